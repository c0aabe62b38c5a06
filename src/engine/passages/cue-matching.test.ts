import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cuesIn, matchersOf, matchersOfAll } from "./cue-matching.ts";
import { CUE_NAMES, CUES } from "./cues.ts";
import { triggersOf } from "./triggers.ts";

describe("triggers", () => {
  test.each([
    [/\bwhether\b/, ["whether"], "a word"],
    [/\b(?:must|shall) not\b/, ["must", "shall"], "of two parts the one that tells more"],
    [/\bdefendants? argu(?:es|ed)\b/, ["defendant"], "what may be missing is left out"],
    [/\b(?:a|an) \w+ (?:of )?/, ["a", "an"], "a word that may stand or not is none"],
    [/\b\w+ .{0,9}\b/, null, "what may be anything has none"],
    [/(?:yes|\S+)/, null, "one alternative that may be anything is enough"],
    [/^(?:thus|so){1,2}\b/, ["thus", "so"], "repeated at least once"],
    [/^(?:thus|so){0,2} x\b/, ["x"], "repeated perhaps never"],
  ])("of %s", (pattern, triggers, _reason) => {
    expect(triggersOf(pattern)).toEqual(triggers);
  });

  test.each([/(a)b/, /(?=a)b/, /(?<name>a)/])("are not guessed at for syntax that they do not know: %s", (pattern) => {
    expect(() => triggersOf(pattern)).toThrow(/no triggers/);
  });
});

/** Words of every cue, and some of none, so that sentences of them match much and miss much. */
const WORDS = [
  ...new Set(
    CUE_NAMES.flatMap((cue) => CUES[cue].source.split(/[^a-zA-Z']+/)).filter((word) => /^[a-z']{1,14}$/.test(word)),
  ),
  "Party",
  "Aa",
  "0",
  "§",
  "zebra",
];

describe("cues", () => {
  test("are those whose patterns match, whatever the sentence", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }), (words) => {
        const sentence = words.join(" ");
        const matchers = matchersOfAll(words.map((word) => ({ matchers: matchersOf(word) })));
        const cues = cuesIn(sentence, matchers).map((cue) => CUE_NAMES[cue]);
        expect(cues).toEqual(CUE_NAMES.filter((cue) => CUES[cue].test(sentence)));
      }),
      { numRuns: 2000 },
    );
  });
});
