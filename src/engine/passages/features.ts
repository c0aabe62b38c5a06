import { CUE_NAMES, type Cue, HEADINGS } from "./cues.ts";
import type { Described } from "./describe.ts";

/** Features are names hashed to this many buckets: no dictionary ships, and a clash costs little. */
export const BUCKETS = 1 << 15;
/** Words have buckets of their own, the upper half: the training may hold them shorter than traits. */
const WORDS_FROM = BUCKETS / 2;

/** Whether a bucket holds words, not traits. */
export const isLexical = (bucket: number): boolean => bucket >= WORDS_FROM;

/** 32-bit FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/) of `name`, begun with the hash of what stands before it. */
function hashed(name: string, before = 0x811c9dc5): number {
  let hash = before;
  for (let i = 0; i < name.length; i += 1) {
    hash ^= name.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash;
}

/** The hash of two things in their order. */
function mixed(first: number, second: number): number {
  const hash = Math.imul(first ^ Math.imul(second, 0x85ebca6b), 0x01000193);
  return hash ^ (hash >>> 13);
}

/** Folds a hash to a bucket of traits. */
const bucketOf = (hash: number): number => (hash ^ (hash >>> 15)) & (WORDS_FROM - 1);
const wordBucketOf = (hash: number): number => WORDS_FROM + bucketOf(hash);

const WORD = hashed("w ");
const PAIR = hashed("pair ");
const OPENS = [hashed("opens 0 "), hashed("opens 1 "), hashed("opens 2 ")] as const;
const OPENS_WITH_TWO = hashed("opens2 ");
const OPENS_WITH_THREE = hashed("opens3 ");
const CLOSES = hashed("closes ");

const step = (value: number, ...limits: readonly number[]): number => {
  let i = 0;
  while (i < limits.length && value >= limits[i]!) i += 1;
  return i;
};

const PAST =
  /^(?:was|were|had|did|[a-z]{3,}ed|found|held|said|told|took|went|came|gave|made|brought|sought|saw|left|ran|met|sent|paid|got|knew|began|felt)$/;
const PRESENT =
  /^(?:is|are|has|have|does|do|must|may|shall|can|should|will|requires|provides|applies|means|exists|includes)$/;
const MODAL = /^(?:must|may|shall)$/;

/** What there is to know of a word by itself. */
interface Word {
  readonly letters: string;
  readonly hash: number;
  /** Bucket of the word by itself. */
  readonly bucket: number;
  readonly past: boolean;
  readonly present: boolean;
  readonly modal: boolean;
}

/** Words by their letters: an opinion's few thousand are each looked at once. */
function lexicon(): (word: string) => Word {
  return kept((letters) => {
    const hash = hashed(letters);
    return {
      letters,
      hash,
      bucket: wordBucketOf(mixed(WORD, hash)),
      past: PAST.test(letters),
      present: PRESENT.test(letters),
      modal: MODAL.test(letters),
    };
  });
}

/** A trait by its name, and its bucket seen from each place ("before: ", "under standard "): each is hashed once an opinion. */
interface Trait {
  readonly hash: number;
  readonly isCue: boolean;
  readonly cites: boolean;
  /** By the number of the place; UNSEEN where not yet seen from there. */
  readonly buckets: Int16Array;
}

/** Where a trait is seen from, numbered as places are first met. */
interface Place {
  readonly number: number;
  readonly hash: number;
}

type Traits = (name: string) => Trait;
type Places = (name: string) => Place;

function traitsByName(): Traits {
  return kept((name) => ({
    hash: hashed(name),
    isCue: name.startsWith("cue"),
    cites: name.includes("cites"),
    buckets: new Int16Array(MOST_PLACES).fill(UNSEEN),
  }));
}

function placesByName(): Places {
  let met = 0;
  return kept((name) => {
    const number = met;
    met += 1;
    return { number, hash: hashed(name) };
  });
}

function kept<T>(of: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    let one = known.get(name);
    if (one === undefined) {
      one = of(name);
      known.set(name, one);
    }
    return one;
  };
}

/** There are some forty places; a bucket of traits fits in fifteen bits. */
const MOST_PLACES = 64;
const UNSEEN = -1;

function seenFrom(trait: Trait, place: Place): number {
  const known = place.number < MOST_PLACES ? trait.buckets[place.number]! : UNSEEN;
  if (known !== UNSEEN) return known;
  const bucket = bucketOf(mixed(place.hash, trait.hash));
  if (place.number < MOST_PLACES) trait.buckets[place.number] = bucket;
  return bucket;
}

const CUE_TRAITS = Object.fromEntries(CUE_NAMES.map((cue) => [cue, `cue ${cue}`])) as Readonly<Record<Cue, string>>;

/** The traits of one sentence that its neighbours see too. */
function traitsOf(d: Described, words: readonly Word[], trait: Traits): readonly Trait[] {
  const list = d.cues.map((cue) => trait(CUE_TRAITS[cue]));
  const say = (name: string) => {
    list.push(trait(name));
  };
  for (const kind of d.kinds) say(`cites ${kind}`);
  for (const kind of d.supportedBy) say(`supported by ${kind}`);
  if (d.supportedBy.size === 0) say(d.kinds.size === 0 ? "without authority" : "cites alone");
  if (d.namesParty) say("names party");
  if (d.speaksGenerally) say("speaks generally");
  say(`quoted ${step(d.quoted, 0.01, 0.4, 0.8)}`);
  let past = 0;
  let present = 0;
  let modal = false;
  let names = 0;
  let numbers = 0;
  for (const known of words) {
    if (known.past) past += 1;
    else if (known.present) present += 1;
    if (known.modal) modal = true;
    if (known.letters === "Aa") names += 1;
    else if (known.letters === "0") numbers += 1;
  }
  say(`tense ${step(past, 1, 2, 4)} ${step(present, 1, 2, 4)}`);
  if (modal) say("modal");
  say(`names ${step(names, 1, 2, 4, 8)}`);
  say(`numbers ${step(numbers, 1, 2, 4)}`);
  say(`first ${d.words[0] ?? "none"}`);
  say(`block ${d.blockKind}`);
  return list;
}

/** A sentence's first words tell most; of a very long one the rest adds little but time. */
const MOST_WORDS = 80;
/** Sentences before and after, in its paragraph, whose cues a sentence sees. */
const PARAGRAPH_REACH = 12;

/**
 * The buckets of every sentence of an opinion, in reading order, each once: its traits, its place, its neighbours' and
 * its paragraph's traits, its words and pairs of words.
 */
export function featuresOf(described: readonly Described[]): readonly Int32Array[] {
  const word = lexicon();
  const trait = traitsByName();
  const place = placesByName();
  const HERE = place("");
  const [lead, before, after] = [place("lead: "), place("before: "), place("after: ")];
  const [twoBefore, twoAfter] = [place("two before: "), place("two after: ")];
  const around = { earlier: place("earlier here: "), later: place("later here: ") };
  const words = described.map((d) => d.words.map(word));
  const own = described.map((d, i) => traitsOf(d, words[i]!, trait));
  const cuesOf = own.map((traits) => traits.filter((each) => each.isCue));
  const leads = leadsOf(described);
  const voice = voiceOf(described);
  const cited = authorityAround(described);
  const under = headingsOver(described);
  const found = distinctBuckets();
  const add = (name: string): void => {
    found.add(seenFrom(trait(name), HERE));
  };
  const addAll = (traits: readonly Trait[] | undefined, from: Place): void => {
    if (traits) for (const each of traits) found.add(seenFrom(each, from));
  };
  const addOfParagraph = (k: number, side: "earlier" | "later"): void => addAll(cuesOf[k], around[side]);
  return described.map((d, i) => {
    const mine = own[i]!;
    const cues = cuesOf[i]!;
    add("any");
    addAll(mine, HERE);
    if (leads[i] !== i) addAll(own[leads[i]!], lead);
    addAll(cues, place(voice));
    add(`${voice} quoted ${step(d.quoted, 0.4)} party ${d.namesParty} general ${d.speaksGenerally}`);
    add(cited[i]!);
    addAll(cues, place(cited[i]!));
    if (i === 0) add("before: start");
    if (i === described.length - 1) add("after: end");
    addAll(own[i - 1], before);
    addAll(own[i + 1], after);
    addAll(cuesOf[i - 2], twoBefore);
    for (const each of own[i + 2] ?? []) if (each.isCue || each.cites) found.add(seenFrom(each, twoAfter));
    addParagraph(described, i, addOfParagraph);
    addPlace(d, i, described, add);
    for (const heading of under[i]!) {
      add(heading);
      add(`${heading} since ${step(d.sinceHeading, 2, 6, 15, 40)}`);
      addAll(cues, place(heading));
    }
    if (d.heading === "") add("under no heading");
    addAll(cues, place(`tenth ${step(Math.floor((10 * i) / described.length), 1, 3, 8, 9)}`));
    addWords(words[i]!, found.add);
    return found.take();
  });
}

function addWords(words: readonly Word[], add: (bucket: number) => void): void {
  const most = Math.min(words.length, MOST_WORDS);
  const hashAt = (i: number): number => words[i]?.hash ?? 0;
  for (let i = 0; i < most; i += 1) add(words[i]!.bucket);
  for (let i = 0; i + 1 < most; i += 1) add(wordBucketOf(mixed(mixed(PAIR, words[i]!.hash), words[i + 1]!.hash)));
  for (let i = 0; i < OPENS.length && i < words.length; i += 1) add(wordBucketOf(mixed(OPENS[i]!, words[i]!.hash)));
  const firstTwo = mixed(hashAt(0), hashAt(1));
  add(wordBucketOf(mixed(OPENS_WITH_TWO, firstTwo)));
  add(wordBucketOf(mixed(OPENS_WITH_THREE, mixed(firstTwo, hashAt(2)))));
  add(wordBucketOf(mixed(CLOSES, hashAt(words.length - 1))));
}

/** Gathers the buckets of one sentence after another, each bucket once a sentence. */
function distinctBuckets(): { readonly add: (bucket: number) => void; readonly take: () => Int32Array } {
  const lastIn = new Uint32Array(BUCKETS);
  const found = new Int32Array(BUCKETS);
  let sentence = 1;
  let count = 0;
  return {
    add: (bucket) => {
      if (lastIn[bucket] === sentence) return;
      lastIn[bucket] = sentence;
      found[count] = bucket;
      count += 1;
    },
    take: () => {
      const taken = found.slice(0, count);
      count = 0;
      sentence += 1;
      return taken;
    },
  };
}

/** The sentences of the same paragraph, before and after a sentence. */
function addParagraph(
  described: readonly Described[],
  i: number,
  addFrom: (k: number, side: "earlier" | "later") => void,
): void {
  const { block } = described[i]!;
  for (let k = i - 1; k > i - PARAGRAPH_REACH && described[k]?.block === block; k -= 1) addFrom(k, "earlier");
  for (let k = i + 1; k < i + PARAGRAPH_REACH && described[k]?.block === block; k += 1) addFrom(k, "later");
}

/** What the heading over each sentence says ("under standard"): looked at once a heading. */
function headingsOver(described: readonly Described[]): readonly (readonly string[])[] {
  const known = new Map<string, readonly string[]>();
  return described.map(({ heading }) => {
    let names = known.get(heading);
    if (names === undefined) {
      names = HEADING_NAMES.filter((name) => HEADINGS[name].test(heading)).map((name) => `under ${name}`);
      known.set(heading, names);
    }
    return names;
  });
}
const HEADING_NAMES = Object.keys(HEADINGS) as readonly (keyof typeof HEADINGS)[];

/** For each sentence, the first of its block: a paragraph's topic sentence says what the rest is doing. */
function leadsOf(described: readonly Described[]): readonly number[] {
  let lead = 0;
  return described.map((d, i) => {
    if (i === 0 || described[i - 1]!.block !== d.block) lead = i;
    return lead;
  });
}

/** Whether the court calls itself "we" (an appellate court: "the court" is the one below) or "the Court". */
function voiceOf(described: readonly Described[]): string {
  const we = described.filter((d) => d.words.includes("we")).length;
  return we > described.length * 0.04 ? "we:" : "court:";
}

/** What the last citation before a sentence in its block was, and what the next one is: a precedent or the record. */
function authorityAround(described: readonly Described[]): readonly string[] {
  const kindOf = (d: Described) => {
    const kinds = new Set([...d.kinds, ...d.supportedBy]);
    if (kinds.has("record")) return "record";
    if (kinds.has("case")) return "case";
    return kinds.size > 0 ? "law" : null;
  };
  const before: string[] = [];
  let last = "none";
  described.forEach((d, i) => {
    if (i > 0 && described[i - 1]!.block !== d.block) last = "none";
    before.push(last);
    last = kindOf(d) ?? last;
  });
  const after: string[] = [];
  let next = "none";
  for (let i = described.length - 1; i >= 0; i -= 1) {
    if (i + 1 < described.length && described[i + 1]!.block !== described[i]!.block) next = "none";
    after[i] = next;
    next = kindOf(described[i]!) ?? next;
  }
  return described.map((_, i) => `between ${before[i]} and ${after[i]}`);
}

function addPlace(d: Described, i: number, all: readonly Described[], add: (name: string) => void): void {
  const tenth = Math.floor((10 * i) / all.length);
  add(`tenth ${tenth}`);
  if (i < 3) add(`from start ${i}`);
  if (all.length - i <= 6) add(`from end ${all.length - i}`);
  add(`length ${step(d.words.length, 1, 3, 6, 10, 16, 24, 36, 60)}`);
  add(`capitals ${step(d.capitals, 0.1, 0.25, 0.5, 0.8)} length ${step(d.words.length, 3, 8, 20)}`);
  add(`ends ${d.endsWith}`);
  add(`in block ${step(d.inBlock, 1, 2, 4, 8)}`);
  const last = all[i + 1]?.block !== d.block;
  add(last ? "last of block" : "not last of block");
  add(`section ${d.sectionKind}`);
  if (d.footnote) add("footnote");
  add(`block ${d.blockKind} tenth ${step(tenth, 1, 2, 8, 9)}`);
  if (i > 0) add(all[i - 1]!.block === d.block ? "same block as before" : "new block");
}
