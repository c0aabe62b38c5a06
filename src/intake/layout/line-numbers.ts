import type { Span } from "../../opinion/index.ts";
import { BLANK, isSpace, LINE_NUMBER, type Lines, TEXT } from "./lines.ts";

/** Pleading paper numbers its lines from 1 to 25 or 28; some courts of appeals number a page on to 45. */
const HIGHEST_LINE_NUMBER = 60;
/** A run shorter than this may be a list of numbered paragraphs. */
const SHORTEST_RUN = 8;
/** Of the lines between a run's first and last, at least this share must carry their number. */
const LEAST_SHARE = 0.6;
/** A margin number stands at most this far from the page's left edge. */
const WIDEST_MARGIN = 10;

/**
 * Finds the numbers that pleading paper prints down the margin: runs of lines that open with 1, 2, 3 …, each one more
 * than the last, most lines of the run numbered. Marks lines that hold only their number, and moves `first` and
 * `column` of the others to the words after it. Returns the numbers' spans. Lists and numbered paragraphs are spared:
 * they run over several lines an item.
 */
export function readLineNumbers(lines: Lines): Span[] {
  const spans: Span[] = [];
  let at = 0;
  while (at < lines.count) {
    const run = lines.role[at] === TEXT && numberAt(lines, at) === 1 ? runFrom(lines, at) : null;
    if (!run) {
      at += 1;
      continue;
    }
    for (const line of run) spans.push(takeNumber(lines, line));
    at = run.at(-1)! + 1;
  }
  return spans;
}

/** The number that opens a line, set off by white space or alone; 0 where there is none. */
function numberAt(lines: Lines, line: number): number {
  const from = lines.first[line]!;
  if (lines.column[line]! > WIDEST_MARGIN) return 0;
  let value = 0;
  let pos = from;
  for (; pos < lines.last[line]! && pos < from + 3; pos += 1) {
    const digit = lines.text.charCodeAt(pos) - 48;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
  }
  if (pos === from || value > HIGHEST_LINE_NUMBER) return 0;
  return pos === lines.last[line]! || isSpace(lines.text.charCodeAt(pos)) ? value : 0;
}

function runFrom(lines: Lines, from: number): number[] | null {
  const run = [from];
  let expected = 2;
  let between = 0; // unnumbered lines of text since the run began
  let since = 0; // … and since its last number
  for (let line = from + 1; line < lines.count && since <= 3; line += 1) {
    if (lines.role[line] === BLANK) continue;
    if (lines.role[line] === TEXT && numberAt(lines, line) === expected) {
      run.push(line);
      between += since;
      since = 0;
      expected += 1;
    } else since += 1;
  }
  const share = run.length / (run.length + between);
  return run.length >= SHORTEST_RUN && share >= LEAST_SHARE ? run : null;
}

function takeNumber(lines: Lines, line: number): Span {
  const start = lines.first[line]!;
  const { text } = lines;
  let end = start;
  while (end < lines.last[line]! && !isSpace(text.charCodeAt(end))) end += 1;
  if (end === lines.last[line]!) {
    lines.role[line] = LINE_NUMBER;
    return { start, end };
  }
  let first = end;
  while (isSpace(text.charCodeAt(first))) first += 1;
  lines.column[line] = lines.column[line]! + first - start;
  lines.first[line] = first;
  return { start, end };
}
