import type { Annotations, AuthorityId, Citation, CitationKind, Link } from "../engine/index.ts";
import { caseLinks, docketSearch } from "./case-links.ts";
import { constitutionLinks, regulationLinks, ruleLinks, statuteLinks } from "./code-links.ts";

/** What a citation refers back to, and so takes its links from, has none of its own. */
const none = (): readonly Link[] => [];

/** The links of a citation by itself, by kind; nothing here is ever fetched: a person opens it. */
const LINKS = {
  case: caseLinks,
  short: none,
  supra: none,
  id: none,
  reference: none,
  statute: statuteLinks,
  regulation: regulationLinks,
  rule: ruleLinks,
  constitution: constitutionLinks,
  secondary: (citation) => [scholarArticles(citation)],
  record: none,
} as const satisfies Record<CitationKind, (citation: Citation) => readonly Link[]>;

const scholarArticles = ({ text }: Citation): Link => ({
  label: "Google Scholar",
  url: `https://scholar.google.com/scholar?q=${encodeURIComponent(text.replace(/\s*\(\d{4}\)$/, ""))}`,
});

/** The links of one citation by itself; empty where only the authority that it refers to can tell. */
export const linksOf = (citation: Citation): readonly Link[] => LINKS[citation.kind](citation);

/** The first mention with links of its own gives them to the whole authority. */
function linksByAuthority(citations: readonly Citation[]): ReadonlyMap<AuthorityId, readonly Link[]> {
  const found = new Map<AuthorityId, readonly Link[]>();
  for (const citation of citations) {
    if (citation.authority === null || found.has(citation.authority)) continue;
    const links = linksOf(citation);
    if (links.length > 0) found.set(citation.authority, links);
  }
  return found;
}

/** The docket of the opinion's own case, where what its record cites point to can be found. */
function ownDocket({ meta }: Annotations): readonly Link[] {
  const docket = meta.docket
    ?.replace(/^(?:Case |Civil )?(?:Action )?Nos?\. ?/i, "")
    .split(/[,;\n]/)[0]
    ?.trim();
  return docket ? [docketSearch(`"${docket.replaceAll('"', "")}"`)] : [];
}

/** The annotations with the links by which a person can open each authority. Pure; linear in the citations. */
export function withLinks<T extends Annotations>(annotations: T): T {
  const shared = linksByAuthority(annotations.citations);
  const docket = ownDocket(annotations);
  const recordOf = new Set(annotations.authorities.filter(({ kind }) => kind === "record").map(({ id }) => id));
  const citations = annotations.citations.map((citation) => {
    const isRecord = citation.kind === "record" || (citation.authority !== null && recordOf.has(citation.authority));
    const own = linksOf(citation);
    const inherited = citation.authority === null ? [] : (shared.get(citation.authority) ?? []);
    const links = own.length > 0 ? own : isRecord ? docket : inherited;
    return { ...citation, links };
  });
  return { ...annotations, citations };
}
