import * as v from "valibot";
import { textKey } from "../opinions/text-key.ts";
import { NOTE_COLOURS, type Note, type NoteColour } from "./note.ts";

/**
 * Notes as W3C Web Annotations in JSON-LD (https://www.w3.org/TR/annotation-model/): an AnnotationPage whose items
 * carry a TextualBody for the words (purpose commenting), one for each tag (purpose tagging), and a target with a
 * TextQuoteSelector and a TextPositionSelector. The colour, which the model has no word for, is a body with the
 * purpose highlighting.
 */
export interface WebAnnotationPage {
  readonly "@context": "http://www.w3.org/ns/anno.jsonld";
  readonly type: "AnnotationPage";
  readonly items: readonly unknown[];
}

/** Writes notes out. `source` says what they are about: the opinion's caption or address. */
export function toWebAnnotations(notes: readonly Note[], source: string): WebAnnotationPage {
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    type: "AnnotationPage",
    items: notes.map((note) => ({
      id: `urn:headnote:${note.id}`,
      type: "Annotation",
      created: note.created,
      modified: note.modified,
      motivation: note.words === "" ? "highlighting" : "commenting",
      body: [
        ...(note.words === ""
          ? []
          : [{ type: "TextualBody", purpose: "commenting", format: "text/plain", value: note.words }]),
        ...note.tags.map((tag) => ({ type: "TextualBody", purpose: "tagging", value: tag })),
        { type: "TextualBody", purpose: "highlighting", value: note.colour },
      ],
      target: {
        source,
        selector: [
          { type: "TextQuoteSelector", ...note.selectors.quote },
          { type: "TextPositionSelector", ...note.selectors.position },
        ],
      },
    })),
  };
}

const Body = v.object({ purpose: v.optional(v.string(), "commenting"), value: v.string() });
const Quote = v.object({
  type: v.literal("TextQuoteSelector"),
  exact: v.pipe(v.string(), v.minLength(1)),
  prefix: v.optional(v.string(), ""),
  suffix: v.optional(v.string(), ""),
});
const Position = v.object({ type: v.literal("TextPositionSelector"), start: v.number(), end: v.number() });
const Target = v.object({ selector: v.unknown() });
const Item = v.object({
  id: v.optional(v.string()),
  created: v.optional(v.string(), ""),
  modified: v.optional(v.string()),
  body: v.optional(v.unknown()),
  target: v.unknown(),
});
const Page = v.object({ items: v.array(v.unknown()) });
/** A page as such, a collection with its first page, or the bare list that some programs write. */
const File = v.union([
  v.pipe(
    v.array(v.looseObject({ target: v.unknown() })),
    v.transform((items) => ({ items })),
  ),
  Page,
  v.pipe(
    v.object({ first: Page }),
    v.transform(({ first }) => first),
  ),
]);

/** The model lets one stand for a list of one. What does not fit is left out: a body may be a picture or a link. */
function each<T>(schema: v.GenericSchema<unknown, T>, value: unknown): readonly T[] {
  return [value].flat().flatMap((it) => {
    const read = v.safeParse(schema, it);
    return read.success ? [read.output] : [];
  });
}

export interface ReadAnnotations {
  readonly notes: readonly Note[];
  /** How many items could not be read: without a quotation there is nothing to place them by. */
  readonly unread: number;
}

/**
 * Reads an annotation page, ours or another program's. Items that it cannot place are counted, never guessed at.
 * Throws a ValiError where the value is no annotation page at all.
 */
export function fromWebAnnotations(value: unknown): ReadAnnotations {
  const { items } = v.parse(File, value);
  const notes: Note[] = [];
  for (const item of items) {
    const note = noteFrom(item, notes.length);
    if (note) notes.push(note);
  }
  return { notes, unread: items.length - notes.length };
}

function noteFrom(value: unknown, index: number): Note | null {
  const item = v.safeParse(Item, value);
  if (!item.success) return null;
  const { id, created, modified, body, target } = item.output;
  const selectors = each(Target, target).map(({ selector }) => selector);
  const quote = selectors.flatMap((selector) => each(Quote, selector))[0];
  if (!quote) return null;
  const position = selectors.flatMap((selector) => each(Position, selector))[0];
  const bodies = each(Body, body);
  const valuesFor = (purpose: string) => bodies.filter((b) => b.purpose === purpose).map((b) => b.value);
  return {
    id: idFrom(id, quote.exact, index),
    selectors: {
      quote: { exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix },
      position: position ? { start: position.start, end: position.end } : { start: 0, end: 0 },
    },
    colour:
      valuesFor("highlighting").find((value): value is NoteColour => NOTE_COLOURS.some((c) => c === value)) ?? "yellow",
    words: valuesFor("commenting").join("\n\n"),
    tags: valuesFor("tagging"),
    created,
    modified: modified ?? created,
  };
}

/** Our own id, or one made from another program's: the same each time, so that a file taken in twice makes no doubles. */
function idFrom(id: string | undefined, exact: string, index: number): string {
  const own = /^(?:urn:headnote:)?([a-z0-9-]{1,64})$/i.exec(id ?? "")?.[1];
  return own ?? textKey(id ?? `${index} ${exact}`);
}
