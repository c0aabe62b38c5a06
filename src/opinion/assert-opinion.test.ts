import { describe, expect, test } from "vitest";
import { assertOpinion, type Opinion } from "./index.ts";

const sound: Opinion = {
  text: "One two. 1 Three.",
  blocks: [
    { start: 0, end: 8, kind: "paragraph", level: null },
    { start: 9, end: 17, kind: "footnote", level: null },
  ],
  furniture: [],
  footnotes: [{ label: "1", mark: { start: 3, end: 4 }, body: { start: 11, end: 17 }, whole: { start: 9, end: 17 } }],
  pages: [{ at: 0, label: "1" }],
  sections: [{ start: 0, end: 17, kind: "opinion", author: null }],
  emphasis: [],
};

test("a sound opinion passes", () => {
  expect(() => assertOpinion(sound)).not.toThrow();
});

describe("a broken one is told by what is wrong with it", () => {
  const divider = (start: number, end: number) => ({ start, end, kind: "divider" as const });
  test.each<[string, Partial<Opinion>, RegExp]>([
    [
      "a block past the end",
      { blocks: [{ start: 0, end: 99, kind: "paragraph", level: null }] },
      /block out of the text/,
    ],
    ["text in no block", { blocks: sound.blocks.slice(1) }, /text in no block/],
    ["an empty span", { furniture: [divider(3, 3)] }, /furniture out of the text/],
    ["furniture that overlaps", { furniture: [divider(0, 4), divider(3, 5)] }, /furniture overlaps/],
    ["furniture out of order", { furniture: [divider(4, 5), divider(0, 2)] }, /furniture out of order/],
    [
      "a note's body outside of it",
      { footnotes: [{ ...sound.footnotes[0]!, body: { start: 0, end: 3 } }] },
      /body lies outside/,
    ],
    [
      "a note that holds its own mark",
      { footnotes: [{ ...sound.footnotes[0]!, mark: { start: 9, end: 10 } }] },
      /holds its own mark/,
    ],
    ["furniture that hides a note", { furniture: [divider(9, 17)] }, /hides a footnote/],
    [
      "pages out of order",
      {
        pages: [
          { at: 5, label: "2" },
          { at: 0, label: "1" },
        ],
      },
      /before the one before it/,
    ],
  ])("%s", (_, part, message) => {
    expect(() => assertOpinion({ ...sound, ...part })).toThrow(message);
  });
});
