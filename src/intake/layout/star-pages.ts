import type { Furniture, PageMark } from "../../opinion/index.ts";

/** Lexis and Westlaw print the reporter's page where it begins: "*1174 the court", "[*1174]", "[**5]". */
const STAR_PAGE = /\[(\*{1,3})(\d{1,5})\](?!\()|(?<![^\s])(\*{1,2})(\d{1,5})(?=\s+[^\s(])/g;

/** Two bare stars in step make a sequence; one alone may be a pinpoint ("at *3") or a note. */
const SHORTEST_SEQUENCE = 2;

/** What stands before a pinpoint: "at *3", "WL 169797, *1", "pp. *2", "*3 and". */
const PINPOINT_BEFORE = /(?:\d[,–-]|\bat|\bpp?\.|\*\d{1,5}(?:[–-]\*?\d{1,5})?,? (?:&|and)|WL \d+|LEXIS \d+)\s*$/;

interface StarPage {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly value: number;
  readonly bracketed: boolean;
}

/** Finds star pages: bracketed ones, and bare ones whose numbers rise by one. */
export function readStarPages(text: string): { pages: PageMark[]; furniture: Furniture[] } {
  if (!text.includes("*")) return { pages: [], furniture: [] };
  const found: StarPage[] = [];
  for (const m of text.matchAll(STAR_PAGE)) {
    const bracketed = m[2] !== undefined;
    if (PINPOINT_BEFORE.test(text.slice(Math.max(0, m.index - 24), m.index))) continue;
    const stars = (m[1] ?? m[3])!;
    const digits = (m[2] ?? m[4])!;
    found.push({
      start: m.index,
      end: m.index + m[0].length,
      label: `${stars}${digits}`,
      value: Number(digits),
      bracketed,
    });
  }
  const stars = [...sequenceOf(found.filter((s) => s.bracketed)), ...sequenceOf(found.filter((s) => !s.bracketed))];
  stars.sort((a, b) => a.start - b.start);
  return {
    pages: stars.map(({ end, label }) => ({ at: end, label })),
    furniture: stars.map(({ start, end }) => ({ start, end, kind: "page number" })),
  };
}

/** Those whose numbers rise by one from the one before, where enough of them do. */
function sequenceOf(stars: readonly StarPage[]): StarPage[] {
  const kept = new Set<StarPage>();
  const last = new Map<number, StarPage>();
  for (const star of stars) {
    const before = last.get(star.value - 1);
    if (before) kept.add(before).add(star);
    last.set(star.value, star);
  }
  return kept.size >= SHORTEST_SEQUENCE ? [...kept] : [];
}
