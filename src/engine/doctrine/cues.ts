import type { CatalogEntry } from "./entry.ts";
import { stemsOf } from "./stem.ts";
import type { Unit } from "./unit.ts";

/** A phrase of the catalog, found in a unit. */
export interface CueHit {
  readonly entry: number;
  /** Index of the element that the phrase names, or null where it names the test. */
  readonly element: number | null;
  /** The phrase, in stems. */
  readonly phrase: string;
  /** 0 to 1: how telling the phrase is. */
  readonly weight: number;
  /** Words of the unit that it covers: half-open. */
  readonly from: number;
  readonly to: number;
}

interface Cue {
  readonly stems: readonly string[];
  readonly entry: number;
  readonly element: number | null;
  readonly weight: number;
}

/** All cues by their first stem. */
export type CueIndex = ReadonlyMap<string, readonly Cue[]>;

// The catalog lists the most telling cue first; a cue of one word is weak evidence whatever its place.
const LATER_CUE = 0.75;
const ONE_WORD_CUE = 0.4;

/** Lays out the catalog's cues for matching. */
export function indexCues(catalog: readonly CatalogEntry[]): CueIndex {
  const index = new Map<string, Cue[]>();
  const usedBy = entriesUsing(catalog);
  const add = (phrase: string, entry: number, element: number | null, place: number) => {
    const stems = stemsOf(phrase);
    const first = stems[0];
    if (!first) return;
    const uses = usedBy.get(stems.join(" "));
    // The test whose foremost name a phrase is keeps it, though other tests have a like element.
    const shared = element !== null || !uses ? 1 : place === 0 ? uses.foremost.size : uses.all.size;
    const weight = ((place === 0 ? 1 : LATER_CUE) * (stems.length === 1 ? ONE_WORD_CUE : 1)) / shared;
    const list = index.get(first);
    const cue = { stems, entry, element, weight };
    if (list) list.push(cue);
    else index.set(first, [cue]);
  };
  catalog.forEach((entry, e) => {
    entry.cues.forEach((cue, place) => {
      add(cue, e, null, place);
    });
    for (const name of entry.otherNames) add(name, e, null, 0);
    entry.elements.forEach((element, i) => {
      element.cues.forEach((cue, place) => {
        add(cue, e, i, place);
      });
    });
  });
  return index;
}

/** The entries that use a phrase at all, and those of which it is a foremost name. The more, the less it tells. */
interface Uses {
  readonly all: Set<number>;
  readonly foremost: Set<number>;
}

function entriesUsing(catalog: readonly CatalogEntry[]): ReadonlyMap<string, Uses> {
  const used = new Map<string, Uses>();
  const use = (phrase: string, entry: number, isForemost: boolean) => {
    const key = stemsOf(phrase).join(" ");
    const uses = used.get(key) ?? { all: new Set(), foremost: new Set() };
    uses.all.add(entry);
    if (isForemost) uses.foremost.add(entry);
    used.set(key, uses);
  };
  catalog.forEach((entry, e) => {
    entry.cues.forEach((cue, place) => {
      use(cue, e, place === 0);
    });
    for (const name of entry.otherNames) use(name, e, true);
    for (const cue of entry.elements.flatMap((element) => element.cues)) use(cue, e, false);
  });
  return used;
}

/**
 * The cues in a unit. Where one cue of naming lies inside a longer one ("preliminary injunction" in "mandatory
 * preliminary injunction"), only the longer counts; cues of elements never hide each other.
 */
export function cuesIn(unit: Unit, index: CueIndex): readonly CueHit[] {
  const hits: CueHit[] = [];
  for (let from = 0; from < unit.stems.length; from += 1) {
    for (const cue of index.get(unit.stems[from]!) ?? []) {
      if (cue.stems.every((stem, i) => unit.stems[from + i] === stem)) {
        hits.push({
          entry: cue.entry,
          element: cue.element,
          phrase: cue.stems.join(" "),
          weight: cue.weight,
          from,
          to: from + cue.stems.length,
        });
      }
    }
  }
  const naming = hits.filter((hit) => hit.element === null);
  return hits.filter(
    (hit) =>
      hit.element !== null ||
      (!isDenied(unit, hit.from) &&
        !naming.some(
          (other) =>
            other.entry !== hit.entry &&
            other.from <= hit.from &&
            hit.to <= other.to &&
            other.to - other.from > hit.to - hit.from,
        )),
  );
}

/** A court "may not decide de novo"; a rule "does not require strict scrutiny": the test named is the one not used. */
const DENIES = /^(?:not|cannot|never|without|nor)$/;
/** So near before the name that it is the name that is denied. */
const DENIED_WITHIN = 3;

const isDenied = (unit: Unit, from: number) =>
  unit.role === "standard" &&
  unit.words.slice(Math.max(0, from - DENIED_WITHIN), from).some((word) => DENIES.test(word));
