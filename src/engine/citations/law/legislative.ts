import { type Tokens, WORD } from "../../tokens/index.ts";
import { type Draft, type Grammar, makeDraft } from "../draft.ts";
import { readEdition } from "./edition.ts";
import {
  COMMA,
  isBreak,
  isCapital,
  isDash,
  isMark,
  isNumber,
  isNumeral,
  lower,
  PERIOD,
  pastPeriod,
  textBetween,
} from "./token-tests.ts";

/** Legislative history and the President's orders: "H.R. Rep. No. 104-518, at 12 (1996)", "Exec. Order No. 13,780". */

/** A number with its dashes and the commas of its thousands. Its last token. */
function numberEnd(tokens: Tokens, at: number): number | null {
  if (!isNumeral(tokens, at)) return null;
  let last = at;
  for (let parts = 0; parts < 3; parts += 1) {
    const isThousands = isMark(tokens, last + 1, COMMA) && tokens.gap[last + 1] === 0 && tokens.gap[last + 2] === 0;
    if (!(isThousands || isDash(tokens, last + 1)) || !isNumeral(tokens, last + 2)) break;
    last += 2;
  }
  return last;
}

/** ", at 12", ", pt. 1, at 3", "(1996)", "(2d Sess. 1996)" after a document's number. */
function readRest(
  tokens: Tokens,
  end: number,
): { readonly last: number; readonly pin: string | null; readonly year: number | null } {
  let last = end;
  let pin: string | null = null;
  for (let count = 0; count < 3; count += 1) {
    let i = isMark(tokens, last + 1, COMMA) ? last + 2 : last + 1;
    if (isMark(tokens, last + 1, COMMA) && !isBreak(tokens, i) && isNumber(tokens, i) && !isCapital(tokens, i + 1)) {
      const page = numberEnd(tokens, i)!;
      pin = textBetween(tokens, i, page);
      last = page;
      continue;
    }
    const word = lower(tokens, i);
    if (isBreak(tokens, i) || !/^(?:at|pt|pp?|vol)$/.test(word)) break;
    i = pastPeriod(tokens, i + 1);
    const to = numberEnd(tokens, i);
    if (to === null) break;
    if (word === "at" || word[0] === "p") pin = textBetween(tokens, i, to);
    last = to;
  }
  const edition = readEdition(tokens, last + 1);
  return { last: edition?.last ?? last, pin, year: edition?.year ?? null };
}

function draftOf(tokens: Tokens, first: number, number: number, end: number, code: string): Draft {
  const rest = readRest(tokens, end);
  return makeDraft({
    kind: "secondary",
    first,
    last: rest.last,
    next: rest.last + 1,
    code,
    section: textBetween(tokens, number, end),
    pin: rest.pin,
    year: rest.year,
  });
}

/** "H.R. Rep. No. 104-518", "S. Doc. No. 12-1", "H.R. Conf. Rep. No. 99-841". */
function readReport(tokens: Tokens, at: number): Draft | null {
  let i = at + 1;
  if (!isMark(tokens, i, PERIOD)) return null;
  i += 1;
  if (tokens.text(at) === "H" && lower(tokens, i) === "r") i = pastPeriod(tokens, i + 1);
  if (/^conf$/.test(lower(tokens, i))) i = pastPeriod(tokens, i + 1);
  if (!/^(?:rep|doc|res)$/.test(lower(tokens, i)) || !isCapital(tokens, i)) return null;
  i = pastPeriod(tokens, i + 1);
  if (!/^nos?$/.test(lower(tokens, i))) return null;
  const name = i;
  i = pastPeriod(tokens, i + 1);
  const end = numberEnd(tokens, i);
  return end === null ? null : draftOf(tokens, at, i, end, textBetween(tokens, at, name - 1));
}

/** "141 Cong. Rec. 1234 (1995)", "141 Cong. Rec. S1234". */
function readRecord(tokens: Tokens, at: number): Draft | null {
  if (lower(tokens, at + 1) !== "cong" || !isMark(tokens, at + 2, PERIOD) || lower(tokens, at + 3) !== "rec")
    return null;
  const page = pastPeriod(tokens, at + 4);
  const isPage = isNumber(tokens, page) || /^[HSED]\d+$/.test(tokens.text(Math.min(page, tokens.length - 1)));
  if (!isPage || isBreak(tokens, page)) return null;
  const end = numberEnd(tokens, page) ?? page;
  return { ...draftOf(tokens, at, page, end, "Cong. Rec."), volume: tokens.text(at) };
}

/** "Exec. Order No. 13,780, 82 Fed. Reg. 13,209 (Mar. 6, 2017)": the Register in parallel is the same entry. */
function readOrder(tokens: Tokens, at: number): Draft | null {
  if (!/^(?:exec|executive)$/.test(lower(tokens, at))) return null;
  let i = pastPeriod(tokens, at + 1);
  if (lower(tokens, i) !== "order") return null;
  i += 1;
  if (/^nos?$/.test(lower(tokens, i))) i = pastPeriod(tokens, i + 1);
  const end = numberEnd(tokens, i);
  if (end === null) return null;
  let last = end;
  const volume = end + 2;
  if (
    isMark(tokens, end + 1, COMMA) &&
    isNumber(tokens, volume) &&
    lower(tokens, volume + 1) === "fed" &&
    lower(tokens, volume + 3) === "reg"
  ) {
    const page = pastPeriod(tokens, volume + 4);
    last = numberEnd(tokens, page) ?? end;
  }
  // "Executive Order 13,780" in prose is a popular name.
  const isCited = last > end || /^nos?$/.test(lower(tokens, isMark(tokens, i - 1, PERIOD) ? i - 2 : i - 1));
  if (!isCited) return null;
  const rest = readRest(tokens, last);
  const order = draftOf(tokens, at, i, end, "Exec. Order");
  return { ...order, kind: "regulation", last: rest.last, next: rest.last + 1, pin: rest.pin, year: rest.year };
}

export const legislativeFamily: Grammar = {
  read(tokens, at) {
    const code = tokens.code(at);
    if (isNumber(tokens, at))
      return isCapital(tokens, at + 1) && tokens.code(at + 1) === 67 ? readRecord(tokens, at) : null;
    if (tokens.kind[at] !== WORD) return null;
    // H(.R.) and S(.), or E(xecutive).
    if ((code === 72 || code === 83) && tokens.end[at]! - tokens.start[at]! === 1) return readReport(tokens, at);
    return code === 69 ? readOrder(tokens, at) : null;
  },
};
