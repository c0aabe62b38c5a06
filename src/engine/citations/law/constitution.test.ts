import { describe, expect, test } from "vitest";
import { lawIn, reads } from "./marked.test-support.ts";

describe("constitutions", () => {
  reads("constitution", [
    ["⟦U.S. Const. amend. XIV, § 1⟧.", "an amendment"],
    ["⟦U.S. CONST. art. III⟧.", "capitals"],
    ["⟦U.S. Const. art. III, § 2, cl. 1⟧; see", "a clause"],
    ["⟦Tex. Const. art. I, § 10⟧.", "Texas"],
    ["⟦N.C. Const. art. IV, § 12⟧.", "North Carolina"],
    ["(⟦Cal. Const., art. I, § 28, subd. (b)⟧.)", "California"],
    ["⟦Article III⟧ courts", "an article alone"],
    ["under ⟦Art. I, § 9⟧.", "abbreviated"],
    ["⟦article VI, section 6 of the California Constitution⟧.", "the constitution after"],
    ["⟦Article I, Section 14, of the Ohio Constitution⟧ says", "the same after a comma"],
  ]);

  test("the section is the division and its numeral", () => {
    expect(lawIn("See U.S. Const. amend. XIV, § 1.")[0]).toMatchObject({
      code: "U.S. Const.",
      section: "amend. XIV",
      pin: "§ 1",
    });
  });
});

describe("what is no citation of a constitution", () => {
  reads("constitution", [
    ["the Fourth Amendment and the Constitution", "popular names"],
    ["Article IV of the Agreement", "a contract's article"],
    ["the article I read", "a word and a pronoun"],
    ["Article 9 of the bylaws", "bylaws"],
  ]);
});
