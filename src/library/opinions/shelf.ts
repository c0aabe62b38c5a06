import * as v from "valibot";
import { BLOCK_KINDS, EMPHASIS_KINDS, FURNITURE_KINDS, type Opinion, SECTION_KINDS } from "../../opinion/index.ts";
import { database } from "../database.ts";
import { keysOf } from "../notes/notes-store.ts";

export const SHELF_VERSION = 1;

export const ShelfSchema = v.object({
  version: v.literal(SHELF_VERSION),
  id: v.string(),
  /** As it was opened: a file's name, its first words, a source's title. */
  name: v.string(),
  /** Of the text, in UTF-16 code units. */
  length: v.number(),
  /** As the page showed them last; null where unknown, or kept before they were. */
  caption: v.optional(v.nullable(v.string()), null),
  court: v.optional(v.nullable(v.string()), null),
  date: v.optional(v.nullable(v.string()), null),
  /** ISO 8601. */
  added: v.string(),
  opened: v.string(),
});

/** An opinion as the list shows it. */
export type ShelfEntry = Readonly<v.InferOutput<typeof ShelfSchema>>;

const Where = { start: v.number(), end: v.number() };
const OpinionSchema = v.object({
  text: v.string(),
  blocks: v.array(v.object({ ...Where, kind: v.picklist(BLOCK_KINDS), level: v.nullable(v.number()) })),
  furniture: v.array(v.object({ ...Where, kind: v.picklist(FURNITURE_KINDS) })),
  footnotes: v.array(
    v.object({
      label: v.string(),
      mark: v.nullable(v.object(Where)),
      body: v.object(Where),
      whole: v.object(Where),
    }),
  ),
  pages: v.array(v.object({ at: v.number(), label: v.string() })),
  sections: v.array(v.object({ ...Where, kind: v.picklist(SECTION_KINDS), author: v.nullable(v.string()) })),
  emphasis: v.array(v.object({ ...Where, kind: v.picklist(EMPHASIS_KINDS) })),
});

export const TextSchema = v.object({
  version: v.literal(SHELF_VERSION),
  text: v.string(),
  /** As intake read it, where the source was not plain text; a plain text is read anew each time. */
  opinion: v.nullable(OpinionSchema),
});

export interface StoredText {
  readonly text: string;
  readonly opinion: Opinion | null;
}

/** What is on the shelf, last opened first; `unreadable` counts records that are kept but can't be shown. */
export interface Shelf {
  readonly entries: readonly ShelfEntry[];
  readonly unreadable: number;
}

export async function listShelf(): Promise<Shelf> {
  const db = await database();
  const parsed = (await db.getAll("shelf")).map((record) => v.safeParse(ShelfSchema, record));
  const entries = parsed.flatMap((it) => (it.success ? [it.output] : []));
  entries.sort((a, b) => b.opened.localeCompare(a.opened));
  return { entries, unreadable: parsed.length - entries.length };
}

/**
 * Keeps an opinion, or brings it to the front where it is kept already; whether it is new on the shelf. Both records are
 * written, or neither.
 */
export async function keepOpinion(id: string, name: string, stored: StoredText, now: string): Promise<boolean> {
  const db = await database();
  const write = db.transaction(["shelf", "texts"], "readwrite");
  const known = v.safeParse(ShelfSchema, await write.objectStore("shelf").get(id));
  const before = known.success ? known.output : { caption: null, court: null, date: null, added: now };
  const length = stored.text.length;
  const entry: ShelfEntry = { ...before, version: SHELF_VERSION, id, name, length, opened: now };
  await write.objectStore("shelf").put(entry, id);
  await write.objectStore("texts").put({ version: SHELF_VERSION, text: stored.text, opinion: stored.opinion }, id);
  await write.done;
  return !known.success;
}

/** Says what the list shows of a kept opinion; nothing happens where it is not on the shelf. */
export async function describeOpinion(
  id: string,
  described: Pick<ShelfEntry, "caption" | "court" | "date">,
): Promise<void> {
  const write = (await database()).transaction("shelf", "readwrite");
  const known = v.safeParse(ShelfSchema, await write.store.get(id));
  if (known.success) await write.store.put({ ...known.output, ...described }, id);
  await write.done;
}

/** The text of a kept opinion with its name; null where it is not on the shelf. */
export async function takeOpinion(id: string): Promise<(StoredText & { readonly name: string }) | null> {
  const db = await database();
  const [entry, record] = await Promise.all([db.get("shelf", id), db.get("texts", id)]);
  const known = v.safeParse(ShelfSchema, entry);
  const text = v.safeParse(TextSchema, record);
  return known.success && text.success ? { ...text.output, name: known.output.name } : null;
}

/** Takes an opinion off the shelf with all that belongs to it; what comes back puts it there again. */
export async function removeOpinion(id: string): Promise<() => Promise<void>> {
  const db = await database();
  const names = ["shelf", "texts", "places", "corrections", "briefs", "details"] as const;
  const all = [...names, "notes"] as const;
  const write = db.transaction(all, "readwrite");
  const kept = await Promise.all(names.map(async (name) => [name, await write.objectStore(name).get(id)] as const));
  const notes = write.objectStore("notes");
  const [noteKeys, noteRecords] = await Promise.all([notes.getAllKeys(keysOf(id)), notes.getAll(keysOf(id))]);
  await Promise.all([...names.map((name) => write.objectStore(name).delete(id)), notes.delete(keysOf(id))]);
  await write.done;
  return async () => {
    const back = (await database()).transaction(all, "readwrite");
    for (const [name, record] of kept) if (record !== undefined) await back.objectStore(name).put(record, id);
    for (const [i, key] of noteKeys.entries()) await back.objectStore("notes").put(noteRecords[i], key);
    await back.done;
  };
}
