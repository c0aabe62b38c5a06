import type { Tokens } from "../../tokens/index.ts";
import type { Draft } from "../draft.ts";
import { isIdBefore, leadBefore, withTitle } from "./paper-title.ts";

import { isDateNumber, isVolume, MAX_PLACES, readPlace, readPlaces, recordDraft } from "./record-places.ts";
import {
  AMPERSAND,
  COMMA,
  isBreak,
  isMark,
  isNumeral,
  lower,
  OPEN,
  OPEN_BRACKET,
  PERIOD,
  pastPeriod,
  SEMICOLON,
  textBetween,
  wordAt,
} from "./token-tests.ts";

/** Docket entries: "ECF No. 24-8 at 2-4", "Dkt. 12", "D.I. 4". */

const DOCKETS =
  /^(?:ECF|ECFs|Ecf|Doc|DOC|doc|Docs|docs|Dkt|DKT|dkt|Dkts|Docket|docket|Document|DE|DN|DI|NEF|CM|Rec|RECORD|Filing|filing|Entry|No|Dk)$/;

/** "ECF No. 24-8", "Dkt. 12", "Doc. # 4", "D.E. 4", "Docket Entry No. 5", "Rec. Doc. 12", "Filing No. 3". */
export function readDocketEntry(tokens: Tokens, at: number, floor: number): Draft | null {
  const text = tokens.text(at);
  let i = at;
  if (
    text === "D" &&
    isMark(tokens, at + 1, PERIOD) &&
    /^[EIN]$/.test(wordAt(tokens, at + 2)) &&
    isMark(tokens, at + 3, PERIOD)
  )
    i = at + 4;
  else if (text === "R" && isMark(tokens, at + 1, PERIOD) && /^(?:Doc|E)$/.test(wordAt(tokens, at + 2)))
    i = pastPeriod(tokens, at + 3);
  else if (text === "CM" && isMark(tokens, at + 1, 47) && /^ECF$/.test(wordAt(tokens, at + 2))) i = at + 3;
  else if (DOCKETS.test(text) && text !== "No" && text !== "CM") i = pastPeriod(tokens, at + 1);
  else return null;
  if (/^(?:Entry|entry|Entries|Doc|ECF|Document|Dkt)$/.test(wordAt(tokens, i)) && !isBreak(tokens, i))
    i = pastPeriod(tokens, i + 1);
  let isNumbered = false;
  if (/^(?:No|Nos|no|nos|Number|Num|Numbers|No's)$/.test(wordAt(tokens, i))) {
    isNumbered = true;
    i = pastPeriod(tokens, i + 1);
  }
  if (isMark(tokens, i, 35)) {
    isNumbered = true;
    i += 1;
  }
  if (isMark(tokens, i, 58)) i += 1;
  const isWordy = /^(?:docket|document|Docket|Document|Rec|RECORD|Entry|Filing|filing|docs?|DI|DN)$/.test(text);
  if (isBreak(tokens, i) && !(isNumbered && text === "ECF")) return null;
  if (isNumbered && text === "ECF" && !isNumeral(tokens, i)) {
    // "(ECF No." with its number lost at a page's end.
    return isBreak(tokens, i) ? recordDraft(at, { last: i - 1, pin: null }, "ECF", 0.6) : null;
  }
  if (isIdBefore(tokens, at)) return null;
  if (/^(?:p|pp|at|page)$/.test(wordAt(tokens, i)) && text === "ECF") {
    const pages = readPlaces(tokens, i - 1, true);
    return pages.last >= i ? recordDraft(at, pages, null, 1) : null;
  }
  if (!isNumeral(tokens, i)) return null;
  if (isWordy && !isNumbered && !isBracketed(tokens, at) && !/^(?:doc|docs|DI|DN)$/.test(text)) return null;
  const number = readPlace(tokens, i);
  if (number === null || isDocketNumber(tokens, at, i, number, text)) return null;
  const places = readPlaces(tokens, readList(tokens, number), false);
  const name = `No. ${textBetween(tokens, i, number)}`;
  return withTitle(tokens, recordDraft(leadBefore(tokens, at, floor), places, name, 1), floor);
}

/** Further entries: "6, 15 and 19". The last token. */
function readList(tokens: Tokens, end: number): number {
  let last = end;
  for (let count = 0; count < MAX_PLACES; count += 1) {
    let i = last + 1;
    const comma = isMark(tokens, i, COMMA) || isMark(tokens, i, SEMICOLON);
    const isSemicolon = isMark(tokens, i, SEMICOLON);
    if (comma) i += 1;
    const joins = isMark(tokens, i, AMPERSAND) || /^(?:and|through)$/.test(wordAt(tokens, i));
    if (joins) i += 1;
    if (!(comma || joins) || isSemicolon || !isNumeral(tokens, i) || isBreak(tokens, i)) break;
    const item = readPlace(tokens, i);
    if (item === null || isVolume(tokens, item) || isDateNumber(tokens, i)) break;
    last = item;
  }
  return last;
}

const isBracketed = (tokens: Tokens, at: number): boolean => {
  const before = at - 1;
  return (
    isMark(tokens, before, OPEN) ||
    isMark(tokens, before, OPEN_BRACKET) ||
    /^(?:see|also|at|citing|quoting)$/i.test(lower(tokens, before))
  );
};

/** "Docket No. 12-cv-345", "Docket No. 2019-0123", "DOC 1:20": a case's number and no entry in its docket. */
function isDocketNumber(tokens: Tokens, at: number, first: number, last: number, word: string): boolean {
  const text = textBetween(tokens, first, last);
  if (/[A-Za-z]{2}|:/.test(text)) return true;
  if (/^(?:Docket|docket|Document|Dkt|DKT|Filing)$/.test(word) && /^(?:19|20)?\d\d-\d{3,}|^\d{5,}/.test(text))
    return true;
  if (word === "Docket" && beginsLine(tokens, at)) return !isBracketed(tokens, at);
  // The page header that the courts' filing system stamps: "Case 1:20-cv-1 Document 12 Filed 01/02/20".
  return (
    /^(?:Filed|FILED|filed|Page|Entered)$/.test(wordAt(tokens, last + 1)) &&
    /^(?:Document|Doc|Filing|DE|ECF|Dkt)$/.test(word)
  );
}

const beginsLine = (tokens: Tokens, at: number): boolean => tokens.gap[at]! >= 2;
