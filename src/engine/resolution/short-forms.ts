import type { Citation } from "../annotations.ts";
import { citesOf, isElectronic, isFull } from "./identity.ts";
import { type NameIndex, nameOf } from "./name-index.ts";
import { isPartOfName, namesAgree, tellingWords, wordsOf } from "./name-words.ts";
import { pinpointOf } from "./pinpoint.ts";
import type { Union } from "./union.ts";

/** How many citations of one volume, or of one name, are weighed on each side of a short form. */
const WEIGHED = 16;

type Index = Map<string, number[]>;

function enter(index: Index, key: string, citation: number): void {
  const held = index.get(key);
  if (!held) index.set(key, [citation]);
  else if (held.at(-1) !== citation) held.push(citation);
}

/** The nearest `WEIGHED` before `at`, nearest first, then as many after. */
function around(held: readonly number[] | undefined, at: number): readonly number[] {
  if (!held) return [];
  let low = 0;
  let high = held.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (held[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return [...held.slice(Math.max(0, low - WEIGHED), low).reverse(), ...held.slice(low, low + WEIGHED)];
}

/**
 * Joins short forms and supra citations with the full citation that they lean on: by reporter and volume with the
 * name and the pinpoint as witnesses, else by name alone. What leans on nothing in this opinion joins its like.
 */
export function joinShortForms(citations: readonly Citation[], names: NameIndex, union: Union): void {
  const byVolume: Index = new Map();
  const byWord: Index = new Map();
  citations.forEach((citation, i) => {
    if (citation.kind === "case") {
      for (const { volume, reporter, page } of citesOf(citation)) {
        enter(byVolume, `${volume}|${reporter}`, i);
        if (isElectronic(reporter)) enter(byVolume, `${volume}|${reporter}|${page}`, i);
      }
      for (const word of citation.name === null ? [] : tellingWords(citation.name).slice(0, 8)) enter(byWord, word, i);
    } else if (citation.kind === "secondary") {
      for (const word of tellingWords(citation.text).slice(0, 12)) enter(byWord, word, i);
    }
  });
  const orphans = new Map<string, number>();
  const notes = firstOfNotes(citations);
  citations.forEach((citation, i) => {
    if (citation.kind !== "short" && citation.kind !== "supra") return;
    const target =
      byCite(citations, i, byVolume) ??
      byName(citations, i, names, byWord) ??
      byNote(citation, notes) ??
      orphanOf(citation, orphans);
    if (target !== null) union.join(target, i);
    for (const key of [...volumeKeys(citation), ...nameKeys(citation)]) if (!orphans.has(key)) orphans.set(key, i);
  });
}

function byCite(citations: readonly Citation[], i: number, byVolume: Index): number | null {
  const short = citations[i]!;
  for (const { volume, reporter, page } of citesOf(short)) {
    const key = isElectronic(reporter) && page !== "" ? `${volume}|${reporter}|${page}` : `${volume}|${reporter}`;
    const held = around(byVolume.get(key), i);
    const agreeing = held.filter((other) => namesAgree(short.name, citations[other]!.name));
    const target = nearestPage(citations, agreeing.length > 0 ? agreeing : held, short, reporter);
    if (target !== null) return target;
  }
  return null;
}

/** Of cases in one volume, the one with the nearest first page at or before the pinpoint; without one, the first held. */
function nearestPage(
  citations: readonly Citation[],
  held: readonly number[],
  short: Citation,
  reporter: string,
): number | null {
  const pin = pinpointOf(short.pin ?? "");
  if (pin.kind !== "page" || held.length < 2) return held[0] ?? null;
  let best: number | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const other of held) {
    const page = Number(citesOf(citations[other]!).find((cite) => cite.reporter === reporter)?.page);
    if (page <= pin.at && pin.at - page < distance) {
      best = other;
      distance = pin.at - page;
    }
  }
  return best ?? held[0] ?? null;
}

function byName(citations: readonly Citation[], i: number, names: NameIndex, byWord: Index): number | null {
  const short = citations[i]!;
  const name = short.name ?? (short.kind === "supra" ? beforeSupra(short.text) : null);
  if (name === null) return null;
  const exact = nameOf(names, wordsOf(name));
  const words = tellingWords(name);
  const named = around(exact?.citations, i).find((other) => !isOtherVolume(short, citations[other]!));
  if (named !== undefined) return named;
  const held = around(byWord.get(words[0] ?? ""), i);
  const fits = held.filter((other) => {
    const full = citations[other]!;
    if (full.kind === "secondary") return short.kind === "supra" && isPartOfName(name, full.text);
    return full.name !== null && isPartOfName(name, full.name) && !isOtherVolume(short, full);
  });
  return fits[0] ?? null;
}

/** Whether both give a volume of one reporter, and not the same one, nor one that a slip of a digit would make so. */
function isOtherVolume(short: Citation, full: Citation): boolean {
  return citesOf(short).some((one) => {
    const same = citesOf(full).filter((other) => other.reporter === one.reporter);
    return same.length > 0 && !same.some((other) => isOneSlipAway(one.volume, other.volume));
  });
}

/** Equal, or unequal in one digit, or with two neighbours exchanged. */
function isOneSlipAway(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const unequal: number[] = [];
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) unequal.push(i);
  if (unequal.length <= 1) return true;
  const [first = 0, second = 0] = unequal;
  return unequal.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
}

function beforeSupra(text: string): string | null {
  const at = text.search(/\bsupra\b/i);
  const name = at > 0 ? text.slice(0, at).replace(/[\s,]+$/, "") : "";
  return name === "" ? null : name;
}

/** What each footnote cites first, the record apart. */
function firstOfNotes(citations: readonly Citation[]): ReadonlyMap<string, number> {
  const notes = new Map<string, number>();
  citations.forEach(({ footnote, kind }, i) => {
    const tells = kind === "short" || (isFull(kind) && kind !== "record");
    if (footnote !== null && tells && !notes.has(footnote)) notes.set(footnote, i);
  });
  return notes;
}

/** "supra note 4" without a name: what that footnote cites first. */
function byNote({ kind, text }: Citation, notes: ReadonlyMap<string, number>): number | null {
  const note = kind === "supra" ? /\b(?:note|n\.?|footnote|fn\.?)\s*(\d{1,4})/i.exec(text)?.[1] : undefined;
  return note === undefined ? null : (notes.get(note) ?? null);
}

/** An earlier short form of the same case, where no citation gives it in full. */
function orphanOf(short: Citation, orphans: ReadonlyMap<string, number>): number | null {
  const keys = volumeKeys(short);
  for (const key of keys.length > 0 ? keys : nameKeys(short)) {
    const like = orphans.get(key);
    if (like !== undefined) return like;
  }
  return null;
}

function volumeKeys(short: Citation): readonly string[] {
  return citesOf(short).map(({ volume, reporter }) => `volume:${volume}|${reporter}`);
}

function nameKeys(short: Citation): readonly string[] {
  const name = short.name ?? (short.kind === "supra" ? beforeSupra(short.text) : null);
  const words = name === null ? [] : tellingWords(name);
  return words.length > 0 ? [`name:${words.join(" ")}`] : [];
}
