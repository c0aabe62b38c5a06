import type { NoteColour, PlacedNote } from "../../library/index.ts";

/** Which notes are shown. */
export interface NoteFilter {
  /** All of its words must stand in the note, its tags or what it is on. */
  readonly text: string;
  /** Null for any. */
  readonly tag: string | null;
  /** None chosen is any. */
  readonly colours: readonly NoteColour[];
}

export const NO_FILTER: NoteFilter = { text: "", tag: null, colours: [] };

export function filterNotes(notes: readonly PlacedNote[], filter: NoteFilter): readonly PlacedNote[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  return notes.filter(({ note }) => {
    if (filter.tag !== null && !note.tags.includes(filter.tag)) return false;
    if (filter.colours.length > 0 && !filter.colours.includes(note.colour)) return false;
    const all = [note.words, ...note.tags, note.selectors.quote.exact.replace(/\s+/g, " ")].join("\n").toLowerCase();
    return words.every((word) => all.includes(word));
  });
}

/** Every tag in use, by the alphabet. */
export function tagsOf(notes: readonly PlacedNote[]): readonly string[] {
  return [...new Set(notes.flatMap(({ note }) => note.tags))].sort((a, b) => a.localeCompare(b));
}
