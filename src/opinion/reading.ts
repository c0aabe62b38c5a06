import type { Opinion } from "./opinion.ts";
import { type Span, unionOf, without } from "./span.ts";

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

/** What the main stream steps over: furniture and whole footnotes, joined. Memoised by opinion. */
export function unread(opinion: Opinion): readonly Span[] {
  let known = UNREAD.get(opinion);
  if (!known) {
    known = unionOf([...opinion.furniture, ...opinion.footnotes.map((note) => note.whole)]);
    UNREAD.set(opinion, known);
  }
  return known;
}
const UNREAD = new WeakMap<Opinion, readonly Span[]>();

/** The streams of an opinion: the main one, then one a footnote in order. */
export function streamsOf(opinion: Opinion): readonly Stream[] {
  const main = without({ start: 0, end: opinion.text.length }, unread(opinion));
  const furniture = furnitureOf(opinion);
  return [
    { footnote: null, pieces: main },
    ...opinion.footnotes.map((note, footnote) => ({ footnote, pieces: without(note.body, furniture) })),
  ];
}

/** What a footnote's own stream steps over: furniture alone, joined. Memoised by opinion. */
function furnitureOf(opinion: Opinion): readonly Span[] {
  let known = FURNITURE.get(opinion);
  if (!known) {
    known = unionOf(opinion.furniture);
    FURNITURE.set(opinion, known);
  }
  return known;
}
const FURNITURE = new WeakMap<Opinion, readonly Span[]>();

/** The pieces of `span` that are read with it: less furniture, and less any footnote that it runs across. */
export function piecesOf(opinion: Opinion, span: Span): readonly Span[] {
  const inNote = opinion.footnotes.some((note) => note.whole.start <= span.start && span.end <= note.whole.end);
  return without(span, inNote ? furnitureOf(opinion) : unread(opinion));
}

/** The words of a span as they are read: furniture stepped over, white space folded to single spaces, trimmed. */
export function readingText(opinion: Opinion, span: Span): string {
  return piecesOf(opinion, span)
    .map((piece) => opinion.text.slice(piece.start, piece.end))
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}
