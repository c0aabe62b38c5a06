import { expect, test } from "vitest";
import type { Block, Furniture, Opinion } from "../../opinion/index.ts";
import type { Citation, CitationKind } from "../annotations.ts";
import { lex } from "../tokens/index.ts";
import { findCitations } from "./index.ts";

const CASELAW: ReadonlySet<CitationKind> = new Set(["case", "short", "supra", "id"] as const);

/** A text as an opinion of nothing but paragraphs, which blank lines part. */
export function opinionOf(text: string, furniture: readonly Furniture[] = []): Opinion {
  const blocks: Block[] = [];
  let start = 0;
  for (const { index, 0: gap } of [...text.matchAll(/\n\s*\n/g), { index: text.length, 0: "" }]) {
    if (index > start) blocks.push({ start, end: index, kind: "paragraph", level: null });
    start = index + gap.length;
  }
  return { text, blocks, furniture, footnotes: [], pages: [], sections: [], emphasis: [] };
}

/** The citations of case law in a text. */
export const casesIn = (text: string): readonly Citation[] =>
  findCitations(lex(opinionOf(text))).filter(({ kind }) => CASELAW.has(kind));

/** The text with the citations of case law marked ⟦so⟧; one inside another's span does not occur. */
export function markedCases(text: string): string {
  let read = "";
  let at = 0;
  for (const { start, end } of casesIn(text)) {
    read += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`;
    at = end;
  }
  return read + text.slice(at);
}

/** What a row of a table says of the first citation in its text. */
export type Fields = Partial<
  Pick<
    Citation,
    | "kind"
    | "name"
    | "plaintiff"
    | "defendant"
    | "volume"
    | "reporter"
    | "page"
    | "pin"
    | "court"
    | "courtId"
    | "year"
    | "date"
    | "docket"
    | "signal"
    | "parallel"
  >
>;

export type Row = readonly [reason: string, text: string, fields?: Fields];

/** A table of texts in which every citation of case law is marked; the fields are of the first of them. */
export function reads(rows: readonly Row[]): void {
  const whole = rows.map(([reason, text, fields]) => [reason, text, fields ?? {}] as const);
  test.each(whole)("%s", (_reason, expected, fields) => {
    const text = expected.replace(/[⟦⟧]/g, "");
    expect(markedCases(text)).toBe(expected);
    expect(casesIn(text)[0] ?? {}).toMatchObject(fields);
  });
}
