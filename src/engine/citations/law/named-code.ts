import { BLANK_LINE, MARK, type Tokens } from "../../tokens/index.ts";
import { STATES } from "./codes.ts";
import { readEdition } from "./edition.ts";
import { readName } from "./letters.ts";
import { readSections, readSymbol, type SectionSymbol, type Sections } from "./section.ts";
import {
  AMPERSAND,
  CLOSE,
  COMMA,
  has,
  isBreak,
  isCapital,
  isDash,
  isMark,
  isNumeral,
  isQuote,
  isWord,
  isYear,
  lower,
  OPEN,
  PERIOD,
  SECTION_SIGN,
} from "./token-tests.ts";

/** A code's name read by grammar, "State Subject ... Code", and where its section's symbol or number stands. */
export interface CodeName {
  /** As a standard abbreviation, without publisher and "Ann.". */
  readonly code: string;
  readonly state: string | null;
  readonly isRegulation: boolean;
  /** Last token of the name proper. */
  readonly last: number;
  /** Token where the symbol or the number is expected. */
  readonly next: number;
  readonly year: number | null;
}

const HEADS =
  /^(?:codes?|stats?|statutes?|laws?|ann|annotated|rev|revised|gen|comp|compiled|cons|consolidated|codified|regs?|regulations?|act|admin|cent|century)$/;
const WHOLE_HEADS = /^(?:codes?|statutes?|laws?|regulations?|act|article)$/;
const SMALL = /^(?:and|of|the|on|for)$/;

// "Texas Civil Practice and Remedies Code Annotated" has seven words; with periods and "&" no name has more tokens.
const MAX_NAME = 26;

/**
 * Reads a code's name at `at`: capitalised words up to and past a head ("Code", "Stat.", "Laws"), then the place
 * where a symbol or a number follows. Null where the words run on into prose.
 */
export function readCodeName(tokens: Tokens, at: number): CodeName | null {
  const state = readName(STATES, tokens, at);
  let i = state ? state.last + 1 : at;
  let last = i - 1;
  let headAt = -1;
  let year: number | null = null;
  const stop = at + MAX_NAME;
  for (; i < stop && has(tokens, i) && (i === at || tokens.gap[i] !== BLANK_LINE); i += 1) {
    const isSymbol = headAt >= 0 && readSymbol(tokens, i, true) !== null && !isMarylandArticle(tokens, i);
    if (isSymbol || (headAt >= 0 && isNumeral(tokens, i))) break;
    if (tokens.kind[i] === MARK) {
      if (isDash(tokens, i) && headAt >= 0) break;
      if (isMark(tokens, i, PERIOD) || isMark(tokens, i, AMPERSAND) || isDash(tokens, i) || isQuote(tokens, i)) {
        if (endsSentence(tokens, i + 1)) return null;
        if (isMark(tokens, i, PERIOD) && headAt === i - 1) last = i;
        continue;
      }
      if (isMark(tokens, i, COMMA) && headAt >= 0) continue;
      if (isMark(tokens, i, OPEN) && headAt >= 0) {
        const edition = readEdition(tokens, i) ?? readAlias(tokens, i);
        if (edition === null) break;
        year ??= edition.year;
        i = edition.last;
        continue;
      }
      break;
    }
    if (!isWord(tokens, i)) break;
    const word = lower(tokens, i);
    if (SMALL.test(word) && !isCapital(tokens, i)) {
      if (!isCapital(tokens, i + 1)) break;
      continue;
    }
    if (!isCapital(tokens, i)) break;
    if (HEADS.test(word)) headAt = i;
    last = i;
  }
  if (headAt < 0 || !has(tokens, i) || isBreak(tokens, i)) return null;
  return {
    code: standardName(tokens, state?.value ?? null, state ? state.last + 1 : at, last),
    state: state?.value ?? null,
    isRegulation: hasRegulation(tokens, at, last),
    last,
    next: i,
    year,
  };
}

/** Maryland's code is in articles by name ("Criminal Law Article § 3-202"): there the word is no symbol. */
const isMarylandArticle = (tokens: Tokens, at: number): boolean =>
  tokens.text(at) === "Article" &&
  !isNumeral(tokens, at + 1) &&
  !/^[IVX]+$/.test(tokens.text(Math.min(at + 1, tokens.length - 1)));

/** What the opinion will call the code: "(“CR”)". */
function readAlias(tokens: Tokens, at: number): { readonly last: number; readonly year: null } | null {
  if (!isQuote(tokens, at + 1) || !isWord(tokens, at + 2) || !isQuote(tokens, at + 3)) return null;
  return isMark(tokens, at + 4, CLOSE) ? { last: at + 4, year: null } : null;
}

/** Whether a sentence ends before `at` after a whole word: "the Penal Code. Section 12 ...". */
function endsSentence(tokens: Tokens, at: number): boolean {
  return isMark(tokens, at - 1, PERIOD) && WHOLE_HEADS.test(lower(tokens, at - 2));
}

function hasRegulation(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i <= last; i += 1)
    if (/^(?:regs?|regulations?|admin|administrative|adm)$/.test(lower(tokens, i)))
      return /^(?:code|regs?|rules?|regulations?|r)$/.test(lower(tokens, last)) || hasWord(tokens, first, last, "code");
  return false;
}

function hasWord(tokens: Tokens, first: number, last: number, word: string): boolean {
  for (let i = first; i <= last; i += 1) if (lower(tokens, i) === word) return true;
  return false;
}

// Words of codes and their standard abbreviations, so that one code has one name however it is written.
const ABBREVIATED: Readonly<Record<string, string>> = {
  administrative: "Admin.",
  and: "&",
  business: "Bus.",
  civil: "Civ.",
  commerce: "Com.",
  compiled: "Comp.",
  consolidated: "Cons.",
  corporations: "Corp.",
  criminal: "Crim.",
  education: "Educ.",
  evidence: "Evid.",
  family: "Fam.",
  general: "Gen.",
  government: "Gov't",
  govt: "Gov't",
  institutions: "Inst.",
  insurance: "Ins.",
  labor: "Lab.",
  law: "Law",
  laws: "Laws",
  penal: "Penal",
  pen: "Penal",
  practice: "Prac.",
  probate: "Prob.",
  procedure: "Proc.",
  professions: "Prof.",
  property: "Prop.",
  remedies: "Rem.",
  revised: "Rev.",
  statute: "Stat.",
  statutes: "Stat.",
  stats: "Stat.",
  transportation: "Transp.",
  vehicle: "Veh.",
  welfare: "Welf.",
};
const UNSAID = /^(?:ann|annotated|the|of)$/;

function standardName(tokens: Tokens, state: string | null, first: number, last: number): string {
  const words: string[] = state === null ? [] : [state];
  for (let i = first; i <= last; i += 1) {
    if (isMark(tokens, i, AMPERSAND)) words.push("&");
    if (!isWord(tokens, i)) continue;
    const word = lower(tokens, i);
    if (UNSAID.test(word)) continue;
    const text = tokens.text(i);
    const capital = text === text.toUpperCase() && text.length > 2 ? text[0] + text.slice(1).toLowerCase() : text;
    words.push(ABBREVIATED[word] ?? (isMark(tokens, i + 1, PERIOD) && i < last + 1 ? `${capital}.` : capital));
  }
  return words.join(" ");
}

/** Past the year of an edition between code and section: "K.S.A. 2019 Supp. 21-6815", "12 O.S. 2011, § 2012". */
export function pastEditionYear(tokens: Tokens, at: number): number {
  const year = isMark(tokens, at, COMMA) ? at + 1 : at;
  if (!isYear(tokens, year)) return at;
  let next = year + 1;
  for (let count = 0; count < 2; count += 1) {
    if (/^(?:supp|cum)$/.test(lower(tokens, next))) next = isMark(tokens, next + 1, PERIOD) ? next + 2 : next + 1;
  }
  if (isMark(tokens, next, COMMA)) next += 1;
  if (isBreak(tokens, next)) return at;
  const isPlace = readSymbol(tokens, next, true) !== null || isNumeral(tokens, next);
  return isPlace && tokens.gap[next] !== 0 ? next : at;
}

export interface Provision extends Sections {
  /** Title or chapter where one stands before the section ("tit. 21, § 701.7"). */
  readonly title: string | null;
  readonly symbol: SectionSymbol | null;
}

/**
 * The provision after a code's name: "§ 12.42", "tit. 21, § 701.7", "ch. 93A, § 2", "art. 2315", "3211(a)(7)".
 * A bare number counts with `bare`, or where it has the look of a section ("14.002", "30-3-403", "75(c)").
 */
export function readProvision(tokens: Tokens, at: number, bare: boolean): Provision | null {
  const symbol = readSymbol(tokens, at, true);
  const sections = readSections(tokens, symbol?.next ?? at, symbol?.plural ?? (bare && mayList(tokens, at)));
  if (sections === null) return null;
  if (symbol === null && !bare && !/[.:/-]|\d{3}/.test(sections.section) && sections.pin === null) return null;
  if (symbol?.sort !== "part") return { ...sections, title: null, symbol };
  const below = isMark(tokens, sections.last + 1, COMMA) ? sections.last + 2 : sections.last + 1;
  const inner =
    readSymbol(tokens, below, false) ??
    (/^(?:art|para?|pt|ch|r|rule|reg|chapter|part)$/.test(lower(tokens, below))
      ? readSymbol(tokens, below, true)
      : null);
  const nested = inner === null || isBreak(tokens, below) ? null : readSections(tokens, inner.next, inner.plural);
  if (nested === null) return { ...sections, title: null, symbol };
  return { ...nested, title: sections.section, symbol };
}

// "CPLR 503, 511(a), and 511(b)", "20 CFR 404.1520(g) and 416.920(g)": a code of numbers alone lists them without a sign.
const mayList = (tokens: Tokens, at: number): boolean => isNumeral(tokens, at) && tokens.text(at).length >= 3;

/** Whether a section sign or a section's word stands at `at`. */
export const isSectionSign = (tokens: Tokens, at: number): boolean =>
  isMark(tokens, at, SECTION_SIGN) || readSymbol(tokens, at, false) !== null;
