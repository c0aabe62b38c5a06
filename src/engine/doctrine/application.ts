import type { Outcome } from "../annotations.ts";
import { type Finding, findingIn, findingOf, isUndisputed, setsAside, turnsDown, weigh } from "./outcome.ts";
import type { Unit } from "./unit.ts";

/** An element to be followed through the opinion. */
export interface Sought {
  /** Stems that carry the element's meaning, from its name and this court's words for it. */
  readonly content: ReadonlySet<string>;
  /** Stems by which the element is known in a sentence: those of its name and of its cues. */
  readonly signs: ReadonlySet<string>;
  /** Units in which a cue of the element stands, with the number of words that its cues cover there. */
  readonly cued: ReadonlyMap<number, number>;
  /** Where it stands in the court's own list, counted from 0; null where it is not in one. */
  readonly place: number | null;
  /** Whether the element is that something is absent ("no adequate remedy"): then a sentence that denies it meets it. */
  readonly negative: boolean;
  /** Whether the element is a fault ("failing to explain the sentence"): then a sentence that finds compliance denies it. */
  readonly fault: boolean;
}

/** What the opinion does with one element. */
export interface Applied {
  readonly units: readonly number[];
  readonly outcome: Outcome;
  readonly confidence: number;
}

/** A unit that has this share of an element's telling words is about it, though no cue stands there. */
const ABOUT = 0.5;
/** Outside the passages where the court speaks of the test, more is asked. */
const ABOUT_ELSEWHERE = 0.55;
/** A unit is about every element that comes this near to the best match. */
const NEARLY_BEST = 0.85;
/** A unit that has this share is about the element whatever else it is about. */
const SURELY_ABOUT = 0.7;
/** What the shared words must weigh at least: two ordinary words of the opinion, or one rare one. */
const LEAST_WEIGHT = 3;

/** A sentence that names the element says more of it than one that runs on. */
const NAMED = 2;

const ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth"];
const ORDINAL_PART =
  /\b(first|second|third|fourth|fifth|sixth) (?:winter |of these )?(?:prong|element|factor|requirement|step|part|condition|inquiry|question|criterion)/;

/** Words that take up all the parts of a test together. */
const ALL_PARTS =
  /\b(?:(?:all|each|none|any) (?:\w+ )?(?:of )?(?:these|those|the|its) (?:\w+ )?|all (?:\w+ )?|both |neither |these |those )(?:elements|requirements|factors|prongs|hallmarks|conditions|criteria)\b/;

/** Words that take up those parts that the court has not come to yet. */
const REMAINING_PARTS =
  /\b(?:remaining|other) (?:\w+ ){0,2}(?:elements|requirements|factors|prongs|conditions|criteria)\b/;

/** The element that a unit names by its place ("the first prong"), in the court's own order where it gives one, or null. */
function elementByPlace(unit: Unit, sought: readonly Sought[]): number | null {
  const match = ORDINAL_PART.exec(unit.words.join(" "));
  const place = match ? ORDINALS.indexOf(match[1]!) : -1;
  if (place < 0) return null;
  const stated = sought.findIndex((element) => element.place === place);
  return stated >= 0 ? stated : place < sought.length ? place : null;
}

/** A unit that tells what the parties say and what was done: it can say that an element is not in dispute. */
const reports = (unit: Unit) => unit.role === "issue" || unit.role === "facts" || unit.role === "procedure";

const applies = (unit: Unit) => unit.role === "application" || unit.role === "holding" || unit.role === "disposition";

const leavesOpen = (unit: Unit) => findingOf(unit.words, unit.role)?.outcome === "remanded";

/** How telling each stem is in this opinion: the rarer, the more. A stem that only statements of law have tells nothing. */
export function tellingWeights(units: readonly Unit[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  let count = 0;
  for (const unit of units) {
    if (!applies(unit) && !reports(unit)) continue;
    count += 1;
    for (const stem of unit.content) times.set(stem, (times.get(stem) ?? 0) + 1);
  }
  return new Map([...times].map(([stem, n]) => [stem, Math.log(1 + count / n)]));
}

/**
 * Follows the elements of one test from `first`, the unit that states it, to the end and says what became of each. In
 * the test's own territory a unit that names no element runs on with those of the unit before it in the same
 * paragraph, unless it names an element of another test (`ofOthers`); elsewhere only a unit that names an element
 * counts. One that no unit takes up is "not reached".
 */
export function applyElements(
  units: readonly Unit[],
  first: number,
  territory: readonly number[],
  sought: readonly Sought[],
  weights: ReadonlyMap<string, number>,
  ofOthers: (unit: number) => boolean,
): readonly Applied[] {
  const own = new Set(territory);
  const takenUp: number[][] = sought.map(() => []);
  const namedIn: Set<number>[] = sought.map(() => new Set());
  let current: readonly number[] = [];
  let block = -2;
  const headed = new Map<number, readonly number[]>();
  /** The element that the section's heading names: what stands under it and names none is about it. */
  const underHeading = (unit: Unit): readonly number[] => {
    if (unit.heading === null) return [];
    const known = headed.get(unit.heading);
    if (known) return known;
    const named =
      sought.length > 1 ? elementsOf(units[unit.heading]!, unit.heading, sought, weights, own.has(unit.heading)) : [];
    const one = named.length === 1 ? named : [];
    headed.set(unit.heading, one);
    return one;
  };
  for (let i = first; i < units.length && sought.length > 0; i += 1) {
    const unit = units[i]!;
    if (unit.block !== block || !own.has(i)) current = underHeading(unit);
    block = unit.block;
    const named = elementsOf(unit, i, sought, weights, own.has(i));
    if (named.length > 0) current = named;
    else if (sought.length > 1 && own.has(i) && REMAINING_PARTS.test(unit.words.join(" ")))
      current = takenUp.flatMap((indexes, element) => (indexes.length === 0 ? [element] : []));
    else if (ofOthers(i)) current = [];
    else if (sought.length === 1 && own.has(i)) current = [0];
    // A decree orders what is to be done; of an element it can say that it is left open below.
    if (unit.role === "disposition" ? named.length > 0 && leavesOpen(unit) : applies(unit)) {
      for (const element of current) takenUp[element]!.push(i);
      for (const element of named) namedIn[element]!.add(i);
    }
    if (reports(unit) && named.length > 0 && isUndisputed(unit)) for (const element of named) takenUp[element]!.push(i);
  }
  const whole = wholeOf(units, territory);
  const deciding = territory.filter((i) => units[i]!.role === "holding");
  const unnamed = takenUp.every((indexes) => indexes.length === 0);
  const asked = sought.length > 1 ? stepAsked(units, territory, sought) : null;
  const sole = sought.length > 1 ? soleIssue(units, territory, sought, weights) : null;
  return takenUp.map((indexes, e) => {
    // The court decides the test and names none of its parts: what it decided is the step that it puts as its question,
    // those before it being taken as given; else the part that comes first.
    if (whole && unnamed && e === (asked?.step ?? spokenOfMost(units, territory, sought, weights)))
      return { units: deciding, outcome: whole, confidence: 0.3 };
    if (whole && asked && e < asked.step && indexes.length === 0)
      return { units: [asked.unit], outcome: "undisputed", confidence: 0.3 };
    if (sole && indexes.length === 0 && !sole.elements.includes(e))
      return { units: [sole.unit], outcome: "undisputed", confidence: 0.4 };
    const findings = indexes
      .map((i) => {
        const finding = rejected(units, i, sought[e]!) ?? findingIn(units[i]!, sought[e]!.signs, sought[e]!);
        return finding && namedIn[e]!.has(i) ? { ...finding, weight: finding.weight * NAMED } : finding;
      })
      .filter((f): f is Finding => f !== null);
    const verdict = weigh(findings);
    if (verdict) return { units: indexes, ...verdict };
    // Discussed, but no sentence says how it came out; or the one condition of a rule that was applied as a whole: it
    // came out as the whole did.
    if (whole && (indexes.length > 0 || sought.length === 1))
      return { units: indexes, outcome: whole, confidence: 0.4 };
    return indexes.length > 0
      ? { units: indexes, outcome: "met", confidence: 0.3 }
      : { units: indexes, outcome: "not reached", confidence: 0.6 };
  });
}

/** The element whose words the court uses most where it speaks of the test; the first of those it uses alike. */
function spokenOfMost(
  units: readonly Unit[],
  territory: readonly number[],
  sought: readonly Sought[],
  weights: ReadonlyMap<string, number>,
): number {
  const spoken = sought.map(({ content }) =>
    territory
      .filter((i) => applies(units[i]!))
      .reduce((sum, i) => {
        let shared = 0;
        for (const stem of content) if (units[i]!.content.has(stem)) shared += weights.get(stem) ?? 0;
        return sum + shared / (content.size || 1);
      }, 0),
  );
  return spoken.indexOf(Math.max(...spoken));
}

/** An argument is turned down in so many units after it is told. */
const TURNED_DOWN_WITHIN = 5;

/**
 * What a sentence that turns an argument down ("this contention is without merit") finds of an element: the opposite of
 * what the argument said. Null where it is no such sentence, or no argument stands before it.
 */
function rejected(units: readonly Unit[], at: number, element: Sought): Finding | null {
  if (!turnsDown(units[at]!)) return null;
  for (let i = at - 1; i >= 0 && i >= at - TURNED_DOWN_WITHIN; i -= 1) {
    const { role, words } = units[i]!;
    if (role === "heading") return null;
    if (role !== "issue") continue;
    const argued = findingOf(words, "application", element, element.signs)?.outcome;
    if (argued !== "met" && argued !== "not met") return null;
    return { outcome: argued === "met" ? "not met" : "met", weight: REJECTION };
  }
  return null;
}

const REJECTION = 4;

/**
 * The step that the court says its question is of ("whether she met her burden at the second step"), or null. Steps
 * come one after another; a court that goes straight to the second prong may have left the first undecided.
 */
function stepAsked(
  units: readonly Unit[],
  territory: readonly number[],
  sought: readonly Sought[],
): { readonly step: number; readonly unit: number } | null {
  for (const i of territory) {
    const asks = units[i]!.role === "issue" && units[i]!.words.includes("step");
    const step = asks ? elementByPlace(units[i]!, sought) : null;
    if (step !== null) return { step, unit: i };
  }
  return null;
}

/** Words that say that nothing else is in question. */
const SOLE_ISSUE = /\b(?:sole|only) (?:\w+ )?(?:issue|question|dispute|element|requirement|point|matter)\b/;

/** The elements that the court says are all that is in question, so that the others are not; null where it says no such thing. */
function soleIssue(
  units: readonly Unit[],
  territory: readonly number[],
  sought: readonly Sought[],
  weights: ReadonlyMap<string, number>,
): { readonly elements: readonly number[]; readonly unit: number } | null {
  for (const unit of territory) {
    if (!SOLE_ISSUE.test(units[unit]!.words.join(" "))) continue;
    const elements = elementsOf(units[unit]!, unit, sought, weights, true);
    if (elements.length > 0 && elements.length < sought.length) return { elements, unit };
  }
  return null;
}

/** How the holdings in a test's territory come out together, or null where they say nothing. */
function wholeOf(units: readonly Unit[], territory: readonly number[]): Outcome | null {
  const findings = territory
    .filter((i) => units[i]!.role === "holding")
    .map((i) => findingOf(units[i]!.words, "holding"))
    .filter((f): f is Finding => f !== null);
  return weigh(findings)?.outcome ?? null;
}

function elementsOf(
  unit: Unit,
  index: number,
  sought: readonly Sought[],
  weights: ReadonlyMap<string, number>,
  inTerritory: boolean,
): readonly number[] {
  if (sought.length > 1 && inTerritory && ALL_PARTS.test(unit.words.join(" "))) return sought.map((_, e) => e);
  const byPlace = sought.length > 1 && inTerritory ? elementByPlace(unit, sought) : null;
  if (byPlace !== null) return [byPlace];
  // "Disregarded a serious need" has words of two elements; it is about the one that it has most words of.
  const most = Math.max(...sought.map((element) => element.cued.get(index) ?? 0));
  // What is conceded or left undecided is often several elements in one breath; so are those of two clauses.
  const cued = sought.flatMap((element, e) => (element.cued.has(index) ? [e] : []));
  if (most > 0 && (setsAside(unit) || unit.lead > 0 || cued.length >= SUMS_UP)) return cued;
  const phrases = sought.flatMap((element, e) => ((element.cued.get(index) ?? 0) >= PHRASE ? [e] : []));
  if (unit.role === "holding" && phrases.length > 1) return phrases;
  if (most > 0) return sought.flatMap((element, e) => (element.cued.get(index) === most ? [e] : []));
  const shares = sought.map((element) => tellingShare(element.content, unit.content, weights));
  const best = Math.max(...shares);
  if (best < (inTerritory ? ABOUT : ABOUT_ELSEWHERE)) return [];
  return shares.flatMap((share, e) => (share >= Math.min(best * NEARLY_BEST, SURELY_ABOUT) ? [e] : []));
}

/** A holding that has a phrase of so many words of several elements is of each ("irreparable harm and likely success"). */
const PHRASE = 2;
/** A sentence that names so many elements sums them up. */
const SUMS_UP = 3;

/** The weight of a word of the element that this court never uses in applying it: most often the catalog's own. */
const UNHEARD = 2;

/** The share, by weight, of an element's telling words that a unit has; 0 where what they share weighs too little. */
function tellingShare(
  asked: ReadonlySet<string>,
  given: ReadonlySet<string>,
  weights: ReadonlyMap<string, number>,
): number {
  let all = 0;
  let shared = 0;
  for (const stem of asked) {
    const weight = weights.get(stem) ?? UNHEARD;
    all += weight;
    if (given.has(stem)) shared += weight;
  }
  // All of them, if there are two, is enough in a short opinion, where no word is rare.
  return shared >= LEAST_WEIGHT || (shared === all && asked.size > 1) ? shared / (all || 1) : 0;
}

/**
 * The units in which the court speaks of each test: from where it is stated to where the next one is, within the
 * section; and, wherever they stand, units after the first statement that `mentions` says are about it.
 */
export function territories(
  units: readonly Unit[],
  stated: readonly (readonly number[])[],
  mentions: (test: number, unit: number) => boolean,
): readonly (readonly number[])[] {
  const statedAt = new Map<number, number[]>();
  stated.forEach((indexes, test) => {
    for (const i of indexes) statedAt.set(i, [...(statedAt.get(i) ?? []), test]);
  });
  const result: number[][] = stated.map(() => []);
  const first = stated.map((indexes) => indexes[0] ?? Number.POSITIVE_INFINITY);
  let current: readonly number[] = [];
  let fresh = false;
  units.forEach((unit, i) => {
    const here = statedAt.get(i);
    if (here) {
      // Statements that follow each other with nothing applied between them are applied together.
      current = fresh ? [...new Set([...current, ...here])] : here;
      fresh = true;
    } else if (unit.role === "application" || unit.role === "holding") fresh = false;
    stated.forEach((_, test) => {
      if (current.includes(test) || (i >= first[test]! && mentions(test, i))) result[test]!.push(i);
    });
  });
  return result;
}
