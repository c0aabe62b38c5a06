import type { Emphasis, Furniture } from "../../opinion/index.ts";

/** Emphasis that plain text carries in signs, and the signs, which are read over. */
export interface Markup {
  readonly emphasis: readonly Emphasis[];
  readonly furniture: readonly Furniture[];
}

/** Longest stretch that one pair of signs holds: an order's words, not a stray pair of asterisks pages apart. */
const LONGEST_BOLD = 400;
const LONGEST_ITALIC = 200;

const BOLD = new RegExp(
  `(?<![*\\p{L}\\p{N}])\\*\\*(?![\\s*])([^*\\n]{1,${LONGEST_BOLD}}?)(?<![\\s*])\\*\\*(?!\\*)`,
  "gu",
);
/** Underscores around words, at word boundaries on both sides, holding a letter: never the blanks of a form. */
const ITALIC = new RegExp(
  `(?<![_\\p{L}\\p{N}])_(?=[\\p{L}“"‘(\\[])([^_\\n]{1,${LONGEST_ITALIC}}?)(?<=[\\p{L}.,;:!?)’”\\]])_(?![_\\p{L}\\p{N}])`,
  "gu",
);
const HEADING_SIGN = /^(#{1,6}[ \t]+)(?=[\p{L}*])/gmu;

/** Reads `**bold**`, `_italic_` and the `#` of headings. Linear: every pattern has a bounded length. */
export function readMarkup(text: string): Markup {
  const emphasis: Emphasis[] = [];
  const furniture: Furniture[] = [];
  const sign = (start: number, end: number) => furniture.push({ start, end, kind: "markup" });
  if (text.includes("**")) {
    for (const m of text.matchAll(BOLD)) {
      const end = m.index + m[0].length;
      emphasis.push({ start: m.index + 2, end: end - 2, kind: "bold" });
      sign(m.index, m.index + 2);
      sign(end - 2, end);
    }
  }
  if (text.includes("_")) {
    for (const m of text.matchAll(ITALIC)) {
      const end = m.index + m[0].length;
      emphasis.push({ start: m.index + 1, end: end - 1, kind: "italic" });
      sign(m.index, m.index + 1);
      sign(end - 1, end);
    }
  }
  if (text.includes("#")) {
    for (const m of text.matchAll(HEADING_SIGN)) sign(m.index, m.index + m[0].length);
  }
  emphasis.sort((a, b) => a.start - b.start || a.end - b.end);
  return { emphasis, furniture };
}
