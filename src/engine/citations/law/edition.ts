import type { Tokens } from "../../tokens/index.ts";
import { CLOSE, COMMA, has, isBreak, isMark, isWord, isYear, OPEN } from "./token-tests.ts";

/** The parenthetical that dates a code or a book: "(2006)", "(Vernon Supp. 2009)", "(3d ed. 2004)". */
export interface Edition {
  readonly first: number;
  readonly last: number;
  readonly year: number | null;
}

// "(West 2010 & Supp. IV 2016) (amended 2018)": longer parentheticals explain.
const MAX_TOKENS = 14;
const SMALL_WORDS =
  /^(?:ed|eds|rev|eff|supp|through|thru|cum|vol|and|as|amended|of|current|repealed|supplement|reissue|repl|in|effective|the|version|to|also)$/i;
const PUBLISHERS =
  /^(?:west|vernon|vernon's|vernons|lexisnexis|lexis|michie|westlaw|thomson|reuters|mckinney|mckinney's|purdon|purdon's|purdons|deering|baldwin|anderson|page|supp|reissue|bender|burns|cum|repl)$/i;

const MONTH = /^(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*$/;
const MONTH_OR_DATE =
  /^(?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*|eff|effective|current|through|as|West|Westlaw)$/i;

/** Reads the edition at `at`, or null where the bracket holds anything else. */
export function readEdition(tokens: Tokens, at: number): Edition | null {
  if (!isMark(tokens, at, OPEN) || isBreak(tokens, at)) return null;
  let year: number | null = null;
  let hasPublisher = false;
  // A whole date stands in an edition only where it opens it or is when a law takes effect.
  const opensWithDate = MONTH_OR_DATE.test(tokens.kind[at + 1] === undefined ? "" : tokens.text(at + 1));
  for (let i = at + 1; i <= at + MAX_TOKENS && has(tokens, i) && !isBreak(tokens, i); i += 1) {
    if (isMark(tokens, i, CLOSE)) return year !== null || hasPublisher ? { first: at, last: i, year } : null;
    if (isYear(tokens, i)) {
      year ??= Number(tokens.text(i));
      continue;
    }
    if (!isWord(tokens, i)) continue;
    const word = tokens.text(i);
    if (!opensWithDate && MONTH.test(word)) return null;
    if (PUBLISHERS.test(word)) hasPublisher = true;
    else if (!/^[A-Z]/.test(word) && !SMALL_WORDS.test(word)) return null;
  }
  return null;
}

/** The edition that directly follows token `last`, past a comma at most. */
export function editionAfter(tokens: Tokens, last: number): Edition | null {
  return readEdition(tokens, isMark(tokens, last + 1, COMMA) ? last + 2 : last + 1);
}
