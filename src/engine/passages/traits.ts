import { BLOCK_KINDS } from "../../opinion/index.ts";
import { CITATION_KINDS } from "../annotations.ts";
import { bucketOf, hashed, mixed } from "./buckets.ts";
import { CUE_NAMES } from "./cues.ts";
import type { Described } from "./describe.ts";
import { NAME, NO_WORD, NUMERAL, type Word } from "./words.ts";

/** What a sentence shows of itself, which its neighbours see too. */
export interface Traits {
  /** Indexes into NAMES; its cues are the first of them. */
  readonly indexes: readonly number[];
  readonly cues: number;
  /** Its first word: a trait for each word that there is. */
  readonly first: Word;
}

const counted = (count: number): readonly number[] => Array.from({ length: count }, (_, n) => n);

// The steps of what is counted; a count of n limits has n + 1 steps.
const QUOTED = [0.01, 0.4, 0.8];
const VERBS = [1, 2, 4];
const NAMES_SAID = [1, 2, 4, 8];
const NUMBERS_SAID = [1, 2, 4];

/** How many of the limits (rising) a value reaches. */
export function step(value: number, limits: readonly number[]): number {
  let i = 0;
  while (i < limits.length && value >= limits[i]!) i += 1;
  return i;
}

/** Every trait but the first word: cues, then what is cited, then the rest. */
const NAMES: readonly string[] = [
  ...CUE_NAMES.map((cue) => `cue ${cue}`),
  ...CITATION_KINDS.map((kind) => `cites ${kind}`),
  "cites alone",
  ...CITATION_KINDS.map((kind) => `supported by ${kind}`),
  "without authority",
  "names party",
  "speaks generally",
  "modal",
  ...counted(QUOTED.length + 1).map((n) => `quoted ${n}`),
  ...counted(VERBS.length + 1).flatMap((past) =>
    counted(VERBS.length + 1).map((present) => `tense ${past} ${present}`),
  ),
  ...counted(NAMES_SAID.length + 1).map((n) => `names ${n}`),
  ...counted(NUMBERS_SAID.length + 1).map((n) => `numbers ${n}`),
  ...[...BLOCK_KINDS, "none"].map((kind) => `block ${kind}`),
];

const INDEX = new Map(NAMES.map((name, index) => [name, index]));
function indexOf(name: string): number {
  const index = INDEX.get(name);
  if (index === undefined) throw new RangeError(`no such trait: ${name}`);
  return index;
}

const CITES_FIRST = indexOf(`cites ${CITATION_KINDS[0]}`);
const CITES_ALONE = indexOf("cites alone");
const SUPPORTED_FIRST = indexOf(`supported by ${CITATION_KINDS[0]}`);
const WITHOUT_AUTHORITY = indexOf("without authority");
const NAMES_PARTY = indexOf("names party");
const SPEAKS_GENERALLY = indexOf("speaks generally");
const MODAL = indexOf("modal");
const QUOTED_FIRST = indexOf("quoted 0");
const TENSE_FIRST = indexOf("tense 0 0");
const NAMES_FIRST = indexOf("names 0");
const NUMBERS_FIRST = indexOf("numbers 0");
const BLOCK_FIRST = new Map([...BLOCK_KINDS, "none"].map((kind) => [kind, indexOf(`block ${kind}`)]));

/** Whether a trait tells what is cited. */
export const isOfCitation = (index: number): boolean => index >= CITES_FIRST && index <= CITES_ALONE;

export function traitsOf(d: Described): Traits {
  const indexes = [...d.cues];
  for (let kind = 0; kind < CITATION_KINDS.length; kind += 1) {
    if ((d.kinds & (1 << kind)) !== 0) indexes.push(CITES_FIRST + kind);
    if ((d.supportedBy & (1 << kind)) !== 0) indexes.push(SUPPORTED_FIRST + kind);
  }
  if (d.supportedBy === 0) indexes.push(d.kinds === 0 ? WITHOUT_AUTHORITY : CITES_ALONE);
  if (d.namesParty) indexes.push(NAMES_PARTY);
  if (d.speaksGenerally) indexes.push(SPEAKS_GENERALLY);
  let past = 0;
  let present = 0;
  let isModal = false;
  let names = 0;
  let numbers = 0;
  for (const word of d.words) {
    if (word.isPast) past += 1;
    else if (word.isPresent) present += 1;
    if (word.isModal) isModal = true;
    if (word === NAME) names += 1;
    else if (word === NUMERAL) numbers += 1;
  }
  if (isModal) indexes.push(MODAL);
  indexes.push(
    QUOTED_FIRST + step(d.quoted, QUOTED),
    TENSE_FIRST + step(past, VERBS) * (VERBS.length + 1) + step(present, VERBS),
    NAMES_FIRST + step(names, NAMES_SAID),
    NUMBERS_FIRST + step(numbers, NUMBERS_SAID),
    BLOCK_FIRST.get(d.blockKind)!,
  );
  return { indexes, cues: d.cues.length, first: d.words[0] ?? NO_WORD };
}

/** From where traits are seen ("before: ", "under standard"): each has a bucket of its own seen from there. */
export interface Place {
  readonly hash: number;
  /** Bucket of the place's name as a feature by itself. */
  readonly bucket: number;
  /** By trait. */
  readonly buckets: Int32Array;
}

const HASHES = Int32Array.from(NAMES, (name) => hashed(name));
const NOWHERE = hashed("");

export function placeOf(name: string): Place {
  const hash = hashed(name);
  return {
    hash,
    bucket: bucketOf(mixed(NOWHERE, hash)),
    buckets: HASHES.map((trait) => bucketOf(mixed(hash, trait))),
  };
}

/** The bucket of a first word, seen from a place. */
export const firstSeenFrom = (place: Place, word: Word): number => bucketOf(mixed(place.hash, word.first));

/** The bucket of a feature that has a name of its own. */
export const named = (name: string): number => bucketOf(mixed(NOWHERE, hashed(name)));
