import type { Opinion } from "../../opinion/index.ts";
import type { Citation, LegalTest, Meta, Passage } from "../annotations.ts";
import type { Tokens } from "../tokens/index.ts";
import { actorsOf } from "./actors.ts";
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
  meta: Meta,
  passages: readonly Passage[],
): Found {
  return findTestsWith(CATALOG_LAID_OUT, opinion, streams, citations, passages, actorsOf(meta, streams), meta.courtId);
}

export type { LegalTest };
