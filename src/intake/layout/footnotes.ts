import type { Span } from "../../opinion/index.ts";
import { type FootnoteMark, type FootnoteMarks, footnoteMarks, markWithin } from "./footnote-marks.ts";
import { BLANK, DIVIDER, isLayoutLine, type Lines, lineText, NOTE, nextText, rightEdge, TEXT } from "./lines.ts";
import { isFinal, startsLower } from "./words.ts";

/** A footnote as found: its label, its lines and its mark. */
export interface NoteLines {
  readonly label: string;
  /** Where the printed label stands, with the brackets or stop that dress it. */
  readonly opening: Span;
  readonly lines: readonly number[];
  readonly mark: Span | null;
}

/** A mark stands at most this far before its note where there are no pages: two pages of close print. */
const FARTHEST_MARK = 12_000;
/** A note can be missed (OCR); numbering then goes on with a later label, at most this many on. */
const MOST_MISSED = 3;

/** How a line opens that may open a footnote. */
interface Opening {
  readonly label: string;
  readonly start: number;
  /** End of the label as printed. */
  readonly end: number;
  /** The label has the line to itself, the note begins on the next. */
  readonly alone: boolean;
  /** Dressed as notes are and text is not: "[FN1]", "fn1.". */
  readonly dressed: boolean;
}

const OPENING =
  /^(?:\[(?:FN|fn|Fn|n\.?)? ?(\d{1,3}|\*{1,3})\]\.?|(?:FN|fn|Fn)\.? ?(\d{1,3})[.:]?|(\d{1,3})(?=\s|$)|(\d{1,3})(?=[“"‘']?[A-Z“"([§])|(\*{1,4}|[†‡]{1,2})(?=\s|$|[A-Z“"(]))/;
/** After a bare number, what opens a note: a capital, a quotation, a bracket, a section sign, "e.g.". */
const NOTE_WORDS = /^(?:[“"‘'([§¶]|\p{Lu}|e\.g\.|i\.e\.|\d+ [A-Z])/u;
/** Endnotes under a heading may open with "1." or "FN1." too. */
const ENDNOTE_OPENING = /^(?:\[?(?:FN|fn|Fn|n\.?)? ?(\d{1,3}|\*{1,3})(?:\]?\.?|\))?)(?=\s|$)/;
const ENDNOTES_HEADING = /^(?:FOOTNOTES?|ENDNOTES?|NOTES|Footnotes?|Endnotes?|Notes)[:.]?$/;

/** Where a format marks its own notes, or gives "*" another meaning, no others are looked for. */
export type NotesSought = "any" | "numbered" | "none";

/**
 * Finds footnotes in the stream and lifts their lines out (role NOTE). A note is believed where its label is the next
 * in the numbering and its mark stands before it, or where it stands alone at a page's foot with its label set on a
 * line of its own. Wrongly lifting real text would be worse than leaving a note in the stream.
 */
export function readFootnotes(
  lines: Lines,
  small: ReadonlySet<number> = new Set(),
  sought: NotesSought = "any",
): NoteLines[] {
  if (sought === "none") return [];
  const reading = new Reading(lines, small, sought);
  const endnotes = endnotesHeading(lines);
  for (let line = 0; line < lines.count; line += 1) {
    if (line === endnotes) {
      reading.readEndnotes(line);
      break;
    }
    if (lines.role[line] === TEXT) reading.tryLine(line);
  }
  return reading.notes;
}

/** The last line that is a heading of endnotes, or -1. */
function endnotesHeading(lines: Lines): number {
  for (let line = lines.count - 1; line >= 0; line -= 1) {
    if (lines.role[line] !== TEXT || lines.last[line]! - lines.first[line]! > 12) continue;
    if (ENDNOTES_HEADING.test(lineText(lines, line))) return line;
  }
  return -1;
}

class Reading {
  readonly notes: NoteLines[] = [];
  private readonly marks: FootnoteMarks;
  private readonly paged: boolean;
  private next = 1;
  private lastMark = 0;

  constructor(
    private readonly lines: Lines,
    /** Lines set small at a page's foot. */
    private readonly small: ReadonlySet<number>,
    private readonly sought: NotesSought,
  ) {
    this.marks = footnoteMarks(lines.text);
    this.paged = lines.count > 0 && lines.page[lines.count - 1]! > 0;
  }

  /** Opens a note at this line if it is one, and takes its lines. */
  tryLine(line: number): void {
    const opening = openingOf(this.lines, line);
    const isSought = opening !== null && (this.sought === "any" || /^\d/.test(opening.label));
    if (!isSought || !this.isNext(opening.label)) {
      if (this.small.has(line)) this.goOn(line);
      return;
    }
    const mark = this.markOf(opening);
    const small = this.small.has(line);
    if (small && (mark || opening.label === String(this.next))) {
      this.add(opening, this.toPageEnd(line), mark);
      return;
    }
    if (this.small.size > 0 && !small && this.paged) return; // notes here are set small
    if (!mark && !this.standsUnmarked(line, opening)) return;
    if (!opening.dressed && !this.setOff(line, opening)) return;
    if (mark && !this.paged && !opening.alone && !opening.dressed && this.isWeak(mark)) return;
    this.add(opening, this.paged ? this.toPageEnd(line) : this.toNoteEnd(line), mark);
  }

  /**
   * A line set small at a page's foot that opens no note goes on with the one that ran over from the page before. It is
   * a note of its own with the same label, since a span that reached back would cover the page's text.
   */
  private goOn(line: number): void {
    const last = this.notes.at(-1);
    if (!last || this.lines.role[line] !== TEXT) return;
    const end = last.lines.at(-1)!;
    const { page, first } = this.lines;
    if (page[end]! + 1 !== page[line]! || isFinal(lineText(this.lines, end).slice(-60))) return;
    const start = first[line]!;
    const own = this.toPageEnd(line);
    for (const each of own) this.lines.role[each] = NOTE;
    this.notes.push({ label: last.label, opening: { start, end: start }, lines: own, mark: null });
  }

  readEndnotes(heading: number): void {
    const starts: { line: number; opening: Opening }[] = [];
    let numbered = 0;
    for (let line = nextText(this.lines, heading + 1); line < this.lines.count; line = nextText(this.lines, line + 1)) {
      const found = ENDNOTE_OPENING.exec(lineText(this.lines, line, 12)) ?? null;
      const label = found?.[1];
      if (!found || label === undefined || (label !== String(numbered + 1) && !label.startsWith("*"))) continue;
      if (!label.startsWith("*")) numbered += 1;
      const start = this.lines.first[line]!;
      starts.push({ line, opening: { label, start, end: start + found[0].length, alone: false, dressed: true } });
    }
    starts.forEach(({ line, opening }, index) => {
      const own: number[] = [];
      const stop = starts[index + 1]?.line ?? this.lines.count;
      for (let at = line; at < stop; at += 1) if (this.lines.role[at] === TEXT) own.push(at);
      this.add(opening, own, markWithin(this.marks, opening.label, 0, this.lines.start[heading]!));
    });
  }

  private add(opening: Opening, own: readonly number[], mark: FootnoteMark | null): void {
    for (const line of own) this.lines.role[line] = NOTE;
    const { label, start, end } = opening;
    this.notes.push({ label, opening: { start, end }, lines: own, mark: mark && { start: mark.start, end: mark.end } });
    if (/^\d/.test(label)) {
      this.next = Number(label) + 1;
      if (mark) this.lastMark = mark.end;
    }
  }

  private isNext(label: string): boolean {
    if (!/^\d/.test(label)) return true;
    const value = Number(label);
    return value === 1 || (value >= this.next && value < this.next + MOST_MISSED);
  }

  /** The mark of a note that opens here: on this page or the one before, or within reach where there are no pages. */
  private markOf(opening: Opening): FootnoteMark | null {
    const { label, start } = opening;
    const numbered = /^\d/.test(label);
    const from = Math.max(start - FARTHEST_MARK, numbered && Number(label) >= this.next ? this.lastMark : 0, 0);
    return markWithin(this.marks, label, from, start);
  }

  private isWeak(mark: FootnoteMark): boolean {
    return this.marks.weak.get(mark.label)?.includes(mark) ?? false;
  }

  /** Without a mark, only a label alone at a page's foot is believed, and only in its turn. */
  private standsUnmarked(line: number, opening: Opening): boolean {
    if (!this.paged || !opening.alone) return false;
    if (opening.label !== String(this.next) && !opening.label.startsWith("*")) return false;
    return this.lines.column[line]! < this.lines.column[nextText(this.lines, line + 1)]!;
  }

  /** A note's first line is set off from the line before: by a blank, a rule, another note, or its indent. */
  private setOff(line: number, opening: Opening): boolean {
    const { role, column } = this.lines;
    if (line === 0 || role[line - 1] !== TEXT) return true;
    if (opening.alone) return column[nextText(this.lines, line + 1)]! > column[line]!;
    return Math.abs(column[line]! - column[line - 1]!) >= INDENT_OF_NOTES && endsShort(this.lines, line - 1);
  }

  /** Every line of text to the page's end, or to the next note on it. */
  private toPageEnd(from: number): number[] {
    const { lines } = this;
    const own: number[] = [from];
    for (let line = from + 1; line < lines.count && lines.page[line] === lines.page[from]; line += 1) {
      if (lines.role[line] !== TEXT) continue;
      const opening = openingOf(lines, line);
      if (opening && this.follows(opening, own)) break;
      own.push(line);
    }
    return own;
  }

  /** Whether an opening inside a note's zone opens the next note rather than going on with this one. */
  private follows(opening: Opening, own: readonly number[]): boolean {
    const here = openingOf(this.lines, own[0]!)?.label ?? String(this.next - 1);
    if (!/^\d/.test(opening.label)) return opening.label !== here || opening.alone;
    const step = Number(opening.label) - (/^\d/.test(here) ? Number(here) : this.next - 1);
    return (
      step >= 1 &&
      step <= MOST_MISSED &&
      (opening.alone || markWithin(this.marks, opening.label, this.lastMark, opening.start) !== null)
    );
  }

  /** Without pages: to a line that ends the note — final and short, or followed by a blank line, an indent, a note. */
  private toNoteEnd(from: number): number[] {
    const { lines } = this;
    const own: number[] = [from];
    let longest = Math.max(rightEdge(lines, from), this.edgeBefore(from));
    for (let before = from; ; ) {
      const line = nextText(lines, before + 1);
      if (line >= lines.count) return own;
      const alone = before === from && openingOf(lines, from)!.alone;
      if (!alone && this.endsAt(before, line, longest, own)) return own;
      own.push(line);
      longest = Math.max(longest, rightEdge(lines, line));
      before = line;
    }
  }

  /** How far the last lines of text before a note reach: room that the note's lines have too. */
  private edgeBefore(line: number): number {
    let edge = 0;
    for (let at = line - 1, seen = 0; at >= 0 && seen < 4 && line - at < 16; at -= 1) {
      if (this.lines.role[at] !== TEXT) continue;
      if (isLayoutLine(this.lines, at)) edge = Math.max(edge, rightEdge(this.lines, at));
      seen += 1;
    }
    return edge;
  }

  private endsAt(before: number, line: number, longest: number, own: readonly number[]): boolean {
    const { lines } = this;
    const tail = lineText(lines, before).slice(-60);
    const head = lineText(lines, line, 60);
    if (line > before + 1 && !(startsLower(head) && !isFinal(tail))) return true;
    if (!isFinal(tail)) return false;
    const opening = openingOf(lines, line);
    if (opening && this.follows(opening, own)) return true;
    const firstWord = /^\S+/.exec(head)?.[0].length ?? 0;
    // The next line's first word would still have fitted here: the note's last line.
    if (rightEdge(lines, before) + 1 + firstWord <= longest) return true;
    return lines.column[line]! >= lines.column[before]! + INDENT_OF_NOTES || startsLower(head);
  }
}

const INDENT_OF_NOTES = 2;

function openingOf(lines: Lines, line: number): Opening | null {
  const start = lines.first[line]!;
  const code = lines.text.charCodeAt(start);
  // "*", "[", "F", "f", "†", "‡" or a digit: the cheap test first.
  const digit = code >= 48 && code <= 57;
  if (!digit && code !== 42 && code !== 91 && code !== 70 && code !== 102 && code !== 0x2020 && code !== 0x2021)
    return null;
  if (!isLayoutLine(lines, line)) return null;
  const words = lineText(lines, line, 40);
  const found = OPENING.exec(words);
  if (!found) return null;
  const label = (found[1] ?? found[2] ?? found[3] ?? found[4] ?? found[5])!;
  const end = start + found[0].length;
  const rest = words.slice(found[0].length).trimStart();
  const alone = rest === "";
  const dressed = found[1] !== undefined || found[2] !== undefined;
  if (alone && (dressed || nextText(lines, line + 1) >= lines.count)) return null;
  if (!alone && !dressed && !NOTE_WORDS.test(rest)) return null;
  if (alone && !NOTE_WORDS.test(lineText(lines, nextText(lines, line + 1), 20))) return null;
  return { label, start, end, alone, dressed };
}

/** A line that stops well short of the page's right edge, or a blank or rule. */
function endsShort(lines: Lines, line: number): boolean {
  if (lines.role[line] === BLANK || lines.role[line] === DIVIDER) return true;
  return isFinal(lineText(lines, line).slice(-60)) || rightEdge(lines, line) < 60;
}
