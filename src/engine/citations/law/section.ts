import { JOINED, NUMBER, ORDINAL, type Tokens, WORD } from "../../tokens/index.ts";
import { readEdition } from "./edition.ts";
import {
  AMPERSAND,
  CLOSE,
  CLOSE_BRACKET,
  COMMA,
  has,
  isBreak,
  isCapital,
  isDash,
  isJoined,
  isMark,
  isNumber,
  isNumeral,
  isQuote,
  isWord,
  isYear,
  lower,
  OPEN,
  OPEN_BRACKET,
  PERIOD,
  pastPeriod,
  SECTION_SIGN,
  SEMICOLON,
  textBetween,
} from "./token-tests.ts";

/** What stands after a code's name: the sections cited, and how far they run. */
export interface Sections {
  readonly last: number;
  /** The first section, without subdivisions ("1983", "14.003"). */
  readonly section: string;
  /** Its subdivisions as written ("(a)(2), (b)"), or null. */
  readonly pin: string | null;
}

export interface SectionSymbol {
  /** Token after the symbol. */
  readonly next: number;
  readonly plural: boolean;
  /** A sign or a word for a section, or a word for a larger part ("ch.", "tit.", "art."). */
  readonly sort: "sign" | "word" | "part";
}

const SECTION_WORDS: Readonly<Record<string, boolean>> = {
  section: false,
  sections: true,
  sec: false,
  secs: true,
  sect: false,
  sects: true,
  subsection: false,
  subsections: true,
};
const PART_WORDS: Readonly<Record<string, boolean>> = {
  art: false,
  arts: true,
  article: false,
  articles: true,
  ch: false,
  chs: true,
  chap: false,
  chapter: false,
  chapters: true,
  c: false,
  tit: false,
  title: false,
  pt: false,
  part: false,
  parts: true,
  subpt: false,
  subpart: false,
};
// What scanning makes of "§" ("y 1671", "S 30-3-403", "$ 1983"), trusted only after a code's name.
const MISREAD_SIGN: Readonly<Record<string, boolean>> = { y: false, s: false, ss: true };

/** The section symbol or its word at `at`. `afterCode`: a code's name stands before, so that misread signs count. */
export function readSymbol(tokens: Tokens, at: number, afterCode: boolean): SectionSymbol | null {
  if (!has(tokens, at)) return null;
  if (isWord(tokens, at)) {
    const word = lower(tokens, at);
    if (word === "â" && isMark(tokens, at + 1, SECTION_SIGN)) return readSymbol(tokens, at + 1, afterCode);
    const plural = SECTION_WORDS[word];
    if (plural !== undefined) {
      const next = pastPeriod(tokens, at + 1);
      const sign = readSign(tokens, next);
      return { next: sign?.next ?? next, plural: plural || (sign?.plural ?? false), sort: "word" };
    }
    if (!afterCode) return null;
    const part = PART_WORDS[word];
    if (part !== undefined) return { next: pastPeriod(tokens, at + 1), plural: part, sort: "part" };
    const misread = MISREAD_SIGN[word];
    if (misread !== undefined && (tokens.text(at) === "y" || isNumeral(tokens, pastPeriod(tokens, at + 1)))) {
      return { next: pastPeriod(tokens, at + 1), plural: misread, sort: "sign" };
    }
    return null;
  }
  const isMisread = isMark(tokens, at, 36) || isMark(tokens, at, 39) || isMark(tokens, at, 0x2019);
  if (afterCode && isMisread && isNumeral(tokens, at + 1)) {
    return { next: at + 1, plural: false, sort: "sign" };
  }
  return readSign(tokens, at);
}

function readSign(tokens: Tokens, at: number): SectionSymbol | null {
  if (!isMark(tokens, at, SECTION_SIGN)) return null;
  let next = at + 1;
  while (next < at + 3 && isMark(tokens, next, SECTION_SIGN) && !isBreak(tokens, next)) next += 1;
  return { next, plural: next > at + 1, sort: "sign" };
}

// A section number of more parts than this is not one ("9.94A.525", "5/2-615", "77-27,119.01").
const MAX_PARTS = 12;
const COURT_ORDINAL = /^\d+(?:st|nd|rd|th)$/i;

interface Designator {
  readonly last: number;
  readonly text: string;
  readonly pin: string | null;
}

/** Whether a section's number can begin at `at`: a numeral, or one whose first digit was misread ("l983"). */
function beginsDesignator(tokens: Tokens, at: number): boolean {
  if (!has(tokens, at) || isBreak(tokens, at)) return false;
  const kind = tokens.kind[at];
  if (kind === NUMBER) return true;
  if (kind === ORDINAL) return !COURT_ORDINAL.test(tokens.text(at));
  if (kind !== WORD) return false;
  const text = tokens.text(at);
  if (/^[lIO]\d{2,}[a-z]?$/.test(text)) return true;
  return (
    /^[A-Z]{1,2}\d*$/.test(text) && isDash(tokens, at + 1) && isJoined(tokens, at + 1) && isNumeral(tokens, at + 2)
  );
}

/** One section's number with its subdivisions: "404.1520c(c)(2)", "2000e-2(a)(1)–(2)", "5/2-615". */
export function readDesignator(tokens: Tokens, at: number): Designator | null {
  if (!beginsDesignator(tokens, at)) return null;
  let last = at;
  for (let parts = 0; parts < MAX_PARTS; parts += 1) {
    const next = nextPart(tokens, last, at);
    if (next === null) break;
    last = next;
  }
  const text = textBetween(tokens, at, last).replace(/\s+/g, "");
  const subdivisions = readSubdivisions(tokens, last + 1);
  if (subdivisions === null) return { last, text, pin: null };
  return { last: subdivisions, text, pin: textBetween(tokens, last + 1, subdivisions) };
}

const PART_MARKS: ReadonlySet<number> = new Set([PERIOD, 58, 47]);

/** The last token of one more part of a number ("-2", ".005", ",119"), or null. */
function nextPart(tokens: Tokens, last: number, first: number): number | null {
  const mark = last + 1;
  if (!isJoined(tokens, mark) || tokens.kind[mark] !== 3) return null;
  const part = mark + 1;
  if (!has(tokens, part)) return null;
  const joined = tokens.gap[part] === JOINED;
  if (isDash(tokens, mark)) {
    if (joined && isMark(tokens, part, PERIOD) && isJoined(tokens, part + 1) && isNumeral(tokens, part + 1)) {
      return part + 1;
    }
    if (isNumeral(tokens, part) && (joined || !isBreak(tokens, part)) && !isReporterNext(tokens, part)) return part;
    return joined && isWord(tokens, part) && tokens.text(part).length <= 2 ? part : null;
  }
  if (!joined || !isNumeral(tokens, part)) {
    // "9.94 A.525": a letter cut from its number is left alone.
    return null;
  }
  if (isFootnoteMark(tokens, mark, first)) return null;
  if (PART_MARKS.has(tokens.code(mark))) return part;
  // "§ 77-27,119": Nebraska numbers past a thousand.
  const isNebraska = isMark(tokens, mark, COMMA) && tokens.text(part).length === 3 && hasDash(tokens, first, last);
  return isNebraska ? part : null;
}

/** "Article 36.19.23 If ...": a second period, one or two digits, then a new sentence: a footnote's mark. */
function isFootnoteMark(tokens: Tokens, mark: number, first: number): boolean {
  if (!isMark(tokens, mark, PERIOD) || !isMark(tokens, first + 1, PERIOD) || mark === first + 1) return false;
  return tokens.text(mark + 1).length <= 2 && isCapital(tokens, mark + 2) && !isJoined(tokens, mark + 2);
}

function hasDash(tokens: Tokens, first: number, last: number): boolean {
  for (let at = first; at <= last; at += 1) if (isDash(tokens, at)) return true;
  return false;
}

// Deeper than "(a)(1)(B)(iii)(II)(aa)" no statute goes; the rest is room for ranges.
const MAX_SUBDIVISIONS = 12;

/** The last token of the subdivisions that begin at `at`: "(a)(1)", " (2) (a)", "(a)–(c)", "[7]"; or null. */
export function readSubdivisions(tokens: Tokens, at: number): number | null {
  let last: number | null = null;
  let next = at;
  for (let count = 0; count < MAX_SUBDIVISIONS; count += 1) {
    if (last !== null && isDash(tokens, next) && isMark(tokens, next + 1, OPEN)) next += 1;
    const end = readSubdivision(tokens, next, last === null);
    if (end === null) break;
    // "(1)(b)4.": Wisconsin's last level has no brackets.
    last = isBareLevel(tokens, end + 1) ? end + 1 : end;
    next = last + 1;
  }
  return last;
}

/** Wisconsin's last level has no brackets: "(1)(b)4.;". A footnote's mark has no period that something joins. */
function isBareLevel(tokens: Tokens, at: number): boolean {
  if (!isJoined(tokens, at) || !isNumber(tokens, at) || tokens.text(at).length > 2) return false;
  return (
    isMark(tokens, at + 1, PERIOD) && isJoined(tokens, at + 2) && !isNumeral(tokens, at + 2) && !isQuote(tokens, at + 2)
  );
}

function readSubdivision(tokens: Tokens, at: number, isFirst: boolean): number | null {
  if (!has(tokens, at) || isBreak(tokens, at)) return null;
  const square = isMark(tokens, at, OPEN_BRACKET);
  if (!square && !isMark(tokens, at, OPEN)) return null;
  const closing = square ? CLOSE_BRACKET : CLOSE;
  const inside = at + 1;
  if (!has(tokens, inside) || !isJoined(tokens, inside)) return null;
  let end = inside + 1;
  if (isJoined(tokens, end) && (isDash(tokens, end) || isMark(tokens, end, PERIOD)) && isJoined(tokens, end + 1)) {
    end += 2;
  }
  if (!isMark(tokens, end, closing) || !isJoined(tokens, end)) return null;
  const text = tokens.text(inside);
  const kind = tokens.kind[inside];
  if (kind === 3) return null;
  const joined = tokens.gap[at] === JOINED;
  if (kind === NUMBER) return text.length <= (joined ? 3 : 2) && (!square || joined || !isFirst) ? end : null;
  if (joined) return text.length <= 5 && !square ? end : text.length <= 2 ? end : null;
  return /^(?:[A-Za-z]|[ivx]{1,4}|[IVX]{1,4}|([a-z])\1|[a-z]\d?)$/.test(text) ? end : null;
}

/** "digit", "lower" or "upper": the level that a subdivision is of, as far as its sign tells. */
function levelOf(tokens: Tokens, open: number): string {
  const text = tokens.text(open + 1);
  return /^\d/.test(text) ? "digit" : text === text.toLowerCase() ? "lower" : "upper";
}

/** Whether a reporter or a code's name follows the number, so that the number is a volume or a title. */
function isReporterNext(tokens: Tokens, number: number): boolean {
  const name = number + 1;
  if (!isCapital(tokens, name) || tokens.gap[name] === JOINED) return false;
  const word = tokens.text(name);
  if (/^(?:USC|USCA|CFR|WL|LEXIS|ILCS|US|USSG|Mich|App|Wn)$|^[A-Z]{2,4}\d?d?$|\dd$/.test(word)) return true;
  return isMark(tokens, name + 1, PERIOD) && isJoined(tokens, name + 1);
}

// The longest lists of sections in one citation run to a few dozen; past that it is a table.
const MAX_LISTED = 60;

/**
 * Sections at `at`, just past the symbol: one, or with `plural` a list or a range. Subdivisions are listed under
 * either ("§ 14.003(a)(2), (b)").
 */
export function readSections(tokens: Tokens, at: number, plural: boolean): Sections | null {
  const head = readDesignator(tokens, at);
  if (head === null) return null;
  let last = readTail(tokens, head.last);
  let pin = head.pin;
  for (let count = 0; count < MAX_LISTED; count += 1) {
    const edition = plural ? readEdition(tokens, last + 1) : null;
    const item = pastSeparator(tokens, (edition?.last ?? last) + 1);
    if (item === null) break;
    const end = readListed(tokens, item, edition?.last ?? last, at, plural);
    if (end === null) break;
    const isDivision = isMark(tokens, item, OPEN) && head.pin !== null && count === 0;
    if (isDivision) pin = textBetween(tokens, head.last - lengthOfPin(tokens, head.last, at) + 1, end);
    last = readTail(tokens, end);
  }
  return { last, section: head.text, pin };
}

/** How many tokens the subdivisions take that end at `last`. */
function lengthOfPin(tokens: Tokens, last: number, first: number): number {
  for (let at = first; at <= last; at += 1)
    if (isMark(tokens, at, OPEN) || isMark(tokens, at, OPEN_BRACKET)) return last - at + 1;
  return 0;
}

/** The token after what parts two items of a list, or null. */
function pastSeparator(tokens: Tokens, at: number): number | null {
  if (!has(tokens, at) || isBreak(tokens, at)) return null;
  let next = at;
  if (isMark(tokens, next, COMMA) || isMark(tokens, next, SEMICOLON)) next += 1;
  if (isMark(tokens, next, AMPERSAND) || isDash(tokens, next)) next += 1;
  else if (isWord(tokens, next) && /^(?:and|or|to|through|thru)$/.test(tokens.text(next))) next += 1;
  return next > at && has(tokens, next) && !isBreak(tokens, next) ? next : null;
}

function readListed(tokens: Tokens, at: number, before: number, first: number, plural: boolean): number | null {
  if (isMark(tokens, at, OPEN)) {
    // "in violation of § 1324(a); (2) three counts of ...": after a semicolon the sentence is counting.
    const isCounting = isMark(tokens, before + 1, SEMICOLON);
    return !isCounting && hasLevel(tokens, before, first, levelOf(tokens, at)) ? readSubdivisions(tokens, at) : null;
  }
  let item = at;
  if (plural && isMark(tokens, item, SECTION_SIGN)) item += 1;
  if (isDash(tokens, item) && isJoined(tokens, item + 1) && isNumeral(tokens, item + 1)) {
    // "§ 44-48-10 to -170": the title is carried on.
    return readDesignator(tokens, item + 1)?.last ?? null;
  }
  if (isMark(tokens, item, PERIOD)) {
    // "§§ 14.003, .005": the chapter is carried on.
    if (!isJoined(tokens, item + 1) || !isNumeral(tokens, item + 1)) return null;
    return readDesignator(tokens, item + 1)?.last ?? null;
  }
  const designator = isWord(tokens, item) && !isWord(tokens, first) ? null : readDesignator(tokens, item);
  if (designator === null || isYearInDate(tokens, item) || isReporterNext(tokens, designator.last)) return null;
  if (plural) return designator.last;
  // Under one symbol only what can be nothing else: "§ 1956(a)(1), 1957(b)", "§ 14.002, 14.004", "9.330 or 9.331".
  const shape = /^\d+[A-Za-z]?[.-]\d/;
  const alike = shape.test(designator.text) && shape.test(textBetween(tokens, first, Math.min(before, first + 2)));
  const divided = designator.pin !== null && designator.text.length >= 2;
  const isLaterWord = /^(?:to|through)$/.test(lower(tokens, at - 1));
  return (alike || (divided && !isLaterWord)) && !nextIsTitle(tokens, designator.last) ? designator.last : null;
}

function isYearInDate(tokens: Tokens, at: number): boolean {
  return isYear(tokens, at) && isMark(tokens, at + 1, CLOSE) && /^(?:west|vernon|supp)$/.test(lower(tokens, at - 1));
}

function nextIsTitle(tokens: Tokens, number: number): boolean {
  return isCapital(tokens, number + 1) && isMark(tokens, number + 2, PERIOD);
}

// As far back as the subdivisions of one section reach.
const MAX_PIN_TOKENS = 40;

/** Whether the section before has a subdivision of the level. */
function hasLevel(tokens: Tokens, before: number, first: number, level: string): boolean {
  for (let at = before; at >= first && at > before - MAX_PIN_TOKENS; at -= 1) {
    if (isMark(tokens, at, OPEN) && levelOf(tokens, at) === level) return true;
  }
  return false;
}

const SUBDIVISION_WORDS =
  /^(?:subd|subds|subdiv|subdivision|subdivisions|subpar|par|pars|para|paragraph|cl|cls|subsec|subsecs)$/;

/** What follows the sections and belongs to them: "subd. (b)(1)", "et seq.", "note". The last token. */
function readTail(tokens: Tokens, end: number): number {
  let last = end;
  for (let count = 0; count < 6; count += 1) {
    const next = readTailPiece(tokens, last);
    if (next === last) break;
    last = next;
  }
  return last;
}

function readTailPiece(tokens: Tokens, last: number): number {
  let at = last + 1;
  if (isMark(tokens, at, COMMA)) at += 1;
  if (!isWord(tokens, at) || isBreak(tokens, at)) return last;
  const word = lower(tokens, at);
  if (word === "et") return readEtSeq(tokens, at) ?? last;
  if (word === "note" && at === last + 1) return at;
  if (!SUBDIVISION_WORDS.test(word)) return last;
  let next = pastPeriod(tokens, at + 1);
  let end = last;
  for (let count = 0; count < 12; count += 1) {
    const item = isNumeral(tokens, next)
      ? (readSubdivisions(tokens, next + 1) ?? next)
      : readSubdivisions(tokens, next);
    if (item === null || (isNumber(tokens, next) && tokens.text(next).length > 2)) break;
    end = item;
    const more = pastSeparator(tokens, end + 1);
    if (more === null || !isMark(tokens, more, OPEN)) break;
    next = more;
  }
  return end;
}

/** "et seq.", with or without the first period or the last. */
function readEtSeq(tokens: Tokens, at: number): number | null {
  const seq = pastPeriod(tokens, at + 1);
  if (!/^seqq?$/.test(lower(tokens, seq))) return null;
  return isMark(tokens, seq + 1, PERIOD) ? seq + 1 : seq;
}
