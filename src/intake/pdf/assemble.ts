import type { Emphasis, Opinion } from "../../opinion/index.ts";
import { readLayout } from "../layout/index.ts";
import { readSections } from "../sections.ts";
import { inReadingOrder } from "./columns.ts";
import { withMarginNumbers } from "./margin-numbers.ts";
import { withNotesJoined } from "./notes-across-pages.ts";
import { type Faces, lineOf, type PrintedLine } from "./page-text.ts";
import type { PdfPage } from "./pdf-page.ts";
import { type Row, rowsOf } from "./rows.ts";

/** A gap this much wider than the usual one between lines of that size is a blank line. */
const WIDER = 1.28;
const MOST_BLANKS = 3;
/** Text this much smaller than the body's, down to the page's foot, is set as notes are. */
const NOTE_SIZE = 0.94;

/**
 * An opinion from a document's pages: rows are written as lines, spaced as they stand, pages parted by form feeds; what
 * is furniture, paragraph and footnote is then read as in any plain text, with what only the page knows as a hint: which
 * lines are set small at a page's foot.
 */
export function opinionOfPages(pages: readonly PdfPage[], faces: Faces): Opinion {
  const printed = inReadingOrder(
    pages,
    pages.map((page) => withMarginNumbers(page, rowsOf(page))),
  );
  const width = characterWidth(pages);
  const pitches = pitchesOf(printed.flat());
  const body = bodySize(printed.flat());
  // What is too short to tell, as a heading in large type, is spaced as the body is.
  const leading = Math.max(1.2, (pitches.get(body) ?? 0) / body);
  const rows = withNotesJoined(printed.map((page) => ({ rows: page, foot: footOf(page, body) })));
  const parts: string[] = [];
  const emphasis: Emphasis[] = [];
  const small: number[] = [];
  const bold: number[] = [];
  const rightEdges = new Map<number, number>();
  let offset = 0;
  const write = (text: string) => {
    parts.push(text);
    offset += text.length;
  };
  rows.forEach(({ rows: page, foot }, index) => {
    if (index > 0) write("\f");
    let before: PrintedLine | null = null;
    page.forEach((row, order) => {
      const line = lineOf(row, width, faces);
      if (before) write("\n".repeat(blanksBetween(before, line, pitches.get(line.size) ?? line.size * leading)));
      if (order >= foot) small.push(offset);
      if (isBold(line)) bold.push(offset);
      rightEdges.set(offset, Math.max(0, Math.round(row.right / width)));
      for (const e of line.emphasis) emphasis.push({ start: e.start + offset, end: e.end + offset, kind: e.kind });
      write(`${line.text}\n`);
      before = line;
    });
  });
  const text = parts.join("");
  const opinion = readLayout(text, {
    smallLines: small,
    rightEdges,
    // A document in bold throughout says nothing by it.
    boldLines: bold.length < rightEdges.size * MOST_BOLD ? bold : [],
  });
  const complete: Opinion = { ...opinion, emphasis: joined(text, emphasis) };
  return { ...complete, sections: readSections(complete) };
}

const MOST_BOLD = 0.3;

/** Whether all of a line's words are bold. */
function isBold({ text, emphasis }: PrintedLine): boolean {
  let bold = 0;
  for (const { start, end, kind } of emphasis)
    if (kind === "bold") bold += text.slice(start, end).replace(/\s+/g, "").length;
  return bold > 0 && bold >= text.replace(/\s+/g, "").length - 2;
}

/** The width of a character in most of the text, in points. */
function characterWidth(pages: readonly PdfPage[]): number {
  let width = 0;
  let count = 0;
  for (const page of pages) {
    for (const run of page.runs) {
      width += run.width;
      count += run.text.length;
    }
  }
  return count > 0 && width > 0 ? Math.max(2, width / count) : 6;
}

/** A line that reaches at least this share of the way that most lines reach is in the middle of its paragraph. */
const FULL = 0.9;

/**
 * For each size of text, the usual distance from line to line: that after full lines, since a short one ends a paragraph,
 * or is a heading or a caption's.
 */
function pitchesOf(rows: readonly Row[]): ReadonlyMap<number, number> {
  const counts = new Map<number, Map<number, number>>();
  const edges = rows.map((row) => row.right).sort((a, b) => a - b);
  const edge = (edges[Math.floor(edges.length * 0.75)] ?? 0) * FULL;
  for (let i = 1; i < rows.length; i += 1) {
    if (rows[i - 1]!.right < edge) continue;
    const distance = rows[i]!.y - rows[i - 1]!.y;
    const { size } = rows[i]!;
    if (size !== rows[i - 1]!.size || distance <= size * 0.6 || distance > size * 3) continue;
    const known = counts.get(size) ?? new Map<number, number>();
    const key = Math.round(distance * 2) / 2;
    known.set(key, (known.get(key) ?? 0) + 1);
    counts.set(size, known);
  }
  const pitches = new Map<number, number>();
  for (const [size, distances] of counts) {
    const [usual] = [...distances].sort((a, b) => b[1] - a[1])[0]!;
    pitches.set(size, usual);
  }
  return pitches;
}

function blanksBetween(before: PrintedLine, line: PrintedLine, usual: number): number {
  const distance = line.y - before.y;
  if (distance <= 0) return 0; // the next column, in which a sentence goes on
  const pitch = Math.max(usual, line.size);
  return distance > pitch * WIDER ? Math.min(MOST_BLANKS, Math.max(1, Math.round(distance / pitch) - 1)) : 0;
}

/** The size in which most characters are set. */
function bodySize(rows: readonly Row[]): number {
  const counts = new Map<number, number>();
  for (const { size, runs } of rows) {
    let length = 0;
    for (const run of runs) length += run.text.length;
    counts.set(size, (counts.get(size) ?? 0) + length);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 12;
}

/** Index of the first of the rows that are set small from there to the page's end, page numbers apart. */
function footOf(page: readonly Row[], body: number): number {
  let first = page.length;
  for (let i = page.length - 1; i >= 0; i -= 1) {
    const row = page[i]!;
    if (row.size < body * NOTE_SIZE) first = i;
    else if (page.length - i > 3 || row.right - row.x > 200) break;
  }
  return first;
}

/** Stretches of one kind with nothing but white space in between are one; sorted. */
function joined(text: string, emphasis: readonly Emphasis[]): Emphasis[] {
  const sorted = [...emphasis].sort((a, b) => a.start - b.start || a.end - b.end);
  const last = new Map<string, number>();
  const result: Emphasis[] = [];
  for (const piece of sorted) {
    const at = last.get(piece.kind);
    const before = at === undefined ? undefined : result[at]!;
    const near = before && piece.start - before.end <= 80 && !/\S/.test(text.slice(before.end, piece.start));
    if (near && !text.slice(before.end, piece.start).includes("\n\n"))
      result[at!] = { ...before, end: Math.max(before.end, piece.end) };
    else {
      last.set(piece.kind, result.length);
      result.push(piece);
    }
  }
  return result;
}
