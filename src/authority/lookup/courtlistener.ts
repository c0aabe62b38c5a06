import * as v from "valibot";
import { type Answer, failed, getJson, type Network } from "./request.ts";

/**
 * CourtListener's REST API, version 4 (Free Law Project, https://www.courtlistener.com/help/api/rest/): citation
 * look-up, clusters and opinions with the person's own token, sent to nobody else.
 */
export const COURTLISTENER_BASE = "https://www.courtlistener.com/api/rest/v4";
const FROM = "CourtListener";

const Cluster = v.object({
  id: v.number(),
  absolute_url: v.string(),
  case_name: v.string(),
  date_filed: v.nullable(v.string()),
  judges: v.optional(v.nullable(v.string()), null),
  /** Address of its docket, which alone knows court and number. */
  docket: v.optional(v.unknown()),
  citations: v.optional(
    v.array(
      v.object({
        volume: v.nullable(v.union([v.string(), v.number()])),
        reporter: v.nullable(v.string()),
        page: v.nullable(v.string()),
      }),
    ),
    [],
  ),
  sub_opinions: v.optional(v.array(v.string()), []),
});
export type CourtListenerCluster = v.InferOutput<typeof Cluster>;

const LookupAnswer = v.array(
  v.object({
    citation: v.string(),
    status: v.number(),
    error_message: v.optional(v.nullable(v.string()), null),
    clusters: v.optional(v.array(Cluster), []),
  }),
);

const OpinionRecord = v.object({
  id: v.number(),
  /** "010combined", "020lead", "040dissent": in this order they are printed. */
  type: v.optional(v.nullable(v.string()), null),
  html_with_citations: v.optional(v.nullable(v.string()), null),
  html: v.optional(v.nullable(v.string()), null),
  xml_harvard: v.optional(v.nullable(v.string()), null),
  plain_text: v.optional(v.nullable(v.string()), null),
});

const DocketRecord = v.object({
  court_id: v.optional(v.nullable(v.string()), null),
  docket_number: v.optional(v.nullable(v.string()), null),
});
export type CourtListenerDocket = v.InferOutput<typeof DocketRecord>;

const authorised = (token: string): RequestInit => ({ headers: { Authorization: `Token ${token}` } });

/** The clusters at a citation. One is the rule; several begin on one page. */
export async function lookUpCitation(
  cite: { readonly volume: string; readonly reporter: string; readonly page: string },
  token: string | null,
  network: Network,
  base = COURTLISTENER_BASE,
): Promise<Answer<readonly CourtListenerCluster[]>> {
  if (!token) return failed({ kind: "token needed" });
  const body = new URLSearchParams({ volume: cite.volume, reporter: cite.reporter, page: cite.page });
  const answer = await getJson(`${base}/citation-lookup/`, LookupAnswer, FROM, network, {
    ...authorised(token),
    method: "POST",
    body,
  });
  if (!answer.ok) return answer;
  const asked = `${cite.volume} ${cite.reporter} ${cite.page}`;
  const [first] = answer.value;
  if (first?.status === 429) return failed({ kind: "too many requests", retryAfter: null });
  if (first?.status === 400) return failed({ kind: "not covered", reporter: cite.reporter });
  const clusters = answer.value.flatMap((found) => found.clusters);
  return clusters.length > 0 ? { ok: true, value: clusters } : failed({ kind: "not found", what: asked });
}

/** An opinion's text in its best form: HTML where there is any, which carries pages and footnotes; else plain text. */
export type OpinionSource = { readonly form: "html" | "text"; readonly content: string };

/** A cluster by its number, as its page's address gives it. */
export function getCluster(
  id: number,
  token: string | null,
  network: Network,
  base = COURTLISTENER_BASE,
): Promise<Answer<CourtListenerCluster>> | Answer<CourtListenerCluster> {
  if (!token) return failed({ kind: "token needed" });
  return getJson(`${base}/clusters/${id}/`, Cluster, FROM, network, authorised(token));
}

/** Court and docket number of a cluster; null where its docket is not told or can't be had: the case is there without. */
export async function getDocket(
  cluster: CourtListenerCluster,
  token: string,
  network: Network,
  base = COURTLISTENER_BASE,
): Promise<CourtListenerDocket | null> {
  const id = /\/dockets\/(\d+)\/?$/.exec(String(cluster.docket ?? ""))?.[1];
  if (!id) return null;
  const answer = await getJson(`${base}/dockets/${id}/`, DocketRecord, FROM, network, authorised(token));
  return answer.ok ? answer.value : null;
}

/** The opinions of a cluster, the lead opinion first; where one record holds them all, that one alone. */
export async function getOpinions(
  cluster: CourtListenerCluster,
  token: string | null,
  network: Network,
  base = COURTLISTENER_BASE,
): Promise<Answer<readonly OpinionSource[]>> {
  if (!token) return failed({ kind: "token needed" });
  const records: v.InferOutput<typeof OpinionRecord>[] = [];
  for (const address of cluster.sub_opinions) {
    const id = /\/opinions\/(\d+)\/?$/.exec(address)?.[1];
    if (!id) return failed({ kind: "unreadable answer", from: FROM });
    const answer = await getJson(`${base}/opinions/${id}/`, OpinionRecord, FROM, network, authorised(token));
    if (!answer.ok) return answer;
    records.push(answer.value);
  }
  const combined = records.filter(({ type }) => type?.startsWith("010"));
  const parts = combined.length > 0 ? combined : records.sort((a, b) => (a.type ?? "").localeCompare(b.type ?? ""));
  const sources = parts.flatMap((record): OpinionSource[] => {
    const markup = record.html_with_citations || record.html || record.xml_harvard;
    if (markup) return [{ form: "html", content: markup }];
    return record.plain_text ? [{ form: "text", content: record.plain_text }] : [];
  });
  return sources.length > 0 ? { ok: true, value: sources } : failed({ kind: "no text", what: cluster.case_name });
}
