import { type Opinion, readingText, type Span } from "../../opinion/index.ts";
import type { Citation, LegalTest, Passage, TestElement, TestId } from "../annotations.ts";
import type { Tokens } from "../tokens/index.ts";
import { type Applied, applyElements, type Sought, tellingWeights, territories } from "./application.ts";
import { type CueIndex, indexCues } from "./cues.ts";
import type { CatalogEntry } from "./entry.ts";
import { type EnumeratedPart, partsIn } from "./enumeration.ts";
import { elementName, nameOf, type Spelling, UNNAMED } from "./naming.ts";
import { spellingOf } from "./spelling.ts";
import {
  type AuthorityIndex,
  catalogStatements,
  decidedOnly,
  type Evidence,
  evidenceOf,
  heldByAuthority,
  indexAuthorities,
  MOST_TESTS,
  ownStatements,
  type Statement,
} from "./statement.ts";
import { contentOf, shareOf, stemsOf } from "./stem.ts";
import { summaryOf } from "./summary.ts";
import { type Unit, unitsOf } from "./unit.ts";

export interface Found {
  readonly tests: readonly LegalTest[];
  /** The passages, each with the test that it states, applies or decides. */
  readonly passages: readonly Passage[];
}

/** The catalog with the indexes by which it is matched. */
export interface LaidOut {
  readonly catalog: readonly CatalogEntry[];
  readonly cues: CueIndex;
  readonly authorities: AuthorityIndex;
}

export function layOut(catalog: readonly CatalogEntry[]): LaidOut {
  return { catalog, cues: indexCues(catalog), authorities: indexAuthorities(catalog) };
}

/** One element found is no sign that the court went through them all. */
const ENOUGH_FOUND = 2;
/** A test read from the opinion needs this much; below it, a run of law is background. */
const OWN_ENOUGH = 1.1;
/** Where an opinion has shown fewer tests than this, less is asked: a short order lays its law down in a sentence. */
const FEW = 3;
const OWN_IF_FEW = 0.7;
/** Statements that are worked out: more than are listed, for some turn out to be one, or to have no name. */
const MOST_STATEMENTS = 2 * MOST_TESTS;
/** An enumerated part and a catalog element with this share of words in common are the same. */
const SAME_ELEMENT = 0.4;

/** An element while it is worked out: its name, where it comes from, and the words to look for. */
interface Element extends Sought {
  readonly name: string;
  readonly catalogElement: string | null;
  readonly stated: readonly Span[];
}

/** Finds the tests that an opinion states, against a catalog laid out. Linear in the opinion. */
export function findTestsWith(
  { catalog, cues, authorities }: LaidOut,
  opinion: Opinion,
  streams: readonly Tokens[],
  citations: readonly Citation[],
  passages: readonly Passage[],
  names: ReadonlySet<string> = new Set(),
): Found {
  const units = unitsOf(opinion, streams, citations, passages, names);
  const evidence = evidenceOf(units, cues, authorities);
  const text = blanked(opinion);
  const known = catalogStatements(catalog, units, evidence);
  const taken = new Set(known.flatMap((statement) => mainPlaces(statement, units, evidence)));
  const own = [...ownStatements(units, taken, (run) => partsIn(text, run).length > 0)].sort(
    (a, b) => b.strength - a.strength,
  );
  const passing = decidedOnly(units, evidence, new Set(known.map(({ entry }) => entry)));
  const others = [...own, ...passing].sort((a, b) => b.strength - a.strength);
  let enough = others.filter((s, i) => s.strength >= (known.length + i < FEW ? OWN_IF_FEW : OWN_ENOUGH));
  if (known.length + enough.length === 0) enough = [...heldByAuthority(units)];
  const statements = [...known, ...enough].sort((a, b) => b.strength - a.strength).slice(0, MOST_STATEMENTS);

  const where = territories(
    units,
    statements.map((statement) => statement.stated),
    (test, unit) => evidence[unit]!.hits.some((hit) => hit.entry === statements[test]!.entry && hit.weight >= 0.7),
  );
  const weights = tellingWeights(units);
  const sought = statements.map((statement) => {
    const entry = statement.entry === null ? null : catalog[statement.entry]!;
    return elementsOf(statement, entry, opinion, text, units, evidence);
  });
  const cuedBy = testsCuedAt(sought);
  const spelling = spellingOf(streams);
  const tests = statements.map((statement, t): LegalTest => {
    const elements = sought[t]!;
    const ofOthers = (unit: number) => cuedBy.get(unit)?.some((other) => other !== t) ?? false;
    const entry = statement.entry === null ? null : catalog[statement.entry]!;
    const followed = applyElements(units, statement.stated[0]!, where[t]!, elements, weights, ofOthers);
    const applied =
      entry?.kind === "standard of review" || areFaults(elements)
        ? withoutGrounds(units, where[t]!, followed)
        : entry?.kind === "all elements required"
          ? forced(followed)
          : followed;
    return testOf(`t${t + 1}` as TestId, statement, catalog, units, where[t]!, elements, applied, spelling);
  });
  const rank = new Map(tests.map((test, t) => [test, statements[t]!.strength + weightOfDecision(test)]));
  const named = joined(
    tests
      .filter((test) => test.name !== UNNAMED || test.elements.length > 1)
      .sort((a, b) => rank.get(b)! - rank.get(a)!),
  );
  const numbered = named.slice(0, MOST_TESTS).map((test, t) => ({ ...test, id: `t${t + 1}` as TestId }));
  return { tests: withRelations(numbered, catalog), passages: withTests(passages, numbered) };
}

/** What it adds to a test's importance that the court decides it, and that it applies its parts. */
const DECIDED = 0.8;
const APPLIED = 0.5;

const weightOfDecision = ({ decided, elements }: LegalTest) =>
  (decided.length > 0 ? DECIDED : 0) + (elements.some(({ applied }) => applied.length > 0) ? APPLIED : 0);

/** One rule laid down in two places is one test: the stronger statement stands, and shows where the other is. */
function joined(tests: readonly LegalTest[]): readonly LegalTest[] {
  const byName = new Map<string, LegalTest>();
  for (const test of tests) {
    const same = byName.get(test.name);
    byName.set(
      test.name,
      same ? { ...same, stated: [...same.stated, ...test.stated].sort((a, b) => a.start - b.start) } : test,
    );
  }
  return [...byName.values()];
}

/** Words by which a ruling below survives review. */
const SURVIVES =
  /\b(?:(?:did|does) not (?:clearly )?(?:err|abuse)|no (?:clear |reversible |plain )?error|not (?:clearly erroneous|clear error|an abuse)|was not (?:an )?(?:error|abuse)|discern(?:ing)? no|lacks? merit|without merit|(?:find|are|is) (?:\w+ ){0,3}unpersuasive|properly \w+ed|cannot say (?:\w+ ){0,6}(?:error|erroneous|abuse)|within (?:its|the court's) discretion|supported by substantial evidence|we affirm|is affirmed)\b/;

/** The parts of a standard of review are grounds to disturb a ruling: where it survives, none of them is made out. */
function withoutGrounds(
  units: readonly Unit[],
  territory: readonly number[],
  applied: readonly Applied[],
): readonly Applied[] {
  const decrees = units.flatMap(({ role }, i) => (role === "disposition" ? [i] : []));
  const surviving = [...territory, ...decrees].filter((i) => {
    const { role, words } = units[i]!;
    return (role === "holding" || role === "application" || role === "disposition") && SURVIVES.test(words.join(" "));
  });
  if (surviving.length === 0) return applied;
  return applied.map((part) => ({
    units: part.units.length > 0 ? part.units : surviving,
    outcome: part.outcome === "undisputed" ? "undisputed" : "not met",
    confidence: 0.6,
  }));
}

/** Whether the court states the test as the ways in which a ruling can be wrong. */
const areFaults = (elements: readonly Element[]) =>
  elements.length > 1 && elements.filter(({ fault }) => fault).length * 2 > elements.length;

/**
 * Where all elements are required, and the court found several and failed none, the others were found with them: a
 * court that stops short says where it stops.
 */
function forced(applied: readonly Applied[]): readonly Applied[] {
  const found = applied.filter(({ outcome }) => outcome === "met" || outcome === "undisputed").length;
  const rest = applied.filter(({ outcome, units }) => outcome === "not reached" && units.length === 0).length;
  if (found < ENOUGH_FOUND || found + rest < applied.length) return applied;
  return applied.map((part) => (part.outcome === "not reached" ? { ...part, outcome: "met", confidence: 0.35 } : part));
}

/**
 * The units of a catalog test's statement less those where the court, once it has begun to apply the test, lays down
 * law with authority of its own on some point of it: that law is a test within the test.
 */
function mainPlaces(statement: Statement, units: readonly Unit[], evidence: readonly Evidence[]): readonly number[] {
  const groups: number[][] = [];
  for (const i of statement.stated) {
    const last = groups.at(-1)?.at(-1);
    if (last !== undefined && units[last]!.heading === units[i]!.heading && !appliedBetween(units, last, i))
      groups.at(-1)!.push(i);
    else groups.push([i]);
  }
  const weightOf = (group: readonly number[]) =>
    group.reduce((sum, i) => sum + evidence[i]!.hits.filter(({ entry }) => entry === statement.entry).length, 0);
  const main = [...groups].sort((a, b) => weightOf(b) - weightOf(a))[0];
  const namesIt = (i: number) =>
    evidence[i]!.hits.some(
      ({ entry, element, weight }) => entry === statement.entry && element === null && weight >= NAMES,
    );
  const ofAnElement = (group: readonly number[]) => {
    const heading = units[group[0]!]!.heading;
    if (heading === null || heading === units[main![0]!]!.heading) return false;
    const hits = evidence[heading]!.hits.filter(({ entry }) => entry === statement.entry);
    return hits.length > 0 && hits.every(({ element }) => element !== null);
  };
  return groups
    .filter(
      (group) =>
        group === main || !group.some((i) => isSupportedLaw(units, i)) || (group.some(namesIt) && !ofAnElement(group)),
    )
    .flat();
}

/** A phrase that tells this much names the test, not some point of it. */
const NAMES = 0.5;

function appliedBetween(units: readonly Unit[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i += 1) {
    const { role } = units[i]!;
    if (role === "application" || role === "holding") return true;
  }
  return false;
}

const isSupportedLaw = (units: readonly Unit[], i: number) =>
  units[i]!.citations.some(isCase) || (units[i + 1]?.role === "citation" && units[i + 1]!.citations.some(isLaw));

const isLaw = ({ kind }: Citation) => kind !== "record";

/** For each unit, the tests of which a cue of some element stands there. */
function testsCuedAt(sought: readonly (readonly Element[])[]): ReadonlyMap<number, readonly number[]> {
  const cued = new Map<number, number[]>();
  sought.forEach((elements, test) => {
    for (const unit of new Set(elements.flatMap((element) => [...element.cued.keys()]))) {
      const tests = cued.get(unit);
      if (tests) tests.push(test);
      else cued.set(unit, [test]);
    }
  });
  return cued;
}

/** The text with what is not read blanked out: same length, true offsets. */
function blanked(opinion: Opinion): string {
  let result = "";
  let at = 0;
  for (const { start, end } of opinion.furniture) {
    result += opinion.text.slice(at, start) + " ".repeat(end - start);
    at = end;
  }
  return result + opinion.text.slice(at);
}

/** The elements of a test: the court's own list where it gives one, aligned with the catalog's; else the catalog's. */
function elementsOf(
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
  const stems = entry.elements.map((element) => contentOf(stemsOf([element.name, ...element.cues].join(" "))));
  const partOf = entry.elements.map((_, e) => bestPart(parts, stems[e]!));
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
    stated: partOf[e] ? [{ start: partOf[e].start, end: partOf[e].end }] : [],
  }));
}

/** An element that is the absence of something. */
const NEGATIVE = /\b(?:no|not|without|absence of|lack of|lacks?|inadequate|insufficient|vague)\b/i;
/** An element that is a fault of the court or party below. */
const FAULT = /^(?:failing|failure|failed|treating|selecting|relying on|error)\b/i;

const senseOf = (name: string) => ({ negative: NEGATIVE.test(name), fault: FAULT.test(name) });

function unitsCued(evidence: readonly Evidence[], entry: number, element: number): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  evidence.forEach(({ hits }, i) => {
    const words = hits
      .filter((hit) => hit.entry === entry && hit.element === element)
      .reduce((sum, hit) => sum + hit.to - hit.from, 0);
    if (words > 0) found.set(i, words);
  });
  return found;
}

function bestPart(parts: readonly EnumeratedPart[], stems: ReadonlySet<string>): EnumeratedPart | null {
  let best: EnumeratedPart | null = null;
  let share = SAME_ELEMENT;
  for (const part of parts) {
    const content = contentOf(stemsOf(part.text));
    const found = Math.max(shareOf(content, stems), shareOf(stems, content));
    if (found >= share) {
      best = part;
      share = found;
    }
  }
  return best;
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
  while (to - last < LIST_RUNS_ON && runsOn(to + 1, last)) to += 1;
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
    stated: [part],
  };
}

/** What a rule without a list asks: the clause after the word that makes it a rule. */
const CONDITION =
  /\b(?:only (?:if|when|where)|must (?:show|establish|prove|demonstrate|be|have)?|requires?(?: that| a showing (?:of|that))?|unless|whether|entitled to|depends on|if|when|where)\s+([^.;:]{8,220})/iu;

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
    .filter((i) => !units[i]!.runsOn && OBLIGES.test(units[i]!.words.join(" ")))
    .flatMap((i) => ruleIn(text, units[i]!) ?? []);
  if (obliged.length > 1 && obliged.length <= MOST_OBLIGATIONS) return obliged.map((part) => fromPart(part, opinion));
  const asked = statement.stated
    .flatMap((i) => conditionIn(text, units[i]!) ?? [])
    .filter((part) => contentOf(stemsOf(part.text)).size >= TELLING_CONDITION);
  const parts = asked.length > 0 ? asked : statement.stated.flatMap((i) => ruleIn(text, units[i]!) ?? []);
  let best: EnumeratedPart | null = null;
  let most = -1;
  for (const part of parts) {
    const content = contentOf(stemsOf(part.text));
    const shared = applied.reduce((sum, unit) => sum + shareOf(content, unit.content), 0);
    if (shared > most) {
      best = part;
      most = shared;
    }
  }
  return best ? [fromPart(best, opinion)] : [];
}

/** Sentences that each lay a duty down are each a part of the rule; more of them are a code. */
const OBLIGES = /\b(?:must|shall|should|requires?|required to|need only|may not)\b/;
const MOST_OBLIGATIONS = 5;
/** A condition with fewer words of its own ("if the case should be dismissed") asks nothing. */
const TELLING_CONDITION = 3;

/** What a rule asks is sought in this many units after it. */
const APPLIED_WITHIN = 12;

function conditionIn(text: string, unit: Unit): EnumeratedPart | null {
  const match = CONDITION.exec(text.slice(unit.start, unit.end).replace(ELLIPSIS, (dots) => " ".repeat(dots.length)));
  if (!match) return null;
  const end = unit.start + match.index + match[0].length;
  return { start: end - match[1]!.length, end, text: match[1]! };
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
  if (REVIEWS.test(sentence) || unit.words.length < SHORTEST_RULE || isMostlyCitation(unit)) return null;
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

function testOf(
  id: TestId,
  statement: Statement,
  catalog: readonly CatalogEntry[],
  units: readonly Unit[],
  territory: readonly number[],
  elements: readonly Element[],
  applied: readonly Applied[],
  spelling: Spelling,
): LegalTest {
  const entry = statement.entry === null ? null : catalog[statement.entry]!;
  const stated = statement.stated.map((i) => units[i]!);
  const spanOf = (i: number): Span => ({ start: units[i]!.start, end: units[i]!.end });
  const rows = elements.map(
    (element, e): TestElement => ({
      name: element.name,
      catalogElement: element.catalogElement,
      outcome: applied[e]!.outcome,
      confidence: applied[e]!.confidence,
      stated: element.stated,
      applied: applied[e]!.units.map(spanOf),
    }),
  );
  const heading = stated[0]?.heading ?? null;
  const summary = summaryOf(units, territory, rows, entry?.kind ?? null);
  const cited = stated
    .flatMap((unit) => [unit, units[unit.index + 1]])
    .filter((unit, place) => unit !== undefined && (place % 2 === 0 || unit.role === "citation"))
    .flatMap((unit) => unit!.citations)
    .filter(isLaw);
  const authorities = new Set(cited.flatMap(({ authority }) => authority ?? []));
  return {
    id,
    catalog: entry?.id ?? null,
    name:
      entry?.name ??
      nameOf(stated, cited, heading === null ? null : units[heading]!, takenUpBy(units, territory), spelling),
    explanation:
      entry?.explanation ??
      "This test is read from the opinion itself; it is not in the catalog. What it asks is in the court's own words below.",
    stated: stated.map(({ start, end }) => ({ start, end })),
    authorities: [...authorities],
    elements: rows,
    outcome: summary.outcome,
    decided: summary.decided.map(spanOf),
    confidence: Math.min(0.95, 0.4 + statement.strength / 8 + (entry ? 0.1 : 0)),
    related: [],
  };
}

/** A name is sought in this many of the units that take a test up: enough to hear the topic, bounded in the opinion. */
const NAMED_FROM = 40;

function takenUpBy(units: readonly Unit[], territory: readonly number[]): readonly Unit[] {
  return territory
    .map((i) => units[i]!)
    .filter((unit) => unit.role !== "standard" && unit.role !== "citation")
    .slice(0, NAMED_FROM);
}

/** Says of each test which others of this opinion it interacts with, as the catalog relates them. */
function withRelations(tests: readonly LegalTest[], catalog: readonly CatalogEntry[]): readonly LegalTest[] {
  const byCatalog = new Map(tests.flatMap((test) => (test.catalog ? [[test.catalog, test.id] as const] : [])));
  const entries = new Map(catalog.map((entry) => [entry.id, entry]));
  return tests.map((test) => ({
    ...test,
    related: (test.catalog ? (entries.get(test.catalog)?.related ?? []) : []).flatMap(({ id, how }) => {
      const other = byCatalog.get(id);
      return other ? [{ test: other, how }] : [];
    }),
  }));
}

/** Gives each passage the test that it states, else decides, else applies; the first in rank where several do. */
function withTests(passages: readonly Passage[], tests: readonly LegalTest[]): readonly Passage[] {
  const byStart = new Map<number, TestId>();
  const claim = (spans: readonly Span[], id: TestId) => {
    for (const span of spans) if (!byStart.has(span.start)) byStart.set(span.start, id);
  };
  for (const test of tests) claim(test.stated, test.id);
  for (const test of tests) for (const element of test.elements) claim(element.applied, test.id);
  for (const test of tests) claim(test.decided, test.id);
  return passages.map((passage) => ({ ...passage, test: byStart.get(passage.start) ?? null }));
}
