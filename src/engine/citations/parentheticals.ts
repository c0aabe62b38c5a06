import type { Span } from "../../opinion/index.ts";
import type { ParentheticalKind } from "../annotations.ts";
import { BLANK_LINE, type Tokens } from "../tokens/index.ts";
import { bracketsOf } from "./brackets.ts";
import { isMark, OPEN_ROUND, wordAt } from "./marks.ts";
import { phrase } from "./phrase.ts";

export type WrittenParenthetical = Span & { readonly kind: ParentheticalKind; readonly text: string };

export interface Parentheticals {
  readonly list: readonly WrittenParenthetical[];
  /** Last token of the last of them; the token before `at` where there is none. */
  readonly last: number;
}

/** Weight of the authority, and what was done to the quotation: The Bluebook, rules 10.6.1 and 5.2. */
const WEIGHT =
  /^(?:en banc|in banc|banc|per curiam|mem\b|memorandum|plurality|unpublished|published|table|slip op|opinion of|lead opinion|not (?:precedential|for publication|published)|no(?:n)?precedential|(?:internal |further |additional |some |other |original |most )*(?:quotation|quotations|quotes|citation|citations|cites?|footnotes?|alterations?|brackets?|emphasis|ellips[ei]s|punctuation|capitalization|marks|quoted?|cleaned)\b(?! (?:that|the|by)\b)|cleaned up|emphas|[A-Z][\p{L}’' -]*, (?:C\. ?)?(?:J|JJ|P\. ?J)\.|(?:concurring|dissenting)\b|op\. on reh|orig\. proceeding|original proceeding|sealed|order\)?$|westlaw|first|second|third|same|hereinafter)/iu;
const HISTORY =
  /^(?:aff['’]?[dg]|affirm|rev['’]?[dg]|revers|vacat|overrul|abrogat|cert|supersed|overturn|modif|remand)/i;

function kindOf(tokens: Tokens, first: number, text: string): ParentheticalKind {
  const word = wordAt(tokens, first);
  if (word === "quoting") return "quoting";
  if (word === "citing") return "citing";
  if (HISTORY.test(text)) return "history";
  return WEIGHT.test(text) && !/^(?:same|first|second|third)/i.test(text) ? "weight" : "explanatory";
}

const NONE: readonly never[] = [];

/** The parentheticals that stand one after another from token `at` on: weight, explanatory, quoting, citing. */
export function readParentheticals(tokens: Tokens, at: number): Parentheticals {
  if (!isMark(tokens, at, OPEN_ROUND)) return { list: NONE, last: at - 1 };
  const partners = bracketsOf(tokens);
  const list: WrittenParenthetical[] = [];
  let last = at - 1;
  for (;;) {
    const open = last + 1;
    if (!isMark(tokens, open, OPEN_ROUND) || tokens.gap[open] === BLANK_LINE) return { list, last };
    const close = partners[open]!;
    if (close <= open + 1) return { list, last };
    const text = phrase(tokens, open + 1, close - 1);
    list.push({ start: tokens.start[open]!, end: tokens.end[close]!, kind: kindOf(tokens, open + 1, text), text });
    last = close;
  }
}
