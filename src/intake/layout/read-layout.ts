import type { Block, Furniture, FurnitureKind, Opinion, PageMark } from "../../opinion/index.ts";
import { breaksInside, settled } from "./breaks.ts";
import { readHyphens } from "./hyphens.ts";
import { readLineNumbers } from "./line-numbers.ts";
import { DIVIDER, FOOT, HEAD, type Lines, linesOf, PAGE_NUMBER, STAMP } from "./lines.ts";
import { readPageEdges } from "./page-edges.ts";
import { readParagraphs } from "./paragraphs.ts";

/**
 * Reads the layout of a text: what is furniture, where the pages begin, and which lines make one paragraph.
 * Linear in the text, and never fails: binary pasted as text is an opinion with strange paragraphs.
 */
export function readLayout(text: string): Opinion {
  const lines = linesOf(text);
  const numbers = readLineNumbers(lines);
  const pageStarts = readPageEdges(lines);
  const paragraphs = readParagraphs(lines, () => false);
  const blocks = paragraphs.map<Block>(({ lines: own }) => ({
    start: lines.first[own[0]!]!,
    end: lines.last[own.at(-1)!]!,
    kind: "paragraph",
    level: null,
  }));
  const furniture = settled(
    [
      [...numbers.map<Furniture>((span) => ({ ...span, kind: "line number" })), ...lineFurniture(lines)],
      readHyphens(lines, paragraphs),
      breaksInside(lines, paragraphs),
    ],
    [],
  );
  const pages = pageStarts.map<PageMark>(({ line, label }) => ({ at: lines.start[line]!, label }));
  return {
    text,
    blocks,
    furniture,
    footnotes: [],
    pages,
    sections: [],
    emphasis: [],
  };
}

const KIND_OF_ROLE: ReadonlyMap<number, FurnitureKind> = new Map([
  [HEAD, "running head"],
  [FOOT, "running foot"],
  [STAMP, "filing stamp"],
  [PAGE_NUMBER, "page number"],
  [DIVIDER, "divider"],
]);

/** Lines that are furniture from end to end. */
function lineFurniture(lines: Lines): Furniture[] {
  const found: Furniture[] = [];
  for (let line = 0; line < lines.count; line += 1) {
    const kind = KIND_OF_ROLE.get(lines.role[line]!);
    if (kind) found.push({ start: lines.first[line]!, end: lines.last[line]!, kind });
  }
  return found;
}
