import type { PlacedNote } from "../library/index.ts";
import type { NoteMark } from "../reader/index.ts";

/** The notes that have a place in the text, as the reader draws them. */
export function noteMarks(notes: readonly PlacedNote[]): readonly NoteMark[] {
  const marks: NoteMark[] = [];
  for (const { note, place } of notes) {
    if (!place || place.state === "lost") continue;
    const { start, end } = place.span;
    marks.push({ start, end, id: note.id, colour: note.colour, words: note.words, number: marks.length + 1 });
  }
  return marks;
}
