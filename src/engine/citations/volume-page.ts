import { BLANK_LINE, byForm, JOINED, MARK, NEW_LINE, NUMBER, ORDINAL, type Tokens, WORD } from "../tokens/index.ts";
import {
  AMPERSAND,
  CLOSE_ROUND,
  CLOSE_SQUARE,
  COMMA,
  HYPHEN,
  isApostrophe,
  isCapital,
  isDash,
  isMark,
  OPEN_ROUND,
  OPEN_SQUARE,
  PERIOD,
  UNDERSCORE,
  wordAt,
} from "./marks.ts";
import { phrase } from "./phrase.ts";
import { beginsReporter, type Reporter, reporterOfKey } from "./reporters.ts";
import { squash } from "./squash.ts";

/** Volume, reporter and page as they stand in the text. */
export interface WrittenCite {
  readonly volume: string;
  readonly reporter: Reporter;
  /** As written, furniture stepped over. */
  readonly reporterText: string;
  /** Null in a short form, where "at" and a pinpoint follow. */
  readonly page: string | null;
  /** Last token of the page, or of the reporter where there is no page. */
  readonly last: number;
}

/** The longest reporter's abbreviation, in tokens: "U.S. Dist. LEXIS" has six, "N.Y. Civ. Proc. R., (N.S.)" more. */
const LONGEST_REPORTER = 14;
/** Volumes have up to four digits; blanks for one are drawn with up to about a dozen underscores. */
const LONGEST_VOLUME = 12;
const FIRST_YEAR = 1750;
const LAST_YEAR = 2099;

/** Reads volume, reporter and page from a volume at token `at`; null where no known reporter follows. */
export function readCite(tokens: Tokens, at: number): WrittenCite | null {
  const volume = volumeEnd(tokens, at);
  if (volume === -1) return null;
  let first = volume + 1;
  if (first >= tokens.length) return null;
  // "2010-Ohio-1234", "2009-NMSC-003": the parts of a neutral citation may be joined by hyphens.
  const hyphened = isMark(tokens, first, HYPHEN);
  if (hyphened) first += 1;
  if (!isCapital(tokens, first) && wordAt(tokens, first) !== "wl") return null;
  const written = phrase(tokens, at, volume);
  const cite = written.length > LONGEST_VOLUME ? null : longestReporter(tokens, written, first, hyphened);
  return cite !== null && isRegulation(tokens, cite) ? null : cite;
}

/** "22 NYCRR 202.8", "940 CMR 3.16": New York's and Massachusetts's regulations share letters with reporters. */
const isRegulation = (tokens: Tokens, { reporterText, last }: WrittenCite): boolean =>
  /^(?:nycrr|cmr)$/.test(squash(reporterText)) &&
  isMark(tokens, last + 1, PERIOD) &&
  tokens.gap[last + 1] === JOINED &&
  tokens.kind[last + 2] === NUMBER &&
  tokens.gap[last + 2] === JOINED;

/** The last token of a volume at `at`: a number, or the blank of a volume not yet numbered ("___ U.S. ___"); else -1. */
function volumeEnd(tokens: Tokens, at: number): number {
  if (tokens.kind[at] === NUMBER) return tokens.end[at]! - tokens.start[at]! <= 4 ? at : -1;
  if (!isMark(tokens, at, UNDERSCORE) || isMark(tokens, at - 1, UNDERSCORE)) return -1;
  let last = at;
  while (last < at + LONGEST_VOLUME && isMark(tokens, last + 1, UNDERSCORE)) last += 1;
  return last > at ? last : -1;
}

const squashedAt = byForm(squash);

function longestReporter(tokens: Tokens, volume: string, first: number, hyphened: boolean): WrittenCite | null {
  let key = "";
  let found: WrittenCite | null = null;
  const stop = Math.min(tokens.length, first + LONGEST_REPORTER);
  for (let i = first; i < stop; i += 1) {
    const kind = tokens.kind[i]!;
    if (kind === MARK) {
      if (!isInReporter(tokens, i)) break;
      continue;
    }
    if (kind === NUMBER || (tokens.gap[i] === BLANK_LINE && i === first)) break;
    key += squashedAt(tokens, i);
    if (!beginsReporter(key)) break;
    const reporter = reporterOfKey(key);
    if (!reporter || (hyphened && reporter.strength !== "neutral")) continue;
    let last = i;
    while (isMark(tokens, last + 1, PERIOD) || (isApostrophe(tokens, last + 1) && tokens.gap[last + 1] === JOINED))
      last += 1;
    // "IL App (1st) 120546", "T.C.M. (CCH) 146": the bracket is part of the reporter.
    if (isMark(tokens, last + 1, CLOSE_ROUND) && isMark(tokens, last - 1, OPEN_ROUND)) last += 1;
    found = completed(tokens, volume, first, last, reporter, hyphened) ?? found;
  }
  return found;
}

/** Marks that may stand inside an abbreviation. */
function isInReporter(tokens: Tokens, at: number): boolean {
  if (isMark(tokens, at, PERIOD) || isMark(tokens, at, AMPERSAND) || isApostrophe(tokens, at)) return true;
  if (isMark(tokens, at, OPEN_ROUND)) return tokens.kind[at + 1] !== NUMBER && isMark(tokens, at + 2, CLOSE_ROUND);
  // "325 F, Supp. 3d": a period read as a comma.
  if (isMark(tokens, at, COMMA)) return tokens.gap[at] === JOINED && tokens.end[at - 1]! - tokens.start[at - 1]! === 1;
  return isMark(tokens, at, CLOSE_ROUND);
}

function completed(
  tokens: Tokens,
  volume: string,
  first: number,
  last: number,
  reporter: Reporter,
  hyphened: boolean,
): WrittenCite | null {
  const year = volume.length === 4 ? Number(volume) : 0;
  const isYear = year >= FIRST_YEAR && year <= LAST_YEAR;
  if ((reporter.strength === "neutral" || reporter.strength === "electronic") && !isYear) return null;
  let at = last + 1;
  if (hyphened && isDash(tokens, at)) at += 1;
  const nominative = afterNominative(tokens, at);
  if (nominative !== -1) at = nominative;
  // "301 F.3d, 1000": a comma too many, in a reporter that nothing else is called.
  if (isMark(tokens, at, COMMA) && tokens.kind[at + 1] === NUMBER && /\d/.test(reporter.edition)) at += 1;
  if (isStrayNumber(tokens, at)) at += 1;
  const page = readPage(tokens, at);
  if (page !== -1)
    return { volume, reporter, reporterText: phrase(tokens, first, last), page: phrase(tokens, at, page), last: page };
  let word = at;
  if (isMark(tokens, word, COMMA)) word += 1;
  if (wordAt(tokens, word) !== "at" || reporter.strength === "weak") return null;
  return { volume, reporter, reporterText: phrase(tokens, first, last), page: null, last };
}

/** After the early reporter's own name in "5 U.S. (1 Cranch) 137"; -1 where there is none. */
function afterNominative(tokens: Tokens, at: number): number {
  if (!isMark(tokens, at, OPEN_ROUND) || tokens.kind[at + 1] !== NUMBER) return -1;
  for (let i = at + 2; i < at + 7; i += 1) if (isMark(tokens, i, CLOSE_ROUND)) return i + 1;
  return -1;
}

/** A page's own number between reporter and page, that layout has not marked: alone on its line. */
function isStrayNumber(tokens: Tokens, at: number): boolean {
  const next = at + 1;
  if (tokens.kind[at] !== NUMBER || tokens.kind[next] !== NUMBER) return false;
  return tokens.gap[at]! >= NEW_LINE && tokens.gap[next]! >= NEW_LINE;
}

/** A page: a number, a number with a letter, a blank still to be filled; its last token or -1. */
function readPage(tokens: Tokens, at: number): number {
  if (at >= tokens.length) return -1;
  if (isMark(tokens, at, UNDERSCORE) || (isDash(tokens, at) && isDash(tokens, at + 1))) {
    let last = at;
    while (last + 1 < tokens.length && tokens.kind[last + 1] === MARK && tokens.code(last + 1) === tokens.code(at))
      last += 1;
    return last > at || isMark(tokens, at, UNDERSCORE) ? last : -1;
  }
  if (tokens.kind[at] === NUMBER || (tokens.kind[at] === ORDINAL && /^\d+[A-Z]$/.test(tokens.text(at)))) {
    return afterSuffix(tokens, at);
  }
  return -1;
}

/** The suffix that marks a table or unreported disposition, "50123(U)", "1234[A]", or a neutral cite's "-U". */
function afterSuffix(tokens: Tokens, at: number): number {
  const open = at + 1;
  const letter = open + 1;
  if (letter < tokens.length && tokens.gap[open] === JOINED && tokens.kind[letter] === WORD) {
    const single = tokens.end[letter]! - tokens.start[letter]! === 1 && /[A-Z]/.test(tokens.text(letter));
    const closes = isMark(tokens, letter + 1, CLOSE_ROUND) || isMark(tokens, letter + 1, CLOSE_SQUARE);
    if (single && closes && (isMark(tokens, open, OPEN_ROUND) || isMark(tokens, open, OPEN_SQUARE))) return letter + 1;
    if (single && isDash(tokens, open) && tokens.gap[letter] === JOINED) return letter;
  }
  return at;
}
