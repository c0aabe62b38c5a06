import { describe, expect, it } from "vitest";
import { ROLES } from "../engine/annotations.ts";
import { parseInvented, readInvented } from "./gold.ts";

describe("invented opinions", () => {
  it("are read as running text with a span for each sentence", () => {
    const { text, passages } = parseInvented(
      "heading: I. Facts\n\nfacts: The dog bit.\nfacts: It ran.\n\nholding: We hold for the dog.\n",
      "a",
    );
    expect(text.trimEnd()).toBe("I. Facts\n\nThe dog bit. It ran.\n\nWe hold for the dog.");
    expect(passages.map(({ start, end, role }) => [role, text.slice(start, end)])).toEqual([
      ["heading", "I. Facts"],
      ["facts", "The dog bit."],
      ["facts", "It ran."],
      ["holding", "We hold for the dog."],
    ]);
  });

  it("are refused where a line has no role", () => {
    expect(() => parseInvented("facts: The dog bit.\nIt ran.", "dog.txt")).toThrow(/dog\.txt, line 2/);
    expect(() => parseInvented("fact: The dog bit.", "dog.txt")).toThrow(/line 1/);
  });

  it("lend each sentence of theirs a label, but for a few that are cut otherwise", () => {
    const examples = readInvented();
    const labels = examples.flatMap((example) => [...example.labels]);
    expect(labels.filter((label) => label < 0).length).toBeLessThan(labels.length / 100);
    expect(new Set(labels.filter((label) => label >= 0)).size).toBe(ROLES.length);
  });
});
