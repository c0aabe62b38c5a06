import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useRef, useState } from "react";
import {
  changeNote,
  deleteNote,
  describeSpan,
  type KeptNotes,
  keepNotes,
  NOTE_COLOUR_LABELS,
  type Note,
  type NoteColour,
  newNoteId,
  noteTargetId,
  onChange,
  type PlacedNote,
  readNotes,
  tellChange,
} from "../library/index.ts";
import type { Span } from "../opinion/index.ts";
import type { Editing, NotesDesk } from "../panel/index.ts";
import { addressNow, navigate } from "./navigation.ts";
import { usePlaces } from "./note-places.ts";
import { settingsStore } from "./settings.ts";
import { say } from "./toasts.ts";
import type { UndoStack } from "./undo.ts";

const NONE: KeptNotes = { notes: [], unreadable: 0 };

/** Said where the disk is full or storage is forbidden; the note itself stays on the page. */
const NOT_KEPT =
  "The browser did not let the note be kept: its storage is full or switched off. The text stays on this page; copy it, or make room and try again.";

/** A person's notes on the open opinion: shown as they are written, kept one by one, each change undone in one step. */
export function useNotes(opinionId: string, text: string, undoing: UndoStack): NotesDesk {
  const { kept, failed, notes, unkept, write } = useKeptNotes(opinionId);
  const placed = usePlaces(text, notes);
  const [editing, setEditing] = useState<Editing | null>(null);
  /** The note as it was when its editing began; null for a new one. */
  const before = useRef<Note | null>(null);
  const colour = useRef<NoteColour>("yellow");
  useLeaveWarning(unkept.size > 0);

  const noteOf = (id: string) => notes.find((note) => note.id === id) ?? null;
  const keep = (note: Note) => write(note.id, note, () => keepNotes(opinionId, [note]));
  const drop = (note: Note) => write(note.id, null, () => deleteNote(opinionId, note));
  const change: NotesDesk["change"] = (id, changed) => {
    const note = noteOf(id);
    if (!note) return;
    if (changed.colour) colour.current = changed.colour;
    const modified = new Date().toISOString();
    const next = { ...note, ...changed, modified };
    void write(id, next, () =>
      unkept.has(id) ? keepNotes(opinionId, [next]) : changeNote(opinionId, note, changed, modified),
    );
  };
  const make = (span: Span): Note => {
    const now = new Date().toISOString();
    const selectors = describeSpan(text, trimmed(text, span));
    return { id: newNoteId(), selectors, colour: colour.current, words: "", tags: [], created: now, modified: now };
  };
  const done: NotesDesk["done"] = (rest = {}) => {
    const was = before.current;
    const known = editing && noteOf(editing.id);
    before.current = null;
    setEditing(null);
    if (!known) return;
    if (Object.keys(rest).length > 0) change(known.id, rest);
    const note = { ...known, ...rest };
    if (!was && note.words === "" && note.tags.length === 0) {
      void drop(note);
      return say("Nothing was written: no note was made.");
    }
    if (was && sameWords(was, note)) return;
    const undo = undoing.push(() => void (was ? keep(was) : drop(note)));
    if (!unkept.has(note.id)) say(was ? "Note changed." : "Note kept.", { label: "Undo", run: undo });
  };
  const open = (id: string, from: Editing["from"]) => {
    setEditing({ id, from });
    settingsStore.set({ panel: true });
    navigate({ ...addressNow(), view: "notes", target: { kind: "note", id: noteTargetId(id) }, place: null });
  };
  const noteOn = (span: Span) => placed.find((it) => isOn(it, trimmed(text, span)))?.note;

  return {
    notes: placed,
    unreadable: kept.unreadable,
    failed,
    unkept,
    editing,
    change,
    highlight: (span, chosen) => {
      colour.current = chosen;
      const there = noteOn(span);
      if (there) return change(there.id, { colour: chosen });
      const note = make(span);
      void keep(note);
      const undo = undoing.push(() => void drop(note));
      say(`Highlighted in ${NOTE_COLOUR_LABELS[chosen].toLowerCase()}.`, { label: "Undo", run: undo });
    },
    begin: (span) => {
      done();
      const there = noteOn(span);
      before.current = there ?? null;
      if (there) return open(there.id, "text");
      const note = make(span);
      void keep(note);
      open(note.id, "text");
    },
    edit: (id, from) => {
      if (editing?.id !== id) done();
      before.current = noteOf(id);
      open(id, from);
    },
    done,
    remove: (id) => {
      const note = noteOf(id);
      if (!note) return;
      if (editing?.id === id) setEditing(null);
      void drop(note);
      const undo = undoing.push(() => void keep(note));
      say(note.words === "" ? "Highlight deleted." : "Note deleted.", { label: "Undo", run: undo });
    },
    retry: (id) => {
      const note = noteOf(id);
      if (note) void keep(note).then((isKept) => isKept && say("The note is kept now."));
    },
  };
}

const sameWords = (a: Note, b: Note): boolean =>
  a.words === b.words && a.colour === b.colour && a.tags.join("\n") === b.tags.join("\n");

const isOn = ({ place }: PlacedNote, { start, end }: Span): boolean =>
  place !== null && place.state !== "lost" && place.span.start === start && place.span.end === end;

/** A selection less the white space at its ends; one of nothing else stays as it is. */
function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const left = words.length - words.trimStart().length;
  const right = words.length - words.trimEnd().length;
  return left === words.length ? { start, end } : { start: start + left, end: end - right };
}

/** A note as this page has it, ahead of what is kept: null is a deleted one. */
interface Ahead {
  readonly note: Note | null;
  readonly failed: boolean;
}

/** The notes as they are kept, with what this page has written laid over them until it is. */
function useKeptNotes(opinionId: string) {
  const queries = useQueryClient();
  const key = useMemo(() => ["notes", opinionId] as const, [opinionId]);
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
      if (!again) say(NOT_KEPT);
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
function useLeaveWarning(unkept: boolean): void {
  useEffect(() => {
    if (!unkept) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [unkept]);
}
