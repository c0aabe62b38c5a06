import { useQueryClient } from "@tanstack/react-query";
import { useMemo, useRef, useState } from "react";
import {
  changeNote,
  deleteNotes,
  describeSpan,
  keepNotes,
  NOTE_COLOUR_LABELS,
  type Note,
  type NoteColour,
  newNoteId,
  noteTargetId,
  type PlacedNote,
  wholeWords,
} from "../library/index.ts";
import type { Span } from "../opinion/index.ts";
import type { Editing, NotesDesk } from "../panel/index.ts";
import { notesKey, useKeptNotes, useLeaveWarning } from "./kept-notes.ts";
import { addressNow, navigate } from "./navigation.ts";
import { usePlaces } from "./note-places.ts";
import { settingsStore } from "./settings.ts";
import { say } from "./toasts.ts";
import type { UndoStack } from "./undo.ts";

interface NotesParts {
  readonly opinionId: string;
  readonly text: string;
  /** What the opinion is called in a file of its notes. */
  readonly title: string;
  readonly undoing: UndoStack;
}

/** A person's notes on the open opinion: shown as they are written, kept one by one, each change undone in one step. */
export function useNotes({ opinionId, text, title, undoing }: NotesParts): NotesDesk {
  const queries = useQueryClient();
  const { kept, failed, notes: known, unkept, write } = useKeptNotes(opinionId);
  const [editing, setEditing] = useState<Editing | null>(null);
  const notes = useWithEdited(known, editing);
  const placed = usePlaces(text, notes);
  /** The note as it was when its editing began; null for a new one. */
  const before = useRef<Note | null>(null);
  const colour = useRef<NoteColour>("yellow");
  useLeaveWarning(unkept.size > 0);

  const noteOf = (id: string) => notes.find((note) => note.id === id) ?? null;
  const keep = (note: Note) => write(note.id, note, () => keepNotes(opinionId, [note]));
  const drop = (note: Note) => write(note.id, null, () => deleteNotes(opinionId, [note]));
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
    const selectors = describeSpan(text, wholeWords(text, span));
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
  const noteOn = (span: Span) => placed.find((it) => isOn(it, wholeWords(text, span)))?.note;

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
    save: () => void import("./note-files.ts").then((files) => files.saveNotes(notes, title)),
    takeIn: async () => {
      const files = await import("./note-files.ts");
      const taken = await files.takeInNotes(opinionId, notes);
      if (!taken) return;
      const again = () => queries.invalidateQueries({ queryKey: notesKey(opinionId) });
      await again();
      const { words, takeBack } = taken;
      if (!takeBack) return say(words);
      say(words, { label: "Undo", run: undoing.push(() => void takeBack().then(again)) });
    },
  };
}

/** The note that is being written stays while it is, though another tab has deleted it: what is typed next keeps it again. */
function useWithEdited(notes: readonly Note[], editing: Editing | null): readonly Note[] {
  const last = useRef<Note | null>(null);
  const found = editing && notes.find((note) => note.id === editing.id);
  if (found) last.current = found;
  const missing = editing && !found && last.current?.id === editing.id ? last.current : null;
  return useMemo(() => (missing ? [...notes, missing] : notes), [notes, missing]);
}

const sameWords = (a: Note, b: Note): boolean =>
  a.words === b.words && a.colour === b.colour && a.tags.join("\n") === b.tags.join("\n");

const isOn = ({ place }: PlacedNote, { start, end }: Span): boolean =>
  place !== null && place.state !== "lost" && place.span.start === start && place.span.end === end;
