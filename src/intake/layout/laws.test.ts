import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assertOpinion } from "../../opinion/index.ts";
import { openText } from "../index.ts";

/** Lines such as courts print, put together at random: what no author would write, a scanner may. */
const LINES = [
  "",
  "",
  "\f",
  "  ",
  "IN THE UNITED STATES DISTRICT COURT",
  "ANNA REED,                )",
  "                          )",
  "     Plaintiff,           )   No. 21-cv-4",
  "v.",
  "     Defendant.",
  "I. BACKGROUND",
  "A. The Motion",
  "DISCUSSION",
  "     The court held a hearing on the motion and heard wit-",
  "nesses for both sides, who spoke of the two-",
  "prong test.1 They said that it was met.* The court then took the",
  "1 The hearing was held in May.",
  "1",
  "     See the order of May 3.",
  "* Sitting by designation.",
  "2",
  "- 3 -",
  "REED v. STONE                                     4",
  "Case 3:21-cv-00004-ABC Document 7 Filed 01/02/22 Page 3 of 5",
  "          “A party must show that it was harmed, and that the harm",
  "          cannot be undone.”",
  "(a) by fraud;",
  " 1   The plaintiff",
  " 2   moved for relief",
  " 3   and the court",
  "________________",
  "**DENIED**",
  "_Reed_ is on point.",
  "*12 the court said [*13] so",
  "/s/ Ada Stone",
  "United States District Judge",
  "FOOTNOTES",
  "\ud800 lone",
  "x".repeat(400),
];

const page = fc.array(fc.oneof(fc.constantFrom(...LINES), fc.string({ unit: "binary", maxLength: 30 })), {
  maxLength: 60,
});
const ending = fc.constantFrom("\n", "\r\n", "\n\n", "\r");

describe("reading a layout", () => {
  test("keeps every invariant of an opinion and the text as given, whatever the text", () => {
    fc.assert(
      fc.property(page, ending, (lines, end) => {
        const text = lines.join(end);
        const opinion = openText(text);
        expect(opinion.text).toBe(text);
        assertOpinion(opinion);
      }),
      { numRuns: 400 },
    );
  });

  test("keeps them for text of any code units, lone surrogates and controls too", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 }), (codes) => {
        const opinion = openText(String.fromCharCode(...codes));
        assertOpinion(opinion);
      }),
    );
  });

  test("hides nothing of the court's in a break or behind a hyphen", () => {
    fc.assert(
      fc.property(page, ending, (lines, end) => {
        const opinion = openText(lines.join(end));
        for (const { start, end: to, kind } of opinion.furniture) {
          const hidden = opinion.text.slice(start, to);
          if (kind === "page break" || kind === "line break") expect(hidden).toMatch(/^\s*$/);
          if (kind === "hyphen") expect(hidden).toMatch(/^[-\u00ad\u2010]?\s*$/);
        }
      }),
      { numRuns: 400 },
    );
  });

  test("gives the same result twice", () => {
    fc.assert(
      fc.property(page, (lines) => {
        expect(openText(lines.join("\n"))).toEqual(openText(lines.join("\n")));
      }),
      { numRuns: 50 },
    );
  });

  // What is hostile is the shape; the time limit of the test runner is the only clock.
  test.each<[string, string]>([
    ["an empty text", ""],
    ["a hundred thousand blank lines", "\n".repeat(100_000)],
    ["a hundred thousand form feeds", "a\f".repeat(100_000)],
    ["a megabyte without a line break", "The court finds so. ".repeat(50_000)],
    ["white space alone", " ".repeat(1_000_000)],
    ["underscores", "_".repeat(500_000)],
    ["asterisks opening bold", "**a ".repeat(100_000)],
    ["lines that all may open a note", "1\n\n".repeat(50_000)],
    ["stars that all may be marks", "a * b\n\n* C\n".repeat(20_000)],
    ["hyphens at every line's end", "ab-\ncd ".repeat(50_000)],
    ["column marks without end", `${`${")  ".repeat(90)}\nv.\nPlaintiff,\n`.repeat(500)}`],
    ["zero bytes", "\0".repeat(300_000)],
  ])("reads %s", (_, text) => {
    assertOpinion(openText(text));
  });
});
