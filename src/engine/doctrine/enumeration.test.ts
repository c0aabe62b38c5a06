import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partsIn } from "./enumeration.ts";
import type { Unit } from "./unit.ts";

/** A unit that covers the whole text; enumeration reads only where it stands. */
const whole = (text: string) => [{ start: 0, end: text.length } as Unit];
const parts = (text: string) => partsIn(text, whole(text)).map((part) => part.text);

describe("enumerations", () => {
  it.each([
    [
      "numbers in brackets",
      "A movant must show (1) a live dispute, (2) a real injury, and (3) a remedy.",
      ["a live dispute", "a real injury", "a remedy"],
    ],
    [
      "letters in brackets, with semicolons",
      "The factors are: (a) delay; (b) reason for it; and (c) harm.",
      ["delay", "reason for it", "harm"],
    ],
    ["small roman numbers", "It asks (i) who acted and (ii) why.", ["who acted", "why"]],
    [
      "numbers without commas between the parts",
      "There are two showings: (1) that an error occurred (2) which was plain.",
      ["that an error occurred", "which was plain"],
    ],
    [
      "parallel clauses with that",
      "A tenant must establish that he paid the rent, that he kept the premises, and that the notice was late.",
      ["he paid the rent", "he kept the premises", "the notice was late"],
    ],
    [
      "ordinal words",
      "First, the court looks to the text. Second, it looks to the purpose.",
      ["the court looks to the text", "it looks to the purpose"],
    ],
    [
      "clauses that open with a participle",
      "Error includes failing to hear the party, treating the guess as proof, or relying on rumour.",
      ["failing to hear the party", "treating the guess as proof", "relying on rumour"],
    ],
    [
      "a list that a quotation ends",
      "He must prove “(1) duty; (2) breach; and (3) damage.” Nothing more is asked.",
      ["duty", "breach", "damage"],
    ],
    [
      "a plain list behind the words that announce it",
      "The elements of lantern neglect are duty, darkness, and the loss of a ship.",
      ["duty", "darkness", "the loss of a ship"],
    ],
    [
      "a plain list of clauses",
      "Some hallmarks are that the log was written, was kept by a clerk, and named the keeper.",
      ["the log was written", "was kept by a clerk", "named the keeper"],
    ],
  ])("reads %s", (_, text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  it("reads on over what a quotation leaves out", () => {
    expect(parts("It takes (1) a lamp and (2) use of . . . a horn in fog.")).toEqual([
      "a lamp",
      "use of . . . a horn in fog",
    ]);
  });

  it("reads two clauses behind a word that asks for proof", () => {
    expect(parts("The keeper must show that the lamp was lit and that the fog was thick.")).toEqual([
      "the lamp was lit",
      "the fog was thick",
    ]);
  });

  it("leaves a quotation's paragraph signs and a note's mark out of the parts", () => {
    expect(
      parts("The aims are: (1) to warn ships; [¶] (2) to guide them; and [¶] (3) to count them.29 No other is known."),
    ).toEqual(["to warn ships", "to guide them", "to count them"]);
  });

  it.each([
    ["subsections of a statute", "See section 12(b)(1) and (2) of the Act."],
    ["a lone label", "He relies on (1) alone."],
    ["ordinals in passing", "The first case was older than the second case."],
    ["labels out of order", "(2) comes before (1) here."],
    ["two clauses with that", "He said that he left, and that it rained."],
    ["a list that no word announces", "The keeper had oil, wicks, and glass."],
    ["a newspaper's questions", "The keeper must allege the who, what, where, when, and how."],
    ["a pair behind such a word", "The sailor must show loss, and blame."],
    [
      "the tail of one clause",
      "The keeper must show that he told the harbour board of it by a written request, letter, or note.",
    ],
  ])("finds none in %s", (_, text) => {
    expect(parts(text)).toEqual([]);
  });

  it("gives parts that lie in order in the text and slice to their words", () => {
    const word = fc.stringMatching(/^[a-z]{3,9}$/);
    fc.assert(
      fc.property(fc.array(fc.array(word, { minLength: 1, maxLength: 6 }), { minLength: 2, maxLength: 6 }), (lists) => {
        const clauses = lists.map((words) => words.join(" ")).filter((clause) => !/\b(?:and|or|but)$/.test(clause));
        fc.pre(clauses.length >= 2);
        const text = `One must show ${clauses.map((clause, i) => `(${i + 1}) ${clause}`).join(", ")}.`;
        const found = partsIn(text, whole(text));
        expect(found.map((part) => part.text)).toEqual(clauses);
        for (const part of found) expect(text.slice(part.start, part.end)).toBe(part.text);
      }),
    );
  });
});
