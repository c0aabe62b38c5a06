import type { Outcome } from "../../engine/index.ts";
import { OUTCOME_WORDS } from "./outcome-words.ts";

export function OutcomeTag({ outcome }: { readonly outcome: Outcome }) {
  const { sign, word, meaning } = OUTCOME_WORDS[outcome];
  return (
    <span className="outcome" data-outcome={outcome} title={meaning}>
      <span aria-hidden="true" className="outcome-sign">
        {sign}
      </span>
      {word}
    </span>
  );
}
