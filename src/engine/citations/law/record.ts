import { MARK, NUMBER, type Tokens, WORD } from "../../tokens/index.ts";
import { type Draft, type Family, makeDraft } from "../draft.ts";
import {
  AMPERSAND,
  CLOSE,
  CLOSE_BRACKET,
  COMMA,
  has,
  isBreak,
  isCapital,
  isDash,
  isJoined,
  isMark,
  isNumber,
  isNumeral,
  isQuote,
  isWord,
  isYear,
  lower,
  OPEN,
  OPEN_BRACKET,
  PARAGRAPH_SIGN,
  PERIOD,
  pastPeriod,
  SECTION_SIGN,
  SEMICOLON,
  textBetween,
  wordAt,
} from "./token-tests.ts";

/**
 * Cites to the record of the case itself: docket entries ("ECF No. 24-8 at 2-4"), transcripts ("Tr. 45:3-12"),
 * appendices ("J.A. 33"), and papers by title ("Compl. ¶ 3", "Mot. to Expedite at 1").
 */

interface Read {
  readonly last: number;
  readonly pin: string | null;
}

// --- numbers, pages, paragraphs, lines ---------------------------------------------------------------------------------

// "45:3-12", "24-8", "1:23-cv-4"; more joined parts than these are something else.
const MAX_PARTS = 8;

/** One place: "45", "24-8", "45:3-12", "11-2", "A", "1b". The last token. */
function readPlace(tokens: Tokens, at: number): number | null {
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
const MAX_PLACES = 30;

/**
 * Pages, paragraphs and lines that follow: " at 2–4", ", ¶¶ 10, 15", ", at 9-12 n.3", ", Ex. A at 2". `listed`:
 * bare numbers after commas go on the list ("Tr. 45, 47").
 */
function readPlaces(tokens: Tokens, end: number, listed: boolean): Read {
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
const isVolume = (tokens: Tokens, last: number): boolean =>
  isCapital(tokens, last + 1) &&
  tokens.gap[last + 1] !== 0 &&
  !isBreak(tokens, last + 1) &&
  (isMark(tokens, last + 2, PERIOD) || /^(?:WL|US|USC|LEXIS|CFR)$/.test(tokens.text(last + 1)));

const isDateNumber = (tokens: Tokens, at: number): boolean =>
  isYear(tokens, at) && !isMark(tokens, at + 1, COMMA) && !isMark(tokens, at + 1, CLOSE);

function draftOf(first: number, read: Read, name: string | null, confidence: number): Draft {
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

// --- docket entries -----------------------------------------------------------------------------------------------------

const DOCKETS =
  /^(?:ECF|ECFs|Ecf|Doc|DOC|doc|Docs|docs|Dkt|DKT|dkt|Dkts|Docket|docket|Document|DE|DN|DI|NEF|CM|Rec|RECORD|Filing|filing|Entry|No|Dk)$/;

/** "ECF No. 24-8", "Dkt. 12", "Doc. # 4", "D.E. 4", "Docket Entry No. 5", "Rec. Doc. 12", "Filing No. 3". */
function readDocketEntry(tokens: Tokens, at: number, floor: number): Draft | null {
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
    return isBreak(tokens, i) ? draftOf(at, { last: i - 1, pin: null }, "ECF", 0.6) : null;
  }
  if (isIdBefore(tokens, at)) return null;
  if (/^(?:p|pp|at|page)$/.test(wordAt(tokens, i)) && text === "ECF") {
    const pages = readPlaces(tokens, i - 1, true);
    return pages.last >= i ? draftOf(at, pages, null, 1) : null;
  }
  if (!isNumeral(tokens, i)) return null;
  if (isWordy && !isNumbered && !isBracketed(tokens, at) && !/^(?:doc|docs|DI|DN)$/.test(text)) return null;
  const number = readPlace(tokens, i);
  if (number === null || isDocketNumber(tokens, at, i, number, text)) return null;
  const places = readPlaces(tokens, readList(tokens, number), false);
  const name = `No. ${textBetween(tokens, i, number)}`;
  return withTitle(tokens, draftOf(leadBefore(tokens, at, floor), places, name, 1), floor);
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

/**
 * The paper named before its entry and a comma, where it opens a bracket or follows a signal: "(Pls.' Reply, ECF No.
 * 21)", "(Decision, Doc. No. 8-2 at 53)".
 */
function leadBefore(tokens: Tokens, at: number, floor: number): number {
  const comma = at - 1;
  if (!isMark(tokens, comma, COMMA) || !isWord(tokens, pastPeriodBack(tokens, comma - 1))) return at;
  const first = titleOf(tokens, comma, floor);
  const before = first - 1;
  if (first === comma || comma - first > MAX_LEAD) return at;
  const opens =
    isMark(tokens, before, OPEN) || SIGNAL_WORDS.test(lower(tokens, before)) || isMark(tokens, before, SEMICOLON);
  return opens ? first : at;
}
// "(Defs.' Mem. in Supp. of Summ. J. Mot., ECF No. 12)" is about as long as they come.
const MAX_LEAD = 24;

// --- papers named before their docket entry ---------------------------------------------------------------------------------

// "Resp't's Mot. to Dismiss Terri Roe's Pet. for a Writ of Mandamus (D.I. 12)": a title runs to some thirty tokens.
const MAX_TITLE = 44;
const PAPERS =
  /^(?:mot|motion|pet|petition|compl|complaint|br|brief|answer|ans|resp|response|reply|order|ord|decl|declaration|aff|affidavit|opp'n|opposition|mem|memo|memorandum|am|notice|obj|objs|objection|objections|stip|stipulation|tr|dep|hr'g|hrg|ex|letter|ltr|report|rep|r|transcript|verif|verified|statement|stmt|appl|application|info|indictment|plea|psr|pl|plf|def|resp't|app|appendix|amend|joint)$/;
const SIGNAL_WORDS = /^(?:see|also|e\.g|cf|accord|but|compare|citing|quoting|generally|with)$/;

/**
 * The draft with the title before its bracket and the pages after it, where these are all of a sentence, as a citation
 * is: "Mot. to Expedite Proceedings (D.I. 11) at 4." In running prose ("The motion to stay (ECF No. 35) is granted")
 * the entry stands alone.
 */
function withTitle(tokens: Tokens, draft: Draft, floor: number): Draft {
  const open = draft.first - 1;
  const close = draft.last + 1;
  if (!isMark(tokens, open, OPEN) || !isMark(tokens, close, CLOSE)) return draft;
  const places = readPlaces(tokens, close, false);
  const after = places.last + 1;
  if (!(isBreak(tokens, after) || isMark(tokens, after, PERIOD) || isMark(tokens, after, SEMICOLON))) return draft;
  const first = titleBefore(tokens, open, floor);
  if (first === null) return draft;
  return { ...draft, first, last: places.last, next: after, pin: places.pin ?? draft.pin };
}

function titleBefore(tokens: Tokens, end: number, floor: number): number | null {
  let first = -1;
  let hasPaper = false;
  let hasShort = false;
  const stop = Math.max(floor, end - MAX_TITLE);
  let i = end - 1;
  for (; i >= stop; i -= 1) {
    if (tokens.kind[i] === MARK) {
      if (isMark(tokens, i, PERIOD)) {
        if (!isWord(tokens, i - 1) || !isAbbreviation(tokens, i - 1)) break;
        hasShort ||= PAPERS.test(lower(tokens, i - 1));
        continue;
      }
      if (isQuote(tokens, i) && isJoined(tokens, i)) continue;
      if (isMark(tokens, i, AMPERSAND) || isDash(tokens, i) || isMark(tokens, i, COMMA)) continue;
      break;
    }
    const word = lower(tokens, i);
    if (isCapital(tokens, i)) {
      if (SIGNAL_WORDS.test(word)) break;
      first = i;
      if (PAPERS.test(word)) hasPaper = true;
    } else if (tokens.kind[i] === NUMBER) first = i;
    else if (!/^(?:of|to|for|the|a|an|in|and|on|re|s|from|with|by)$/.test(word)) break;
    if (isBreak(tokens, i)) {
      i -= 1;
      break;
    }
  }
  if (first < 0 || !hasPaper) return null;
  const opens = isBreak(tokens, first) || opensCitation(tokens, first);
  return opens && (hasShort || isMark(tokens, end + 1, OPEN) || startsNote(tokens, first)) ? first : null;
}

/** Whether the title begins its stream or its line, as a footnote's does. */
const startsNote = (tokens: Tokens, first: number): boolean => first === 0 || tokens.gap[first]! >= 2;

function opensCitation(tokens: Tokens, first: number): boolean {
  const before = first - 1;
  if (before < 0 || (tokens.gap[first]! >= 2 && !isWord(tokens, before))) return true;
  if (
    isMark(tokens, before, SEMICOLON) ||
    isMark(tokens, before, OPEN) ||
    isMark(tokens, before, PERIOD) ||
    isMark(tokens, before, CLOSE)
  )
    return true;
  if (isMark(tokens, before, CLOSE_BRACKET) || isQuote(tokens, before) || isNumber(tokens, before)) return true;
  return SIGNAL_WORDS.test(lower(tokens, before));
}

function isAbbreviation(tokens: Tokens, at: number): boolean {
  const word = tokens.text(at);
  return word.length <= 6 || /['’]/.test(word);
}

// --- transcripts, appendices, records ---------------------------------------------------------------------------------------

interface Source {
  readonly name: string;
  /** What must follow: a number directly, or "at" and the like before it. */
  readonly needs: "number" | "place";
}

/** The record's parts by their abbreviation, as words joined without periods. */
const SOURCES: Readonly<Record<string, Source>> = {
  Tr: { name: "Tr.", needs: "number" },
  TR: { name: "Tr.", needs: "number" },
  T: { name: "T.", needs: "number" },
  RT: { name: "R.T.", needs: "number" },
  CT: { name: "C.T.", needs: "number" },
  RP: { name: "RP", needs: "number" },
  CP: { name: "CP", needs: "number" },
  VRP: { name: "VRP", needs: "number" },
  NT: { name: "N.T.", needs: "number" },
  HT: { name: "H.T.", needs: "number" },
  RR: { name: "R.R.", needs: "number" },
  CR: { name: "C.R.", needs: "number" },
  SCR: { name: "S.C.R.", needs: "place" },
  R: { name: "R.", needs: "number" },
  ROA: { name: "ROA", needs: "number" },
  JA: { name: "J.A.", needs: "number" },
  AR: { name: "A.R.", needs: "number" },
  SA: { name: "S.A.", needs: "number" },
  RA: { name: "R.A.", needs: "place" },
  AA: { name: "A.A.", needs: "number" },
  ER: { name: "E.R.", needs: "number" },
  SER: { name: "S.E.R.", needs: "number" },
  CAR: { name: "C.A.R.", needs: "place" },
  App: { name: "App.", needs: "number" },
  Appx: { name: "Appx.", needs: "number" },
  IAF: { name: "IAF", needs: "number" },
  PFR: { name: "PFR", needs: "number" },
  Br: { name: "Br.", needs: "number" },
  PSR: { name: "PSR", needs: "place" },
  PSI: { name: "PSI", needs: "place" },
  PageID: { name: "PageID", needs: "number" },
  Dep: { name: "Dep.", needs: "number" },
  Depo: { name: "Dep.", needs: "number" },
  Compl: { name: "Compl.", needs: "place" },
  Decl: { name: "Decl.", needs: "place" },
  Aff: { name: "Aff.", needs: "place" },
  Affirm: { name: "Affirm.", needs: "place" },
  Mem: { name: "Mem.", needs: "place" },
  Mot: { name: "Mot.", needs: "place" },
  Opp: { name: "Opp.", needs: "place" },
  Pet: { name: "Pet.", needs: "place" },
  Ans: { name: "Ans.", needs: "place" },
  Resp: { name: "Resp.", needs: "place" },
  Reply: { name: "Reply", needs: "place" },
  Order: { name: "Order", needs: "place" },
  Indictment: { name: "Indictment", needs: "place" },
  Complaint: { name: "Complaint", needs: "place" },
  Petition: { name: "Petition", needs: "place" },
  Motion: { name: "Motion", needs: "place" },
  Brief: { name: "Brief", needs: "place" },
  Answer: { name: "Answer", needs: "place" },
  Response: { name: "Response", needs: "place" },
  Affidavit: { name: "Affidavit", needs: "place" },
  Declaration: { name: "Declaration", needs: "place" },
  Memorandum: { name: "Memorandum", needs: "place" },
  Transcript: { name: "Transcript", needs: "place" },
  Report: { name: "Report", needs: "place" },
  Stmt: { name: "Stmt.", needs: "place" },
  SOF: { name: "SOF", needs: "place" },
  SUF: { name: "SUF", needs: "place" },
  DSOF: { name: "DSOF", needs: "place" },
  PSOF: { name: "PSOF", needs: "place" },
  FAC: { name: "FAC", needs: "place" },
  SAC: { name: "SAC", needs: "place" },
  TAC: { name: "TAC", needs: "place" },
  Obj: { name: "Obj.", needs: "place" },
  Objs: { name: "Objs.", needs: "place" },
  Objections: { name: "Objections", needs: "place" },
  Ex: { name: "Ex.", needs: "number" },
  Exs: { name: "Exs.", needs: "number" },
  Exh: { name: "Exh.", needs: "number" },
  Exhibit: { name: "Exhibit", needs: "place" },
  Proceedings: { name: "Proceedings", needs: "place" },
  Op: { name: "Op.", needs: "place" },
  Stip: { name: "Stip.", needs: "place" },
  Stipulation: { name: "Stipulation", needs: "place" },
  Proffer: { name: "Proffer", needs: "place" },
  ID: { name: "ID", needs: "place" },
  Hr: { name: "Hr.", needs: "place" },
};

/** Reads an initialism or word of the record's parts: "J.A.", "JA", "Tr.", "Compl.". */
function readSource(tokens: Tokens, at: number): { readonly source: Source; readonly next: number } | null {
  const text = tokens.text(at);
  // "N.C. R. App. P.": not in the middle of initials.
  if (isMark(tokens, at - 1, PERIOD) && isJoined(tokens, at) && wordAt(tokens, at - 2).length === 1) return null;
  if (text.length === 1) {
    let letters = text;
    let i = at + 1;
    while (
      letters.length < 4 &&
      isMark(tokens, i, PERIOD) &&
      isWord(tokens, i + 1) &&
      tokens.text(i + 1).length === 1 &&
      isCapital(tokens, i + 1) &&
      !isBreak(tokens, i + 1)
    ) {
      letters += tokens.text(i + 1);
      i += 2;
    }
    const source = SOURCES[letters];
    if (source === undefined || !isMark(tokens, i, PERIOD)) return null;
    return { source, next: pastPeriod(tokens, i) };
  }
  const source = Object.hasOwn(SOURCES, text) ? SOURCES[text]! : null;
  return source && { source, next: pastPeriod(tokens, at + 1) };
}

/** Initials and words that are more often something else count only in brackets, after a signal, or with "at". */
const AMBIGUOUS =
  /^(?:R\.|T\.|C\.R\.|C\.T\.|A\.R\.|S\.A\.|A\.A\.|E\.R\.|N\.T\.|H\.T\.|CP|RP|App\.|Ex\.|Exs\.|Br\.|R\.R\.|Exh\.|J\.A\.)$/;
const IN_WORDS =
  /^(?:Order|Complaint|Petition|Motion|Brief|Answer|Response|Affidavit|Declaration|Memorandum|Transcript|Report|Reply|Objections|Exhibit|Proceedings|Indictment|Stipulation|Proffer|Op\.)$/;

function readSourceCite(tokens: Tokens, at: number, floor: number): Draft | null {
  const read = readSource(tokens, at);
  if (read === null) return null;
  const { source, next } = read;
  if (isBreak(tokens, next)) return null;
  let i = next;
  let places: Read;
  // "Hr'g Tr. vol. 2, 45:3"; "Aff. of Roe ¶ 3"; "Decl. Ex. A"; "N.T. Hearing, 4/9/21, at 2".
  const from = pastSession(tokens, pastAuthor(tokens, i));
  if (from > i) i = from;
  if (isIdBefore(tokens, at)) return null;
  if (isNumeral(tokens, i) && (source.needs === "number" || isLineRange(tokens, i))) {
    if (tokens.gap[i] === 0 && source.name.length <= 2 && source.name !== "R.") return null;
    const last = readPlace(tokens, i);
    if (last === null || isVolume(tokens, last) || isFollowedByName(tokens, last)) return null;
    const rest = readPlaces(tokens, last, true);
    places = { last: rest.last, pin: textBetween(tokens, i, rest.last) };
  } else if (/^Exs?\.|^Exh\./.test(source.name) && isWord(tokens, i) && /^[A-Z]{1,2}\d*$/.test(tokens.text(i))) {
    places = readPlaces(tokens, readPlace(tokens, i) ?? i, false);
  } else if (source.name === "Exhibit") {
    const label = isNumeral(tokens, i) || /^[A-Z]{1,2}$/.test(wordAt(tokens, i)) ? readPlace(tokens, i) : null;
    if (label === null) return null;
    places = readPlaces(tokens, label, false);
    if (places.last === label) return null;
  } else {
    places = readPlaces(tokens, i - 1, false);
    if (places.last < i) return null;
  }
  if (places.pin === null && source.needs === "place") return null;
  if (isOtherCase(tokens, places.last)) return null;
  const first = titleOf(tokens, at, floor);
  if (isMark(tokens, at - 1, AMPERSAND) && isJoined(tokens, at)) return null;
  if (source.name === "App." && !isMark(tokens, at + 1, PERIOD) && isCapital(tokens, at - 1)) return null;
  if (AMBIGUOUS.test(source.name) && first === at && !isBracketedCite(tokens, first, places.last, i)) return null;
  if (IN_WORDS.test(source.name) && !isBracketedCite(tokens, first, places.last, i)) return null;
  return draftOf(first, places, textBetween(tokens, first, next - 1), AMBIGUOUS.test(source.name) ? 0.8 : 0.95);
}

/** "N.T. Hearing, 4/9/21, at 2", "Tr. 2/19/21 at 218": past the session's kind and date. */
function pastSession(tokens: Tokens, at: number): number {
  let i = at;
  for (let count = 0; count < 3 && isCapital(tokens, i) && !isBreak(tokens, i); count += 1) i += 1;
  if (isMark(tokens, i, COMMA)) i += 1;
  for (const part of [0, 2, 4]) if (!isNumber(tokens, i + part)) return at;
  if (!isMark(tokens, i + 1, 47) || !isMark(tokens, i + 3, 47)) return at;
  const after = i + 5;
  return isMark(tokens, after, COMMA) ? after + 1 : after;
}

const PERSON_WORDS =
  /^(?:of|to|in|for|the|on|a|appellants?|appellees?|petitioners?|respondents?|plaintiffs?|defendants?|state|amici|amicus|curiae|relators?)$/;

/** "Aff. of Roe ¶ 3", "Brief for appellant at 15": past the person. */
function pastAuthor(tokens: Tokens, at: number): number {
  if (!/^(?:of|to|in|for|on)$/.test(wordAt(tokens, at))) return at;
  let i = at + 1;
  for (let count = 0; count < 14 && !isBreak(tokens, i); count += 1) {
    if (
      isCapital(tokens, i) ||
      (isMark(tokens, i, PERIOD) && isJoined(tokens, i)) ||
      PERSON_WORDS.test(wordAt(tokens, i)) ||
      (isQuote(tokens, i) && isJoined(tokens, i))
    )
      i += 1;
    else break;
  }
  return isPlaceStart(tokens, i) ? i : at;
}

const isPlaceStart = (tokens: Tokens, at: number): boolean =>
  isMark(tokens, at, PARAGRAPH_SIGN) ||
  /^(?:at|p|pp)$/.test(wordAt(tokens, at)) ||
  (isMark(tokens, at, COMMA) && isPlaceStart2(tokens, at + 1));
const isPlaceStart2 = (tokens: Tokens, at: number): boolean =>
  isMark(tokens, at, PARAGRAPH_SIGN) || /^(?:at|p|pp|Ex)$/.test(wordAt(tokens, at));

const isLineRange = (tokens: Tokens, at: number): boolean => isMark(tokens, at + 1, 58) && isJoined(tokens, at + 1);

/** "App. 12 Smith", "R. 4 Jones": a word in prose follows. */
const isFollowedByName = (tokens: Tokens, last: number): boolean =>
  isMark(tokens, last + 1, PERIOD) &&
  isJoined(tokens, last + 1) &&
  isNumeral(tokens, last + 2) &&
  isJoined(tokens, last + 2);

// "Order at 1, Roe Energy Corp. v. EPA, No. 15-1": a case's name has so many tokens before its "v.".
const MAX_PLAINTIFF = 14;

/** Whether a case's name follows after a comma: the paper is another case's, and cited with it. */
function isOtherCase(tokens: Tokens, last: number): boolean {
  if (!isMark(tokens, last + 1, COMMA) || !isCapital(tokens, last + 2)) return false;
  for (let i = last + 3; i < last + MAX_PLAINTIFF && !isBreak(tokens, i); i += 1) {
    if (/^vs?$/.test(wordAt(tokens, i))) return true;
    if (!isCapital(tokens, i) && tokens.kind[i] === WORD && !/^(?:of|the|and|for)$/.test(tokens.text(i))) return false;
  }
  return false;
}

/** "Id. at ECF p. 10", "Id. at PageID 53": the pages belong to the Id. */
const isIdBefore = (tokens: Tokens, at: number): boolean =>
  lower(tokens, at - 1) === "at" && /^(?:id|ibid)$/.test(lower(tokens, pastPeriodBack(tokens, at - 2)));

/** In brackets, after a signal or sentence's end, or with "at": where a cite stands and prose does not. */
function isBracketedCite(tokens: Tokens, first: number, last: number, place: number): boolean {
  const before = first - 1;
  if (isMark(tokens, before, OPEN) || isMark(tokens, before, OPEN_BRACKET) || isMark(tokens, before, SEMICOLON))
    return true;
  if (SIGNAL_WORDS.test(lower(tokens, before))) return true;
  if (isMark(tokens, before, COMMA) && SIGNAL_WORDS.test(lower(tokens, before - 1))) return true;
  const ends =
    isMark(tokens, last + 1, PERIOD) ||
    isMark(tokens, last + 1, SEMICOLON) ||
    isMark(tokens, last + 1, CLOSE) ||
    isMark(tokens, last + 1, CLOSE_BRACKET);
  const opens =
    before < 0 ||
    isMark(tokens, before, PERIOD) ||
    isQuote(tokens, before) ||
    isBreak(tokens, first) ||
    isMark(tokens, before, COMMA) ||
    isMark(tokens, before, 63) ||
    isNumber(tokens, before);
  return (
    ends &&
    opens &&
    (/^(?:at|p|pp)$/.test(wordAt(tokens, place)) || isMark(tokens, place, PARAGRAPH_SIGN) || isNumeral(tokens, place))
  );
}

/** The words that belong to the paper's title: "Smith Decl.", "Pl.'s Mem.", "Second Am. Compl.", "Hr'g Tr.". */
function titleOf(tokens: Tokens, at: number, floor: number): number {
  let first = at;
  const stop = Math.max(floor, at - MAX_TITLE);
  for (let i = at - 1; i >= stop && !isBreak(tokens, i + 1); i -= 1) {
    if (tokens.kind[i] === MARK) {
      if (isMark(tokens, i, PERIOD)) {
        if (
          !isWord(tokens, i - 1) ||
          (!TITLE_ABBREVIATIONS.test(lower(tokens, i - 1)) &&
            !(tokens.text(i - 1).length === 1 && isCapital(tokens, i - 1)))
        )
          break;
        continue;
      }
      if (isQuote(tokens, i) && isJoined(tokens, i) && (isJoined(tokens, i + 1) || /[s.]$/.test(wordAt(tokens, i - 1))))
        continue;
      if (isMark(tokens, i, AMPERSAND) || (isDash(tokens, i) && isJoined(tokens, i))) continue;
      break;
    }
    const word = lower(tokens, i);
    if (word === "s" && isJoined(tokens, i) && isQuote(tokens, i - 1)) continue;
    if (word === "in" && first < at && isMark(tokens, i - 1, PERIOD) && TITLE_ABBREVIATIONS.test(lower(tokens, i - 2)))
      continue;
    if (isCapital(tokens, i) || (tokens.kind[i] === 2 && /^\d+(?:st|nd|rd|th|d)$/.test(word))) {
      if (SIGNAL_WORDS.test(word) || /^(?:the|id|ibid|in|and|as|under|at|exhibit)$/.test(word)) break;
      first = i;
      continue;
    }
    if (isNumber(tokens, i) && isYear(tokens, i) && first < at) {
      first = i;
      continue;
    }
    if (
      isNumber(tokens, i) &&
      tokens.text(i).length <= 2 &&
      /^(?:jan|feb|mar|apr|may|june|july|aug|sept|sep|oct|nov|dec|january|february|march|april|august|september|october|november|december)$/.test(
        lower(tokens, pastPeriodBack(tokens, i - 1)),
      )
    ) {
      first = i;
      continue;
    }
    if (/^(?:of|to|for|in|on|s)$/.test(word) && first < at && isCapital(tokens, pastPeriodBack(tokens, i - 1)))
      continue;
    break;
  }
  return first;
}

const pastPeriodBack = (tokens: Tokens, at: number): number => (isMark(tokens, at, PERIOD) ? at - 1 : at);

const TITLE_ABBREVIATIONS =
  /^(?:pl|pl's|plf|def|defs|defendant|resp|resp't|app|appellant|am|amend|supp|suppl|hr'g|hrg|sent'g|prelim|mot|mem|opp|opp'n|br|pet|pet'r|compl|decl|aff|stip|summ|dep|tr|trial|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|dr|mr|ms|mrs|jr|sr|ct|gov't|gov|ex|j|ord|reh'g|arg|dist|plea|rep|pls|vol|ans|dismiss|recons|partial|super|ins|co|inc|corp|sup|cross|third|pls|s)$/;

// --- "Vol. 3, p. 12", "3 RR 45", "[23]" -----------------------------------------------------------------------------------------

function readVolume(tokens: Tokens, at: number): Draft | null {
  const i = pastPeriod(tokens, at + 1);
  if (!isNumeral(tokens, i) && !/^[IVX]+$/.test(wordAt(tokens, i))) return null;
  const places = readPlaces(tokens, i, false);
  return places.last > i ? draftOf(at, places, textBetween(tokens, at, i), 0.9) : null;
}

/** "3 RR 45", "2 C.T. 310", "5 IAF, Tab 12", "1-ER-12": a volume before the record's part. */
function readVolumed(tokens: Tokens, at: number): Draft | null {
  const name = at + 1;
  if (!isCapital(tokens, name) || isBreak(tokens, name) || tokens.text(at).length > 2) return null;
  const read = readSource(tokens, name);
  if (
    read === null ||
    !/^(?:R\.R\.|C\.R\.|R\.T\.|C\.T\.|IAF|RP|VRP|CP|App\.|Tr\.|T\.|J\.A\.|A\.A\.|R\.)$/.test(read.source.name)
  )
    return null;
  let i = read.next;
  if (isMark(tokens, i, COMMA)) i += 1;
  if (isBreak(tokens, i)) return null;
  if (isNumeral(tokens, i)) {
    const last = readPlace(tokens, i);
    if (last === null || isVolume(tokens, last)) return null;
    const rest = readPlaces(tokens, last, true);
    return draftOf(
      at,
      { last: rest.last, pin: textBetween(tokens, i, rest.last) },
      textBetween(tokens, at, read.next - 1),
      0.9,
    );
  }
  const places = readPlaces(tokens, read.next - 1, false);
  return places.last >= i && places.pin !== null
    ? draftOf(at, places, textBetween(tokens, at, read.next - 1), 0.9)
    : null;
}

/** "[23]" after a motion: Illinois federal courts name a docket entry by its number in brackets. */
function readBracketed(tokens: Tokens, at: number): Draft | null {
  if (!isNumber(tokens, at + 1) || !isMark(tokens, at + 2, CLOSE_BRACKET)) return null;
  if (isJoined(tokens, at) || !isWord(tokens, at - 1) || tokens.text(at + 1).length > 3) return null;
  if (
    !/^(?:motion|motions|complaint|answer|order|brief|response|reply|memorandum|petition|dismiss|judgment|intervene|compel|amend|stay|notice|report|objections?|strike|remand|reconsider|suppress|opposition|seal|vacate|quash|sanctions|appeal)$/.test(
      lower(tokens, at - 1),
    )
  )
    return null;
  return draftOf(at, { last: at + 2, pin: null }, `No. ${tokens.text(at + 1)}`, 0.8);
}

export const recordFamily: Family = {
  read(tokens, at, floor) {
    const kind = tokens.kind[at];
    if (kind === NUMBER) return readVolumed(tokens, at);
    if (kind === MARK) return tokens.code(at) === OPEN_BRACKET ? readBracketed(tokens, at) : null;
    if (kind !== WORD) return null;
    const code = tokens.code(at);
    if (code >= 97) return code === 100 ? readDocketEntry(tokens, at, floor) : null;
    if (code === 86 && /^(?:Vol|VOL)$/.test(tokens.text(at))) return readVolume(tokens, at);
    return readDocketEntry(tokens, at, floor) ?? readSourceCite(tokens, at, floor);
  },
};
