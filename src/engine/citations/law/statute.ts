import { MARK, NUMBER, ORDINAL, type Tokens, WORD } from "../../tokens/index.ts";
import { type Draft, type Grammar, makeDraft } from "../draft.ts";
import { ACRONYM_CODES, type Code, STATES, SUBJECT_WORDS, TITLED_CODES } from "./codes.ts";
import { editionAfter } from "./edition.ts";
import { readName } from "./letters.ts";
import { type Provision, pastEditionYear, readCodeName, readProvision } from "./named-code.ts";
import { readOfPhrase } from "./of-phrase.ts";
import { readSections, readSymbol } from "./section.ts";
import {
  COMMA,
  has,
  isBreak,
  isCapital,
  isDash,
  isMark,
  isNumber,
  isWord,
  isYear,
  lower,
  PERIOD,
  pastPeriod,
  textBetween,
} from "./token-tests.ts";

/** Statutes, session laws and regulations cited by code: "42 U.S.C. § 1983", "Tex. Penal Code § 12.42". */

interface Found {
  readonly kind: Code["kind"];
  readonly code: string;
  readonly title: string | null;
  readonly provision: Provision | null;
  readonly last: number;
  readonly year: number | null;
}

export function lawDraft(first: number, found: Found, tokens: Tokens): Draft {
  const edition = editionAfter(tokens, found.last);
  const last = edition?.last ?? found.last;
  return makeDraft({
    kind: found.kind,
    first,
    last,
    next: last + 1,
    code: found.code,
    title: found.title ?? found.provision?.title ?? null,
    section: found.provision?.section ?? null,
    pin: found.provision?.pin ?? null,
    year: edition?.year ?? found.year,
  });
}

// --- "42 U.S.C. § 1983" -----------------------------------------------------------------------------------------

/** First letters of the codes in the titled table: the cheap test before it is searched. */
const TITLED_FIRST: ReadonlySet<number> = new Set(TITLED_CODES.next.keys());

function readTitled(tokens: Tokens, at: number): Found | null {
  const name = at + 1;
  if (!isCapital(tokens, name) || isBreak(tokens, name)) return null;
  if (!TITLED_FIRST.has(tokens.code(name) | 32)) return null;
  const code = readName(TITLED_CODES, tokens, name);
  if (code === null) return null;
  return readAfterTitle(tokens, tokens.text(at), code.value, code.last);
}

/** "294 Neb. Admin. Code ch. 3, § 001.08": a state's administrative code, by its title. */
function readTitledRegulation(tokens: Tokens, at: number): Found | null {
  const name = at + 1;
  if (!isCapital(tokens, name) || isBreak(tokens, name) || readName(STATES, tokens, name) === null) return null;
  const found = readNamed(tokens, name);
  return found?.kind === "regulation" ? { ...found, title: tokens.text(at) } : null;
}

function readAfterTitle(tokens: Tokens, title: string, code: Code, nameLast: number): Found | null {
  const { name, kind } = code;
  let at = nameLast + 1;
  if (isBreak(tokens, at)) return null;
  const edition = editionAfter(tokens, nameLast);
  if (edition !== null && readSymbol(tokens, edition.last + 1, true) !== null) at = edition.last + 1;
  at = pastEditionYear(tokens, at);
  if (isMark(tokens, at, COMMA)) at += 1;
  if (name === "Fed. Reg." || name === "Stat.") {
    const pages = readPages(tokens, at);
    if (pages === null) return null;
    const section = textBetween(tokens, at, thousandsEnd(tokens, at));
    return {
      kind,
      code: name,
      title,
      provision: { last: pages.last, section, pin: pages.pin, title: null, symbol: null },
      last: pages.last,
      year: null,
    };
  }
  const bare = name !== "P.S." && name !== "O.S." ? true : readSymbol(tokens, at, false) !== null;
  const provision =
    isWord(tokens, at) && lower(tokens, at) === "parts"
      ? readProvision(tokens, at, true)
      : readProvision(tokens, at, bare);
  if (provision === null || !bare) return null;
  return { kind, code: name, title, provision, last: provision.last, year: edition?.year ?? null };
}

// A run of pinpoint pages after a page: "66 Stat. 163, 214, 238–39".
const MAX_PAGES = 12;

function readPages(tokens: Tokens, at: number): { readonly last: number; readonly pin: string | null } | null {
  if (!isNumber(tokens, at)) return null;
  let last = lastOfPage(tokens, at);
  const firstPage = last;
  for (let count = 0; count < MAX_PAGES; count += 1) {
    let next = last + 1;
    if (isMark(tokens, next, COMMA)) next += 1;
    else break;
    if (lower(tokens, next) === "at") next += 1;
    if (!isNumber(tokens, next) || isBreak(tokens, next)) break;
    if (isCapital(tokens, next + 1) && !isMark(tokens, next + 1, COMMA) && isMark(tokens, next + 2, PERIOD)) break;
    last = lastOfPage(tokens, next);
  }
  return { last, pin: last > firstPage ? textBetween(tokens, firstPage + 2, last).replace(/^at /, "") : null };
}

/** Past the comma of a thousand: "84 Fed. Reg. 12,345". The last token of the number. */
function thousandsEnd(tokens: Tokens, at: number): number {
  const isThousands = isMark(tokens, at + 1, COMMA) && tokens.gap[at + 1] === 0 && tokens.gap[at + 2] === 0;
  return isThousands && isNumber(tokens, at + 2) && tokens.text(at + 2).length === 3 ? at + 2 : at;
}

function lastOfPage(tokens: Tokens, at: number): number {
  const last = thousandsEnd(tokens, at);
  return isDash(tokens, last + 1) && isNumber(tokens, last + 2) ? thousandsEnd(tokens, last + 2) : last;
}

/** "Title 28, United States Code, Section 2254", "Title 18 U.S.C. § 2". */
function readTitleWord(tokens: Tokens, at: number): Found | null {
  const number = at + 1;
  if (!isNumber(tokens, number)) return null;
  let name = number + 1;
  if (isMark(tokens, name, COMMA)) name += 1;
  if (lower(tokens, name) === "of") name += 1;
  if (lower(tokens, name) === "the") name += 1;
  const code = readName(TITLED_CODES, tokens, name);
  if (code !== null) {
    const found = readAfterTitle(tokens, tokens.text(number), code.value, code.last);
    if (found !== null) return found;
  }
  return null;
}

// --- "Pub. L. No. 104-132, § 4, 110 Stat. 1214" ------------------------------------------------------------------

function readPublicLaw(tokens: Tokens, at: number): Found | null {
  let i = at;
  const word = lower(tokens, i);
  if (word === "pub" || word === "public") {
    i = pastPeriod(tokens, i + 1);
    if (!/^(?:l|law)$/.test(lower(tokens, i))) return null;
    i = pastPeriod(tokens, i + 1);
  } else if (word === "p" && isMark(tokens, i + 1, PERIOD) && lower(tokens, i + 2) === "l")
    i = pastPeriod(tokens, i + 3);
  else return null;
  if (/^nos?$/.test(lower(tokens, i))) i = pastPeriod(tokens, i + 1);
  if (!isNumber(tokens, i) || !isDash(tokens, i + 1) || !isNumber(tokens, i + 2)) return null;
  const title = tokens.text(i);
  let last = i + 2;
  const number = tokens.text(last);
  let pin: string | null = null;
  for (let count = 0; count < 8; count += 1) {
    const comma = isMark(tokens, last + 1, COMMA);
    let next = comma ? last + 2 : last + 1;
    if (isBreak(tokens, next)) break;
    const symbol = readSymbol(tokens, next, comma);
    if (symbol !== null) {
      const sections =
        /^(?:tit|title)$/.test(lower(tokens, next)) && isWord(tokens, symbol.next)
          ? null
          : readSections(tokens, symbol.next, symbol.plural);
      const end =
        sections?.last ??
        (isCapital(tokens, symbol.next) && /^[IVX]+$/.test(tokens.text(symbol.next)) ? symbol.next : null);
      if (end === null) break;
      pin ??= textBetween(tokens, next, end);
      last = end;
      continue;
    }
    if (isNumber(tokens, next) && lower(tokens, next + 1) === "stat") {
      next = pastPeriod(tokens, next + 2);
      const pages = readPages(tokens, next);
      if (pages === null) break;
      last = pages.last;
      continue;
    }
    break;
  }
  const provision: Provision = { last, section: number, pin, title: null, symbol: null };
  return { kind: "statute", code: "Pub. L.", title, provision, last, year: null };
}

// The longest act names run to a dozen words and more ("Antiterrorism and Effective Death Penalty Act of 1996").
const MAX_ACT_NAME = 24;

/** The act named before its public law: "Immigration and Nationality Act of 1952, Pub. L. No. ...". First token. */
function actBefore(tokens: Tokens, at: number, floor: number): number {
  if (!isMark(tokens, at - 1, COMMA)) return at;
  let i = at - 2;
  if (isYear(tokens, i) && lower(tokens, i - 1) === "of") i -= 2;
  if (!/^(?:act|reform|amendments|law|code)$/.test(lower(tokens, i)) || !isCapital(tokens, i)) return at;
  let first = i;
  for (i -= 1; i >= floor && i > at - MAX_ACT_NAME && !isBreak(tokens, i + 1); i -= 1) {
    if (isCapital(tokens, i)) {
      if (/^(?:the|see|under|in|by|of|cf|quoting|citing)$/.test(lower(tokens, i))) break;
      first = i;
    } else if (
      !/^(?:and|of|the|for|to|on|in|against|with)$/.test(lower(tokens, i)) &&
      !isMark(tokens, i, COMMA) &&
      !isDash(tokens, i) &&
      !isMark(tokens, i, 38)
    )
      break;
    else if (isMark(tokens, i, COMMA) && !(isCapital(tokens, i - 1) && isCapital(tokens, first))) break;
  }
  return first;
}

// --- "RCW 9.94A.525", "ERISA § 502(a)", "Tex. Penal Code § 12.42" ----------------------------------------------------

// Acronyms of acts, and codes whose letters are also words or initials, are codes only before a sign.
const NEEDS_SIGN =
  /^(?:INA|ERISA|FLSA|NLRA|LMRA|ADEA|FTCA|FELA|CERCLA|RCRA|RESPA|TILA|FDCPA|FCRA|TCPA|CAA|CWA|NEPA|IDEA|AEDPA|PLRA|FOIA|FDCA|FFDCA|CFAA|DMCA|RICO|SORNA|IIRIRA|PSLRA|Title VII|Title IX|Title II|UCMJ|BCL|RPL|FCA|C\.C\.|MCA|CR|CP|CJP|CJ|FL|ET|HG)$/;
// These are codes before a number of their own shape alone.
const SHAPES: Readonly<Record<string, RegExp>> = {
  AS: /^\d{2}\.\d{2}\.\d{3}$/,
  "R.C.": /^\d{3,4}\.\d|^Chapter/,
  "R.S.": /^\d+[A-Z]?:\d/,
  "I.C.": /^\d+[A-Z]?(?:-\d+)+/,
  "G.S.": /^\d+[A-Z]?-\d/,
  "W.S.": /^\d+-\d+-\d+/,
  "F.S.": /^\d{2,3}\.\d/,
  CR: /^\d+-\d/,
  CP: /^\d+-\d/,
  SSR: /^\d\d?-\d+p?$/,
  "T.D.": /^\d{4}$/,
};
const ACRONYM_FIRST: ReadonlySet<number> = new Set(ACRONYM_CODES.next.keys());

function readAcronym(tokens: Tokens, at: number): Found | null {
  if (!ACRONYM_FIRST.has(tokens.code(at) | 32)) return null;
  const name = readName(ACRONYM_CODES, tokens, at);
  if (name === null || !isUpperAcronym(tokens, at, name.last)) return null;
  let next = name.last + 1;
  let year: number | null = null;
  const edition = editionAfter(tokens, name.last);
  if (edition !== null) {
    next = edition.last + 1;
    year = edition.year;
  }
  next = pastEditionYear(tokens, next);
  if (isMark(tokens, next, COMMA)) next += 1;
  if (isBreak(tokens, next)) return null;
  // "... § 30-3-403, MCA. Section 30-3-404 ...": the period ends a sentence.
  const closes = name.last === at + 1 && isMark(tokens, name.last, PERIOD) && tokens.text(at).length > 2;
  if (closes && isCapital(tokens, next)) return null;
  const code = name.value;
  // "NRS Chapter 34", "R.C. Chapter 2953"; "A.R.S. Title 13".
  const provision = readProvision(tokens, next, true);
  if (provision === null) return null;
  if (provision.symbol === null) {
    if (NEEDS_SIGN.test(code.name)) return null;
    const shape = SHAPES[code.name];
    if (shape && !shape.test(provision.section)) return null;
    if (isYear(tokens, next) && provision.last === next) return null;
  }
  return { kind: code.kind, code: code.name, title: provision.title, provision, last: provision.last, year };
}

/** An acronym in one word is in capitals ("ORS", not "Ors"). */
function isUpperAcronym(tokens: Tokens, first: number, last: number): boolean {
  if (last > first) return true;
  const text = tokens.text(first);
  return /[A-Z]/.test(text.slice(1)) || text.length === 1;
}

// First letters that a state or a subject can begin with are nearly all; the word itself is looked up.
function readNamed(tokens: Tokens, at: number): Found | null {
  const state = readName(STATES, tokens, at);
  if (state?.value === "U.S.") return null;
  const isState = state !== null;
  if (!isState && !SUBJECT_WORDS.has(lower(tokens, at))) return null;
  const name = readCodeName(tokens, at);
  if (name === null) return null;
  const next = pastEditionYear(tokens, name.next);
  const signed = readSymbol(tokens, next, true);
  if (name.state === null && (signed === null || (signed.sort === "part" && !/^art/.test(lower(tokens, next)))))
    return null;
  const provision = readProvision(tokens, next, false);
  if (provision === null) return null;
  // "Ala. Code 1975": a year and no section.
  if (provision.symbol === null && isYear(tokens, next) && provision.last === next) return null;
  const phrase = readOfPhrase(tokens, provision.last + 1);
  const isArticle = phrase?.sort === "code" && lower(tokens, phrase.last) === "article";
  return {
    kind: name.isRegulation ? "regulation" : "statute",
    code: name.code,
    title: provision.title,
    provision,
    last: isArticle ? phrase.last : provision.last,
    year: name.year,
  };
}

const ACT_TAIL = 6;

/** "Sherman Act § 2", "Exchange Act section 10(b)": an act before a sign, read back over its name. */
function readActSection(tokens: Tokens, at: number, floor: number): { first: number; found: Found } | null {
  if (!/^(?:Act|ACT)$/.test(tokens.text(at))) return null;
  const symbol = readSymbol(tokens, at + 1, false);
  if (symbol === null || isBreak(tokens, at + 1)) return null;
  const sections = readSections(tokens, symbol.next, symbol.plural);
  if (sections === null) return null;
  let first = at;
  for (let i = at - 1; i >= floor && i > at - ACT_TAIL * 2 && !isBreak(tokens, i + 1); i -= 1) {
    if (isCapital(tokens, i) && !/^(?:the|see|under|in|by|cf|quoting|citing)$/.test(lower(tokens, i))) first = i;
    else if (!/^(?:and|of|for|to)$/.test(lower(tokens, i))) break;
  }
  if (first === at) return null;
  const code = textBetween(tokens, first, at);
  const provision: Provision = { ...sections, title: null, symbol };
  return { first, found: { kind: "statute", code, title: null, provision, last: sections.last, year: null } };
}

/** A code citation at `at`, without what may run parallel to it. */
function readOne(tokens: Tokens, at: number, floor: number): { readonly first: number; readonly found: Found } | null {
  const kind = tokens.kind[at];
  if (kind === NUMBER || kind === ORDINAL) {
    const isTitle = kind === NUMBER || /^\d+[A-Za-z]$/.test(tokens.text(at));
    const found = isTitle ? (readTitled(tokens, at) ?? readTitledRegulation(tokens, at)) : null;
    return found && { first: at, found };
  }
  if (kind !== WORD || !isCapital(tokens, at)) {
    if (kind === WORD && tokens.text(at) === "title") {
      const found = readTitleWord(tokens, at);
      return found && { first: at, found };
    }
    return null;
  }
  const code = tokens.code(at);
  if (code === 80) {
    const found = readPublicLaw(tokens, at);
    if (found) return { first: actBefore(tokens, at, floor), found };
  }
  if (code === 84 && /^(?:Title|TITLE)$/.test(tokens.text(at))) {
    const found = readTitleWord(tokens, at);
    if (found) return { first: at, found };
  }
  if (code === 65) {
    const act = readActSection(tokens, at, floor);
    if (act) return act;
  }
  const found = readAcronym(tokens, at) ?? readNamed(tokens, at);
  return found && { first: at, found };
}

const isActOf = (found: Found): boolean =>
  NEEDS_SIGN.test(found.code) || / Act$/.test(found.code) || found.code === "I.R.C.";

/** Joins an act's own section with the code section that runs parallel: "INA § 242(b), 8 U.S.C. § 1252(b)". */
export function withParallel(tokens: Tokens, draft: Draft, isAct: boolean): Draft {
  if (!isMark(tokens, draft.last + 1, COMMA)) return draft;
  const next = draft.last + 2;
  if (!has(tokens, next) || isBreak(tokens, next)) return draft;
  const other = readOne(tokens, next, next);
  if (other === null || other.first !== next || other.found.kind !== "statute") return draft;
  if (isAct === isActOf(other.found)) return draft;
  if (isAct && other.found.code !== "U.S.C.") return draft;
  const parallel = lawDraft(next, other.found, tokens);
  const main = isAct ? parallel : draft;
  return { ...main, first: draft.first, last: parallel.last, next: parallel.last + 1 };
}

export const codeFamily: Grammar = {
  read(tokens, at, floor) {
    if (tokens.kind[at] === MARK) return null;
    const one = readOne(tokens, at, floor);
    if (one === null) return null;
    const { found } = one;
    return withParallel(tokens, lawDraft(one.first, found, tokens), isActOf(found));
  },
};
