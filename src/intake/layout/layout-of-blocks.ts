import type { Block, BlockKind, Footnote, Furniture, Opinion, Span } from "../../opinion/index.ts";
import { blocksOf } from "./blocks.ts";
import { settled } from "./breaks.ts";
import { captionEnd } from "./caption-zone.ts";
import { readColumnRules, readRules } from "./dividers.ts";
import { readFootnotes } from "./footnotes.ts";
import { withoutSkippedLevels } from "./heading-levels.ts";
import { type HeadingStyle, isCapitals, isSentence } from "./headings.ts";
import { type Lines, linesOf, lineText, NOTE, TEXT } from "./lines.ts";
import type { LineReading, Paragraph } from "./paragraphs.ts";
import { footnoteOf, lineFurniture, lineReading } from "./read-layout.ts";
import { isSpeech } from "./speakers.ts";
import { readStarPages } from "./star-pages.ts";

/** A block as its source marked it up: whole lines of the text. */
export interface MarkedBlock {
  readonly start: number;
  readonly end: number;
  readonly kind: BlockKind | null;
  readonly level: number | null;
  readonly centred: boolean;
  /** All of its words are bold. */
  readonly bold: boolean;
}

const LONGEST_MARKED_HEADING = 140;

/**
 * The layout of a text whose blocks are known, of which each holds whole lines: what the markup does not say (captions,
 * headings set as bold paragraphs, signatures, footnotes without links) is read from the lines as in plain text.
 */
export function layoutOfBlocks(text: string, marked: readonly MarkedBlock[], linked: readonly Footnote[]): Opinion {
  const lines = linesOf(text);
  setNotes(lines, linked);
  readRules(lines);
  const end = captionEnd(lines);
  const columnRules = readColumnRules(lines, end);
  const found = linked.length > 0 ? [] : readFootnotes(lines);
  const footnotes = linked.length > 0 ? linked : found.map((note) => footnoteOf(lines, note));
  const reading = lineReading(lines, end);
  const paragraphs = paragraphsOf(reading, marked);
  const read = blocksOf(
    reading,
    paragraphs.map(({ paragraph }) => paragraph),
  );
  const main = withoutSkippedLevels(read.map((block, index) => asMarked(block, paragraphs[index]!.source)));
  const stars = readStarPages(text);
  const furniture = settled(
    [
      [...columnRules.map<Furniture>((span) => ({ ...span, kind: "divider" })), ...lineFurniture(lines)],
      stars.furniture,
    ],
    [],
  );
  return {
    text,
    blocks: [...main, ...noteBlocks(marked, footnotes, linked.length > 0)].sort((a, b) => a.start - b.start),
    furniture,
    footnotes,
    pages: stars.pages,
    sections: [],
    emphasis: [],
  };
}

/** Takes the lines of footnotes that are known already out of the stream. */
function setNotes(lines: Lines, footnotes: readonly Footnote[]): void {
  let note = 0;
  for (let line = 0; line < lines.count && note < footnotes.length; line += 1) {
    while (note < footnotes.length && footnotes[note]!.whole.end <= lines.first[line]!) note += 1;
    const whole = footnotes[note]?.whole;
    if (whole && lines.role[line] === TEXT && lines.first[line]! >= whole.start) lines.role[line] = NOTE;
  }
}

/** A paragraph a block: its lines that are text and in no footnote. */
function paragraphsOf(
  reading: LineReading,
  marked: readonly MarkedBlock[],
): { paragraph: Paragraph; source: MarkedBlock }[] {
  const { lines } = reading;
  const found: { paragraph: Paragraph; source: MarkedBlock }[] = [];
  let line = 0;
  for (const source of marked) {
    const own: number[] = [];
    for (; line < lines.count && lines.start[line]! < source.end; line += 1) {
      if (lines.role[line] === TEXT && lines.first[line]! >= source.start) own.push(line);
    }
    if (own.length > 0) found.push({ paragraph: { lines: own, heading: styleOf(reading, own, source) }, source });
  }
  return found;
}

/** How a block is set, if it is a heading that the markup does not call one. */
function styleOf(reading: LineReading, own: readonly number[], source: MarkedBlock): HeadingStyle | null {
  const { lines } = reading;
  if (source.kind !== null || reading.inCaption(own[0]!) || isSpeech(lines, own[0]!)) return null;
  const words = lineText(lines, own[0]!, LONGEST_MARKED_HEADING + 1);
  const short = own.length <= 3 && source.end - source.start <= LONGEST_MARKED_HEADING;
  if (short && !isSentence(words)) {
    if (isCapitals(words)) return "capitals";
    if (source.bold) return "bold";
    if (source.centred) return "centred";
  }
  return own.length === 1 ? reading.heading(own[0]!) : null;
}

/** What the markup says stands, but for captions and signatures, which no markup knows. */
function asMarked(block: Block, source: MarkedBlock): Block {
  if (source.kind === null || block.kind === "caption") return block;
  if (block.kind === "signature" && source.kind !== "heading") return block;
  return { ...block, kind: source.kind, level: source.level };
}

function noteBlocks(marked: readonly MarkedBlock[], footnotes: readonly Footnote[], linked: boolean): Block[] {
  const block = ({ start, end }: Span): Block => ({ start, end, kind: "footnote", level: null });
  if (!linked) return footnotes.map(({ whole }) => block(whole));
  let at = 0;
  return footnotes.flatMap(({ whole }) => {
    const own: Block[] = [];
    while (at < marked.length && marked[at]!.start < whole.end) {
      if (marked[at]!.start >= whole.start) own.push(block(marked[at]!));
      at += 1;
    }
    return own;
  });
}
