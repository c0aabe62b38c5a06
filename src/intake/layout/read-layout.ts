import {
  type Block,
  type Footnote,
  type Furniture,
  type FurnitureKind,
  firstEndingAfter,
  type Opinion,
  type PageMark,
  type Span,
  without,
} from "../../opinion/index.ts";
import { blocksOf } from "./blocks.ts";
import { breaksInside, settled } from "./breaks.ts";
import { captionEnd } from "./caption-zone.ts";
import { readColumnRules, readRules } from "./dividers.ts";
import { type NoteLines, type NotesSought, readFootnotes } from "./footnotes.ts";
import { type HeadingStyle, headingStyle } from "./headings.ts";
import { readHyphens } from "./hyphens.ts";
import { readLineNumbers } from "./line-numbers.ts";
import { DIVIDER, FOOT, HEAD, isSpace, type Lines, linesOf, PAGE_NUMBER, STAMP } from "./lines.ts";
import { readMarkup } from "./markup.ts";
import { readPageEdges } from "./page-edges.ts";
import { shapesOf } from "./page-shape.ts";
import { grouped, type LineReading, type Paragraph, readParagraphs } from "./paragraphs.ts";
import { readStarPages } from "./star-pages.ts";
import { titleLines } from "./title-pages.ts";

/** What a format knows of its lines that their words do not show. */
export interface LayoutHints {
  /** Offsets at which lines begin that are set small at a page's foot, as footnotes are; sorted. */
  readonly smallLines?: readonly number[];
  /** Offsets at which lines begin that are bold throughout; sorted. */
  readonly boldLines?: readonly number[];
  /** For each such offset of any line, the column that it reaches to: a justified line has fewer letters than room. */
  readonly rightEdges?: ReadonlyMap<number, number>;
  /** Which footnotes may stand in the lines: any (so where not said), those with numbers, or none. */
  readonly notes?: NotesSought;
}

/**
 * Reads the layout of a text: what is furniture, where the pages begin, what the footnotes are, and which lines make
 * one paragraph. Each pass takes its lines out of the stream for the next. Linear in the text, and never fails: binary
 * pasted as text is an opinion with strange paragraphs.
 */
export function readLayout(
  text: string,
  { smallLines = [], boldLines = [], rightEdges, notes: sought = "any" }: LayoutHints = {},
): Opinion {
  const lines = linesOf(text);
  for (const line of linesAt(lines, boldLines)) lines.bold[line] = 1;
  if (rightEdges) setRightEdges(lines, rightEdges);
  const lineNumbers = readLineNumbers(lines);
  const titles = titleLines(lines);
  const pageStarts = readPageEdges(lines, titles);
  readRules(lines);
  const end = captionEnd(lines);
  const columnRules = readColumnRules(lines, end);
  const notes = readFootnotes(lines, linesAt(lines, smallLines), sought);
  const reading = lineReading(lines, end, titles);
  const paragraphs = readParagraphs(reading);
  const noteParagraphs = notes.map((note) =>
    grouped({ ...reading, heading: () => null, inCaption: () => false }, wordLines(lines, note)),
  );
  const footnotes = notes.map((note) => footnoteOf(lines, note));
  const wholes = footnotes.map((note) => note.whole).sort((a, b) => a.start - b.start);
  const markup = readMarkup(text);
  const stars = readStarPages(text);
  const all = [...paragraphs, ...noteParagraphs.flat()];
  return {
    text,
    blocks: [
      ...blocksOf(reading, paragraphs).filter((block) => hasWords(text, block, columnRules)),
      ...noteBlocks(lines, footnotes, noteParagraphs),
    ].sort(byStart),
    furniture: settled(
      [
        [
          ...lineNumbers.map<Furniture>((span) => ({ ...span, kind: "line number" })),
          ...columnRules.map<Furniture>((span) => ({ ...span, kind: "divider" })),
          ...lineFurniture(lines),
        ],
        [...stars.furniture],
        [...markup.furniture],
        readHyphens(lines, all).flatMap((gap) => outside(gap, wholes)),
        breaksInside(lines, noteParagraphs.flat()),
        breaksInside(lines, paragraphs).flatMap((gap) => outside(gap, wholes)),
      ],
      [],
    ),
    footnotes,
    pages: [...pageStarts.map<PageMark>(({ line, label }) => ({ at: lines.start[line]!, label })), ...stars.pages].sort(
      (a, b) => a.at - b.at,
    ),
    sections: [],
    emphasis: markup.emphasis,
  };
}

/** A line of a caption that holds nothing but the marks between columns is no block. */
function hasWords(text: string, block: Block, columnRules: readonly Span[]): boolean {
  if (block.kind !== "caption") return true;
  return without(block, columnRules).some(({ start, end }) => /\S/.test(text.slice(start, end)));
}

function byStart(a: Block, b: Block): number {
  return a.start - b.start || b.end - a.end;
}

/** What the grouping of lines asks of a document; headings are looked at once. */
export function lineReading(lines: Lines, end: number, titles: ReadonlySet<number> = new Set()): LineReading {
  const shapes = shapesOf(lines);
  const known: (HeadingStyle | null | undefined)[] = [];
  return {
    lines,
    shapes,
    captionEnd: end,
    inCaption: (line) => line < end || titles.has(line),
    heading(line) {
      const style = known[line];
      if (style !== undefined) return style;
      return (known[line] = this.inCaption(line) ? null : headingStyle(lines, line, shapes.of(line)));
    },
  };
}

/** A note's lines, without a first one that holds its label alone. */
function wordLines(lines: Lines, { lines: own, opening }: NoteLines): readonly number[] {
  return own.length > 1 && lines.last[own[0]!]! <= opening.end ? own.slice(1) : own;
}

export function footnoteOf(lines: Lines, { label, opening, lines: own, mark }: NoteLines): Footnote {
  const end = lines.last[own.at(-1)!]!;
  let start = opening.end;
  while (start < end && isSpace(lines.text.charCodeAt(start))) start += 1;
  return { label, mark, body: { start, end }, whole: { start: opening.start, end } };
}

/** A block a paragraph of each note; the first begins with the note's label. */
function noteBlocks(
  lines: Lines,
  footnotes: readonly Footnote[],
  paragraphs: readonly (readonly Paragraph[])[],
): Block[] {
  return footnotes.flatMap((note, index) =>
    paragraphs[index]!.map<Block>(({ lines: own }, order) => ({
      start: order === 0 ? note.whole.start : lines.first[own[0]!]!,
      end: lines.last[own.at(-1)!]!,
      kind: "footnote",
      level: null,
    })),
  );
}

/** A gap's pieces before, between and after the footnotes that stand wholly in it: those are read on their own. */
function outside(gap: Furniture, wholes: readonly Span[]): Furniture[] {
  const pieces: Furniture[] = [];
  let at = gap.start;
  for (let i = firstEndingAfter(wholes, gap.start); i < wholes.length && wholes[i]!.start < gap.end; i += 1) {
    const whole = wholes[i]!;
    if (whole.start < gap.start || whole.end > gap.end) continue;
    if (whole.start > at) pieces.push({ ...gap, start: at, end: whole.start });
    at = whole.end;
  }
  if (at < gap.end) pieces.push({ ...gap, start: at });
  return pieces;
}

const KIND_OF_ROLE: ReadonlyMap<number, FurnitureKind> = new Map([
  [HEAD, "running head"],
  [FOOT, "running foot"],
  [STAMP, "filing stamp"],
  [PAGE_NUMBER, "page number"],
  [DIVIDER, "divider"],
]);

/** Lines that are furniture from end to end. */
export function lineFurniture(lines: Lines): Furniture[] {
  const found: Furniture[] = [];
  for (let line = 0; line < lines.count; line += 1) {
    const kind = KIND_OF_ROLE.get(lines.role[line]!);
    if (kind) found.push({ start: lines.first[line]!, end: lines.last[line]!, kind });
  }
  return found;
}

function setRightEdges(lines: Lines, edges: ReadonlyMap<number, number>): void {
  for (let line = 0; line < lines.count; line += 1) {
    const edge = edges.get(lines.start[line]!);
    if (edge !== undefined) lines.right[line] = edge;
  }
}

/** The lines that begin at these offsets. */
function linesAt(lines: Lines, offsets: readonly number[]): ReadonlySet<number> {
  const found = new Set<number>();
  let line = 0;
  for (const offset of offsets) {
    while (line < lines.count && lines.start[line]! < offset) line += 1;
    if (lines.start[line] === offset) found.add(line);
  }
  return found;
}
