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
      return splitStream(tokens, own, blocksOf(opinion, stream.footnote));
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
