import { isProse } from "./caption-zone.ts";
import { type HeadingStyle, isCapitals } from "./headings.ts";
import { BLANK, isLayoutLine, LINE_NUMBER, type Lines, lineText, nextText, rightEdge, TEXT } from "./lines.ts";
import type { PageShapes } from "./page-shape.ts";
import { isSpeech } from "./speakers.ts";
import {
  citationRunsOn,
  isByline,
  isFinal,
  isSeparateByline,
  LIST_ITEM,
  nameRunsOn,
  runsOn,
  startsLower,
  startsVersus,
} from "./words.ts";

/** Lines that are read as one, in order; what stands between them is furniture, a footnote or blank. */
export interface Paragraph {
  readonly lines: readonly number[];
  /** How it is set, if it is a heading. */
  readonly heading: HeadingStyle | null;
}

/** What is known of the lines before they are grouped. */
export interface LineReading {
  readonly lines: Lines;
  readonly shapes: PageShapes;
  /** Style of the heading that a line opens, or null. */
  heading(line: number): HeadingStyle | null;
  /** First line after the caption. */
  readonly captionEnd: number;
  /** Whether a line stands in the caption, or in the title of one of several opinions. */
  inCaption(line: number): boolean;
}

/** Up to this share of the measure a line is full though it falls short: ragged right, long next words. */
const FULL = 0.72;
/** A line this short says that its sentence, or its line, was meant to end. */
const SHORT = 0.45;
/** A line short of this share of the measure had room for the next word. */
const ROOM_LEFT = 0.85;
/** Set in by at least this many columns, a line begins a paragraph. */
const INDENT = 2;
/** Set in by at least this many columns from the margin, several lines are a quotation. */
export const QUOTATION_INDENT = 3;
const LONGEST_BYLINE = 200;
/** How much of a line's start and end is looked at. */
const LONGEST_LOOK = 60;

/** Groups the lines of text into paragraphs. Every line whose role is TEXT falls into exactly one. Linear. */
export function readParagraphs(reading: LineReading): Paragraph[] {
  const own: number[] = [];
  for (let line = nextText(reading.lines, 0); line < reading.lines.count; line = nextText(reading.lines, line + 1)) {
    own.push(line);
  }
  return grouped(reading, own);
}

/** Groups these lines, in order, into paragraphs. */
export function grouped(reading: LineReading, own: readonly number[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let current: number[] = [];
  let heading: HeadingStyle | null = null;
  for (const line of own) {
    if (current.length > 0) {
      if (goesOn(reading, current, heading, line)) {
        current.push(line);
        continue;
      }
      paragraphs.push({ lines: current, heading: believed(reading.lines, current, heading) });
    }
    current = [line];
    heading = reading.heading(line);
  }
  if (current.length > 0) paragraphs.push({ lines: current, heading: believed(reading.lines, current, heading) });
  return paragraphs;
}

/** Capitals that go on for lines, or end as a sentence does, are shouted text and no heading. */
function believed(lines: Lines, own: readonly number[], heading: HeadingStyle | null): HeadingStyle | null {
  if (heading !== "capitals" || own.length < 3) return heading;
  return own.length > LONGEST_CAPITALS || isFinal(tailOf(lines, own.at(-1)!)) ? null : heading;
}

const LONGEST_CAPITALS = 4;

/** Whether `line` goes on with the paragraph that `current` holds. */
function goesOn(reading: LineReading, current: readonly number[], heading: HeadingStyle | null, line: number): boolean {
  const { lines, shapes } = reading;
  const before = current.at(-1)!;
  const gap = between(lines, before, line);
  if (heading) return headingGoesOn(reading, current, heading, line, gap);
  if (isAsterism(lines, before) || isAsterism(lines, line)) return false;
  if (reading.inCaption(before) !== reading.inCaption(line)) return false;
  if (isSpeech(lines, line)) return false;
  if (reading.heading(line) || isSeparateByline(lineText(lines, line, LONGEST_BYLINE))) return false;
  if (gap.blank > 0 && current.length === 1 && isByline(lineText(lines, before))) return false;
  const shape = shapes.of(line);
  const tail = tailOf(lines, before);
  const head = headOf(lines, line);
  const full = isFull(lines, before, shapes.of(before).margin, shapes.of(before).measure, FULL);
  const cited = citationRunsOn(tail, head) || startsVersus(head) || nameRunsOn(tail, head);
  const running = cited || startsLower(head) || runsOn(tail);
  const final = !cited && isFinal(tail);
  if (
    reading.inCaption(before) &&
    !(isProse(lines, before, tailOf(lines, before)) && lines.column[line]! < shape.margin + INDENT)
  )
    return gap.blank === 0 && !gap.cut && full && running && !final;
  if (gap.cut || lines.page[before] !== lines.page[line]) {
    if (LIST_ITEM.test(head) && final) return false;
    if (!full) return !final && startsLower(head) && current.length > 1;
    if (!final) return running || isFlush(lines, line, shape.margin);
    return shapes.indents && current.length > 1 && isFlush(lines, line, shape.margin) && isRunningText(head);
  }
  if (gap.blank > shape.spacing) {
    if (final || !full || LIST_ITEM.test(head)) return false;
    return running || (isFlush(lines, line, shape.margin) && isRunningText(tail) && isRunningText(head));
  }
  return sameParagraph(reading, current, line, { full, final, running });
}

/** Lines set as near to each other as those of one paragraph: the indents, the line's length and its end decide. */
function sameParagraph(
  { lines, shapes }: LineReading,
  current: readonly number[],
  line: number,
  { full, final, running }: { readonly full: boolean; readonly final: boolean; readonly running: boolean },
): boolean {
  const before = current.at(-1)!;
  const head = headOf(lines, line);
  const { margin, measure } = shapes.of(line);
  if (!isLayoutLine(lines, before)) return !final && startsLower(head);
  if (final && LIST_ITEM.test(head)) return false;
  const shift = lines.column[line]! - lines.column[before]!;
  if (shift >= INDENT && lines.column[line]! >= margin + INDENT) {
    // Set in further than the line before: a new paragraph, unless the sentence is in full flow.
    return !final && full && (running || isHanging(lines, current, line));
  }
  const setIn = current.length > 1 && lines.column[before]! >= margin + QUOTATION_INDENT;
  if (setIn && shift <= -QUOTATION_INDENT) return !final && full && startsLower(head);
  // A paragraph of one line, and the indent of the next.
  const single = current.length === 1 && shift === 0 && shapes.indents && lines.column[line]! >= margin + INDENT;
  if (single && final && !isFull(lines, before, margin, measure, ROOM_LEFT)) return false;
  if (full) return true;
  if (!final) return running || isFull(lines, before, margin, measure, SHORT);
  // A short last line ends a paragraph, unless paragraphs here begin with an indent and this one does not.
  return (
    shapes.indents &&
    isFlush(lines, line, margin) &&
    isFull(lines, before, margin, measure, SHORT) &&
    current.length > 1
  );
}

/** An item's later lines hang under its words: "(1) GRANTS …" over lines set in as far as the word. */
function isHanging(lines: Lines, current: readonly number[], line: number): boolean {
  return (
    current.length === 1 &&
    LIST_ITEM.test(headOf(lines, current[0]!)) &&
    lines.column[line]! > lines.column[current[0]!]!
  );
}

function headingGoesOn(
  reading: LineReading,
  current: readonly number[],
  heading: HeadingStyle,
  line: number,
  gap: { blank: number; cut: boolean },
): boolean {
  const { lines, shapes } = reading;
  const before = current.at(-1)!;
  if (gap.cut || lines.page[before] !== lines.page[line] || current.length >= LONGEST_HEADING) return false;
  if (lines.bold[before] !== lines.bold[line]) return false;
  if (gap.blank > 0) return false;
  const style = reading.heading(line);
  if (lines.bold[line] === 1 && (style === null || style === "bold") && !/^\S{1,6}$/.test(lineText(lines, before, 8)))
    return true;
  if (heading.startsWith("markdown") || heading === "title" || heading === "bold") return false;
  // A numeral alone on its line opens the heading that stands right under it, or is one by itself.
  if (/^\S{1,6}$/.test(lineText(lines, current[0]!, 8)) && current.length === 1)
    return style === "capitals" || style === "centred" || style === "title";
  const alike = style === heading && (heading === "capitals" || heading === "centred");
  if (style && !alike)
    return style === "capitals" && lines.column[line]! > lines.column[current[0]!]! && heading !== "centred";
  if (alike) return true;
  // A heading's later line hangs under its words, and only where the one before had no room left.
  const { margin, measure } = shapes.of(before);
  const hanging = lines.column[line]! >= lines.column[current[0]!]! + INDENT;
  const capitals = isCapitals(lineText(lines, current[0]!).replace(/^\S+\s*/, ""));
  return (
    hanging &&
    heading !== "centred" &&
    heading !== "capitals" &&
    (!capitals || isCapitals(lineText(lines, line))) &&
    isFull(lines, before, margin, measure, HEADING_FULL) &&
    !isFinal(tailOf(lines, before)) &&
    rightEdge(lines, line) < shapes.of(line).measure
  );
}

const HEADING_FULL = 0.6;
/** A heading runs over at most this many lines. */
const LONGEST_HEADING = 12;

/** Whether a line begins at the margin, as a paragraph that goes on from the page before does. */
function isFlush(lines: Lines, line: number, margin: number): boolean {
  return lines.column[line]! < margin + INDENT;
}

/** "* * *" alone on a line: an omission, or a turn of the argument. */
function isAsterism(lines: Lines, line: number): boolean {
  const length = lines.last[line]! - lines.first[line]!;
  return length >= 3 && length <= 24 && /^(?:[*#]\s*){3,7}$/.test(lineText(lines, line));
}

function isRunningText(head: string): boolean {
  return /\p{Ll}.*\s.*\p{Ll}/u.test(head);
}

function isFull(lines: Lines, line: number, margin: number, measure: number, share: number): boolean {
  return !isLayoutLine(lines, line) || rightEdge(lines, line) >= margin + (measure - margin) * share;
}

/** What stands between two lines of text: how many blank lines, and whether furniture does. */
function between(lines: Lines, before: number, line: number): { blank: number; cut: boolean } {
  let blank = 0;
  let cut = false;
  for (let at = before + 1; at < line; at += 1) {
    if (lines.role[at] === BLANK || lines.role[at] === LINE_NUMBER) blank += 1;
    else if (lines.role[at] !== TEXT) cut = true;
  }
  return { blank, cut };
}

function tailOf(lines: Lines, line: number): string {
  const to = lines.last[line]!;
  return lines.text.slice(Math.max(lines.first[line]!, to - LONGEST_LOOK), to);
}

function headOf(lines: Lines, line: number): string {
  return lineText(lines, line, LONGEST_LOOK);
}
