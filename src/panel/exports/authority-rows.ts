import type { Annotations, Authority, AuthorityKind, Citation } from "../../engine/index.ts";
import type { Opinion } from "../../opinion/index.ts";
import { placeLabelAt } from "./place-label.ts";

/** An authority as a table of authorities lists it. */
export interface AuthorityRow {
  readonly authority: Authority;
  /** Its first full citation, or its first mention where none is full. */
  readonly lead: Citation;
  readonly mentions: readonly Citation[];
  /** Where it is mentioned, in order, each place once: pages, or in an opinion without page marks paragraphs ("¶ 4"). */
  readonly places: readonly string[];
}

/** The groups of a table of authorities, in the order in which briefs print them. */
export const AUTHORITY_GROUPS = {
  case: "Cases",
  constitution: "Constitutions",
  statute: "Statutes",
  regulation: "Regulations",
  rule: "Rules",
  secondary: "Other authorities",
  record: "Record",
} as const satisfies Record<AuthorityKind, string>;

const FULL: ReadonlySet<string> = new Set([
  "case",
  "statute",
  "regulation",
  "rule",
  "constitution",
  "secondary",
  "record",
]);

/** One row an authority, in order of first mention. */
export function authorityRows(opinion: Opinion, annotations: Annotations): readonly AuthorityRow[] {
  const byId = new Map(annotations.citations.map((citation) => [citation.id, citation]));
  return annotations.authorities.flatMap((authority) => {
    const mentions = authority.citations.flatMap((id) => byId.get(id) ?? []);
    const lead = mentions.find((citation) => FULL.has(citation.kind)) ?? mentions[0];
    if (!lead) return [];
    const places = mentions.flatMap((citation) => placeLabelAt(opinion, citation.start) ?? []);
    return [{ authority, lead, mentions, places: [...new Set(places)] }];
  });
}

/** A citation as it is printed in full: its text, with the court and year where they stand apart from it. */
export function fullCitation({ authority, lead }: AuthorityRow): string {
  return FULL.has(lead.kind) ? lead.text : [authority.title, authority.cite].filter(Boolean).join(", ");
}
