import type { Opinion } from "../../opinion/index.ts";
import type { Citation, Meta, Passage, Sentence } from "../annotations.ts";
import type { Tokens } from "../tokens/index.ts";

/** The role of each sentence. */
export function labelPassages(
  _opinion: Opinion,
  _streams: readonly Tokens[],
  _meta: Meta,
  _citations: readonly Citation[],
  _sentences: readonly Sentence[],
): readonly Passage[] {
  return [];
}
