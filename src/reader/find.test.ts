import { describe, expect, it } from "vitest";
import type { Opinion } from "../opinion/index.ts";
import { findAll } from "./find.ts";

function opinion(text: string, furniture: Opinion["furniture"] = []): Opinion {
  const blocks = [{ start: 0, end: text.length, kind: "paragraph" as const, level: null }];
  return { text, blocks, furniture, footnotes: [], pages: [], sections: [], emphasis: [] };
}

const words = (of: Opinion, query: string) => findAll(of, query).map(({ start, end }) => of.text.slice(start, end));

describe("find in the opinion", () => {
  const cases: readonly (readonly [why: string, text: string, query: string, found: readonly string[]])[] = [
    ["every place, in order", "a stay, a stay", "stay", ["stay", "stay"]],
    ["capitals do not matter", "The Court of the court", "COURT", ["Court", "court"]],
    ["typed quotation marks find printed ones", "He said “no harm”’s way", '"no harm"', ["“no harm”"]],
    ["a line break is a space", "irreparable\n   harm", "irreparable harm", ["irreparable\n   harm"]],
    ["a typed hyphen finds a dash", "867–68", "867-68", ["867–68"]],
    ["nothing asked finds nothing", "text", "   ", []],
    ["a letter that grows when made small keeps the places true", "İİ harm", "harm", ["harm"]],
  ];
  it.each(cases)("%s", (_why, text, query, found) => {
    expect(words(opinion(text), query)).toEqual(found);
  });

  it("reads across a running head", () => {
    const text = "medical\nCASE 1 PAGE 2\ntreatment";
    const head = { start: 8, end: 22, kind: "running head" as const };
    expect(words(opinion(text, [head]), "medical treatment")).toEqual([text]);
  });
});
