export default function AuthoritiesView() {
  return <p />;
}
