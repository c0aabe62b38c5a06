import { BLANK_LINE, NUMBER, type Tokens, WORD } from "../tokens/index.ts";
import { readCaseName } from "./case-name.ts";
import { type Draft, makeDraft } from "./draft.ts";
import { COMMA, isMark, PILCROW, wordAt } from "./marks.ts";
import { readParentheticals } from "./parentheticals.ts";
import { phrase } from "./phrase.ts";
import { readPinpoint } from "./pinpoint.ts";
import { readLead } from "./signals.ts";
import { readCite, type WrittenCite } from "./volume-page.ts";

const SUPRA = "supra";

/**
 * Reads "Smith, supra, at 12", "Smith, supra note 4, at 12", "supra note 4" and California's "Smith, supra, 12 Cal.4th
 * at p. 15" at the word "supra". A reference to another part of the same opinion ("supra Part II") is none.
 */
export function readSupra(tokens: Tokens, at: number, floor: number): Draft | null {
  if (tokens.end[at]! - tokens.start[at]! !== SUPRA.length || wordAt(tokens, at) !== SUPRA) return null;
  const last = isMark(tokens, at - 1, COMMA) ? at - 2 : at - 1;
  const name = last >= floor ? readCaseName(tokens, last, floor) : null;
  const tail = readTail(tokens, at);
  if (!name && !tail.note) return null;
  const first = name ? name.first : at;
  const after = readParentheticals(tokens, tail.last + 1);
  return makeDraft({
    kind: "supra",
    first,
    last: tail.last,
    next: tail.last + 1,
    name: name?.name ?? null,
    plaintiff: name?.plaintiff ?? null,
    defendant: name?.defendant ?? null,
    volume: tail.cite?.volume ?? null,
    reporter: tail.cite?.reporter.spelling ?? null,
    reporterText: tail.cite?.reporterText ?? null,
    page: tail.cite?.page ?? null,
    pin: tail.pin,
    signal: readLead(tokens, first, floor).signal,
    parentheticals: after.list,
    confidence: name ? 0.95 : 0.8,
  });
}

interface Tail {
  readonly last: number;
  readonly pin: string | null;
  readonly note: boolean;
  readonly cite: WrittenCite | null;
}

function readTail(tokens: Tokens, at: number): Tail {
  let last = at;
  let note = false;
  let cite: WrittenCite | null = null;
  let i = at + 1;
  if (isMark(tokens, i, COMMA)) i += 1;
  const word = wordAt(tokens, i);
  if ((word === "note" || word === "n") && i + 1 < tokens.length) {
    const number = isMark(tokens, i + 1, 46) ? i + 2 : i + 1;
    if (tokens.kind[number] === NUMBER) {
      note = true;
      last = number;
    }
  } else if (i < tokens.length && tokens.kind[i] === NUMBER) {
    cite = readCite(tokens, i);
    if (cite) last = cite.last;
  }
  const pin = readPin(tokens, last);
  return { last: pin?.last ?? last, pin: pin?.text ?? null, note, cite };
}

function readPin(tokens: Tokens, last: number): { readonly last: number; readonly text: string } | null {
  let i = last + 1;
  const comma = isMark(tokens, i, COMMA);
  if (comma) i += 1;
  const hasAt = wordAt(tokens, i) === "at";
  if (hasAt) i += 1;
  if (i >= tokens.length || tokens.gap[i] === BLANK_LINE) return null;
  if (!hasAt && !isMark(tokens, i, PILCROW) && !(comma && tokens.kind[i] === NUMBER)) return null;
  if (!hasAt && tokens.kind[i + 1] === WORD) return null;
  const end = readPinpoint(tokens, i);
  return end === -1 ? null : { last: end, text: phrase(tokens, i, end) };
}
