import type { Opinion, Span } from "../../opinion/index.ts";
import type { Citation, LegalTest, Passage, TestElement, TestId } from "../annotations.ts";
import type { Tokens } from "../tokens/index.ts";
import { type Applied, applyElements, tellingWeights, territories } from "./application.ts";
import { withoutForeign } from "./binding.ts";
import { type CueIndex, indexCues } from "./cues.ts";
import { alignedParts, type Element, elementsOf } from "./elements.ts";
import type { CatalogEntry } from "./entry.ts";
import { partsIn } from "./enumeration.ts";
import { nameOf, type Spelling, UNNAMED } from "./naming.ts";
import { survivesReview } from "./outcome.ts";
import { ownStatements } from "./own-statement.ts";
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
  type Statement,
} from "./statement.ts";
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
const ENOUGH_FOUND = 3;
/** A test read from the opinion needs this much; below it, a run of law is background. */
const OWN_ENOUGH = 1.1;
/** Where an opinion has shown fewer tests than this, less is asked: a short order lays its law down in a sentence. */
const FEW = 3;
const OWN_IF_FEW = 0.7;
/** Statements that are worked out: more than are listed, for some turn out to be one, or to have no name. */
const MOST_STATEMENTS = 2 * MOST_TESTS;

/** Finds the tests that an opinion states, against a catalog laid out. Linear in the opinion. */
export function findTestsWith(
  { catalog, cues, authorities }: LaidOut,
  opinion: Opinion,
  streams: readonly Tokens[],
  citations: readonly Citation[],
  passages: readonly Passage[],
  names: ReadonlySet<string> = new Set(),
  courtId: string | null = null,
): Found {
  const units = unitsOf(opinion, streams, citations, passages, names);
  const evidence = withoutForeign(evidenceOf(units, cues, authorities), catalog, courtId);
  const text = blanked(opinion);
  const known = catalogStatements(catalog, units, evidence);
  const taken = new Set(
    known.flatMap((statement) =>
      mainPlaces(statement, units, evidence).filter(
        (i) => !listsOtherParts(catalog[statement.entry!]!, units[i]!, text),
      ),
    ),
  );
  const own = [...ownStatements(units, taken, (run) => partsIn(text, run).length > 0)].sort(
    (a, b) => b.strength - a.strength,
  );
  const knownEntries = new Set(known.map(({ entry }) => entry));
  const passing = decidedOnly(units, evidence, knownEntries);
  const others = [...own, ...passing].sort((a, b) => b.strength - a.strength);
  const reviews = new Set([...knownEntries].filter((e) => e !== null && catalog[e]!.elements.length === 0));
  const ofKnown = (statement: Statement) => isOfKnown(statement, evidence, reviews);
  let enough = others
    .filter((s) => !ofKnown(s))
    .filter((s, i) => s.strength >= (known.length + i < FEW ? OWN_IF_FEW : OWN_ENOUGH));
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
          ? stopped(units, elements, forced(followed))
          : entry?.kind === "steps in sequence"
            ? stopped(units, elements, followed)
            : followed;
    return testOf(`t${t + 1}` as TestId, statement, catalog, units, where[t]!, elements, applied, spelling);
  });
  const rank = new Map(tests.map((test, t) => [test, statements[t]!.strength + weightOfDecision(test)]));
  const named = joined(
    tests.filter((test) => test.name !== UNNAMED && !isOnlyMentioned(test)).sort((a, b) => rank.get(b)! - rank.get(a)!),
    catalog,
  );
  const numbered = named.slice(0, MOST_TESTS).map((test, t) => ({ ...test, id: `t${t + 1}` as TestId }));
  return { tests: withRelations(numbered, catalog), passages: withTests(passages, numbered) };
}

/** Less sure than this, a test has to be applied or decided to be listed. */
const SURELY_STATED = 0.7;

/** Whether a test with parts is hardly more than spoken of, and then neither decided nor applied in any part. */
const isOnlyMentioned = ({ confidence, decided, elements }: LegalTest) =>
  confidence < SURELY_STATED &&
  decided.length === 0 &&
  elements.length > 1 &&
  elements.every(({ applied }) => applied.length === 0);

/** What it adds to a test's importance that the court decides it, and that it applies its parts. */
const DECIDED = 0.8;
const APPLIED = 0.5;

const weightOfDecision = ({ decided, elements }: LegalTest) =>
  (decided.length > 0 ? DECIDED : 0) + (elements.some(({ applied }) => applied.length > 0) ? APPLIED : 0);

/**
 * One rule laid down in two places is one test: the stronger statement stands, and shows where the other is. So is a
 * rule that has no name but its case's or its section's, where a test of this opinion in the catalog is called by that
 * case or comes from that section, and one whose name ends the catalog's ("conspiracy" and "civil conspiracy").
 */
function joined(tests: readonly LegalTest[], catalog: readonly CatalogEntry[]): readonly LegalTest[] {
  const names = new Map<string, string>();
  for (const test of tests) {
    const entry = catalog.find(({ id }) => id === test.catalog);
    for (const called of entry ? [entry.name, ...entry.otherNames] : []) {
      for (const word of called.match(/\p{Lu}[\p{L}'’-]+/gu) ?? []) names.set(`${word} test`, test.name);
      const words = called
        .replace(/[:(].*$/, "")
        .trim()
        .toLowerCase()
        .split(" ");
      for (let from = 0; from < words.length; from += 1) names.set(capital(words.slice(from).join(" ")), test.name);
    }
    for (const source of entry?.sources ?? []) names.set(plainLaw(source), test.name);
  }
  const byName = new Map<string, LegalTest>();
  for (const test of [...tests].sort((a, b) => Number(isEponymous(a, names)) - Number(isEponymous(b, names)))) {
    const name = isEponymous(test, names) ? (names.get(test.name) ?? names.get(plainLaw(test.name))!) : test.name;
    const same = byName.get(name);
    byName.set(
      name,
      same ? { ...same, stated: [...same.stated, ...test.stated].sort((a, b) => a.start - b.start) } : test,
    );
  }
  return [...byName.values()];
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** A rule or section without its set's name and its subdivisions: "Fed. R. Civ. P. 8(a)" and "Rule 8" are one. */
const plainLaw = (law: string) =>
  law.replace(/^.*(?:\bR\. (?:\w+\. )*(?:P|Evid)\.|Rule) (?=\d)/, "Rule ").replace(/(?<=\d[\w.-]*)\(.*$/, "");

const isEponymous = (test: LegalTest, names: ReadonlyMap<string, string>) =>
  test.catalog === null && (names.has(test.name) || names.has(plainLaw(test.name)));

/** The parts of a standard of review are grounds to disturb a ruling: where it survives, none of them is made out. */
function withoutGrounds(
  units: readonly Unit[],
  territory: readonly number[],
  applied: readonly Applied[],
): readonly Applied[] {
  const decrees = units.flatMap(({ role }, i) => (role === "disposition" ? [i] : []));
  const surviving = [...territory, ...decrees].filter((i) => {
    const { role, words } = units[i]!;
    return (role === "holding" || role === "application" || role === "disposition") && survivesReview(words);
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
 * A court that finds the first element wanting has no need of the rest: a later one that no holding takes up, and no
 * phrase of the element's own, is not reached.
 */
function stopped(
  units: readonly Unit[],
  elements: readonly Element[],
  applied: readonly Applied[],
): readonly Applied[] {
  if (applied[0]?.outcome !== "not met") return applied;
  return applied.map((part, e) =>
    e > 0 && !part.units.some((i) => units[i]!.role === "holding" || elements[e]!.cued.has(i))
      ? { units: [], outcome: "not reached", confidence: 0.5 }
      : part,
  );
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

/**
 * Whether a sentence lists parts and none is of this test: it lays another down, and only speaks of this one ("if he
 * exhausts his remedies and alleges (1) ... and (2) ...").
 */
function listsOtherParts(entry: CatalogEntry, unit: Unit, text: string): boolean {
  if (entry.elements.length < 2) return false;
  const parts = partsIn(text, [unit]);
  return parts.length >= 2 && alignedParts(entry, parts).every((part) => part === null);
}

/**
 * Whether each sentence of a rule read from the opinion names one of these tests without parts, a standard of review
 * most often: with no points on which more law could be laid down, it is that test said again.
 */
function isOfKnown(
  { entry, stated }: Statement,
  evidence: readonly Evidence[],
  known: ReadonlySet<number | null>,
): boolean {
  if (entry !== null || stated.length > SAID_AGAIN) return false;
  const named = stated.map(
    (i) =>
      new Set(evidence[i]!.hits.flatMap((hit) => (hit.element === null && known.has(hit.entry) ? [hit.entry] : []))),
  );
  return [...named[0]!].some((one) => named.every((entries) => entries.has(one)));
}

/** A test said again takes no more sentences than this. */
const SAID_AGAIN = 2;

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

const isCase = ({ kind }: Citation) => kind === "case";
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
  const plain = rows.map((row, e) => ({ ...row, name: entry?.elements[e]?.name ?? row.name }));
  const summary = summaryOf(units, territory, plain, entry?.kind ?? null);
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
