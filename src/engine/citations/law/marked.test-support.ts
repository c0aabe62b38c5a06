import { expect, test } from "vitest";
import type { Opinion } from "../../../opinion/index.ts";
import type { Citation, CitationKind } from "../../annotations.ts";
import { lex } from "../../tokens/index.ts";
import { findCitations } from "../index.ts";

const LAW: ReadonlySet<CitationKind> = new Set([
  "statute",
  "regulation",
  "rule",
  "constitution",
  "secondary",
  "record",
] as const);

/** A text as an opinion without layout. */
const opinionOf = (text: string): Opinion => ({
  text,
  blocks: [],
  furniture: [],
  footnotes: [],
  pages: [],
  sections: [],
  emphasis: [],
});

/** The citations of a text that are not case law. */
export const lawIn = (text: string): readonly Citation[] =>
  findCitations(lex(opinionOf(text))).filter(({ kind }) => LAW.has(kind));

/** The text with what was found marked ⟦so⟧, and the kinds in order. */
export function marked(text: string): { readonly text: string; readonly kinds: readonly CitationKind[] } {
  const found = lawIn(text);
  let read = "";
  let at = 0;
  for (const { start, end } of found) {
    read += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`;
    at = end;
  }
  return { text: read + text.slice(at), kinds: found.map(({ kind }) => kind) };
}

export type Row = readonly [text: string, reason: string];

/** A table of texts in which every citation of law is marked, all of one kind. */
export function reads(kind: CitationKind, rows: readonly Row[]): void {
  test.each(rows)("%s (%s)", (expected) => {
    const found = marked(expected.replace(/[⟦⟧]/g, ""));
    expect(found.text).toBe(expected);
    for (const each of found.kinds) expect(each).toBe(kind);
  });
}
