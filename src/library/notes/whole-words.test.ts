import { expect, it } from "vitest";
import { wholeWords } from "./whole-words.ts";

const TEXT = "The “tenant’s” rent,\n of 1,200 dollars.";
const table: readonly [why: string, given: string, meant: string][] = [
  ["white space at the ends falls away", " rent,\n ", "rent,"],
  ["a word cut at its beginning is made whole", "ent,\n of", "rent,\n of"],
  ["a word cut at its end is made whole", "rent,\n of 1,200 dol", "rent,\n of 1,200 dollars"],
  ["whole words stay", "tenant", "tenant"],
  ["marks around a word are not taken in", "enan", "tenant"],
  ["white space alone stays", "\n ", "\n "],
];

it.each(table)("%s", (_why, given, meant) => {
  const start = TEXT.indexOf(given);
  const { start: from, end } = wholeWords(TEXT, { start, end: start + given.length });
  expect(TEXT.slice(from, end)).toBe(meant);
});

it("does not run through a text without spaces", () => {
  const text = "x".repeat(1000);
  const { start, end } = wholeWords(text, { start: 500, end: 510 });
  expect(end - start).toBeLessThan(200);
});
