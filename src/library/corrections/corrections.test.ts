import { expect, it } from "vitest";
import { mergedCorrections, withCorrection } from "./corrections.ts";

it("lets a later correction stand for the one it covers", () => {
  const list = withCorrection([{ start: 2, end: 4, role: "facts" }], { start: 0, end: 10, role: "issue" });
  expect(list).toEqual([{ start: 0, end: 10, role: "issue" }]);
});

it("keeps the one that it covers only in part", () => {
  const list = withCorrection([{ start: 2, end: 14, role: "facts" }], { start: 0, end: 10, role: null });
  expect(list).toEqual([
    { start: 2, end: 14, role: "facts" },
    { start: 0, end: 10, role: null },
  ]);
});

it("merges a change into what another tab has kept, and takes only that change back", () => {
  const mine = { start: 0, end: 10, role: "issue" } as const;
  const theirs = { start: 20, end: 30, role: "facts" } as const;
  const kept = mergedCorrections([], [mine], [theirs]);
  expect(kept).toEqual([theirs, mine]);
  expect(mergedCorrections([mine], [], kept)).toEqual([theirs]);
});
