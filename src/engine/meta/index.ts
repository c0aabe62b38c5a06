import { type Block, firstEndingAfter, type Opinion, piecesOf, readingText } from "../../opinion/index.ts";
import type { Meta } from "../annotations.ts";
import { reporterOf } from "../citations/reporters.ts";
import type { Tokens } from "../tokens/index.ts";
import { captionIn, shortName } from "./caption.ts";
import { courtIn } from "./court.ts";
import { dateOfDecision } from "./date.ts";
import { docketIn } from "./docket.ts";
import { judgeInFront, neat, signerIn } from "./judge.ts";

export { STATES } from "./states.ts";

export const UNKNOWN_META: Meta = {
  caption: null,
  court: null,
  courtId: null,
  docket: null,
  date: null,
  judge: null,
  author: null,
  citation: null,
};

/** Front matter reaches at most this far, in characters and lines. */
const LONGEST_FRONT = 8000;
const MOST_FRONT_LINES = 120;
/** A paragraph this long is the opinion's own. */
const LONG_PARAGRAPH = 300;
/** The date and the signature stand among so many last lines. */
const MOST_END_LINES = 40;
/** Of a paragraph there so many characters at its end are read. */
const LONGEST_END = 4000;

/** Caption, court, docket number, date and judge, from the opinion's own front and end matter. */
export function readMeta(streams: readonly Tokens[]): Meta {
  const opinion = streams[0]?.opinion;
  if (!opinion) return UNKNOWN_META;
  const spaced = frontLines(opinion);
  const front = spaced.map((line) => line.trim()).filter((line) => line !== "");
  const end = endLines(opinion);
  const court = courtIn(front);
  const byline = opinion.sections.find((section) => section.kind === "opinion")?.author ?? null;
  const signer = signerIn(end);
  const author = byline ?? signer;
  return {
    caption: captionIn(spaced),
    court: court?.name ?? null,
    courtId: court?.id ?? null,
    docket: docketIn(front, stampsOf(opinion)),
    date: dateOfDecision(front, end),
    judge: (byline && byline !== "Per Curiam" ? byline : signer) ?? judgeInFront(front),
    author: author === null ? null : neat(author),
    citation: citationIn(front),
  };
}

/** A caption's parties, each with the short name that the opinion will use for it; null where there is no caption. */
export function partiesOf(meta: Meta): { readonly name: string; readonly short: string }[] {
  const names =
    meta.caption?.replace(/^(?:In re|In the Matter of|Matter of|Ex parte)\s+/i, "").split(/\s+v\.\s+/) ?? [];
  return names.filter((name) => name !== "").map((name) => ({ name, short: shortName(name) }));
}

/**
 * The lines before the opinion's first long paragraph, blocks read line by line in their columns as they stand on the
 * page; an empty line where the page leaves a blank one.
 */
function frontLines(opinion: Opinion): string[] {
  const lines: string[] = [];
  let before = 0;
  const last = opinion.sections.find((section) => section.kind !== "caption")?.start ?? 0;
  for (const block of opinion.blocks) {
    const long = block.end - block.start > LONG_PARAGRAPH;
    if (block.start > LONGEST_FRONT || lines.length >= MOST_FRONT_LINES) break;
    if (long && block.start >= last) break;
    if (block.kind === "footnote") continue;
    if (/\n\s*\n|\r\s*\r\n?/.test(opinion.text.slice(before, block.start))) lines.push("");
    lines.push(...placedLines(opinion, { ...block, end: Math.min(block.end, block.start + LONGEST_FRONT) }));
    before = block.end;
  }
  return lines;
}

/** A block's lines with what stands before them on their line, blank where it is furniture or a footnote's mark. */
function placedLines({ text, furniture, footnotes }: Opinion, block: Block): string[] {
  let from = block.start;
  while (from > 0 && block.start - from < WIDEST_INDENT && !/[\r\n\f]/.test(text[from - 1]!)) from -= 1;
  let placed = " ".repeat(block.start - from);
  let at = block.start;
  const hidden = [
    ...furniture.filter(({ kind }) => kind !== "divider" && kind !== "line break"),
    ...footnotes.flatMap(({ mark }) => mark ?? []),
  ].sort((a, b) => a.start - b.start);
  for (let i = firstEndingAfter(hidden, at); i < hidden.length && hidden[i]!.start < block.end; i += 1) {
    const { start, end } = hidden[i]!;
    placed += text.slice(at, Math.max(at, start)) + text.slice(Math.max(at, start), end).replace(/[^\r\n\f]/g, " ");
    at = Math.max(at, end);
  }
  placed += text.slice(at, block.end);
  return placed.split(/[\r\n\f]+/).filter((line) => line.trim() !== "");
}

/** No line is set in further. */
const WIDEST_INDENT = 160;

function linesOf(opinion: Opinion, block: Block): string[] {
  return piecesOf(opinion, block)
    .map(({ start, end }) => opinion.text.slice(start, end))
    .join("   ")
    .split(/[\r\n\f]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function endLines(opinion: Opinion): string[] {
  const own = opinion.sections.find((section) => section.kind === "opinion");
  const end = own?.end ?? opinion.text.length;
  const lines: string[] = [];
  for (let i = opinion.blocks.length - 1; i >= 0 && lines.length < MOST_END_LINES; i -= 1) {
    const block = opinion.blocks[i]!;
    if (block.kind === "footnote" || block.start >= end) continue;
    const tail = { ...block, start: Math.max(block.start, block.end - LONGEST_END) };
    lines.unshift(
      ...(block.end - block.start > LONG_PARAGRAPH ? [readingText(opinion, tail)] : linesOf(opinion, block)),
    );
  }
  return lines;
}

function stampsOf(opinion: Opinion): string[] {
  const stamp = opinion.furniture.find((piece) => piece.kind === "filing stamp");
  return stamp ? [opinion.text.slice(stamp.start, stamp.end)] : [];
}

/** The opinion's own citation, where its front matter prints one. */
const OWN_CITATION =
  /\b(\d{4} (?:ND|SD|UT|VT|WI|WY|MT|NM|OK|ME|NH|AR|CO|IL|OH|Ohio|N\.?D\.?|IL App \(\d\w+\)|NY Slip Op|MSPB|COA|CO|Ark\.(?: App\.)?|Pa\. Super\.?|PA Super|Ohio-) ?\d+(?:-?[A-Z]{1,2}\b|\(U\))?)|[Cc]ite as:? (\d+ [A-Z][\w. ]{1,20} (?:\d+|_+))/;

/** A reporter's citation alone on its line, as a report's page opens ("34 So. 3d 617 (2009)"), or in a database's list. */
const HEAD_CITATION = /^(?:Citations?:\s*)?(\d{1,4} ([A-Z][\w.' ]{0,20}?) ?\d{1,5})(?:, \d.*| \(\d{4}\))?$/;
/** That line stands above everything but a title and a database's particulars. */
const HEAD_LINES = 12;

function citationIn(front: readonly string[]): string | null {
  for (const line of front.slice(0, HEAD_LINES)) {
    const [, citation, reporter] = HEAD_CITATION.exec(line) ?? [];
    if (citation !== undefined && reporterOf(reporter!) !== null) return citation;
  }
  for (const line of front) {
    const found = OWN_CITATION.exec(line.replace(/\s+/g, " "));
    if (found) return (found[1] ?? found[2])!.trim();
  }
  return null;
}
