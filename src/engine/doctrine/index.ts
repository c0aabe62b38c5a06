import type { Opinion } from "../../opinion/index.ts";
import type { Authority, Citation, LegalTest, Passage, Sentence } from "../annotations.ts";
import type { Tokens } from "../tokens/index.ts";
import { CATALOG } from "./catalog/index.ts";
import { type Found, findTestsWith, layOut } from "./find.ts";

export type { Found } from "./find.ts";

/** The catalog laid out for matching; made once, from data alone. */
const CATALOG_LAID_OUT = layOut(CATALOG);

/** The legal tests that this opinion states or applies, and what it did with each. */
export function findTests(
  opinion: Opinion,
  streams: readonly Tokens[],
  citations: readonly Citation[],
  _authorities: readonly Authority[],
  _sentences: readonly Sentence[],
  passages: readonly Passage[],
): Found {
  return findTestsWith(CATALOG_LAID_OUT, opinion, streams, citations, passages);
}

export type { LegalTest };
