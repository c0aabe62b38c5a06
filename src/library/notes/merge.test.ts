import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeNotes } from "./merge.ts";
import { NOTE_COLOURS, type Note } from "./note.ts";
import { describeSpan } from "./selectors.ts";

const selectors = describeSpan("The rent was paid.", { start: 4, end: 8 });
const note = (id: string, words: string, modified: string, more: Partial<Note> = {}): Note => ({
  id,
  selectors,
  colour: "yellow",
  words,
  tags: [],
  created: "1",
  modified,
  ...more,
});

const anyNote = fc
  .record({
    id: fc.constantFrom("a", "b", "c"),
    words: fc.constantFrom("", "one", "two", "one two"),
    modified: fc.constantFrom("1", "2", "3"),
    colour: fc.constantFrom(...NOTE_COLOURS),
    tags: fc.uniqueArray(fc.constantFrom("x", "y")),
  })
  .map(({ id, words, modified, ...more }) => note(id, words, modified, more));
const someNotes = fc.uniqueArray(anyNote, { selector: (it) => it.id });

const joined = (kept: readonly Note[], brought: readonly Note[]): readonly Note[] => {
  const { write } = mergeNotes(kept, brought);
  return [...kept.filter((it) => !write.some(({ id }) => id === it.id)), ...write];
};

describe("merging notes", () => {
  it("adds what was not there and leaves what was", () => {
    const merge = mergeNotes([note("a", "mine", "1")], [note("b", "theirs", "1")]);
    expect(merge).toEqual({ write: [note("b", "theirs", "1")], added: 1, renewed: 0, doubled: 0 });
  });

  it("takes the later state, and keeps what the earlier said beside it", () => {
    const { write, renewed, doubled } = mergeNotes([note("a", "old words", "1")], [note("a", "new words", "2")]);
    expect([renewed, doubled]).toEqual([1, 1]);
    expect(write.map((it) => it.words).sort()).toEqual(["new words", "old words"]);
  });

  it("makes no second note where the later says all that the earlier said", () => {
    const { write, doubled } = mergeNotes([note("a", "old", "1")], [note("a", "old and new", "2")]);
    expect(doubled).toBe(0);
    expect(write.map((it) => it.words)).toEqual(["old and new"]);
  });

  it("loses no words and no tags", () => {
    fc.assert(
      fc.property(someNotes, someNotes, (kept, brought) => {
        const all = joined(kept, brought);
        for (const { words, tags } of [...kept, ...brought]) {
          expect(all.some((it) => it.words.includes(words))).toBe(true);
          for (const tag of tags) expect(all.some((it) => it.tags.includes(tag))).toBe(true);
        }
      }),
    );
  });

  it("does nothing more when it is done again", () => {
    fc.assert(
      fc.property(someNotes, someNotes, (kept, brought) => {
        expect(mergeNotes(joined(kept, brought), brought).write).toEqual([]);
      }),
    );
  });
});
