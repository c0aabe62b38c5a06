import type { Span } from "../../opinion/index.ts";
import type { Unit } from "./unit.ts";

/** One member of an enumeration: the words between its label and the next. */
export interface EnumeratedPart extends Span {
  /** As read, white space folded, closing conjunction and punctuation off. */
  readonly text: string;
}

/** A list shorter than two says nothing; one longer than this is a list of something else (parties, dates). */
const MOST_PARTS = 14;
/** A part that runs longer than this has swallowed the argument that follows the list. */
const LONGEST_PART = 400;

/**
 * The parts of an enumeration by which courts lay down a test, read over one or more units that follow each other:
 * "(1) ..., (2) ..., and (3) ...", "(a) ... (b)", "(i) ...", "first, ...; second, ...", and the parallel clauses of
 * "that he ..., that he ..., and that ...", and the plain list behind the words that announce one ("the elements are
 * duty, breach, and harm"). Empty where there is none.
 *
 * @param text the reading text of the opinion from `unit.start` to `unit.end`, same length and offsets as the source
 */
export function partsIn(text: string, units: readonly Unit[]): readonly EnumeratedPart[] {
  const first = units[0];
  const last = units.at(-1);
  if (!first || !last) return [];
  const from = first.start;
  const read = text.slice(from, last.end);
  for (const labels of [
    bracketLabels(read),
    wordLabels(read),
    clauseLabels(read),
    gerundLabels(read),
    commaLabels(read),
  ]) {
    if (labels.length >= 2 && labels.length <= MOST_PARTS) return partsBetween(read, labels, from);
  }
  return [];
}

interface Label {
  readonly start: number;
  readonly end: number;
}

/** Marks, a paragraph's sign that a court has put in a quotation, and the conjunction before the next part. */
const CLOSING = /(?:[\s,;:.”"’'¶]|\[¶\])*(?:\b(?:and|or|but|and\/or)\b)?(?:[\s,;:.”"’'¶]|\[¶\])*$/u;

function partsBetween(read: string, labels: readonly Label[], offset: number): EnumeratedPart[] {
  const parts: EnumeratedPart[] = [];
  labels.forEach((label, i) => {
    const limit = labels[i + 1]?.start ?? read.length;
    let raw = read.slice(label.end, Math.min(limit, label.end + LONGEST_PART));
    // The last part ends with its sentence, or where the citation for the list begins; any other where its sentence
    // does, if the list runs over several.
    raw = i === labels.length - 1 ? raw.slice(0, endOfClause(raw)) : raw.slice(0, endOfSentence(raw));
    const lead = raw.length - raw.trimStart().length;
    const tidy = raw.trim().replace(CLOSING, "");
    if (tidy.length < 3) return;
    const start = offset + label.end + lead;
    parts.push({ start, end: start + tidy.length, text: tidy.replace(/\s+/g, " ") });
  });
  return parts.length === labels.length ? parts : [];
}

/**
 * Where the clause that opens `raw` ends: a full stop or closing quotation before a capital, or a semicolon. A note's
 * mark can stand between the stop and the space.
 */
function endOfClause(text: string): number {
  const raw = text.replace(ELLIPSIS, (dots) => " ".repeat(dots.length));
  const end = /[.;?!](?=[”"’')\]]*(?:\s|$))|\p{Ll}\.(?=[”"’')\]]*\d{1,3}\s)|[”"](?=\s+[A-Z(])/u.exec(raw);
  return end ? end.index + end[0].length - 1 : raw.length;
}

/** What is left out ends nothing. */
const ELLIPSIS = /\.(?:\s?\.){2,3}/g;

function endOfSentence(text: string): number {
  const raw = text.replace(ELLIPSIS, (dots) => " ".repeat(dots.length));
  const end = /[a-z0-9)”"][.](?=[”"’')\]]*(?:\d{1,3})?\s+[A-Z])/u.exec(raw);
  return end ? end.index + 1 : raw.length;
}

const BRACKETED = /\(\s{0,2}([0-9]{1,2}|[a-h]|i{1,3}|iv|vi{0,3})\s{0,2}\)/g;
const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii"];
const LETTERS = ["a", "b", "c", "d", "e", "f", "g", "h"];

/** Labels in brackets that count up from the first: (1) (2) (3), (a) (b), (i) (ii). A section's "(b)(6)" is none. */
function bracketLabels(read: string): Label[] {
  const found = [...read.matchAll(BRACKETED)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length, label: match[1]! }))
    .filter(({ start }) => start === 0 || /[\s“"‘'[—–:;,]/u.test(read[start - 1]!));
  let best: Label[] = [];
  for (const series of [(n: number) => String(n + 1), (n: number) => LETTERS[n], (n: number) => ROMAN[n]]) {
    const run: Label[] = [];
    for (const candidate of found) if (candidate.label === series(run.length)) run.push(candidate);
    if (run.length > best.length) best = run;
  }
  return best;
}

const ORDINAL_WORDS = [
  /\b(?:first|one)(?:ly)?\b,?/iu,
  /\b(?:second|two)(?:ly)?\b,?/iu,
  /\b(?:third|three)(?:ly)?\b,?/iu,
  /\b(?:fourth|four)(?:ly)?\b,?/iu,
  /\b(?:fifth|five)(?:ly)?\b,?/iu,
];

/** "First, ... . Second, ...": each with a comma or after a break, so that "the first case" is none. */
function wordLabels(read: string): Label[] {
  const labels: Label[] = [];
  let at = 0;
  for (const ordinal of ORDINAL_WORDS) {
    const match = new RegExp(`(?<=^|[.;:,”"]\\s{0,3}|and\\s{1,3})(?:${ordinal.source})(?=\\s)`, "iu").exec(
      read.slice(at),
    );
    if (!match || !/,$|ly,?$/u.test(match[0])) break;
    labels.push({ start: at + match.index, end: at + match.index + match[0].length });
    at += match.index + match[0].length;
  }
  return labels;
}

/** "that he is likely ..., that he is likely ..., and that ...": three or more clauses with one opening word. */
function clauseLabels(read: string): Label[] {
  for (const opening of ["that", "whether", "the extent to which"]) {
    const clause = new RegExp(
      `(?:^|[,;]\\s{1,3}(?:and\\s{1,3}|or\\s{1,3})?|\\b(?:establish|show|prove|demonstrate|find|consider|decide|determine|are|ask|asks|:)\\s{1,3})(${opening})\\b`,
      "giu",
    );
    const labels = [...read.matchAll(clause)].map((match) => {
      const start = match.index + match[0].length - match[1]!.length;
      return { start, end: start + match[1]!.length };
    });
    if (labels.length >= 3) return labels;
  }
  return pairLabels(read);
}

/** "must show that ... and that ...": two clauses, behind a word by which a test asks for proof. */
const PAIR =
  /\b(?:must|to|can|may|need only) (?:show|establish|prove|demonstrate|allege|find)\s{1,3}(?:both )?(that)\b(?=[^.;:]{8,200}?(?:,\s{1,3})?\band\s{1,3}(that)\b)/giu;

function pairLabels(read: string): Label[] {
  for (const match of read.matchAll(PAIR)) {
    const first = match.index + match[0].length;
    const rest = /\band\s{1,3}that\b/iu.exec(read.slice(first))!;
    const end = first + rest.index + rest[0].length;
    return [
      { start: first - 4, end: first },
      { start: first + rest.index, end },
    ];
  }
  return [];
}

/** "failing to calculate ..., treating ... as mandatory, or selecting ...": three or more clauses that open in -ing. */
const GERUND =
  /(?:[:,;][”"]?|\b(?:includes?|are|by|for|as)\b)\s{1,3}[“"]?(?:and\s{1,3}|or\s{1,3})?(?=[a-z]{3,14}ing\b)/gu;

function gerundLabels(read: string): Label[] {
  const labels = [...read.matchAll(GERUND)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return labels.length >= 3 && /\b(?:and|or)\s{1,3}$/u.test(read.slice(labels.at(-1)!.start, labels.at(-1)!.end))
    ? labels
    : [];
}

/** Words that announce the parts of a test, one after another with commas between. */
const ANNOUNCES =
  /\b(?:elements (?:of [\w\s-]{3,60}? )?(?:are|include)|factors (?:are|include|including|such as)|considerations (?:are|include)|(?:hallmarks|requirements|prongs|grounds) (?:are|include)|must (?:show|prove|establish|demonstrate|allege|plead)|is required to (?:show|prove|establish)|requires (?:proof|a showing) of|weigh(?:s|ing)?|courts? considers?|we consider|courts? determines?|only (?:if|when|where))(?: that)?:?\s{1,3}/giu;
/** A member of a plain list is a phrase; a longer stretch between commas is a clause of something else. */
const LONGEST_MEMBER = 130;
/** Two members and "and" are any sentence's. */
const FEWEST_MEMBERS = 3;

/** A first member so long, before members of a word or two, is a clause that ends in a list of its own. */
const LONG_FIRST = 7;
const SHORT_REST = 2;

/** "The who, what, where, when, and how" lists nothing that is asked. */
const QUESTIONS = /\b(?:who|what), (?:what|when|where),/i;

/** "… must show that he complained by a timely request, objection, or motion": the list is not of what must be shown. */
function isTailOfClause(list: string, labels: readonly Label[], offset: number): boolean {
  const words = (from: number, to: number) =>
    list
      .slice(from - offset, to - offset)
      .trim()
      .split(/\s+/).length;
  const [first, ...rest] = labels.slice(0, -1).map((label, i) => words(label.end, labels[i + 1]!.start));
  return first! >= LONG_FIRST && rest.every((count) => count <= SHORT_REST);
}

/** The members of "A, B, and C" behind words that announce a list, within one sentence. */
function commaLabels(read: string): Label[] {
  for (const match of read.matchAll(ANNOUNCES)) {
    const from = match.index + match[0].length;
    const sentence = read.slice(from, from + MOST_PARTS * LONGEST_MEMBER);
    const list = sentence.slice(0, endOfClause(sentence));
    const labels: Label[] = [{ start: from, end: from }];
    let last = false;
    for (const comma of list.matchAll(/[,;]\s{1,3}(and\s{1,3}|or\s{1,3})?/gu)) {
      const start = from + comma.index;
      if (start - labels.at(-1)!.end > LONGEST_MEMBER) break;
      labels.push({ start, end: start + comma[0].length });
      if (comma[1] !== undefined) {
        last = true;
        break;
      }
    }
    if (last && labels.length >= FEWEST_MEMBERS && !QUESTIONS.test(list) && !isTailOfClause(list, labels, from))
      return labels;
  }
  return [];
}
