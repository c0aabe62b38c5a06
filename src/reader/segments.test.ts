import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { segments } from "./segments.ts";

const span = (start: number, end: number) => ({ start, end });

describe("segments", () => {
  it("cuts at the edges of overlapping spans and says which lie over each run", () => {
    const a = span(2, 6);
    const b = span(4, 8);
    expect(segments([a, b], 0, 10)).toEqual([
      { start: 0, end: 2, over: [] },
      { start: 2, end: 4, over: [a] },
      { start: 4, end: 6, over: [a, b] },
      { start: 6, end: 8, over: [b] },
      { start: 8, end: 10, over: [] },
    ]);
  });

  it("cuts where asked though no span begins there", () => {
    expect(segments([], 0, 4, [2, 0, 9]).map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [2, 4],
    ]);
  });

  it("joins to the whole, and holds just the spans that cover each run, whatever the spans", () => {
    const anySpan = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 30 })).map(([at, length]) => span(at, at + length));
    fc.assert(
      fc.property(
        fc.array(anySpan, { maxLength: 20 }),
        fc.nat(40),
        fc.integer({ min: 1, max: 40 }),
        (spans, from, length) => {
          const to = from + length;
          const cut = segments(spans, from, to);
          expect(cut[0]!.start).toBe(from);
          expect(cut.at(-1)!.end).toBe(to);
          cut.forEach((segment, i) => {
            if (i > 0) expect(segment.start).toBe(cut[i - 1]!.end);
            const covering = spans.filter((s) => s.start <= segment.start && s.end >= segment.end);
            expect(new Set(segment.over)).toEqual(new Set(covering));
          });
        },
      ),
    );
  });
});
