import type { Citation } from "../annotations.ts";
import { MARK, type Tokens, WORD } from "../tokens/index.ts";
import { isCode } from "./identity.ts";
import { firstTokenAt } from "./own-parties.ts";

/** How a sentence mentions a section of law. */
export const CITED = 0; // as a citation: a clause of its own, after a signal, in brackets
export const IN_PROSE = 1; // with its code as a part of the sentence: "42 U.S.C. § 1983 provides that"
export const IN_PASSING = 2; // bare as a part of the sentence: "moved under Rule 12(b)(6)"

/** "Rule 702", "§ 1983", "section 2254", "12(b)(6)": without the code's name. */
const BARE = /^(?:\d[\w.-]*(?:\(|$)|§|(?:sub)?sections?\b|rules?\b|article\b|subdivisions?\b|paragraphs?\b)/i;

/**
 * By citation: how it is mentioned. What a sentence only speaks of is no antecedent to a reader who looks for the
 * source of what was said.
 */
export function mentionsOf(
  streams: readonly Tokens[],
  citations: readonly Citation[],
  streamOf: Int32Array,
): Uint8Array {
  return Uint8Array.from(citations, (citation, i) => {
    if (!isCode(citation.kind) || citation.signal !== null || citation.within !== null) return CITED;
    const tokens = streams[streamOf[i]!]!;
    const before = firstTokenAt(tokens, citation.start) - 1;
    const after = firstTokenAt(tokens, citation.end);
    if (!isRunning(tokens, after) && !isRunning(tokens, before)) return CITED;
    return BARE.test(citation.text) ? IN_PASSING : IN_PROSE;
  });
}

/** Whether a token is a word of the running sentence. */
function isRunning(tokens: Tokens, at: number): boolean {
  if (at < 0 || at >= tokens.length) return false;
  if (tokens.kind[at] === MARK) return tokens.text(at) === "’" || tokens.text(at) === "'";
  const text = tokens.text(at);
  return tokens.kind[at] === WORD && text[0] === text[0]!.toLowerCase();
}
