import { type BlockKind, type Opinion, type SectionKind, type Span, without } from "../../opinion/index.ts";
import { CITATION_KINDS, type Citation, type CitationKind, type Meta, type Sentence } from "../annotations.ts";
import { partiesOf } from "../meta/index.ts";
import { MARK, NUMBER, type Tokens, type Vocabulary, WORD } from "../tokens/index.ts";
import { cuesIn, matchersOfAll, speaksGenerally } from "./cue-matching.ts";
import { HEADINGS } from "./cues.ts";
import { LAW, NAME, NUMERAL, PARTY, type Word, wordOf } from "./words.ts";

/** What the features read of a sentence: gathered once, in one walk over tokens, citations and blocks. */
export interface Described extends Span {
  /** Lower case; numbers as "0"; names in mid-sentence as "Aa"; words of citations left out. */
  readonly words: readonly Word[];
  /** Indexes into CUE_NAMES, rising. */
  readonly cues: readonly number[];
  /** Share of its characters that stand in citations, and in quotation marks: 0 to 1. */
  readonly cited: number;
  readonly quoted: number;
  /** Kinds of what it cites, bit n for CITATION_KINDS[n]; "Id." and short forms as what they stand for. */
  readonly kinds: number;
  /** The same of what the citation sentences after it cite: the authority for what it says. */
  readonly supportedBy: number;
  /** Whether its words name a party of this case, and whether it speaks of parties in general ("a plaintiff"). */
  readonly namesParty: boolean;
  readonly speaksGenerally: boolean;
  readonly capitals: number;
  readonly endsWith: string;
  readonly block: number;
  readonly blockKind: BlockKind | "none";
  /** Sentence's place in its block, from 0, and whether it is the block's last. */
  readonly inBlock: number;
  readonly heading: string;
  readonly sinceHeading: number;
  readonly footnote: boolean;
  readonly section: number | null;
  readonly sectionKind: SectionKind | "none";
}

const OPEN_QUOTE = 0x201c;
const CLOSE_QUOTE = 0x201d;
const STRAIGHT_QUOTE = 34;

/** Words that a capital does not make a name. */
const COMMON_CAPITALS = new Set(
  (
    "court plaintiff plaintiffs defendant defendants appellant appellants appellee petitioner respondent government state district circuit judge justice jury " +
    "congress act rule section united states commission board agency department supreme appeals magistrate county city claimant debtor trustee mr mrs ms dr " +
    "complaint motion order opinion judgment amendment constitution code guidelines i"
  ).split(" "),
);

interface Draft {
  readonly words: Word[];
  chars: number;
  cited: number;
  quoted: number;
  kinds: number;
  namesParty: boolean;
  capitals: number;
  endsWith: string;
  footnote: boolean;
}

/** Describes sentences, in the order given (sorted by start). Linear in tokens and sentences. */
export function describeSentences(
  opinion: Opinion,
  streams: readonly Tokens[],
  meta: Meta,
  citations: readonly Citation[],
  sentences: readonly Sentence[],
): readonly Described[] {
  const parties = partyWords(meta);
  const readings: Reading[] = [];
  const cited = citedIn(citations);
  const drafts: Draft[] = sentences.map(() => ({
    words: [],
    chars: 0,
    cited: 0,
    quoted: 0,
    kinds: 0,
    namesParty: false,
    capitals: 0,
    endsWith: "",
    footnote: false,
  }));
  for (const tokens of streams)
    readStream(tokens, sentences, drafts, cited, (at) => {
      const form = tokens.form[at]!;
      return (readings[form] ??= readingOf(tokens.vocabulary, form, tokens.kind[at]!, parties));
    });
  return place(opinion, sentences, drafts);
}

/** A stretch of text in which something is cited, and the bit of its kind. */
interface Cited extends Span {
  readonly bit: number;
  /** A rule or statute in running prose is part of what is said; a case or record citation is not. */
  readonly isSaid: boolean;
  readonly isReference: boolean;
}

function citedIn(citations: readonly Citation[]): readonly Cited[] {
  const stoodFor = kindsStoodFor(citations);
  return citations.map(({ start, end, kind }, i) => ({
    start,
    end,
    bit: 1 << CITATION_KINDS.indexOf(stoodFor[i]!),
    isSaid: kind === "statute" || kind === "rule",
    isReference: kind === "reference",
  }));
}

/** The kind of each citation; of a form that stands for an earlier one, the kind of that one. */
function kindsStoodFor(citations: readonly Citation[]): readonly CitationKind[] {
  const full = new Map<string, CitationKind>();
  for (const { authority, kind } of citations)
    if (authority !== null && !STANDS_FOR.has(kind) && !full.has(authority)) full.set(authority, kind);
  let last: CitationKind = "case";
  return citations.map(({ authority, kind }) => {
    let own = kind;
    if (STANDS_FOR.has(kind)) own = (authority !== null && full.get(authority)) || (kind === "id" ? last : "case");
    if (kind !== "reference") last = own;
    return own;
  });
}
const STANDS_FOR: ReadonlySet<CitationKind> = new Set(["id", "short", "supra", "reference"]);

function partyWords(meta: Meta): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { short } of partiesOf(meta))
    for (const word of short.toLowerCase().split(/[^\p{L}]+/u))
      if (word.length > 2 && !COMMON_CAPITALS.has(word)) words.add(word);
  return words;
}

/** What a token's form says in a sentence: as its first word, and further in, where a capital makes a name. */
interface Reading {
  readonly first: Word;
  readonly inside: Word;
  readonly isCapital: boolean;
  readonly namesParty: boolean;
}

function readingOf({ forms, lowers }: Vocabulary, form: number, kind: number, parties: ReadonlySet<string>): Reading {
  const lower = lowers[form]!;
  if (kind !== WORD) {
    const word = kind === NUMBER ? NUMERAL : wordOf(lower);
    return { first: word, inside: word, isCapital: false, namesParty: false };
  }
  const isCapital = lower !== forms[form];
  if (parties.has(lower.replace(/'s$/, ""))) return { first: PARTY, inside: PARTY, isCapital, namesParty: true };
  const word = wordOf(lower);
  return { first: word, inside: isCapital && !COMMON_CAPITALS.has(lower) ? NAME : word, isCapital, namesParty: false };
}

function readStream(
  tokens: Tokens,
  sentences: readonly Sentence[],
  drafts: readonly Draft[],
  cited: readonly Cited[],
  readingAt: (at: number) => Reading,
): void {
  let next = 0;
  let end = -1;
  let draft: Draft | null = null;
  let citation = 0;
  let inQuote = false;
  for (let i = 0; i < tokens.length; i += 1) {
    const at = tokens.start[i]!;
    // Sentences of other streams begin at none of this one's tokens.
    while (next < sentences.length && sentences[next]!.start < at) next += 1;
    if (next < sentences.length && sentences[next]!.start === at) {
      draft = drafts[next]!;
      draft.footnote = tokens.stream.footnote !== null;
      end = sentences[next]!.end;
      inQuote = false;
    }
    if (draft === null || at >= end) continue;
    const size = tokens.end[i]! - at;
    draft.chars += size;
    while (citation < cited.length && cited[citation]!.end <= at) citation += 1;
    const cite = cited[citation];
    if (cite && cite.start <= at && !cite.isReference) {
      draft.cited += size;
      draft.kinds |= cite.bit;
      if (cite.isSaid) draft.words.push(LAW);
      continue;
    }
    draft.endsWith = tokens.text(i);
    if (tokens.kind[i] === MARK) {
      const code = tokens.mark[i]!;
      if (code === OPEN_QUOTE || (code === STRAIGHT_QUOTE && !inQuote)) inQuote = true;
      else if (code === CLOSE_QUOTE || code === STRAIGHT_QUOTE) inQuote = false;
      continue;
    }
    if (inQuote) draft.quoted += size;
    const reading = readingAt(i);
    if (reading.isCapital) draft.capitals += 1;
    if (reading.namesParty) draft.namesParty = true;
    draft.words.push(draft.words.length > 0 ? reading.inside : reading.first);
  }
}

const HEADING_WORDS = new RegExp(
  Object.values(HEADINGS)
    .map((heading) => heading.source)
    .join("|"),
);

function place(opinion: Opinion, sentences: readonly Sentence[], drafts: readonly Draft[]): readonly Described[] {
  const blocks = opinion.blocks;
  const described: Described[] = [];
  let b = 0;
  let section = 0;
  let heading = "";
  let sinceHeading = 0;
  let lastBlock = -1;
  let inBlock = 0;
  sentences.forEach((sentence, i) => {
    const draft = drafts[i]!;
    while (b < blocks.length && blocks[b]!.end <= sentence.start) b += 1;
    const block = b < blocks.length && blocks[b]!.start <= sentence.start ? b : -1;
    while (section < opinion.sections.length && opinion.sections[section]!.end <= sentence.start) section += 1;
    const own =
      section < opinion.sections.length && opinion.sections[section]!.start <= sentence.start ? section : null;
    inBlock = block === lastBlock ? inBlock + 1 : 0;
    lastBlock = block;
    const joined = draft.words.map(({ letters }) => letters).join(" ");
    const matchers = matchersOfAll(draft.words);
    const kind = block < 0 ? "none" : blocks[block]!.kind;
    described.push({
      supportedBy: 0,
      start: sentence.start,
      end: sentence.end,
      words: draft.words,
      cues: cuesIn(joined, matchers),
      cited: draft.cited / Math.max(1, draft.chars),
      quoted: draft.quoted / Math.max(1, draft.chars),
      kinds: draft.kinds,
      namesParty: draft.namesParty,
      speaksGenerally: speaksGenerally(joined, matchers),
      capitals: draft.capitals / Math.max(1, draft.words.length),
      endsWith: draft.endsWith,
      block,
      blockKind: kind,
      inBlock,
      heading,
      sinceHeading,
      footnote: draft.footnote,
      section: own,
      sectionKind: own === null ? "none" : opinion.sections[own]!.kind,
    });
    if (kind === "heading") {
      const title = joined.toLowerCase();
      // "A. Jurisdiction" under "Discussion" is still discussion; the number of a heading says nothing.
      heading = HEADING_WORDS.test(title) ? title : heading;
      sinceHeading = 0;
    } else sinceHeading += 1;
  });
  return described;
}

/** A sentence with more of itself in citations than this is a citation sentence. */
const MOSTLY_CITED = 0.8;

/** The role of a sentence that needs no model: of nothing but citations, or of a label alone. Else null. */
export function plainRole(d: Described): "citation" | "other" | null {
  if (d.cited > MOSTLY_CITED) return "citation";
  return d.words.length === 0 && d.endsWith === "" ? "other" : null;
}

/**
 * The sentences that the chain runs over, in the order of reading: the opinion's own, then the footnotes'. Citation
 * sentences are left out, so that what is said before one and after it are neighbours; the first one after a sentence
 * tells what supports it.
 */
export function inReadingOrder(described: readonly Described[]): readonly Described[] {
  const order: Described[] = [];
  for (const footnote of [false, true]) {
    for (const d of described) {
      if (d.footnote !== footnote) continue;
      const before = order.at(-1);
      const plain = plainRole(d);
      if (plain === null) order.push(d);
      else if (plain === "citation" && before?.footnote === footnote)
        order[order.length - 1] = { ...before, supportedBy: before.supportedBy | d.kinds };
    }
  }
  return order;
}

/** 1 where a sentence begins a new block, else 0: the chain steps differently from one paragraph to the next. */
export function newBlocksOf(described: readonly Described[]): Uint8Array {
  return Uint8Array.from(described, (d, i) => (i === 0 || described[i - 1]!.block !== d.block ? 1 : 0));
}

/**
 * The passages' spans: a sentence of the text less the footnotes that interrupt it, so that passages never overlap.
 * `notes` are the footnotes' whole spans, joined (`unionOf`).
 */
export function passageSpans(text: string, notes: readonly Span[], sentence: Described): readonly Span[] {
  // A note's own sentences, and a note's label, lie inside the notes.
  if (sentence.footnote || plainRole(sentence) === "other") return [sentence];
  return without(sentence, notes)
    .map((piece) => trimmed(text, piece))
    .filter((piece) => piece.end > piece.start);
}

function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && text.charCodeAt(from) <= 32) from += 1;
  while (to > from && text.charCodeAt(to - 1) <= 32) to -= 1;
  return { start: from, end: to };
}
