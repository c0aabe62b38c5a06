import { hashed, mixed, wordBucketOf } from "./buckets.ts";
import { type Matchers, matchersOf } from "./cue-matching.ts";

const PAST = new Set(
  "was were had did found held said told took went came gave made brought sought saw left ran met sent paid got knew began felt".split(
    " ",
  ),
);
const REGULAR_PAST = /^[a-z]{3,}ed$/;
const PRESENT = new Set(
  "is are has have does do must may shall can should will requires provides applies means exists includes".split(" "),
);
const MODAL = new Set("must may shall".split(" "));

const ALONE = hashed("w ");
const PAIR = hashed("pair ");

/** What there is to know of a word by itself. */
export interface Word {
  readonly letters: string;
  readonly hash: number;
  /** Bucket of the word by itself. */
  readonly bucket: number;
  /** Hash of what begins a pair: the other's hash is mixed into it. */
  readonly pair: number;
  /** Hash of the trait of a sentence that it stands first. */
  readonly first: number;
  readonly isPast: boolean;
  readonly isPresent: boolean;
  readonly isModal: boolean;
  readonly matchers: Matchers;
}

export function wordOf(letters: string): Word {
  const hash = hashed(letters);
  const isPast = PAST.has(letters) || (letters.endsWith("ed") && REGULAR_PAST.test(letters));
  return {
    letters,
    hash,
    bucket: wordBucketOf(mixed(ALONE, hash)),
    pair: mixed(PAIR, hash),
    first: hashed(`first ${letters}`),
    isPast,
    isPresent: !isPast && PRESENT.has(letters),
    isModal: MODAL.has(letters),
    matchers: matchersOf(letters),
  };
}

/** A name in mid-sentence, a party of this case, a number, and a statute or rule that is cited in running prose. */
export const NAME = wordOf("Aa");
export const PARTY = wordOf("Party");
export const NUMERAL = wordOf("0");
export const LAW = wordOf("§");
/** Stands first in a sentence without words. */
export const NO_WORD = wordOf("none");
