import { HEADINGS } from "./cues.ts";
import type { Described } from "./describe.ts";

/** Features are names hashed to this many buckets: no dictionary ships, and a clash costs little. */
export const BUCKETS = 1 << 15;
/** Words have buckets of their own, the upper half: the training holds them shorter than traits. */
const WORDS_FROM = BUCKETS / 2;

/** Whether a bucket holds words, not traits. */
export const isLexical = (bucket: number): boolean => bucket >= WORDS_FROM;

/** 32-bit FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), folded to a bucket. */
function bucketOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i += 1) {
    hash ^= name.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash ^ (hash >>> 15)) & (WORDS_FROM - 1);
}

const step = (value: number, ...limits: readonly number[]): number => {
  let i = 0;
  while (i < limits.length && value >= limits[i]!) i += 1;
  return i;
};

const PAST =
  /^(?:was|were|had|did|[a-z]{3,}ed|found|held|said|told|took|went|came|gave|made|brought|sought|saw|left|ran|met|sent|paid|got|knew|began|felt)$/;
const PRESENT =
  /^(?:is|are|has|have|does|do|must|may|shall|can|should|will|requires|provides|applies|means|exists|includes)$/;

/** The traits of one sentence that its neighbours see too. */
function traits(d: Described): string[] {
  const list: string[] = d.cues.map((cue) => `cue ${cue}`);
  for (const kind of d.kinds) list.push(`cites ${kind}`);
  for (const kind of d.supportedBy) list.push(`supported by ${kind}`);
  if (d.supportedBy.size === 0) list.push(d.kinds.size === 0 ? "without authority" : "cites alone");
  if (d.namesParty) list.push("names party");
  if (d.speaksGenerally) list.push("speaks generally");
  list.push(`quoted ${step(d.quoted, 0.01, 0.4, 0.8)}`);
  let past = 0;
  let present = 0;
  for (const word of d.words) {
    if (PAST.test(word)) past += 1;
    else if (PRESENT.test(word)) present += 1;
  }
  list.push(`tense ${step(past, 1, 2, 4)} ${step(present, 1, 2, 4)}`);
  if (d.words.some((word) => word === "must" || word === "may" || word === "shall")) list.push("modal");
  list.push(`first ${d.words[0] ?? "none"}`, `block ${d.blockKind}`);
  return list;
}

/** The buckets of every sentence of an opinion: its traits, its words, its place, and its neighbours' traits. */
export function featuresOf(described: readonly Described[]): readonly Int32Array[] {
  const own = described.map(traits);
  const leads = leadsOf(described);
  const voice = voiceOf(described);
  const cited = authorityAround(described);
  return described.map((d, i) => {
    const found: number[] = [];
    const add = (name: string) => {
      found.push(bucketOf(name));
    };
    add("any");
    const mine = own[i]!;
    for (const trait of mine) add(trait);
    const lead = leads[i]!;
    if (lead !== i) for (const trait of own[lead]!) add(`lead: ${trait}`);
    for (const cue of d.cues) add(`${voice} ${cue}`);
    add(`${voice} quoted ${step(d.quoted, 0.4)} party ${d.namesParty} general ${d.speaksGenerally}`);
    add(cited[i]!);
    for (const cue of d.cues) add(`${cited[i]} ${cue}`);
    for (const trait of own[i - 1] ?? ["start"]) add(`before: ${trait}`);
    for (const trait of own[i + 1] ?? ["end"]) add(`after: ${trait}`);
    for (const trait of own[i - 2] ?? []) if (trait.startsWith("cue")) add(`two before: ${trait}`);
    for (const trait of own[i + 2] ?? [])
      if (trait.startsWith("cue") || trait.includes("cites")) add(`two after: ${trait}`);
    addWords(d, (name) => {
      found.push(WORDS_FROM + bucketOf(name));
    });
    addPlace(d, i, described, add);
    return Int32Array.from(new Set(found));
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

/** A sentence's first words tell most; of a very long one the rest adds little but time. */
const MOST_WORDS = 80;

function addWords({ words }: Described, add: (name: string) => void): void {
  const most = Math.min(words.length, MOST_WORDS);
  for (let i = 0; i < most; i += 1) {
    add(`w ${words[i]}`);
  }
  for (let i = 0; i < 3 && i < words.length; i += 1) add(`opens ${i} ${words[i]}`);
  add(`opens2 ${words[0]} ${words[1]}`);
  add(`opens3 ${words[0]} ${words[1]} ${words[2]}`);
  add(`closes ${words.at(-1)}`);
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
  for (const name of Object.keys(HEADINGS) as (keyof typeof HEADINGS)[]) {
    if (!HEADINGS[name].test(d.heading)) continue;
    add(`under ${name}`);
    add(`under ${name} since ${step(d.sinceHeading, 2, 6, 15, 40)}`);
    for (const cue of d.cues) add(`under ${name} cue ${cue}`);
  }
  if (d.heading === "") add("under no heading");
  for (const cue of d.cues) add(`tenth ${step(tenth, 1, 3, 8, 9)} cue ${cue}`);
  if (i > 0) add(all[i - 1]!.block === d.block ? "same block as before" : "new block");
}
