import { database } from "../database.ts";
import { takeOpinion } from "../opinions/shelf.ts";
import { likeness, shinglesOf } from "./likeness.ts";
import { mergeNotes } from "./merge.ts";
import type { Note } from "./note.ts";
import { keepNotes, readNotes } from "./notes-store.ts";

/** More than half of either text's words, in their order, stand in both: it is the same opinion in another edition. */
const ALIKE = 0.5;
/** Texts of which one is more than this many times as long can't be so much alike; they need not be read. */
const LONGER = 2;

/**
 * Brings the notes of earlier editions of an opinion over to a newly kept one, with the selectors that they were made
 * with, and gives them back (`textOf` finds an earlier edition by its key); the notes of the earlier editions stay. They are on the disk when the promise resolves.
 */
export async function carryNotes(
  id: string,
  text: string,
  textOf: (opinion: string) => Promise<string | null> = keptText,
): Promise<readonly Note[]> {
  const keys = await (await database()).getAllKeys("notes");
  const others = [...new Set(keys.map(([opinion]) => opinion))].filter((opinion) => opinion !== id);
  const shingles = others.length > 0 ? shinglesOf(text) : new Set<number>();
  let notes: readonly Note[] = [];
  for (const other of others) {
    const edition = await textOf(other);
    if (edition === null || !alikeInLength(edition, text)) continue;
    if (likeness(shinglesOf(edition), shingles) < ALIKE) continue;
    const kept = await readNotes(other);
    const { write } = mergeNotes(notes, kept.notes);
    notes = [...notes.filter((note) => !write.some((it) => it.id === note.id)), ...write];
  }
  if (notes.length > 0) await keepNotes(id, notes);
  return notes;
}

/** The text of an opinion of the library; null where it has none of that key. */
export const keptText = async (opinion: string): Promise<string | null> => (await takeOpinion(opinion))?.text ?? null;

const alikeInLength = (a: string, b: string): boolean => a.length <= b.length * LONGER && b.length <= a.length * LONGER;
