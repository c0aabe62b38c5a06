import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type BriefChanges,
  mergedBrief,
  moved,
  NO_BRIEF_CHANGES,
  withOrder,
  withSentence,
  withWords,
} from "./briefs.ts";

const FIRST = { start: 0, end: 10 };
const SECOND = { start: 10, end: 20 };

describe("the brief, changed in two tabs", () => {
  it("has what each of them changed", () => {
    const mine = withWords(NO_BRIEF_CHANGES, "facts", "He sued.");
    const theirs = withOrder(withSentence(NO_BRIEF_CHANGES, FIRST, false), "holding", [SECOND, FIRST]);
    const both = mergedBrief(NO_BRIEF_CHANGES, mine, theirs);
    expect(both).toEqual({ ...theirs, words: { facts: "He sued." } });
    expect(mergedBrief(mine, NO_BRIEF_CHANGES, both)).toEqual(theirs);
  });

  it("is what it was once a change is taken back, whatever else was changed in between", () => {
    const change = fc.constantFrom<(brief: BriefChanges) => BriefChanges>(
      (brief) => withSentence(brief, FIRST, false),
      (brief) => withWords(brief, "issue", "Whether it was due."),
      (brief) => withOrder(brief, "holding", [SECOND, FIRST]),
    );
    fc.assert(
      fc.property(change, change, (one, other) => {
        fc.pre(one !== other);
        const after = one(NO_BRIEF_CHANGES);
        const both = other(after);
        expect(mergedBrief(after, NO_BRIEF_CHANGES, both)).toEqual(other(NO_BRIEF_CHANGES));
      }),
    );
  });
});

it("moves a thing one place, and nothing past an end", () => {
  expect(moved(["a", "b", "c"], 2, -1)).toEqual(["a", "c", "b"]);
  const list = ["a", "b"];
  expect(moved(list, 0, -1)).toBe(list);
  expect(moved(list, 1, 1)).toBe(list);
});
