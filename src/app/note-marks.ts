import type { PlacedNote } from "../library/index.ts";
import type { NoteMark } from "../reader/index.ts";

/** The notes that have a place in the text, as the reader draws them. */
export function noteMarks(notes: readonly PlacedNote[]): readonly NoteMark[] {
  const marks: NoteMark[] = [];
  let count = 0;
  for (const { note, place } of notes) {
    if (!place || place.state === "lost") continue;
    const { start, end } = place.span;
    const isWritten = note.words !== "" || note.tags.length > 0;
    if (isWritten) count += 1;
    const number = isWritten ? count : null;
    marks.push({ start, end, id: note.id, colour: note.colour, words: note.words, number });
  }
  return marks;
}
