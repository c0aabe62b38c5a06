import { describe, expect, it } from "vitest";
import { contentOf, shareOf, stemOf, stemsOf } from "./stem.ts";

describe("stems", () => {
  it.each([
    ["establish", "established", "an ending of tense"],
    ["element", "elements", "a plural"],
    ["party", "parties", "a plural in -ies"],
    ["likely", "likelihood", "a family of legal words"],
    ["succeed", "success", "verb and noun"],
    ["plaintiff", "plaintiff's", "a possessive"],
    ["plaintiff", "plaintiff’s", "a possessive with a curly apostrophe"],
    ["planned", "plan", "a doubled consonant"],
  ])("cuts %s and %s alike: %s", (a, b) => {
    expect(stemOf(a)).toBe(stemOf(b));
  });

  it.each([
    ["fact", "factor"],
    ["state", "station"],
    ["means", "mean-spirited"],
  ])("keeps %s and %s apart", (a, b) => {
    expect(stemsOf(a)).not.toEqual(stemsOf(b));
  });

  it("leaves out what carries no meaning, and counts how much is shared", () => {
    const asked = contentOf(stemsOf("the likelihood of success on the merits"));
    expect(asked.size).toBe(3);
    expect(shareOf(asked, contentOf(stemsOf("is likely to succeed")))).toBeCloseTo(2 / 3);
    expect(shareOf(new Set(), asked)).toBe(0);
  });
});
