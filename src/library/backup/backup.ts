import * as v from "valibot";
import { database } from "../database.ts";

/** The stores that a backup holds: all that are kept, each as pairs of key and record. */
export const BACKUP_STORES = ["shelf", "texts", "places", "corrections", "briefs", "details", "notes"] as const;
export type BackupStore = (typeof BACKUP_STORES)[number];

const BACKUP_VERSION = 1;

const Key = v.union([v.string(), v.tuple([v.string(), v.string()])]);
const BackupSchema = v.object({
  headnote: v.literal("backup"),
  version: v.number(),
  made: v.string(),
  settings: v.unknown(),
  // A store that is not in the file was not yet there when it was made.
  stores: v.record(v.string(), v.array(v.tuple([Key, v.unknown()]))),
});

/** Everything that is kept, as one value that JSON can hold. Records are as stored: each carries its version. */
export type Backup = v.InferOutput<typeof BackupSchema>;

/** Everything that is kept in this browser, as it stands at one moment. `settings` as they are stored. */
export async function makeBackup(settings: unknown, made: string): Promise<Backup> {
  const read = (await database()).transaction(BACKUP_STORES, "readonly");
  const stores = await Promise.all(
    BACKUP_STORES.map(async (name) => {
      const store = read.objectStore(name);
      const [keys, records] = await Promise.all([store.getAllKeys(), store.getAll()]);
      return [name, keys.map((key, i): [typeof key, unknown] => [key, records[i]])] as const;
    }),
  );
  await read.done;
  return { headnote: "backup", version: BACKUP_VERSION, made, settings, stores: Object.fromEntries(stores) };
}

/** Why a file is not restored. */
export type BackupFault = "not JSON" | "no backup" | "of a later version";

/** Reads a backup file's text. Nothing is changed by it. */
export function parseBackup(text: string): Backup | BackupFault {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return "not JSON";
  }
  const parsed = v.safeParse(BackupSchema, value);
  if (!parsed.success) return "no backup";
  return parsed.output.version > BACKUP_VERSION ? "of a later version" : parsed.output;
}
