import { type MadeRun, madePdf } from "../../src/intake/pdf/made-pdf.ts";
import { madeDocx } from "../../src/intake/structure/made-docx.ts";
import { widthOf } from "../../src/intake/structure/printed.ts";

/** A file as the chooser takes it. */
export interface TestFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export function testFile(name: string, bytes: string | Uint8Array, mimeType = "application/octet-stream"): TestFile {
  return { name, mimeType, buffer: Buffer.from(bytes as Uint8Array) };
}

/** An invented opinion, in the parts that every format has. */
interface Paragraph {
  readonly heading?: true;
  readonly text: string;
}

/** Where the footnote's mark stands. */
const MARK = "{1}";

export const OPINION: readonly Paragraph[] = [
  { heading: true, text: "I. BACKGROUND" },
  {
    text: "Nora Pell fell on the stair of Ashdown station on a night in March. The lamp above it had been dark for a week. She sued the Ashdown Transit Authority, which moved for summary judgment.",
  },
  {
    text: `The Authority had known of the lamp.${MARK} Two riders had written to it, and its own inspector had noted the fault on the Monday before the fall.`,
  },
  { heading: true, text: "II. DISCUSSION" },
  {
    text: "Summary judgment is proper where no genuine dispute of material fact exists. Fed. R. Civ. P. 56(a); Anderson v. Liberty Lobby, Inc., 477 U.S. 242, 248 (1986). The court draws every inference for the party that opposes the motion. Moe v. Larry Tool Co., 512 F.3d 101, 105 (2d Cir. 2008).",
  },
  {
    text: "A carrier must keep its stairs safe, and it must light them. Roe v. Harbor Rail Corp., 88 F. Supp. 3d 410, 415 (D. Conn. 2015). Notice may be shown by the length of time that a fault has lasted. Id. at 416. A week is long enough for a jury to find that the Authority should have mended the lamp. See Moe, 512 F.3d at 107.",
  },
  { text: "The motion for summary judgment is DENIED." },
];

export const NOTE =
  "The letters are in the record. See 42 U.S.C. § 1983; Quill v. Barrow, 301 F.3d 9, 12 (1st Cir. 2002).";

export const FIRST_PARAGRAPH = OPINION[1]!.text;

export function asText(mark = "[1]"): string {
  const body = OPINION.map(({ text }) => text.replace(MARK, mark)).join("\n\n");
  return `${body}\n\n${mark} ${NOTE}\n`;
}

export function asMarkdown(): string {
  const body = OPINION.map(({ heading, text }) => `${heading ? "# " : ""}${text.replace(MARK, "[^1]")}`).join("\n\n");
  return `${body}\n\n[^1]: ${NOTE}\n`;
}

export function asHtml(): string {
  const mark = '<sup><a href="#note1" id="mark1">1</a></sup>';
  const body = OPINION.map(({ heading, text }) =>
    heading ? `<h1>${text}</h1>` : `<p>${text.replace(MARK, mark)}</p>`,
  ).join("\n");
  return `<!doctype html><html><head><title>Pell v. Ashdown Transit Authority</title></head><body><nav>Home | Search | About this site</nav><main>${body}<div class="footnotes"><p id="note1"><a href="#mark1">1</a> ${NOTE}</p></div></main></body></html>`;
}

/** The opinion as Word writes it; with `more`, other files packed beside it. */
export function asDocx(more: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  const paragraphs = OPINION.map(({ heading, text }) => (heading ? { text, style: 1 as const } : { text }));
  return madeDocx(paragraphs, [NOTE], more);
}

const LEFT = 72;
const LEADING = 18;
const LINE_LENGTH = 84;
/** Lines of the body on the first page: it ends inside a paragraph, and inside a citation. */
const FIRST_PAGE_LINES = 12;

/**
 * The opinion as a court files it: two pages under a filing stamp, their numbers at the foot, a paragraph that runs
 * over to the second page, and the footnote in small type at the foot of the first.
 */
export function asPdf(password?: string): Uint8Array {
  const lines = OPINION.flatMap(({ heading, text }) => [
    ...wrapped(text).map((line, i) => ({ text: line, heading: heading === true, first: i === 0 })),
  ]);
  const pages = [lines.slice(0, FIRST_PAGE_LINES), lines.slice(FIRST_PAGE_LINES)];
  return madePdf(
    pages.map((body, index) => [
      {
        x: 90,
        y: 765,
        size: 9,
        text: `Case 3:24-cv-00041-ABC   Document 31   Filed 03/14/25   Page ${index + 1} of 2`,
      },
      ...body.flatMap((line, i) => lineRuns(line, 715 - LEADING * i)),
      ...(index === 0 ? noteRuns() : []),
      { x: 303, y: 40, text: String(index + 1) },
    ]),
    password,
  );
}

interface Line {
  readonly text: string;
  readonly heading: boolean;
  readonly first: boolean;
}

function lineRuns({ text, heading, first }: Line, y: number): readonly MadeRun[] {
  if (heading) return [{ x: 250, y, text, font: "bold" }];
  const [before, after] = text.split(MARK) as [string, string?];
  const x = LEFT + (first ? 36 : 0);
  if (after === undefined) return [{ x, y, text: before }];
  const end = x + widthOf(before, 12);
  return [
    { x, y, text: before },
    { x: end, y: y + 4, text: "1", size: 7 },
    { x: end + 4, y, text: after },
  ];
}

function noteRuns(): readonly MadeRun[] {
  const [first, ...rest] = wrapped(NOTE);
  return [
    { x: LEFT, y: 98, text: "1", size: 6 },
    { x: LEFT + 4, y: 94, text: first!, size: 10 },
    ...rest.map((text, i) => ({ x: LEFT, y: 82 - 12 * i, text, size: 10 })),
  ];
}

/** Words to lines, as a typewriter breaks them. */
function wrapped(text: string): readonly string[] {
  return text.match(new RegExp(`\\S.{0,${LINE_LENGTH}}(?=\\s|$)`, "g")) ?? [];
}
