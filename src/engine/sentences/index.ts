import type { Citation, Sentence } from "../annotations.ts";
import type { Tokens } from "../tokens/index.ts";

/** Sentences of every stream, sorted by start. */
export function splitSentences(_streams: readonly Tokens[], _citations: readonly Citation[]): readonly Sentence[] {
  return [];
}
