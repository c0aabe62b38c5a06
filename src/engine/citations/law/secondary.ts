import { MARK, NUMBER, ORDINAL, type Tokens, WORD } from "../../tokens/index.ts";
import { type Draft, type Grammar, makeDraft } from "../draft.ts";
import { readName } from "./letters.ts";
import { readDesignator, readSections, readSymbol } from "./section.ts";
import {
  CLOSE,
  COMMA,
  has,
  isBreak,
  isCapital,
  isDash,
  isMark,
  isNumber,
  isNumeral,
  isQuote,
  isWord,
  isYear,
  lower,
  OPEN,
  OPEN_BRACKET,
  PERIOD,
  pastPeriod,
  textBetween,
} from "./token-tests.ts";
import { WORKS } from "./works.ts";

/** Treatises, restatements, law reviews, dictionaries, encyclopedias, model codes and jury instructions. */

const WORKS_FIRST: ReadonlySet<number> = new Set(WORKS.next.keys());

/** Names that are also people's and places': they open a citation only before a sign or an edition. */
const IS_INSTRUCTION = /^(?:CALCRIM|CALJIC|CACI|BAJI|CJI|PJI|NJI|OUJI|WPIC|WPI|IPI|UPI|UCJI|PIK)/;

// Title, edition and publisher of a treatise, from its author to its section: some sixty tokens at most.
const MAX_TITLE = 64;

interface Work {
  readonly last: number;
  readonly section: string | null;
  readonly pin: string | null;
  readonly year: number | null;
  /** Whether the place has a section's sign. */
  readonly isSigned: boolean;
}

/** Reads from a work's name to its section or page and edition. Null where neither follows in the same sentence. */
function readWork(tokens: Tokens, nameLast: number, isInstruction: boolean): Work | null {
  let place: { last: number; section: string; pin: string | null } | null = null;
  let year: number | null = null;
  let i = nameLast + 1;
  const stop = i + MAX_TITLE;
  for (; i < stop && has(tokens, i) && !isBreak(tokens, i); i += 1) {
    if (tokens.kind[i] === WORD) {
      const symbol = readSymbol(tokens, i, false);
      if (symbol && isNumeral(tokens, symbol.next)) {
        const sections = readSections(tokens, symbol.next, true);
        if (sections) {
          place = sections;
          break;
        }
      }
      if (/^nos?$/.test(lower(tokens, i)) && isNumeral(tokens, pastPeriod(tokens, i + 1))) {
        const sections = readSections(tokens, pastPeriod(tokens, i + 1), lower(tokens, i) === "nos");
        if (sections) place = sections;
        break;
      }
      if (
        !isCapital(tokens, i) &&
        !/^(?:of|the|and|on|in|for|et|al|to|with|by|ed|eds|cmt|law|a|at|vol|ch|supp|supra)$/.test(lower(tokens, i))
      )
        return null;
      continue;
    }
    if (tokens.kind[i] === MARK) {
      const code = tokens.code(i);
      if (code === 167) {
        const symbol = readSymbol(tokens, i, false)!;
        const sections = readSections(tokens, symbol.next, symbol.plural);
        if (sections === null) return null;
        place = sections;
        break;
      }
      if (code === 182 && isNumeral(tokens, i + 1)) {
        const read = readDesignator(tokens, i + 1);
        if (read) place = { last: read.last, section: read.text, pin: read.pin };
        break;
      }
      if (code === OPEN) {
        const close = closing(tokens, i);
        if (close === null) return null;
        const printed = yearIn(tokens, i, close);
        if (printed !== null) {
          // "Black's Law Dictionary (9th ed. 2009)": no page.
          const after = close + 1;
          if (readSymbol(tokens, after, false) === null)
            return { last: close, section: null, pin: null, year: printed, isSigned: false };
          year = printed;
        }
        i = close;
        continue;
      }
      if (code === PERIOD && endsSentence(tokens, i)) return null;
      if (code === SEMI || code === CLOSE || code === 93) return null;
      continue;
    }
    if (isNumber(tokens, i) && !isYear(tokens, i)) {
      const page = readDesignator(tokens, i);
      if (page === null) return null;
      place = { last: page.last, section: page.text, pin: page.pin };
      if (
        !isInstruction &&
        !isMark(tokens, page.last + 1, OPEN) &&
        !isMark(tokens, page.last + 1, COMMA) &&
        readSymbol(tokens, page.last + 1, false) === null
      )
        return null;
      const titled = isMark(tokens, page.last + 1, COMMA) && isCapital(tokens, page.last + 2);
      if (readSymbol(tokens, page.last + 1, false) === null && !isCapital(tokens, page.last + 1) && !titled) break;
      if (titled) i = page.last;
    }
  }
  if (place === null) return null;
  const tail = readPlaceTail(tokens, place.last);
  const isSigned = isSignedPlace(tokens, nameLast, place.last);
  return { last: tail.last, section: place.section, pin: tail.pin ?? place.pin, year: tail.year ?? year, isSigned };
}
const SEMI = 59;

function isSignedPlace(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i <= last; i += 1)
    if (readSymbol(tokens, i, false) !== null || isMark(tokens, i, 182)) return true;
  return false;
}

/** The bracket's end within an edition's length. */
function closing(tokens: Tokens, open: number): number | null {
  for (let i = open + 1; i < open + 20 && !isBreak(tokens, i); i += 1) if (isMark(tokens, i, CLOSE)) return i;
  return null;
}

function yearIn(tokens: Tokens, open: number, close: number): number | null {
  for (let i = close - 1; i > open; i -= 1) if (isYear(tokens, i)) return Number(tokens.text(i));
  return null;
}

function endsSentence(tokens: Tokens, period: number): boolean {
  const word = tokens.text(period - 1);
  return (
    word.length > 4 &&
    !/^(?:Inst|Instr|Const|Contr|Evid|Crim|Corp|Proc|Civil)$/i.test(word) &&
    isCapital(tokens, period + 1) &&
    tokens.gap[period + 1] !== 0
  );
}

/** After section or page: ", at 142", "cmt. a", "n.3", ", pp. 12–13", "(2d ed. 1990)". */
function readPlaceTail(tokens: Tokens, end: number): { last: number; pin: string | null; year: number | null } {
  let last = end;
  let pin: string | null = null;
  const year: number | null = null;
  for (let count = 0; count < 6; count += 1) {
    let i = last + 1;
    if (isBreak(tokens, i)) break;
    if (isMark(tokens, i, OPEN)) {
      const close = closing(tokens, i);
      const printed = close === null ? null : yearIn(tokens, i, close);
      if (close === null || printed === null || close - i > 16 || !isEdition(tokens, i, close)) break;
      return { last: close, pin, year: printed };
    }
    if (isMark(tokens, i, COMMA)) i += 1;
    const word = lower(tokens, i);
    if (/^(?:at|cmt|cmts|comment|com|illus|n|nn|note|p|pp|reporter's|app|intro)$/.test(word)) {
      i = pastPeriod(tokens, i + 1);
      if (/^(?:p|pp|note|on|cmts?)$/.test(lower(tokens, i))) i = pastPeriod(tokens, i + 1);
      const isLetter = isWord(tokens, i) && tokens.text(i).length <= 2;
      if (!isNumeral(tokens, i) && !isLetter) break;
      const start = i;
      const to = lastOfRange(tokens, i);
      pin ??= textBetween(tokens, start, to);
      last = to;
      continue;
    }
    if (isMark(tokens, last + 1, COMMA) && isNumber(tokens, i) && !isYear(tokens, i) && !isReporter(tokens, i + 1)) {
      last = lastOfRange(tokens, i);
      pin ??= textBetween(tokens, i, last);
      continue;
    }
    break;
  }
  return { last, pin, year };
}

const isReporter = (tokens: Tokens, at: number): boolean =>
  isCapital(tokens, at) && tokens.gap[at] !== 0 && isMark(tokens, at + 1, PERIOD);

function lastOfRange(tokens: Tokens, at: number): number {
  let last = at;
  if (isDash(tokens, last + 1) && isNumeral(tokens, last + 2) && !isBreak(tokens, last + 2)) last += 2;
  return last;
}

/** Whether a bracket is an edition's and not a court's or an explanation: capitals, "ed.", numbers. */
function isEdition(tokens: Tokens, open: number, close: number): boolean {
  for (let i = open + 1; i < close; i += 1) {
    if (
      isWord(tokens, i) &&
      !isCapital(tokens, i) &&
      !/^(?:ed|eds|rev|supp|trans|and|of|repl|vol|perm|pocket|pt|as|online|last|updated|amended|reprint|am|law|inst)$/.test(
        lower(tokens, i),
      )
    )
      return false;
  }
  return true;
}

function draftOf(first: number, work: Work, code: string | null, title: string | null, volume: string | null): Draft {
  return makeDraft({
    kind: "secondary",
    first,
    last: work.last,
    next: work.last + 1,
    code,
    title,
    volume,
    section: work.section,
    pin: work.pin,
    year: work.year,
  });
}

// --- authors and titles before ------------------------------------------------------------------------------------

// An article's authors and title together: a long one has fifty words.
const MAX_BEFORE = 90;
const SIGNALS = /^(?:see|also|e\.g|cf|accord|but|contra|compare|with|quoting|citing|generally|from|in|and|by|under)$/;
const TITLE_SMALL =
  /^(?:a|an|the|and|or|of|on|in|for|to|from|with|by|at|as|is|de|von|van|et|al|versus|v|be|its|their|not|do|does|ed|eds|how|what|why|toward|towards|s)$/;

/** The first token of the authors and title that run up to `at`; `at` itself where none stand there. */
function authorsBefore(tokens: Tokens, at: number, floor: number): number {
  let first = at;
  const stop = Math.max(floor, at - MAX_BEFORE);
  for (let i = at - 1; i >= stop; i -= 1) {
    if (isBreak(tokens, i + 1)) break;
    if (tokens.kind[i] === MARK) {
      const code = tokens.code(i);
      if (code === OPEN || code === OPEN_BRACKET || code === SEMI || code === CLOSE) break;
      if (code === PERIOD && isSentenceEnd(tokens, i)) break;
      if (isQuote(tokens, i) && tokens.gap[i] !== 0 && tokens.gap[i + 1] === 0) {
        first = i;
      }
      continue;
    }
    const word = lower(tokens, i);
    if (isCapital(tokens, i)) {
      if (SIGNALS.test(word) && i < at - 1) {
        if (/^(?:see|cf|accord|but|compare|quoting|citing)$/.test(word)) break;
      }
      first = i;
    } else if (tokens.kind[i] === NUMBER || tokens.kind[i] === ORDINAL) first = i;
    else if (!TITLE_SMALL.test(word)) break;
  }
  // "See also Jane Roe, ...": what is left of a signal is outside.
  while (first < at && /^(?:also|see|generally|cf)$/.test(lower(tokens, first))) first += 1;
  return first;
}

function isSentenceEnd(tokens: Tokens, period: number): boolean {
  const word = tokens.text(period - 1);
  if (/^(?:See|also|Cf|e|g)$/i.test(word)) return true;
  if (word.length <= 3 && isCapital(tokens, period - 1)) return false;
  return !/^(?:Prof|Hon|Wm|Chas|Jr|Sr|eds|ed|al|Rev|Corp|Const|Inst)$/.test(word);
}

// --- "45 Harv. L. Rev. 123, 125 (1990)" ------------------------------------------------------------------------------

const MAX_JOURNAL = 18;

function readArticle(tokens: Tokens, at: number, floor: number): Draft | null {
  if (!isCapital(tokens, at + 1) || isBreak(tokens, at + 1)) return null;
  let isJournal = false;
  let i = at + 1;
  for (; i < at + MAX_JOURNAL && !isBreak(tokens, i); i += 1) {
    if (isMark(tokens, i, PERIOD) || isMark(tokens, i, 38) || isQuote(tokens, i)) continue;
    if (isMark(tokens, i, COMMA)) return null;
    if (!isWord(tokens, i)) break;
    if (!isCapital(tokens, i)) {
      if (/^(?:of|and|the|on|for|in)$/.test(lower(tokens, i)) && isCapital(tokens, i + 1)) continue;
      return null;
    }
    const word = lower(tokens, i);
    if (/^(?:rev|review|j|journal|lj|forum|bull|colloquy|yearbook|jur|quart|q)$/.test(word)) isJournal = true;
  }
  if (!isJournal || !isNumber(tokens, i) || isYear(tokens, at + 1)) return null;
  const name = textBetween(tokens, at + 1, i - 1);
  if (
    !/(?:\bL\. ?(?:Rev|J|Q|F)|\bLaw (?:Review|Journal)|\bJ\. ?(?:L|on|of|Int|Crim|Leg)|\bRev\b|\bJ\.|LJ\b)/.test(name)
  )
    return null;
  const tail = readPlaceTail(tokens, i);
  const first = isMark(tokens, at - 1, COMMA) ? authorsBefore(tokens, at, floor) : at;
  return draftOf(
    first,
    { last: tail.last, section: tokens.text(i), pin: tail.pin, year: tail.year, isSigned: false },
    name,
    null,
    tokens.text(at),
  );
}

// --- "Jane Roe & John Doe, The Law of Things 170 (2012)" ----------------------------------------------------------------

const MIN_BOOK_TOKENS = 6;

/** A book is anchored at its page, before "(2012)" or "(3d ed. 2012)": author, comma, title stand before it. */
function readBook(tokens: Tokens, at: number, floor: number): Draft | null {
  if (!isWord(tokens, at - 1) || !isMark(tokens, lastOfRange(tokens, at) + 1, OPEN)) return null;
  const open = lastOfRange(tokens, at) + 1;
  const close = closing(tokens, open);
  if (close === null || close - open > 10 || !isYear(tokens, close - 1) || !isEdition(tokens, open, close)) return null;
  const plain = close - open === 2;
  if (!plain && !/\bed\b|\beds\b|\btrans\b/.test(textBetween(tokens, open, close))) return null;
  const first = authorsBefore(tokens, at, floor);
  if (at - first < MIN_BOOK_TOKENS || !isCapital(tokens, first)) return null;
  let comma = -1;
  for (let i = first; i < at; i += 1) {
    if (isMark(tokens, i, COMMA) && comma < 0) comma = i;
    const word = lower(tokens, i);
    if (word === "v" || word === "vs" || word === "no" || word === "act" || word === "r") return null;
  }
  // An author has two names at least; a title begins with a capital.
  if (comma - first < 2 || !(isCapital(tokens, comma + 1) || isQuote(tokens, comma + 1))) return null;
  if (at - comma < 3) return null;
  const last = lastOfRange(tokens, at);
  return draftOf(
    first,
    {
      last: close,
      section: null,
      pin: textBetween(tokens, at, last),
      year: Number(tokens.text(close - 1)),
      isSigned: false,
    },
    null,
    textBetween(tokens, comma + 1, at - 1),
    null,
  );
}

export const secondaryFamily: Grammar = {
  read(tokens, at, floor) {
    const kind = tokens.kind[at];
    if (kind === NUMBER || (kind === ORDINAL && /^\d+[A-Z]$/.test(tokens.text(at))))
      return readVolume(tokens, at, floor);
    if (kind !== WORD || !isCapital(tokens, at) || !WORKS_FIRST.has(tokens.code(at) | 32)) return null;
    return readKnown(tokens, at, at);
  },
};

/** "5 Wright & Miller § 1356", "45 A.L.R.4th 12", "45 Harv. L. Rev. 123", or a book's page. */
function readVolume(tokens: Tokens, at: number, floor: number): Draft | null {
  const name = at + 1;
  if (isCapital(tokens, name) && !isBreak(tokens, name) && tokens.gap[name] !== 0) {
    if (WORKS_FIRST.has(tokens.code(name) | 32)) {
      const known = readKnown(tokens, name, at);
      if (known) return known;
    }
    const article = readArticle(tokens, at, floor);
    if (article) return article;
  }
  if (isMark(tokens, name, OPEN) || isDash(tokens, name)) return readBook(tokens, at, floor);
  return null;
}

/** A work known by name that begins at `name`; the citation begins at `first` (its volume, or the name). */
function readKnown(tokens: Tokens, name: number, first: number): Draft | null {
  const known = readWorkName(tokens, name);
  if (known === null) return null;
  const isInstruction = IS_INSTRUCTION.test(known.value);
  if (!isInstruction && first === name && isMark(tokens, known.last + 1, PERIOD) && isCapital(tokens, known.last + 2))
    return null;
  const isSurname =
    known.last <= name + (isMark(tokens, known.last, PERIOD) ? 1 : 0) &&
    first === name &&
    !isInstruction &&
    /[a-z]/.test(tokens.text(name)) &&
    !/^(?:Restatement|Webster's|Webster’s|MPC|Merriam)/i.test(tokens.text(name));
  if (isSurname && isMark(tokens, name - 1, PERIOD) && /^(?:v|vs)$/.test(lower(tokens, name - 2))) return null;
  const work = readWork(tokens, known.last, isInstruction || /^(?:Am\. Jur|C\.J\.S|A\.L\.R|.*Jur)/.test(known.value));
  if (work === null) return null;
  // A surname alone is an author only with a section or a titled edition: Moore, Kent and Wright are also parties.
  if (isSurname && !(work.isSigned && work.last - name > 3)) return null;
  const volume = first < name ? tokens.text(first) : null;
  return draftOf(first, work, known.value, null, volume);
}

/** A work's name; "Restatement (Second) of Torts" has brackets, "Wright, Miller & Kane" commas, which are stepped over. */
export function readWorkName(tokens: Tokens, at: number): { value: string; last: number } | null {
  const read = readName(WORKS, tokens, at);
  if (read === null) return null;
  if (read.value === "Restatement of") {
    let i = read.last + 1;
    if (isMark(tokens, i, OPEN) && isMark(tokens, i + 2, CLOSE)) i += 3;
    else if (isMark(tokens, i, COMMA)) i += 1;
    let last = i - 1;
    for (let count = 0; count < 14 && !isBreak(tokens, i); count += 1, i += 1) {
      if (
        isCapital(tokens, i) ||
        isMark(tokens, i, 38) ||
        isMark(tokens, i, PERIOD) ||
        /^(?:of|the|and|on|for)$/.test(lower(tokens, i))
      ) {
        last = i;
        continue;
      }
      if (isMark(tokens, i, COMMA) || isMark(tokens, i, OPEN)) {
        if (isMark(tokens, i, OPEN)) break;
        continue;
      }
      break;
    }
    const goesOn = isMark(tokens, last + 1, COMMA) || readSymbol(tokens, last + 1, false) !== null;
    if (isMark(tokens, last, PERIOD) && !goesOn) last -= 1;
    return { value: `Restatement ${textBetween(tokens, read.last + 1, last)}`.replace(/\s+/g, " "), last };
  }
  return read;
}
