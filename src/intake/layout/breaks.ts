import { type Furniture, type Span, unionOf, without } from "../../opinion/index.ts";
import { BLANK, LINE_NUMBER, type Lines } from "./lines.ts";
import type { Paragraph } from "./paragraphs.ts";

/**
 * What stands between the lines of one paragraph where more than a line's end does: blank lines of double spacing, the
 * white space around a page's foot and head. The first line's own end is left to be read as the space between words.
 */
export function breaksInside(lines: Lines, paragraphs: readonly Paragraph[]): Furniture[] {
  const breaks: Furniture[] = [];
  for (const paragraph of paragraphs) {
    for (let i = 1; i < paragraph.lines.length; i += 1) {
      const before = paragraph.lines[i - 1]!;
      const line = paragraph.lines[i]!;
      if (line === before + 1) continue;
      const kind = crossesPage(lines, before, line) ? "page break" : "line break";
      breaks.push({ start: lines.start[before + 1]!, end: lines.first[line]!, kind });
    }
  }
  return breaks;
}

function crossesPage(lines: Lines, before: number, line: number): boolean {
  if (lines.page[before] !== lines.page[line]) return true;
  for (let at = before + 1; at < line; at += 1) {
    if (lines.role[at] !== BLANK && lines.role[at] !== LINE_NUMBER) return true;
  }
  return false;
}

/**
 * One sorted list without overlaps, of layers in order of rank: what a later layer covers is cut to what the earlier
 * ones, and the spans in `kept`, leave of it.
 */
export function settled(layers: readonly (readonly Furniture[])[], kept: readonly Span[]): Furniture[] {
  const furniture: Furniture[] = [];
  let taken = unionOf(kept);
  for (const layer of layers) {
    const pieces: Furniture[] = [];
    let end = 0; // a layer does not overlap itself
    for (const { start, end: to, kind } of [...layer].sort((a, b) => a.start - b.start)) {
      for (const piece of without({ start: Math.max(start, end), end: to }, taken)) pieces.push({ ...piece, kind });
      end = Math.max(end, to);
    }
    for (const piece of pieces) furniture.push(piece);
    taken = unionOf([...taken, ...pieces]);
  }
  return furniture.sort((a, b) => a.start - b.start);
}
