import { BLANK_LINE, byForm, JOINED, NUMBER, ORDINAL, type Tokens, WORD } from "../tokens/index.ts";
import { bracketsOf } from "./brackets.ts";
import {
  AMPERSAND,
  COLON,
  COMMA,
  isCapital,
  isDash,
  isMark,
  OPEN_ROUND,
  OPEN_SQUARE,
  PERIOD,
  SLASH,
  wordAt,
} from "./marks.ts";
import { phrase } from "./phrase.ts";

/** A docket number by its tokens: few that are read prove to be a citation's. */
export interface Docket {
  readonly first: number;
  /** Last token of the number itself. */
  readonly bareLast: number;
  /** Last token of the judge's initials after it: "09 Civ. 862 (JBA)". */
  readonly last: number;
}

/** As written, without "No.", with the judge's initials. */
export const docketNumber = (tokens: Tokens, { first, last }: Docket): string => phrase(tokens, first, last);
/** The same without the initials. */
export const bareDocketNumber = (tokens: Tokens, { first, bareLast }: Docket): string =>
  phrase(tokens, first, bareLast);

const LONGEST = 24;
const MONTH_WORD = /^(?:JAN|FEB|MAR|APR|MAY|JUNE?|JULY?|AUG|SEPT?|OCT|NOV|DEC)$/;
/** Words in docket numbers that are not all capitals. */
const DOCKET_WORDS = new Set([
  "civ",
  "cv",
  "cr",
  "crim",
  "misc",
  "mc",
  "md",
  "mj",
  "ml",
  "mdl",
  "civil",
  "case",
  "ca",
  "ac",
  "sc",
  "wd",
  "ed",
]);
/** What may stand before "No.": "Civil Action No.", "Case No.", "C.A. No.", "Index No.". */
export const BEFORE_NUMBER = new Set([
  "civil",
  "civ",
  "action",
  "act",
  "case",
  "cause",
  "docket",
  "dkt",
  "index",
  "appeal",
  "crim",
  "criminal",
  "c",
  "a",
  "adv",
  "proc",
  "adversary",
  "file",
  "record",
  "app",
  "ct",
  "court",
  "district",
  "dist",
  "slip",
  "op",
  "misc",
  "cv",
  "cr",
]);

/** Whether "No." or "Nos." stands at token `at`: the anchor of a docket number. */
export function isNumberWord(tokens: Tokens, at: number): boolean {
  const length = tokens.end[at]! - tokens.start[at]!;
  if (length < 2 || length > 3 || !isMark(tokens, at + 1, PERIOD)) return false;
  const word = wordAt(tokens, at);
  return (word === "no" || word === "nos") && isMark(tokens, at + 1, PERIOD) && isJoined(tokens, at + 1);
}

const isJoined = (tokens: Tokens, at: number): boolean => tokens.gap[at] === JOINED;

/** Reads the docket number after "No." at token `at`; null where what follows is none. */
export function readDocket(tokens: Tokens, at: number): Docket | null {
  const first = isMark(tokens, at + 1, PERIOD) ? at + 2 : at + 1;
  let last = first - 1;
  let digits = 0;
  for (let i = first; i < tokens.length && i < first + LONGEST; i += 1) {
    if (i > first && tokens.gap[i] === BLANK_LINE) break;
    const kind = tokens.kind[i]!;
    if (kind === NUMBER || kind === ORDINAL) {
      digits += tokens.end[i]! - tokens.start[i]!;
      last = i;
    } else if (kind === WORD) {
      if (!isDocketWord(tokens, i, first)) break;
      // "CV-XX-XXXXXXX-S": digits that the publisher struck out.
      if (/^X{2,}/.test(tokens.text(i))) digits += 2;
      last = i;
    } else if (isMark(tokens, i, COMMA) || isMark(tokens, i, AMPERSAND)) {
      if (!goesOn(tokens, i)) break;
    } else if (isMark(tokens, i, PERIOD)) {
      if (tokens.gap[i] !== JOINED || tokens.kind[i - 1] !== WORD || !continues(tokens, i + 1)) break;
    } else if (!(isDash(tokens, i) || isMark(tokens, i, COLON) || isMark(tokens, i, SLASH))) break;
  }
  if (digits < 2 || last < first) return null;
  const initials = readInitials(tokens, last + 1);
  return { first, bareLast: last, last: initials === -1 ? last : initials };
}

function continues(tokens: Tokens, at: number): boolean {
  const kind = tokens.kind[at];
  return (
    kind === NUMBER ||
    kind === ORDINAL ||
    (kind === WORD && (tokens.gap[at] === JOINED || isDocketWord(tokens, at, at)))
  );
}

function isDocketWord(tokens: Tokens, at: number, first: number): boolean {
  if (at > first && (tokens.gap[at] === JOINED || (isDash(tokens, at - 1) && tokens.gap[at - 1] === JOINED)))
    return true;
  return isDocketForm(tokens, at) && isCapital(tokens, at);
}

const isDocketForm = byForm((text): boolean => {
  if (DOCKET_WORDS.has(text.toLowerCase())) return true;
  if (MONTH_WORD.test(text)) return false;
  return (text.length <= 14 && /\d/.test(text)) || /^[A-Z]{1,6}$/.test(text);
});

/** Whether another docket number follows the comma or "&" at `at`: it has a hyphen or colon, as numbers of years have not. */
function goesOn(tokens: Tokens, at: number): boolean {
  let next = at + 1;
  if (isMark(tokens, next, AMPERSAND)) next += 1;
  const kind = tokens.kind[next];
  if (kind !== NUMBER && kind !== ORDINAL && !(kind === WORD && /\d/.test(tokens.text(next)))) return false;
  return (isDash(tokens, next + 1) || isMark(tokens, next + 1, COLON)) && tokens.gap[next + 1] === JOINED;
}

/** Judges' initials after the number, "(JBA)", "(SRU)(RMS)"; the last token or -1. */
function readInitials(tokens: Tokens, at: number): number {
  const partners = bracketsOf(tokens);
  let last = -1;
  let open = at;
  while (isMark(tokens, open, OPEN_ROUND)) {
    const close = partners[open]!;
    if (close === -1 || close - open > 4) break;
    if (!/^[A-Z]{2,4}(?:[/-][A-Z]{1,4})?x?$/.test(phrase(tokens, open + 1, close - 1))) break;
    last = close;
    open = close + 1;
  }
  return last;
}

/**
 * Steps back from "No." at `at` over the words that belong to it ("Civil Action"), the comma or bracket before: the
 * last token that can be of a name.
 */
export function beforeDocket(tokens: Tokens, at: number, floor: number): number {
  let i = at - 1;
  while (i >= floor) {
    if (tokens.kind[i] === WORD && BEFORE_NUMBER.has(wordAt(tokens, i))) i -= 1;
    else if (isMark(tokens, i, PERIOD) && BEFORE_NUMBER.has(wordAt(tokens, i - 1))) i -= 2;
    else break;
  }
  // "5th Dist. Stark No. 2009CA00123": Ohio names the district and the county before the number.
  if (i < at - 1 && !isMark(tokens, i, COMMA) && !isMark(tokens, i, OPEN_ROUND) && !isMark(tokens, i, OPEN_SQUARE)) {
    const again = at - 1;
    return Math.max(i, again >= floor && isMark(tokens, again, COMMA) ? again - 1 : i);
  }
  return isMark(tokens, i, COMMA) || isMark(tokens, i, OPEN_ROUND) ? i - 1 : i;
}
