import type { Opinion } from "../../opinion/index.ts";
import type { Citation, Sentence } from "../annotations.ts";
import type { Tokens } from "../tokens/index.ts";
import { blocksOf, splitStream } from "./split.ts";

/** Sentences of every stream, sorted by start; a sentence that a footnote interrupts runs across it. */
export function splitSentences(streams: readonly Tokens[], citations: readonly Citation[]): readonly Sentence[] {
  return streams
    .flatMap((tokens) => {
      const { opinion, stream } = tokens;
      const note = stream.footnote === null ? null : opinion.footnotes[stream.footnote]!.label;
      const own = citations.filter((citation) => citation.footnote === note);
      const sentences = splitStream(tokens, own, blocksOf(opinion, stream.footnote));
      if (stream.footnote === null) return sentences;
      // The number that opens a note stands by itself, as a numbered paragraph's does.
      const label = labelOf(opinion, stream.footnote);
      return label ? [label, ...sentences] : sentences;
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** What stands before a footnote's own text: its number, less white space. */
function labelOf(opinion: Opinion, footnote: number): Sentence | null {
  const { whole, body } = opinion.footnotes[footnote]!;
  const text = opinion.text.slice(whole.start, body.start);
  const end = whole.start + text.trimEnd().length;
  const start = end - text.trim().length;
  return start < end ? { start, end } : null;
}
