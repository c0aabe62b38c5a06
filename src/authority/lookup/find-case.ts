import { caselawSlug } from "../caselaw-reporters.ts";
import { type AskedCase, wordsSent } from "./asked-case.ts";
import { type CaselawFile, type CaselawRecord, findCases, getCaseHtml, getRecord } from "./caselaw.ts";
import {
  type CourtListenerCluster,
  getCluster,
  getDocket,
  getOpinions,
  lookUpCitation,
  type OpinionSource,
} from "./courtlistener.ts";
import { type Answer, failed, type Network } from "./request.ts";

/** Who can be asked for a case. */
export const CASE_SOURCES = ["case.law", "CourtListener"] as const;
export type CaseSource = (typeof CASE_SOURCES)[number];

export const CASE_SOURCE = {
  "case.law": { name: "Caselaw Access Project", host: "static.case.law" },
  CourtListener: { name: "CourtListener", host: "www.courtlistener.com" },
} as const satisfies Record<CaseSource, { readonly name: string; readonly host: string }>;

/** What a source says of a case; null where it does not. */
export interface CaseDetails {
  readonly caption: string;
  readonly court: string | null;
  /** From the courts table. */
  readonly courtId: string | null;
  readonly docket: string | null;
  /** ISO 8601, as far as it is known: "1954-05-17", "1954". */
  readonly date: string | null;
  readonly judge: string | null;
  readonly citation: string | null;
}

/** A case that a source holds: what it says of it, and how to get it. */
export interface FoundCase {
  /** The court's identifier, and what CourtListener's docket knows, come with the text. */
  readonly details: Omit<CaseDetails, "courtId">;
  readonly at:
    | ({
        readonly source: "case.law" /** As a citation gives it: "9th Cir." */;
        readonly court: string | null;
      } & CaselawFile)
    | { readonly source: "CourtListener"; readonly cluster: CourtListenerCluster };
}

/** Whom to ask, the one without a token first; none where nobody could answer. */
export function sourcesFor(asked: AskedCase): readonly CaseSource[] {
  switch (asked.by) {
    case "case.law page":
      return ["case.law"];
    case "CourtListener page":
      return ["CourtListener"];
    case "citation":
      // WL and LEXIS numbers are known to their own services alone.
      if (/WL$|LEXIS|^BL$/.test(asked.cite.reporter)) return [];
      return caselawSlug(asked.cite.reporter, asked.year) === null ? ["CourtListener"] : CASE_SOURCES;
    default:
      return asked satisfies never;
  }
}

/** The cases that a source holds at a citation or an address. Several begin on one page: a person chooses. */
export async function findCase(
  asked: AskedCase,
  source: CaseSource,
  token: string | null,
  network: Network,
): Promise<Answer<readonly FoundCase[]>> {
  return source === "case.law" ? findInCaselaw(asked, network) : findInCourtListener(asked, token, network);
}

async function findInCaselaw(asked: AskedCase, network: Network): Promise<Answer<readonly FoundCase[]>> {
  if (asked.by === "CourtListener page") return failed({ kind: "not found", what: wordsSent(asked) });
  if (asked.by === "case.law page") {
    const record = await getRecord(asked, network);
    if (record.ok) return { ok: true, value: [ofCaselaw(record.value, asked, null)] };
    return record.error.kind === "not found" ? failed({ kind: "not found", what: wordsSent(asked) }) : record;
  }
  const { cite, name, year } = asked;
  const slug = caselawSlug(cite.reporter, year);
  if (slug === null) return failed({ kind: "not covered", reporter: cite.reporter });
  const found = await findCases({ slug, volume: cite.volume, page: cite.page, name }, network);
  const words = wordsSent(asked);
  if (found.ok) {
    const volume = { slug, volume: cite.volume };
    return { ok: true, value: found.value.map((record) => ofCaselaw(record, volume, words)) };
  }
  if (found.error.kind === "not found") return failed({ kind: "not found", what: words });
  if (found.error.kind === "not covered")
    return failed({ kind: "not covered", reporter: `${cite.volume} ${cite.reporter}` });
  return found;
}

function ofCaselaw(
  record: CaselawRecord,
  { slug, volume }: Pick<CaselawFile, "slug" | "volume">,
  asked: string | null,
): FoundCase {
  const own = record.citations.find(({ cite }) => cite === asked) ?? record.citations[0];
  return {
    details: {
      caption: record.name_abbreviation || record.name,
      court: record.court.name || null,
      docket: record.docket_number || null,
      date: record.decision_date || null,
      judge: null,
      citation: own?.cite ?? null,
    },
    at: { source: "case.law", slug, volume, file: record.file_name, court: record.court.name_abbreviation },
  };
}

async function findInCourtListener(
  asked: AskedCase,
  token: string | null,
  network: Network,
): Promise<Answer<readonly FoundCase[]>> {
  if (asked.by === "case.law page") return failed({ kind: "not found", what: wordsSent(asked) });
  if (asked.by === "CourtListener page") {
    const cluster = await getCluster(asked.cluster, token, network);
    if (cluster.ok) return { ok: true, value: [ofCluster(cluster.value, null)] };
    return cluster.error.kind === "not found" ? failed({ kind: "not found", what: wordsSent(asked) }) : cluster;
  }
  const found = await lookUpCitation(asked.cite, token, network);
  return found.ok ? { ok: true, value: found.value.map((it) => ofCluster(it, wordsSent(asked))) } : found;
}

function ofCluster(cluster: CourtListenerCluster, asked: string | null): FoundCase {
  const cites = cluster.citations.map(({ volume, reporter, page }) => `${volume} ${reporter} ${page}`);
  return {
    details: {
      caption: cluster.case_name,
      court: null,
      docket: null,
      date: cluster.date_filed,
      judge: cluster.judges || null,
      citation: asked ?? cites[0] ?? null,
    },
    at: { source: "CourtListener", cluster },
  };
}

/** A case's opinions as the source has them, and what it says of the case. */
export interface CaseText {
  readonly details: CaseDetails;
  readonly parts: readonly OpinionSource[];
}

/** Gets a case that was found. */
export async function getCase(found: FoundCase, token: string | null, network: Network): Promise<Answer<CaseText>> {
  const { at, details } = found;
  if (at.source === "case.law") {
    const html = await getCaseHtml(at, network);
    if (!html.ok) return html.error.kind === "not found" ? failed({ kind: "no text", what: details.caption }) : html;
    const courtId = at.court === null ? null : (await courts()).courtIdOf(at.court);
    return { ok: true, value: { details: { ...details, courtId }, parts: [{ form: "html", content: html.value }] } };
  }
  const opinions = await getOpinions(at.cluster, token, network);
  if (!opinions.ok) return opinions;
  const docket = await getDocket(at.cluster, token!, network);
  if (network.signal?.aborted) return failed({ kind: "cancelled" });
  const court = docket?.court_id ? (await courts()).courtById(docket.court_id) : null;
  return {
    ok: true,
    value: {
      details: {
        ...details,
        court: court?.name ?? null,
        courtId: court?.id ?? null,
        docket: docket?.docket_number ?? null,
      },
      parts: opinions.value,
    },
  };
}

/** The courts table, whose identifiers are CourtListener's; it is large and loaded only where a case has been found. */
const courts = () => import("../../engine/citations/courts.ts");
