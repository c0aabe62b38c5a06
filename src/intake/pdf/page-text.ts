import type { Emphasis, EmphasisKind } from "../../opinion/index.ts";
import type { PdfRun } from "./pdf-page.ts";
import type { Row } from "./rows.ts";

/** Which faces are bold or italic, by the name that runs carry. */
export type Faces = ReadonlyMap<string, readonly EmphasisKind[]>;

/** Lines of text with what the page knew of them. */
export interface PrintedLine {
  readonly text: string;
  /** Offsets are of `text`. */
  readonly emphasis: readonly Emphasis[];
  readonly size: number;
  readonly y: number;
}

/** A gap wider than this share of the size is a space. */
const SPACE = 0.16;
/** A gap wider than this many sizes parts columns and is kept wide. */
const WIDE = 1.6;
/** A figure set this much smaller and this much higher than its line is raised. */
const SMALLER = 0.82;
const HIGHER = 0.12;
const MOST_SPACES = 120;

/** Writes a row as a line: indents and wide gaps as so many spaces, by the width of a character. */
export function lineOf(row: Row, characterWidth: number, faces: Faces): PrintedLine {
  let text = " ".repeat(Math.min(MOST_SPACES, Math.max(0, Math.round(row.x / characterWidth))));
  const emphasis: Emphasis[] = [];
  let before: PdfRun | null = null;
  for (const run of row.runs) {
    const raised = run.size <= row.size * SMALLER && row.y - run.y >= row.size * HIGHER;
    text += before ? gapBetween(before, run, row, characterWidth, text, raised) : "";
    const start = text.length;
    text += run.text.replace(/\s+$/, "");
    const end = text.length;
    if (end > start) {
      for (const kind of faces.get(run.font) ?? []) emphasis.push({ start, end, kind });
      if (raised) emphasis.push({ start, end, kind: "superscript" });
    }
    before = run;
  }
  return { text, emphasis, size: row.size, y: row.y };
}

function gapBetween(
  before: PdfRun,
  run: PdfRun,
  row: Row,
  characterWidth: number,
  text: string,
  raised: boolean,
): string {
  const gap = run.x - (before.x + before.width);
  // What stands under each other on the page stands under each other in the text, as a caption's columns do.
  if (gap > row.size * WIDE)
    return " ".repeat(Math.min(MOST_SPACES, Math.max(3, Math.round(run.x / characterWidth) - text.length)));
  // A raised figure behind a figure ("1998" and note 2) must not be read as one number.
  if (raised && /\d$/.test(text) && /^\d/.test(run.text)) return "\u2009";
  const spaced = gap > row.size * SPACE || /\s$/.test(before.text) || /^\s/.test(run.text);
  return spaced && !/\s$/.test(text) ? " " : "";
}

/** A font's own name tells its face ("TimesNewRomanPS-BoldItalicMT", "ABCDEF+CenturySchoolbook-Italic"). */
export function facesOf(fontName: string): EmphasisKind[] {
  const kinds: EmphasisKind[] = [];
  if (/bold|black|heavy|semibold|demi|[-,]bd\b/i.test(fontName)) kinds.push("bold");
  if (/ital|oblique|[-,]it\b|kursiv/i.test(fontName)) kinds.push("italic");
  if (/small-?caps|[-]sc\b/i.test(fontName)) kinds.push("small capitals");
  return kinds;
}
