import { BLANK_LINE, JOINED, NUMBER, ORDINAL, type Tokens, WORD } from "../tokens/index.ts";
import {
  AMPERSAND,
  ASTERISK,
  COMMA,
  isDash,
  isMark,
  PERIOD,
  PILCROW,
  SECTION_SIGN,
  UNDERSCORE,
  wordAt,
} from "./marks.ts";
import { readCite } from "./volume-page.ts";

const NOTE = new Set(["n", "nn", "fn", "fns", "note", "notes", "footnote", "footnotes"]);
const PAGE = new Set(["p", "pp", "page", "pages", "pg", "pgs"]);
/** "n1", "nn3": the note joined to its number. */
const JOINED_NOTE = /^nn?\d+$/;
const ROMAN = /^[ivxlc]+$/;
/** "S12", "A3": pages of appendixes and supplements. */
const LETTERED = /^[A-Z]{1,3}\d+$/;

/**
 * Reads a pinpoint that begins at token `at` (after the comma or "at"): pages and ranges, star pages, notes and
 * paragraphs, several of them. Returns the index of its last token, or -1.
 */
export function readPinpoint(tokens: Tokens, at: number): number {
  let last = readPlace(tokens, at);
  if (last === -1) return -1;
  for (;;) {
    let next = last + 1;
    if (isMark(tokens, next, COMMA)) next += 1;
    if (isMark(tokens, next, AMPERSAND) || wordAt(tokens, next) === "and") next += 1;
    if (next === last + 1) {
      // "108 n.2": a note needs nothing between.
      const word = wordAt(tokens, next);
      if (!NOTE.has(word) && !JOINED_NOTE.test(word) && !isMark(tokens, next, PILCROW)) return last;
    }
    const further = readPlace(tokens, next);
    if (further === -1 || !endsWell(tokens, further) || beginsCite(tokens, next)) return last;
    last = further;
  }
}

/** One page, range, note or paragraph; its last token or -1. */
function readPlace(tokens: Tokens, at: number): number {
  let i = at;
  if (i >= tokens.length) return -1;
  const word = wordAt(tokens, i);
  if (NOTE.has(word) || PAGE.has(word)) {
    i += isMark(tokens, i + 1, PERIOD) ? 2 : 1;
  } else {
    while (isMark(tokens, i, PILCROW) || isMark(tokens, i, SECTION_SIGN) || isMark(tokens, i, ASTERISK)) i += 1;
  }
  const number = readNumber(tokens, i);
  return number === -1 ? -1 : readRange(tokens, number);
}

function readNumber(tokens: Tokens, at: number): number {
  if (at >= tokens.length || tokens.gap[at] === BLANK_LINE) return -1;
  if (tokens.kind[at] === NUMBER) return at;
  if (tokens.kind[at] === ORDINAL) {
    const text = tokens.text(at);
    // "108n.2": the note is joined to the page.
    if (/^\d+nn?$/.test(text) && isMark(tokens, at + 1, PERIOD) && tokens.kind[at + 2] === NUMBER) return at + 2;
    return /^\d+[a-zA-Z]{1,2}\d*$/.test(text) && !/(?:st|nd|rd|th|2d|3d)$/.test(text) ? at : -1;
  }
  if (isMark(tokens, at, UNDERSCORE)) {
    let last = at;
    while (isMark(tokens, last + 1, UNDERSCORE)) last += 1;
    return last;
  }
  if (tokens.kind[at] !== WORD) return -1;
  const text = tokens.text(at);
  return ROMAN.test(text) || LETTERED.test(text) || JOINED_NOTE.test(text) ? at : -1;
}

function readRange(tokens: Tokens, number: number): number {
  if (!isDash(tokens, number + 1) || (tokens.gap[number + 1] !== JOINED && tokens.gap[number + 2] !== JOINED)) {
    return number;
  }
  let to = number + 2;
  if (isDash(tokens, to) && tokens.gap[to] === JOINED) to += 1;
  while (isMark(tokens, to, ASTERISK) || isMark(tokens, to, PILCROW)) to += 1;
  const end = readNumber(tokens, to);
  return end === -1 || tokens.kind[end] === WORD ? number : end;
}

/** A further place ends a pinpoint only where no word runs on: "at 12, 15 judges" has one page. */
function endsWell(tokens: Tokens, last: number): boolean {
  const next = last + 1;
  if (next >= tokens.length || tokens.kind[next] !== WORD) return true;
  const word = wordAt(tokens, next);
  return NOTE.has(word) || JOINED_NOTE.test(word) || word === "and" || tokens.gap[next] === BLANK_LINE;
}

function beginsCite(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === NUMBER && readCite(tokens, at) !== null;
}
