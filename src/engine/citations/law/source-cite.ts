import { type Tokens, WORD } from "../../tokens/index.ts";
import type { Draft } from "../draft.ts";
import { isIdBefore, SIGNAL_WORDS, titleOf } from "./paper-title.ts";

import { isVolume, type Read, readPlace, readPlaces, recordDraft } from "./record-places.ts";
import { readSource } from "./sources.ts";
import {
  AMPERSAND,
  CLOSE,
  CLOSE_BRACKET,
  COMMA,
  isBreak,
  isCapital,
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
  SEMICOLON,
  textBetween,
  wordAt,
} from "./token-tests.ts";

/** Transcripts, appendices and papers cited by page or paragraph: "Tr. 45:3-12", "Compl. ¶ 3". */

/** Initials and words that are more often something else count only in brackets, after a signal, or with "at". */
const AMBIGUOUS =
  /^(?:R\.|T\.|C\.R\.|C\.T\.|A\.R\.|S\.A\.|A\.A\.|E\.R\.|N\.T\.|H\.T\.|CP|RP|App\.|Ex\.|Exs\.|Br\.|R\.R\.|Exh\.|J\.A\.)$/;
const IN_WORDS =
  /^(?:Order|Complaint|Petition|Motion|Brief|Answer|Response|Affidavit|Declaration|Memorandum|Transcript|Report|Reply|Objections|Exhibit|Proceedings|Indictment|Stipulation|Proffer|Op\.)$/;

export function readSourceCite(tokens: Tokens, at: number, floor: number): Draft | null {
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
  // "548 F. App'x 53" is a reporter.
  if (source.name === "Appx." && isMark(tokens, at - 1, PERIOD) && wordAt(tokens, at - 2).length === 1) return null;
  if (source.name === "App." && !isMark(tokens, at + 1, PERIOD) && isCapital(tokens, at - 1)) return null;
  if (AMBIGUOUS.test(source.name) && first === at && !isBracketedCite(tokens, first, places.last, i)) return null;
  if (IN_WORDS.test(source.name) && !isBracketedCite(tokens, first, places.last, i)) return null;
  return recordDraft(first, places, textBetween(tokens, first, next - 1), AMBIGUOUS.test(source.name) ? 0.8 : 0.95);
}

/** "N.T. Hearing, 4/9/21, at 2", "Tr. 2/19/21 at 218": past the session's kind and date. */
function pastSession(tokens: Tokens, at: number): number {
  // "Hr'g Tr. (May 3, 2020) at 12:4"
  const close = at + 5;
  if (isMark(tokens, at, OPEN) && isMark(tokens, close, CLOSE) && isYear(tokens, close - 1)) {
    return isPlaceStart(tokens, close + 1) ? close + 1 : at;
  }
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
