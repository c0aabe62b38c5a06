import { firstEndingAfter } from "../../opinion/index.ts";
import type { Citation } from "../annotations.ts";
import type { Tokens } from "../tokens/index.ts";

/**
 * The citations as a reader meets them. Who reads the main text passes the footnotes by; who reads a footnote has come
 * to its mark through the text and the footnotes before, so that there each footnote stands where its mark is.
 */
export interface ReadingOrder {
  /** By citation: index of the stream that it stands in. */
  readonly streamOf: Int32Array;
  /** By citation: whether it stands in a footnote. */
  readonly isNote: (citation: number) => boolean;
  /** By citation of the main text: the one before it in the main text, or -1. */
  readonly beforeInText: Int32Array;
  /** By citation: the one before it where footnotes stand at their marks, or -1. */
  readonly beforeInNotes: Int32Array;
  /** All citations so that each comes after whatever it may lean on: the main text, then the footnotes in order. */
  readonly sequence: readonly number[];
}

export function readingOrder(streams: readonly Tokens[], citations: readonly Citation[]): ReadingOrder {
  const streamOf = streamsOfCitations(streams, citations);
  const notes = streams[0]?.opinion.footnotes ?? [];
  const marks = streams.map(({ stream }) => {
    const note = stream.footnote === null ? undefined : notes[stream.footnote];
    return note ? (note.mark?.start ?? note.whole.start) : 0;
  });
  const placeOf = (i: number): number => (streamOf[i] === 0 ? citations[i]!.start : marks[streamOf[i]!]!);
  const indexes = citations.map((_, i) => i);
  const inlined = [...indexes].sort((a, b) => placeOf(a) - placeOf(b) || streamOf[a]! - streamOf[b]! || a - b);
  const main = indexes.filter((i) => streamOf[i] === 0);
  return {
    streamOf,
    isNote: (i) => streamOf[i] !== 0,
    beforeInText: predecessors(main, citations.length),
    beforeInNotes: predecessors(inlined, citations.length),
    sequence: [...main, ...inlined.filter((i) => streamOf[i] !== 0)],
  };
}

function predecessors(sequence: readonly number[], size: number): Int32Array {
  const before = new Int32Array(size).fill(-1);
  for (let i = 1; i < sequence.length; i += 1) before[sequence[i]!] = sequence[i - 1]!;
  return before;
}

/** By citation: index of the stream it stands in. */
export function streamsOfCitations(streams: readonly Tokens[], citations: readonly Citation[]): Int32Array {
  if (streams.length < 2) return new Int32Array(citations.length);
  const notes = (streams[0]?.opinion.footnotes ?? [])
    .map((note, index) => ({ start: note.whole.start, end: note.whole.end, index }))
    .sort((a, b) => a.start - b.start);
  const streamOfNote = new Map(streams.map((tokens, stream) => [tokens.stream.footnote, stream] as const));
  return Int32Array.from(citations, ({ start }) => {
    const note = notes[firstEndingAfter(notes, start)];
    return note && note.start <= start ? (streamOfNote.get(note.index) ?? 0) : 0;
  });
}
