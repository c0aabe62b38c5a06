import { type Opinion, readingText, type Span } from "../../opinion/index.ts";
import type { Citation } from "../annotations.ts";
import type { Sought } from "./application.ts";
import type { CatalogEntry } from "./entry.ts";
import { type EnumeratedPart, partsIn } from "./enumeration.ts";
import { elementName } from "./naming.ts";
import type { Evidence, Statement } from "./statement.ts";
import { contentOf, shareOf, stemsOf } from "./stem.ts";
import type { Unit } from "./unit.ts";

/** An enumerated part and a catalog element with this share of words in common are the same. */
const SAME_ELEMENT = 0.4;

/** An element while it is worked out: its name, where it comes from, and the words to look for. */
export interface Element extends Sought {
  readonly name: string;
  readonly catalogElement: string | null;
  readonly stated: readonly Span[];
}

/** The elements of a test: the court's own list where it gives one, aligned with the catalog's; else the catalog's. */
export function elementsOf(
  statement: Statement,
  entry: CatalogEntry | null,
  opinion: Opinion,
  text: string,
  units: readonly Unit[],
  evidence: readonly Evidence[],
): readonly Element[] {
  const parts = longestList(statement.stated, units, text);
  if (!entry)
    return parts.length > 0
      ? parts.map((part) => fromPart(part, opinion))
      : singleElement(statement, opinion, text, units);
  if (entry.elements.length === 0) return parts.length > 0 && parts.length <= 5 ? [] : [];
  const cued = entry.elements.map((_, e) => unitsCued(evidence, statement.entry!, e));
  const stems = stemsOfElements(entry);
  const partOf = partsOf(stems, parts);
  // A test of which the opinion takes up no element is only mentioned: its table would be a list of things not said.
  if (cued.every((set) => set.size === 0) && partOf.every((part) => part === null)) return [];
  return entry.elements.map((element, e) => ({
    // As this court states it, where it does; else by the catalog's name.
    name: partOf[e] ? elementName(readingText(opinion, partOf[e])) : element.name,
    catalogElement: element.id,
    content: contentOf(stemsOf(element.name)),
    signs: stems[e]!,
    cued: cued[e]!,
    ...senseOf(partOf[e]?.text ?? element.name),
    place: partOf[e] ? parts.indexOf(partOf[e]) : null,
    stated: partOf[e] ? [{ start: partOf[e].start, end: partOf[e].end }] : [],
  }));
}

/**
 * An element that is the absence of something says so in its main clause: behind "that", "which" or "if" a negative is
 * part of what is asked.
 */
const NEGATIVE =
  /^(?:(?!(?:that|which|who|whose|when|where|if|because|unless|such|than|as)\b)[\p{L}\d’',()-]+ ){0,14}?(?:no|not|without|absence of|lack of|lacks?|inadequate|insufficient|vague|unable|inability|denial of|fails? to)\b/iu;
/** An element that is a fault of the court or party below. */
const FAULT = /^(?:failing|failure|failed|treating|selecting|relying on|error)\b/i;

const senseOf = (name: string) => ({ negative: NEGATIVE.test(name), fault: FAULT.test(name) });

function unitsCued(evidence: readonly Evidence[], entry: number, element: number): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  evidence.forEach(({ hits }, i) => {
    const ours = hits.filter((hit) => hit.entry === entry);
    const names = ours.filter((hit) => hit.element === null);
    const words = ours
      // "Malicious" in the test's own name is not its element of malice.
      .filter(
        (hit) =>
          hit.element === element &&
          !names.some((name) => name.from <= hit.from && hit.to <= name.to && hit.to - hit.from < name.to - name.from),
      )
      .reduce((sum, hit) => sum + hit.to - hit.from, 0);
    if (words > 0) found.set(i, words);
  });
  return found;
}

const stemsOfElements = (entry: CatalogEntry) =>
  entry.elements.map((element) => contentOf(stemsOf([element.name, ...element.cues].join(" "))));

/** For each element of a catalog test the part of a court's list that states it, or null. */
export const alignedParts = (entry: CatalogEntry, parts: readonly EnumeratedPart[]) =>
  partsOf(stemsOfElements(entry), parts);

/** For each element, by its stems, the part of the court's list that states it, or null: a part states one element. */
function partsOf(
  elements: readonly ReadonlySet<string>[],
  parts: readonly EnumeratedPart[],
): readonly (EnumeratedPart | null)[] {
  const pairs = parts.flatMap((part) => {
    const content = contentOf(stemsOf(part.text));
    return elements.map((stems, e) => ({ e, part, share: Math.max(shareOf(content, stems), shareOf(stems, content)) }));
  });
  const stated: (EnumeratedPart | null)[] = elements.map(() => null);
  const taken = new Set<EnumeratedPart>();
  for (const { e, part, share } of pairs.sort((a, b) => b.share - a.share)) {
    if (share < SAME_ELEMENT || stated[e] !== null || taken.has(part)) continue;
    stated[e] = part;
    taken.add(part);
  }
  // Where the court names as many parts as the catalog, what is left over on both sides is the same in other words.
  const left = parts.filter((part) => !taken.has(part));
  const open = stated.flatMap((part, e) => (part === null ? [e] : []));
  if (parts.length === elements.length && left.length * 2 < parts.length)
    open.forEach((e, i) => {
      stated[e] = left[i] ?? null;
    });
  return stated;
}

/** The longest enumeration in a statement, read over runs of units that follow each other. */
function longestList(stated: readonly number[], units: readonly Unit[], text: string): readonly EnumeratedPart[] {
  let best: readonly EnumeratedPart[] = [];
  for (let i = 0; i < stated.length; ) {
    let j = i + 1;
    while (j < stated.length && stated[j]! - stated[j - 1]! <= 2) j += 1;
    const parts = partsIn(text, runAround(stated[i]!, stated[j - 1]!, units));
    if (parts.length > best.length) best = parts;
    i = j;
  }
  return best;
}

/** A list is often cut by the sentences' ends, and its label stands alone: so many units on each side are read with it. */
const LIST_RUNS_ON = 3;

/** The units from one to another, with the law that runs on to either side in the same paragraph. */
function runAround(first: number, last: number, units: readonly Unit[]): readonly Unit[] {
  const runsOn = (i: number, from: number) =>
    units[i]?.role === "standard" && units[i]!.block === units[from]!.block && !units[i]!.citations.some(isCase);
  let from = first;
  while (first - from < LIST_RUNS_ON && runsOn(from - 1, first)) from -= 1;
  let to = last;
  while (to - last < LIST_RUNS_ON && (runsOn(to + 1, last) || (units[to + 1] && units[to]!.unfinished))) to += 1;
  return units.slice(from, to + 1);
}

const isCase = ({ kind }: Citation) => kind === "case";

function fromPart(part: EnumeratedPart, opinion: Opinion): Element {
  const clause = readingText(opinion, part);
  return {
    name: elementName(clause),
    catalogElement: null,
    content: contentOf(stemsOf(clause)),
    signs: contentOf(stemsOf(clause)),
    cued: new Map(),
    ...senseOf(clause),
    place: null,
    stated: [part],
  };
}

/** What a rule without a list asks: the clause after the word that makes it a rule. */
const CONDITION =
  /\b(?:only (?:if|when|where)|must (?:show|establish|prove|demonstrate|be|have)?|requires?(?: that| a showing (?:of|that))?|unless|whether|entitled to|depends on|if|when|where)\s+(?=([^.;:]{8,220}))/giu;
/** "if at all, ...", "when or under what circumstances": such a clause asks nothing. */
const EMPTY_CONDITION =
  /^(?:or|and|at all|so|any|ever|not|then|appropriate|applicable|necessary|possible|available|attainable|proper|otherwise|the \w+)(?:,|\b(?= (?:or|and|under|how|what|when)\b))|^\S+,/i;

/** Opens a sentence that tells who laid the rule down. */
const LAID_DOWN_BY =
  /^.{0,80}?\b(?:held|holds|hold|explained|stated|noted|observed|recognized|instructed|established|means|settled|emphasized|cautioned|concluded|advised|warned)\b(?: that)?,?\s+/iu;
/** A standard of review asks nothing of the parties. */
const REVIEWS =
  /\b(?:we review|is reviewed|are reviewed|de novo|abuse of discretion|clear error|we defer|deference)\b/i;

/** The one thing that a rule without a list asks: the condition that the court goes on to speak of most. */
function singleElement(
  statement: Statement,
  opinion: Opinion,
  text: string,
  units: readonly Unit[],
): readonly Element[] {
  const applied = units
    .slice(statement.stated.at(-1)! + 1, statement.stated.at(-1)! + 1 + APPLIED_WITHIN)
    .filter(({ role }) => role === "application" || role === "holding");
  const obliged = statement.stated
    .filter(
      (i) => !units[i]!.runsOn && OBLIGES.test(units[i]!.words.join(" ")) && !ANNOUNCES.test(units[i]!.words.join(" ")),
    )
    .flatMap((i) => ruleIn(text, units[i]!) ?? []);
  if (obliged.length > 1 && obliged.length <= MOST_OBLIGATIONS) return obliged.map((part) => fromPart(part, opinion));
  const asked = statement.stated
    .flatMap((i) => conditionIn(text, units[i]!) ?? [])
    .filter((part) => contentOf(stemsOf(part.text)).size >= TELLING_CONDITION);
  const parts = asked.length > 0 ? asked : statement.stated.flatMap((i) => ruleIn(text, units[i]!) ?? []);
  const ranked = parts
    .map((part) => {
      const content = contentOf(stemsOf(part.text));
      return { part, content, shared: applied.reduce((sum, unit) => sum + shareOf(content, unit.content), 0) };
    })
    .sort((a, b) => b.shared - a.shared);
  const kept: typeof ranked = [];
  for (const one of ranked) {
    if (kept.length === 0) kept.push(one);
    else if (
      kept.length < MOST_CONDITIONS &&
      one.shared >= TAKEN_UP &&
      kept.every(
        ({ content }) => shareOf(one.content, content) < SAME_ELEMENT && shareOf(content, one.content) < SAME_ELEMENT,
      )
    )
      kept.push(one);
  }
  return kept.sort((a, b) => a.part.start - b.part.start).map(({ part }) => fromPart(part, opinion));
}

/** Conditions in several sentences are rows of their own where the court goes on to speak of each, up to so many. */
const MOST_CONDITIONS = 3;
const TAKEN_UP = 0.5;

/** Sentences that each lay a duty down are each a part of the rule; more of them are a code. */
const OBLIGES = /\b(?:must|shall|should|requires?|required to|need only|may not)\b/;
const MOST_OBLIGATIONS = 5;
/** What only says how many parts there are. */
const ANNOUNCES =
  /\b(?:two|three|four|five|following|several) (?:\w+ )?(?:requirements|elements|conditions|factors|steps|prongs|things|criteria)$/;
/** A condition with fewer words of its own ("if the case should be dismissed") asks nothing. */
const TELLING_CONDITION = 3;

/** What a rule asks is sought in this many units after it. */
const APPLIED_WITHIN = 12;

function conditionIn(text: string, unit: Unit): EnumeratedPart | null {
  const sentence = text.slice(unit.start, unit.end).replace(ELLIPSIS, (dots) => " ".repeat(dots.length));
  const match = [...sentence.matchAll(CONDITION)].find(([, clause]) => !EMPTY_CONDITION.test(clause!));
  if (!match) return null;
  const start = unit.start + match.index + match[0].length;
  return { start, end: start + match[1]!.length, text: match[1]! };
}

/** What is left out ends no clause. */
const ELLIPSIS = /\.(?:\s?\.){2,3}/g;

/** A rule stated flatly, from its first word. */
function ruleIn(text: string, unit: Unit): EnumeratedPart | null {
  // A citation in the sentence is part of it; one behind its end is not.
  const cited =
    unit.citations.find(
      ({ start }) =>
        start > unit.start &&
        /[.”"]\s*(?:[Ss]ee,?\s)?\s*$/u.test(text.slice(Math.max(unit.start, start - SIGNAL_LENGTH), start)),
    )?.start ?? unit.end;
  const sentence = text.slice(unit.start, Math.min(cited, unit.end));
  if (sentence.startsWith("(") || REVIEWS.test(sentence) || unit.words.length < SHORTEST_RULE || isMostlyCitation(unit))
    return null;
  const opening = LAID_DOWN_BY.exec(sentence)?.[0].length ?? 0;
  const rest = withoutTail(sentence.slice(opening));
  if (contentOf(stemsOf(rest)).size < TELLING_CONDITION) return null;
  return { start: unit.start + opening, end: unit.start + opening + rest.length, text: rest };
}

/** The text without the marks and the signal at its end. */
function withoutTail(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s.,;(”"’']/u.test(text[end - 1]!)) end -= 1;
  const bare = text.slice(0, end);
  return /\bsee$/i.test(bare) ? withoutTail(bare.slice(0, -3)) : bare;
}

const isMostlyCitation = (unit: Unit) =>
  unit.citations.reduce((sum, { start, end }) => sum + end - start, 0) * 2 > unit.end - unit.start;

/** So much text before a citation shows whether a sentence ended there. */
const SIGNAL_LENGTH = 8;
/** Fewer words, or characters, are a label or a fragment. */
const SHORTEST_RULE = 6;
