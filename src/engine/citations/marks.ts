import { JOINED, type Tokens, WORD } from "../tokens/index.ts";

/** UTF-16 code units of the marks that the grammars know. */
export const COMMA = 44;
export const PERIOD = 46;
export const SEMICOLON = 59;
export const COLON = 58;
export const OPEN_ROUND = 40;
export const CLOSE_ROUND = 41;
export const OPEN_SQUARE = 91;
export const CLOSE_SQUARE = 93;
export const HYPHEN = 45;
export const AMPERSAND = 38;
export const ASTERISK = 42;
export const SLASH = 47;
export const UNDERSCORE = 95;
export const SECTION_SIGN = 167;
export const PILCROW = 182;
const APOSTROPHE = 39;
const CURLY_APOSTROPHE = 0x2019;
const NON_BREAKING_HYPHEN = 0x2011;
const EN_DASH = 0x2013;
const EM_DASH = 0x2014;

/** Whether token `at` exists and is the mark `code`. */
export function isMark(tokens: Tokens, at: number, code: number): boolean {
  return at >= 0 && at < tokens.length && tokens.mark[at] === code;
}

export function isApostrophe(tokens: Tokens, at: number): boolean {
  return isMark(tokens, at, APOSTROPHE) || isMark(tokens, at, CURLY_APOSTROPHE);
}

/** A hyphen or dash as it stands in ranges, dockets and double names. */
export function isDash(tokens: Tokens, at: number): boolean {
  if (at < 0 || at >= tokens.length) return false;
  const code = tokens.mark[at];
  return code === HYPHEN || code === EN_DASH || code === EM_DASH || code === NON_BREAKING_HYPHEN;
}

export function isEmDash(tokens: Tokens, at: number): boolean {
  return isMark(tokens, at, EM_DASH);
}

/** Whether token `at` is a word that begins with a capital, or has it second or third as brands do ("eBay", "hiQ"). */
export function isCapital(tokens: Tokens, at: number): boolean {
  if (at < 0 || at >= tokens.length || tokens.kind[at] !== WORD) return false;
  const code = tokens.code(at);
  if (code < 128) {
    if (isUpper(code)) return true;
    const { text } = tokens.opinion;
    const start = tokens.start[at]!;
    return isUpper(text.charCodeAt(start + 1)) || (start + 2 < tokens.end[at]! && isUpper(text.charCodeAt(start + 2)));
  }
  const letter = String.fromCharCode(code);
  return letter.toLowerCase() !== letter;
}

const isUpper = (code: number): boolean => code >= 65 && code <= 90;

/** Token `at` as a word in lower case without accents' case; "" where it is no word. */
export function wordAt(tokens: Tokens, at: number): string {
  if (at < 0 || at >= tokens.length || tokens.kind[at] !== WORD) return "";
  return tokens.lower(at);
}

/** Index after an optional period that is joined to the token before it. */
export function afterPeriod(tokens: Tokens, at: number): number {
  return isMark(tokens, at, PERIOD) ? at + 1 : at;
}

/** Whether nothing stands between token `at` and the one before it. */
export function isJoined(tokens: Tokens, at: number): boolean {
  return at < tokens.length && tokens.gap[at] === JOINED;
}
