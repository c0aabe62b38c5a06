import { MARK, type Tokens } from "../../tokens/index.ts";
import { type Draft, makeDraft } from "../draft.ts";
import {
  AMPERSAND,
  CLOSE,
  COMMA,
  has,
  isBreak,
  isCapital,
  isDash,
  isJoined,
  isMark,
  isNumeral,
  isWord,
  isYear,
  lower,
  OPEN,
  OPEN_BRACKET,
  PARAGRAPH_SIGN,
  PERIOD,
  pastPeriod,
  SECTION_SIGN,
  textBetween,
  wordAt,
} from "./token-tests.ts";

/** Pages, paragraphs, lines and exhibits in a cite to the record. */

export interface Read {
  readonly last: number;
  readonly pin: string | null;
}

/** The appendix and the excerpts of record, whose letters many briefs join to the page: "JA33", "ER105-07". */
export const JOINED_PAGE = /^(?:S?JA|S?ER|SPA)(?=\d{1,5}$)/;

// "45:3-12", "24-8", "1:23-cv-4"; more joined parts than these are something else.
const MAX_PARTS = 8;

/** One place: "45", "24-8", "45:3-12", "11-2", "A", "1b". The last token. */
export function readPlace(tokens: Tokens, at: number): number | null {
  if (!has(tokens, at) || isBreak(tokens, at)) return null;
  let last = at;
  if (!isNumeral(tokens, at)) {
    if (isMark(tokens, at, 42) && isNumeral(tokens, at + 1)) last = at + 1;
    else if (!isWord(tokens, at) || !/^(?:[A-Z]{1,3}\d*|[ivxl]+)$/.test(tokens.text(at))) return null;
  }
  for (let parts = 0; parts < MAX_PARTS; parts += 1) {
    const mark = last + 1;
    if (!has(tokens, mark) || tokens.kind[mark] !== MARK) break;
    const isRange = isDash(tokens, mark);
    if (!isRange && !(isMark(tokens, mark, 58) && isJoined(tokens, mark))) break;
    const next = mark + 1;
    if (
      !isNumeral(tokens, next) &&
      !(isRange && isJoined(tokens, next) && isWord(tokens, next) && tokens.text(next).length <= 4)
    )
      break;
    if (!isRange && !isJoined(tokens, next)) break;
    if (isBreak(tokens, next)) break;
    last = next;
  }
  return last;
}

const PLACE_WORDS =
  /^(?:at|p|pp|page|pages|pg|pgs|para|paras|par|pars|paragraph|paragraphs|l|ll|line|lines|n|nn|fn|note|col|ex|exs|exh|exhibit|exhibits|att|attach|attachment|tab|doc|pageid|id|vol|ecf|pl|tr|section|ch)$/;

// A list of pages in one cite: past this many it is a table.
export const MAX_PLACES = 30;

/**
 * Pages, paragraphs and lines that follow: " at 2–4", ", ¶¶ 10, 15", ", at 9-12 n.3", ", Ex. A at 2". `listed`:
 * bare numbers after commas go on the list ("Tr. 45, 47").
 */
export function readPlaces(tokens: Tokens, end: number, listed: boolean): Read {
  let last = end;
  let isList = listed;
  let pinFrom = -1;
  for (let count = 0; count < MAX_PLACES; count += 1) {
    const next = readOnePlace(tokens, last, isList);
    if (next === null) break;
    if (next.isPin) {
      isList = true;
      if (pinFrom < 0) pinFrom = next.from;
    }
    last = next.last;
  }
  return { last, pin: pinFrom < 0 ? null : textBetween(tokens, pinFrom, last) };
}

interface Place {
  readonly from: number;
  readonly last: number;
  readonly isPin: boolean;
}

function readOnePlace(tokens: Tokens, before: number, isList: boolean): Place | null {
  let i = before + 1;
  if (isBreak(tokens, i)) return null;
  const hasComma = isMark(tokens, i, COMMA);
  if (hasComma) i += 1;
  const joins = isMark(tokens, i, AMPERSAND) || /^(?:and|to|through)$/.test(wordAt(tokens, i));
  if (joins) i += 1;
  if (isBreak(tokens, i)) return null;
  if (isMark(tokens, i, PARAGRAPH_SIGN) || (isMark(tokens, i, SECTION_SIGN) && !hasComma)) {
    const from = i;
    while (isMark(tokens, i, PARAGRAPH_SIGN) || isMark(tokens, i, SECTION_SIGN)) i += 1;
    const last = readPlace(tokens, i);
    return last === null ? null : { from, last: pastSubs(tokens, last), isPin: true };
  }
  if (isMark(tokens, i, 35) && isNumeral(tokens, i + 1)) {
    const last = readPlace(tokens, i + 1)!;
    return { from: i, last, isPin: true };
  }
  const misread = hasComma ? null : pastMisreadParagraph(tokens, i);
  if (misread !== null) return { from: i, last: readPlace(tokens, misread)!, isPin: true };
  const word = lower(tokens, i);
  if (isWord(tokens, i) && PLACE_WORDS.test(word)) return readWorded(tokens, i, word);
  if (!(isList && (hasComma || joins)) || !isNumeral(tokens, i)) return null;
  const last = readPlace(tokens, i);
  if (last === null || isVolume(tokens, last) || isDateNumber(tokens, i)) return null;
  return { from: i, last: pastSubs(tokens, last), isPin: true };
}

/** A paragraph's sign, or what scanning makes of one ("{ 18", "ff 9-11"). The token after it, or null. */
function pastMisreadParagraph(tokens: Tokens, at: number): number | null {
  if (isMark(tokens, at, 123)) {
    const next = isMark(tokens, at + 1, OPEN_BRACKET) ? at + 2 : at + 1;
    return isNumeral(tokens, next) ? next : null;
  }
  return /^(?:ff|q|qq)$/.test(wordAt(tokens, at)) && isNumeral(tokens, at + 1) ? at + 1 : null;
}

/** "at 12", "p. 4", "Ex. A", "n.3", "PageID 12", "at PageID.12-13", "at ¶ 4". */
function readWorded(tokens: Tokens, at: number, word: string): Place | null {
  let i = pastPeriod(tokens, at + 1);
  const isAt = word === "at";
  if (isAt && isMark(tokens, i, COMMA)) i += 1;
  // "at CM/ECF p. 3"
  if (isAt && wordAt(tokens, i) === "CM" && isMark(tokens, i + 1, 47)) i += 2;
  for (let count = 0; count < 3; count += 1) {
    const inner = lower(tokens, i);
    if (
      isWord(tokens, i) &&
      (PLACE_WORDS.test(inner) || /^nos?$/.test(inner)) &&
      inner !== "at" &&
      (isAt || /^(?:id|no|nos)$/.test(inner)) &&
      !(inner.length === 1 && inner !== "p" && inner !== "l" && inner !== "n")
    ) {
      i = pastPeriod(tokens, i + 1);
    } else break;
  }
  while (isMark(tokens, i, PARAGRAPH_SIGN) || isMark(tokens, i, SECTION_SIGN) || isMark(tokens, i, 35)) i += 1;
  if (isMark(tokens, i, 58)) i += 1;
  if (isMark(tokens, i, PERIOD) && isNumeral(tokens, i + 1)) i += 1;
  const isExhibit = /^(?:ex|exs|exh|exhibit|exhibits|att|attach|attachment|tab|app|sched)$/.test(word);
  if (
    /^(?:l|r|tr|id|ch|section|pl|doc|ecf|vol|col)$/.test(word) &&
    !isMark(tokens, at + 1, PERIOD) &&
    word !== "doc" &&
    word !== "ecf" &&
    word !== "vol"
  )
    return null;
  if (isBreak(tokens, i)) return null;
  if (word === "vol" && /^[IVX]+$/.test(wordAt(tokens, i))) return { from: at, last: i, isPin: true };
  const last = readPlace(tokens, i);
  if (last === null) return null;
  if (!isExhibit && isWord(tokens, i) && !/^[ivxl]+$/.test(tokens.text(i)) && !/\d/.test(tokens.text(last))) {
    // "at JA" is prose; "at A-33", "at JA33" are pages.
    if (!(isAt && isWord(tokens, i) && isPageLetters(tokens, i))) return null;
    const number = pastPeriod(tokens, i + 1);
    return isNumeral(tokens, number) ? { from: i, last: readPlace(tokens, number)!, isPin: true } : null;
  }
  const from = isAt ? pastPeriod(tokens, at + 1) : at;
  return { from, last: pastSubs(tokens, last), isPin: true };
}

const isPageLetters = (tokens: Tokens, at: number): boolean =>
  /^(?:JA|RA|AA|SA|ER|SER|GA|A|R|CR|RR)$/.test(tokens.text(at));

/** Past "(a)(2)" after a paragraph's number. */
function pastSubs(tokens: Tokens, last: number): number {
  let end = last;
  for (let count = 0; count < 3; count += 1) {
    if (!isMark(tokens, end + 1, OPEN) || !isJoined(tokens, end + 1) || !isMark(tokens, end + 3, CLOSE)) break;
    if (tokens.text(end + 2).length > 3) break;
    end += 3;
  }
  return end;
}

/** Whether a reporter follows, so that the number is the volume of the next citation. */
export const isVolume = (tokens: Tokens, last: number): boolean =>
  isCapital(tokens, last + 1) &&
  tokens.gap[last + 1] !== 0 &&
  !isBreak(tokens, last + 1) &&
  (isMark(tokens, last + 2, PERIOD) || /^(?:WL|US|USC|LEXIS|CFR)$/.test(tokens.text(last + 1)));

export const isDateNumber = (tokens: Tokens, at: number): boolean =>
  isYear(tokens, at) && !isMark(tokens, at + 1, COMMA) && !isMark(tokens, at + 1, CLOSE);

/** A draft of the record. `name` is what tells one paper of it from another. */
export function recordDraft(first: number, read: Read, name: string | null, confidence: number): Draft {
  return makeDraft({
    kind: "record",
    first,
    last: read.last,
    next: read.last + 1,
    pin: read.pin,
    code: name,
    confidence,
    docket: null,
  });
}
