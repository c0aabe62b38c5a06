import { describe, expect, it } from "vitest";
import type { Outcome, Role, TestElement } from "../annotations.ts";
import { contentOf, stemsOf } from "./stem.ts";
import { summaryOf } from "./summary.ts";
import type { Unit } from "./unit.ts";

function unit(sentence: string, role: Role): Unit {
  const words = sentence.toLowerCase().match(/[a-z']+/g) ?? [];
  const stems = stemsOf(words.join(" "));
  const none = { wordStarts: [], wordEnds: [], citations: [], block: 0, heading: null, section: null };
  return {
    index: 0,
    start: 0,
    end: sentence.length,
    role,
    confidence: 1,
    words,
    stems,
    content: contentOf(stems),
    lead: 0,
    runsOn: false,
    unfinished: false,
    ...none,
  };
}

const rows = (outcomes: Readonly<Record<string, Outcome>>): TestElement[] =>
  Object.entries(outcomes).map(([name, outcome]) => ({
    name,
    catalogElement: null,
    outcome,
    confidence: 1,
    stated: [],
    applied: [],
  }));

describe("how a test came out, in a clause", () => {
  it.each([
    ["The board did not err.", "The decision under review stands"],
    ["The board erred.", "The decision under review does not stand"],
    ["We set the sum at two coins.", "Stated; the opinion does not say how it came out"],
  ])("a standard of review is not met or failed: %s", (holding, outcome) => {
    expect(summaryOf([unit(holding, "holding")], [0], [], "standard of review").outcome).toBe(outcome);
  });

  it("names what failed, and counts it where the names would be a paragraph", () => {
    const kind = "all elements required";
    expect(summaryOf([], [], rows({ "Posted notice": "not met", Hardship: "met" }), kind).outcome).toBe(
      "Not met: posted notice",
    );
    const many = rows({ One: "not met", Two: "not met", Three: "not met", Four: "not met", Five: "met" });
    expect(summaryOf([], [], many, kind).outcome).toBe("Not met: 4 of 5 parts");
  });

  it("says of factors that some favor it and some do not", () => {
    const factors = rows({ Distance: "met", Weather: "not met" });
    expect(summaryOf([], [], factors, "factors weighed").outcome).toBe("Not all favor it: weather");
    expect(summaryOf([], [], rows({ Distance: "not met" }), "factors weighed").outcome).toBe("Not met: distance");
  });

  it("says how far the court came", () => {
    expect(summaryOf([], [], rows({ Notice: "met", Hardship: "not reached" }), "steps in sequence").outcome).toBe(
      "Met so far as reached; not reached: hardship",
    );
  });
});
