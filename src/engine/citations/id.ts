import { BLANK_LINE, NUMBER, ORDINAL, type Tokens, WORD } from "../tokens/index.ts";
import { type Draft, makeDraft } from "./draft.ts";
import { CLOSE_ROUND, COMMA, isDash, isMark, OPEN_ROUND, PERIOD, PILCROW, SECTION_SIGN, wordAt } from "./marks.ts";
import { readParentheticals } from "./parentheticals.ts";
import { phrase } from "./phrase.ts";
import { readPinpoint } from "./pinpoint.ts";
import { readLead } from "./signals.ts";

const UPPER_I = 73;
const LOWER_I = 105;
const LONGEST_WORD = "ibid".length;

/** Reads "Id.", "Id. at 510", "Ibid.", "id. § 1983(b)", "Id. ¶ 3" at token `at`. */
export function readId(tokens: Tokens, at: number, floor: number): Draft | null {
  if (tokens.kind[at] !== WORD) return null;
  const code = tokens.code(at);
  if (code !== UPPER_I && code !== LOWER_I) return null;
  if (tokens.end[at]! - tokens.start[at]! > LONGEST_WORD) return null;
  const text = tokens.text(at);
  const ibid = text === "Ibid" || text === "ibid";
  if (!ibid && text !== "Id" && text !== "id" && text !== "Idem") return null;
  if (!isMark(tokens, at + 1, PERIOD)) {
    // "Id at 5" lacks its period by oversight; "id" alone is a word.
    if (wordAt(tokens, at + 1) !== "at" || text !== "Id") return null;
  }
  const end = isMark(tokens, at + 1, PERIOD) ? at + 1 : at;
  const pin = readIdPin(tokens, end);
  const last = pin ? pin.last : end;
  const edition = pin?.isSection ? readEdition(tokens, last) : null;
  const close = edition?.close ?? last;
  const after = readParentheticals(tokens, close + 1);
  return makeDraft({
    kind: "id",
    first: at,
    last: close,
    next: close + 1,
    pin: pin?.text ?? null,
    year: edition?.year ?? null,
    signal: readLead(tokens, at, floor).signal,
    parentheticals: after.list,
    confidence: 0.99,
  });
}

interface IdPin {
  readonly text: string;
  readonly last: number;
  readonly isSection: boolean;
}

/** The pinpoint after "Id.": pages after "at", or a section or paragraph. */
function readIdPin(tokens: Tokens, end: number): IdPin | null {
  let i = end + 1;
  if (isMark(tokens, i, COMMA)) i += 1;
  const hasAt = wordAt(tokens, i) === "at";
  if (hasAt) i += 1;
  if (i >= tokens.length || tokens.gap[i] === BLANK_LINE) return null;
  if (isMark(tokens, i, SECTION_SIGN)) {
    const last = readSection(tokens, i);
    return last === -1 ? null : { text: phrase(tokens, i, last), last, isSection: true };
  }
  if (!hasAt && !isMark(tokens, i, PILCROW)) return null;
  const last = readPinpoint(tokens, i);
  return last === -1 ? null : { text: phrase(tokens, i, last), last, isSection: false };
}

/** "§ 14.003(a)(1)", "§§ 5-7": the last token. */
function readSection(tokens: Tokens, at: number): number {
  let i = at;
  while (isMark(tokens, i, SECTION_SIGN)) i += 1;
  const isNumber = (k: number): boolean => tokens.kind[k] === NUMBER || tokens.kind[k] === ORDINAL;
  if (i >= tokens.length || !(isNumber(i) || tokens.kind[i] === WORD)) return -1;
  let last = i;
  for (;;) {
    const next = last + 1;
    if (next >= tokens.length) return last;
    const joined = tokens.gap[next] === 0;
    if (
      joined &&
      (isMark(tokens, next, PERIOD) || isDash(tokens, next) || isMark(tokens, next, 58)) &&
      isNumber(next + 1) &&
      tokens.gap[next + 1] === 0
    ) {
      last = next + 1;
    } else if (joined && isMark(tokens, next, OPEN_ROUND) && isMark(tokens, next + 2, CLOSE_ROUND)) last = next + 2;
    else if (
      isMark(tokens, next, COMMA) &&
      isNumber(next + 1) &&
      isMark(tokens, next + 2, PERIOD) &&
      isNumber(next + 3) &&
      tokens.gap[next + 3] === 0
    )
      last = next + 3;
    else return last;
  }
}

/** The year of the code after a section: "(Vernon 2002)", "(2018)", "(West Supp. 2010)". */
function readEdition(tokens: Tokens, last: number): { readonly close: number; readonly year: number } | null {
  const open = last + 1;
  if (!isMark(tokens, open, OPEN_ROUND) || tokens.gap[open] === BLANK_LINE) return null;
  for (let i = open + 1; i < open + 8 && i < tokens.length; i += 1) {
    if (!isMark(tokens, i, CLOSE_ROUND)) continue;
    const year = /(?:^|[A-Z][a-z.]+ |& )((?:1[89]|20)\d\d)$/.exec(phrase(tokens, open + 1, i - 1))?.[1];
    return year ? { close: i, year: Number(year) } : null;
  }
  return null;
}
