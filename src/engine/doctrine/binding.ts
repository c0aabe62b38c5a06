import { courtById } from "../citations/courts.ts";
import type { CatalogEntry } from "./entry.ts";
import type { Evidence } from "./statement.ts";

/** The states whose own tests the catalog has, as it writes them, with the postal code that the table of courts uses. */
const STATES: Readonly<Record<string, string>> = {
  California: "ca",
  Delaware: "de",
  Florida: "fl",
  Georgia: "ga",
  Illinois: "il",
  Michigan: "mi",
  "New York": "ny",
  "North Carolina": "nc",
  Ohio: "oh",
  Pennsylvania: "pa",
  Texas: "tx",
};
const OF_STATES = new RegExp(`^(${Object.keys(STATES).join("|")})(?: and (${Object.keys(STATES).join("|")}))?\\b`);

/** Postal codes of the only states whose courts a test binds; null where it binds others too. */
export function statesBound({ binds }: Pick<CatalogEntry, "binds">): readonly string[] | null {
  const match = OF_STATES.exec(binds);
  return match ? match.slice(1).flatMap((name) => (name ? STATES[name]! : [])) : null;
}

/**
 * The evidence without that for tests of another state's courts than this one's ("summary judgment" in Texas is not
 * California's). Where the opinion cites such a test's own authority it applies or compares it, and it stays.
 */
export function withoutForeign(
  evidence: readonly Evidence[],
  catalog: readonly CatalogEntry[],
  courtId: string | null,
): readonly Evidence[] {
  const court = courtId === null ? null : courtById(courtId);
  if (!court) return evidence;
  const cited = new Set(evidence.flatMap((it) => [...it.cited.keys()]));
  const foreign = new Set(
    catalog.flatMap((entry, e) => {
      const bound = statesBound(entry);
      const own = court.system === "state" && court.state !== null && bound?.includes(court.state);
      return bound === null || own || cited.has(e) ? [] : [e];
    }),
  );
  return evidence.map((it) =>
    it.hits.some(({ entry }) => foreign.has(entry))
      ? { ...it, hits: it.hits.filter(({ entry }) => !foreign.has(entry)) }
      : it,
  );
}
