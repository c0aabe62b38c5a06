import { type MadeRun, madePdf } from "../pdf/made-pdf.ts";

/**
 * Test fixture: pages as a court's printer sets them, from lines of text. Each leading blank is a step to the right,
 * `^1^` a raised mark, `**words**` a bold line, a tab leads to the page's middle, and an empty string is a blank line.
 */
export interface PrintedPage {
  /** A stamp or running head; several lines stand under each other. */
  readonly head?: readonly string[];
  readonly body: readonly string[];
  /** A second column, beside the first. */
  readonly column?: readonly string[];
  /** Notes in small type at the foot. */
  readonly notes?: readonly string[];
  readonly foot?: string;
  /** Numbers down the margin, one a line, from 1 to this. */
  readonly lineNumbers?: number;
}

interface Setting {
  readonly left: number;
  readonly top: number;
  readonly leading: number;
  readonly size: number;
}

const STEP = 6;
const MARGIN = 90;
const MIDDLE = 306;
const FIRST_COLUMN = 120;
const SECOND_COLUMN = 312;
/** Where a tab leads to: the other half of a caption. */
const TAB = 300;
const NOTE_LEADING = 12;
const NOTES_END = 72;

/** The bytes of a PDF of these pages; `leading` is the distance from line to line in points. */
export function printed(pages: readonly PrintedPage[], leading = 18): Uint8Array {
  return madePdf(pages.map((page) => runsOf(page, leading)));
}

function runsOf(page: PrintedPage, leading: number): readonly MadeRun[] {
  const { head = [], body, column = [], notes = [], foot, lineNumbers = 0 } = page;
  const wide = column.length === 0;
  const size = wide ? 12 : 11;
  const text: Setting = { left: wide ? MARGIN : FIRST_COLUMN, top: 700, leading, size };
  const notesTop = NOTES_END + NOTE_LEADING * (notes.length - 1);
  return [
    ...head.map((line, i) => ({ x: MARGIN + STEP * indentOf(line), y: 765 - 13 * i, text: encoded(line), size: 10 })),
    ...Array.from({ length: lineNumbers }, (_, i) => ({
      x: i < 9 ? 52 : 46,
      y: text.top - leading * i,
      text: String(i + 1),
    })),
    ...setLines(body, text),
    ...setLines(column, { ...text, left: SECOND_COLUMN }),
    ...setLines(notes, { left: MARGIN, top: notesTop, leading: NOTE_LEADING, size: 9.5 }),
    ...(foot === undefined ? [] : [{ x: MIDDLE - widthOf(foot, 12) / 2, y: 40, text: encoded(foot) }]),
  ];
}

function setLines(lines: readonly string[], { left, top, leading, size }: Setting): readonly MadeRun[] {
  return lines.flatMap((line, i) => lineRuns(line, left + STEP * indentOf(line), top - leading * i, size));
}

function lineRuns(line: string, left: number, y: number, size: number): readonly MadeRun[] {
  const bold = /^\s*\*\*(.*)\*\*$/.exec(line)?.[1];
  const [own, beside] = (bold ?? line.replace(/^ +/, "")).split("\t");
  const second = beside === undefined ? [] : [{ x: TAB, y, text: encoded(beside), size }];
  let x = left;
  const first = own!.split("^").flatMap((words, i) => {
    const raised = i % 2 === 1;
    const run: MadeRun = {
      x,
      y: raised ? y + 0.35 * size : y,
      text: encoded(words),
      size: raised ? 0.58 * size : size,
      ...(bold === undefined ? {} : { font: "bold" }),
    };
    x += widthOf(words, run.size!) + (raised ? 1 : 0);
    return words === "" ? [] : [run];
  });
  return [...first, ...second];
}

const indentOf = (line: string): number => /^ */.exec(line)![0].length;

/** What a court prints beyond ASCII, in the encoding of the fonts (WinAnsi: ISO 32000-1, annex D). */
const WIN_ANSI: Readonly<Record<string, string>> = { "–": "\x96", "—": "\x97", "“": "\x93", "”": "\x94", "’": "\x92" };

function encoded(text: string): string {
  return text.replace(/[–—“”’]/g, (letter) => WIN_ANSI[letter]!);
}

/** Times Roman's own widths, small letters from a to z, in thousandths of its size (Adobe's font metrics). */
const SMALL = [
  444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722,
  500, 500, 444,
];
const CAPITAL = 667;

/** The width of a line in Times Roman, in points, near enough to set a mark behind it. */
export function widthOf(text: string, size: number): number {
  let width = 0;
  for (const letter of text) {
    if (/[ .,]/.test(letter)) width += 250;
    else if (/[()’-]/.test(letter)) width += 333;
    else if (/\d/.test(letter)) width += 500;
    else width += SMALL[letter.charCodeAt(0) - 97] ?? CAPITAL;
  }
  return (width * size) / 1000;
}
