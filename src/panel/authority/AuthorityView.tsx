import type { Citation } from "../../engine/index.ts";
export default function AuthorityView({ citation }: { readonly citation: Citation }) {
  return <p>{citation.text}</p>;
}
