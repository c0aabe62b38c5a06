import type { Authority, AuthorityId, Citation, CitationId } from "../annotations.ts";
import { outerCitations } from "./enclosing.ts";
import { kindOf } from "./extent.ts";
import { weightOf } from "./hierarchy.ts";
import { citesOf, isFull, isPagedLaw } from "./identity.ts";
import type { Union } from "./union.ts";

/** Names all citations by their places, c1, c2 ..., and every set of them an authority, in the order of their first mentions: a1, a2 ... */
export function authoritiesOf(
  citations: readonly Citation[],
  union: Union,
  confidence: Float64Array,
  here: string | null,
): { readonly citations: readonly Citation[]; readonly authorities: readonly Authority[] } {
  const outer = outerCitations(citations);
  const mentions = new Map<number, number[]>();
  citations.forEach((citation, i) => {
    const root = union.rootOf(i);
    const held = mentions.get(root);
    if (held) held.push(i);
    else if (citation.kind !== "id") mentions.set(root, [i]);
    // An `Id.` with nothing before it means nothing: it has no authority.
  });
  const ids = new Map([...mentions.keys()].map((root, i) => [root, `a${i + 1}` as AuthorityId] as const));
  const authorities = [...mentions].map(([root, members]) => authorityOf(ids.get(root)!, citations, members, here));
  return {
    citations: citations.map((citation, i) => {
      const { within } = citation;
      return {
        ...citation,
        id: idAt(i),
        within: within === null ? null : idAt(outer.get(within)!),
        authority: ids.get(union.rootOf(i)) ?? null,
        confidence: Math.min(citation.confidence, confidence[i]!),
      };
    }),
    authorities,
  };
}

/** The id of the citation that stands at a place in the list. */
const idAt = (place: number): CitationId => `c${place + 1}` as CitationId;

function authorityOf(
  id: AuthorityId,
  citations: readonly Citation[],
  places: readonly number[],
  here: string | null,
): Authority {
  const members = places.map((i) => citations[i]!);
  const full = members.filter(({ kind }) => isFull(kind));
  const best = full.find(({ name, volume }) => name !== null && volume !== null) ?? full[0] ?? members[0]!;
  const kind = kindOf(best);
  const known = full.length > 0 ? full : members;
  const courtId = first(known, (citation) => citation.courtId);
  return {
    id,
    kind,
    title: titleOf(best, known),
    cite: citeOf(best, known),
    courtId,
    year: first(known, (citation) => citation.year),
    citations: places.map(idAt),
    weight: weightOf({ kind, courtId }, here),
  };
}

function first<T>(members: readonly Citation[], field: (citation: Citation) => T | null): T | null {
  for (const member of members) {
    const value = field(member);
    if (value !== null) return value;
  }
  return null;
}

/** A case by its fullest name, a section by title, code and number, all else by its words. */
function titleOf(best: Citation, known: readonly Citation[]): string {
  const { kind, code, title, section } = best;
  if (kind === "statute" || kind === "regulation" || kind === "rule" || kind === "constitution") {
    const coded = known.find((citation) => citation.code !== null && citation.section !== null);
    if (isPagedLaw(coded?.code ?? code ?? "")) return best.text;
    if (!coded) return code !== null && section !== null ? sectionTitle(title, code, section, kind) : best.text;
    return sectionTitle(coded.title, coded.code!, coded.section!, coded.kind);
  }
  if (kind === "record" || kind === "secondary") return best.text;
  const named =
    known.find(({ name, plaintiff }) => name !== null && plaintiff !== null) ?? known.find(({ name }) => name !== null);
  return named?.name ?? best.text;
}

function sectionTitle(title: string | null, code: string, section: string, kind: string): string {
  const mark = kind === "rule" || kind === "constitution" ? "" : "§ ";
  return `${title === null ? "" : `${title} `}${code} ${mark}${section}`;
}

function citeOf(best: Citation, known: readonly Citation[]): string | null {
  const { kind } = best;
  if (kind === "record" || kind === "secondary") return null;
  if (kind === "statute" || kind === "regulation" || kind === "rule" || kind === "constitution")
    return titleOf(best, known);
  for (const citation of [best, ...known]) {
    const cite = citesOf(citation)[0];
    if (cite) return `${cite.volume} ${cite.reporter} ${cite.page}`.trim();
  }
  return first(known, ({ docket }) => docket);
}
