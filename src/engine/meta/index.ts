import type { Meta } from "../annotations.ts";
import type { Tokens } from "../tokens/index.ts";

export const UNKNOWN_META: Meta = {
  caption: null,
  court: null,
  courtId: null,
  docket: null,
  date: null,
  judge: null,
  author: null,
  citation: null,
};

/** Caption, court, docket number, date and judge, from the opinion's own front and end matter. */
export function readMeta(_streams: readonly Tokens[]): Meta {
  return UNKNOWN_META;
}
