import type { Citation } from "../annotations.ts";
import type { Tokens } from "../tokens/index.ts";

/** Every citation of the opinion but bare references, in document order, not yet resolved. */
export function findCitations(_streams: readonly Tokens[]): readonly Citation[] {
  return [];
}
