import { MARK, type Tokens } from "../tokens/index.ts";
import { CLOSE_ROUND, CLOSE_SQUARE, OPEN_ROUND, OPEN_SQUARE } from "./marks.ts";

/** A bracket that is not closed within so many tokens was never meant to be: a page or two of quotation. */
const LONGEST = 1500;

const KNOWN = new WeakMap<Tokens, Int32Array>();

/**
 * For each round or square bracket the index of its partner; -1 for one without, and for every other token. One pass,
 * memoised by stream. A closing bracket of one kind leaves open brackets of the other kind inside it unpaired.
 */
export function bracketsOf(tokens: Tokens): Int32Array {
  let partners = KNOWN.get(tokens);
  if (!partners) {
    partners = pair(tokens);
    KNOWN.set(tokens, partners);
  }
  return partners;
}

function pair(tokens: Tokens): Int32Array {
  const partners = new Int32Array(tokens.length).fill(-1);
  const round: number[] = [];
  const square: number[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    if (tokens.kind[i] !== MARK) continue;
    const code = tokens.code(i);
    if (code === OPEN_ROUND) round.push(i);
    else if (code === OPEN_SQUARE) square.push(i);
    else if (code === CLOSE_ROUND || code === CLOSE_SQUARE) {
      const open = (code === CLOSE_ROUND ? round : square).pop();
      if (open === undefined || i - open > LONGEST) continue;
      partners[open] = i;
      partners[i] = open;
      // What was opened inside by the other kind and is still open stays so.
      const other = code === CLOSE_ROUND ? square : round;
      while (other.length > 0 && other.at(-1)! > open) other.pop();
    }
  }
  return partners;
}
