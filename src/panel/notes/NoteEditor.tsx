import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import {
  NOTE_COLOUR_LABELS,
  NOTE_COLOURS,
  type Note,
  type NoteChange,
  noteTargetId,
  tagsFrom,
} from "../../library/index.ts";
import { usePanel } from "../PanelContext.ts";
import { Unkept } from "./NoteItem.tsx";

interface NoteEditorProps {
  readonly note: Note;
  /** In use on other notes, offered while typing. */
  readonly tags: readonly string[];
  /** With what was typed since the last change was kept. */
  readonly onDone: (rest: NoteChange) => void;
}

/** A pause in typing as long as this, and what was written is kept. */
const PAUSE_MS = 400;

/** As many as can be looked over; the rest are typed. */
const TAGS_OFFERED = 8;

/** What is typed is kept as it is typed, so that nothing is left to be lost; Escape or Done ends it, Undo takes it back. */
export function NoteEditor({ note, tags, onDone }: NoteEditorProps) {
  const { notes: desk } = usePanel();
  const [words, setWords] = useState(note.words);
  const [typedTags, setTypedTags] = useState(note.tags.join(", "));
  const chosen = tagsFrom(typedTags);
  const offered = tags.filter((tag) => !chosen.includes(tag)).slice(0, TAGS_OFFERED);
  const box = useRef<HTMLTextAreaElement>(null);
  const { later, now, take } = useKeeping(note.id, desk.change);
  useEffect(() => {
    box.current?.focus();
    box.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const done = () => onDone(take());
  const setTags = (next: readonly string[]) => {
    setTypedTags(next.join(", "));
    later({ tags: next });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" || (event.key === "Enter" && (event.ctrlKey || event.metaKey))) {
      event.preventDefault();
      event.stopPropagation();
      done();
    }
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its keys are those of the fields in it
    <div className="note-editor" onKeyDown={onKeyDown}>
      <label>
        <span className="visually-hidden">Note</span>
        <textarea
          ref={box}
          rows={4}
          placeholder="Write a note"
          value={words}
          onChange={(event) => {
            setWords(event.target.value);
            later({ words: event.target.value });
          }}
          onBlur={now}
        />
      </label>
      <label>
        <span className="visually-hidden">Tags, with commas between them</span>
        <input
          type="text"
          placeholder="Tags, with commas between them"
          value={typedTags}
          onChange={(event) => {
            setTypedTags(event.target.value);
            later({ tags: tagsFrom(event.target.value) });
          }}
          onBlur={now}
        />
      </label>
      {offered.length > 0 && (
        <fieldset className="tags-offered">
          <legend className="visually-hidden">Tags in use</legend>
          {offered.map((tag) => (
            <button key={tag} type="button" className="note-tag" onClick={() => setTags([...chosen, tag])}>
              + {tag}
            </button>
          ))}
        </fieldset>
      )}
      <div className="note-foot">
        <fieldset className="swatches">
          <legend className="visually-hidden">Color</legend>
          {NOTE_COLOURS.map((colour) => (
            <label key={colour} className="swatch-choice" title={NOTE_COLOUR_LABELS[colour]}>
              <input
                type="radio"
                name={`colour-${noteTargetId(note.id)}`}
                checked={colour === note.colour}
                aria-label={NOTE_COLOUR_LABELS[colour]}
                onChange={() => desk.change(note.id, { colour })}
              />
              <span className="swatch" data-colour={colour} />
            </label>
          ))}
        </fieldset>
        <button type="button" className="primary" onClick={done}>
          Done
        </button>
      </div>
      {desk.unkept.has(note.id) && <Unkept id={note.id} />}
    </div>
  );
}

/** Gathers changes while a person types; `now` keeps what was gathered, as does the end of the editor or of the page. */
function useKeeping(id: string, change: (id: string, change: NoteChange) => void) {
  const gathered = useRef<NoteChange | null>(null);
  const timer = useRef(0);
  const latest = useRef(change);
  latest.current = change;
  const take = useRef((): NoteChange => {
    clearTimeout(timer.current);
    const changed = gathered.current;
    gathered.current = null;
    return changed ?? {};
  }).current;
  const now = useRef(() => {
    const changed = take();
    if (Object.keys(changed).length > 0) latest.current(id, changed);
  }).current;
  const later = (changed: NoteChange) => {
    gathered.current = { ...gathered.current, ...changed };
    clearTimeout(timer.current);
    timer.current = window.setTimeout(now, PAUSE_MS);
  };
  useEffect(() => {
    addEventListener("pagehide", now);
    return () => {
      removeEventListener("pagehide", now);
      now();
    };
  }, [now]);
  return { later, now, take };
}
