import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { type KeptNotes, type Note, onChange, readNotes, tellChange } from "../library/index.ts";
import { say } from "./toasts.ts";

const NONE: KeptNotes = { notes: [], unreadable: 0 };

/** Said where the disk is full or storage is forbidden; the note itself stays on the page. */
const NOT_KEPT =
  "The browser did not let the note be kept: its storage is full or switched off. The text stays on this page; copy it, or make room and try again.";
const NOT_DELETED = "The browser did not let the note be deleted for good: its storage is full or switched off.";

/** The query under which an opinion's notes are known. */
export const notesKey = (opinionId: string) => ["notes", opinionId] as const;

/** A note as this page has it, ahead of what is kept: null is a deleted one. */
interface Ahead {
  readonly note: Note | null;
  readonly failed: boolean;
}

/** The notes as they are kept, with what this page has written laid over them until it is. */
export function useKeptNotes(opinionId: string) {
  const queries = useQueryClient();
  const key = useMemo(() => notesKey(opinionId), [opinionId]);
  const { data: kept = NONE, error } = useQuery({
    queryKey: key,
    queryFn: () => readNotes(opinionId),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  useEffect(() => {
    const again = () => void queries.invalidateQueries({ queryKey: key });
    const onSeen = () => document.visibilityState === "visible" && again();
    document.addEventListener("visibilitychange", onSeen);
    const stop = onChange(({ store, opinion }) => store === "notes" && (opinion ?? opinionId) === opinionId && again());
    return () => {
      document.removeEventListener("visibilitychange", onSeen);
      stop();
    };
  }, [queries, key, opinionId]);

  const [ahead, setAhead] = useState<ReadonlyMap<string, Ahead>>(new Map());
  const notes = useMemo(() => withAhead(kept.notes, ahead), [kept, ahead]);
  const unkept = useMemo(() => new Set([...ahead].flatMap(([id, { failed }]) => (failed ? [id] : []))), [ahead]);

  /** Shows a note (null: none) and keeps it; whether it was kept. */
  const write = async (id: string, note: Note | null, work: () => Promise<void>): Promise<boolean> => {
    const again = ahead.get(id)?.failed === true;
    const mine: Ahead = { note, failed: again };
    const settle = (next: Ahead | null) =>
      setAhead((now) => {
        if (now.get(id) !== mine) return now;
        const map = new Map(now);
        if (next) map.set(id, next);
        else map.delete(id);
        return map;
      });
    setAhead((now) => new Map(now).set(id, mine));
    try {
      await work();
    } catch {
      settle({ note, failed: true });
      if (!again) say(note ? NOT_KEPT : NOT_DELETED);
      return false;
    }
    tellChange({ store: "notes", opinion: opinionId });
    await queries.invalidateQueries({ queryKey: key });
    settle(null);
    return true;
  };
  return { kept, failed: error ? error.message : null, notes, unkept, write };
}

function withAhead(notes: readonly Note[], ahead: ReadonlyMap<string, Ahead>): readonly Note[] {
  if (ahead.size === 0) return notes;
  const known = new Set(notes.map((note) => note.id));
  const changed = notes.flatMap((note) => {
    const mine = ahead.get(note.id);
    return mine ? (mine.note ?? []) : note;
  });
  return [...changed, ...[...ahead].flatMap(([id, { note }]) => (note && !known.has(id) ? [note] : []))];
}

/** Asks before the page is left while a note stands on it alone. */
export function useLeaveWarning(unkept: boolean): void {
  useEffect(() => {
    if (!unkept) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [unkept]);
}
