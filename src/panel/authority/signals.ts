/**
 * Introductory signals in words, after Bluebook rule 1.2. Keys in lower case, as the engine gives them; a trailing comma
 * or "e.g." is taken off before the look-up, as it changes only that there are others.
 */
const SIGNALS: Readonly<Record<string, string>> = {
  see: "clearly supports the point, though it does not say it in so many words",
  "see also": "gives further support, alongside what is already cited",
  accord: "agrees with what is already cited",
  cf: "supports the point by analogy, though it says something different",
  compare: "is set beside another authority, so that the comparison makes the point",
  with: "is the other side of a comparison",
  contra: "says the opposite",
  "but see": "clearly supports the opposite",
  "but cf": "supports the opposite by analogy",
  "see generally": "is useful background",
  quoting: "is quoted by the authority before it",
  citing: "is cited by the authority before it",
  "quoted in": "quotes the authority before it",
  "cited in": "cites the authority before it",
  "aff'd": "is a later ruling that affirmed it",
  "rev'd": "is a later ruling that reversed it",
  "cert. denied": "is the Supreme Court’s refusal to hear it",
};

/** What a signal says about the citation, as the end of a sentence that begins with it. */
export function signalInWords(signal: string | null): string {
  if (signal === null) return "No signal: the authority says this directly, or is named as what is quoted.";
  const { bare, others } = stripped(signal);
  const words = SIGNALS[bare];
  const tail = others ? ", as others do" : "";
  return words ? `“${capital(signal)}”: it ${words}${tail}.` : `Introduced by “${signal}”.`;
}

function stripped(signal: string): { bare: string; others: boolean } {
  const plain = signal.toLowerCase().replace(/’/g, "'").trim();
  const without = plain.replace(/,?\s*e\.\s?g\.,?$/, "");
  return { bare: without.replace(/[.,]+$/, "").trim() || "see", others: without !== plain };
}

const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);
