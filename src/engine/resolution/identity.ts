import type { Citation, CitationKind, Cite } from "../annotations.ts";
import { namesAgree, sidesOf, tellingWords } from "./name-words.ts";
import { recordKeysOf } from "./record-identity.ts";
import type { Union } from "./union.ts";

/** Citations that give their authority in full; the others lean on one of these. */
export function isFull(kind: CitationKind): boolean {
  return kind !== "id" && kind !== "short" && kind !== "supra" && kind !== "reference";
}

/** Law that is cited by section. */
export function isCode(kind: CitationKind): boolean {
  return kind === "statute" || kind === "regulation" || kind === "rule" || kind === "constitution";
}

/** The reporter cites of a citation, the first and its parallels; those without volume or reporter left out. */
export function citesOf({ volume, reporter, page, parallel }: Citation): readonly Cite[] {
  const own = volume !== null && reporter !== null ? [{ volume, reporter, page: page ?? "" }] : [];
  return own.length === 0 ? parallel : [...own, ...parallel];
}

/** Reporters whose "volume" is a year and whose number names one document: WL, LEXIS and the like. */
export function isElectronic(reporter: string): boolean {
  return /\b(?:WL|LEXIS|BL|U\.S\. App\. LEXIS)\b/i.test(reporter);
}

/** How many earlier citations with the same key are compared: keeps hostile repetition linear. */
const COMPARED = 4;

type Index = Map<string, number[]>;

function recent(index: Index, key: string): readonly number[] {
  return index.get(key)?.slice(-COMPARED) ?? [];
}

function enter(index: Index, key: string, citation: number): void {
  const held = index.get(key);
  if (held) held.push(citation);
  else index.set(key, [citation]);
}

/** Joins the full citations that are of one authority. */
export function joinFullCitations(citations: readonly Citation[], union: Union): void {
  const index: Index = new Map();
  citations.forEach((citation, i) => {
    if (!isFull(citation.kind)) return;
    if (citation.kind === "case") joinCase(citations, i, index, union);
    else if (citation.kind === "record") joinRecord(citation, i, index, union);
    else if (citation.kind === "secondary") joinByKey([`secondary:${workOf(citation)}`], i, index, union);
    else joinByKey(sectionKeyOf(citation), i, index, union);
  });
  joinBareSections(citations, union);
}

function joinByKey(keys: readonly string[], i: number, index: Index, union: Union): void {
  for (const key of keys) {
    const held = index.get(key)?.[0];
    if (held !== undefined) union.join(held, i);
    else index.set(key, [i]);
  }
}

/**
 * A document that gives its number on the docket is known by it; one that gives only its name is the document last
 * called so ("Pl.'s Br." may be another one later on).
 */
function joinRecord(citation: Citation, i: number, index: Index, union: Union): void {
  const { entry, name } = recordKeysOf(citation);
  const held = entry !== null ? index.get(entry) : name !== null ? index.get(name) : undefined;
  if (held) union.join(held[0]!, i);
  else if (entry !== null) index.set(entry, [i]);
  if (name !== null) index.set(name, [i]);
}

/**
 * Joins a case with earlier citations of it: by any reporter cite that they share; by name and volume (a pinpoint
 * given for the first page) or name and page (a slip in the volume); by name, year and court where the reporters
 * differ, so that "543 U.S. 220" and "125 S. Ct. 738" are one. Two different numbers in one reporter are two opinions,
 * whatever the names.
 */
function joinCase(citations: readonly Citation[], i: number, index: Index, union: Union): void {
  const citation = citations[i]!;
  const keys = caseKeysOf(citation);
  for (const key of keys) {
    for (const other of recent(index, key)) {
      if (union.rootOf(other) === union.rootOf(i)) continue;
      const earlier = citations[other]!;
      if (isSameCase(earlier, citation)) union.join(other, i);
    }
  }
  for (const key of keys) enter(index, key, i);
}

function caseKeysOf(citation: Citation): readonly string[] {
  const keys = citesOf(citation).flatMap(({ volume, reporter, page }) =>
    page === "" ? [] : [`cite:${volume}|${reporter}|${page}`],
  );
  const party = citation.name === null ? undefined : tellingWords(citation.name)[0];
  if (citation.docket !== null) keys.push(`docket:${docketKey(citation.docket)}`);
  if (party === undefined) return keys;
  for (const { volume, reporter, page } of citesOf(citation)) {
    keys.push(`volume:${party.slice(0, 4)}|${volume}|${reporter}`, `page:${party.slice(0, 4)}|${reporter}|${page}`);
  }
  if (citation.year !== null) keys.push(`year:${nameKey(citation.name!)}|${citation.year}`);
  return keys;
}

/** The first letters of both parties, so that abbreviations of one name share a key. */
function nameKey(name: string): string {
  return (sidesOf(name) ?? [name]).map((side) => (tellingWords(side)[0] ?? "").slice(0, 2)).join("|");
}

function docketKey(docket: string): string {
  return docket.toLowerCase().replace(/\bnos?\b|[^a-z0-9]/g, "");
}

function isSameCase(a: Citation, b: Citation): boolean {
  if (!namesAgree(a.name, b.name)) return false;
  const mine = citesOf(a);
  const theirs = citesOf(b);
  let clash = false;
  for (const one of mine) {
    for (const other of theirs) {
      if (one.reporter !== other.reporter) continue;
      if (one.volume === other.volume && one.page === other.page) return true;
      if (isSlip(one, other, a, b)) return true;
      clash = true;
    }
  }
  if (clash || a.name === null || b.name === null) return false;
  if (a.courtId !== null && b.courtId !== null && a.courtId !== b.courtId) return false;
  if (a.date !== null && b.date !== null && a.date !== b.date) return false;
  if (a.docket !== null && b.docket !== null) return docketKey(a.docket) === docketKey(b.docket);
  if (a.year === null || a.year !== b.year) return false;
  // An unreported decision and a printed one of the same year are two decisions, unless the day tells otherwise.
  return isPrinted(a) === isPrinted(b) || a.date !== null;
}

function isPrinted(citation: Citation): boolean {
  return citesOf(citation).some(({ reporter }) => !isElectronic(reporter));
}

/** Whether two cites of one reporter differ by a slip of the pen: the names agree, and volume or page is the same. */
function isSlip(one: Cite, other: Cite, a: Citation, b: Citation): boolean {
  if (a.name === null || b.name === null || isElectronic(one.reporter)) return false;
  if (a.year !== null && b.year !== null && a.year !== b.year) return false;
  if (one.volume === other.volume) return isBothSides(a.name, b.name);
  return one.page === other.page && one.page !== "" && isBothSides(a.name, b.name);
}

function isBothSides(a: string, b: string): boolean {
  const left = tellingWords(a);
  const right = tellingWords(b);
  return left.at(0) === right.at(0) && left.at(-1) === right.at(-1);
}

/** A treatise or article by its letters before the first number: every section and page of it is one work. */
function workOf({ text }: Citation): string {
  const letters = text
    .toLowerCase()
    .replace(/^[^a-z]+/, "")
    .replace(/\d[\s\S]*$/, "")
    .replace(/[^a-z]/g, "");
  return letters === "" ? text : letters;
}

/**
 * A statute, regulation, rule or constitution by code, title and section. Subdivisions are pinpoints of the section
 * and not authorities of their own: a reader looks the section up, courts cite "§ 1252(b)" and "§ 1252(b)(4)(B)" in one
 * breath, and a table of authorities lists the section.
 */
function sectionKeyOf(citation: Citation): readonly string[] {
  const { kind, code, title, section, text } = citation;
  if (section === null) return [`${kind}:${squashed(text)}`];
  if (code === null) return [];
  if (isPagedLaw(code)) return [`${kind}:${squashed(text.replace(/,.*$/, ""))}`];
  return [`${kind}:${title ?? ""}|${codeKey(code)}|${squashed(section)}`];
}

/** Law that is cited by page: session laws, the Federal Register, the Congressional Record. */
export function isPagedLaw(code: string): boolean {
  return /\bReg\.|\bStat\.$|\bCong\.|\bLaws\b|\bActs\b/.test(code);
}

/** The federal rules are as often written out as abbreviated. */
const FEDERAL_RULES = /^fed(?:eral)?r(?:ules?)?(?:of)?(civ|crim|app|bankr|evid)[a-z]*$/;

function codeKey(code: string): string {
  const key = squashed(code);
  const rules = FEDERAL_RULES.exec(key);
  return rules ? `fedr${rules[1]}` : key;
}

function squashed(text: string): string {
  if (/^[a-z0-9]*$/.test(text)) return text;
  return text.toLowerCase().replace(/[^a-z0-9]/g, "");
}

/** Sections named in one citation: "§§ 2, 1956(a)(1)(B), 1956(h)" names 2 and 1956. Bounds what a list can cost. */
const LISTED = 12;

function sectionsOf(citation: Citation): ReadonlySet<string> {
  const sections = new Set<string>();
  if (citation.section !== null) sections.add(squashed(citation.section));
  const isAlone = citation.section !== null && citation.text.length <= citation.section.length + "§§ ".length;
  if (isAlone || !/§§|sections|rules|arts?\./i.test(citation.text)) return sections;
  const after = citation.text.replace(/^[\s\S]*?(?:§§|sections|rules)/i, "");
  for (const [, number] of after.matchAll(/(?<![\w(.-])(\d[\w.:-]*)/g)) {
    if (sections.size >= LISTED) break;
    sections.add(squashed(number!.replace(/[.:]+$/, "")));
  }
  return sections;
}

/**
 * A bare section ("§ 1681i", "Rule 56(a)") is of the code last cited for that section, else of the one cited next;
 * where no code is cited for it the bare mentions are one authority.
 */
function joinBareSections(citations: readonly Citation[], union: Union): void {
  const known = new Map<string, number>();
  const waiting = new Map<string, number[]>();
  citations.forEach((citation, i) => {
    if (!isCode(citation.kind)) return;
    const isBare = citation.code === null && citation.section !== null;
    for (const section of sectionsOf(citation)) {
      const key = `${citation.kind === "rule" ? "rule" : "law"}:${section}`;
      if (!isBare) {
        known.set(key, i);
        for (const bare of waiting.get(key) ?? []) union.join(bare, i);
        waiting.delete(key);
        continue;
      }
      const held = known.get(key);
      if (held !== undefined) union.join(held, i);
      else enter(waiting, key, i);
    }
  });
  for (const bare of waiting.values()) for (const i of bare) union.join(bare[0]!, i);
}
