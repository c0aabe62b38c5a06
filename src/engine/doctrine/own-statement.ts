import type { Statement } from "./statement.ts";
import type { Unit } from "./unit.ts";

/** Words by which a court lays down a test rather than a mere observation of law. */
const TEST_WORDS =
  /\b(?:elements?|factors?|prongs?|(?:two|three|four|five)-(?:part|prong|step|factor)\w*|test|must (?:show|establish|prove|demonstrate|satisfy|meet|allege|plead|be)|burden of|standard of review|we review|is reviewed|are reviewed|only (?:if|when|where))\b/;

/**
 * Tests that the catalog does not have: runs of standard units that no catalog statement covers, within a paragraph or
 * running on into the next, that speak as tests do and are taken up afterwards.
 */
export function ownStatements(
  units: readonly Unit[],
  taken: ReadonlySet<number>,
  hasParts: (run: readonly Unit[]) => boolean,
): readonly Statement[] {
  const statements: (Statement & { readonly authority: string | null })[] = [];
  const opened = new Set<number>();
  for (const run of freeRuns(units, taken)) {
    const members = run.map((i) => units[i]!);
    const standards = members.filter((unit) => unit.role === "standard" && saysSomething(unit));
    if (standards.length === 0) continue;
    const words = standards.map((unit) => unit.words.join(" ")).join(" ");
    const listed = hasParts(members.filter((unit) => unit.role === "standard"));
    const cited = members.some((unit) => unit.citations.some((citation) => citation.kind !== "record"));
    if (!listed && !TEST_WORDS.test(words) && !cited) continue;
    const strength =
      0.4 * Math.min(3, standards.length) +
      (TEST_WORDS.test(words) ? 0.6 : 0) +
      (listed ? 0.8 : 0) +
      (members.some((unit) => unit.citations.length > 0) ? 0.3 : 0) +
      takenUp(units, run.at(-1)!, standards) +
      (opensSection(units, run[0]!, opened) ? FIRST_OF_SECTION : 0) -
      (standards.length === 1 && !listed && isAmong(units, run, taken) ? AMONG_OTHER_LAW : 0);
    statements.push({
      entry: null,
      stated: standards.map((unit) => unit.index),
      strength,
      authority: leadingAuthority(members),
    });
  }
  return mergedByAuthority(statements);
}

/** What a court's rules have it print on any opinion: how it may be cited, and that the case was not argued. */
const NOTICE =
  /\b(?:(?:not|without|dispens\w+ with|decide[ds]?) (?:\w+ ){0,4}oral argument|(?:is|are) not (?:\w+ ){0,2}(?:binding )?precedent|not (?:\w+ ){0,3}(?:for|be) publi(?:cation|shed)|(?:do not|designate) publish|unpublished (?:opinion|disposition|memorandum)|do not publish|non-?precedential|cited or relied (?:up)?on)\b/;

/** A label, a note's number or a bare citation lays nothing down. */
const FEWEST_WORDS = 4;
const saysSomething = (unit: Unit) =>
  unit.words.length >= FEWEST_WORDS &&
  !NOTICE.test(unit.words.join(" ")) &&
  unit.citations.reduce((sum, { start, end }) => sum + end - start, 0) * 2 < unit.end - unit.start;

/** What it takes from one sentence of law that it stands among the law of another test, with nothing applied between. */
const AMONG_OTHER_LAW = 0.3;
const AMONG_WITHIN = 4;

function isAmong(units: readonly Unit[], run: readonly number[], taken: ReadonlySet<number>): boolean {
  const reaches = (from: number, step: number) => {
    for (let i = from + step; Math.abs(i - from) <= AMONG_WITHIN && units[i]; i += step) {
      if (taken.has(i)) return true;
      if (units[i]!.role !== "standard" && units[i]!.role !== "citation") return false;
    }
    return false;
  };
  return reaches(run[0]!, -1) && reaches(run.at(-1)!, 1);
}

/** What it adds that a run is the first law of its section: the section is about it. */
const FIRST_OF_SECTION = 0.2;

function opensSection(units: readonly Unit[], first: number, opened: Set<number>): boolean {
  const { heading } = units[first]!;
  if (heading === null || opened.has(heading)) return false;
  opened.add(heading);
  return true;
}

/** The authority that a run of law cites most, or null. */
function leadingAuthority(run: readonly Unit[]): string | null {
  const times = new Map<string, number>();
  for (const unit of run) {
    for (const { authority, kind } of unit.citations) {
      if (authority !== null && kind !== "record") times.set(authority, (times.get(authority) ?? 0) + 1);
    }
  }
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Runs that follow the same authority lay down one test in several places. */
function mergedByAuthority(runs: readonly (Statement & { readonly authority: string | null })[]): readonly Statement[] {
  const merged: { entry: null; stated: readonly number[]; strength: number; authority: string | null }[] = [];
  for (const run of runs) {
    const same = run.authority === null ? undefined : merged.find((other) => other.authority === run.authority);
    if (same) {
      same.stated = [...same.stated, ...run.stated];
      same.strength = Math.max(same.strength, run.strength) + MORE_PLACES;
    } else merged.push({ entry: null, stated: run.stated, strength: run.strength, authority: run.authority });
  }
  return merged.map(({ entry, stated, strength }) => ({ entry, stated, strength }));
}

/** What each further place adds to a test that is laid down in several. */
const MORE_PLACES = 0.3;

/** Runs of standard units (citations between them run on), cut at paragraphs, headings and taken units. */
function freeRuns(units: readonly Unit[], taken: ReadonlySet<number>): readonly number[][] {
  const runs: number[][] = [];
  let run: number[] = [];
  const close = () => {
    if (run.some((i) => units[i]!.role === "standard")) runs.push(run);
    run = [];
  };
  units.forEach((unit, i) => {
    const before = run.length > 0 ? units[run.at(-1)!]! : null;
    if (before && !before.runsOn && (before.block !== unit.block || before.heading !== unit.heading)) close();
    if (unit.role === "standard" && !taken.has(i)) run.push(i);
    else if (unit.role === "citation" && run.length > 0) run.push(i);
    else close();
  });
  close();
  return runs;
}

/** How far on a court takes up a rule that it means to apply. */
const TAKEN_UP_WITHIN = 8;
/** What it adds that the court goes on to apply something, and that what it applies has the rule's own words. */
const APPLIED_NEXT = 0.3;
const IN_ITS_WORDS = 0.4;
/** Two words in common can be chance of the subject; the rule's subject and one of its terms are not. */
const SHARED_WORDS = 2;

/** How much speaks for it that the law which ends at a unit is applied in what follows, before the next heading. */
function takenUp(units: readonly Unit[], last: number, law: readonly Unit[]): number {
  const terms = new Set(law.flatMap((unit) => [...unit.content]));
  let next = 0;
  for (let i = last + 1; i <= last + TAKEN_UP_WITHIN && i < units.length; i += 1) {
    const { role, content } = units[i]!;
    if (role === "heading") break;
    if (role !== "application" && role !== "holding" && role !== "disposition") continue;
    next = APPLIED_NEXT;
    let shared = 0;
    for (const stem of content) if (terms.has(stem)) shared += 1;
    if (shared > SHARED_WORDS) return APPLIED_NEXT + IN_ITS_WORDS;
  }
  return next;
}
