import { expect, it } from "vitest";
import type { Opinion } from "./opinion.ts";
import { quotedText } from "./quoted.ts";

it("leaves out the mark of a footnote and reads across furniture", () => {
  const text = "The rule is\nPAGE 3\nold.2 So be it.";
  const opinion: Opinion = {
    text,
    blocks: [{ start: 0, end: text.length, kind: "paragraph", level: null }],
    furniture: [{ start: 12, end: 19, kind: "page number" }],
    footnotes: [
      { label: "2", mark: { start: 23, end: 24 }, body: { start: 25, end: 34 }, whole: { start: 25, end: 34 } },
    ],
    pages: [],
    sections: [],
    emphasis: [],
  };
  expect(quotedText(opinion, { start: 0, end: 24 })).toBe("The rule is old.");
  expect(quotedText(opinion, { start: 25, end: 34 })).toBe("So be it.");
});
