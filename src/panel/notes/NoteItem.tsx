import { useEffect, useRef } from "react";
import { NOTE_COLOUR_LABELS, type NoteChange, noteTargetId, type PlacedNote } from "../../library/index.ts";
import { quotedText } from "../../opinion/index.ts";
import { hrefOfPlace, usePanel } from "../PanelContext.ts";
import { NoteEditor } from "./NoteEditor.tsx";

interface NoteItemProps {
  readonly placed: PlacedNote;
  /** The address names it. */
  readonly current: boolean;
  readonly tags: readonly string[];
  readonly onTag: (tag: string) => void;
}

/** A note in the list: the words that it is on, as a link to them, and what was written. */
export function NoteItem({ placed, current, tags, onTag }: NoteItemProps) {
  const { notes: desk } = usePanel();
  const { note, place } = placed;
  const item = useRef<HTMLLIElement>(null);
  const editing = desk.editing?.id === note.id;
  useEffect(() => {
    if (current) item.current?.scrollIntoView({ block: "nearest" });
  }, [current]);
  const done = (rest: NoteChange) => {
    const from = desk.editing?.from;
    desk.done(rest);
    // Back to where it was asked for: the flag in the text, or the button here once it is drawn again.
    requestAnimationFrame(() => {
      const flag = document.getElementById(noteTargetId(note.id));
      const button = item.current?.querySelector<HTMLElement>("[data-edit]");
      (from === "text" ? (flag ?? document.getElementById("opinion")) : button)?.focus({ preventScroll: true });
    });
  };
  return (
    <li ref={item} className="note-item" data-colour={note.colour} aria-current={current || undefined}>
      <Quotation placed={placed} />
      {place?.state === "moved" && <p className="quiet small">The text has changed here; this is the nearest place.</p>}
      {editing ? (
        <NoteEditor note={note} tags={tags} onDone={done} />
      ) : (
        <>
          {note.words !== "" && <p className="note-words">{note.words}</p>}
          {desk.unkept.has(note.id) && <Unkept id={note.id} />}
          <div className="note-foot">
            {note.tags.map((tag) => (
              <button key={tag} type="button" className="note-tag" onClick={() => onTag(tag)} title={`Only “${tag}”`}>
                {tag}
              </button>
            ))}
            <span className="note-actions">
              <button
                type="button"
                data-edit
                onClick={() => desk.edit(note.id, "list")}
                aria-label={named("Edit", placed)}
              >
                {note.words === "" ? "Write" : "Edit"}
              </button>
              <button type="button" onClick={() => desk.remove(note.id)} aria-label={named("Delete", placed)}>
                Delete
              </button>
            </span>
          </div>
        </>
      )}
    </li>
  );
}

/** How much of a note names it to a screen reader. */
const NAME_LENGTH = 40;

function named(verb: string, { note }: PlacedNote): string {
  const words = (note.words || note.selectors.quote.exact).replace(/\s+/g, " ").trim();
  const kind = note.words === "" ? "highlight" : "note";
  return `${verb} ${kind}: ${words.slice(0, NAME_LENGTH)}`;
}

function Quotation({ placed: { note, place } }: { readonly placed: PlacedNote }) {
  const { opinion } = usePanel();
  const colour = <span className="visually-hidden">{NOTE_COLOUR_LABELS[note.colour]}: </span>;
  if (!place || place.state === "lost") {
    return (
      <p className="note-quotation">
        {colour}
        {note.selectors.quote.exact.replace(/\s+/g, " ")}
      </p>
    );
  }
  return (
    <a className="note-quotation" href={hrefOfPlace(noteTargetId(note.id), place.span)}>
      {colour}
      {quotedText(opinion, place.span)}
    </a>
  );
}

/** Said at the note itself: the browser did not keep it. */
export function Unkept({ id }: { readonly id: string }) {
  const { notes: desk } = usePanel();
  return (
    <div className="refusal" role="alert">
      <p>Not kept: this browser’s storage is full or switched off. The note stands on this page until it is closed.</p>
      <button type="button" className="plain-button" onClick={() => desk.retry(id)}>
        Try again
      </button>
    </div>
  );
}
