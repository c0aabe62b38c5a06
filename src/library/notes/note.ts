import * as v from "valibot";
import type { Selectors } from "./anchor.ts";

/** The colours of a note's highlight; each has a name that is read out and a pattern in print. */
export const NOTE_COLOURS = ["yellow", "green", "blue", "pink", "violet"] as const;
export type NoteColour = (typeof NOTE_COLOURS)[number];

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

/** Of each stored or exported record; a reader of version 1 keeps what it cannot read and says so. */
export const NOTE_VERSION = 1;

const WholeNumber = v.pipe(v.number(), v.integer(), v.minValue(0));

export const NoteSchema = v.object({
  version: v.literal(NOTE_VERSION),
  id: v.pipe(v.string(), v.minLength(1)),
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

/** Tags as a person types them, "due process, Winter ": trimmed, without repeats, in the order typed. */
export function tagsFrom(typed: string): readonly string[] {
  const tags = typed
    .split(/[,;\n]/)
    .map((tag) => tag.trim().replace(/^#/, ""))
    .filter((tag) => tag !== "");
  return [...new Set(tags)];
}
