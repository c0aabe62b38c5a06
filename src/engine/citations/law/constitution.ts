import { type Tokens, WORD } from "../../tokens/index.ts";
import { type Draft, type Grammar, makeDraft } from "../draft.ts";
import { STATES } from "./codes.ts";
import { editionAfter } from "./edition.ts";
import { readName } from "./letters.ts";
import { readOfPhrase } from "./of-phrase.ts";
import { readSections, readSymbol } from "./section.ts";
import {
  COMMA,
  isBreak,
  isCapital,
  isMark,
  isNumeral,
  isRoman,
  isWord,
  isYear,
  lower,
  pastPeriod,
  SECTION_SIGN,
} from "./token-tests.ts";

/** Constitutions: "U.S. Const. amend. XIV, § 1", "Tex. Const. art. I, § 10", "Article III". */

interface Clause {
  readonly last: number;
  readonly section: string;
  readonly pin: string | null;
}

const DIVISION =
  /^(?:art|arts|article|articles|amend|amends|am|amendment|amendments|pmbl|preamble|ch|pt|part|decl|section)$/;

/** The articles, amendments, sections and clauses that begin at `at`. */
function readClauses(tokens: Tokens, at: number): Clause | null {
  let section: string | null = null;
  let last = -1;
  let i = isMark(tokens, at, COMMA) ? at + 1 : at;
  let firstEnd = -1;
  for (let count = 0; count < 8 && (count === 0 || !isBreak(tokens, i)); count += 1) {
    const end = readDivision(tokens, i);
    if (end === null) break;
    if (section === null) {
      section = `${lower(tokens, i).slice(0, 2) === "am" ? "amend." : "art."} ${tokens.text(end)}`;
      firstEnd = end;
    }
    last = end;
    i = end + 1;
    if (isMark(tokens, i, COMMA) || isMark(tokens, i, 59)) i += 1;
    if (lower(tokens, i) === "and" || isMark(tokens, i, 38)) i += 1;
    if (isRoman(tokens, i) && isCapital(tokens, i) && !isBreak(tokens, i) && section !== null && last === i - 2) {
      last = i;
      i += 1;
    }
  }
  return section === null ? null : { last, section, pin: last > firstEnd ? textOf(tokens, firstEnd + 1, last) : null };
}

function textOf(tokens: Tokens, first: number, last: number): string {
  const from = isMark(tokens, first, COMMA) ? first + 1 : first;
  let read = "";
  for (let i = from; i <= last; i += 1) read += (i > from && tokens.gap[i] !== 0 ? " " : "") + tokens.text(i);
  return read;
}

/** One division: "amend. XIV", "art. 1", "§ 2", "cl. 3", "section 6". Its last token. */
function readDivision(tokens: Tokens, at: number): number | null {
  const word = lower(tokens, at);
  if (isMark(tokens, at, 182) || /^para?$/.test(word)) {
    const i = pastPeriod(tokens, at + 1);
    return isRoman(tokens, i) || isNumeral(tokens, i) ? i : null;
  }
  if (isMark(tokens, at, SECTION_SIGN) || word === "section" || word === "sec" || word === "sections" || word === "s") {
    const symbol = readSymbol(tokens, at, true);
    const sections = symbol && readSections(tokens, symbol.next, symbol.plural);
    return sections?.last ?? null;
  }
  if (/^(?:cl|cls|clause|clauses)$/.test(word)) {
    const i = pastPeriod(tokens, at + 1);
    return isNumeral(tokens, i) ? i : null;
  }
  if (!isWord(tokens, at) || !DIVISION.test(word)) return null;
  const i = pastPeriod(tokens, at + 1);
  if (/^(?:pmbl|preamble)$/.test(word)) return i - 1;
  if (isBreak(tokens, i)) return null;
  // "amend. IVX", "Art. I": any run of numeral letters.
  if (isWord(tokens, i)) return /^[IVXLivxl]+(?:-[A-Z])?$/.test(tokens.text(i)) ? pastLetter(tokens, i) : null;
  return isNumeral(tokens, i) ? i : null;
}

/** "art. II-A": the letter belongs to the number. */
const pastLetter = (tokens: Tokens, at: number): number =>
  isMark(tokens, at + 1, 45) && tokens.gap[at + 1] === 0 && isWord(tokens, at + 2) && tokens.text(at + 2).length === 1
    ? at + 2
    : at;

function draftOf(tokens: Tokens, first: number, clause: Clause, end: number, code: string | null): Draft {
  const edition = editionAfter(tokens, end);
  const last = edition?.last ?? end;
  return makeDraft({
    kind: "constitution",
    first,
    last,
    next: last + 1,
    code,
    section: clause.section,
    pin: clause.pin,
    year: edition?.year ?? null,
  });
}

/** "<State> Const. ...", "Const., art. IV", "United States Constitution, Article III". */
function readNamed(tokens: Tokens, at: number): Draft | null {
  const state = readName(STATES, tokens, at);
  const name = state ? state.last + 1 : at;
  const word = lower(tokens, name);
  if (!/^(?:const|constitution|constn)$/.test(word) || (isBreak(tokens, name) && state !== null)) return null;
  let next = pastPeriod(tokens, name + 1);
  if (lower(tokens, next) === "of") return null;
  const edition = editionAfter(tokens, next - 1);
  if (edition) next = edition.last + 1;
  // "Ill. Const. 1970, art. I", "Kan. Const. Bill of Rights, § 5".
  if (isYear(tokens, next)) next += 1;
  else if (isYear(tokens, next + 1) && isMark(tokens, next, COMMA)) next += 2;
  const rights = isMark(tokens, next, COMMA) ? next + 1 : next;
  if (/^(?:bill|decl|declaration)$/.test(lower(tokens, rights))) {
    const of = pastPeriod(tokens, rights + 1);
    if (lower(tokens, of) === "of") next = pastPeriod(tokens, of + 2);
  }
  const clause = readClauses(tokens, next);
  return clause && draftOf(tokens, at, clause, clause.last, state ? `${state.value} Const.` : "Const.");
}

// Before "Article II" these make it a part of a document, not of the Constitution.
const DOCUMENT_BEFORE = /^(?:agreement|contract|treaty|convention|bylaws|lease|cba)$/;

/** "Article III", "Art. I, § 9", "article VI, section 6 of the California Constitution", "Amend. XIV". */
function readArticle(tokens: Tokens, at: number): Draft | null {
  const word = lower(tokens, at);
  if (!/^(?:art|article|articles|arts|amend|amends|amendment|section)$/.test(word)) return null;
  const number = pastPeriod(tokens, at + 1);
  const isNumbered = isRoman(tokens, number) && /^[IVX]+$/.test(tokens.text(number));
  const clause = readClauses(tokens, at);
  if (clause === null) return null;
  const comma = isMark(tokens, clause.last + 1, COMMA) ? 1 : 0;
  const phrase = readOfPhrase(tokens, clause.last + 1 + comma);
  if (phrase?.sort === "constitution") {
    return draftOf(tokens, at, clause, phrase.last, codeOf(tokens, phrase.first));
  }
  if (!isNumbered || (!isCapital(tokens, at) && clause.pin === null)) return null;
  if (word.startsWith("section") || phrase?.sort === "document" || phrase?.sort === "code") return null;
  if (phrase?.sort === "unknown") return null;
  const before = lower(tokens, isMark(tokens, at - 1, COMMA) ? at - 2 : at - 1);
  if (DOCUMENT_BEFORE.test(before)) return null;
  return draftOf(tokens, at, clause, clause.last, null);
}

function codeOf(tokens: Tokens, at: number): string {
  const state = readName(STATES, tokens, at);
  return state ? `${state.value} Const.` : "U.S. Const.";
}

export const constitutionFamily: Grammar = {
  read(tokens, at) {
    if (tokens.kind[at] !== WORD) return null;
    const code = tokens.code(at) | 32;
    // "a" of article and amendment; any capital of a state.
    if (code === 97 || code === 115) {
      const article = readArticle(tokens, at);
      if (article) return article;
    }
    if (!isCapital(tokens, at)) return null;
    if (code !== 99 && !mayBeginState(tokens, at)) return null;
    return readNamed(tokens, at);
  },
};

/** A cheap look for "Const" near enough after a state's name: at most "District of Columbia" and its periods. */
function mayBeginState(tokens: Tokens, at: number): boolean {
  for (let i = at + 1; i < at + 7 && i < tokens.length; i += 1) {
    if ((tokens.code(i) | 32) === 99 && /^const/i.test(tokens.text(i))) return true;
  }
  return false;
}
