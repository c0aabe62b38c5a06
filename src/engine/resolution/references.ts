import type { Citation, CitationId } from "../annotations.ts";
import { isVersus } from "../citations/index.ts";
import { JOINED, MARK, type Tokens } from "../tokens/index.ts";
import { enclosingCitations, outerCitations } from "./enclosing.ts";
import { evidenceOf, type NameEvidence } from "./name-evidence.ts";
import type { IndexedName, NameIndex } from "./name-index.ts";
import { beginningsOf, longestName, NAME, VERSUS } from "./name-match.ts";
import { type NamePinpoint, pinpointAfterName } from "./name-pinpoint.ts";
import { tellingWords } from "./name-words.ts";
import { firstTokenAt } from "./own-parties.ts";
import { proseNameAt } from "./prose-name.ts";
import { isCommonLitigant, isEveryday } from "./short-names.ts";

/** A bare case name in running text. */
export interface BareName {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly stream: number;
  /** The known name that it is; null for a full name ("A v. B") of a case that the opinion cites nowhere. */
  readonly name: IndexedName | null;
  /** It leads its sentence's thought ("In Winter, the Court held", "Winter holds"): an `Id.` after it may mean it. */
  readonly leads: boolean;
  /** "Watson, at p. 836": a pinpoint makes the name a short form. */
  readonly pin: string | null;
  /** The name itself, without the pinpoint. */
  readonly called: string;
  readonly confidence: number;
}

interface Occurrence extends NameEvidence {
  readonly stream: number;
  readonly first: number;
  readonly last: number;
  readonly end: number;
  readonly name: IndexedName | null;
  readonly pin: NamePinpoint | null;
  /** It stands in a parenthetical of the very case: there the name is more likely the party's. */
  readonly isInside: boolean;
}

/** What an opinion does with a name, all its occurrences taken together. */
interface Usage {
  cases: number;
  others: number;
}

/**
 * Finds later (and earlier) bare names of the cases that an opinion cites. One pass over the tokens gathers every
 * occurrence of a known name with the evidence of the words beside it; then each is judged by its own evidence and by
 * what the opinion does with that name elsewhere: a name that it also uses for a person or a party, or as a common
 * word, is a case only where the words beside it say so. Full names ("A v. B") that are cited nowhere are found too.
 */
export function findBareNames(
  streams: readonly Tokens[],
  citations: readonly Citation[],
  streamOf: Int32Array,
  index: NameIndex,
  ownParties: ReadonlySet<string>,
  definitions: ReadonlySet<number>,
): readonly BareName[] {
  const byStream = streams.map((): number[] => []);
  citations.forEach((_, i) => {
    byStream[streamOf[i]!]!.push(i);
  });
  const beginnings = streams[0] ? beginningsOf(streams[0].vocabulary, index) : new Uint8Array();
  const outer = outerCitations(citations);
  const found = streams.flatMap((tokens, stream) =>
    occurrencesIn({
      tokens,
      stream,
      citations,
      cited: byStream[stream]!,
      index,
      beginnings,
      outer,
      ownParties,
      definitions,
    }),
  );
  const usage = new Map<IndexedName | null, Usage>();
  for (const { name, evidence } of found) {
    const count = usage.get(name) ?? { cases: 0, others: 0 };
    if (evidence === "other") count.others += 1;
    else if (evidence !== "none") count.cases += 1;
    usage.set(name, count);
  }
  const lower = commonWords(streams, found);
  const judged = found.map((occurrence) => judge(occurrence, usage.get(occurrence.name)!, ownParties, lower));
  carryOverLists(streams, found, judged);
  return found.flatMap((occurrence, i) => {
    const confidence = judged[i]!;
    return confidence === null ? [] : [bareName(streams[occurrence.stream]!, occurrence, confidence)];
  });
}

function bareName(tokens: Tokens, occurrence: Occurrence, confidence: number): BareName {
  const { stream, first, last, name, leads, pin } = occurrence;
  const start = tokens.start[first]!;
  const called = readTokens(tokens, first, last);
  if (pin !== null) {
    const text = readTokens(tokens, first, pin.last);
    return { start, end: tokens.end[pin.last]!, text, called, stream, name, leads, pin: pin.text, confidence };
  }
  const text = called.slice(0, called.length - (tokens.end[last]! - occurrence.end));
  return { start, end: occurrence.end, text, called: text, stream, name, leads, pin: null, confidence };
}

/** "Hoag and Ciucci", "Dotson, Cuffley, and Chertkov": of names in one list, if one is a case the others are. */
function carryOverLists(streams: readonly Tokens[], found: readonly Occurrence[], judged: (number | null)[]): void {
  const isListed = (i: number): boolean => {
    const one = found[i - 1]!;
    const next = found[i]!;
    return one.stream === next.stream && areListed(streams[one.stream]!, one, next);
  };
  const carry = (from: number, to: number) => {
    if (judged[from] !== null && judged[to] === null && found[to]!.evidence !== "other") judged[to] = LISTED;
  };
  for (let i = 1; i < found.length; i += 1) if (isListed(i)) carry(i - 1, i);
  for (let i = found.length - 1; i >= 1; i -= 1) if (isListed(i)) carry(i, i - 1);
}

/** How sure a name in a list with a known case is. */
const LISTED = 0.8;

function areListed(tokens: Tokens, one: Occurrence, next: Occurrence): boolean {
  if (next.first - one.last > 3 || next.first - one.last < 2) return false;
  for (let i = one.last + 1; i < next.first; i += 1) if (!/^(?:,|and|or|&|\/)$/.test(tokens.text(i))) return false;
  return true;
}

/** How sure it is that an occurrence means the case; null where it is taken for something else. */
function judge(
  { name, evidence, opensSentence, isInside }: Occurrence,
  usage: Usage,
  ownParties: ReadonlySet<string>,
  lower: ReadonlySet<string>,
): number | null {
  if (name === null) return 0.7;
  if (name.words.includes("v")) return 0.95;
  if (evidence === "other") return null;
  const isOwn = name.words.some((word) => ownParties.has(word));
  const isPerson = usage.others > 0;
  if (evidence === "case") return isOwn || isPerson ? 0.8 : 0.95;
  if (isOwn) return null;
  if (evidence === "within") return isPerson ? 0.75 : 0.95;
  if (evidence === "speaks") return !isPerson ? 0.9 : usage.cases > usage.others ? 0.6 : null;
  if (isInside || isPerson) return null;
  const isWord = name.words.length === 1 && (lower.has(name.words[0]!) || isEveryday(name.words[0]!));
  if (isWord && (opensSentence || name.strength === "weak")) return null;
  if (name.strength === "sure") return 0.85;
  return usage.cases > 0 ? 0.7 : null;
}

interface Reading {
  readonly tokens: Tokens;
  readonly stream: number;
  readonly citations: readonly Citation[];
  /** Indexes of the citations of this stream, in order. */
  readonly cited: readonly number[];
  readonly index: NameIndex;
  /** By form: what a token of it may begin. */
  readonly beginnings: Uint8Array;
  /** Where the citations with parentheticals stand. */
  readonly outer: ReadonlyMap<CitationId, number>;
  readonly ownParties: ReadonlySet<string>;
  /** Offsets at which the opinion gives a case a name. */
  readonly definitions: ReadonlySet<number>;
}

function occurrencesIn(reading: Reading): Occurrence[] {
  const { tokens, stream, citations, cited, index, beginnings, outer } = reading;
  const found: Occurrence[] = [];
  const captions = tokens.opinion.sections.filter((section) => section.kind === "caption");
  const enclosing = enclosingCitations(cited.map((i) => citations[i]!));
  const { form, start, end } = tokens;
  let next = 0;
  let caption = 0;
  let floor = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const begins = beginnings[form[i]!]!;
    if (begins === 0) continue;
    const isVersusSign = (begins & VERSUS) !== 0 && isVersus(tokens, i);
    if (!isVersusSign && (begins & NAME) === 0) continue;
    while (next < cited.length && citations[cited[next]!]!.end <= start[i]!) {
      floor = firstTokenAt(tokens, citations[cited[next]!]!.end);
      next += 1;
    }
    const citation = citations[cited[next] ?? -1];
    if (citation && citation.start <= start[i]!) continue;
    while (caption < captions.length && captions[caption]!.end <= start[i]!) caption += 1;
    if (captions[caption] && captions[caption]!.start <= start[i]!) continue;
    const stop = citation?.start ?? Number.POSITIVE_INFINITY;
    if (isVersusSign) {
      const prose = proseOccurrence(reading, i, floor, stop);
      if (!prose) continue;
      while (found.length > 0 && found.at(-1)!.last >= prose.first) found.pop();
      found.push(prose);
      floor = prose.last + 1;
      i = prose.last;
      continue;
    }
    const match = longestName(tokens, i, index, stop);
    if (!match || reading.definitions.has(start[i]!) || isBesideVersus(tokens, i, match.last)) continue;
    const { last, name } = match;
    const possessive = possessiveLength(tokens, last, name);
    const around = enclosing(start[i]!);
    found.push({
      stream,
      first: i,
      last,
      end: end[last]! - possessive,
      name,
      pin: possessive > 0 ? null : pinpointAfterName(tokens, last),
      isInside: around !== null && isOf(citations, name, outer.get(around)),
      ...evidenceOf(tokens, i, last, possessive > 0),
    });
    i = last;
  }
  return found;
}

/** Whether a citation is of a case that bears the name. */
function isOf(citations: readonly Citation[], { words }: IndexedName, at: number | undefined): boolean {
  const full = at === undefined ? null : citations[at]!.name;
  return full !== null && tellingWords(full).includes(words[0]!);
}

/** How far a party's name runs on to its "v.". */
const PARTY_RUN = 8;

/** Whether only capitals and marks stand between a name and a "v.": it opens a longer party's name. */
function leadsToVersus(tokens: Tokens, last: number): boolean {
  for (let i = last + 1; i < Math.min(tokens.length, last + PARTY_RUN); i += 1) {
    if (isVersus(tokens, i)) return true;
    const text = tokens.text(i);
    if (tokens.kind[i] === MARK ? !".,&’'".includes(text) : text[0] === text[0]!.toLowerCase() && text !== "of")
      return false;
  }
  return false;
}

/** A full name in running text about the "v." at token `versus`: a case cited elsewhere, or one cited nowhere. */
function proseOccurrence(
  { tokens, stream, citations, index, ownParties, definitions }: Reading,
  versus: number,
  floor: number,
  stop: number,
): Occurrence | null {
  const prose = proseNameAt(tokens, versus, floor, stop);
  if (!prose || definitions.has(tokens.start[prose.first]!)) return null;
  const name = prose.known(index, citations);
  if (name === null && prose.sides.some((side) => side.some((word) => ownParties.has(word)) && !isCommonLitigant(side)))
    return null;
  const { first, last } = prose;
  return {
    stream,
    first,
    last,
    end: tokens.end[last]!,
    name,
    evidence: "case",
    leads: true,
    opensSentence: false,
    isInside: false,
    pin: pinpointAfterName(tokens, last),
  };
}

/** Whether the name is only one side of "A v. B", which is read as a whole. */
function isBesideVersus(tokens: Tokens, first: number, last: number): boolean {
  if (last + 1 < tokens.length && isVersus(tokens, last + 1)) return true;
  return (
    leadsToVersus(tokens, last) ||
    (first >= 1 && (isVersus(tokens, first - 1) || (first >= 2 && isVersus(tokens, first - 2))))
  );
}

/** Code units of a possessive that the last word carries and the name does not. */
function possessiveLength(tokens: Tokens, last: number, name: IndexedName): number {
  const text = tokens.text(last);
  return /['’]s$/.test(text) && !name.words.at(-1)!.endsWith("s'") ? 2 : 0;
}

/** Of single-word names that nothing beside them tells, those that the opinion also writes in lower case ("winter"). */
function commonWords(streams: readonly Tokens[], found: readonly Occurrence[]): ReadonlySet<string> {
  const common = new Set<string>();
  const names = new Set<string>();
  for (const { name, evidence } of found)
    if (evidence === "none" && name?.words.length === 1) names.add(name.words[0]!);
  if (names.size === 0) return common;
  for (const form of streams[0]?.vocabulary.forms ?? []) if (names.has(form)) common.add(form);
  return common;
}

/** Tokens `first` to `last` as read, with single spaces where there are gaps. */
function readTokens(tokens: Tokens, first: number, last: number): string {
  let text = tokens.text(first);
  for (let i = first + 1; i <= last; i += 1) text += (tokens.gap[i] === JOINED ? "" : " ") + tokens.text(i);
  return text;
}
