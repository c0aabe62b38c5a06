import type { Span } from "../../opinion/index.ts";
import { isSpace } from "./lines.ts";

/** A place in the text that may be a footnote's mark. */
export interface FootnoteMark extends Span {
  readonly label: string;
}

/** Marks by label, in order; strong where set as a mark and as hardly anything else, weak after a space. */
export interface FootnoteMarks {
  readonly strong: ReadonlyMap<string, readonly FootnoteMark[]>;
  readonly weak: ReadonlyMap<string, readonly FootnoteMark[]>;
}

const BRACKETED = /\[(?:FN|fn|Fn|n\.?)? ?(\d{1,3}|\*{1,3})\]/y;
const MOST_DIGITS = 3;
const MOST_STARS = 4;
const STAR = 42;
const DAGGER = 0x2020;
const DOUBLE_DAGGER = 0x2021;
const BRACKET = 91;

/**
 * Everything that may be a mark, in one pass over the text's codes: digits or stars right behind a word or its
 * punctuation ("claim.1 The", "Rosenn* and"), in brackets ("[1]", "[FN1]"), or, weakly, after the space that OCR leaves
 * before a raised figure ("claim. 1 The"). Digits that a letter, a digit or a hyphen and digit follow belong to a
 * number or a reporter ("F.3d", "7.1-2").
 */
export function footnoteMarks(text: string): FootnoteMarks {
  const strong = new Map<string, FootnoteMark[]>();
  const weak = new Map<string, FootnoteMark[]>();
  const add = (into: Map<string, FootnoteMark[]>, label: string, start: number, end: number) => {
    const known = into.get(label);
    if (known) known.push({ start, end, label });
    else into.set(label, [{ start, end, label }]);
  };
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === BRACKET) {
      BRACKETED.lastIndex = at;
      const found = BRACKETED.exec(text);
      if (found) add(strong, found[1]!, at, at + found[0].length);
      at += found ? found[0].length : 1;
      continue;
    }
    const digits = isDigit(code);
    if (!digits && !isSign(code)) {
      at += 1;
      continue;
    }
    const start = at;
    while (at < text.length && (digits ? isDigit(text.charCodeAt(at)) : text.charCodeAt(at) === code)) at += 1;
    if (at - start > (digits ? MOST_DIGITS : MOST_STARS) || !endsMark(text, at)) continue;
    const before = text.charCodeAt(start - 1);
    if (closesWord(before)) add(strong, text.slice(start, at), start, at);
    else if (followsSpace(text, start) && (at === text.length || isSpace(text.charCodeAt(at)))) {
      add(weak, text.slice(start, at), start, at);
    }
  }
  return { strong, weak };
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isSign(code: number): boolean {
  return code === STAR || code === DAGGER || code === DOUBLE_DAGGER;
}

/** A letter, or punctuation that closes a word or a sentence; no digit, which would make one number of the two. */
function closesWord(code: number): boolean {
  if (code < 128) {
    return (
      (code >= 97 && code <= 122) ||
      (code >= 65 && code <= 90) ||
      (code > 0 && ".,;:!?\"')]".includes(String.fromCharCode(code)))
    );
  }
  return code >= 0xc0 && (code < 0x2000 || code === 0x2013 || code === 0x2014 || (code >= 0x2018 && code <= 0x201d));
}

/** One or two spaces, behind a word, a figure or their punctuation. */
function followsSpace(text: string, start: number): boolean {
  if (text.charCodeAt(start - 1) !== 32) return false;
  const before = text.charCodeAt(start - 2) === 32 ? text.charCodeAt(start - 3) : text.charCodeAt(start - 2);
  return closesWord(before) || isDigit(before);
}

/** What follows is not the rest of a number, a reporter, a date or a section. */
function endsMark(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code)) return true;
  if (isDigit(code) || isSign(code) || code === 0x25 || code === 0xb0) return false;
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x2000)) return false;
  const next = text.charCodeAt(at + 1);
  if ("-–.,:/".includes(text[at]!)) return !isDigit(next);
  return code !== 40 || !(isDigit(next) || (next >= 97 && next <= 122) || (next >= 65 && next <= 90));
}

/** The best mark with this label in `[from, to)`: the first strong one, else the last weak one. O(log n). */
export function markWithin(marks: FootnoteMarks, label: string, from: number, to: number): FootnoteMark | null {
  const strong = marks.strong.get(label) ?? [];
  const first = strong[firstAtOrAfter(strong, from)];
  if (first && first.end <= to) return first;
  const weak = marks.weak.get(label) ?? [];
  const last = weak[firstAtOrAfter(weak, to) - 1];
  return last && last.start >= from && last.end <= to ? last : null;
}

function firstAtOrAfter(marks: readonly FootnoteMark[], at: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (marks[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
