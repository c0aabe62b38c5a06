import { BLANK_LINE, JOINED, NUMBER, ORDINAL, type Tokens, WORD } from "../../tokens/index.ts";

/** Small questions that every grammar of this folder asks of a token; all answer false past either end. */

export const PERIOD = 46;
export const COMMA = 44;
export const SEMICOLON = 59;
export const OPEN = 40;
export const CLOSE = 41;
export const OPEN_BRACKET = 91;
export const CLOSE_BRACKET = 93;
export const AMPERSAND = 38;
export const SECTION_SIGN = 167;
export const PARAGRAPH_SIGN = 182;

const DASHES: ReadonlySet<number> = new Set([45, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014]);
const QUOTES: ReadonlySet<number> = new Set([34, 39, 0x2018, 0x2019, 0x201c, 0x201d]);

export const has = (tokens: Tokens, at: number): boolean => at >= 0 && at < tokens.length;

export const isMark = (tokens: Tokens, at: number, code: number): boolean =>
  has(tokens, at) && tokens.mark[at] === code;

export const isDash = (tokens: Tokens, at: number): boolean => has(tokens, at) && DASHES.has(tokens.mark[at]!);

export const isQuote = (tokens: Tokens, at: number): boolean => has(tokens, at) && QUOTES.has(tokens.mark[at]!);

export const isWord = (tokens: Tokens, at: number): boolean => has(tokens, at) && tokens.kind[at] === WORD;

export const isNumber = (tokens: Tokens, at: number): boolean => has(tokens, at) && tokens.kind[at] === NUMBER;

/** A number, or a number with letters after it ("1396a", "2D1"). */
export const isNumeral = (tokens: Tokens, at: number): boolean =>
  has(tokens, at) && (tokens.kind[at] === NUMBER || tokens.kind[at] === ORDINAL);

export const isJoined = (tokens: Tokens, at: number): boolean => has(tokens, at) && tokens.gap[at] === JOINED;

/** Whether a paragraph begins at the token: nothing of one citation runs across. */
export const isBreak = (tokens: Tokens, at: number): boolean => !has(tokens, at) || tokens.gap[at] === BLANK_LINE;

export const isCapital = (tokens: Tokens, at: number): boolean => {
  if (!isWord(tokens, at)) return false;
  const code = tokens.code(at);
  return (code >= 65 && code <= 90) || (code > 127 && /\p{Lu}/u.test(String.fromCharCode(code)));
};

/** The token in lower case; "" past either end. */
export const lower = (tokens: Tokens, at: number): string => (has(tokens, at) ? tokens.lower(at) : "");

/** A year of four digits in which law was made or a book printed. */
export const isYear = (tokens: Tokens, at: number): boolean =>
  isNumber(tokens, at) && /^(?:1[6-9]|20)\d\d$/.test(tokens.text(at));

/** Past a period that abbreviates the token before. */
export const pastPeriod = (tokens: Tokens, at: number): number => (isMark(tokens, at, PERIOD) ? at + 1 : at);

/** The words from `first` to `last`, both included, with single blanks where there is white space. */
export function textBetween(tokens: Tokens, first: number, last: number): string {
  let read = "";
  for (let at = first; at <= last; at += 1) {
    if (at > first && tokens.gap[at] !== JOINED) read += " ";
    read += tokens.text(at);
  }
  return read;
}

const ROMAN = /^(?:x{0,3}(?:ix|iv|v?i{0,3})|x[lc]|l?x{0,3}(?:ix|iv|v?i{0,3}))$/i;

/** A roman numeral of an article or an amendment ("XIV"). */
export const isRoman = (tokens: Tokens, at: number): boolean => isWord(tokens, at) && ROMAN.test(tokens.text(at));

/** The token's text; "" past either end. */
export const wordAt = (tokens: Tokens, at: number): string => (has(tokens, at) ? tokens.text(at) : "");
