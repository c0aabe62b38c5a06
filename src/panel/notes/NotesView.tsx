import { useDeferredValue, useState } from "react";
import { noteIdOf, type PlacedNote } from "../../library/index.ts";
import { usePanel } from "../PanelContext.ts";
import { FilterControls } from "./FilterControls.tsx";
import { filterNotes, NO_FILTER, type NoteFilter, tagsOf } from "./filter.ts";
import { NoteItem } from "./NoteItem.tsx";

/** The person's notes in the order of the text: to be read through, filtered, gone to, changed and taken away. */
export default function NotesView() {
  const { notes: desk, targetId } = usePanel();
  const [filter, setFilter] = useState<NoteFilter>(NO_FILTER);
  const shown = filterNotes(desk.notes, useDeferredValue(filter));
  const current = targetId === null ? null : noteIdOf(targetId);
  // What is being written, and what was gone to, is there whatever the filter says.
  const always = desk.notes.filter(({ note }) => note.id === desk.editing?.id || note.id === current);
  const listed = desk.notes.filter((it) => shown.includes(it) || always.includes(it));
  const lost = listed.filter(({ place }) => place?.state === "lost");
  const standing = listed.filter(({ place }) => place?.state !== "lost");
  const tags = tagsOf(desk.notes);
  return (
    <section className="view" aria-labelledby="notes-title">
      <h2 id="notes-title">Notes</h2>
      {desk.failed !== null && (
        <p className="refusal">
          The notes kept here can’t be read: this browser’s storage is switched off or damaged. What you write now stays
          on this page only.
        </p>
      )}
      {desk.notes.length === 0 ? (
        <Empty />
      ) : (
        <FilterControls filter={filter} tags={tags} onFilter={setFilter} shown={shown.length} of={desk.notes.length} />
      )}
      <List notes={standing} {...{ current, tags, setFilter, filter }} />
      {lost.length > 0 && (
        <section aria-labelledby="notes-lost">
          <h3 id="notes-lost">
            No longer in the text <span className="count">{lost.length}</span>
          </h3>
          <p className="quiet small">
            The words that these were made on don’t stand in this text. They are kept with their quotation.
          </p>
          <List notes={lost} {...{ current, tags, setFilter, filter }} />
        </section>
      )}
      {desk.unreadable > 0 && (
        <p className="quiet small">
          {desk.unreadable} more {desk.unreadable === 1 ? "is" : "are"} kept, in a form that this version can’t show.
        </p>
      )}
      <div className="note-files">
        {desk.notes.length > 0 && (
          <button type="button" className="plain-button" onClick={() => desk.save()}>
            Save as file
          </button>
        )}
        <button type="button" className="plain-button" onClick={() => desk.takeIn()}>
          Take in from a file…
        </button>
      </div>
    </section>
  );
}

function Empty() {
  return (
    <div className="quiet">
      <p>No notes yet.</p>
      <p>
        Select words in the opinion and choose a color or <b>Note</b>. From the keyboard: <kbd>j</kbd> to a highlight or{" "}
        <kbd>]</kbd> to a heading, then <kbd>n</kbd>.
      </p>
    </div>
  );
}

interface ListProps {
  readonly notes: readonly PlacedNote[];
  readonly current: string | null;
  readonly tags: readonly string[];
  readonly filter: NoteFilter;
  readonly setFilter: (filter: NoteFilter) => void;
}

function List({ notes, current, tags, filter, setFilter }: ListProps) {
  if (notes.length === 0) return null;
  return (
    <ol className="notes">
      {notes.map((placed) => (
        <NoteItem
          key={placed.note.id}
          placed={placed}
          current={placed.note.id === current}
          tags={tags}
          onTag={(tag) => setFilter({ ...filter, tag })}
        />
      ))}
    </ol>
  );
}
