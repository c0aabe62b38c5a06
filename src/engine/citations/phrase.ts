import { JOINED, NEW_LINE, type Tokens, WORD } from "../tokens/index.ts";

const HYPHEN = 45;

/**
 * Tokens `first` to `last` as a person reads them: one space where there is any, none after a hyphen that a line's
 * end follows ("Jiménez-\nBeltre" is "Jiménez-Beltre"). Linear in their number.
 */
export function phrase(tokens: Tokens, first: number, last: number): string {
  let read = "";
  for (let i = first; i <= last; i += 1) {
    if (i > first && tokens.gap[i] !== JOINED && !endsAtHyphen(tokens, i)) read += " ";
    read += tokens.text(i);
  }
  return read;
}

function endsAtHyphen(tokens: Tokens, at: number): boolean {
  return (
    tokens.gap[at]! >= NEW_LINE &&
    tokens.code(at - 1) === HYPHEN &&
    tokens.gap[at - 1] === JOINED &&
    at >= 2 &&
    (tokens.kind[at - 2] === WORD || tokens.kind[at] !== WORD)
  );
}

/** Tokens `first` to `last` as they stand, furniture stepped over and white space folded to single spaces. */
export function reading(tokens: Tokens, first: number, last: number): string {
  let read = "";
  for (let i = first; i <= last; i += 1)
    read += i > first && tokens.gap[i] !== JOINED ? ` ${tokens.text(i)}` : tokens.text(i);
  return read;
}
