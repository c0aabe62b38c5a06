import { MARK, NUMBER, type Tokens } from "../../tokens/index.ts";
import type { Draft } from "../draft.ts";
import { readPlaces } from "./record-places.ts";
import {
  AMPERSAND,
  CLOSE,
  CLOSE_BRACKET,
  COMMA,
  isBreak,
  isCapital,
  isDash,
  isJoined,
  isMark,
  isNumber,
  isQuote,
  isWord,
  isYear,
  lower,
  OPEN,
  PERIOD,
  SEMICOLON,
  wordAt,
} from "./token-tests.ts";

/** The titles of papers before their docket entry or pages: "Pls.' Mot. to Dismiss", "Smith Decl.". */

/**
 * The paper named before its entry and a comma, where it opens a bracket or follows a signal: "(Pls.' Reply, ECF No.
 * 21)", "(Decision, Doc. No. 8-2 at 53)".
 */
export function leadBefore(tokens: Tokens, at: number, floor: number): number {
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

// "Resp't's Mot. to Dismiss Terri Roe's Pet. for a Writ of Mandamus (D.I. 12)": a title runs to some thirty tokens.
const MAX_TITLE = 44;
const PAPERS =
  /^(?:mot|motion|pet|petition|compl|complaint|br|brief|answer|ans|resp|response|reply|order|ord|decl|declaration|aff|affidavit|opp'n|opposition|mem|memo|memorandum|am|notice|obj|objs|objection|objections|stip|stipulation|tr|dep|hr'g|hrg|ex|letter|ltr|report|rep|r|transcript|verif|verified|statement|stmt|appl|application|info|indictment|plea|psr|pl|plf|def|resp't|app|appendix|amend|joint)$/;
export const SIGNAL_WORDS = /^(?:see|also|e\.g|cf|accord|but|compare|citing|quoting|generally|with)$/;

/**
 * The draft with the title before its bracket and the pages after it, where these are all of a sentence, as a citation
 * is: "Mot. to Expedite Proceedings (D.I. 11) at 4." In running prose ("The motion to stay (ECF No. 35) is granted")
 * the entry stands alone.
 */
export function withTitle(tokens: Tokens, draft: Draft, floor: number): Draft {
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

/** The words that belong to the paper's title: "Smith Decl.", "Pl.'s Mem.", "Second Am. Compl.", "Hr'g Tr.". */
export function titleOf(tokens: Tokens, at: number, floor: number): number {
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

export const pastPeriodBack = (tokens: Tokens, at: number): number => (isMark(tokens, at, PERIOD) ? at - 1 : at);

const TITLE_ABBREVIATIONS =
  /^(?:pl|pl's|plf|def|defs|defendant|resp|resp't|app|appellant|am|amend|supp|suppl|hr'g|hrg|sent'g|prelim|mot|mem|opp|opp'n|br|pet|pet'r|compl|decl|aff|stip|summ|dep|tr|trial|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|dr|mr|ms|mrs|jr|sr|ct|gov't|gov|ex|j|ord|reh'g|arg|dist|plea|rep|pls|vol|ans|dismiss|recons|partial|super|ins|co|inc|corp|sup|cross|third|pls|s)$/;

/** "Id. at ECF p. 10", "Id. at PageID 53": the pages belong to the Id. */
export const isIdBefore = (tokens: Tokens, at: number): boolean =>
  lower(tokens, at - 1) === "at" && /^(?:id|ibid)$/.test(lower(tokens, pastPeriodBack(tokens, at - 2)));
