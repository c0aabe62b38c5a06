import type { Outcome } from "../../engine/index.ts";

/** How an element came out: a sign and a word, and what the word means. */
export const OUTCOME_WORDS = {
  met: { sign: "✓", word: "Met", meaning: "The court found it satisfied." },
  "not met": { sign: "✗", word: "Not met", meaning: "The court found it not satisfied." },
  assumed: { sign: "≈", word: "Assumed", meaning: "The court assumed it without deciding." },
  presumed: { sign: "⇒", word: "Presumed", meaning: "The law presumes it, and the court took it so." },
  "not reached": { sign: "–", word: "Not reached", meaning: "The court did not come to it." },
  undisputed: { sign: "=", word: "Undisputed", meaning: "No party contested it." },
  remanded: { sign: "↩", word: "Remanded", meaning: "Left for the court below." },
} as const satisfies Record<Outcome, { sign: string; word: string; meaning: string }>;
