import type { Block, BlockKind } from "../../opinion/index.ts";
import type { HeadingStyle } from "./headings.ts";
import { lineText } from "./lines.ts";
import { type LineReading, type Paragraph, QUOTATION_INDENT } from "./paragraphs.ts";
import { isSignatureLine, signatureStart } from "./signature.ts";
import { isSpeech } from "./speakers.ts";
import { LIST_ITEM } from "./words.ts";

/** An item longer than this is a numbered paragraph. */
const LONGEST_ITEM = 400;

/** "GRATTON, Judge", "SMITH, C.J.": who wrote what follows. */
const BYLINE =
  /^\p{Lu}[\p{L}.’' -]{1,40}, (?:(?:Chief|Senior|Presiding|Associate|Circuit|District) )*(?:Judge|Justice|Chancellor|J\.|C\.\s?J\.|P\.\s?J\.)[.:]?$/u;

/** Makes a block of every paragraph and says what it is. */
export function blocksOf(reading: LineReading, paragraphs: readonly Paragraph[]): Block[] {
  const { lines, captionEnd } = reading;
  const isByline = ({ lines: own }: Paragraph): boolean => BYLINE.test(lineText(lines, own[0]!));
  const levels = headingLevels(
    paragraphs.filter((paragraph) => !isByline(paragraph)),
    captionEnd,
  );
  const signature = signatureStart(lines, paragraphs);
  return paragraphs.map((paragraph, index) => {
    const start = lines.first[paragraph.lines[0]!]!;
    const end = lines.last[paragraph.lines.at(-1)!]!;
    const [kind, level] = kindOf(reading, paragraphs, index, signature);
    return { start, end, kind, level: kind === "heading" ? levels.get(paragraph.heading!)! : level };
  });
}

function kindOf(
  reading: LineReading,
  paragraphs: readonly Paragraph[],
  index: number,
  signature: number,
): [BlockKind, number | null] {
  const { lines } = reading;
  const paragraph = paragraphs[index]!;
  const first = paragraph.lines[0]!;
  if (reading.inCaption(first)) return ["caption", null];
  if (paragraph.heading && NUMBERED.includes(paragraph.heading)) return ["heading", 1];
  if (index >= signature && isSignatureLine(lineText(lines, first))) return ["signature", null];
  if (paragraph.heading) return BYLINE.test(lineText(lines, first)) ? ["paragraph", null] : ["heading", 1];
  const depth = quotationDepth(reading, paragraphs, index);
  const size = lines.last[paragraph.lines.at(-1)!]! - lines.first[first]!;
  if (LIST_ITEM.test(lineText(lines, first, 12)) && size <= LONGEST_ITEM) return ["list", Math.max(1, depth)];
  return depth > 0 ? ["quotation", depth] : ["paragraph", null];
}

/** 0 for text at the margin; 1, 2 for text set in as a whole. */
function quotationDepth({ lines, shapes }: LineReading, paragraphs: readonly Paragraph[], index: number): number {
  const own = paragraphs[index]!.lines;
  const { margin, measure } = shapes.of(own[0]!);
  const setIn = (line: number) => lines.column[line]! - shapes.of(line).margin >= QUOTATION_INDENT;
  if (!own.every(setIn)) return 0;
  const depth = lines.column[own.at(-1)!]! - margin >= 4 * QUOTATION_INDENT ? 2 : 1;
  if (own.length >= 2 || isSpeech(lines, own[0]!)) return depth;
  // One line: an indent alone looks the same; the line before must announce it, or its neighbours be set in too.
  const before = paragraphs[index - 1];
  const announced = before !== undefined && /[:,]$/.test(lineText(lines, before.lines.at(-1)!).slice(-1));
  return announced && measure > 0 ? depth : 0;
}

/** Numbered styles in their order of rank, whichever a document happens to use first. */
const NUMBERED: readonly HeadingStyle[] = ["roman", "letter", "number", "small letter", "small roman"];

/** The order in which a document first uses its styles is their order of rank, save that I goes above A above 1. */
function headingLevels(paragraphs: readonly Paragraph[], captionEnd: number): ReadonlyMap<HeadingStyle, number> {
  const used: HeadingStyle[] = [];
  for (const { heading, lines } of paragraphs) {
    if (heading && lines[0]! >= captionEnd && !used.includes(heading)) used.push(heading);
  }
  const ranked = NUMBERED.filter((style) => used.includes(style));
  const order = used.map((style) => (NUMBERED.includes(style) ? ranked.shift()! : style));
  return new Map(
    order.map((style, index) => {
      const named = /^markdown (\d)$/.exec(style);
      return [style, named ? Number(named[1]) : Math.min(index + 1, DEEPEST_LEVEL)];
    }),
  );
}

const DEEPEST_LEVEL = 6;
