import * as v from "valibot";
import type { Correction } from "../../engine/passages/corrections.ts";
import { assertOpinion } from "../../opinion/index.ts";
import { parseCorrections, recordOfCorrections, withCorrection } from "../corrections/corrections.ts";
import { type Database, database, type NoteKey } from "../database.ts";
import { mergeNotes } from "../notes/merge.ts";
import type { Note } from "../notes/note.ts";
import { keyOf, keysOf, noteFrom, recordOf } from "../notes/notes-store.ts";
import { ShelfSchema, TextSchema } from "../opinions/shelf.ts";
import { textKey } from "../opinions/text-key.ts";
import { BACKUP_STORES, type Backup } from "./backup.ts";

/** What a restore has brought. */
export interface Restored {
  readonly opinions: number;
  readonly notes: number;
  /** Opinions whose corrections by hand are more than they were. */
  readonly corrected: number;
  /** Notes of which both the kept and the restored words stand now. */
  readonly doubled: number;
  /** Records that this version can't read: they are left out. */
  readonly unread: number;
}

type Writing = ReturnType<typeof transactionOf>;
const transactionOf = (db: Database) => db.transaction(BACKUP_STORES, "readwrite", { durability: "strict" });

/**
 * Lays a backup over what is kept, in one transaction: all of it or, where the disk is full, nothing. What is kept
 * stays; what is missing comes back; notes and corrections are merged one by one.
 */
export async function restoreBackup(backup: Backup): Promise<Restored> {
  const write = transactionOf(await database());
  const work = async (): Promise<Restored> => {
    const opinions = await restoreOpinions(write, backup);
    const corrections = await restoreCorrections(write, backup);
    for (const name of ["places", "briefs", "details"] as const) {
      for (const [key, record] of pairsOf(backup, name)) {
        if ((await write.objectStore(name).getKey(key)) === undefined) await write.objectStore(name).put(record, key);
      }
    }
    const notes = await restoreNotes(write, backup);
    return {
      opinions: opinions.added,
      notes: notes.added + notes.renewed,
      corrected: corrections.changed,
      doubled: notes.doubled,
      unread: opinions.unread + corrections.unread + notes.unread,
    };
  };
  const whole = work().catch((error: unknown) => {
    // The store may have ended it already, on a full disk.
    if (write.error === null) write.abort();
    throw error;
  });
  const [restored] = await Promise.all([whole, write.done]);
  return restored;
}

/** The records of a store whose keys are an opinion's. */
const pairsOf = ({ stores }: Backup, name: string): readonly [string, unknown][] =>
  (stores[name] ?? []).flatMap(([key, record]) => (typeof key === "string" ? [[key, record]] : []));

/** An opinion comes back with its text, and only where that is the text that its key was made of. */
async function restoreOpinions(write: Writing, backup: Backup): Promise<{ added: number; unread: number }> {
  const texts = new Map(pairsOf(backup, "texts"));
  let added = 0;
  let unread = 0;
  for (const [id, entry] of pairsOf(backup, "shelf")) {
    if ((await write.objectStore("texts").getKey(id)) !== undefined) continue;
    if (!v.is(ShelfSchema, entry) || !isTextOf(id, texts.get(id))) {
      unread += 1;
      continue;
    }
    await write.objectStore("shelf").put(entry, id);
    await write.objectStore("texts").put(texts.get(id), id);
    added += 1;
  }
  return { added, unread };
}

function isTextOf(id: string, record: unknown): boolean {
  const parsed = v.safeParse(TextSchema, record);
  if (!parsed.success || textKey(parsed.output.text) !== id) return false;
  const { opinion } = parsed.output;
  if (opinion === null) return true;
  try {
    assertOpinion(opinion);
    return true;
  } catch {
    return false;
  }
}

/** Roles set by hand: those set here stand where they cover one of the file's. */
async function restoreCorrections(write: Writing, backup: Backup): Promise<{ changed: number; unread: number }> {
  const store = write.objectStore("corrections");
  let changed = 0;
  let unread = 0;
  for (const [id, record] of pairsOf(backup, "corrections")) {
    const theirs = parseCorrections(record);
    if (!theirs) {
      unread += 1;
      continue;
    }
    const ours = parseCorrections(await store.get(id)) ?? [];
    const merged = ours.reduce(withCorrection, theirs);
    if (merged.every((it) => ours.some((known) => isSame(it, known)))) continue;
    await store.put(recordOfCorrections(merged), id);
    changed += 1;
  }
  return { changed, unread };
}

const isSame = (a: Correction, b: Correction): boolean => a.start === b.start && a.end === b.end && a.role === b.role;

async function restoreNotes(write: Writing, { stores }: Backup) {
  const byOpinion = new Map<string, Note[]>();
  const count = { added: 0, renewed: 0, doubled: 0, unread: 0 };
  for (const [key, record] of stores.notes ?? []) {
    const note = noteFrom(record);
    if (typeof key === "string" || !note) count.unread += 1;
    else byOpinion.set(key[0], [...(byOpinion.get(key[0]) ?? []), note]);
  }
  const store = write.objectStore("notes");
  for (const [opinion, brought] of byOpinion) {
    const kept = (await store.getAll(keysOf(opinion))).flatMap((record) => noteFrom(record) ?? []);
    const merge = mergeNotes(kept, brought);
    for (const note of merge.write) await store.put(recordOf(note), keyOf(opinion, note) satisfies NoteKey);
    count.added += merge.added;
    count.renewed += merge.renewed;
    count.doubled += merge.doubled;
  }
  return count;
}
