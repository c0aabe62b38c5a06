import { describe, expect, it } from "vitest";
import type { Role } from "../annotations.ts";
import { bearingOf, isContention } from "./bearing.ts";

const words = (sentence: string) =>
  sentence
    .toLowerCase()
    .replace(/[.,;“”"]/g, "")
    .split(/\s+/);
const NAMES = new Set(["ferrow"]);
const bearing = (role: Role, sentence: string, supported = false) => bearingOf(role, words(sentence), NAMES, supported);

describe("how a sentence bears on the tests", () => {
  it.each([
    ["standard", "A plaintiff must show that the toll was posted.", "standard", "a rule speaks of any plaintiff"],
    ["standard", "Here, the toll was posted at both ends.", "application", "it says that it speaks of this case"],
    ["standard", "Ferrow paid the toll without a word.", "application", "it has a party's own name"],
    ["standard", "The plaintiff failed to keep the receipt.", "application", "one party, in the past"],
    ["standard", "When the defendant has kept the receipt, the burden shifts.", "standard", "a case supposed"],
    ["standard", "Thus, the court will presume harm.", "holding", "the court's own conclusion"],
    ["facts", "Here, we conclude that the toll was lawful.", "holding", "no fact, a conclusion"],
    ["facts", "Ferrow crossed the bridge at noon.", "facts", "a fact stays one"],
    ["application", "Ferrow argues that the sign was too small.", "issue", "a party's view is not the court's"],
    ["application", "Ferrow argues that the sign was small, but we disagree.", "application", "told to be answered"],
    ["disposition", "Ferrow's petition is denied.", "disposition", "a decree stays one"],
  ] as const)("%s: %s -> %s (%s)", (role, sentence, expected, _reason) => {
    expect(bearing(role, sentence)).toBe(expected);
  });

  it("takes a past deed with authority behind it for a precedent's", () => {
    expect(bearing("standard", "The plaintiff failed to keep the receipt.", true)).toBe("standard");
  });

  it("reads a citation sentence that says something of the case", () => {
    expect(
      bearing(
        "citation",
        "While tolls of that kind have been upheld before, the one that Ferrow paid was never posted.",
      ),
    ).toBe("application");
    expect(bearing("citation", "See also Ferrow.")).toBe("citation");
  });

  it("tells a claim in suit from a claim that something is so", () => {
    expect(isContention("his claims for relief are timely")).toBe(false);
    expect(isContention("he claims that relief is due")).toBe(true);
  });
});
