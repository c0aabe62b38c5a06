import { BLANK, isLayoutLine, type Lines, LONGEST_LAYOUT_LINE, rightEdge, TEXT } from "./lines.ts";
import { isFinal } from "./words.ts";

/** How a page is set: measured, since every court sets its own. */
export interface PageShape {
  /** Column where body lines begin. */
  readonly margin: number;
  /** Columns to which a full line reaches. */
  readonly measure: number;
  /** Blank lines between the lines of one paragraph: 0 single spaced, 1 double spaced. */
  readonly spacing: number;
}

/** The shapes of a document's pages. */
export interface PageShapes {
  of(line: number): PageShape;
  /** Whether this document begins its paragraphs with an indent: then a line at the margin goes on with one. */
  readonly indents: boolean;
}

/** Measures every page; a page with too few lines to tell is taken to be set as the whole document is. */
export function shapesOf(lines: Lines): PageShapes {
  const whole = new Measure();
  const pages: (Measure | undefined)[] = [];
  let before = -1;
  for (let line = 0; line < lines.count; line += 1) {
    if (lines.role[line] !== TEXT || !isLayoutLine(lines, line)) {
      if (lines.role[line] !== BLANK) before = -1;
      continue;
    }
    const page = (pages[lines.page[line]!] ??= new Measure());
    // Only a sentence that goes on tells how lines are spaced: after its end paragraphs are.
    const counts =
      before >= 0 &&
      lines.page[before] === lines.page[line] &&
      lines.last[before]! - lines.first[before]! >= LONG_LINE &&
      !isFinal(lastWords(lines, before));
    const gap = counts ? line - before - 1 : -1;
    page.add(lines, line, gap);
    whole.add(lines, line, gap);
    before = line;
  }
  const document = whole.shape(null);
  const shapes: PageShape[] = [];
  for (let page = 0; page < pages.length; page += 1) shapes.push(pages[page]?.shape(document) ?? document);
  const of = (line: number) => shapes[lines.page[line]!] ?? document;
  return { of, indents: indentsParagraphs(lines, of) };
}

function lastWords(lines: Lines, line: number): string {
  return lines.text.slice(Math.max(lines.first[line]!, lines.last[line]! - 48), lines.last[line]!);
}

/** This share of the lines that follow a sentence's end at some length from the right edge must be set in. */
const INDENTING_SHARE = 0.6;

/** Counts the lines that follow a short line with a final stop: set in, or flush with the margin. */
function indentsParagraphs(lines: Lines, of: (line: number) => PageShape): boolean {
  let indented = 0;
  let flush = 0;
  let before = -1;
  for (let line = 0; line < lines.count; line += 1) {
    if (lines.role[line] === BLANK) continue;
    if (lines.role[line] !== TEXT || !isLayoutLine(lines, line)) {
      before = -1;
      continue;
    }
    if (before >= 0 && lines.page[before] === lines.page[line]) {
      const { margin, measure } = of(line);
      const ended = rightEdge(lines, before) < margin + (measure - margin) * 0.7;
      const prose = rightEdge(lines, line) > margin + (measure - margin) * 0.7;
      const last = lines.text.slice(Math.max(0, lines.last[before]! - 6), lines.last[before]!);
      if (ended && prose && /[.!?]["”’)\]]?\d*$/.test(last)) {
        if (lines.column[line]! >= margin + 3) indented += 1;
        else flush += 1;
      }
    }
    before = line;
  }
  return indented >= 2 && indented >= (indented + flush) * INDENTING_SHARE;
}

/** Captions, headings and lists are spaced as they please; lines of this length are text. */
const LONG_LINE = 40;
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
    if (gap >= 0 && gap <= 3 && lines.last[line]! - lines.first[line]! >= LONG_LINE) bump(this.gaps, gap);
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
