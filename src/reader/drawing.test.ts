import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Citation, Passage } from "../engine/index.ts";
import { openText } from "../intake/index.ts";
import type { Opinion } from "../opinion/index.ts";
import { unread, without } from "../opinion/index.ts";
import { type DrawnPart, drawParts, type PassageRun } from "./drawing.ts";
import { partsOf } from "./parts.ts";

const citation = (id: string, start: number, end: number) =>
  ({ id, start, end, kind: "case", authority: null, confidence: 1 }) as unknown as Citation;
const passage = (id: string, start: number, end: number, role = "standard") =>
  ({ id, start, end, role, confidence: 1 }) as unknown as Passage;

const leaves = (runs: readonly PassageRun[]) => runs.flatMap((run) => run.runs.flatMap((it) => it.leaves));
const textOf = (opinion: Opinion, { passages }: DrawnPart) =>
  leaves(passages)
    .map(({ start, end }) => opinion.text.slice(start, end))
    .join("");

const TEXT = `The first rule is old. See Doe v. Roe, 1 F.3d 2 (1st Cir. 1993).

It is **not** met here, and the motion is denied.`;

describe("drawing", () => {
  it("joins to each part's text less what is not read, under any spans", () => {
    const span = fc
      .tuple(fc.nat(140), fc.integer({ min: 1, max: 60 }))
      .map(([start, n]) => [start, start + n] as const);
    const opinion = openText(TEXT);
    fc.assert(
      fc.property(fc.array(span, { maxLength: 6 }), fc.array(span, { maxLength: 6 }), (cites, marks) => {
        const found = {
          citations: cites.map(([start, end], i) => citation(`c${i}`, start, end)),
          passages: marks.map(([start, end], i) => passage(`p${i}`, start, end)),
        };
        for (const drawn of drawParts(opinion, found)) {
          const read = without(drawn.part, unread(opinion));
          expect(textOf(opinion, drawn)).toBe(read.map(({ start, end }) => opinion.text.slice(start, end)).join(""));
        }
      }),
    );
  });

  it("keeps the parts whose spans stay, though the findings are new objects", () => {
    const opinion = openText(TEXT);
    const before = drawParts(opinion, { citations: [citation("c1", 27, 40)], passages: [] });
    const after = drawParts(
      opinion,
      { citations: [citation("c1", 27, 40)], passages: [passage("p1", 67, 80)] },
      before,
    );
    expect(after[0]).toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
  });

  it("lets a citation inside another's parenthetical win its words, and gives each one element with its id", () => {
    const text = "Doe, 1 U.S. 2 (quoting Roe, 3 U.S. 4).";
    const found = { citations: [citation("c1", 0, 37), citation("c2", 23, 36)], passages: [] };
    const [drawn] = drawParts(openText(text), found);
    const cited = drawn!.passages[0]!.runs.map((run) => [run.citation?.id, run.first]);
    expect(cited).toEqual([
      ["c1", true],
      ["c2", true],
      ["c1", false],
      [undefined, false],
    ]);
  });

  it("cuts a paragraph of a megabyte into parts that join to it, at the ends of sentences", () => {
    const text = "The court finds that this motion must be denied. ".repeat(20_000);
    const parts = partsOf(openText(text));
    expect(parts.length).toBeGreaterThan(100);
    parts.forEach((part, i) => {
      if (i > 0) expect(part.start).toBe(parts[i - 1]!.end);
      expect(part.end - part.start).toBeLessThan(12_001);
      expect(text.slice(part.start, part.start + 9)).toBe("The court");
    });
  });

  it("never cuts a surrogate pair", () => {
    const text = "𝒜".repeat(10_000);
    for (const { start } of partsOf(openText(text))) expect(text.charCodeAt(start) & 0xfc00).toBe(0xd800);
  });
});
