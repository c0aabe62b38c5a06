import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Annotations, type Passage, type PassageId, ROLES } from "../annotations.ts";
import { applyCorrections, toGold } from "./corrections.ts";

const passage = (start: number, end: number, role: Passage["role"] = "facts"): Passage => ({
  id: `p${start}` as PassageId,
  start,
  end,
  role,
  confidence: 0.7,
  authorities: [],
  test: null,
  section: 0,
});

const short = (passages: readonly Passage[]) => passages.map(({ start, end, role }) => [start, end, role]);

describe("applyCorrections", () => {
  it("changes a passage's role, keeps its name and is sure of it", () => {
    const [changed] = applyCorrections([passage(0, 10)], [{ start: 0, end: 10, role: "holding" }]);
    expect(changed).toMatchObject({ id: "p0", role: "holding", confidence: 1, section: 0 });
  });

  it("removes a passage", () => {
    expect(applyCorrections([passage(0, 10), passage(12, 20)], [{ start: 0, end: 10, role: null }])).toEqual([
      passage(12, 20),
    ]);
  });

  it("adds a passage to a selection inside another, which keeps its role on both sides", () => {
    const corrected = applyCorrections([passage(0, 30)], [{ start: 10, end: 20, role: "standard" }]);
    expect(short(corrected)).toEqual([
      [0, 10, "facts"],
      [10, 20, "standard"],
      [20, 30, "facts"],
    ]);
    expect(new Set(corrected.map(({ id }) => id)).size).toBe(3);
  });

  it("joins what a selection over several passages covers", () => {
    const corrected = applyCorrections(
      [passage(0, 10), passage(12, 20), passage(22, 30)],
      [{ start: 5, end: 25, role: "issue" }],
    );
    expect(short(corrected)).toEqual([
      [0, 5, "facts"],
      [5, 25, "issue"],
      [25, 30, "facts"],
    ]);
  });

  it("lets the later correction win", () => {
    const corrected = applyCorrections(
      [passage(0, 10)],
      [
        { start: 0, end: 10, role: "holding" },
        { start: 0, end: 10, role: "issue" },
      ],
    );
    expect(short(corrected)).toEqual([[0, 10, "issue"]]);
  });

  it("leaves passages sorted, apart and named once, whatever is corrected", () => {
    const correction = fc.record({
      start: fc.nat(60),
      end: fc.nat(60),
      role: fc.option(fc.constantFrom(...ROLES), { nil: null }),
    });
    fc.assert(
      fc.property(fc.array(correction, { maxLength: 8 }), (corrections) => {
        const result = applyCorrections([passage(0, 10), passage(12, 30), passage(30, 50)], corrections);
        for (let i = 0; i < result.length; i += 1) {
          expect(result[i]!.start).toBeLessThan(result[i]!.end);
          if (i > 0) expect(result[i]!.start).toBeGreaterThanOrEqual(result[i - 1]!.end);
        }
        expect(new Set(result.map(({ id }) => id)).size).toBe(result.length);
      }),
    );
  });
});

describe("toGold", () => {
  it("writes the corrected passages, and nothing of the model's doubts", () => {
    const annotations = {
      citations: [],
      authorities: [],
      tests: [],
      passages: [passage(0, 10)],
    } as unknown as Annotations;
    expect(toGold("x", "It rained.", annotations, [{ start: 0, end: 10, role: "procedure" }])).toEqual({
      id: "x",
      text: "It rained.",
      citations: [],
      passages: [{ start: 0, end: 10, role: "procedure" }],
      tests: [],
    });
  });
});
