import { textKey } from "../opinions/text-key.ts";
import type { Note } from "./note.ts";

/** What is to be written so that two sets of notes are one. */
export interface NoteMerge {
  readonly write: readonly Note[];
  /** Notes that were not there. */
  readonly added: number;
  /** Notes whose later state was brought. */
  readonly renewed: number;
  /** Notes that said one thing here and another there: both are kept, the earlier as a note of its own. */
  readonly doubled: number;
}

/**
 * Lays brought notes over the kept ones. Of a note in both the later state stands; where the earlier one said something
 * that the later does not, it stays as a note beside it, so that nothing that was written is lost. Merging the same
 * notes again changes nothing.
 */
export function mergeNotes(kept: readonly Note[], brought: readonly Note[]): NoteMerge {
  const known = new Map(kept.map((note) => [note.id, note]));
  const write = new Map<string, Note>();
  const count = { added: 0, renewed: 0, doubled: 0 };
  const put = (note: Note) => {
    known.set(note.id, note);
    write.set(note.id, note);
  };
  for (const theirs of brought) {
    const ours = known.get(theirs.id);
    if (!ours) {
      put(theirs);
      count.added += 1;
      continue;
    }
    const [later, earlier] = theirs.modified > ours.modified ? [theirs, ours] : [ours, theirs];
    const tags = [...new Set([...later.tags, ...earlier.tags])];
    const merged = tags.length > later.tags.length ? { ...later, tags } : later;
    if (!same(merged, ours)) {
      put(merged);
      count.renewed += 1;
    }
    const copy = later.words.includes(earlier.words) ? null : asNoteOfItsOwn(earlier);
    if (copy && !known.has(copy.id)) {
      put(copy);
      count.doubled += 1;
    }
  }
  return { write: [...write.values()], ...count };
}

/** Named by what it says, so that it comes out the same each time. */
const asNoteOfItsOwn = (note: Note): Note => ({ ...note, id: textKey(`${note.id} ${note.words}`) });

function same(a: Note, b: Note): boolean {
  return a.words === b.words && a.colour === b.colour && a.tags.join("\n") === b.tags.join("\n");
}
