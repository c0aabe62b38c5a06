import type { LegalTest } from "../../engine/index.ts";
export default function TestView({ test }: { readonly test: LegalTest }) {
  return <p>{test.name}</p>;
}
