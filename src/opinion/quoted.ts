import type { Opinion } from "./opinion.ts";
import { unread } from "./reading.ts";
import { contains, type Span, unionOf, without } from "./span.ts";

/** The words of a span as one quotes them: as read, and without the marks of footnotes. */
export function quotedText(opinion: Opinion, span: Span): string {
  const inNote = opinion.footnotes.some((note) => contains(note.whole, span));
  return without(span, inNote ? unionOf(opinion.furniture) : unquoted(opinion))
    .map((piece) => opinion.text.slice(piece.start, piece.end))
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}

const UNQUOTED = new WeakMap<Opinion, readonly Span[]>();

function unquoted(opinion: Opinion): readonly Span[] {
  let known = UNQUOTED.get(opinion);
  if (!known) {
    known = unionOf([...unread(opinion), ...opinion.footnotes.flatMap((note) => note.mark ?? [])]);
    UNQUOTED.set(opinion, known);
  }
  return known;
}
