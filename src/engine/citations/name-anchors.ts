import { flagsByForm, JOINED, type Tokens, WORD } from "../tokens/index.ts";
import { isCapital, isMark, PERIOD } from "./marks.ts";

/** Whether token `at` is the "v." between two parties. */
export function isVersus(tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] !== WORD) return false;
  const length = tokens.end[at]! - tokens.start[at]!;
  if (length > 2 || at + 1 >= tokens.length) return false;
  const text = tokens.text(at);
  if (text === "v" || text === "vs") return true;
  // A "v." that was read as "y.".
  if (text === "y") return isMark(tokens, at + 1, PERIOD) && isCapital(tokens, at + 2) && tokens.gap[at + 2] !== JOINED;
  return (
    (text === "V" || text === "VS") &&
    isMark(tokens, at + 1, PERIOD) &&
    tokens.gap[at] !== JOINED &&
    tokens.gap[at + 2] !== JOINED
  );
}

export interface Nearest {
  /** For each token the last "v." at or before it; -1 where there is none. */
  readonly versus: Int32Array;
  /** The same for the key word of a procedural phrase. */
  readonly opener: Int32Array;
}

const NEAREST = new WeakMap<Tokens, Nearest>();

const MAY_BE_VERSUS = 1;
const OPENS = 2;
const OF = 4;

/** By form: whether a word of it may be a "v.", opens a procedural phrase, or is the "of" after a capital that does. */
const anchorFlags = flagsByForm((form) => {
  if (/^(?:vs?|VS?|y)$/.test(form)) return MAY_BE_VERSUS;
  return /^(?:re|parte)$/i.test(form) ? OPENS : /^of$/i.test(form) ? OF : 0;
});

/** Where the anchors of names stand: one pass, memoised by stream, so that no look back is made where there is none. */
export function nearestOf(tokens: Tokens): Nearest {
  let nearest = NEAREST.get(tokens);
  if (nearest) return nearest;
  const { length, form } = tokens;
  nearest = { versus: new Int32Array(length), opener: new Int32Array(length) };
  const flags = anchorFlags(tokens.vocabulary);
  let versus = -1;
  let opener = -1;
  for (let i = 0; i < length; i += 1) {
    const flag = flags[form[i]!]!;
    if (flag === MAY_BE_VERSUS && isVersus(tokens, i)) versus = i;
    else if (flag === OPENS) opener = i;
    else if (flag === OF && i > 0 && isCapital(tokens, i - 1) && versus !== i - 1) {
      opener = i - 1;
      nearest.opener[i - 1] = opener;
    }
    nearest.versus[i] = versus;
    nearest.opener[i] = opener;
  }
  NEAREST.set(tokens, nearest);
  return nearest;
}
