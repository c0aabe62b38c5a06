import type { Citation } from "../annotations.ts";
import { isVersus } from "../citations/index.ts";
import { MARK, type Tokens, WORD } from "../tokens/index.ts";
import { fold } from "./name-words.ts";
import { firstTokenAt } from "./own-parties.ts";
import { proseNameAt } from "./prose-name.ts";
import { isCommonLitigant, isEveryday } from "./short-names.ts";

/** How far back the running text may have named the case, in tokens: two or three sentences. */
const FARTHEST = 150;
/** "In Landrum the court", "In Landrum, our Supreme Court": how soon the court is named. */
const COURT_WITHIN = 5;

type Names = Pick<Citation, "name" | "plaintiff" | "defendant">;

/**
 * Gives each full case citation that stands without a name the one by which the sentences just before it speak of the
 * case: "In Landrum the court held ... . 97 S.W.3d 756 (Tex. App. 2002)." The nearest name not past another case wins.
 */
export function withCarriedNames(
  streams: readonly Tokens[],
  citations: readonly Citation[],
  streamOf: Int32Array,
): readonly Citation[] {
  const floors = new Map<number, number>();
  return citations.map((citation, i) => {
    const stream = streamOf[i]!;
    const floor = floors.get(stream) ?? 0;
    if (citation.kind === "case" || citation.kind === "short") floors.set(stream, citation.end);
    if (citation.kind !== "case" || citation.name !== null) return citation;
    return { ...citation, ...carriedName(streams[stream]!, citation.start, floor) };
  });
}

function carriedName(tokens: Tokens, offset: number, floor: number): Names | null {
  const at = firstTokenAt(tokens, offset);
  const lowest = Math.max(firstTokenAt(tokens, floor), at - FARTHEST);
  for (let i = at - 1; i >= lowest; i -= 1) {
    if (tokens.kind[i] !== WORD) continue;
    if (isVersus(tokens, i)) {
      const prose = proseNameAt(tokens, i, lowest, offset);
      if (prose) return { name: prose.name, plaintiff: prose.plaintiff, defendant: prose.defendant };
    }
    const name = nameAfterIn(tokens, i, at);
    if (name !== null) return { name, plaintiff: null, defendant: null };
  }
  return null;
}

/** The capitalised words after an "In" that goes to a precedent: a court is named just after them. */
function nameAfterIn(tokens: Tokens, at: number, stop: number): string | null {
  if (tokens.end[at]! - tokens.start[at]! !== 2 || tokens.text(at) !== "In") return null;
  let end = at + 1;
  while (end < stop && isNameToken(tokens, end)) end += 1;
  const words = Array.from({ length: end - at - 1 }, (_, i) => tokens.text(at + 1 + i));
  if (words.length === 0 || words.length > 3) return null;
  const folded = words.map(fold);
  if (isCommonLitigant(folded) || folded.some(isEveryday)) return null;
  for (let i = end; i < Math.min(stop, end + COURT_WITHIN); i += 1) {
    if (tokens.kind[i] === MARK && tokens.text(i) !== ",") return null;
    if (/^(?:courts?|we|panel|justices?)$/i.test(tokens.text(i))) return words.join(" ");
  }
  return null;
}

function isNameToken(tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] !== WORD) return false;
  const text = tokens.text(at);
  return text[0] !== text[0]!.toLowerCase();
}
