export default function TestsView() {
  return <p />;
}
