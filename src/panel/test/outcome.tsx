import type { TestKind } from "../../engine/doctrine/entry.ts";
import type { Outcome } from "../../engine/index.ts";
import { outcomeWords } from "./outcome-words.ts";

export function OutcomeTag({ outcome, kind }: { readonly outcome: Outcome; readonly kind: TestKind | null }) {
  const { sign, word, meaning } = outcomeWords(outcome, kind);
  return (
    <span className="outcome" data-outcome={outcome} title={meaning}>
      <span aria-hidden="true" className="outcome-sign">
        {sign}
      </span>
      {word}
    </span>
  );
}
