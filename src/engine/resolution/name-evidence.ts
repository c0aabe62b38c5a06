import { JOINED, MARK, NEW_LINE, NUMBER, SPACED, type Tokens, WORD } from "../tokens/index.ts";
import {
  EITHER_VERBS,
  LAW_NOUNS,
  LAW_NOUNS_BEFORE_OF,
  LAW_PREDICATES,
  LAW_VERBS,
  OPEN_NOUNS,
  PERSON_NOUNS,
  PERSON_VERBS,
  SENTENCE_OPENERS,
  TITLES,
  TOWARD_CASE,
} from "./name-context.ts";
import { isPlaceName } from "./short-names.ts";

/**
 * What the words beside a name say: `case`, a precedent and nothing else ("under Winter", "the Winter test");
 * `within`, what is said of precedents and at times of other things ("in Winter"); `speaks`, what decisions do and
 * people too ("Winter explains"); `other`, a person, a place or a longer name; or nothing.
 */
export type Evidence = "case" | "within" | "speaks" | "other" | "none";

export interface NameEvidence {
  readonly evidence: Evidence;
  /** It leads its sentence's thought: "In Winter, the Court held", "Winter holds". */
  readonly leads: boolean;
  readonly opensSentence: boolean;
}

/** Looks at the words on both sides of a name. */
export function evidenceOf(tokens: Tokens, first: number, last: number, isPossessive: boolean): NameEvidence {
  const before = neighbour(tokens, first, -1);
  const after = neighbour(tokens, last, 1);
  const opensSentence = before.isEdge;
  if (isOther(tokens, first, last, before, after, isPossessive))
    return { evidence: "other", leads: false, opensSentence };
  const toward = towardCase(tokens, first, before, after, isPossessive);
  const onward = onwardFromCase(tokens, after, isPossessive);
  const leads = onward === "speaks" || (before.word === "in" && toward !== null && (before.opens || onward !== null));
  const strongest = EVIDENCE.find((evidence) => evidence === toward || evidence === onward) ?? "none";
  return { evidence: isEmphasised(tokens, first, last) ? "case" : strongest, leads, opensSentence };
}

const EVIDENCE = ["case", "within", "speaks"] as const;

interface Neighbour {
  /** Token index, or -1 at the stream's edge. */
  readonly at: number;
  /** The word in lower case, or the mark. */
  readonly word: string;
  readonly isCapital: boolean;
  /** Only blanks or one line break stand between. */
  readonly isAdjacent: boolean;
  /** A sentence or paragraph begins or ends between the name and it. */
  readonly isEdge: boolean;
  /** It is itself the first word of its sentence. */
  readonly opens: boolean;
}

const NOTHING: Neighbour = { at: -1, word: "", isCapital: false, isAdjacent: false, isEdge: true, opens: false };
const isEnd = (mark: string): boolean => mark === "." || mark === "?" || mark === "!" || mark === ";" || mark === ":";

/** The token on one side; quotation marks are looked through. */
function neighbour(tokens: Tokens, at: number, step: -1 | 1): Neighbour {
  let i = at + step;
  while (i >= 0 && i < tokens.length && tokens.kind[i] === MARK && isQuote(tokens.code(i))) i += step;
  if (i < 0 || i >= tokens.length) return NOTHING;
  const gap = tokens.gap[step === 1 ? i : at]!;
  const text = tokens.text(i);
  const isWord = tokens.kind[i] === WORD;
  const isParagraph = gap !== JOINED && gap !== SPACED && gap !== NEW_LINE;
  return {
    at: i,
    word: text.toLowerCase(),
    isCapital: isWord && text[0] !== text[0]!.toLowerCase(),
    isAdjacent: isWord && (gap === SPACED || gap === NEW_LINE),
    isEdge: isParagraph || (!isWord && isEnd(text)),
    opens: isWord && opensSentenceAt(tokens, i),
  };
}

function opensSentenceAt(tokens: Tokens, at: number): boolean {
  if (at === 0 || tokens.gap[at]! > NEW_LINE) return true;
  let i = at - 1;
  while (i >= 0 && tokens.kind[i] === MARK && (isQuote(tokens.code(i)) || ")]".includes(tokens.text(i)))) i -= 1;
  return i < 0 || (tokens.kind[i] === MARK && isEnd(tokens.text(i)));
}

function isQuote(code: number): boolean {
  return code === 34 || code === 0x201c || code === 0x201d || code === 0x2018 || code === 42 || code === 95;
}

const word = (tokens: Tokens, at: number): string =>
  at >= 0 && at < tokens.length && tokens.kind[at] !== MARK ? tokens.text(at).toLowerCase() : "";

/** What the words before the name say of it. */
function towardCase(
  tokens: Tokens,
  first: number,
  before: Neighbour,
  after: Neighbour,
  isPossessive: boolean,
): "case" | "within" | null {
  if (before.isEdge || before.at === -1) return null;
  if (isPossessive && !isLawsPossession(tokens, after)) return null;
  const earlier = word(tokens, before.at - 1);
  if (TOWARD_CASE.has(before.word)) return before.word === "see" && earlier === "to" ? null : "case";
  if (before.word === "in") {
    if (after.isAdjacent && after.word.endsWith("ing")) return null;
    return before.opens || /^(?:as|unlike|like|court|issue|holding|decision|language)$/.test(earlier)
      ? "case"
      : "within";
  }
  if (before.word === "to" && earlier === "pursuant") return "case";
  if (before.word === "of" && LAW_NOUNS_BEFORE_OF.has(earlier)) return "case";
  if (isPrefixed(tokens, first, before)) return "case";
  return null;
}

/** "post-Booker", "pre-Iqbal". */
function isPrefixed(tokens: Tokens, first: number, before: Neighbour): boolean {
  return before.word === "-" && /^(?:post|pre)$/.test(word(tokens, before.at - 1)) && tokens.gap[first] === JOINED;
}

const ADVERBS =
  /^(?:does|did|do|has|also|itself|thus|therefore|expressly|specifically|clearly|plainly|further|simply)$/;

/** What the words after the name say of it. */
function onwardFromCase(tokens: Tokens, after: Neighbour, isPossessive: boolean): "case" | "speaks" | null {
  if (after.at === -1 || after.isEdge) return null;
  if (isPossessive) return isLawsPossession(tokens, after) ? "case" : null;
  if (after.isAdjacent && LAW_NOUNS.has(after.word)) return OPEN_NOUNS.has(after.word) ? "speaks" : "case";
  if (LAW_VERBS.has(after.word)) return "speaks";
  const next = word(tokens, after.at + 1);
  if (/^(?:is|was|are|were)$/.test(after.word)) {
    return LAW_PREDICATES.has(next) && next !== "not" && next !== "also" ? "speaks" : null;
  }
  if (ADVERBS.test(after.word)) {
    const verb = next === "not" ? word(tokens, after.at + 2) : next;
    return LAW_VERBS.has(verb) || LAW_VERBS.has(`${verb}s`) ? "speaks" : null;
  }
  return after.word === "and" && next === "its" && word(tokens, after.at + 2) === "progeny" ? "case" : null;
}

/** "Strickland's second prong": what a decision has, alone or after an adjective. */
function isLawsPossession(tokens: Tokens, after: Neighbour): boolean {
  return LAW_NOUNS_BEFORE_OF.has(after.word) || LAW_NOUNS_BEFORE_OF.has(word(tokens, after.at + 1));
}

/** Whether the neighbours make the name a person, a place or a part of a longer name. */
function isOther(
  tokens: Tokens,
  first: number,
  last: number,
  before: Neighbour,
  after: Neighbour,
  isPossessive: boolean,
): boolean {
  if (TITLES.has(before.word) && !before.isEdge) return true;
  if (before.word === "." && TITLES.has(word(tokens, before.at - 1))) return true;
  if (isInitial(tokens, first)) return true;
  if (before.isAdjacent && before.isCapital && !SENTENCE_OPENERS.has(before.word)) return true;
  if (before.at !== -1 && !before.isEdge && tokens.kind[before.at] === NUMBER) return true;
  if (before.word === "-" && tokens.gap[first] === JOINED && !isPrefixed(tokens, first, before)) return true;
  if (isHyphenated(tokens, last)) return !LAW_NOUNS.has(word(tokens, last + 2));
  if (after.word === "," && isPlaceName(word(tokens, after.at + 1))) return true;
  if (isPossessive) return PERSON_NOUNS.has(after.word) && !isLawsPossession(tokens, after);
  if (after.isAdjacent && after.isCapital && !after.isEdge && !LAW_NOUNS.has(after.word)) return true;
  if (after.isAdjacent && (after.word === "v" || after.word === "vs" || after.word === "county")) return true;
  return after.isAdjacent && PERSON_VERBS.has(after.word) && !EITHER_VERBS.has(after.word);
}

/** "Winter-like", "Davis-Bacon". */
function isHyphenated(tokens: Tokens, last: number): boolean {
  return tokens.gap[last + 1] === JOINED && tokens.kind[last + 1] === MARK && "-–@".includes(tokens.text(last + 1));
}

/** "J. Davis": a single capital with its period before the name, itself no end of a sentence. */
function isInitial(tokens: Tokens, first: number): boolean {
  if (first < 2 || tokens.kind[first - 1] !== MARK || tokens.text(first - 1) !== "." || tokens.gap[first] === JOINED)
    return false;
  const initial = tokens.text(first - 2);
  return (
    tokens.kind[first - 2] === WORD &&
    initial.length === 1 &&
    initial !== initial.toLowerCase() &&
    tokens.gap[first - 1] === JOINED
  );
}

/** Whether the document sets exactly this name in italics or underlines it. */
function isEmphasised(tokens: Tokens, first: number, last: number): boolean {
  const { emphasis } = tokens.opinion;
  if (emphasis.length === 0) return false;
  const start = tokens.start[first]!;
  const end = tokens.end[last]!;
  let low = 0;
  let high = emphasis.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (emphasis[middle]!.start <= start) low = middle + 1;
    else high = middle;
  }
  const span = emphasis[low - 1];
  return (
    span !== undefined &&
    (span.kind === "italic" || span.kind === "underline") &&
    start - span.start <= 1 &&
    span.end >= end - 2 &&
    span.end <= end + 1
  );
}
