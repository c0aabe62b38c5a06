import * as v from "valibot";
import { type Answer, failed, getJson, getText, type LookupError, type Network } from "./request.ts";

/**
 * The Caselaw Access Project's static files (Harvard Law School Library, https://static.case.law): whole opinions, no
 * key. A volume's cases are listed in CasesMetadata.json; a case is `cases/{file_name}.json` and `html/{file_name}.html`,
 * where the file name is the first page padded to four digits, a hyphen, and the case's ordinal on that page.
 */
export const CASELAW_BASE = "https://static.case.law";
const FROM = "The Caselaw Access Project";

const CaseRecord = v.object({
  id: v.number(),
  name: v.string(),
  name_abbreviation: v.string(),
  decision_date: v.string(),
  docket_number: v.optional(v.nullable(v.string()), null),
  first_page: v.string(),
  last_page: v.string(),
  citations: v.array(v.object({ type: v.string(), cite: v.string() })),
  court: v.object({ name: v.string(), name_abbreviation: v.optional(v.nullable(v.string()), null) }),
  file_name: v.string(),
});
/** A volume's records. One that is broken costs the others nothing; a list in which none can be read is no list. */
const CaseList = v.pipe(
  v.array(v.unknown()),
  v.transform((records) =>
    records.flatMap((record) => (v.is(CaseRecord, record) ? [v.parse(CaseRecord, record)] : [])),
  ),
  v.minLength(1),
);
export type CaselawRecord = v.InferOutput<typeof CaseRecord>;

/** Where a case stands: the reporter's slug in the collection, volume and first (or any) page. */
export interface CaselawPlace {
  readonly slug: string;
  readonly volume: string;
  readonly page: string;
  /** The cited name, which tells apart the cases that begin on one page. */
  readonly name: string | null;
}

/**
 * What the guess of a file may end in where there is no such file. "Offline" too: a browser cannot tell a missing file
 * whose answer lacks the CORS header from a missing network; the list, asked next, can.
 */
const CAN_BE_MISSING: ReadonlySet<LookupError["kind"]> = new Set(["not found", "unreadable answer", "offline"]);

const numberOf = (page: string): number => Number.parseInt(page, 10);

/** Words of a name that tell cases apart. */
function nameWords(name: string): ReadonlySet<string> {
  const common = new Set([
    "v",
    "vs",
    "the",
    "of",
    "in",
    "re",
    "et",
    "al",
    "inc",
    "co",
    "corp",
    "ex",
    "parte",
    "united",
    "states",
    "state",
    "people",
  ]);
  return new Set((name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !common.has(word)));
}

/** Whether a record is the case that the cited name means; a name not cited excludes none. */
export function isNamed(
  record: { readonly name: string; readonly name_abbreviation: string },
  name: string | null,
): boolean {
  if (name === null) return true;
  const asked = nameWords(name);
  if (asked.size === 0) return true;
  const known = nameWords(`${record.name} ${record.name_abbreviation}`);
  return [...asked].some((word) => known.has(word));
}

/**
 * The cases at a place, best first: those that begin on the page and bear the name; else all that begin on it; else
 * those that the page lies in. Guesses the file of the first case on the page before it reads the volume's list, which
 * is a megabyte or two.
 */
export async function findCases(
  place: CaselawPlace,
  network: Network,
  base = CASELAW_BASE,
): Promise<Answer<readonly CaselawRecord[]>> {
  const volume = volumeAt(place, base);
  // Without a name the first case may be one of several on the page: only the list can tell.
  if (place.name !== null) {
    const guess = await getRecord({ ...place, file: `${place.page.padStart(4, "0")}-01` }, network, base);
    if (guess.ok && isNamed(guess.value, place.name)) return { ok: true, value: [guess.value] };
    if (!guess.ok && !CAN_BE_MISSING.has(guess.error.kind)) return guess;
  }
  const list = await getJson(`${volume}/CasesMetadata.json`, CaseList, FROM, network);
  if (!list.ok) {
    return list.error.kind === "not found"
      ? failed({ kind: "not covered", reporter: `${place.slug} ${place.volume}` })
      : list;
  }
  const page = numberOf(place.page);
  const beginning = list.value.filter((record) => numberOf(record.first_page) === page);
  const named = beginning.filter((record) => isNamed(record, place.name));
  const around = list.value.filter(
    (record) => numberOf(record.first_page) <= page && page <= numberOf(record.last_page),
  );
  const found = [named, beginning, around].find((records) => records.length > 0);
  return found
    ? { ok: true, value: found }
    : failed({ kind: "not found", what: `${place.volume} ${place.slug} ${place.page}` });
}

/** A case's own file: where it stands in the collection. */
export type CaselawFile = Pick<CaselawPlace, "slug" | "volume"> & { readonly file: string };

/** One case's record by its file. */
export function getRecord(at: CaselawFile, network: Network, base = CASELAW_BASE): Promise<Answer<CaselawRecord>> {
  return getJson(`${volumeAt(at, base)}/cases/${encodeURIComponent(at.file)}.json`, CaseRecord, FROM, network);
}

/** The opinion as HTML, with its reporter's page marks; for intake, which lets nothing of the markup through. */
export function getCaseHtml(at: CaselawFile, network: Network, base = CASELAW_BASE): Promise<Answer<string>> {
  return getText(`${volumeAt(at, base)}/html/${encodeURIComponent(at.file)}.html`, network);
}

const volumeAt = ({ slug, volume }: Pick<CaselawPlace, "slug" | "volume">, base: string): string =>
  `${base}/${encodeURIComponent(slug)}/${encodeURIComponent(volume)}`;
