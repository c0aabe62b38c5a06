import { describe, expect, it } from "vitest";
import type { Citation, CitationId } from "../annotations.ts";
import { elementName, nameOf, UNNAMED } from "./naming.ts";
import { contentOf, stemsOf } from "./stem.ts";
import type { Unit } from "./unit.ts";

function unit(sentence: string, role: Unit["role"] = "standard"): Unit {
  const words = sentence.toLowerCase().match(/[a-z0-9]+(?:['’-][a-z0-9]+)*/g) ?? [];
  const stems = stemsOf(words.join(" "));
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
    wordStarts: [],
    wordEnds: [],
    citations: [],
    block: 0,
    heading: null,
    section: null,
  };
}

const cite = (kind: Citation["kind"], text: string, plaintiff: string | null = null): Citation => ({
  id: "c1" as CitationId,
  start: 0,
  end: 1,
  text,
  kind,
  authority: null,
  name: plaintiff === null ? null : text,
  plaintiff,
  defendant: null,
  volume: null,
  reporter: null,
  reporterText: null,
  page: null,
  code: null,
  title: null,
  section: null,
  parallel: [],
  pin: null,
  court: null,
  courtId: null,
  year: null,
  date: null,
  docket: null,
  signal: null,
  parentheticals: [],
  within: null,
  footnote: null,
  confidence: 1,
  links: [],
});

const CAPITALS = new Map([["arden", "Arden"]]);
const name = (sentence: string, options: { heading?: string; cited?: Citation[]; later?: string[] } = {}) =>
  nameOf(
    [unit(sentence)],
    options.cited ?? [],
    options.heading === undefined ? null : unit(options.heading, "heading"),
    (options.later ?? []).map((later) => unit(later, "application")),
    (word) => CAPITALS.get(word) ?? word,
  );

describe("the name of a test that the catalog does not have", () => {
  it.each([
    ["The elements of toll evasion are passage and intent.", "Toll evasion", "the elements of it"],
    ["To establish a wrongful tolling claim, a driver must show passage.", "Wrongful tolling", "to establish it"],
    ["Under the closed bridge doctrine no toll is due.", "Closed bridge doctrine", "its doctrine"],
    ["A motion for the return of tolls must be filed in a year.", "Return of tolls", "a motion for it"],
    ["Toll forgiveness is appropriate where the bridge was shut.", "Toll forgiveness", "it is the subject"],
  ])("%s -> %s (%s)", (sentence, expected, _reason) => {
    expect(name(sentence)).toBe(expected);
  });

  it("comes from the heading, unless that says only where one is", () => {
    const law = "One who pays twice may have half of it again.";
    expect(name(law, { heading: "B. Double Payment at Arden" })).toBe("Double payment at Arden");
    expect(name(law, { heading: "II. Legal Standard" })).toBe(UNNAMED);
    expect(name(law, { heading: "No. 12-40605" })).toBe(UNNAMED);
  });

  it("has its authority behind it, or is named by it where there is no better name", () => {
    const rule = cite("rule", "Rule 9(c)");
    const precedent = cite("case", "Pike v. Gate, 1 F.3d 2 (2d Cir. 1993)", "Pike");
    expect(name("The elements of toll evasion are two.", { cited: [precedent] })).toBe("Toll evasion (Pike)");
    expect(name("Half of it comes again.", { cited: [precedent] })).toBe("Pike test");
    expect(name("Half of it comes again.", { cited: [precedent, rule] })).toBe("Rule 9(c)");
    const later = ["Her bridge pass was old.", "A bridge pass is of value.", "The bridge pass was hers."];
    const law = "What was paid for a bridge pass comes again by half.";
    expect(name(law, { cited: [precedent], later })).toBe("Bridge pass (Pike)");
    expect(name(law, { cited: [precedent], later: later.slice(1) })).toBe("Pike test");
  });

  it("is else what the court goes on speaking of, and never a clause", () => {
    const law = "What was paid for a bridge pass comes again by half.";
    expect(name(law, { later: ["Her bridge pass was old.", "A bridge pass is a thing of value."] })).toBe(
      "Bridge pass",
    );
    expect(name(law, { later: ["It was paid for."] })).toBe(UNNAMED);
  });
});

describe("the head of an element's row", () => {
  it.each([
    ["Section 12 provides, in relevant part, that tolls are due at dusk", "Tolls are due at dusk"],
    ["We further conclude that the bridge pass is of value", "Bridge pass is of value"],
    ["See Toll Code § 5 (providing that the pass is lost at dusk", "Pass is lost at dusk"],
    ["supra, at p. 3, the pass was of value to him", "Pass was of value to him"],
    ["Nonetheless, the pass must have been shown to the guard", "Pass must have been shown to the guard"],
    ["not whether the gate was shut but whether the driver knew it", "Driver knew it"],
    ["To keep his coin, the driver asks for it at once", "Driver asks for it at once"],
  ])("%s -> %s", (clause, head) => {
    expect(elementName(clause)).toBe(head);
  });
});

it("an element's row is a phrase, and shows where it was cut", () => {
  const clause = Array.from({ length: 40 }, (_, i) => `gate${i}`).join(" ");
  expect(elementName(clause)).toMatch(/^Gate0 gate1 .* gate27…$/);
});

describe("a name of one word", () => {
  it.each([
    ["The elements of abandonment are two.", "Abandonment"],
    ["The test for works is two.", UNNAMED],
  ])("%s -> %s: is a doctrine's noun or none", (sentence, expected) => {
    expect(name(sentence)).toBe(expected);
  });
});
