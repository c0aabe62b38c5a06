import { MARK, NUMBER, type Tokens, WORD } from "../../tokens/index.ts";
import type { Draft, Grammar } from "../draft.ts";
import { readDocketEntry } from "./docket-entry.ts";

import { isVolume, JOINED_PAGE, readPlace, readPlaces, recordDraft } from "./record-places.ts";
import { readSourceCite } from "./source-cite.ts";
import { readSource } from "./sources.ts";
import {
  CLOSE,
  CLOSE_BRACKET,
  COMMA,
  isBreak,
  isCapital,
  isJoined,
  isMark,
  isNumber,
  isNumeral,
  isWord,
  lower,
  OPEN,
  OPEN_BRACKET,
  PERIOD,
  pastPeriod,
  SEMICOLON,
  textBetween,
  wordAt,
} from "./token-tests.ts";

/**
 * Cites to the record of the case itself: docket entries ("ECF No. 24-8 at 2-4"), transcripts ("Tr. 45:3-12"),
 * appendices ("J.A. 33"), and papers by title ("Compl. ¶ 3", "Mot. to Expedite at 1").
 */

function readVolume(tokens: Tokens, at: number): Draft | null {
  const i = pastPeriod(tokens, at + 1);
  if (!isNumeral(tokens, i) && !/^[IVX]+$/.test(wordAt(tokens, i))) return null;
  const places = readPlaces(tokens, i, false);
  return places.last > i ? recordDraft(at, places, textBetween(tokens, at, i), 0.9) : null;
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
    return recordDraft(
      at,
      { last: rest.last, pin: textBetween(tokens, i, rest.last) },
      textBetween(tokens, at, read.next - 1),
      0.9,
    );
  }
  const places = readPlaces(tokens, read.next - 1, false);
  return places.last >= i && places.pin !== null
    ? recordDraft(at, places, textBetween(tokens, at, read.next - 1), 0.9)
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
  return recordDraft(at, { last: at + 2, pin: null }, `No. ${tokens.text(at + 1)}`, 0.8);
}

/** "[#12]", "(#12 at 3)": a docket entry by its number alone, in brackets. */
function readHash(tokens: Tokens, at: number): Draft | null {
  if (!isMark(tokens, at, 35) || !isNumber(tokens, at + 1) || !isJoined(tokens, at + 1)) return null;
  if (!isMark(tokens, at - 1, OPEN_BRACKET) && !isMark(tokens, at - 1, OPEN)) return null;
  const number = readPlace(tokens, at + 1)!;
  const places = readPlaces(tokens, number, false);
  const closes = isMark(tokens, places.last + 1, CLOSE_BRACKET) || isMark(tokens, places.last + 1, CLOSE);
  return closes ? recordDraft(at, places, `No. ${textBetween(tokens, at + 1, number)}`, 0.8) : null;
}

/** "(JA33-35)", "(JA33; SER12)": in brackets, where nothing else is meant by such letters. */
function readJoinedPage(tokens: Tokens, at: number): Draft | null {
  const letters = JOINED_PAGE.exec(tokens.text(at))?.[0];
  if (letters === undefined) return null;
  const opens =
    isMark(tokens, at - 1, OPEN) || isMark(tokens, at - 1, OPEN_BRACKET) || isMark(tokens, at - 1, SEMICOLON);
  if (!opens && lower(tokens, at - 1) !== "see" && !isMark(tokens, at - 1, COMMA)) return null;
  const end = readPlace(tokens, at)!;
  const { last } = readPlaces(tokens, end, true);
  const next = tokens.mark[last + 1];
  if (next !== CLOSE && next !== CLOSE_BRACKET && next !== SEMICOLON && next !== COMMA && next !== PERIOD) return null;
  return recordDraft(at, { last, pin: textBetween(tokens, at, last).slice(letters.length) }, letters, 0.9);
}

export const recordFamily: Grammar = {
  read(tokens, at, floor) {
    const kind = tokens.kind[at];
    if (kind === NUMBER) return readVolumed(tokens, at);
    if (kind === MARK) return tokens.code(at) === OPEN_BRACKET ? readBracketed(tokens, at) : readHash(tokens, at);
    if (kind !== WORD) return null;
    const code = tokens.code(at);
    if (code >= 97) return code === 100 ? readDocketEntry(tokens, at, floor) : null;
    if (code === 86 && /^(?:Vol|VOL)$/.test(tokens.text(at))) return readVolume(tokens, at);
    return readDocketEntry(tokens, at, floor) ?? readSourceCite(tokens, at, floor) ?? readJoinedPage(tokens, at);
  },
};
