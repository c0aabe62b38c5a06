import { flagsByForm, MARK, NUMBER, ORDINAL, type Tokens, WORD } from "../../tokens/index.ts";
import { ACRONYM_CODES, STATES, SUBJECT_WORDS, TITLED_CODES } from "./codes.ts";
import { beginsName } from "./letters.ts";
import { JOINED_PAGE } from "./record-places.ts";
import { RULE_SETS } from "./rule-sets.ts";
import { SOURCE_WORDS } from "./sources.ts";
import { isDash, isJoined, isMark, OPEN, OPEN_BRACKET, SECTION_SIGN } from "./token-tests.ts";
import { WORKS } from "./works.ts";

/** One bit a family: at which tokens it can begin. */
export const LEGISLATIVE = 1;
export const SECONDARY = 2;
export const CONSTITUTION = 4;
export const CODE = 8;
export const RULE = 16;
export const RECORD = 32;
export const BARE_SECTION = 64;
export const BARE_NUMBER = 128;

/**
 * Where citations of law can begin, told once for a stream so that the families, which look some way ahead, are asked
 * at few tokens. A word is judged by itself and each different word once.
 */
export interface Anchors {
  /** Bits of the families that can begin at each token. */
  readonly families: Uint8Array;
  /** How many tokens on the next one with a digit stands, at most 255: most names need a number after them. */
  readonly toDigit: Uint8Array;
}

const ANCHORS = new WeakMap<Tokens, Anchors>();

/** The anchors of a stream, kept by stream. Linear in the tokens. */
export function anchorsOf(tokens: Tokens): Anchors {
  let known = ANCHORS.get(tokens);
  if (known) return known;
  known = readAnchors(tokens);
  ANCHORS.set(tokens, known);
  return known;
}

const FAR = 255;

function readAnchors(tokens: Tokens): Anchors {
  const { length, kind, form, mark } = tokens;
  const families = new Uint8Array(length);
  const toDigit = new Uint8Array(length);
  const words = wordBits(tokens.vocabulary);
  let distance = FAR;
  for (let at = length - 1; at >= 0; at -= 1) {
    let bits = 0;
    if (kind[at] === WORD) bits = words[form[at]!]!;
    else if (kind[at] === MARK) bits = bitsOfMark(tokens, at, mark[at]!);
    else bits = HAS_DIGIT | bitsOfNumeral(tokens, at);
    if (bits >= HAS_DIGIT) distance = 0;
    else if (distance < FAR) distance += 1;
    families[at] = bits;
    toDigit[at] = distance;
  }
  return { families, toDigit };
}

const HAS_DIGIT = 256;

/** By form: the families that a word of it can begin. */
const wordBits = flagsByForm((word) =>
  mayAnchor(word.charCodeAt(0)) ? bitsOf(word) | (/\d/.test(word) ? HAS_DIGIT : 0) : 0,
);

const LOWER_ANCHORS: ReadonlySet<number> = new Set([..."acdlrsty"].map((letter) => letter.charCodeAt(0)));

/** The cheap test before a word is looked at: capitals, and the few small letters that section words begin with. */
const mayAnchor = (code: number): boolean => (code >= 65 && code <= 90) || code > 127 || LOWER_ANCHORS.has(code);

const SECTION_WORD = /^(?:sections?|secs?|sects?|subsections?|ss?|y|yy|articles?|arts?|chapters?|S|SS|l\d.*)$/i;

function bitsOf(word: string): number {
  const isCapital = word[0] !== word[0]!.toLowerCase();
  let bits = 0;
  if (SECTION_WORD.test(word)) bits |= BARE_SECTION;
  if (/^(?:articles?|arts?|section|amend|amends|amendment)$/i.test(word)) bits |= CONSTITUTION;
  if (/^rules?$/i.test(word)) bits |= RULE;
  if (/^(?:title|Title|TITLE)$/.test(word)) bits |= CODE;
  if (/^(?:docs?|docket|dkts?|document|filing|ecfs?|de|dn|di|nef|cm|rec|record|entry|dk|vol|d|r)$/i.test(word))
    bits |= RECORD;
  if (!isCapital) return bits;
  if (/^(?:H|S|Exec|EXEC|Executive)$/.test(word)) bits |= LEGISLATIVE;
  if (beginsName(WORKS, word)) bits |= SECONDARY;
  const isState = beginsName(STATES, word);
  if (isState || /^const/i.test(word)) bits |= CONSTITUTION;
  const isCode = isState || SUBJECT_WORDS.has(word.toLowerCase()) || beginsName(ACRONYM_CODES, word);
  if (isCode || /^(?:P|Pub|Public|PUB|PUBLIC|Act|ACT)$/.test(word)) bits |= CODE;
  if (beginsName(RULE_SETS, word)) bits |= RULE;
  if (SOURCE_WORDS.has(word) || JOINED_PAGE.test(word)) bits |= RECORD;
  return bits;
}

function bitsOfMark(tokens: Tokens, at: number, code: number): number {
  if (code === SECTION_SIGN) return BARE_SECTION;
  return (code === OPEN_BRACKET || code === 35) && tokens.kind[at + 1] === NUMBER ? RECORD : 0;
}

/** A number begins a citation only with a name or a bracket after it. */
function bitsOfNumeral(tokens: Tokens, at: number): number {
  const next = at + 1;
  if (next >= tokens.length) return 0;
  const isOrdinal = tokens.kind[at] === ORDINAL;
  if (tokens.kind[next] === WORD) {
    const code = tokens.code(next);
    const isName = (code >= 65 && code <= 90) || code > 127;
    if (!isName) return isOrdinal && code === 99 ? RULE : 0;
    const named = LEGISLATIVE | SECONDARY | RECORD | (beginsTitled(code) ? CODE : 0);
    return isOrdinal ? named | RULE : named;
  }
  if (isMark(tokens, next, OPEN)) return SECONDARY | (isJoined(tokens, next) ? BARE_NUMBER : 0);
  return isDash(tokens, next) ? SECONDARY : 0;
}

const TITLED_FIRST: ReadonlySet<number> = new Set([...TITLED_CODES.next.keys(), ...STATES.next.keys()]);
const beginsTitled = (code: number): boolean => TITLED_FIRST.has(code | 32);
