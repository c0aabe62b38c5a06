import { type Opinion, type Span, without } from "../../opinion/index.ts";
import type { Citation, CitationKind, Meta, Sentence } from "../annotations.ts";
import { partiesOf } from "../meta/index.ts";
import { byForm, MARK, NUMBER, type Tokens, WORD } from "../tokens/index.ts";
import { cuesIn, type Matchers, matchersOf, speaksGenerally } from "./cue-matching.ts";
import { type Cue, HEADINGS } from "./cues.ts";

/** What the features read of a sentence: gathered once, in one walk over tokens, citations and blocks. */
export interface Described extends Span {
  /** Lower case; numbers as "0"; names in mid-sentence as "Aa"; words of citations left out. */
  readonly words: readonly string[];
  readonly cues: readonly Cue[];
  /** Share of its characters that stand in citations, and in quotation marks: 0 to 1. */
  readonly cited: number;
  readonly quoted: number;
  /** Kinds of what it cites; "Id." and short forms as what they stand for. */
  readonly kinds: ReadonlySet<CitationKind>;
  /** Kinds of what the citation sentences after it cite: the authority for what it says. */
  readonly supportedBy: ReadonlySet<CitationKind>;
  /** Whether its words name a party of this case, and whether it speaks of parties in general ("a plaintiff"). */
  readonly namesParty: boolean;
  readonly speaksGenerally: boolean;
  readonly capitals: number;
  readonly endsWith: string;
  readonly block: number;
  readonly blockKind: string;
  /** Sentence's place in its block, from 0, and whether it is the block's last. */
  readonly inBlock: number;
  readonly heading: string;
  readonly sinceHeading: number;
  readonly footnote: boolean;
  readonly section: number | null;
  readonly sectionKind: string;
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

/** What depends on nothing but a word's form. */
interface Form {
  /** In lower case, with straight apostrophes. */
  readonly lower: string;
  readonly isCapital: boolean;
  /** As a party's name has it: without the possessive. */
  readonly bare: string;
  readonly isName: boolean;
  readonly matchers: Matchers;
}

const formAt = byForm((form): Form => {
  const lower = form.toLowerCase().replaceAll("’", "'");
  const isCapital = lower !== form;
  return {
    lower,
    isCapital,
    bare: lower.replace(/'s$/, ""),
    isName: isCapital && !COMMON_CAPITALS.has(lower),
    matchers: matchersOf(lower),
  };
});
const PARTY_MATCHERS = matchersOf("Party");
const NAME_MATCHERS = matchersOf("Aa");
const SECTION_MATCHERS = matchersOf("§");

interface Draft {
  words: string[];
  /** What its words may match. */
  matchers: { low: number; high: number };
  chars: number;
  cited: number;
  quoted: number;
  kinds: Set<CitationKind>;
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
  const stoodFor = kindsStoodFor(citations);
  const byStart = new Map(sentences.map((sentence, i) => [sentence.start, i]));
  const drafts: Draft[] = sentences.map(() => ({
    words: [],
    matchers: { low: 0, high: 0 },
    chars: 0,
    cited: 0,
    quoted: 0,
    kinds: new Set(),
    namesParty: false,
    capitals: 0,
    endsWith: "",
    footnote: false,
  }));
  for (const tokens of streams) readStream(tokens, sentences, byStart, drafts, citations, stoodFor, parties);
  return place(opinion, sentences, drafts);
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

function readStream(
  tokens: Tokens,
  sentences: readonly Sentence[],
  byStart: ReadonlyMap<number, number>,
  drafts: readonly Draft[],
  citations: readonly Citation[],
  stoodFor: readonly CitationKind[],
  parties: ReadonlySet<string>,
): void {
  let current = -1;
  let citation = 0;
  let inQuote = false;
  for (let i = 0; i < tokens.length; i += 1) {
    const at = tokens.start[i]!;
    const begun = byStart.get(at);
    if (begun !== undefined) {
      current = begun;
      inQuote = false;
    }
    if (current < 0 || at >= sentences[current]!.end) continue;
    const draft = drafts[current]!;
    draft.footnote = tokens.stream.footnote !== null;
    const size = tokens.end[i]! - at;
    draft.chars += size;
    while (citation < citations.length && citations[citation]!.end <= at) citation += 1;
    const cite = citations[citation];
    if (cite && cite.start <= at && cite.kind !== "reference") {
      draft.cited += size;
      draft.kinds.add(stoodFor[citation]!);
      // A rule or statute in running prose is part of what is said; a case or record citation is not.
      if (cite.kind === "statute" || cite.kind === "rule") say(draft, "§", SECTION_MATCHERS);
      continue;
    }
    if (tokens.kind[i] === MARK) {
      const code = tokens.code(i);
      if (code === OPEN_QUOTE || (code === STRAIGHT_QUOTE && !inQuote)) inQuote = true;
      else if (code === CLOSE_QUOTE || code === STRAIGHT_QUOTE) inQuote = false;
      draft.endsWith = tokens.text(i);
      continue;
    }
    if (inQuote) draft.quoted += size;
    draft.endsWith = tokens.text(i);
    const form = formAt(tokens, i);
    if (tokens.kind[i] !== WORD) {
      say(draft, tokens.kind[i] === NUMBER ? "0" : form.lower, form.matchers);
      continue;
    }
    if (form.isCapital) draft.capitals += 1;
    if (parties.has(form.bare)) {
      draft.namesParty = true;
      say(draft, "Party", PARTY_MATCHERS);
    } else if (form.isName && draft.words.length > 0) say(draft, "Aa", NAME_MATCHERS);
    else say(draft, form.lower, form.matchers);
  }
}

function say(draft: Draft, word: string, matchers: Matchers): void {
  draft.words.push(word);
  draft.matchers.low |= matchers.low;
  draft.matchers.high |= matchers.high;
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
    const joined = draft.words.join(" ");
    const kind = block < 0 ? "none" : blocks[block]!.kind;
    described.push({
      supportedBy: new Set(),
      start: sentence.start,
      end: sentence.end,
      words: draft.words,
      cues: cuesIn(joined, draft.matchers),
      cited: draft.cited / Math.max(1, draft.chars),
      quoted: draft.quoted / Math.max(1, draft.chars),
      kinds: draft.kinds,
      namesParty: draft.namesParty,
      speaksGenerally: speaksGenerally(joined, draft.matchers),
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
        order[order.length - 1] = { ...before, supportedBy: new Set([...before.supportedBy, ...d.kinds]) };
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
