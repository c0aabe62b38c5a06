import type { TestKind } from "../../engine/doctrine/entry.ts";
import type { Outcome } from "../../engine/index.ts";

/** How an element came out: a sign and a word, and what the word means. */
const OUTCOME_WORDS = {
  met: { sign: "✓", word: "Met", meaning: "The court found it satisfied." },
  "not met": { sign: "✗", word: "Not met", meaning: "The court found it not satisfied." },
  assumed: { sign: "≈", word: "Assumed", meaning: "The court assumed it without deciding." },
  presumed: { sign: "⇒", word: "Presumed", meaning: "The law presumes it, and the court took it so." },
  "not reached": { sign: "–", word: "Not reached", meaning: "The court did not come to it." },
  undisputed: { sign: "=", word: "Undisputed", meaning: "No party contested it." },
  remanded: { sign: "↩", word: "Remanded", meaning: "Left for the court below." },
} as const satisfies Record<Outcome, { sign: string; word: string; meaning: string }>;

/** A factor is not met or failed: it weighs for what is asked or it does not. */
const FACTOR_WORDS = {
  met: { sign: "✓", word: "In favor", meaning: "The court found that it weighs for what is asked." },
  "not met": {
    sign: "✗",
    word: "Not in favor",
    meaning: "The court found that it weighs against, or for neither side.",
  },
} as const;

/** The words for an outcome in a test of this kind; null where the kind is not known. */
export function outcomeWords(outcome: Outcome, kind: TestKind | null) {
  const weighed = kind === "factors weighed" || kind === "sliding scale";
  return weighed && (outcome === "met" || outcome === "not met") ? FACTOR_WORDS[outcome] : OUTCOME_WORDS[outcome];
}
