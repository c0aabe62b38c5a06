import type { Citation } from "../annotations.ts";
import { JOINED, MARK, NEW_LINE, SPACED, type Tokens, WORD } from "../tokens/index.ts";
import {
  EITHER_VERBS,
  LAW_NOUNS,
  LAW_NOUNS_BEFORE_OF,
  LAW_PREDICATES,
  LAW_VERBS,
  PERSON_VERBS,
  SENTENCE_OPENERS,
  SPEAKS_OF,
  TITLES,
  TOWARD_CASE,
} from "./name-context.ts";
import type { IndexedName, NameIndex } from "./name-index.ts";
import { fold } from "./name-words.ts";
import { isEveryday } from "./short-names.ts";

/** A bare case name in running text. */
export interface BareName {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly stream: number;
  readonly name: IndexedName;
  /** It leads its sentence's thought ("In Winter, the Court held", "Winter holds"): an `Id.` after it may mean it. */
  readonly leads: boolean;
  readonly confidence: number;
}

/** What the words beside a name say: that a case is meant, that one is not, or neither. */
type Evidence = "case" | "other" | "none";

interface Occurrence {
  readonly stream: number;
  readonly first: number;
  readonly last: number;
  readonly end: number;
  readonly name: IndexedName;
  readonly evidence: Evidence;
  readonly leads: boolean;
  readonly opensSentence: boolean;
}

/**
 * Finds later (and earlier) bare names of the cases that an opinion cites. One pass over the tokens gathers every
 * occurrence of a known name with the evidence of the words beside it; then each is judged by its own evidence and by
 * what the opinion does with that name elsewhere: a name that it also uses for a person or a party, or as a common
 * word, is a case only where the words beside it say so.
 */
export function findBareNames(
  streams: readonly Tokens[],
  citations: readonly Citation[],
  index: NameIndex,
  ownParties: ReadonlySet<string>,
): readonly BareName[] {
  const found = streams.flatMap((tokens, stream) => occurrencesIn(tokens, stream, citations, index));
  const seen = new Map<IndexedName, { cases: number; others: number }>();
  for (const { name, evidence } of found) {
    const count = seen.get(name) ?? { cases: 0, others: 0 };
    if (evidence === "case") count.cases += 1;
    if (evidence === "other") count.others += 1;
    seen.set(name, count);
  }
  const lower = commonWords(streams, index);
  return found.flatMap((occurrence) => {
    const confidence = judge(occurrence, seen.get(occurrence.name)!, ownParties, lower);
    if (confidence === null) return [];
    const tokens = streams[occurrence.stream]!;
    return [
      {
        start: tokens.start[occurrence.first]!,
        end: occurrence.end,
        text: readTokens(tokens, occurrence),
        stream: occurrence.stream,
        name: occurrence.name,
        leads: occurrence.leads,
        confidence,
      },
    ];
  });
}

/** How sure it is that an occurrence means the case; null where it is taken for something else. */
function judge(
  { name, evidence, opensSentence }: Occurrence,
  seen: { readonly cases: number; readonly others: number },
  ownParties: ReadonlySet<string>,
  lower: ReadonlySet<string>,
): number | null {
  if (evidence === "other") return null;
  const isBothSides = name.words.includes("v");
  if (isBothSides) return 0.95;
  const isOwn = name.words.some((word) => ownParties.has(word));
  if (evidence === "case") return isOwn || seen.others > 0 ? 0.75 : 0.95;
  if (isOwn || seen.others > 0) return null;
  const isWord = name.words.length === 1 && (lower.has(name.words[0]!) || isEveryday(name.words[0]!));
  if (isWord && (opensSentence || name.strength === "weak")) return null;
  if (name.strength === "sure") return 0.85;
  return seen.cases > 0 ? 0.7 : null;
}

function occurrencesIn(tokens: Tokens, stream: number, citations: readonly Citation[], index: NameIndex): Occurrence[] {
  const found: Occurrence[] = [];
  const initials = initialsOf(index);
  const captions = tokens.opinion.sections.filter((section) => section.kind === "caption");
  const { length, kind, start, end } = tokens;
  let cited = 0;
  let caption = 0;
  for (let i = 0; i < length; i += 1) {
    if (kind[i] === MARK || !initials.has(tokens.code(i))) continue;
    while (cited < citations.length && citations[cited]!.end <= start[i]!) cited += 1;
    const citation = citations[cited];
    if (citation && citation.start <= start[i]!) continue;
    while (caption < captions.length && captions[caption]!.end <= start[i]!) caption += 1;
    if (captions[caption] && captions[caption]!.start <= start[i]!) continue;
    const match = longestName(tokens, i, index, citation?.start ?? Number.POSITIVE_INFINITY);
    if (!match) continue;
    const { last, name } = match;
    const possessive = possessiveLength(tokens, last, name);
    found.push({
      stream,
      first: i,
      last,
      end: end[last]! - possessive,
      name,
      ...evidenceOf(tokens, i, last, possessive > 0),
    });
    i = last;
  }
  return found;
}

/** First code units of the index's names, in upper case and as digits. */
function initialsOf(index: NameIndex): ReadonlySet<number> {
  const initials = new Set<number>();
  for (const word of index.root.next.keys()) {
    const code = word.charCodeAt(0);
    initials.add(code);
    for (const upper of word[0]!.toUpperCase()) initials.add(upper.charCodeAt(0));
  }
  // Lower case never begins a name in running text; accented capitals are let through to be folded.
  for (let code = 97; code <= 122; code += 1) initials.delete(code);
  for (let code = 0xc0; code <= 0xde; code += 1) initials.add(code);
  return initials;
}

/** The longest known name that begins at a token and ends before `stop`. Marks inside names are stepped over. */
function longestName(
  tokens: Tokens,
  at: number,
  index: NameIndex,
  stop: number,
): { readonly last: number; readonly name: IndexedName } | null {
  let node = index.root.next.get(fold(tokens.text(at)));
  let best: { last: number; name: IndexedName } | null = null;
  let last = at;
  while (node) {
    if (node.name) best = { last, name: node.name };
    if (node.next.size === 0) break;
    const next = nextWordOfName(tokens, last);
    if (next === -1 || tokens.start[next]! >= stop) break;
    node = node.next.get(fold(tokens.text(next)));
    last = next;
  }
  return best;
}

/** The next word past the few marks that stand inside names: periods, commas, hyphens, "&". */
function nextWordOfName(tokens: Tokens, at: number): number {
  for (let i = at + 1; i < Math.min(tokens.length, at + 4); i += 1) {
    if (tokens.kind[i] !== MARK) return i;
    if (!".,-–&’'/".includes(tokens.text(i))) return -1;
  }
  return -1;
}

/** Code units of a possessive that the last word carries and the name does not. */
function possessiveLength(tokens: Tokens, last: number, name: IndexedName): number {
  const text = tokens.text(last);
  return /['’]s$/.test(text) && !name.words.at(-1)!.endsWith("s'") ? 2 : 0;
}

/** Looks at the words on both sides of a name. */
function evidenceOf(
  tokens: Tokens,
  first: number,
  last: number,
  isPossessive: boolean,
): Pick<Occurrence, "evidence" | "leads" | "opensSentence"> {
  const before = neighbour(tokens, first, -1);
  const after = neighbour(tokens, last, 1);
  const opensSentence = before.isEdge;
  const toward = towardCase(tokens, first, before);
  const onward = onwardFromCase(tokens, after, isPossessive);
  const leads = onward === "verb" || (toward === "in" && (before.opens || onward !== null));
  if (isOther(tokens, first, last, before, after, isPossessive))
    return { evidence: "other", leads: false, opensSentence };
  const isCase = toward !== null || onward !== null || isEmphasised(tokens, first, last);
  return { evidence: isCase ? "case" : "none", leads, opensSentence };
}

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

/** Whether what stands before the name goes toward a precedent: "in" apart, which goes to places too. */
function towardCase(tokens: Tokens, first: number, before: Neighbour): "in" | "toward" | null {
  if (before.isEdge || before.at === -1) return null;
  const earlier = word(tokens, before.at - 1);
  if (TOWARD_CASE.has(before.word)) return before.word === "see" && earlier === "to" ? null : "toward";
  if (before.word === "in") return "in";
  if (before.word === "to" && earlier === "pursuant") return "toward";
  if (before.word === "of" && LAW_NOUNS_BEFORE_OF.has(earlier)) return "toward";
  if (before.word === "by" && SPEAKS_OF.has(earlier)) return null;
  if (before.word === "-" && /^(?:post|pre)$/.test(earlier) && tokens.gap[first] === JOINED) return "toward";
  return null;
}

/** Whether what follows the name is what courts say of precedents. */
function onwardFromCase(tokens: Tokens, after: Neighbour, isPossessive: boolean): "noun" | "verb" | null {
  if (after.at === -1 || after.isEdge) return null;
  if (LAW_NOUNS.has(after.word) && after.isAdjacent) return "noun";
  if (isPossessive) {
    const second = word(tokens, after.at + 1);
    return LAW_NOUNS_BEFORE_OF.has(after.word) || LAW_NOUNS.has(second) || LAW_NOUNS_BEFORE_OF.has(second)
      ? "noun"
      : null;
  }
  if (LAW_VERBS.has(after.word)) return "verb";
  const next = word(tokens, after.at + 1);
  if (/^(?:is|was|are|were)$/.test(after.word))
    return LAW_PREDICATES.has(next) && next !== "not" && next !== "also" ? "verb" : null;
  if (
    /^(?:does|did|do|has|also|itself|thus|therefore|expressly|specifically|clearly|plainly|further)$/.test(after.word)
  ) {
    return LAW_VERBS.has(next) ||
      LAW_VERBS.has(`${next}s`) ||
      (next === "not" && LAW_VERBS.has(word(tokens, after.at + 2)))
      ? "verb"
      : null;
  }
  if (after.word === "and" && next === "its" && word(tokens, after.at + 2) === "progeny") return "noun";
  return null;
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
  if (before.word === "-" && tokens.gap[first] === JOINED && !/^(?:post|pre)$/.test(word(tokens, before.at - 1)))
    return true;
  if (
    tokens.gap[last + 1] === JOINED &&
    word(tokens, last + 1) === "" &&
    "-–@".includes(tokens.text(last + 1) || " ")
  ) {
    return !LAW_NOUNS.has(word(tokens, last + 2));
  }
  if (isPossessive) return false;
  if (after.isAdjacent && after.isCapital && !after.isEdge && !LAW_NOUNS.has(after.word)) return true;
  if (after.isAdjacent && (after.word === "v" || after.word === "vs" || after.word === "county")) return true;
  return after.isAdjacent && PERSON_VERBS.has(after.word) && !EITHER_VERBS.has(after.word);
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

/** Single-word names that the opinion also writes in lower case: words of the language ("winter", "young"). */
function commonWords(streams: readonly Tokens[], index: NameIndex): ReadonlySet<string> {
  const names = new Set(index.names.flatMap(({ words }) => (words.length === 1 ? [words[0]!] : [])));
  const shapes = new Set([...names].map((name) => name.charCodeAt(0) * 64 + Math.min(name.length, 63)));
  const common = new Set<string>();
  if (names.size === 0) return common;
  for (const tokens of streams) {
    for (let i = 0; i < tokens.length; i += 1) {
      if (tokens.kind[i] !== WORD) continue;
      const length = Math.min(tokens.end[i]! - tokens.start[i]!, 63);
      if (!shapes.has(tokens.code(i) * 64 + length)) continue;
      const text = tokens.text(i);
      if (names.has(text)) common.add(text);
    }
  }
  return common;
}

/** A name as read: its tokens, with single spaces where there are gaps, less a possessive. */
function readTokens(tokens: Tokens, { first, last, end }: Occurrence): string {
  let text = tokens.text(first);
  for (let i = first + 1; i <= last; i += 1) text += (tokens.gap[i] === JOINED ? "" : " ") + tokens.text(i);
  const cut = tokens.end[last]! - end;
  return cut > 0 ? text.slice(0, -cut) : text;
}
