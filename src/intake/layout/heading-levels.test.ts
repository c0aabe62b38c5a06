import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block } from "../../opinion/index.ts";
import { withoutSkippedLevels } from "./heading-levels.ts";

const headings = (levels: readonly number[]): Block[] =>
  levels.map((level, i) => ({ start: 2 * i, end: 2 * i + 1, kind: "heading", level }));
const settled = (...levels: readonly number[]) => withoutSkippedLevels(headings(levels)).map(({ level }) => level);

describe("the levels of marked-up headings", () => {
  it.each([
    ["a page whose headings begin at h2", [2, 2, 3, 2], [1, 1, 2, 1]],
    ["a title, then h3 for the looks of it", [1, 3, 3, 1], [1, 2, 2, 1]],
    ["back up to a rank that was jumped over", [1, 3, 2], [1, 2, 2]],
    ["levels that are right already", [1, 2, 3, 2, 1], [1, 2, 3, 2, 1]],
    ["a page that begins lower than it goes on", [4, 2, 3], [1, 1, 2]],
  ])("%s", (_, given, expected) => {
    expect(settled(...given)).toEqual(expected);
  });

  it("begin at the first, never skip one on the way down, and keep every rank above its lower ones", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1 }), (ranks) => {
        const levels = settled(...ranks).map((level) => level!);
        expect(levels[0]).toBe(1);
        for (let i = 1; i < levels.length; i += 1) {
          expect(levels[i]!).toBeLessThanOrEqual(levels[i - 1]! + 1);
          if (ranks[i]! > ranks[i - 1]!) expect(levels[i]!).toBe(levels[i - 1]! + 1);
          if (ranks[i]! === ranks[i - 1]!) expect(levels[i]!).toBe(levels[i - 1]!);
        }
      }),
    );
  });

  it("leaves what is no heading as it is", () => {
    const block: Block = { start: 0, end: 3, kind: "quotation", level: 2 };
    expect(withoutSkippedLevels([block])).toEqual([block]);
  });
});
