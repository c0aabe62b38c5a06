import { JOINED, MARK, NUMBER, ORDINAL, SPACED, type Tokens, WORD } from "../tokens/index.ts";
import { bracketsOf } from "./brackets.ts";
import {
  AFTER_COMMA,
  BEFORE_NAMES,
  CONNECTORS,
  LINKING,
  ORGANIZATIONS,
  PROCEDURAL_OPENERS,
  PURPOSE,
  VERBS,
} from "./case-words.ts";
import {
  AMPERSAND,
  ASTERISK,
  COMMA,
  HYPHEN,
  isApostrophe,
  isCapital,
  isDash,
  isMark,
  OPEN_ROUND,
  OPEN_SQUARE,
  PERIOD,
  SLASH,
  UNDERSCORE,
  wordAt,
} from "./marks.ts";
import { isVersus, nearestOf } from "./name-anchors.ts";
import { crossesBlock, endsSentence } from "./name-breaks.ts";
import { phrase } from "./phrase.ts";

/** A case name as it stands before its citation. */
export interface CaseName {
  readonly first: number;
  readonly last: number;
  readonly name: string;
  readonly plaintiff: string | null;
  readonly defendant: string | null;
  /** How the name is known for one: by "v.", by a procedural phrase ("In re"), or only by its capitals. */
  readonly form: "adversary" | "procedural" | "single";
}

/** Reading back for a name stops after so many tokens: the longest captions in reporters have about 60. */
const LONGEST = 80;
/** A name without parties is a short form: a few words. */
const LONGEST_SINGLE = 25;
/** A bracketed part of a name: "(U.S.A.)", "(In re Kline)". */
const LONGEST_BRACKET = 12;
const DOLLAR = 36;
const NUMBER_SIGN = 35;
const PLUS_SIGN = 43;

/**
 * Reads the case name that ends at token `last`, never before `floor`. Parties are joined by "v."; a procedural
 * phrase opens a name without; else the run of capitalised words is the name of a short form.
 */
export function readCaseName(tokens: Tokens, last: number, floor: number): CaseName | null {
  const end = nameEnd(tokens, last, floor);
  if (end < floor) return null;
  const lowest = Math.max(floor, end - LONGEST);
  const versus = findVersus(tokens, end, lowest);
  if (versus !== -1) return adversary(tokens, versus, end, lowest);
  const procedural = findProcedural(tokens, end, lowest);
  if (procedural !== -1) return named(tokens, procedural, end, "procedural", null, null);
  return single(tokens, end, lowest);
}

/** Steps back over what closes a name without being of it: emphasis marks, quotation marks, "supra". */
function nameEnd(tokens: Tokens, last: number, floor: number): number {
  let end = last;
  while (
    end >= floor &&
    (isMark(tokens, end, UNDERSCORE) || isMark(tokens, end, ASTERISK) || isMark(tokens, end, COMMA))
  ) {
    end -= 1;
  }
  return end;
}

function adversary(tokens: Tokens, versus: number, end: number, lowest: number): CaseName | null {
  const afterV = isMark(tokens, versus + 1, PERIOD) ? versus + 2 : versus + 1;
  if (afterV > end) return null;
  const read = readBack(tokens, versus - 1, lowest);
  // "See v. City of Ely": a word that leads up to names is a name where nothing else is.
  const first = read === -1 && isCapital(tokens, versus - 1) ? versus - 1 : read;
  if (first === -1) return null;
  return named(tokens, first, end, "adversary", phrase(tokens, first, versus - 1), phrase(tokens, afterV, end));
}

function single(tokens: Tokens, end: number, lowest: number): CaseName | null {
  const first = readBack(tokens, end, Math.max(lowest, end - LONGEST_SINGLE));
  return first === -1 ? null : named(tokens, first, end, "single", null, null);
}

function named(
  tokens: Tokens,
  first: number,
  last: number,
  form: CaseName["form"],
  plaintiff: string | null,
  defendant: string | null,
): CaseName {
  return { first, last, name: phrase(tokens, first, last), plaintiff, defendant, form };
}

/** The "v." whose defendant runs to `end`; -1 where something that no defendant has stands between. */
function findVersus(tokens: Tokens, end: number, lowest: number): number {
  if (nearestOf(tokens).versus[end]! <= lowest) return -1;
  const partners = bracketsOf(tokens);
  for (let i = end; i > lowest; i -= 1) {
    if (crossesBlock(tokens, i)) return -1;
    const kind = tokens.kind[i]!;
    if (kind === WORD) {
      if (isVersus(tokens, i)) return i;
      if (!isCapital(tokens, i) && !isInDefendant(tokens, i)) return -1;
    } else if (kind === MARK) {
      const open = partners[i]!;
      if (open !== -1 && open < i && i - open <= LONGEST_BRACKET) i = open;
      else if (isMark(tokens, i, PERIOD)) {
        if (endsSentence(tokens, i) && !isNearVersus(tokens, i, lowest)) return -1;
      } else if (!isMark(tokens, i, COMMA) && !isNameMark(tokens, i)) return -1;
    }
  }
  return -1;
}

/** An unknown abbreviation a few words after "v." ends no sentence. */
function isNearVersus(tokens: Tokens, at: number, lowest: number): boolean {
  for (let i = at - 1; i > lowest && i > at - 5; i -= 1) {
    if (isVersus(tokens, i)) return at - i > 2;
    if (tokens.kind[i] === WORD && !isCapital(tokens, i)) return false;
  }
  return false;
}

function isInDefendant(tokens: Tokens, at: number): boolean {
  const word = wordAt(tokens, at);
  if (CONNECTORS.has(word) || LINKING.has(word) || word === "or" || tokens.gap[at] === JOINED) return true;
  // "$124,700 in currency", "64,695 pounds of shark fins", "unknown agents": things and the unnamed as parties.
  if (VERBS.has(word) || BEFORE_NAMES.has(word)) return false;
  return isVersus(tokens, at - 1) || isVersus(tokens, at - 2) || tokens.kind[at - 1] === NUMBER;
}

/** Where a name that opens with "In re", "Ex parte", "Matter of", "Estate of" begins; -1 where none does. */
function findProcedural(tokens: Tokens, end: number, lowest: number): number {
  if (nearestOf(tokens).opener[end]! < lowest) return -1;
  const partners = bracketsOf(tokens);
  let found = -1;
  for (let i = end; i >= lowest; i -= 1) {
    if (i < end && crossesBlock(tokens, i + 1)) break;
    if (tokens.kind[i] === MARK) {
      const open = partners[i]!;
      if (open !== -1 && open < i && i - open <= LONGEST_BRACKET) i = open;
      else if (stopsProcedural(tokens, i, lowest)) break;
    } else if (tokens.kind[i] === WORD) {
      if (!isCapital(tokens, i) && VERBS.has(wordAt(tokens, i))) break;
      const opener = openerAt(tokens, i, lowest);
      if (opener !== -1 && opener < end) found = opener;
    }
  }
  return found;
}

/** Whether the mark at `at` cannot stand in a name that "In re" and the like open. */
function stopsProcedural(tokens: Tokens, at: number, lowest: number): boolean {
  if (isMark(tokens, at, PERIOD)) return endsSentence(tokens, at) && !isNearOpener(tokens, at, lowest);
  if (!isMark(tokens, at, COMMA)) return !isNameMark(tokens, at);
  const next = at + 1;
  return tokens.kind[next] === WORD && !isCapital(tokens, next) && !AFTER_COMMA.has(wordAt(tokens, next));
}

/** An unknown abbreviation a few capitalised words after "In re" ends no sentence. */
function isNearOpener(tokens: Tokens, at: number, lowest: number): boolean {
  for (let i = at - 1; i > lowest && i > at - 9; i -= 1) {
    if (tokens.kind[i] !== WORD || isCapital(tokens, i)) continue;
    return openerAt(tokens, i, lowest) !== -1 && at - i > 2;
  }
  return false;
}

/** The first token of the procedural phrase whose key word stands at `at`; -1 where it opens none. */
function openerAt(tokens: Tokens, at: number, lowest: number): number {
  const word = wordAt(tokens, at);
  const before = wordAt(tokens, at - 1);
  if (word === "re" && before === "in" && isCapital(tokens, at - 1)) return at - 1;
  if (word === "parte" && before === "ex" && isCapital(tokens, at - 1)) return at - 1;
  if (!isCapital(tokens, at) || wordAt(tokens, at + 1) !== "of") return -1;
  if (word !== "matter" && !PROCEDURAL_OPENERS.has(word)) return -1;
  if (word === "treatment" && before === "and" && wordAt(tokens, at - 2) === "care") return Math.max(lowest, at - 2);
  // "In the Matter of", "In the Interest of", "In re Marriage of".
  let first = at;
  if (wordAt(tokens, first - 1) === "the") first -= 1;
  if (wordAt(tokens, first - 1) === "in" && isCapital(tokens, first - 1)) return Math.max(lowest, first - 1);
  if (wordAt(tokens, at - 1) === "re" && wordAt(tokens, at - 2) === "in") return Math.max(lowest, at - 2);
  return at;
}

/**
 * Reads a party's name back from its last token: capitalised words and what joins them. Returns the first token, past
 * any words that only lead up to a name; -1 where no name is left.
 */
function readBack(tokens: Tokens, end: number, lowest: number): number {
  const partners = bracketsOf(tokens);
  let first = end + 1;
  let ampersand = false;
  for (let i = end; i >= lowest; i -= 1) {
    if (i < end && crossesBlock(tokens, i + 1)) break;
    const kind = tokens.kind[i]!;
    if (kind === WORD) {
      // No party's name holds another's "v.".
      if (isVersus(tokens, i) || (!isCapital(tokens, i) && !joinsName(tokens, i, lowest))) break;
      if (wordAt(tokens, i) === "and") ampersand = true;
    } else if (kind === MARK) {
      const open = partners[i]!;
      if (open !== -1 && open < i) {
        if (i - open > LONGEST_BRACKET || open <= lowest) break;
        i = open;
      } else if (isMark(tokens, i, PERIOD)) {
        if (endsSentence(tokens, i)) break;
      } else if (isMark(tokens, i, COMMA)) {
        if (!commaInName(tokens, i, ampersand)) break;
      } else if (isMark(tokens, i, AMPERSAND)) ampersand = true;
      else if (!isNameMark(tokens, i)) break;
    }
    first = i;
  }
  return withoutLead(tokens, first, end);
}

/** Whether a lower-case word at `at` joins two parts of one name. */
function joinsName(tokens: Tokens, at: number, lowest: number): boolean {
  if (tokens.gap[at] === JOINED || tokens.gap[at + 1] === JOINED) return true;
  const word = wordAt(tokens, at);
  if (at <= lowest) return false;
  const before = at - 1;
  const beforeWord = wordAt(tokens, before);
  if (word === "the") return beforeWord === "of" || beforeWord === "for" || beforeWord === "and" || beforeWord === "in";
  if (word === "re") return beforeWord === "in";
  if (LINKING.has(word)) {
    if (word === "in" && wordAt(tokens, at + 1) === "re") return true;
    const head = bare(tokens, before);
    return (
      ORGANIZATIONS.has(head) || (PURPOSE.has(word) && isCapitalOrPointed(tokens, before) && !BEFORE_NAMES.has(head))
    );
  }
  if (!CONNECTORS.has(word)) return false;
  return (
    isCapital(tokens, before) ||
    tokens.kind[before] === MARK ||
    CONNECTORS.has(beforeWord) ||
    tokens.kind[before] === ORDINAL
  );
}

function isCapitalOrPointed(tokens: Tokens, at: number): boolean {
  return isCapital(tokens, isMark(tokens, at, PERIOD) ? at - 1 : at);
}

/** The word at or, past a period, before `at`. */
function bare(tokens: Tokens, at: number): string {
  return wordAt(tokens, isMark(tokens, at, PERIOD) ? at - 1 : at);
}

/** Whether the comma at `at` stands inside a name: before "Inc." and the like, or in "A, B & C". */
function commaInName(tokens: Tokens, at: number, ampersand: boolean): boolean {
  const next = wordAt(tokens, at + 1);
  if (AFTER_COMMA.has(next) && (isCapital(tokens, at + 1) || next === "et" || next === "ex")) return true;
  if (isMark(tokens, at + 1, AMPERSAND)) return true;
  // "International Union, United Mine Workers": the union and those whose it is.
  if (wordAt(tokens, at - 1) === "union" && isCapital(tokens, at - 2) && isCapital(tokens, at + 1)) return true;
  // "Chevron, U.S.A., Inc."
  if (next === "u" && wordAt(tokens, at + 3) === "s" && isMark(tokens, at + 2, PERIOD)) return true;
  return (
    ampersand && isCapital(tokens, at + 1) && isCapital(tokens, at - 1) && !BEFORE_NAMES.has(wordAt(tokens, at - 1))
  );
}

/** Skips words that only lead up to a name: signals, "In", "Under", conjunctions, closing marks. */
function withoutLead(tokens: Tokens, start: number, end: number): number {
  let first = start;
  while (first <= end) {
    const kind = tokens.kind[first]!;
    if (kind === WORD) {
      const word = wordAt(tokens, first);
      if (word === "in" && isProceduralLead(tokens, first)) return first;
      if (word === "ex" && wordAt(tokens, first + 1) === "parte") return first;
      if (word === "the" && isCapital(tokens, first) && isCapital(tokens, first + 1) && first + 1 <= end) {
        return BEFORE_NAMES.has(wordAt(tokens, first + 1)) ? -1 : first;
      }
      // "AT&T" begins with no preposition.
      const joined = isMark(tokens, first + 1, AMPERSAND) && tokens.gap[first + 1] === JOINED;
      const leads = isCapital(tokens, first) ? BEFORE_NAMES.has(word) && !isInitial(tokens, first) && !joined : true;
      if (!leads) return first;
    } else if (kind === NUMBER || kind === ORDINAL) {
      if (first < end && isPartyNumber(tokens, first)) return first;
    } else if (isMark(tokens, first, DOLLAR)) return first;
    else if (isMark(tokens, first, OPEN_ROUND) || isMark(tokens, first, OPEN_SQUARE)) {
      const close = bracketsOf(tokens)[first]!;
      first = Math.max(first, close);
    }
    first += 1;
  }
  return -1;
}

/** "24 Hour Fitness", but not a page's, line's or footnote's number that stands before the name. */
function isPartyNumber(tokens: Tokens, at: number): boolean {
  const next = at + 1;
  if (tokens.gap[at] !== SPACED || tokens.gap[next] !== SPACED || isMark(tokens, at - 1, PERIOD)) return false;
  return isCapital(tokens, next) && !BEFORE_NAMES.has(wordAt(tokens, next));
}

function isInitial(tokens: Tokens, at: number): boolean {
  return tokens.end[at]! - tokens.start[at]! === 1 && isMark(tokens, at + 1, PERIOD);
}

function isProceduralLead(tokens: Tokens, at: number): boolean {
  const next = wordAt(tokens, at + 1);
  if (next === "re") return true;
  const opener = next === "the" ? wordAt(tokens, at + 2) : next;
  return opener === "matter" || (next === "the" && PROCEDURAL_OPENERS.has(opener));
}

/** Marks that a name may hold besides commas, periods and brackets. */
function isNameMark(tokens: Tokens, at: number): boolean {
  if (isMark(tokens, at, AMPERSAND) || isApostrophe(tokens, at)) return true;
  if (isDash(tokens, at) || isMark(tokens, at, SLASH)) return tokens.gap[at] === JOINED || isMark(tokens, at, HYPHEN);
  return isMark(tokens, at, DOLLAR) || isMark(tokens, at, PLUS_SIGN) || isMark(tokens, at, NUMBER_SIGN);
}
