import { NUMBER, type Tokens, WORD } from "../tokens/index.ts";
import { bracketsOf } from "./brackets.ts";
import { type CaseName, readCaseName } from "./case-name.ts";
import { readCourtDate } from "./court-date.ts";
import { type Draft, makeDraft } from "./draft.ts";
import { COMMA, isCapital, isMark, OPEN_SQUARE, wordAt } from "./marks.ts";
import { readParentheticals } from "./parentheticals.ts";
import { readLead } from "./signals.ts";
import { readCite } from "./volume-page.ts";

/**
 * Reads a case cited by nothing but its name and a bracket at token `open`: with court and date ("Roe v. Doe (M.D.
 * Tenn. Mar. 17, 2020)"), or, as California cites unpublished opinions, with date and docket number ("People v. Doe
 * (Nov. 21, 2022, B299071)"). A bracket that a volume follows belongs to the citation of that volume.
 */
export function readDatedCase(tokens: Tokens, open: number, floor: number): Draft | null {
  const close = bracketsOf(tokens)[open]!;
  if (open <= floor || close === -1) return null;
  const before = open - 1;
  if (tokens.kind[before] !== WORD && tokens.kind[before] !== NUMBER && !isMark(tokens, before, 46)) return null;
  const courtDate = readCourtDate(tokens, open);
  if (!courtDate || courtDate.year === null) return null;
  const docket = courtDate.date === null ? null : californiaDocket(tokens, close);
  if (!docket && (courtDate.courtId === null || courtDate.court === null)) return null;
  if (followedByCite(tokens, close)) return null;
  const whole = readCaseName(tokens, before, floor);
  if (!whole || whole.form === "single") return null;
  const name = withoutNumbers(tokens, whole, floor);
  const after = readParentheticals(tokens, close + 1);
  return makeDraft({
    kind: "case",
    first: name.first,
    last: close,
    next: close + 1,
    name: name.name,
    plaintiff: name.plaintiff,
    defendant: name.defendant,
    court: courtDate.court,
    courtId: courtDate.courtId,
    year: courtDate.year,
    date: courtDate.date,
    docket,
    signal: readLead(tokens, name.first, floor).signal,
    parentheticals: after.list,
    confidence: 0.8,
  });
}

/** The name without what follows it where a reporter could not be read: "Roe v. Doe, 508 R. App'x 53 (2d Cir. 2013)". */
function withoutNumbers(tokens: Tokens, name: CaseName, floor: number): CaseName {
  for (let i = name.first + 1; i < name.last; i += 1) {
    if (isMark(tokens, i, COMMA) && tokens.kind[i + 1] === NUMBER) return readCaseName(tokens, i - 1, floor) ?? name;
  }
  return name;
}

/** The docket number that ends the bracket: "..., B299071)". */
function californiaDocket(tokens: Tokens, close: number): string | null {
  const last = close - 1;
  if (tokens.kind[last] !== WORD || !isCapital(tokens, last) || !isMark(tokens, last - 1, COMMA)) return null;
  const text = tokens.text(last);
  return /^[A-Z]\d{6}$/.test(text) ? text : null;
}

function followedByCite(tokens: Tokens, close: number): boolean {
  const next = isMark(tokens, close + 1, COMMA) ? close + 2 : close + 1;
  if (next >= tokens.length) return false;
  if (isMark(tokens, next, OPEN_SQUARE)) return false;
  if (tokens.kind[next] === NUMBER) return readCite(tokens, next) !== null;
  return wordAt(tokens, next) === "no" && isMark(tokens, next + 1, 46);
}
