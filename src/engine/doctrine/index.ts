import type { Opinion } from "../../opinion/index.ts";
import type { Authority, Citation, LegalTest, Passage, Sentence } from "../annotations.ts";
import type { Tokens } from "../tokens/index.ts";

export interface Found {
  readonly tests: readonly LegalTest[];
  /** The passages, each with the test that it states, applies or decides. */
  readonly passages: readonly Passage[];
}

/** The legal tests that this opinion states or applies, and what it did with each. */
export function findTests(
  _opinion: Opinion,
  _streams: readonly Tokens[],
  _citations: readonly Citation[],
  _authorities: readonly Authority[],
  _sentences: readonly Sentence[],
  passages: readonly Passage[],
): Found {
  return { tests: [], passages };
}
