import { describe, expect, it } from "vitest";
import type { NoteColour, PlacedNote } from "../../library/index.ts";
import { filterNotes, NO_FILTER, tagsOf } from "./filter.ts";

const note = (id: string, words: string, exact: string, tags: string[], colour: NoteColour): PlacedNote => ({
  note: {
    id,
    selectors: { quote: { exact, prefix: "", suffix: "" }, position: { start: 0, end: exact.length } },
    colour,
    words,
    tags,
    created: "",
    modified: "",
  },
  place: null,
});

const NOTES = [
  note("a", "Compare the lease.", "kept the\n deposit", ["lease", "deposit"], "yellow"),
  note("b", "", "the motion is DENIED", [], "green"),
  note("c", "Ask about this", "irreparable harm", ["lease"], "pink"),
];

describe("the notes that are shown", () => {
  const table: readonly [why: string, filter: Partial<typeof NO_FILTER>, shown: string][] = [
    ["without a filter all", {}, "a b c"],
    ["by a word of the note, in any case", { text: "COMPARE" }, "a"],
    ["by words of the opinion, across a line's end", { text: "the deposit" }, "a"],
    ["by a word of a tag", { text: "leas" }, "a c"],
    ["only where every word stands", { text: "lease irreparable" }, "c"],
    ["by tag, whole", { tag: "lease" }, "a c"],
    ["a part of a tag is not the tag", { tag: "leas" }, ""],
    ["by colour", { colours: ["green"] }, "b"],
    ["by any of several colours", { colours: ["green", "pink"] }, "b c"],
    ["by all at once", { text: "ask", tag: "lease", colours: ["pink"] }, "c"],
  ];
  it.each(table)("%s", (_why, filter, shown) => {
    const ids = filterNotes(NOTES, { ...NO_FILTER, ...filter }).map((it) => it.note.id);
    expect(ids.join(" ")).toBe(shown);
  });

  it("have their tags listed once, by the alphabet", () => {
    expect(tagsOf(NOTES)).toEqual(["deposit", "lease"]);
  });
});
