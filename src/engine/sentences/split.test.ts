import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openText } from "../../intake/index.ts";
import { findCitations } from "../citations/index.ts";
import { readMeta } from "../meta/index.ts";
import { resolveCitations } from "../resolution/index.ts";
import { lex } from "../tokens/index.ts";
import { splitSentences } from "./index.ts";

function sentencesOf(text: string): readonly string[] {
  const streams = lex(openText(text));
  const { citations } = resolveCitations(streams, findCitations(streams), readMeta(streams));
  return splitSentences(streams, citations).map(({ start, end }) => text.slice(start, end).replace(/\s+/g, " "));
}

describe("splitSentences", () => {
  it.each([
    ["an abbreviation and an initial", ["Mr. J. Doe of Acme Inc. sued in Jan. 2001.", "He lost."]],
    [
      "a citation sentence is its own",
      ["The rule is settled.", "Roe v. Doe, 12 F.3d 34, 36 (2d Cir. 1999).", "It governs here."],
    ],
    ["the marks that close a quotation", ["She said, “It rained.”", "They left."]],
    ["a question", ["Did the clerk err?", "We think not."]],
    ["letters with periods before a small letter", ["The U.S. government agreed.", "So did the state."]],
    ["an ellipsis inside a sentence", ["The act protects . . . any person.", "It says no more."]],
    ["a numbered paragraph's label", ["7.", "The motion was heard."]],
  ])("%s", (_, parts) => {
    expect(sentencesOf(parts.join(" "))).toEqual(parts);
  });

  it("ends a sentence at a blank line, with or without a period", () => {
    expect(sentencesOf("Background\n\nThe parties met in Boston. They agreed.\n")).toEqual([
      "Background",
      "The parties met in Boston.",
      "They agreed.",
    ]);
  });

  it("leaves no word out and never overlaps, whatever the text", () => {
    const piece = fc.constantFrom(
      "The court",
      ". ",
      "v. ",
      "12 F.3d 34",
      "\n\n",
      " ",
      "“",
      "”",
      "(a)",
      "Id. at 3",
      "1.",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        const opinion = openText(text);
        if (opinion.footnotes.length > 0) return;
        const streams = lex(opinion);
        const sentences = splitSentences(streams, findCitationsOf(text));
        let at = 0;
        for (const { start, end } of sentences) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        const tokens = streams[0]!;
        for (let i = 0; i < tokens.length; i += 1)
          expect(sentences.some(({ start, end }) => start <= tokens.start[i]! && tokens.end[i]! <= end)).toBe(true);
      }),
    );
  });
});

function findCitationsOf(text: string) {
  const streams = lex(openText(text));
  return resolveCitations(streams, findCitations(streams), readMeta(streams)).citations;
}
