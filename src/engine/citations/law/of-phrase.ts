import { MARK, type Tokens } from "../../tokens/index.ts";
import {
  CLOSE,
  COMMA,
  has,
  isBreak,
  isCapital,
  isDash,
  isMark,
  isNumber,
  isQuote,
  isWord,
  isYear,
  lower,
  PERIOD,
} from "./token-tests.ts";

/** What a section or rule is said to belong to: "of the Texas Civil Practice and Remedies Code". */
export interface OfPhrase {
  readonly sort: "code" | "constitution" | "rules" | "document" | "restatement" | "unknown";
  /** The last token of the phrase. */
  readonly last: number;
  /** First token of the name. */
  readonly first: number;
}

const CODE_HEAD = /^(?:codes?|act|laws?|statutes?|stat|title|ordinances?|charter|u|usc)$/;
const RULE_HEAD = /^(?:rules?|guidelines)$/;
const DOCUMENT_HEAD =
  /^(?:agreement|contract|lease|policy|plan|bylaws|will|trust|order|opinion|memorandum|report|complaint|petition|motion|brief|indictment|deed|declaration|decision|note|mortgage|settlement|amendment|addendum|handbook|manual|stipulation|decree|judgment|covenants?|restrictions|license|exhibit|appendix|discussion|background|analysis|document|book|article|addenda|partnership|certificate|form|guaranty|warrant|spa|apa|cba|mou|nda|protocol|treaty|convention)$/;
const SMALL = /^(?:and|of|the|to|for|on|in|with|against|by|governing)$/;

// The longest names of acts and sets of rules, with their "and"s and "of the"s.
const MAX_PHRASE = 22;

/** Reads ", of the X" at `at`; null where no such phrase stands there. */
export function readOfPhrase(tokens: Tokens, at: number): OfPhrase | null {
  if (isBreak(tokens, at) || lower(tokens, at) !== "of") return null;
  let i = at + 1;
  const article = lower(tokens, i);
  if (/^(?:the|this|that|these|its|said|our|their|his|her)$/.test(article)) i += 1;
  if (isBreak(tokens, i)) return null;
  const first = i;
  if (isWord(tokens, i) && !isCapital(tokens, i)) return readLowerPhrase(tokens, i);
  let head: OfPhrase["sort"] | null = null;
  let last = -1;
  for (; i < first + MAX_PHRASE && has(tokens, i) && !isBreak(tokens, i); i += 1) {
    if (tokens.kind[i] === MARK) {
      if (
        isMark(tokens, i, PERIOD) &&
        tokens.text(i - 1).length <= 5 &&
        isCapital(tokens, i - 1) &&
        isCapital(tokens, i + 1) &&
        !CODE_HEAD.test(lower(tokens, i - 1))
      )
        continue;
      if (isMark(tokens, i, 38) || isDash(tokens, i) || isMark(tokens, i, 0x2019) || isMark(tokens, i, 39)) continue;
      if (isMark(tokens, i, COMMA) && isCapital(tokens, i + 1) && head === null) continue;
      break;
    }
    const word = lower(tokens, i);
    if (isYear(tokens, i) && lower(tokens, i - 1) === "of" && head !== null) {
      last = i;
      break;
    }
    if (isNumber(tokens, i) && lower(tokens, i - 1) === "title") {
      last = i;
      head = "code";
      continue;
    }
    if (!isWord(tokens, i)) break;
    if (!isCapital(tokens, i)) {
      if (
        !SMALL.test(word) ||
        !(isCapital(tokens, i + 1) || SMALL.test(lower(tokens, i + 1)) || isNumber(tokens, i + 1))
      )
        break;
      // A phrase that has its head runs on only in what belongs to it ("Rules of Civil Procedure", "Act of 1934").
      if (head !== null && head !== "unknown" && word !== "of" && head !== "rules" && last === i - 1) {
        if (word !== "the" && !/^(?:law|laws)$/.test(lower(tokens, last))) break;
      }
      continue;
    }
    if (/^constitution$/.test(word)) head = "constitution";
    else if (word === "article" && last > first) head = "code";
    else if (word === "restatement" && i === first) return { sort: "restatement", last: i, first };
    else if (RULE_HEAD.test(word)) head = "rules";
    else if (head === null || head === "unknown")
      head = CODE_HEAD.test(word) ? "code" : DOCUMENT_HEAD.test(word) ? "document" : "unknown";
    else if (head === "code" && DOCUMENT_HEAD.test(word)) break;
    last = i;
  }
  if (last < 0) return null;
  // "of the NDAA": an act, unless it is what the opinion calls a contract.
  if (head === "unknown" && last === first && /^[A-Z]{3,6}$/.test(tokens.text(last))) {
    head = agreementNames(tokens).has(tokens.text(last)) ? "document" : "code";
  }
  return { sort: head ?? "unknown", last, first };
}

// Acronyms of contracts that opinions use without saying what they stand for.
const USUAL_AGREEMENTS: readonly string[] = ["SPA", "CBA", "MOU", "NDA", "LOI", "MSA", "LPA", "PSA"];
// How far before "(the “SPA”)" the words stand that it is short for.
const MAX_NAMED_BEFORE = 14;

/** The acronyms by which an opinion calls agreements: "Stock Purchase Agreement (the “SPA”)". Kept by opinion. */
export function agreementNames(tokens: Tokens): ReadonlySet<string> {
  let known = AGREEMENTS.get(tokens);
  if (known) return known;
  const names = new Set(USUAL_AGREEMENTS);
  for (let at = 2; at < tokens.length - 2; at += 1) {
    if (!isCapital(tokens, at) || !isMark(tokens, at + 2, CLOSE) || !isQuote(tokens, at + 1)) continue;
    const name = tokens.text(at);
    if (!/^[A-Z]{2,6}$/.test(name)) continue;
    for (let i = at - 1; i > at - MAX_NAMED_BEFORE && i >= 0; i -= 1) {
      if (/^(?:Agreement|Contract|Lease|Policy|Plan|Memorandum|Letter|Indenture|Bylaws)$/.test(tokens.text(i)))
        names.add(name);
    }
  }
  known = names;
  AGREEMENTS.set(tokens, known);
  return known;
}
const AGREEMENTS = new WeakMap<Tokens, ReadonlySet<string>>();

function readLowerPhrase(tokens: Tokens, at: number): OfPhrase | null {
  const limit = at + 4;
  for (let i = at; i < limit && isWord(tokens, i); i += 1) {
    const word = lower(tokens, i);
    if (DOCUMENT_HEAD.test(word)) return { sort: "document", last: i, first: at };
    if (/^(?:act|code|statute)$/.test(word)) return { sort: "unknown", last: at - 1, first: at };
    if (word === "title" && isNumber(tokens, i + 1)) {
      let last = i + 1;
      let j = last + 1;
      if (isMark(tokens, j, COMMA)) j += 1;
      const inner = readOfPhrase(tokens, j);
      if (inner?.sort === "code") return { sort: "code", last: inner.last, first: at };
      if (lower(tokens, j) === "united" && lower(tokens, j + 2) === "code") last = j + 2;
      return { sort: "code", last, first: at };
    }
  }
  return null;
}
