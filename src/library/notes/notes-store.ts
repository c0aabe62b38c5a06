import * as v from "valibot";
import { database, type NoteKey } from "../database.ts";
import { NOTE_VERSION, type Note, type NoteChange, NoteSchema } from "./note.ts";

/** The notes on an opinion; `unreadable` counts records that are kept but can't be shown. */
export interface KeptNotes {
  readonly notes: readonly Note[];
  readonly unreadable: number;
}

/** Every key that begins with the opinion's: an array sorts after all strings. */
export const keysOf = (opinion: string): IDBKeyRange => IDBKeyRange.bound([opinion], [opinion, []]);

export const keyOf = (opinion: string, note: Pick<Note, "id">): NoteKey => [opinion, note.id];

export async function readNotes(opinion: string): Promise<KeptNotes> {
  const records = await (await database()).getAll("notes", keysOf(opinion));
  const notes = records.flatMap((record) => noteFrom(record) ?? []);
  return { notes, unreadable: records.length - notes.length };
}

/** A stored record as a note; null where it is none that this version reads. */
export function noteFrom(record: unknown): Note | null {
  const parsed = v.safeParse(NoteSchema, record);
  if (!parsed.success) return null;
  const { version, ...note } = parsed.output;
  return note;
}

export const recordOf = (note: Note): object => ({ version: NOTE_VERSION, ...note });

// What a person wrote is on the disk before it is called kept: a crash takes back a whole change or nothing.
const SURELY = { durability: "strict" } as const;

/** Keeps notes as they are given: all of them, or none where the promise rejects (a full disk). */
export async function keepNotes(opinion: string, notes: readonly Note[]): Promise<void> {
  const write = (await database()).transaction("notes", "readwrite", SURELY);
  await Promise.all([...notes.map((note) => write.store.put(recordOf(note), keyOf(opinion, note))), write.done]);
}

/**
 * Changes a note as it is kept by now, perhaps by another tab: what is not in `change` stays as it is there. A note that
 * is no longer kept is written whole from `known`, so that nothing that was written is lost.
 */
export async function changeNote(opinion: string, known: Note, change: NoteChange, modified: string): Promise<void> {
  const write = (await database()).transaction("notes", "readwrite", SURELY);
  const key = keyOf(opinion, known);
  const work = async () => {
    const kept = noteFrom(await write.store.get(key)) ?? known;
    await write.store.put(recordOf({ ...kept, ...change, modified }), key);
  };
  await Promise.all([work(), write.done]);
}

export async function deleteNotes(opinion: string, notes: readonly Pick<Note, "id">[]): Promise<void> {
  const write = (await database()).transaction("notes", "readwrite", SURELY);
  await Promise.all([...notes.map((note) => write.store.delete(keyOf(opinion, note))), write.done]);
}
