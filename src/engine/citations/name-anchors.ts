import { JOINED, type Tokens, WORD } from "../tokens/index.ts";
import { isCapital, isMark, PERIOD, wordAt } from "./marks.ts";

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

/** Where the anchors of names stand: one pass, memoised by stream, so that no look back is made where there is none. */
export function nearestOf(tokens: Tokens): Nearest {
  let nearest = NEAREST.get(tokens);
  if (nearest) return nearest;
  nearest = { versus: new Int32Array(tokens.length), opener: new Int32Array(tokens.length) };
  let versus = -1;
  let opener = -1;
  for (let i = 0; i < tokens.length; i += 1) {
    if (tokens.kind[i] === WORD) {
      if (isVersus(tokens, i)) versus = i;
      else if (mayOpen(tokens, i)) opener = i;
    }
    nearest.versus[i] = versus;
    nearest.opener[i] = opener;
  }
  NEAREST.set(tokens, nearest);
  return nearest;
}

/** Whether the word at `at` can be the key word of a procedural phrase: "re", "parte", or a capital before "of". */
function mayOpen(tokens: Tokens, at: number): boolean {
  const length = tokens.end[at]! - tokens.start[at]!;
  if (length === 2 || length === 5) {
    const word = tokens.lower(at);
    if (word === "re" || word === "parte") return true;
  }
  return isCapital(tokens, at) && wordAt(tokens, at + 1) === "of";
}
