import {
  BLANK,
  isLayoutLine,
  LINE_NUMBER,
  type Lines,
  LONGEST_LAYOUT_LINE,
  lineText,
  nextText,
  rightEdge,
  TEXT,
} from "./lines.ts";
import { isFinal, LIST_ITEM, runsOn, startsLower } from "./words.ts";

/** Lines that are read as one, in order; what stands between them is furniture or blank. */
export interface Paragraph {
  readonly lines: readonly number[];
}

/** How a page is set: measured, since every court sets its own. */
interface PageShape {
  /** Column where body lines begin. */
  readonly margin: number;
  /** Columns to which a full line reaches. */
  readonly measure: number;
  /** Blank lines between the lines of one paragraph: 0 single spaced, 1 double spaced. */
  readonly spacing: number;
}

/** Up to this many columns a line is full though it falls short of the measure: ragged right, long next words. */
const FULL = 0.72;
/** Set in by at least this many columns, a line begins a paragraph. */
const INDENT = 2;
/** Set in by at least this many columns from the margin, several lines are a quotation. */
const QUOTATION_INDENT = 3;

/** Groups the lines of text into paragraphs. Every line whose role is TEXT falls into exactly one. Linear. */
export function readParagraphs(lines: Lines, startsBlock: (line: number) => boolean): Paragraph[] {
  const shapes = shapesOf(lines);
  const paragraphs: Paragraph[] = [];
  let current: number[] = [];
  let line = nextText(lines, 0);
  while (line < lines.count) {
    const before = current.at(-1);
    if (before !== undefined && !goesOn(lines, shapes, current, line, startsBlock)) {
      paragraphs.push({ lines: current });
      current = [];
    }
    current.push(line);
    line = nextText(lines, line + 1);
  }
  if (current.length > 0) paragraphs.push({ lines: current });
  return paragraphs;
}

/** Whether `line` goes on with the paragraph that `current` holds. */
function goesOn(
  lines: Lines,
  shapes: readonly PageShape[],
  current: readonly number[],
  line: number,
  startsBlock: (line: number) => boolean,
): boolean {
  const before = current.at(-1)!;
  if (startsBlock(before) || startsBlock(line)) return false;
  const shape = shapes[lines.page[line]!]!;
  const { blank, cut } = between(lines, before, line);
  const tail = tailOf(lines, before);
  const head = headOf(lines, line);
  const full = isFull(lines, before, shapes[lines.page[before]!]!);
  if (cut || lines.page[before] !== lines.page[line]) {
    if (!full) return !isFinal(tail) && startsLower(head) && current.length > 1;
    if (!isFinal(tail)) return startsLower(head) || runsOn(tail) || flush(lines, line, shape);
    return false;
  }
  if (blank > shape.spacing)
    return full && !isFinal(tail) && (startsLower(head) || runsOn(tail)) && !LIST_ITEM.test(head);
  return sameParagraph(lines, shape, current, line, full, tail, head);
}

/** Lines set as near to each other as lines of one paragraph are: the indents, the line's length and its end decide. */
function sameParagraph(
  lines: Lines,
  shape: PageShape,
  current: readonly number[],
  line: number,
  full: boolean,
  tail: string,
  head: string,
): boolean {
  const before = current.at(-1)!;
  if (!isLayoutLine(lines, before)) return !isFinal(tail) && startsLower(head);
  const final = isFinal(tail);
  if (final && LIST_ITEM.test(head)) return false;
  const shift = lines.column[line]! - lines.column[before]!;
  if (shift >= INDENT && lines.column[line]! >= shape.margin + INDENT) {
    // Set in further than the line before: a new paragraph, unless the sentence is in full flow.
    return !final && full && (startsLower(head) || runsOn(tail));
  }
  const setIn = current.length > 1 && lines.column[before]! >= shape.margin + QUOTATION_INDENT;
  if (setIn && shift <= -QUOTATION_INDENT) return false;
  if (full) return true;
  return !final && (startsLower(head) || runsOn(tail));
}

/** Whether a line begins at the margin, as a paragraph that goes on from the page before does. */
function flush(lines: Lines, line: number, shape: PageShape): boolean {
  return lines.column[line]! < shape.margin + INDENT;
}

function isFull(lines: Lines, line: number, shape: PageShape): boolean {
  return !isLayoutLine(lines, line) || rightEdge(lines, line) >= shape.margin + (shape.measure - shape.margin) * FULL;
}

/** What stands between two lines of text: how many blank lines, and whether furniture does. */
function between(lines: Lines, before: number, line: number): { blank: number; cut: boolean } {
  let blank = 0;
  let cut = false;
  for (let at = before + 1; at < line; at += 1) {
    if (lines.role[at] === BLANK || lines.role[at] === LINE_NUMBER) blank += 1;
    else cut = true;
  }
  return { blank, cut };
}

const LONGEST_LOOK = 60;

function tailOf(lines: Lines, line: number): string {
  const to = lines.last[line]!;
  return lines.text.slice(Math.max(lines.first[line]!, to - LONGEST_LOOK), to);
}

function headOf(lines: Lines, line: number): string {
  return lineText(lines, line, LONGEST_LOOK);
}

/** Measures every page; a page with too few lines to tell is taken to be set as the whole document is. */
function shapesOf(lines: Lines): PageShape[] {
  const whole = new Measure();
  const pages: Measure[] = [];
  let before = -1;
  for (let line = 0; line < lines.count; line += 1) {
    const page = (pages[lines.page[line]!] ??= new Measure());
    if (lines.role[line] !== TEXT) {
      if (lines.role[line] !== BLANK) before = -1;
      continue;
    }
    if (!isLayoutLine(lines, line)) {
      before = -1;
      continue;
    }
    const gap = before >= 0 && lines.page[before] === lines.page[line] ? line - before - 1 : -1;
    page.add(lines, line, gap);
    whole.add(lines, line, gap);
    before = line;
  }
  const document = whole.shape(null);
  // Filled, not mapped: a page of blank lines has no measure of its own.
  const shapes: PageShape[] = [];
  for (let page = 0; page < pages.length; page += 1) shapes.push(pages[page]?.shape(document) ?? document);
  return shapes;
}

/** Fewer lines than this say nothing of how a page is set. */
const FEWEST_LINES = 6;
const WIDEST_COUNTED = LONGEST_LAYOUT_LINE + 100;

class Measure {
  private readonly columns = new Map<number, number>();
  private readonly edges = new Map<number, number>();
  private readonly gaps = new Map<number, number>();
  private count = 0;
  private longest = 0;

  add(lines: Lines, line: number, gap: number): void {
    const column = Math.min(lines.column[line]!, WIDEST_COUNTED);
    const edge = Math.min(rightEdge(lines, line), WIDEST_COUNTED);
    this.count += 1;
    bump(this.columns, column);
    bump(this.edges, edge);
    this.longest = Math.max(this.longest, edge);
    // Only between lines of some length: captions and lists are spaced as they please.
    if (gap >= 0 && gap <= 3 && lines.last[line]! - lines.first[line]! >= 40) bump(this.gaps, gap);
  }

  shape(fallback: PageShape | null): PageShape {
    if (this.count < FEWEST_LINES && fallback) return { ...fallback, margin: this.margin() };
    const spacing = mostOf(this.gaps) ?? fallback?.spacing ?? 0;
    const measure = Math.max(this.edgeAt(0.85), fallback ? Math.min(fallback.measure, this.longest) : 0);
    return { margin: this.margin(), measure, spacing: Math.min(spacing, 2) };
  }

  /** The leftmost column at which a fair share of the lines begin. */
  private margin(): number {
    const sorted = [...this.columns].sort((a, b) => a[0] - b[0]);
    for (const [column, count] of sorted) {
      if (count >= Math.max(2, this.count * 0.12)) return column;
    }
    return sorted[0]?.[0] ?? 0;
  }

  /** The column that this share of the lines do not go beyond. */
  private edgeAt(share: number): number {
    let seen = 0;
    for (const [edge, count] of [...this.edges].sort((a, b) => a[0] - b[0])) {
      seen += count;
      if (seen >= this.count * share) return edge;
    }
    return 0;
  }
}

function bump(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function mostOf(counts: ReadonlyMap<number, number>): number | null {
  let best: number | null = null;
  let most = 0;
  for (const [key, count] of counts) {
    if (count > most) {
      most = count;
      best = key;
    }
  }
  return best;
}
