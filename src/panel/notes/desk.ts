import type { NoteChange, NoteColour, PlacedNote } from "../../library/index.ts";
import type { Span } from "../../opinion/index.ts";

/** A note in the making or being changed: where it was asked for is where the focus goes back to. */
export interface Editing {
  readonly id: string;
  readonly from: "text" | "list";
}

/** What can be done with the person's notes on the open opinion. */
export interface NotesDesk {
  /** In the order of the text; those whose words are gone come last. */
  readonly notes: readonly PlacedNote[];
  /** Notes that are kept, in a form that this version can't show. */
  readonly unreadable: number;
  /** Why the kept notes can't be read; null where they can. */
  readonly failed: string | null;
  /** Those that the browser did not let be kept: they stand on this page only. */
  readonly unkept: ReadonlySet<string>;
  readonly editing: Editing | null;
  highlight(span: Span, colour: NoteColour): void;
  /** Begins a note on a span, or opens the one that is there. */
  begin(span: Span): void;
  edit(id: string, from: Editing["from"]): void;
  /** Ends the editing, with what was typed last: the whole change becomes one that can be undone. */
  done(rest?: NoteChange): void;
  /** Changes a note and keeps it. Called while a person types. */
  change(id: string, change: NoteChange): void;
  remove(id: string): void;
  /** Tries again to keep a note. */
  retry(id: string): void;
  /** Saves the notes as a file of Web Annotations. */
  save(): void;
  /** Asks for such a file and takes in its notes. */
  takeIn(): void;
}
