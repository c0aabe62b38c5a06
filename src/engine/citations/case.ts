import { BLANK_LINE, JOINED, NEW_LINE, NUMBER, type Tokens, WORD } from "../tokens/index.ts";
import { bracketsOf } from "./brackets.ts";
import { readCarriedName } from "./carried-name.ts";
import { type CaseBody, readBody } from "./case-body.ts";
import { type CaseName, readCaseName } from "./case-name.ts";
import { type CourtDate, readCourtDate } from "./court-date.ts";
import { courtById, courtIdOf } from "./courts.ts";
import { beforeDocket, docketNumber, isNumberWord } from "./docket.ts";
import { type Draft, makeDraft } from "./draft.ts";
import { CLOSE_ROUND, CLOSE_SQUARE, COMMA, isMark, SECTION_SIGN, SEMICOLON, wordAt } from "./marks.ts";
import { readParentheticals } from "./parentheticals.ts";
import { reporterOf } from "./reporters.ts";
import { isOwnCite, type Lead, readLead } from "./signals.ts";
import type { WrittenCite } from "./volume-page.ts";

/** Signals that introduce one citation only, and history. */
const NO_HEIR =
  /^(?:quoting|citing|quoted|cited|compare|with|but|aff|rev|vacat|cert|overrul|abrogat|adopt|remand|modif)/;

/** What the scan knows when it comes to a citation. */
export interface Before {
  /** The citation before it in the stream, whose name a later stage of the same case bears. */
  readonly previous: Draft | null;
  /** Keys of the cites given in full so far. */
  readonly cited: ReadonlySet<string>;
  /** End of the case citation before: what may have named this case in the running text stands after it. */
  readonly caseFloor: number;
  /** In a footnote: the name in the main text to which its mark is put. */
  readonly marked: CaseName | null;
}

/** The key of one cite: the same however its reporter is spelled. */
const keyOf = (volume: string, reporter: string, page: string): string =>
  `${volume} ${reporterOf(reporter)?.edition ?? reporter} ${page}`;

/** Adds the cites of a full citation to those given so far. */
export function addCite(cited: Set<string>, { volume, reporter, page, parallel }: Draft): void {
  if (volume !== null && reporter !== null && page !== null) cited.add(keyOf(volume, reporter, page));
  for (const cite of parallel) cited.add(keyOf(cite.volume, cite.reporter, cite.page));
}

/**
 * Reads a case citation anchored at a volume number or at "No.": full, short, or by docket number.
 */
export function readCase(tokens: Tokens, at: number, floor: number, before: Before): Draft | null {
  const body = readBody(tokens, at);
  if (!body) return null;
  const isShort = body.cite !== null && body.cite.page === null;
  const lead = isShort ? null : readEarlierCourtDate(tokens, at, floor);
  if (lead) body.courtDate ??= lead.courtDate;
  const nameLast = lead ? lead.nameLast : nameLastBefore(tokens, at, floor);
  const name = nameBefore(tokens, at, nameLast, floor, body);
  const first = name
    ? name.first
    : lead && lead.courtDate.year !== null && lead.courtDate.court !== null
      ? lead.open
      : at;
  const signal = readLead(tokens, first, floor);
  if (isOwnCite(tokens, at, floor) || isOwnCite(tokens, first, floor)) return null;
  if (!isPlausible(tokens, body, name, signal, at)) return null;
  return drafted(tokens, body, name, first, signal, before);
}

interface EarlierCourtDate {
  readonly courtDate: CourtDate;
  readonly open: number;
  readonly nameLast: number;
}

/** Court and date where they stand before the volume: "(1974) 11 Cal. 3d 963", "(Mont. 1985), 748 P.2d 919". */
function readEarlierCourtDate(tokens: Tokens, at: number, floor: number): EarlierCourtDate | null {
  const close = isMark(tokens, at - 1, COMMA) ? at - 2 : at - 1;
  if (!isMark(tokens, close, CLOSE_ROUND) && !isMark(tokens, close, CLOSE_SQUARE)) return null;
  const open = bracketsOf(tokens)[close]!;
  if (open === -1 || open <= floor) return null;
  const courtDate = readCourtDate(tokens, open);
  if (!courtDate || courtDate.year === null) return null;
  return { courtDate, open, nameLast: beforeLouisianaDocket(tokens, open - 1, floor) };
}

/** Steps over the docket number that Louisiana puts before court and date: "State v. Smith, 2009-0571 (La. 4/1/10)". */
function beforeLouisianaDocket(tokens: Tokens, last: number, floor: number): number {
  let i = last;
  while (
    i > floor &&
    (tokens.kind[i] === NUMBER ||
      isMark(tokens, i, 45) ||
      (tokens.kind[i] === WORD && tokens.gap[i + 1] === JOINED && /^[A-Z]{1,3}$/.test(tokens.text(i))))
  ) {
    i -= 1;
  }
  if (i < last && isMark(tokens, i, COMMA)) return i - 1;
  return isMark(tokens, last, COMMA) ? last - 1 : last;
}

function nameLastBefore(tokens: Tokens, at: number, floor: number): number {
  if (tokens.kind[at] === WORD) return beforeDocket(tokens, at, floor);
  const last = isMark(tokens, at - 1, COMMA) ? at - 2 : at - 1;
  // "State v. Roe, ante p. 670, 900 N.W.2d 5": the page of the same volume stands before.
  const isAnte =
    tokens.kind[last] === NUMBER && wordAt(tokens, last - 2) === "p" && wordAt(tokens, last - 3) === "ante";
  return isAnte && isMark(tokens, last - 4, COMMA) ? last - 5 : last;
}

function nameBefore(tokens: Tokens, at: number, last: number, floor: number, body: CaseBody): CaseName | null {
  if (last < floor) return null;
  const name = readCaseName(tokens, last, floor);
  if (!name) return null;
  // A single name needs the comma before its cite: "the Court in 12 F.3d 3" has none.
  if (name.form === "single" && (name.last === at - 1 || body.docket !== null)) return null;
  return name;
}

function isPlausible(tokens: Tokens, body: CaseBody, name: CaseName | null, lead: Lead, at: number): boolean {
  const { cite, docket, courtDate } = body;
  if (isOwnAtHead(tokens, body, name, at)) return false;
  const isNamed = name !== null && name.form !== "single";
  if (cite) {
    // A clerk's example of how opinions are numbered: "i.e., 2013 NY Slip Op 30001(U)".
    if (!name && isExample(tokens, at)) return false;
    // "___ N.W.2d ___" in a caption is a place kept for the opinion's own volume.
    if (cite.page?.startsWith("_") && !name && !lead.isHistory) return false;
    if (cite.reporter.strength === "weak") return isNamed && courtDate?.year != null;
    if (isMark(tokens, at - 1, SECTION_SIGN)) return false;
    return true;
  }
  if (!docket) return false;
  if (courtDate && (courtDate.court !== null || courtDate.date !== null)) return isNamed || lead.signal !== null;
  return isNamed && tokens.gap[at]! < BLANK_LINE && isAfterComma(tokens, name.last);
}

/** Whether "i.e.," stands right before token `at`. */
function isExample(tokens: Tokens, at: number): boolean {
  const last = isMark(tokens, at - 1, COMMA) ? at - 2 : at - 1;
  return wordAt(tokens, last - 1) === "e" && wordAt(tokens, last - 3) === "i";
}

/** The opinion's own neutral citation, alone on its line at the head: "2019 ND 237". */
function isOwnAtHead(tokens: Tokens, { cite, pin, last }: CaseBody, name: CaseName | null, at: number): boolean {
  if (!cite || pin !== null || cite.volume.length !== 4 || cite.reporter.strength === "electronic") return false;
  // New York's slip opinions give the name on the line above, without a comma.
  if (name && name.last !== at - 1) return false;
  const next = last + 1;
  return tokens.gap[at]! >= NEW_LINE && (next >= tokens.length || tokens.gap[next]! >= NEW_LINE);
}

/** A signal governs the whole string cite that it opens: what follows a semicolon stands under it too. */
function inheritedSignal(tokens: Tokens, first: number, previous: Draft | null): string | null {
  if (!previous || previous.signal === null || NO_HEIR.test(previous.signal)) return null;
  if (!isMark(tokens, first - 1, SEMICOLON)) return null;
  const end = previous.parentheticals.at(-1)?.end ?? tokens.end[previous.last]!;
  return end >= tokens.end[first - 2]! ? previous.signal : null;
}

function isAfterComma(tokens: Tokens, last: number): boolean {
  return isMark(tokens, last + 1, COMMA);
}

function drafted(
  tokens: Tokens,
  body: CaseBody,
  name: CaseName | null,
  first: number,
  lead: Lead,
  { previous, cited, caseFloor, marked }: Before,
): Draft {
  const { cite, courtDate } = body;
  const after = readParentheticals(tokens, body.last + 1);
  const isShort = isShortForm(body, name, cited);
  const parent = lead.isHistory && !name && previous ? previous : null;
  const carried =
    !name && !parent && !isShort
      ? (readCarriedName(tokens, first, caseFloor) ?? (caseFloor === 0 ? marked : null))
      : null;
  return makeDraft({
    kind: isShort ? "short" : "case",
    first,
    last: body.last,
    next: body.last + 1,
    name: name?.name ?? parent?.name ?? carried?.name ?? null,
    plaintiff: name?.plaintiff ?? parent?.plaintiff ?? carried?.plaintiff ?? null,
    defendant: name?.defendant ?? parent?.defendant ?? carried?.defendant ?? null,
    volume: cite?.volume ?? null,
    reporter: cite?.reporter.spelling ?? null,
    reporterText: cite?.reporterText ?? null,
    page: cite?.page ?? null,
    parallel: body.parallel,
    pin: body.pin === "" ? null : body.pin,
    court: courtDate?.court ?? null,
    courtId: courtDate?.courtId ?? courtWithin(cite, courtDate?.court ?? null),
    year: courtDate?.year ?? yearOfCite(cite, isShort),
    date: courtDate?.date ?? null,
    docket: body.docket ? docketNumber(tokens, body.docket) : null,
    signal: lead.signal ?? inheritedSignal(tokens, first, previous),
    parentheticals: after.list,
    confidence: name && name.form !== "single" ? 0.98 : cite ? 0.9 : 0.7,
  });
}

/** The court that the reporter tells: its own, or, with "(Ct. App. 2005)", the lower court of its state. */
function courtWithin(cite: WrittenCite | null, court: string | null): string | null {
  const own = cite?.reporter.courtId ?? null;
  if (own === null || court === null) return own;
  return courtIdOf(`${courtById(own)?.cite ?? ""} ${court}`) ?? own;
}

/** A neutral or electronic citation's volume is its year. */
function yearOfCite(cite: WrittenCite | null, isShort: boolean): number | null {
  if (!cite || isShort) return null;
  return cite.reporter.strength === "neutral" || cite.reporter.strength === "electronic" ? Number(cite.volume) : null;
}

/**
 * Short: "at" stands for the page; or the cite has neither parties, docket number nor date, and is electronic or was
 * given in full before.
 */
function isShortForm(
  { cite, docket, courtDate }: CaseBody,
  name: CaseName | null,
  cited: ReadonlySet<string>,
): boolean {
  if (!cite) return false;
  if (cite.page === null) return true;
  if (docket || courtDate || (name !== null && name.form !== "single")) return false;
  return cite.reporter.strength === "electronic" || cited.has(keyOf(cite.volume, cite.reporter.edition, cite.page));
}

/** Whether a case citation may be anchored at token `at`: a volume or "No.". */
export function anchorsCase(tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] === NUMBER) return true;
  return tokens.kind[at] === WORD && isNumberWord(tokens, at);
}
