import { MARK, SPACED, type Tokens, WORD } from "../../tokens/index.ts";
import { type Draft, type Grammar, makeDraft } from "../draft.ts";
import { editionAfter } from "./edition.ts";
import { readName } from "./letters.ts";
import { readOfPhrase } from "./of-phrase.ts";
import { RULE_SETS } from "./rule-sets.ts";
import { readDesignator, readSections, readSymbol, type Sections } from "./section.ts";
import {
  CLOSE,
  COMMA,
  has,
  isBreak,
  isCapital,
  isDash,
  isJoined,
  isMark,
  isNumber,
  isNumeral,
  isWord,
  lower,
  OPEN,
  PERIOD,
  pastPeriod,
  textBetween,
  wordAt,
} from "./token-tests.ts";

/** Court rules, rules of evidence and conduct, local rules, sentencing guidelines. */

const RULE_FIRST: ReadonlySet<number> = new Set(RULE_SETS.next.keys());

// Sets that need a sign or a word before the number: they are also words, initials or other abbreviations.
const NEEDS_SIGN: ReadonlySet<string> = new Set(["P.B."]);
// Sets cited by a number of their own shape.
const SHAPES: Readonly<Record<string, RegExp>> = {
  CR: /^\d{1,2}(?:\.\d+)?$/,
  "U.S.S.G.": /^\d[A-Z]/,
  DR: /^\d/,
  SCR: /^\d+/,
  RAP: /^\d+\.\d/,
  GR: /^\d+\.\d/,
  ER: /^\d{3,4}$/,
};

// "United States District Court for the Southern District of ... Local Civil Rule": what names the court is short.
const MAX_PREFIX = 16;
const PREFIX_WORD =
  /^(?:local|civil|criminal|appellate|bankruptcy|vaccine|supreme|superior|court|chancery|circuit|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|federal|tax|trial|evidence|evid|appeals|district|family|fed|cir|dist|ct|sup|supr|super|civ|crim|app|bankr|loc|l|ch|r|d|e|w|n|s|m|c|p|cal|mass|md|maryland|maine|me|n\.|tex|texas|fla|florida|ill|illinois|ala|alaska|alabama|ariz|arizona|ark|arkansas|california|colo|colorado|conn|connecticut|del|delaware|ga|georgia|haw|hawaii|hawai'i|hawai‘i|hi|idaho|ind|indiana|iowa|kan|kansas|ky|kentucky|la|louisiana|massachusetts|mich|michigan|minn|minnesota|miss|mississippi|mo|missouri|mont|montana|neb|nebraska|nev|nevada|new|jersey|hampshire|mexico|york|n|carolina|north|south|dakota|ohio|okla|oklahoma|or|ore|oregon|pa|pennsylvania|rhode|island|tenn|tennessee|utah|vt|vermont|va|virginia|west|wash|washington|wis|wisconsin|wyo|wyoming|dc|columbia|uniform|common|pleas|commonwealth|municipal|standing|general|gen|prac|practice|y|j|h|v|i|eastern|western|northern|southern|middle|central|states|united|u)$/;
// A word that can stand before a rule's number only as part of its court's name.
const PREFIX_SMALL = /^(?:of|for|the)$/;

/** The first token of the court or state named before a rule: "D. Conn. L. Civ. R.", "Second Circuit Local Rule". */
function prefixBefore(tokens: Tokens, at: number, floor: number): number {
  let first = at;
  const stop = Math.max(floor, at - MAX_PREFIX);
  for (let i = at - 1; i >= stop && !isBreak(tokens, i + 1); i -= 1) {
    if (isMark(tokens, i, PERIOD)) {
      if (!isWord(tokens, i - 1) || tokens.gap[i]! > SPACED) break;
      continue;
    }
    if (tokens.kind[i] === MARK) {
      if (isApostrophe(tokens, i) || isMark(tokens, i, 38)) continue;
      break;
    }
    if (isNumber(tokens, i)) break;
    const word = lower(tokens, i).replace(/'s$/, "");
    const period = isMark(tokens, i + 1, PERIOD);
    if (isCapital(tokens, i) && PREFIX_WORD.test(word) && !(word.length > 6 && period) && (word.length > 1 || period)) {
      first = i;
      continue;
    }
    if (
      tokens.kind[i] === 2 &&
      /^\d+(?:st|nd|rd|d|th)$/i.test(tokens.text(i)) &&
      /^(?:cir|circuit|dist|district)$/.test(lower(tokens, i + 1))
    ) {
      first = i;
      continue;
    }
    if (isWord(tokens, i) && PREFIX_SMALL.test(word) && first < at && isCapital(tokens, i - 1)) continue;
    break;
  }
  // "C. Rule 12(b)(6)": the letter of a heading is no court.
  const isHeading = first === at - 2 && tokens.text(first).length === 1 && tokens.text(at).length > 2;
  return isHeading ? at : first;
}

const isApostrophe = (tokens: Tokens, at: number): boolean => isMark(tokens, at, 39) || isMark(tokens, at, 0x2019);

/** What follows the number of a rule and says whose it is: "of the Federal Rules of Evidence", ", SCRCP". */
function suffixAfter(tokens: Tokens, end: number): number | null {
  const phrase = readOfPhrase(tokens, end + 1);
  if (phrase !== null)
    return phrase.sort === "rules" || phrase.sort === "code"
      ? pastCases(tokens, phrase.last)
      : phrase.sort === "document"
        ? -1
        : null;
  let at = end + 1;
  if (wordAt(tokens, at) === "NMRA" && !isBreak(tokens, at)) return at;
  if (!isMark(tokens, at, COMMA)) return null;
  at += 1;
  if (isBreak(tokens, at) || !isCapital(tokens, at)) return null;
  if (lower(tokens, at) === "rules" && lower(tokens, at + 1) === "governing") return pastCases(tokens, at + 1);
  const set = readName(RULE_SETS, tokens, at);
  if (set !== null && !isNumeral(tokens, set.last + 1) && readSymbol(tokens, set.last + 1, false) === null) {
    // "Rule 59(e), SCRCP.": the period ends the sentence.
    return set.last === at + 1 && isMark(tokens, set.last, PERIOD) ? at : set.last;
  }
  return readAbbreviatedSet(tokens, at);
}

/** "Rules Governing § 2254 Cases (in the United States District Courts)": the sign stands inside the name. */
function pastCases(tokens: Tokens, last: number): number {
  if (lower(tokens, last) !== "governing" && lower(tokens, last + 1) !== "governing") return last;
  for (let i = last + 1; i < last + 8 && !isBreak(tokens, i); i += 1) {
    if (/^(?:cases|proceedings)$/.test(lower(tokens, i))) return i;
  }
  return last;
}

/** A set of rules as abbreviated words, without a number: "Ala. R. App. P.", "Rules of the Court". The last token. */
function readAbbreviatedSet(tokens: Tokens, at: number): number | null {
  let hasRule = false;
  let last = at - 1;
  for (let i = at; i < at + MAX_PREFIX && !isBreak(tokens, i); i += 1) {
    if (isMark(tokens, i, PERIOD) && isCapital(tokens, i - 1) && tokens.text(i - 1).length <= 5) {
      last = i;
      continue;
    }
    if (!isWord(tokens, i)) break;
    const word = lower(tokens, i);
    if (/^(?:r|rules)$/.test(word) && isCapital(tokens, i)) hasRule = true;
    else if (!isCapital(tokens, i) && !/^(?:of|the)$/.test(word)) break;
    else if (isCapital(tokens, i) && !RULE_WORD.test(word) && !PREFIX_WORD.test(word)) break;
    last = i;
  }
  return hasRule && last > at + 1 ? last : null;
}

const RULE_WORD =
  /^(?:r|rule|rules|civ|civil|crim|cr|criminal|app|appellate|evid|evidence|p|pro|proc|procedure|ct|court|sup|super|supr|prac|practice|bankr|bankruptcy|prof|prof'l|professional|conduct|cond|resp|responsibility|juv|juvenile|prob|probate|gen|general|jud|judicial|admin|administration|fam|family|disc|dom|rel|loc|local|bar|gov|gov't|rev|pub|mun|summ|small|cl|claims|post|conv|post-conviction|relief|governing|annot|ann|e|a)$/;

/** "R. Civ. P. 56", "R. 4:46-2", "Ct. R. 8": from the "R." on, the rest of the set's name, then the number. */
function readAbbreviatedRule(tokens: Tokens, at: number): { sections: Sections; nameLast: number } | null {
  let i = at + 1;
  if (isMark(tokens, i, PERIOD)) i += 1;
  const stop = at + MAX_PREFIX;
  for (; i < stop && !isBreak(tokens, i); i += 1) {
    if (isMark(tokens, i, PERIOD) || isApostrophe(tokens, i) || isDash(tokens, i)) continue;
    const word = lower(tokens, i);
    if (
      isWord(tokens, i) &&
      ((RULE_WORD.test(word) && isCapital(tokens, i)) || (/^(?:of|and|on|for)$/.test(word) && isCapital(tokens, i + 1)))
    )
      continue;
    break;
  }
  const sections = readRuleNumber(tokens, i, false);
  return sections && { sections, nameLast: i - 1 };
}

function readRuleNumber(tokens: Tokens, at: number, plural: boolean): Sections | null {
  const comma = isMark(tokens, at, COMMA) && /^(?:rules?|canon)$/.test(lower(tokens, at + 1)) ? 1 : 0;
  const word = lower(tokens, at + comma);
  let i = at + comma;
  let many = plural;
  if (/^(?:rule|rules|canon|r|no|nos)$/.test(word)) {
    i = pastPeriod(tokens, i + 1);
    many ||= word === "rules";
  }
  const symbol = readSymbol(tokens, i, false);
  if (symbol) {
    i = symbol.next;
    many ||= symbol.plural;
  }
  if (isBreak(tokens, i)) return null;
  if (isWord(tokens, i) && !isNumeral(tokens, i)) return readLetteredNumber(tokens, i);
  const sections = readSections(tokens, i, many);
  return sections;
}

/** "Rule A(1)", "L.R. LBR-7", "CV-56": a rule numbered with letters. */
function readLetteredNumber(tokens: Tokens, at: number): Sections | null {
  if (!/^(?:CV|Cv|CR|Cr|IA|IB|AP|BR|[A-H]|[IVX]+)$/.test(tokens.text(at))) return null;
  if (!isDash(tokens, at + 1) && !isMark(tokens, at + 1, PERIOD)) return null;
  if (isMark(tokens, at + 1, PERIOD) && !isJoined(tokens, at + 2)) return null;
  const designator = readDesignator(tokens, at + 2);
  return (
    designator && { last: designator.last, section: textBetween(tokens, at, designator.last), pin: designator.pin }
  );
}

function ruleDraft(tokens: Tokens, first: number, sections: Sections, code: string | null, end: number): Draft {
  const note = readCommentary(tokens, end);
  const court = readCourt(tokens, note, code);
  const edition = court === null ? editionAfter(tokens, note) : null;
  const last = court?.last ?? edition?.last ?? note;
  return makeDraft({
    kind: "rule",
    first,
    last,
    next: last + 1,
    code,
    section: sections.section,
    pin: sections.pin,
    court: court?.court ?? null,
    year: edition?.year ?? null,
    confidence: code === null ? 0.9 : 1,
  });
}

/** The court in brackets after a local rule: "Local Civil Rule 73.02(B)(2) (D. S.C.)". */
function readCourt(tokens: Tokens, end: number, code: string | null): { last: number; court: string } | null {
  if (code === null || !/^L|Local|^Civ/.test(code) || !isMark(tokens, end + 1, OPEN)) return null;
  for (let i = end + 2; i < end + 14 && !isBreak(tokens, i); i += 1) {
    if (isMark(tokens, i, CLOSE)) return i > end + 3 ? { last: i, court: textBetween(tokens, end + 2, i - 1) } : null;
    if (!isCapital(tokens, i) && !isMark(tokens, i, PERIOD)) return null;
  }
  return null;
}

/** What belongs to a rule after its number: "cmt. n.3", "advisory committee's note to 1993 amendment". */
function readCommentary(tokens: Tokens, end: number): number {
  let at = end + 1;
  if (isMark(tokens, at, COMMA)) at += 1;
  if (isBreak(tokens, at)) return end;
  const word = lower(tokens, at);
  if (/^(?:cmt|comment|app|application|n|note)$/.test(word)) {
    let i = at;
    let last = end;
    for (let count = 0; count < 10 && !isBreak(tokens, i); count += 1, i += 1) {
      if (
        /^(?:cmt|comment|app|application|n|nn|note|notes)$/.test(lower(tokens, i)) ||
        isMark(tokens, i, PERIOD) ||
        isMark(tokens, i, COMMA)
      )
        continue;
      if (isNumeral(tokens, i)) {
        last = readDesignator(tokens, i)?.last ?? i;
        i = last;
        if (isMark(tokens, i + 1, COMMA)) continue;
        break;
      }
      if (isMark(tokens, i, OPEN)) {
        const close = i + 2;
        if (!isMark(tokens, close, CLOSE)) break;
        i = close;
        last = close;
        continue;
      }
      break;
    }
    return last;
  }
  if (word === "advisory" && /^comm/.test(lower(tokens, at + 1))) {
    for (let i = at + 2; i < at + 14 && !isBreak(tokens, i); i += 1) {
      if (/^(?:amendments?|adoption|rules)$/.test(lower(tokens, i))) return i;
      if (/^notes?$/.test(lower(tokens, i)) && !/^(?:to|on)$/.test(lower(tokens, i + 1))) return i;
    }
  }
  return end;
}

// The word before "Rule" that shows it is no court's: "the Golden Rule 1", "Parol Evidence Rule".
function readRuleWord(tokens: Tokens, at: number, floor: number): Draft | null {
  const text = tokens.text(at);
  const plural = /s$/i.test(text);
  let i = at + 1;
  if (isMark(tokens, i, PERIOD)) i += 1;
  // "California Rules of Court, rule 8.1115"; "Rules of Professional Conduct 1.7"; "Rules of the Court of Appeals, Rule 4".
  if (/^of$/.test(lower(tokens, i)) && (plural || isCapital(tokens, i + 1))) {
    const end = setAfterOf(tokens, i);
    if (end === null) return null;
    const sections = readRuleNumber(tokens, end + 1, plural);
    if (sections === null || (!isMark(tokens, end + 1, COMMA) && sections.section.length > 6)) return null;
    const first = prefixBefore(tokens, at, floor);
    return ruleDraft(tokens, first, sections, textBetween(tokens, first, end), sections.last);
  }
  if (isBreak(tokens, i)) return null;
  const sections =
    isNumeral(tokens, i) || readSymbol(tokens, i, false)
      ? readRuleNumber(tokens, i, plural)
      : readLetteredNumber(tokens, i);
  if (sections === null || /^\d{5,}$/.test(sections.section)) return null;
  const small = text === "rule" || text === "rules";
  if (small && sections.pin === null && !/^\d+\.\d{2,}/.test(sections.section)) return null;
  const suffix = suffixAfter(tokens, sections.last);
  if (suffix === -1) return null;
  const first = small ? at : prefixBefore(tokens, at, floor);
  const code = first < at ? textBetween(tokens, first, at) : null;
  return ruleDraft(
    tokens,
    first,
    sections,
    suffix === null ? code : textBetween(tokens, sections.last + 1, suffix).replace(/^(?:of the|of|,) ?/, ""),
    suffix ?? sections.last,
  );
}

/** The last token of "of Court", "of Civil Procedure", "of the Court of Appeals" after "Rules". */
function setAfterOf(tokens: Tokens, at: number): number | null {
  let last: number | null = null;
  for (let i = at; i < at + 8 && has(tokens, i) && !isBreak(tokens, i); i += 1) {
    if (!isWord(tokens, i)) break;
    if (isCapital(tokens, i)) {
      if (/^(?:rule|rules)$/.test(lower(tokens, i))) break;
      last = i;
    } else if (!/^(?:of|the|and)$/.test(lower(tokens, i))) break;
  }
  return last;
}

export const ruleFamily: Grammar = {
  read(tokens, at, floor) {
    if (tokens.kind[at] !== WORD) return tokens.kind[at] === 2 ? readCircuitRule(tokens, at) : null;
    const code = tokens.code(at);
    if ((code | 32) === 114) {
      const text = tokens.text(at);
      if (/^(?:Rules?|RULES?|rules?)$/.test(text)) {
        const set = code === 82 ? readSet(tokens, at, floor) : null;
        return set ?? readRuleWord(tokens, at, floor);
      }
      if (text === "R") {
        const draft = readR(tokens, at, floor);
        if (draft) return draft;
      }
    }
    if (code < 65 || code > 90 || !RULE_FIRST.has(code | 32)) return null;
    return readSet(tokens, at, floor);
  },
};

/** "9th Cir. R. 36-3". */
function readCircuitRule(tokens: Tokens, at: number): Draft | null {
  if (!/^\d+(?:st|nd|rd|d|th)$/.test(tokens.text(at)) || lower(tokens, at + 1) !== "cir") return null;
  let i = pastPeriod(tokens, at + 2);
  if (/^(?:l|loc|local)$/.test(lower(tokens, i))) i = pastPeriod(tokens, i + 1);
  if (!/^(?:r|rule|i)$/.test(lower(tokens, i))) return null;
  if (lower(tokens, i) === "i") {
    // "3d Cir. I.O.P. 5.7"
    const name = readName(RULE_SETS, tokens, i);
    const sections = name && readRuleNumber(tokens, name.last + 1, false);
    return sections && ruleDraft(tokens, at, sections, textBetween(tokens, at, name.last), sections.last);
  }
  const read = readAbbreviatedRule(tokens, i);
  return read && ruleDraft(tokens, at, read.sections, textBetween(tokens, at, read.nameLast), read.sections.last);
}

/** "R. Civ. P. 56" with what stands before it ("Tex.", "D. Conn. L. Civ."), or New Jersey's "R. 4:46-2". */
function readR(tokens: Tokens, at: number, floor: number): Draft | null {
  const read = readAbbreviatedRule(tokens, at);
  if (read === null) return null;
  const first = prefixBefore(tokens, at, floor);
  const named = read.nameLast > at + 1;
  const isNewJersey = /^\d+:\d/.test(read.sections.section);
  if (first === at && !named && !isNewJersey) return null;
  if (first === at && isNumber(tokens, at - 1)) return null;
  return ruleDraft(tokens, first, read.sections, textBetween(tokens, first, read.nameLast), read.sections.last);
}

function readSet(tokens: Tokens, at: number, floor: number): Draft | null {
  const name = readName(RULE_SETS, tokens, at);
  if (name === null) return null;
  const word = tokens.text(at);
  const isOneWord = name.last === at || (name.last === at + 1 && isMark(tokens, name.last, PERIOD));
  if (isOneWord && !/[A-Z]/.test(word.slice(1)) && !/^Guidelines?$/.test(word)) return null;
  const next = name.last + 1;
  if (isBreak(tokens, next)) return null;
  const plural = lower(tokens, name.last) === "rules" || /rules/i.test(textBetween(tokens, at, name.last));
  const symbol = readSymbol(tokens, isMark(tokens, next, COMMA) ? next + 1 : next, false);
  if (NEEDS_SIGN.has(name.value) && symbol === null) return null;
  const sections = readRuleNumber(tokens, next, plural);
  if (sections === null) return null;
  const shape = SHAPES[name.value];
  if (shape && !shape.test(sections.section)) return null;
  // "ER 404" may be a page of the excerpts of record; "ER 404(b)" is Washington's rule.
  if (name.value === "ER" && sections.pin === null) return null;
  if (name.value === "U.S.S.G." && symbol === null && !/^\d[A-Z]\d/.test(sections.section)) return null;
  const first = prefixBefore(tokens, at, floor);
  const code = first < at ? textBetween(tokens, first, name.last) : name.value;
  return ruleDraft(tokens, first, sections, code, sections.last);
}
