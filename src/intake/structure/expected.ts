import type { SectionKind } from "../../opinion/index.ts";

/** A document as a court or a publisher gives it out, and what has to be found in it. */
export interface ExpectedDocument {
  /** The file's name; its ending says the format. */
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /** What each part is, whose words it is, and how it begins. */
  readonly sections: readonly (readonly [SectionKind, author: string | null, opening: string])[];
  /** Headings in order with their levels, the highest 1. */
  readonly headings: readonly (readonly [words: string, level: number])[];
  /** Notes in order: the label, the words that the mark follows, the note's own words. */
  readonly footnotes: readonly (readonly [label: string, before: string, body: string])[];
  /** Page marks as printed, in order. */
  readonly pages: readonly string[];
  /** Sentences that a page ends inside of, as read; each is one sentence of one paragraph. Empty where no page is marked. */
  readonly across: readonly string[];
  /** How many sentences, the notes' own included. */
  readonly sentences: number;
  /** What the furniture says: found in no sentence. */
  readonly never: RegExp;
}
