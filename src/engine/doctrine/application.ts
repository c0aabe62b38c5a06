import type { Outcome } from "../annotations.ts";
import { type Finding, findingOf, weigh } from "./outcome.ts";
import { shareOf } from "./stem.ts";
import type { Unit } from "./unit.ts";

/** An element to be followed through the opinion. */
export interface Sought {
  /** Stems that carry the element's meaning, from its name and this court's words for it. */
  readonly content: ReadonlySet<string>;
  /** Units in which a cue of the element stands. */
  readonly cued: ReadonlySet<number>;
}

/** What the opinion does with one element. */
export interface Applied {
  readonly units: readonly number[];
  readonly outcome: Outcome;
  readonly confidence: number;
}

/** A unit with this share of an element's content words is about it, though no cue stands there. */
const ABOUT = 0.5;
/** Elements of one or two content words share them with too much; they need a cue. */
const FEWEST_CONTENT = 2;

const ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth"];
const ORDINAL_PART =
  /\b(first|second|third|fourth|fifth|sixth) (?:winter |of these )?(?:prong|element|factor|requirement|step|part|condition|inquiry|question|criterion)/;

/** The element that a unit names by its place ("the first prong"), or null. */
function elementByPlace(unit: Unit, count: number): number | null {
  const match = ORDINAL_PART.exec(unit.words.join(" "));
  const place = match ? ORDINALS.indexOf(match[1]!) : -1;
  return place >= 0 && place < count ? place : null;
}

const applies = (unit: Unit) => unit.role === "application" || unit.role === "holding" || unit.role === "disposition";

/**
 * Follows the elements of one test through `territory` (the units in which the court speaks of the test, in order)
 * and says what became of each. A unit belongs to the elements whose cues or words it has; one that has none runs on
 * with those of the unit before it in the same paragraph. An element that no unit takes up is "not reached".
 */
export function applyElements(
  units: readonly Unit[],
  territory: readonly number[],
  sought: readonly Sought[],
): readonly Applied[] {
  const takenUp: number[][] = sought.map(() => []);
  let current: readonly number[] = [];
  let block = -2;
  for (const i of territory) {
    const unit = units[i]!;
    if (unit.block !== block) current = [];
    block = unit.block;
    const own = elementsOf(unit, i, sought);
    if (own.length > 0) current = own;
    else if (sought.length === 1) current = [0];
    if (!applies(unit)) continue;
    for (const element of current) takenUp[element]!.push(i);
  }
  return takenUp.map((indexes) => {
    const findings = indexes
      .map((i) => findingOf(units[i]!.words, units[i]!.role))
      .filter((f): f is Finding => f !== null);
    const verdict = weigh(findings);
    if (verdict) return { units: indexes, ...verdict };
    return {
      units: indexes,
      outcome: indexes.length > 0 ? "met" : "not reached",
      confidence: indexes.length > 0 ? 0.3 : 0.6,
    };
  });
}

function elementsOf(unit: Unit, index: number, sought: readonly Sought[]): readonly number[] {
  const byPlace = sought.length > 1 ? elementByPlace(unit, sought.length) : null;
  if (byPlace !== null) return [byPlace];
  const cued = sought.flatMap((element, e) => (element.cued.has(index) ? [e] : []));
  if (cued.length > 0) return cued;
  let best = -1;
  let share = ABOUT;
  sought.forEach((element, e) => {
    if (element.content.size < FEWEST_CONTENT) return;
    const found = shareOf(element.content, unit.content);
    if (found >= share) {
      best = e;
      share = found + Number.EPSILON;
    }
  });
  return best >= 0 ? [best] : [];
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
