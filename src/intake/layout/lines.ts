/**
 * A text as lines, in columns (one typed array a field): layout is read line by line, and a text can have a million.
 * A line ends at LF, CRLF, CR, VT, FF, LS or PS; a form feed also begins a page.
 */
export interface Lines {
  readonly text: string;
  readonly count: number;
  /** Offset of the line's first code unit; one more entry than lines, the last being the text's length. */
  readonly start: Uint32Array;
  /** Offset of the first code unit that is not white space; `last` where the line is blank. */
  readonly first: Uint32Array;
  /** Offset after the last code unit that is not white space. */
  readonly last: Uint32Array;
  /** Column of `first`: white space before it, a tab going on to the next multiple of eight. */
  readonly column: Uint16Array;
  /** Column that the line reaches to: by its characters, or as the format measured it. */
  readonly right: Uint16Array;
  /** Whether all of the line is bold, where the format says so: 1 or 0. */
  readonly bold: Uint8Array;
  /** Index of the page that the line stands on, by form feeds alone. */
  readonly page: Uint32Array;
  /** One of the roles below; what has no role yet is TEXT or BLANK. */
  readonly role: Uint8Array;
}

export const BLANK = 0;
export const TEXT = 1;
export const HEAD = 2;
export const FOOT = 3;
export const STAMP = 4;
export const PAGE_NUMBER = 5;
export const LINE_NUMBER = 6; // a line that holds nothing but its number
export const DIVIDER = 7;
export const NOTE = 8; // a footnote's line

const TAB = 9;
const LINE_FEED = 10;
const FORM_FEED = 12;
const CARRIAGE_RETURN = 13;
const TAB_WIDTH = 8;
const WIDEST_COLUMN = 0xffff;

/** White space as a regular expression's `\s` has it, so that "not white space" means one thing everywhere. */
export function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= TAB && code <= CARRIAGE_RETURN);
  return (
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

function endsLine(code: number): boolean {
  return (code >= LINE_FEED && code <= CARRIAGE_RETURN) || code === 0x2028 || code === 0x2029;
}

/** Splits a text into lines. Linear, and without a string a line. */
export function linesOf(text: string): Lines {
  const { length } = text;
  let count = 1;
  for (let i = 0; i < length; i += 1) if (endsLine(text.charCodeAt(i))) count += 1;
  const start = new Uint32Array(count + 1);
  const first = new Uint32Array(count);
  const last = new Uint32Array(count);
  const column = new Uint16Array(count);
  const right = new Uint16Array(count);
  const bold = new Uint8Array(count);
  const page = new Uint32Array(count);
  const role = new Uint8Array(count);

  let line = 0;
  let pages = 0;
  let pos = 0;
  while (pos <= length) {
    start[line] = pos;
    page[line] = pages;
    let from = -1;
    let to = pos;
    let wide = 0;
    let code = -1;
    for (; pos < length; pos += 1) {
      code = text.charCodeAt(pos);
      if (endsLine(code)) break;
      if (isSpace(code)) {
        if (from < 0) wide += code === TAB ? TAB_WIDTH - (wide % TAB_WIDTH) : 1;
      } else {
        if (from < 0) from = pos;
        to = pos + 1;
      }
    }
    first[line] = from < 0 ? to : from;
    last[line] = to;
    column[line] = Math.min(wide, WIDEST_COLUMN);
    right[line] = Math.min(wide + last[line]! - first[line]!, WIDEST_COLUMN);
    role[line] = from < 0 ? BLANK : TEXT;
    line += 1;
    if (pos >= length) break;
    if (code === FORM_FEED) pages += 1;
    pos += code === CARRIAGE_RETURN && text.charCodeAt(pos + 1) === LINE_FEED ? 2 : 1;
  }
  // A CRLF was counted as two breaks: `line` is the true count.
  start[line] = length;
  return {
    text,
    count: line,
    start: start.subarray(0, line + 1),
    first: first.subarray(0, line),
    last: last.subarray(0, line),
    column: column.subarray(0, line),
    right: right.subarray(0, line),
    bold: bold.subarray(0, line),
    page: page.subarray(0, line),
    role: role.subarray(0, line),
  };
}

/** A line's own characters, white space around them left out; never more than `limit`. */
export function lineText(lines: Lines, line: number, limit = LONGEST_LAYOUT_LINE): string {
  const from = lines.first[line]!;
  return lines.text.slice(from, Math.min(lines.last[line]!, from + limit));
}

/** Above this a line is no line of a page but a whole paragraph on one line; layout patterns are not tried on it. */
export const LONGEST_LAYOUT_LINE = 300;

/** Number of columns from the page's left edge to the line's end. */
export function rightEdge(lines: Lines, line: number): number {
  return lines.right[line]!;
}

export function isLayoutLine(lines: Lines, line: number): boolean {
  return lines.last[line]! - lines.first[line]! <= LONGEST_LAYOUT_LINE;
}

/** The next line at or after `line` that has the role TEXT, or `lines.count`. */
export function nextText(lines: Lines, line: number): number {
  let at = line;
  while (at < lines.count && lines.role[at] !== TEXT) at += 1;
  return at;
}
