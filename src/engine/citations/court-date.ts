import { JOINED, NEW_LINE, NUMBER, ORDINAL, type Tokens, WORD } from "../tokens/index.ts";
import { bracketsOf } from "./brackets.ts";
import { courtIdOf } from "./courts.ts";
import { COMMA, isCapital, isMark, OPEN_ROUND, OPEN_SQUARE, PERIOD, SEMICOLON, SLASH, wordAt } from "./marks.ts";
import { phrase } from "./phrase.ts";

/** What the parenthetical after (or, in some states, before) the page says: "(2d Cir. Feb. 11, 2010)". */
export interface CourtDate {
  readonly close: number;
  readonly court: string | null;
  readonly courtId: string | null;
  readonly year: number | null;
  /** ISO 8601 where day and month are given. */
  readonly date: string | null;
}

const LONGEST = 45;
const MONTHS: readonly (readonly string[])[] = [
  ["january", "jan"],
  ["february", "feb"],
  ["march", "mar"],
  ["april", "apr"],
  ["may"],
  ["june", "jun"],
  ["july", "jul"],
  ["august", "aug"],
  ["september", "sept", "sep"],
  ["october", "oct"],
  ["november", "nov"],
  ["december", "dec"],
];
const MONTH: ReadonlyMap<string, number> = new Map(MONTHS.flatMap((names, i) => names.map((name) => [name, i + 1])));

/** Words of lower case that a court's name may have; any other makes the parenthetical an explanation. */
const COURT_WORDS = new Set(["of", "for", "the", "and", "en", "banc", "per", "curiam", "in", "at"]);
const BEFORE_DATE = new Set(["filed", "decided", "dated", "entered", "issued"]);
/** What follows the year inside the bracket without a comma. */
const TAIL_WORDS = new Set(["en", "per", "no", "writ", "pet", "unpublished", "mem", "table", "banc"]);
const NOT_A_COURT = new Set(["j", "jj", "cj", "dissenting", "concurring", "ed", "vernon", "west", "supp", "wl"]);

interface WrittenDate {
  readonly first: number;
  readonly last: number;
  readonly year: number;
  readonly date: string | null;
}

/** Reads a court and date parenthetical that opens at token `open` (round or square); null where it is another. */
export function readCourtDate(tokens: Tokens, open: number): CourtDate | null {
  if (!isMark(tokens, open, OPEN_ROUND) && !isMark(tokens, open, OPEN_SQUARE)) return null;
  const close = bracketsOf(tokens)[open]!;
  if (close === -1 || close - open > LONGEST) return null;
  const date = findDate(tokens, open + 1, close);
  if (!date) {
    const court = courtText(tokens, open + 1, beforeTail(tokens, open + 1, close) - 1);
    const courtId = court?.includes(".") ? courtIdOf(court) : null;
    return courtId ? { close, court, courtId, year: null, date: null } : null;
  }
  if (date.last + 1 < close && !isTail(tokens, date.last + 1)) return null;
  let end = date.first - 1;
  while (end > open && BEFORE_DATE.has(wordAt(tokens, end))) end -= 1;
  while (end > open && isMark(tokens, end, COMMA)) end -= 1;
  if (end <= open) return { close, court: null, courtId: null, year: date.year, date: date.date };
  const court = courtText(tokens, open + 1, end);
  if (court === null) return null;
  return { close, court, courtId: courtIdOf(court), year: date.year, date: date.date };
}

function isTail(tokens: Tokens, at: number): boolean {
  if (isMark(tokens, at, COMMA) || isMark(tokens, at, SEMICOLON)) return true;
  if (isMark(tokens, at, OPEN_ROUND) || isMark(tokens, at, OPEN_SQUARE)) return true;
  return TAIL_WORDS.has(wordAt(tokens, at));
}

/** Where ", no pet." and the like begin, in a bracket without a year; else its close. */
function beforeTail(tokens: Tokens, first: number, close: number): number {
  for (let i = first + 1; i < close - 1; i += 1) {
    if (isMark(tokens, i, COMMA) && TAIL_WORDS.has(wordAt(tokens, i + 1))) return i;
  }
  return close;
}

/** The court as written, or null where the words are no court's. */
function courtText(tokens: Tokens, first: number, last: number): string | null {
  if (last < first) return null;
  if (tokens.kind[first] === WORD && !isCapital(tokens, first)) return null;
  let capitals = 0;
  for (let i = first; i <= last; i += 1) {
    if (tokens.kind[i] === NUMBER && tokens.end[i]! - tokens.start[i]! > 2) return null;
    if (tokens.kind[i] === ORDINAL) capitals += 1;
    if (tokens.kind[i] !== WORD) continue;
    const word = wordAt(tokens, i);
    // "Smith, J., dissenting", but not the "J." of "D.N.J.".
    if (NOT_A_COURT.has(word) && (i === first || tokens.gap[i] !== JOINED)) return null;
    if (isCapital(tokens, i)) capitals += 1;
    else if (!COURT_WORDS.has(word)) return null;
  }
  return capitals > 0 ? withoutLineNumbers(tokens, first, last) : null;
}

/** The court's words without a line or page number that nothing marks: a number alone before a line's first word. */
function withoutLineNumbers(tokens: Tokens, first: number, last: number): string {
  for (let i = first + 1; i < last; i += 1) {
    if (tokens.kind[i] === NUMBER && tokens.gap[i]! >= NEW_LINE) {
      return `${phrase(tokens, first, i - 1)} ${withoutLineNumbers(tokens, i + 1, last)}`;
    }
  }
  return phrase(tokens, first, last);
}

/** The first date or year at the bracket's own depth. */
function findDate(tokens: Tokens, first: number, close: number): WrittenDate | null {
  const partners = bracketsOf(tokens);
  for (let i = first; i < close; i += 1) {
    if (partners[i]! > i) {
      i = partners[i]!;
      continue;
    }
    if (tokens.kind[i] !== NUMBER) continue;
    const slashed = slashedDate(tokens, i);
    if (slashed) return slashed;
    const year = yearAt(tokens, i);
    if (year !== null) return wordedDate(tokens, i, year, first);
  }
  return null;
}

/** A number of four digits that can be a year of American law; null else. */
export function yearAt(tokens: Tokens, at: number): number | null {
  if (tokens.kind[at] !== NUMBER || tokens.end[at]! - tokens.start[at]! < 4) return null;
  const text = tokens.text(at);
  if (text.length !== 4) return null;
  const year = Number(text);
  return year >= 1600 && year <= 2099 ? year : null;
}

/** "4/1/10", "04/01/2010": Louisiana's dates. Two digits are of this century up to 49. */
function slashedDate(tokens: Tokens, at: number): WrittenDate | null {
  const [month, first, day, second, year] = [at, at + 1, at + 2, at + 3, at + 4];
  if (!isMark(tokens, first, SLASH) || !isMark(tokens, second, SLASH)) return null;
  if (tokens.kind[day] !== NUMBER || tokens.kind[year] !== NUMBER) return null;
  const written = tokens.text(year);
  const whole = written.length === 2 ? Number(written) + (Number(written) < 50 ? 2000 : 1900) : Number(written);
  return { first: at, last: year, year: whole, date: iso(whole, Number(tokens.text(month)), Number(tokens.text(day))) };
}

/** A year with the month and day that stand before it: "Feb. 11, 2010", "11 February 2010", "March 2010". */
function wordedDate(tokens: Tokens, at: number, year: number, first: number): WrittenDate {
  const bare = { first: at, last: at, year, date: null };
  let i = at - 1;
  if (isMark(tokens, i, COMMA)) i -= 1;
  if (i < first) return bare;
  const day = tokens.kind[i] === NUMBER && tokens.end[i]! - tokens.start[i]! <= 2 ? Number(tokens.text(i)) : null;
  if (day !== null) i -= 1;
  if (isMark(tokens, i, PERIOD)) i -= 1;
  const month = MONTH.get(wordAt(tokens, i));
  if (month === undefined || i < first || !isCapital(tokens, i)) return bare;
  let start = i;
  let date = day === null ? null : iso(year, month, day);
  const before = i - 1;
  if (day === null && before >= first && tokens.kind[before] === NUMBER && tokens.gap[i] !== JOINED) {
    date = iso(year, month, Number(tokens.text(before)));
    start = before;
  }
  return { first: start, last: at, year, date };
}

function iso(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
