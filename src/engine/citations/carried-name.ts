import { MARK, type Tokens, WORD } from "../tokens/index.ts";
import { type CaseName, readCaseName } from "./case-name.ts";
import { COMMA, isCapital, isMark, PERIOD } from "./marks.ts";
import { isVersus } from "./name-anchors.ts";
import { endsSentence } from "./name-breaks.ts";

/** How far back the running text may have named the case: two or three sentences. */
const FARTHEST = 150;
const SENTENCES = 3;

/**
 * The name that the running text gave a case whose citation stands alone ("In Roe v. Wade the Court held ... . 410 U.S.
 * 113 (1973)"): the last "A v. B" before token `first`, in the sentences just before it.
 */
export function readCarriedName(tokens: Tokens, first: number, floor: number): CaseName | null {
  const lowest = Math.max(floor, first - FARTHEST);
  let sentences = 0;
  for (let i = first - 1; i > lowest; i -= 1) {
    if (isMark(tokens, i, PERIOD) && endsSentence(tokens, i)) {
      sentences += 1;
      if (sentences > SENTENCES) return null;
    }
    if (tokens.kind[i] === WORD && isVersus(tokens, i))
      return readCaseName(tokens, defendantEnd(tokens, i, first), floor);
  }
  return null;
}

const JOINING = new Set(["of", "the", "and", "for"]);

/** The last token of the capitalised run after "v.". */
function defendantEnd(tokens: Tokens, versus: number, first: number): number {
  let last = isMark(tokens, versus + 1, PERIOD) ? versus + 1 : versus;
  for (let i = last + 1; i < first; i += 1) {
    if (isCapital(tokens, i)) last = i;
    else if (isMark(tokens, i, PERIOD)) {
      if (endsSentence(tokens, i)) break;
      last = i;
    } else if (tokens.kind[i] === MARK ? isMark(tokens, i, COMMA) : !JOINING.has(tokens.text(i))) break;
  }
  return last;
}
