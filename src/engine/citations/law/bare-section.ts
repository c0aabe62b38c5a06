import { type Tokens, WORD } from "../../tokens/index.ts";
import { type Draft, type Grammar, makeDraft } from "../draft.ts";
import { ACRONYM_CODES, STATES } from "./codes.ts";
import { editionAfter } from "./edition.ts";
import { readName } from "./letters.ts";
import { readCodeName } from "./named-code.ts";
import { agreementNames, readOfPhrase } from "./of-phrase.ts";
import { readWorkName } from "./secondary.ts";
import { readDesignator, readSections, readSymbol, type Sections } from "./section.ts";
import { withParallel } from "./statute.ts";
import {
  COMMA,
  isBreak,
  isCapital,
  isDash,
  isMark,
  isNumber,
  isNumeral,
  isWord,
  isYear,
  lower,
  PERIOD,
  SECTION_SIGN,
  textBetween,
  wordAt,
} from "./token-tests.ts";

/**
 * Sections without their code before them: "§ 1983", "section 2254(d)", "§ 30-3-403(2), MCA", "Section 10(b) of the
 * Securities Exchange Act of 1934", "Chapter 14 of the Texas Civil Practice and Remedies Code".
 */
export const bareSectionFamily: Grammar = {
  read(tokens, at, floor) {
    if (tokens.kind[at] !== WORD) {
      return isMark(tokens, at, SECTION_SIGN) ? readBare(tokens, at, floor) : null;
    }
    const code = tokens.code(at) | 32;
    // s(ection), a(rticle), c(hapter), y (misread sign)
    if (code === 115) return readMisread(tokens, at) ?? readBare(tokens, at, floor);
    if (code === 97) return readArticle(tokens, at);
    if (code === 99) return readChapter(tokens, at);
    if (code === 121) return readMisread(tokens, at);
    return null;
  },
};

/** "y 1671", "S 30-3-403(2), MCA", "ss 1983": a section sign that scanning misread. */
function readMisread(tokens: Tokens, at: number): Draft | null {
  const word = tokens.text(at);
  if (!/^(?:y|yy|S|SS|ss|s)$/.test(word)) return null;
  let next = at + 1;
  if (word === "s" || word === "ss") {
    // "s. 775.087", "ss. 812.014": Florida and Wisconsin write the sign as a letter.
    if (!isMark(tokens, next, PERIOD)) return null;
    next += 1;
    const shaped = readDesignator(tokens, next);
    if (shaped === null || !/^\d{2,4}\.\d{2,}/.test(shaped.text)) return null;
  }
  if (!isNumeral(tokens, next) || isBreak(tokens, next) || tokens.gap[next] === 0) return null;
  if (tokens.gap[at] === 0 && at > 0) return null;
  const sections = readSections(tokens, next, word.length === 2);
  if (sections === null) return null;
  const suffix = readSuffix(tokens, sections.last);
  const isNumberOnly = /^\d+$/.test(sections.section) && sections.pin === null;
  if (suffix === null && word[0] === "S" && !/^\d+-\d+-\d+/.test(sections.section)) return null;
  if (suffix === null && word[0] === "y" && isNumberOnly && sections.section.length < 3) return null;
  return draftOf(tokens, at, sections, suffix?.last ?? sections.last, suffix?.code ?? null);
}

function draftOf(tokens: Tokens, first: number, sections: Sections, end: number, code: string | null): Draft {
  const edition = editionAfter(tokens, end);
  const last = edition?.last ?? end;
  return makeDraft({
    kind: "statute",
    first,
    last,
    next: last + 1,
    code,
    section: sections.section,
    pin: sections.pin,
    year: edition?.year ?? null,
    confidence: code === null ? 0.9 : 1,
  });
}

/** The code that follows its section: ", MCA", ", RSMo 2016", ", C.R.S.", ", Fla. Stat. (2010)", ", F.S.". */
function readSuffix(tokens: Tokens, end: number): { readonly last: number; readonly code: string } | null {
  let at = end + 1;
  if (isMark(tokens, at, COMMA)) at += 1;
  if (isBreak(tokens, at) || !isCapital(tokens, at)) return null;
  const acronym = readName(ACRONYM_CODES, tokens, at);
  if (acronym !== null && acronym.value.kind === "statute") {
    const next = acronym.last + 1;
    const isClosed = acronym.last === at + 1 && tokens.text(at).length > 1 && isMark(tokens, acronym.last, PERIOD);
    if (isClosed && (isBreak(tokens, next) || isCapital(tokens, next))) return { last: at, code: acronym.value.name };
    // The acronym's own section follows: another citation, not this one's code.
    if (readSymbol(tokens, next, false) !== null) return null;
    if (isNumeral(tokens, next) && !isYear(tokens, next)) return null;
    const comma = isMark(tokens, next, COMMA) && isYear(tokens, next + 1) ? 1 : 0;
    const withYear = isYear(tokens, next + comma) && !isBreak(tokens, next + comma) ? next + comma : acronym.last;
    return { last: withYear, code: acronym.value.name };
  }
  return readNamedSuffix(tokens, at);
}

/** ", Florida Statutes", ", Ala. Code 1975": a state's code by name after its section, and no section after it. */
function readNamedSuffix(tokens: Tokens, at: number): { readonly last: number; readonly code: string } | null {
  const state = readName(STATES, tokens, at);
  if (state === null || state.value === "U.S.") return null;
  let last = -1;
  for (let i = state.last + 1; i < state.last + 8 && !isBreak(tokens, i); i += 1) {
    if (isMark(tokens, i, PERIOD) && last === i - 1 && tokens.gap[i + 1] !== 3) continue;
    if (!/^(?:statutes?|code|stat|revised|rev|laws|gen|general|comp|ann|annotated)$/.test(lower(tokens, i))) break;
    last = i;
  }
  if (last < 0) return null;
  const code = textBetween(tokens, at, last);
  const next = last + 1;
  if (isYear(tokens, next) && !isBreak(tokens, next)) return { last: next, code };
  return readSymbol(tokens, next, false) === null ? { last, code } : null;
}

const NOT_A_SECTION_AFTER = /^(?:above|below|infra|supra|hereof|herein|herewith|heading|headings)$/;
const DOCUMENT_BEFORE =
  /^(?:agreement|contract|lease|policy|plan|bylaws|spa|apa|cba|mou|decl|declaration|aff|aff'd|affidavit|complaint|compl|report|handbook|manual|order|opinion|brief|article|indictment|exhibit|schedule|annex|agmt|psa|msa|lpa|township|block|lot|range|map|plat|row|seat)$/;

// "Amended and Restated Employment Agreement § 5": the words of a paper's title before its section.
const MAX_DOCUMENT_WORDS = 8;

/** "SPA § 2.05(b)", "Empl. Agmt. § 5(d)": a contract of the record, cited by its section. */
function ofDocument(tokens: Tokens, at: number, sections: Sections, floor: number): Draft | null {
  let first = at;
  for (let i = at - 1; i >= floor && i >= at - MAX_DOCUMENT_WORDS && !isBreak(tokens, i + 1); i -= 1) {
    if (isCapital(tokens, i) && !/^(?:See|Under|In|The|And|Id|Cf)$/.test(tokens.text(i))) first = i;
    else if (!isMark(tokens, i, PERIOD) || !isCapital(tokens, i - 1) || tokens.text(i - 1).length > 6) break;
  }
  if (first === at) return null;
  const code = textBetween(tokens, first, at - 1);
  return { ...draftOf(tokens, first, sections, sections.last, code), kind: "record" };
}

function readBare(tokens: Tokens, at: number, floor: number): Draft | null {
  const symbol = readSymbol(tokens, at, false);
  if (symbol === null || isBreak(tokens, symbol.next)) return null;
  if (/^(?:subsections?)$/.test(lower(tokens, at)) && !isNumeral(tokens, symbol.next)) return null;
  const sections = readSections(tokens, symbol.next, symbol.plural);
  if (sections === null) return null;
  const suffix = readSuffix(tokens, sections.last);
  if (suffix !== null) return draftOf(tokens, at, sections, suffix.last, suffix.code);
  const constitution = readOfPhrase(tokens, sections.last + 1);
  if (constitution?.sort === "restatement") {
    const name = readWorkName(tokens, constitution.first);
    const last = name?.last ?? constitution.last;
    return { ...draftOf(tokens, at, sections, last, name?.value ?? "Restatement"), kind: "secondary" };
  }
  if (constitution !== null && constitution.sort !== "unknown") {
    if (constitution.sort === "document") return null;
    const kind =
      constitution.sort === "rules" ? "rule" : constitution.sort === "constitution" ? "constitution" : "statute";
    const code = codeOf(tokens, constitution.first, constitution.last);
    const draft = { ...draftOf(tokens, at, sections, constitution.last, code), kind } as Draft;
    return withParallel(tokens, draft, true);
  }
  if (/^hereof$/.test(lower(tokens, sections.last + 1)) || NOT_A_SECTION_AFTER.test(lower(tokens, sections.last + 1)))
    return null;
  if (isMark(tokens, sections.last + 1, COMMA) && NOT_A_SECTION_AFTER.test(lower(tokens, sections.last + 2)))
    return null;
  const before = lower(tokens, isMark(tokens, at - 1, PERIOD) ? at - 2 : at - 1);
  const isDocument = DOCUMENT_BEFORE.test(before) || agreementNames(tokens).has(wordAt(tokens, at - 1));
  if (isDocument && !isBreak(tokens, at))
    return symbol.sort === "sign" ? ofDocument(tokens, at, sections, floor) : null;
  if (symbol.sort === "word" && !isStatutory(tokens, at, sections, constitution !== null)) return null;
  return draftOf(tokens, at, sections, sections.last, null);
}

/** Whether "section N", in words and without a code, has the look of law and not of the document's own parts. */
function isStatutory(tokens: Tokens, at: number, sections: Sections, hasUnknownOf: boolean): boolean {
  if (isDocumentSection(tokens, sections.section)) return false;
  const { section, pin } = sections;
  if (hasUnknownOf && /^\d{1,2}$/.test(section)) return false;
  if (/^\d{1,2}$/.test(section))
    return (pin !== null && isNumber(tokens, sections.last - 1) === false) || isActSection(tokens, section);
  // "SECTION 1.", "Section 3:" as a heading.
  if (/^\d\.\d$/.test(section) && tokens.text(at) !== "section") return isActSection(tokens, section);
  return true;
}

interface NamedSections {
  readonly ofDocuments: ReadonlySet<string>;
  readonly ofActs: ReadonlySet<string>;
}

/**
 * The sections that an opinion says belong to a contract or other document ("Section 2.05 of the Agreement"), and
 * those of acts: a later bare "Section 2.05" is of the same. One walk over the tokens, kept by opinion.
 */
function namedSections(tokens: Tokens): NamedSections {
  let known = NAMED.get(tokens);
  if (known) return known;
  const ofDocuments = new Set<string>();
  const ofActs = new Set<string>();
  for (let at = 0; at < tokens.length; at += 1) {
    const code = tokens.code(at);
    if (code !== SECTION_SIGN && (tokens.kind[at] !== WORD || (code | 32) !== 115)) continue;
    const symbol = readSymbol(tokens, at, false);
    if (symbol === null) continue;
    const designator = readDesignator(tokens, symbol.next);
    if (designator === null) continue;
    const phrase = readOfPhrase(tokens, designator.last + 1);
    if (
      phrase?.sort === "document" ||
      (/^[A-Z]{3,5}$/.test(at > 0 ? tokens.text(at - 1) : "") && !isBreak(tokens, at) && !isActAcronym(tokens, at - 1))
    ) {
      ofDocuments.add(designator.text);
    } else if (DOCUMENT_BEFORE.test(lower(tokens, at - 1))) ofDocuments.add(designator.text);
    else if (phrase?.sort === "code") ofActs.add(designator.text);
  }
  known = { ofDocuments, ofActs };
  NAMED.set(tokens, known);
  return known;
}
const NAMED = new WeakMap<Tokens, NamedSections>();

const isActAcronym = (tokens: Tokens, at: number): boolean =>
  readName(ACRONYM_CODES, tokens, at) !== null ||
  /^(?:THE|AND|FOR|UNDER|WITH|SEE|ACT|CODE|NOR|ANY)$/.test(tokens.text(at));
const isDocumentSection = (tokens: Tokens, section: string): boolean => {
  const named = namedSections(tokens);
  return named.ofDocuments.has(section) && !named.ofActs.has(section);
};
const isActSection = (tokens: Tokens, section: string): boolean => namedSections(tokens).ofActs.has(section);

function codeOf(tokens: Tokens, first: number, last: number): string {
  const name = readCodeName(tokens, first);
  return name !== null && name.last <= last + 1 ? name.code : textBetween(tokens, first, last);
}

/** "Article 11.07", "Articles 36.14, 36.15", "article 78", "article 11.07 of the Code of Criminal Procedure". */
function readArticle(tokens: Tokens, at: number): Draft | null {
  if (!/^(?:articles?|ARTICLES?|Articles?|arts?|Arts?)$/.test(tokens.text(at))) return null;
  let next = at + 1;
  if (isMark(tokens, next, PERIOD)) next += 1;
  if (!isNumeral(tokens, next)) return null;
  const sections = readSections(tokens, next, /s$/i.test(tokens.text(at)));
  if (sections === null) return null;
  const phrase = readOfPhrase(tokens, sections.last + 1);
  if (phrase?.sort === "document") return null;
  if (phrase?.sort === "code") {
    return draftOf(tokens, at, sections, phrase.last, codeOf(tokens, phrase.first, phrase.last));
  }
  const dotted = /^\d+[A-Z]?\.\d{2}/.test(sections.section);
  const proceeding = sections.section === "78" && /^(?:proceeding|petition)/.test(lower(tokens, sections.last + 1));
  return dotted || proceeding ? draftOf(tokens, at, sections, sections.last, null) : null;
}

/** "Chapter 14 of the Texas Civil Practice and Remedies Code". */
function readChapter(tokens: Tokens, at: number): Draft | null {
  if (!/^(?:chapters?|Chapters?|CHAPTERS?)$/.test(tokens.text(at)) || !isNumeral(tokens, at + 1)) return null;
  const sections = readSections(tokens, at + 1, /s$/i.test(tokens.text(at)));
  if (sections === null) return null;
  const suffix = readSuffix(tokens, sections.last);
  if (suffix !== null) return draftOf(tokens, at, sections, suffix.last, suffix.code);
  const phrase = readOfPhrase(tokens, sections.last + 1);
  if (phrase?.sort !== "code" || /^bankruptcy$/.test(lower(tokens, phrase.first))) return null;
  return draftOf(tokens, at, sections, phrase.last, codeOf(tokens, phrase.first, phrase.last));
}

/** "3553(a)" where it stands for the section: a number of a code with its subdivision and nothing before it. */
export const bareNumberFamily: Grammar = {
  read(tokens, at) {
    if (!isNumber(tokens, at) || !isMark(tokens, at + 1, 40) || tokens.gap[at + 1] !== 0) return null;
    const text = tokens.text(at);
    if (text.length > 5) return null;
    if (
      tokens.gap[at] === 0 &&
      !isMark(tokens, at - 1, 40) &&
      !isDash(tokens, at - 1) &&
      at > 0 &&
      isMark(tokens, at - 1, PERIOD)
    )
      return null;
    const number = Number(text);
    const designator = readDesignator(tokens, at);
    if (designator === null || designator.pin === null) return null;
    const rule = isRuleNumber(number, designator.pin);
    if (!rule && text.length < 3) return null;
    if (
      rule === null &&
      (!/^\(\w/.test(designator.pin) || (isWord(tokens, at - 1) && NOT_BEFORE_NUMBER.test(lower(tokens, at - 1))))
    )
      return null;
    if (NOT_BEFORE_NUMBER.test(lower(tokens, at - 1)) || isMark(tokens, at - 1, 36)) return null;
    if (isMark(tokens, at - 1, PERIOD) && NOT_BEFORE_NUMBER.test(lower(tokens, at - 2))) return null;
    if (!rule && !/^\([a-z]\)/.test(designator.pin)) return null;
    return makeDraft({
      kind: rule ? "rule" : "statute",
      first: at,
      last: designator.last,
      next: designator.last + 1,
      section: text,
      pin: designator.pin,
      confidence: 0.7,
    });
  },
};

const NOT_BEFORE_NUMBER =
  /^(?:no|nos|ex|exhibit|count|counts|item|page|p|pp|at|paragraph|para|vol|tr|doc|ecf|dkt|form|step|table|figure|note|n|nn|reg|id|l)$/;

/** Rules that opinions name by number alone: "a 12(b)(6) motion", "404(b) evidence". */
const RULES_BY_NUMBER: Readonly<Record<string, RegExp>> = {
  "12": /^\([bcf]\)/,
  "15": /^\([acd]\)/,
  "23": /^\([abf]\)/,
  "26": /^\([abcfg]\)/,
  "30": /^\(b\)\(6\)/,
  "35": /^\([ab]\)/,
  "41": /^\([abdg]\)/,
  "50": /^\([ab]\)/,
  "54": /^\(b\)/,
  "56": /^\([acdf]\)/,
  "59": /^\(e\)/,
  "60": /^\(b\)/,
  "404": /^\([ab]\)/,
  "608": /^\(b\)/,
  "609": /^\(a\)/,
  "801": /^\([cd]\)/,
  "803": /^\(\d/,
  "804": /^\(b\)/,
};

const isRuleNumber = (number: number, pin: string): boolean => RULES_BY_NUMBER[String(number)]?.test(pin) ?? false;
