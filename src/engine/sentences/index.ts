import type { Opinion, Span } from "../../opinion/index.ts";
import type { Citation, Sentence } from "../annotations.ts";
import type { Tokens } from "../tokens/index.ts";
import { splitStream } from "./split.ts";

/** Sentences of every stream, sorted by start; a sentence that a footnote interrupts runs across it. */
export function splitSentences(streams: readonly Tokens[], citations: readonly Citation[]): readonly Sentence[] {
  const byNote = new Map<string | null, Citation[]>();
  for (const citation of citations) {
    const group = byNote.get(citation.footnote);
    if (group) group.push(citation);
    else byNote.set(citation.footnote, [citation]);
  }
  return streams
    .flatMap((tokens) => {
      const { opinion, stream } = tokens;
      if (stream.footnote === null)
        return splitStream(
          tokens,
          byNote.get(null) ?? [],
          opinion.blocks.filter((block) => block.kind !== "footnote"),
        );
      const { label: number, whole } = opinion.footnotes[stream.footnote]!;
      const own = within(byNote.get(number) ?? [], whole);
      const sentences = splitStream(tokens, own, within(opinion.blocks, whole));
      // The number that opens a note stands by itself, as a numbered paragraph's does.
      const label = labelOf(opinion, stream.footnote);
      return label ? [label, ...sentences] : sentences;
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The members of a sorted list that lie in `whole`. O(log n + found). */
function within<T extends Span>(sorted: readonly T[], whole: Span): readonly T[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start >= whole.start) high = middle;
    else low = middle + 1;
  }
  let end = low;
  while (end < sorted.length && sorted[end]!.start < whole.end) end += 1;
  return sorted.slice(low, end).filter((span) => span.end <= whole.end);
}

/** What stands before a footnote's own text: its number, less white space. */
function labelOf(opinion: Opinion, footnote: number): Sentence | null {
  const { whole, body } = opinion.footnotes[footnote]!;
  const text = opinion.text.slice(whole.start, body.start);
  const end = whole.start + text.trimEnd().length;
  const start = end - text.trim().length;
  return start < end ? { start, end } : null;
}
