import type { Opinion } from "./opinion.ts";
import { contains, firstEndingAfter, type Span, unionOf, without } from "./span.ts";

/**
 * A line of reading: the text that a person reads in one go. The opinion's own stream comes first and steps over
 * furniture and over footnotes; then each footnote is a stream of its own.
 */
export interface Stream {
  /** Index into `opinion.footnotes`, or null for the main stream. */
  readonly footnote: number | null;
  /** What is read, in order: sorted, not overlapping, non-empty. */
  readonly pieces: readonly Span[];
}

/** What is asked of an opinion for every span that is read: worked out once. */
interface Known {
  /** Furniture and whole footnotes, joined: what the main stream steps over. */
  readonly unread: readonly Span[];
  /** Furniture alone, joined: what a footnote's own stream steps over. */
  readonly furniture: readonly Span[];
  /** Whole footnotes, sorted; they never overlap. */
  readonly notes: readonly Span[];
}

const KNOWN = new WeakMap<Opinion, Known>();

function knownOf(opinion: Opinion): Known {
  let known = KNOWN.get(opinion);
  if (!known) {
    const notes = opinion.footnotes.map((note) => note.whole).sort((a, b) => a.start - b.start);
    known = { unread: unionOf([...opinion.furniture, ...notes]), furniture: unionOf(opinion.furniture), notes };
    KNOWN.set(opinion, known);
  }
  return known;
}

/** What the main stream steps over: furniture and whole footnotes, joined. Memoised by opinion. */
export function unread(opinion: Opinion): readonly Span[] {
  return knownOf(opinion).unread;
}

/** The streams of an opinion: the main one, then one a footnote in order. */
export function streamsOf(opinion: Opinion): readonly Stream[] {
  const main = without({ start: 0, end: opinion.text.length }, unread(opinion));
  const { furniture } = knownOf(opinion);
  return [
    { footnote: null, pieces: main },
    ...opinion.footnotes.map((note, footnote) => ({ footnote, pieces: without(note.body, furniture) })),
  ];
}

/** The pieces of `span` that are read with it: less furniture, and less any footnote that it runs across. */
export function piecesOf(opinion: Opinion, span: Span): readonly Span[] {
  const { notes, furniture, unread: skipped } = knownOf(opinion);
  const note = notes[firstEndingAfter(notes, span.start)];
  const inNote = note !== undefined && contains(note, span);
  return without(span, inNote ? furniture : skipped);
}

/** The words of a span as they are read: furniture stepped over, white space folded to single spaces, trimmed. */
export function readingText(opinion: Opinion, span: Span): string {
  return piecesOf(opinion, span)
    .map((piece) => opinion.text.slice(piece.start, piece.end))
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}
