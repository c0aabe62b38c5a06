import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/** What is kept in this browser. A store's records carry their own version and are parsed when read back. */
interface Stores extends DBSchema {
  /** What the list of opinions shows: small, read whole. */
  shelf: { key: string; value: unknown };
  /** The texts, read one at a time. */
  texts: { key: string; value: unknown };
  /** Where a person stopped reading, by opinion. */
  places: { key: string; value: unknown };
  /** Roles set by hand, by opinion. */
  corrections: { key: string; value: unknown };
  /** Notes, a record each, so that two tabs that write two notes never touch the same record. */
  notes: { key: NoteKey; value: unknown };
  /** What a person has made of an opinion's brief, by opinion. */
  briefs: { key: string; value: unknown };
  /** Caption, court, date and the like where they are not read from the text, by opinion. */
  details: { key: string; value: unknown };
}

/** The opinion's key and the note's id: all notes of an opinion are one range of keys. */
export type NoteKey = [opinion: string, id: string];

export type Database = IDBPDatabase<Stores>;

const NAME = "headnote";
/** Grows by one with each change of the stores; `upgrade` must lead from every older one to this. */
const VERSION = 4;

let open: Promise<Database> | null = null;

/** The database, opened once. Rejects where the browser forbids storage; the next call tries again. */
export function database(): Promise<Database> {
  open ??= openDB<Stores>(NAME, VERSION, {
    upgrade(db, from) {
      if (from < 1) {
        db.createObjectStore("shelf");
        db.createObjectStore("texts");
        db.createObjectStore("places");
        db.createObjectStore("corrections");
      }
      if (from < 2) db.createObjectStore("notes");
      if (from < 3) db.createObjectStore("details");
      if (from < 4) db.createObjectStore("briefs");
    },
    // A newer version of the page in another tab needs the database: let go of it, and open it anew when asked.
    blocking: () => close(),
    terminated: () => {
      open = null;
    },
  }).catch((error: unknown) => {
    open = null;
    throw error;
  });
  return open;
}

function close(): void {
  void open?.then((db) => db.close());
  open = null;
}
