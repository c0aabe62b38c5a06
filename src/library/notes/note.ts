import * as v from "valibot";
import type { Anchored } from "./anchor.ts";
import type { Selectors } from "./selectors.ts";

/** The colours of a note's highlight; each has a name that is read out, and a line of its own under the words. */
export const NOTE_COLOURS = ["yellow", "green", "blue", "pink"] as const;
export type NoteColour = (typeof NOTE_COLOURS)[number];

export const NOTE_COLOUR_LABELS = {
  yellow: "Yellow",
  green: "Green",
  blue: "Blue",
  pink: "Pink",
} as const satisfies Record<NoteColour, string>;

/** What a person wrote or marked on an opinion. A note without words is a highlight. */
export interface Note {
  readonly id: string;
  readonly selectors: Selectors;
  readonly colour: NoteColour;
  /** Plain text as the person wrote it. */
  readonly words: string;
  readonly tags: readonly string[];
  /** ISO 8601. */
  readonly created: string;
  readonly modified: string;
}

/** A note with its place in the open text; null while that is being looked for. */
export interface PlacedNote {
  readonly note: Note;
  readonly place: Anchored | null;
}

/** Of each stored or exported record; a reader of version 1 keeps what it cannot read and says so. */
export const NOTE_VERSION = 1;

const WholeNumber = v.pipe(v.number(), v.integer(), v.minValue(0));

export const NoteSchema = v.object({
  version: v.literal(NOTE_VERSION),
  // It stands in addresses and in lists of names.
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/i)),
  selectors: v.object({
    quote: v.object({ exact: v.string(), prefix: v.string(), suffix: v.string() }),
    position: v.object({ start: WholeNumber, end: WholeNumber }),
  }),
  colour: v.picklist(NOTE_COLOURS),
  words: v.string(),
  tags: v.array(v.string()),
  created: v.string(),
  modified: v.string(),
});

/** What can be changed of a note; where it is and when it was made stay. */
export type NoteChange = Partial<Pick<Note, "colour" | "words" | "tags">>;

/** Letters and digits of a new id: enough that two tabs never make the same. */
const ID_LENGTH = 16;

/** A new note's id: it stands in addresses, so it is of lower-case letters and digits. */
export function newNoteId(): string {
  return [...crypto.getRandomValues(new Uint8Array(ID_LENGTH))].map((byte) => (byte % 36).toString(36)).join("");
}

/** The name under which a note is known on the page and in the address; other targets begin otherwise. */
export const noteTargetId = (id: string): string => `${TARGET}${id}`;

/** The note that a target names; null where it names something else. */
export const noteIdOf = (target: string): string | null =>
  target.startsWith(TARGET) ? target.slice(TARGET.length) : null;

const TARGET = "note-";

/** Tags as a person types them, "due process, Winter ": trimmed, without repeats, in the order typed. */
export function tagsFrom(typed: string): readonly string[] {
  const tags = typed
    .split(/[,;\n]/)
    .map((tag) => tag.trim().replace(/^#/, ""))
    .filter((tag) => tag !== "");
  return [...new Set(tags)];
}
