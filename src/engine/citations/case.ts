import type { Cite } from "../annotations.ts";
import { BLANK_LINE, JOINED, NUMBER, type Tokens, WORD } from "../tokens/index.ts";
import { bracketsOf } from "./brackets.ts";
import { readCarriedName } from "./carried-name.ts";
import { type CaseName, readCaseName } from "./case-name.ts";
import { type CourtDate, readCourtDate } from "./court-date.ts";
import { beforeDocket, type Docket, isNumberWord, readDocket } from "./docket.ts";
import { type Draft, EMPTY_DRAFT } from "./draft.ts";
import {
  ASTERISK,
  CLOSE_ROUND,
  CLOSE_SQUARE,
  COMMA,
  isMark,
  OPEN_SQUARE,
  PERIOD,
  PILCROW,
  SECTION_SIGN,
  SEMICOLON,
  wordAt,
} from "./marks.ts";
import { readParentheticals } from "./parentheticals.ts";
import { phrase } from "./phrase.ts";
import { readPinpoint } from "./pinpoint.ts";
import { type Lead, readLead } from "./signals.ts";
import { readCite, type WrittenCite } from "./volume-page.ts";

/** Everything of a case citation but its name: what is read forward from the docket number or the volume. */
interface Body {
  docket: Docket | null;
  cite: WrittenCite | null;
  parallel: Cite[];
  pin: string | null;
  courtDate: CourtDate | null;
  last: number;
}

/**
 * Reads a case citation anchored at a volume number or at "No.": full, short, or by docket number. `previous` is the
 * citation before it, whose name a later stage of the same case bears.
 */
export function readCase(tokens: Tokens, at: number, floor: number, previous: Draft | null): Draft | null {
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
  if (!isPlausible(tokens, body, name, signal, at)) return null;
  return drafted(tokens, body, name, first, signal, previous, floor);
}

/** Reads docket, cites, pinpoints, court and date from token `at` on. */
function readBody(tokens: Tokens, at: number): Body | null {
  const body: Body = { docket: null, cite: null, parallel: [], pin: null, courtDate: null, last: -1 };
  let i = at;
  if (tokens.kind[at] === WORD) {
    body.docket = readDocket(tokens, at);
    if (!body.docket) return null;
    body.last = body.docket.last;
    takeCourtDate(tokens, body);
    takeSlipOpinion(tokens, body);
    i = body.last + 1;
    if (isMark(tokens, i, COMMA)) i += 1;
    if (i >= tokens.length || tokens.kind[i] !== NUMBER) {
      takeCourtDate(tokens, body);
      return body;
    }
  }
  const cite = readCite(tokens, i);
  if (!cite) return body.docket ? body : null;
  body.cite = cite;
  body.last = cite.last;
  if (cite.page === null) return takeShortPin(tokens, body) ? body : null;
  takePin(tokens, body);
  takeParallels(tokens, body);
  if (!body.courtDate) takeCourtDate(tokens, body);
  return body;
}

function takeCourtDate(tokens: Tokens, body: Body): void {
  if (body.courtDate) return;
  const open = isMark(tokens, body.last + 1, COMMA) ? body.last + 2 : body.last + 1;
  if (open >= tokens.length || tokens.gap[open] === BLANK_LINE) return;
  const read = readCourtDate(tokens, open);
  if (!read) return;
  body.courtDate = read;
  body.last = read.close;
}

/** "slip op.", "slip op. at 5". */
function takeSlipOpinion(tokens: Tokens, body: Body): void {
  let i = body.last + 1;
  if (isMark(tokens, i, COMMA)) i += 1;
  if (wordAt(tokens, i) !== "slip" || wordAt(tokens, i + 1) !== "op") return;
  body.last = isMark(tokens, i + 2, PERIOD) ? i + 2 : i + 1;
  takePin(tokens, body);
  takeCourtDate(tokens, body);
}

function takeShortPin(tokens: Tokens, body: Body): boolean {
  let i = body.last + 1;
  if (isMark(tokens, i, COMMA)) i += 1;
  if (wordAt(tokens, i) !== "at") return false;
  const pin = readPinpoint(tokens, i + 1);
  if (pin === -1) return false;
  body.pin = phrase(tokens, i + 1, pin);
  body.last = pin;
  return true;
}

/** The pinpoint after a page: ", 678", " at *3", ", at 678", ", ¶ 12", " n.5". */
function takePin(tokens: Tokens, body: Body): void {
  let i = body.last + 1;
  const comma = isMark(tokens, i, COMMA);
  if (comma) i += 1;
  if (wordAt(tokens, i) === "slip" && wordAt(tokens, i + 1) === "op") i += isMark(tokens, i + 2, PERIOD) ? 3 : 2;
  if (wordAt(tokens, i) === "at") i += 1;
  else if (!comma && !isPinWithoutComma(tokens, i)) return;
  if (i >= tokens.length || (tokens.kind[i] === NUMBER && readCite(tokens, i) !== null)) return;
  const last = readPinpoint(tokens, i);
  if (last === -1 || runsOn(tokens, i, last)) return;
  body.pin ??= phrase(tokens, i, last);
  body.last = last;
}

function isPinWithoutComma(tokens: Tokens, at: number): boolean {
  if (isMark(tokens, at, PILCROW) || isMark(tokens, at, SECTION_SIGN) || isMark(tokens, at, ASTERISK)) return true;
  const word = wordAt(tokens, at);
  return (
    (word === "n" || word === "nn" || word === "note") &&
    (isMark(tokens, at + 1, PERIOD) || tokens.kind[at + 1] === NUMBER)
  );
}

/** Whether a bare number after the comma is of the running text: "12 F.3d 34, 36 states have ...". */
function runsOn(tokens: Tokens, first: number, last: number): boolean {
  if (first !== last || tokens.kind[first] !== NUMBER) return false;
  const next = last + 1;
  if (next >= tokens.length || tokens.kind[next] !== WORD || tokens.gap[next] === BLANK_LINE) return false;
  const word = wordAt(tokens, next);
  return ![
    "n",
    "nn",
    "and",
    "aff'd",
    "cert",
    "rev'd",
    "overruled",
    "citing",
    "quoting",
    "where",
    "which",
    "the",
  ].includes(word);
}

/** Further reporters of the same case: after a comma, in brackets (California), after a semicolon (Michigan). */
function takeParallels(tokens: Tokens, body: Body): void {
  for (;;) {
    const sign = body.last + 1;
    if (isMark(tokens, sign, OPEN_SQUARE)) {
      if (!takeBracketed(tokens, body, sign)) return;
      continue;
    }
    const semicolon = isMark(tokens, sign, SEMICOLON) && body.cite?.reporter.courtId !== null;
    const separated = isMark(tokens, sign, COMMA) || semicolon;
    const at = separated ? sign + 1 : sign;
    if (at >= tokens.length || tokens.kind[at] !== NUMBER) return;
    const cite = readCite(tokens, at);
    if (!cite || cite.page === null || cite.reporter === body.cite?.reporter) return;
    if (!separated && tokens.gap[at] === BLANK_LINE) return;
    addParallel(tokens, body, cite);
  }
}

function addParallel(tokens: Tokens, body: Body, cite: WrittenCite): void {
  if (cite.page !== null) {
    body.parallel.push({ volume: cite.volume, reporter: cite.reporter.spelling, page: cite.page });
  }
  body.last = cite.last;
  takePin(tokens, body);
}

/** "[92 Cal.Rptr.3d 784, 203 P.3d 5]". */
function takeBracketed(tokens: Tokens, body: Body, open: number): boolean {
  const close = bracketsOf(tokens)[open]!;
  if (close === -1 || tokens.kind[open + 1] !== NUMBER) return false;
  const found: Body = { ...body, parallel: [], pin: body.pin ?? "", last: open };
  let at = open + 1;
  while (at < close) {
    const cite = tokens.kind[at] === NUMBER ? readCite(tokens, at) : null;
    if (!cite || cite.page === null || cite.last >= close) return false;
    addParallel(tokens, found, cite);
    at = found.last + 1;
    if (isMark(tokens, at, COMMA) || isMark(tokens, at, SEMICOLON)) at += 1;
  }
  body.parallel.push(...found.parallel);
  body.last = close;
  return true;
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
  return isMark(tokens, at - 1, COMMA) ? at - 2 : at - 1;
}

function nameBefore(tokens: Tokens, at: number, last: number, floor: number, body: Body): CaseName | null {
  if (last < floor) return null;
  const name = readCaseName(tokens, last, floor);
  if (!name) return null;
  // A single name needs the comma before its cite: "the Court in 12 F.3d 3" has none.
  if (name.form === "single" && (name.last === at - 1 || body.docket !== null)) return null;
  return name;
}

function isPlausible(tokens: Tokens, body: Body, name: CaseName | null, lead: Lead, at: number): boolean {
  const { cite, docket, courtDate } = body;
  const isNamed = name !== null && name.form !== "single";
  if (cite) {
    if (cite.reporter.strength === "weak") return isNamed && courtDate?.year != null;
    if (isMark(tokens, at - 1, SECTION_SIGN)) return false;
    return true;
  }
  if (!docket) return false;
  if (courtDate && (courtDate.court !== null || courtDate.date !== null)) return isNamed || lead.signal !== null;
  return isNamed && tokens.gap[at]! < BLANK_LINE && isAfterComma(tokens, name.last);
}

function isAfterComma(tokens: Tokens, last: number): boolean {
  return isMark(tokens, last + 1, COMMA);
}

function drafted(
  tokens: Tokens,
  body: Body,
  name: CaseName | null,
  first: number,
  lead: Lead,
  previous: Draft | null,
  floor: number,
): Draft {
  const { cite, courtDate } = body;
  const after = readParentheticals(tokens, body.last + 1);
  const isShort = isShortForm(body, name);
  const parent = lead.isHistory && !name && previous ? previous : null;
  const carried = !name && !parent && !isShort ? readCarriedName(tokens, first, floor) : null;
  return {
    ...EMPTY_DRAFT,
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
    courtId: courtDate?.courtId ?? cite?.reporter.courtId ?? null,
    year: courtDate?.year ?? yearOfCite(cite, isShort),
    date: courtDate?.date ?? null,
    docket: body.docket?.number ?? null,
    signal: lead.signal,
    parentheticals: after.list,
    confidence: name && name.form !== "single" ? 0.98 : cite ? 0.9 : 0.7,
  };
}

/** A neutral or electronic citation's volume is its year. */
function yearOfCite(cite: WrittenCite | null, isShort: boolean): number | null {
  if (!cite || isShort) return null;
  return cite.reporter.strength === "neutral" || cite.reporter.strength === "electronic" ? Number(cite.volume) : null;
}

/** Short: "at" stands for the page, or an electronic cite has neither parties, docket number nor date. */
function isShortForm({ cite, docket, courtDate }: Body, name: CaseName | null): boolean {
  if (!cite) return false;
  if (cite.page === null) return true;
  if (cite.reporter.strength !== "electronic" || docket || courtDate) return false;
  return name === null || name.form === "single";
}

/** Whether a case citation may be anchored at token `at`: a volume or "No.". */
export function anchorsCase(tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] === NUMBER) return true;
  return tokens.kind[at] === WORD && isNumberWord(tokens, at);
}
