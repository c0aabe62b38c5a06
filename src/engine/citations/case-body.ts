import type { Cite } from "../annotations.ts";
import { BLANK_LINE, JOINED, NUMBER, type Tokens, WORD } from "../tokens/index.ts";
import { bracketsOf } from "./brackets.ts";
import { type CourtDate, readCourtDate } from "./court-date.ts";
import { type Docket, readDocket } from "./docket.ts";
import {
  ASTERISK,
  COMMA,
  isMark,
  OPEN_ROUND,
  OPEN_SQUARE,
  PERIOD,
  PILCROW,
  SECTION_SIGN,
  SEMICOLON,
  UNDERSCORE,
  wordAt,
} from "./marks.ts";
import { phrase } from "./phrase.ts";
import { readPinpoint } from "./pinpoint.ts";
import { readCite, type WrittenCite } from "./volume-page.ts";

const LEFT_QUOTE = 0x201c;

/** Everything of a case citation but its name: what is read forward from the docket number or the volume. */
export interface CaseBody {
  docket: Docket | null;
  cite: WrittenCite | null;
  parallel: Cite[];
  pin: string | null;
  courtDate: CourtDate | null;
  last: number;
}

/** Reads docket, cites, pinpoints, court and date from token `at` on. */
export function readBody(tokens: Tokens, at: number): CaseBody | null {
  const body: CaseBody = { docket: null, cite: null, parallel: [], pin: null, courtDate: null, last: -1 };
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
  if (cite.page === null) {
    if (!takeShortPin(tokens, body)) return null;
    takeParallels(tokens, body);
    return body;
  }
  takePin(tokens, body);
  takeParallels(tokens, body);
  if (!body.courtDate) takeCourtDate(tokens, body);
  return body;
}

function takeCourtDate(tokens: Tokens, body: CaseBody): void {
  if (body.courtDate) return;
  let open = isMark(tokens, body.last + 1, COMMA) ? body.last + 2 : body.last + 1;
  open = afterNickname(tokens, open);
  if (open >= tokens.length || tokens.gap[open] === BLANK_LINE) return;
  const read = readCourtDate(tokens, open);
  if (!read) return;
  body.courtDate = read;
  body.last = read.close;
}

/** Past a bracket that gives the case its short name, where another bracket follows: "(“Doe I”) (M.D. Tenn. 2020)". */
function afterNickname(tokens: Tokens, open: number): number {
  if (!isMark(tokens, open, OPEN_ROUND)) return open;
  const close = bracketsOf(tokens)[open]!;
  const quoted = tokens.code(open + 1) === LEFT_QUOTE || wordAt(tokens, open + 1) === "hereinafter";
  return quoted && close !== -1 && close - open < 16 && isMark(tokens, close + 1, OPEN_ROUND) ? close + 1 : open;
}

/** "slip op.", "slip op. at 5". */
function takeSlipOpinion(tokens: Tokens, body: CaseBody): void {
  let i = body.last + 1;
  if (isMark(tokens, i, COMMA)) i += 1;
  if (wordAt(tokens, i) !== "slip" || wordAt(tokens, i + 1) !== "op") return;
  body.last = isMark(tokens, i + 2, PERIOD) ? i + 2 : i + 1;
  takePin(tokens, body);
  takeCourtDate(tokens, body);
}

function takeShortPin(tokens: Tokens, body: CaseBody): boolean {
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
function takePin(tokens: Tokens, body: CaseBody): void {
  let i = body.last + 1;
  const comma = isMark(tokens, i, COMMA);
  if (comma) i += 1;
  if (wordAt(tokens, i) === "slip" && wordAt(tokens, i + 1) === "op") i += isMark(tokens, i + 2, PERIOD) ? 3 : 2;
  // A speck read as a period: "1148,.1154".
  if (comma && isMark(tokens, i, PERIOD) && tokens.gap[i + 1] === JOINED) i += 1;
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
function takeParallels(tokens: Tokens, body: CaseBody): void {
  for (;;) {
    const sign = body.last + 1;
    if (isMark(tokens, sign, OPEN_SQUARE)) {
      if (!takeBracketed(tokens, body, sign)) return;
      continue;
    }
    const semicolon = isMark(tokens, sign, SEMICOLON) && body.cite?.reporter.courtId !== null;
    const separated = isMark(tokens, sign, COMMA) || semicolon;
    const at = separated ? sign + 1 : sign;
    if (at >= tokens.length || (tokens.kind[at] !== NUMBER && !isMark(tokens, at, UNDERSCORE))) return;
    const cite = readCite(tokens, at);
    if (!cite || cite.reporter === body.cite?.reporter) return;
    if (!separated && tokens.gap[at] === BLANK_LINE) return;
    // "490 U.S. at 324, 109 S. Ct. at 1831": a short form has short parallels.
    if (cite.page === null) {
      const short: CaseBody = { ...body, last: cite.last };
      if (semicolon || !takeShortPin(tokens, short)) return;
      body.last = short.last;
    } else addParallel(tokens, body, cite);
  }
}

function addParallel(tokens: Tokens, body: CaseBody, cite: WrittenCite): void {
  if (cite.page !== null) {
    body.parallel.push({ volume: cite.volume, reporter: cite.reporter.spelling, page: cite.page });
  }
  body.last = cite.last;
  takePin(tokens, body);
}

/** "[92 Cal.Rptr.3d 784, 203 P.3d 5]". */
function takeBracketed(tokens: Tokens, body: CaseBody, open: number): boolean {
  const close = bracketsOf(tokens)[open]!;
  if (close === -1 || tokens.kind[open + 1] !== NUMBER) return false;
  const found: CaseBody = { ...body, parallel: [], pin: body.pin ?? "", last: open };
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
