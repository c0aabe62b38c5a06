import { describe, expect, it } from "vitest";
import type { Passage } from "../../engine/index.ts";
import { applyCorrections } from "./apply-corrections.ts";
import { withCorrection } from "./corrections.ts";

const passage = (id: string, start: number, end: number, role: Passage["role"]): Passage =>
  ({ id, start, end, role, confidence: 0.5, authorities: [], test: null, section: null }) as unknown as Passage;

const shape = (passages: readonly Passage[]) => passages.map(({ start, end, role }) => [start, end, role]);

describe("corrections", () => {
  const found = [passage("p1", 0, 10, "facts"), passage("p2", 10, 30, "standard")];

  it("gives a passage another role, keeps its id, and is certain", () => {
    const [, second] = applyCorrections(found, [{ start: 10, end: 30, role: "holding" }]);
    expect(second).toMatchObject({ id: "p2", role: "holding", confidence: 1 });
  });

  it("takes a mark away", () => {
    expect(shape(applyCorrections(found, [{ start: 0, end: 10, role: null }]))[0]).toEqual([0, 10, "other"]);
  });

  it("marks part of a passage and leaves the rest of it as it was, under ids that do not repeat", () => {
    const corrected = applyCorrections(found, [{ start: 15, end: 20, role: "issue" }]);
    expect(shape(corrected)).toEqual([
      [0, 10, "facts"],
      [10, 15, "standard"],
      [15, 20, "issue"],
      [20, 30, "standard"],
    ]);
    expect(new Set(corrected.map((it) => it.id)).size).toBe(4);
  });

  it("marks where nothing was found", () => {
    expect(shape(applyCorrections([], [{ start: 3, end: 9, role: "holding" }]))).toEqual([[3, 9, "holding"]]);
  });

  it("lets a later correction stand for the one it covers", () => {
    const list = withCorrection([{ start: 2, end: 4, role: "facts" }], { start: 0, end: 10, role: "issue" });
    expect(list).toEqual([{ start: 0, end: 10, role: "issue" }]);
  });
});
