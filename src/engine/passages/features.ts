import { BLOCK_KINDS, SECTION_KINDS } from "../../opinion/index.ts";
import { CITATION_KINDS } from "../annotations.ts";
import { Bag, hashed, mixed, wordBucketOf } from "./buckets.ts";
import { HEADINGS } from "./cues.ts";
import type { Described } from "./describe.ts";
import { firstSeenFrom, isOfCitation, named, type Place, placeOf, step, type Traits, traitsOf } from "./traits.ts";
import type { Word } from "./words.ts";

/** The buckets of a feature with a name for each number below `count`. */
const numbered = (count: number, name: (n: number) => string): Int32Array =>
  Int32Array.from({ length: count }, (_, n) => named(name(n)));

/** The buckets of a feature with a name for each kind. */
const ofKinds = <T>(kinds: readonly string[], of: (kind: string) => T): ReadonlyMap<string, T> =>
  new Map(kinds.map((kind) => [kind, of(kind)]));

const ANY = named("any");
const HERE = placeOf("");
const LEAD = placeOf("lead: ");
const BEFORE = placeOf("before: ");
const AFTER = placeOf("after: ");
const TWO_BEFORE = placeOf("two before: ");
const TWO_AFTER = placeOf("two after: ");
const EARLIER_HERE = placeOf("earlier here: ");
const LATER_HERE = placeOf("later here: ");
const AT_START = named("before: start");
const AT_END = named("after: end");

/** Sentences before and after, in its paragraph, whose cues a sentence sees. */
const PARAGRAPH_REACH = 12;

/**
 * The buckets of every sentence of an opinion, in reading order, each once: its traits, its place, its neighbours' and
 * its paragraph's traits, its words and pairs of words.
 */
export function featuresOf(described: readonly Described[]): readonly Int32Array[] {
  const own = described.map(traitsOf);
  const leads = leadsOf(described);
  const voice = voiceOf(described);
  const authority = authorityAround(described);
  const under = headingsOver(described);
  const bag = new Bag();
  return described.map((d, i) => {
    const mine = own[i]!;
    bag.add(ANY);
    addAll(bag, mine, HERE);
    if (leads[i] !== i) addAll(bag, own[leads[i]!], LEAD);
    addCues(bag, mine, voice.place);
    bag.add(voice.manner[manner(d)]!);
    bag.add(authority[i]!.bucket);
    addCues(bag, mine, authority[i]!);
    if (i === 0) bag.add(AT_START);
    if (i === described.length - 1) bag.add(AT_END);
    addAll(bag, own[i - 1], BEFORE);
    addAll(bag, own[i + 1], AFTER);
    addCues(bag, own[i - 2], TWO_BEFORE);
    addCues(bag, own[i + 2], TWO_AFTER);
    for (const index of own[i + 2]?.indexes ?? []) if (isOfCitation(index)) bag.add(TWO_AFTER.buckets[index]!);
    addParagraph(bag, described, own, i);
    addPlace(bag, d, i, described);
    for (const { place, since } of under[i]!) {
      bag.add(place.bucket);
      bag.add(since[step(d.sinceHeading, SINCE)]!);
      addCues(bag, mine, place);
    }
    if (d.heading === "") bag.add(UNDER_NO_HEADING);
    addCues(bag, mine, STRETCHES[step(Math.floor((10 * i) / described.length), STRETCH)]!);
    addWords(bag, d.words);
    return bag.taken();
  });
}

function addCues(bag: Bag, traits: Traits | undefined, place: Place): void {
  if (traits === undefined) return;
  const { indexes, cues } = traits;
  for (let k = 0; k < cues; k += 1) bag.add(place.buckets[indexes[k]!]!);
}

function addAll(bag: Bag, traits: Traits | undefined, place: Place): void {
  if (traits === undefined) return;
  for (const index of traits.indexes) bag.add(place.buckets[index]!);
  bag.add(firstSeenFrom(place, traits.first));
}

/** A sentence's first words tell most; of a very long one the rest adds little but time. */
const MOST_WORDS = 80;
const OPENS = [hashed("opens 0 "), hashed("opens 1 "), hashed("opens 2 ")] as const;
const OPENS_WITH_TWO = hashed("opens2 ");
const OPENS_WITH_THREE = hashed("opens3 ");
const CLOSES = hashed("closes ");

function addWords(bag: Bag, words: readonly Word[]): void {
  const most = Math.min(words.length, MOST_WORDS);
  for (let i = 0; i < most; i += 1) bag.add(words[i]!.bucket);
  for (let i = 0; i + 1 < most; i += 1) bag.add(wordBucketOf(mixed(words[i]!.pair, words[i + 1]!.hash)));
  for (let i = 0; i < OPENS.length && i < words.length; i += 1) bag.add(wordBucketOf(mixed(OPENS[i]!, words[i]!.hash)));
  const hashAt = (i: number): number => words[i]?.hash ?? 0;
  const firstTwo = mixed(hashAt(0), hashAt(1));
  bag.add(wordBucketOf(mixed(OPENS_WITH_TWO, firstTwo)));
  bag.add(wordBucketOf(mixed(OPENS_WITH_THREE, mixed(firstTwo, hashAt(2)))));
  bag.add(wordBucketOf(mixed(CLOSES, hashAt(words.length - 1))));
}

/** The cues of the same paragraph, before and after a sentence. */
function addParagraph(bag: Bag, described: readonly Described[], own: readonly Traits[], i: number): void {
  const { block } = described[i]!;
  for (let k = i - 1; k > i - PARAGRAPH_REACH && described[k]?.block === block; k -= 1)
    addCues(bag, own[k], EARLIER_HERE);
  for (let k = i + 1; k < i + PARAGRAPH_REACH && described[k]?.block === block; k += 1)
    addCues(bag, own[k], LATER_HERE);
}

const UNDER_NO_HEADING = named("under no heading");
const SINCE = [2, 6, 15, 40];

interface Under {
  readonly place: Place;
  /** By the steps of SINCE. */
  readonly since: Int32Array;
}

const UNDER = Object.entries(HEADINGS).map(([name, pattern]) => ({
  pattern,
  place: placeOf(`under ${name}`),
  since: numbered(SINCE.length + 1, (n) => `under ${name} since ${n}`),
}));

/** What the heading over each sentence says ("under standard"): looked at once a heading. */
function headingsOver(described: readonly Described[]): readonly (readonly Under[])[] {
  const known = new Map<string, readonly Under[]>();
  return described.map(({ heading }) => {
    let under = known.get(heading);
    if (under === undefined) {
      under = UNDER.filter(({ pattern }) => pattern.test(heading));
      known.set(heading, under);
    }
    return under;
  });
}

/** For each sentence, the first of its block: a paragraph's topic sentence says what the rest is doing. */
function leadsOf(described: readonly Described[]): readonly number[] {
  let lead = 0;
  return described.map((d, i) => {
    if (i === 0 || described[i - 1]!.block !== d.block) lead = i;
    return lead;
  });
}

const MUCH_QUOTED = [0.4];
/** How a sentence speaks, as a number below MANNERS: much quoted, of a party, in general. */
const manner = (d: Described): number =>
  step(d.quoted, MUCH_QUOTED) * 4 + (d.namesParty ? 2 : 0) + (d.speaksGenerally ? 1 : 0);
const MANNERS = 8;

interface Voice {
  readonly place: Place;
  readonly manner: Int32Array;
}
const voice = (name: string): Voice => ({
  place: placeOf(name),
  manner: numbered(MANNERS, (n) => `${name} quoted ${n >> 2} party ${(n & 2) !== 0} general ${(n & 1) !== 0}`),
});
const WE = voice("we:");
const COURT = voice("court:");

/** Whether the court calls itself "we" (an appellate court: "the court" is the one below) or "the Court". */
function voiceOf(described: readonly Described[]): Voice {
  const we = described.filter((d) => d.words.some(({ letters }) => letters === "we")).length;
  return we > described.length * 0.04 ? WE : COURT;
}

const AUTHORITIES = ["none", "record", "case", "law"] as const;
const [NONE, RECORD, CASE, LAW] = [0, 1, 2, 3] as const;
const BETWEEN = AUTHORITIES.map((before) => AUTHORITIES.map((after) => placeOf(`between ${before} and ${after}`)));
const OF_RECORD = 1 << CITATION_KINDS.indexOf("record");
const OF_CASE = 1 << CITATION_KINDS.indexOf("case");

/** What the last citation before a sentence in its block was, and what the next one is: a precedent or the record. */
function authorityAround(described: readonly Described[]): readonly Place[] {
  const authorities = described.map((d) => {
    const kinds = d.kinds | d.supportedBy;
    if ((kinds & OF_RECORD) !== 0) return RECORD;
    if ((kinds & OF_CASE) !== 0) return CASE;
    return kinds === 0 ? NONE : LAW;
  });
  const before: number[] = [];
  let last: number = NONE;
  described.forEach((d, i) => {
    if (i > 0 && described[i - 1]!.block !== d.block) last = NONE;
    before.push(last);
    last = authorities[i] || last;
  });
  const around: Place[] = new Array(described.length);
  let next: number = NONE;
  for (let i = described.length - 1; i >= 0; i -= 1) {
    if (i + 1 < described.length && described[i + 1]!.block !== described[i]!.block) next = NONE;
    around[i] = BETWEEN[before[i]!]![next]!;
    next = authorities[i] || next;
  }
  return around;
}

const LENGTH = [1, 3, 6, 10, 16, 24, 36, 60];
const LENGTH_OF_CAPITALS = [3, 8, 20];
const CAPITALS = [0.1, 0.25, 0.5, 0.8];
const IN_BLOCK = [1, 2, 4, 8];
/** Stretches of an opinion, in tenths, that differ most; and those in which blocks of a kind differ. */
const STRETCH = [1, 3, 8, 9];
const STRETCH_OF_BLOCKS = [1, 2, 8, 9];
const FROM_START = 3;
const FROM_END = 6;

const STRETCHES = Array.from({ length: STRETCH.length + 1 }, (_, n) => placeOf(`tenth ${n}`));
const TENTHS = numbered(10, (n) => `tenth ${n}`);
const FROM_STARTS = numbered(FROM_START, (n) => `from start ${n}`);
const FROM_ENDS = numbered(FROM_END + 1, (n) => `from end ${n}`);
const LENGTHS = numbered(LENGTH.length + 1, (n) => `length ${n}`);
const CAPITALS_OF_LENGTHS = Array.from({ length: CAPITALS.length + 1 }, (_, capitals) =>
  numbered(LENGTH_OF_CAPITALS.length + 1, (n) => `capitals ${capitals} length ${n}`),
);
const IN_BLOCKS = numbered(IN_BLOCK.length + 1, (n) => `in block ${n}`);
const LAST_OF_BLOCK = named("last of block");
const NOT_LAST_OF_BLOCK = named("not last of block");
const SECTIONS = ofKinds([...SECTION_KINDS, "none"], (kind) => named(`section ${kind}`));
const FOOTNOTE = named("footnote");
const BLOCKS_OF_STRETCHES = ofKinds([...BLOCK_KINDS, "none"], (kind) =>
  numbered(STRETCH_OF_BLOCKS.length + 1, (n) => `block ${kind} tenth ${n}`),
);
const SAME_BLOCK = named("same block as before");
const NEW_BLOCK = named("new block");

function addPlace(bag: Bag, d: Described, i: number, all: readonly Described[]): void {
  const tenth = Math.floor((10 * i) / all.length);
  bag.add(TENTHS[tenth]!);
  if (i < FROM_START) bag.add(FROM_STARTS[i]!);
  if (all.length - i <= FROM_END) bag.add(FROM_ENDS[all.length - i]!);
  bag.add(LENGTHS[step(d.words.length, LENGTH)]!);
  bag.add(CAPITALS_OF_LENGTHS[step(d.capitals, CAPITALS)]![step(d.words.length, LENGTH_OF_CAPITALS)]!);
  bag.add(named(`ends ${d.endsWith}`));
  bag.add(IN_BLOCKS[step(d.inBlock, IN_BLOCK)]!);
  bag.add(all[i + 1]?.block !== d.block ? LAST_OF_BLOCK : NOT_LAST_OF_BLOCK);
  bag.add(SECTIONS.get(d.sectionKind)!);
  if (d.footnote) bag.add(FOOTNOTE);
  bag.add(BLOCKS_OF_STRETCHES.get(d.blockKind)![step(tenth, STRETCH_OF_BLOCKS)]!);
  if (i > 0) bag.add(all[i - 1]!.block === d.block ? SAME_BLOCK : NEW_BLOCK);
}
