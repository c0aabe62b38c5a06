import type { Citation } from "../annotations.ts";
import { type CueHit, type CueIndex, cuesIn } from "./cues.ts";
import type { CatalogEntry } from "./entry.ts";
import type { Unit } from "./unit.ts";

/** A legal test as this opinion lays it down: where, and which entry of the catalog it is. */
export interface Statement {
  /** Index into the catalog, or null for a test read from the opinion alone. */
  readonly entry: number | null;
  /** Units that lay it down, in order. */
  readonly stated: readonly number[];
  /** How much speaks for it; the tests of an opinion are ranked by this. */
  readonly strength: number;
}

/** What the catalog says of each unit: cues, and leading authorities or sources that are cited there. */
export interface Evidence {
  readonly hits: readonly CueHit[];
  /** Entry -> weight of the authorities and sources of it that the unit cites. */
  readonly cited: ReadonlyMap<number, number>;
}

// Weights of the kinds of evidence, set on the labelled opinions with each opinion held out in turn.
const LEADING_CASE = 1.2;
const SOURCE_LAW = 0.5;
const ELEMENT_CUE = 0.5;
/** A sentence lays down the test that it speaks of most, and others of which it speaks nearly as much. */
const NEAR_THE_MOST = 0.75;
/** What names a test in a sentence: a telling phrase, or a less telling one among the test's elements. */
const NAMED = 0.7;
const ELEMENT_NAMES = 0.2;
/** What a test needs in all to be said to be stated. */
const ENOUGH = 0.9;
/** The weight of a mention outside statements of law, and the most that all mentions can add. */
const MENTION = 0.2;
const MOST_MENTIONS = 0.8;
/** A general test is listed up to this many; the guide lists one to eight. */
export const MOST_TESTS = 8;

/** The catalog's leading cases and source provisions, keyed for look-up. */
export interface AuthorityIndex {
  readonly cases: ReadonlyMap<string, readonly number[]>;
  readonly laws: ReadonlyMap<string, readonly number[]>;
}

const caseKey = (volume: string, reporter: string, page: string) =>
  `${volume} ${reporter} ${page}`.toLowerCase().replace(/[\s.']/g, "");

/** Lays out the catalog's authorities. Reads "Name, 555 U.S. 7 (2008)" by its volume, reporter and page. */
export function indexAuthorities(catalog: readonly CatalogEntry[]): AuthorityIndex {
  const cases = new Map<string, number[]>();
  const laws = new Map<string, number[]>();
  const add = (map: Map<string, number[]>, key: string, entry: number) => {
    const list = map.get(key);
    if (!list) map.set(key, [entry]);
    else if (!list.includes(entry)) list.push(entry);
  };
  catalog.forEach((entry, e) => {
    for (const { cite } of entry.authorities) {
      const match = /,\s(\d{1,4})\s([A-Z][^,()]{0,30}?)\s(\d{1,5})(?:,|\s\()/.exec(cite);
      if (match) add(cases, caseKey(match[1]!, match[2]!, match[3]!), e);
    }
    for (const source of entry.sources) add(laws, lawKey(source), e);
  });
  return { cases, laws };
}

const lawKey = (text: string) =>
  text
    .toLowerCase()
    .replace(/federal rules? of civil procedure|fed\. ?r\. ?civ\. ?p\./, "frcp")
    .replace(/federal rules? of evidence|fed\. ?r\. ?evid\./, "fre")
    .replace(/federal rules? of criminal procedure|fed\. ?r\. ?crim\. ?p\./, "frcrp")
    .replace(/[^a-z0-9()]/g, "");

function citedIn(
  unit: Unit,
  citations: ReadonlyMap<string, Citation>,
  index: AuthorityIndex,
): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  const raise = (entries: readonly number[] | undefined, weight: number) => {
    for (const entry of entries ?? []) weights.set(entry, Math.max(weights.get(entry) ?? 0, weight));
  };
  for (const citation of unit.citations) {
    const full = (citation.authority !== null && citations.get(citation.authority)) || citation;
    if (full.volume && full.reporter && full.page) {
      raise(index.cases.get(caseKey(full.volume, full.reporter, full.page)), LEADING_CASE);
      for (const p of full.parallel) raise(index.cases.get(caseKey(p.volume, p.reporter, p.page)), LEADING_CASE);
    }
    if (citation.kind === "statute" || citation.kind === "rule")
      raise(index.laws.get(lawKey(citation.text)), SOURCE_LAW);
  }
  return weights;
}

/** The evidence in each unit, in order. Linear in the units and their words. */
export function evidenceOf(units: readonly Unit[], cues: CueIndex, authorities: AuthorityIndex): readonly Evidence[] {
  const fullById = new Map<string, Citation>();
  for (const unit of units) {
    for (const citation of unit.citations) {
      if (citation.kind === "case" && citation.authority !== null && !fullById.has(citation.authority)) {
        fullById.set(citation.authority, citation);
      }
    }
  }
  const evidence = units.map((unit) => ({
    hits: cuesIn(unit, cues),
    cited: new Map(citedIn(unit, fullById, authorities)),
  }));
  // A citation sentence speaks for the sentence that it follows.
  let supported: number | null = null;
  units.forEach((unit, i) => {
    if (unit.role !== "citation") supported = i;
    else if (supported !== null) {
      const { cited } = evidence[supported]!;
      for (const [entry, weight] of evidence[i]!.cited) cited.set(entry, Math.max(cited.get(entry) ?? 0, weight));
    }
  });
  return evidence;
}

/** Roles whose units lay law down; a holding can (it announces the rule that it applies), with less weight. */
const LAYS_DOWN = { standard: 1, holding: 0.6, citation: 0.5, application: 0.35 } as const;

const layingDown = (unit: Unit): number => LAYS_DOWN[unit.role as keyof typeof LAYS_DOWN] ?? 0;

interface Candidate {
  readonly entry: number;
  readonly stated: number[];
  strength: number;
  mentions: number;
  /** The phrases, elements and authorities that speak for it, each once. */
  readonly signs: Set<string>;
  /** Whether a cue of its name or a leading case stands in a unit that lays law down. */
  named: boolean;
}

/** The catalog's tests that the opinion states, strongest first; two never rest on just the same units. */
export function catalogStatements(
  catalog: readonly CatalogEntry[],
  units: readonly Unit[],
  evidence: readonly Evidence[],
): readonly Statement[] {
  const candidates = new Map<number, Candidate>();
  const candidateOf = (entry: number): Candidate => {
    let candidate = candidates.get(entry);
    if (!candidate) {
      candidate = { entry, stated: [], strength: 0, mentions: 0, signs: new Set(), named: false };
      candidates.set(entry, candidate);
    }
    return candidate;
  };
  units.forEach((unit, i) => {
    const { hits, cited } = evidence[i]!;
    const lays = layingDown(unit);
    const weights = new Map<number, { naming: number; elements: Set<number>; cited: number }>();
    const weightOf = (entry: number) => {
      let weight = weights.get(entry);
      if (!weight) {
        weight = { naming: 0, elements: new Set(), cited: 0 };
        weights.set(entry, weight);
      }
      return weight;
    };
    for (const hit of hits) {
      const weight = weightOf(hit.entry);
      if (hit.element === null) weight.naming = Math.max(weight.naming, hit.weight);
      else weight.elements.add(hit.element);
    }
    for (const hit of hits)
      candidateOf(hit.entry).signs.add(hit.element === null ? hit.phrase : `element ${hit.element}`);
    for (const [entry, weight] of cited) {
      weightOf(entry).cited = weight;
      candidateOf(entry).signs.add("authority");
    }
    const foundFor = (weight: { naming: number; elements: ReadonlySet<number>; cited: number }) =>
      weight.naming + weight.cited + Math.min(3, weight.elements.size) * ELEMENT_CUE;
    const most = Math.max(0, ...[...weights.values()].map(foundFor));
    for (const [entry, weight] of weights) {
      const candidate = candidateOf(entry);
      const found = foundFor(weight);
      if (lays >= 0.5 && found >= 0.5 && found >= most * NEAR_THE_MOST) {
        candidate.stated.push(i);
        candidate.strength += found * lays;
        if (weight.naming + weight.elements.size * ELEMENT_NAMES >= NAMED || weight.cited >= LEADING_CASE)
          candidate.named = true;
      } else {
        candidate.mentions += found;
      }
    }
  });
  for (const { entry, law } of headed(units, evidence)) {
    const candidate = candidateOf(entry);
    candidate.named = true;
    candidate.signs.add("heading");
    candidate.strength += HEADED;
    if (!law.some((i) => candidate.stated.includes(i))) candidate.stated.push(...law);
  }
  const ranked = [...candidates.values()]
    .map((candidate) => ({
      ...candidate,
      stated: bestPlaces(
        [...candidate.stated].sort((a, b) => a - b),
        units,
      ),
      strength: candidate.strength + Math.min(MOST_MENTIONS, candidate.mentions * MENTION),
    }))
    .filter((candidate) => candidate.stated.length > 0 && candidate.named && candidate.strength >= ENOUGH)
    // One phrase can be of another field ("trade secret" in a rule on redaction); a test with parts shows more of itself.
    .filter(
      (candidate) =>
        candidate.signs.size > 1 || candidate.signs.has("authority") || catalog[candidate.entry]!.elements.length === 0,
    )
    .sort((a, b) => b.strength - a.strength || a.entry - b.entry);
  const taken = new Set<number>();
  const kept: Statement[] = [];
  for (const candidate of ranked) {
    const own = candidate.stated.filter((i) => !taken.has(i));
    // A weaker test that rests on a stronger one's sentences alone is most often the stronger under another name.
    if (own.length === 0) continue;
    for (const i of candidate.stated) taken.add(i);
    kept.push({ entry: candidate.entry, stated: candidate.stated, strength: candidate.strength });
  }
  return kept;
}

/** The strength of a test that is decided but nowhere laid down; more, where authority is given for the decision. */
const DECIDED_ONLY = 0.8;
const DECIDED_BY_AUTHORITY = 0.2;

/**
 * The catalog's tests that the opinion decides by name without laying them down ("the court did not abuse its
 * discretion"), each with the sentences that do, save those in `known`.
 */
export function decidedOnly(
  units: readonly Unit[],
  evidence: readonly Evidence[],
  known: ReadonlySet<number | null>,
): readonly Statement[] {
  const decided = new Map<number, number[]>();
  units.forEach((unit, i) => {
    if (unit.role !== "holding" && unit.role !== "application") return;
    const named = evidence[i]!.hits.filter(({ element, weight }) => element === null && weight >= NAMED);
    for (const { entry } of named) {
      if (known.has(entry)) continue;
      const places = decided.get(entry) ?? [];
      if (!places.includes(i)) places.push(i);
      decided.set(entry, places);
    }
  });
  return [...decided]
    .filter(([, places]) => places.some((i) => units[i]!.role === "holding"))
    .map(([entry, stated]) => ({
      entry,
      stated,
      strength: DECIDED_ONLY + (stated.some((i) => hasAuthority(units, i)) ? DECIDED_BY_AUTHORITY : 0),
    }));
}

const citesLaw = (unit: Unit | undefined) => unit?.citations.some(({ kind }) => kind !== "record") ?? false;
const hasAuthority = (units: readonly Unit[], i: number) =>
  citesLaw(units[i]) || (units[i + 1]?.role === "citation" && citesLaw(units[i + 1]));

/** A rule that is nowhere stated but by the holding that follows it has this strength: listed where nothing else is. */
const HELD_ONLY = 0.7;
const MOST_HELD = 2;

/** Where an opinion lays no law down: the holdings for which it gives authority. */
export function heldByAuthority(units: readonly Unit[]): readonly Statement[] {
  return units
    .flatMap((unit, i) =>
      unit.role === "holding" && unit.words.length >= SHORTEST_HOLDING && hasAuthority(units, i) ? [i] : [],
    )
    .slice(0, MOST_HELD)
    .map((i) => ({ entry: null, stated: [i], strength: HELD_ONLY }));
}

const SHORTEST_HOLDING = 8;

/** What it adds to a test that a heading is of it. */
const HEADED = 0.8;
/** A phrase that a heading has among few others names what its section is about, if it is this telling. */
const HEADS = 0.7;
const HEADS_SHORT = 0.4;
const SHORT_HEADING = 4;
/** The law that opens a section, in sentences. */
const OPENING_LAW = 4;

/** The tests that headings name, each with the law at the opening of its section. */
function headed(
  units: readonly Unit[],
  evidence: readonly Evidence[],
): readonly { readonly entry: number; readonly law: readonly number[] }[] {
  return units.flatMap((unit, h) => {
    if (unit.heading !== h) return [];
    const enough = unit.words.length <= SHORT_HEADING ? HEADS_SHORT : HEADS;
    const entries = new Set(
      evidence[h]!.hits.filter(({ element, weight }) => element === null && weight >= enough).map(({ entry }) => entry),
    );
    if (entries.size !== 1) return [];
    const law: number[] = [];
    for (let i = h + 1; i < units.length && units[i]!.heading === h && law.length < OPENING_LAW; i += 1) {
      const { role } = units[i]!;
      if (role === "standard") law.push(i);
      else if (law.length > 0 && role !== "citation") break;
    }
    return law.length > 0 ? [{ entry: [...entries][0]!, law }] : [];
  });
}

/** Where the law is laid down as law, the sentences that only apply or cite it are left out. */
function bestPlaces(stated: readonly number[], units: readonly Unit[]): number[] {
  const standards = stated.filter((i) => units[i]!.role === "standard");
  return standards.length > 0 ? standards : [...stated];
}
