import type { AuthorityKind } from "../../engine/index.ts";
import type { AuthorityRow } from "./authority-rows.ts";

/** CSL types (https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types) by kind. */
const TYPES = {
  case: "legal_case",
  statute: "legislation",
  regulation: "regulation",
  rule: "legislation",
  constitution: "legislation",
  secondary: "book",
  record: null,
} as const satisfies Record<AuthorityKind, string | null>;

export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly authority?: string;
  readonly "container-title"?: string;
  readonly volume?: string;
  readonly page?: string;
  readonly section?: string;
  readonly number?: string;
  readonly issued?: { readonly "date-parts": readonly (readonly number[])[] };
  readonly URL?: string;
}

/** The authorities as CSL-JSON, which Zotero imports with volume, reporter, page, court and docket number in place. */
export function toCslJson(rows: readonly AuthorityRow[]): readonly CslItem[] {
  return rows.flatMap(({ authority, lead }): CslItem[] => {
    const type = TYPES[authority.kind];
    if (type === null) return [];
    const container = lead.reporter ?? lead.code;
    const issued = lead.date ? lead.date.split("-").map(Number) : authority.year === null ? null : [authority.year];
    return [
      {
        id: authority.id,
        type,
        title: authority.title,
        ...(lead.court ? { authority: lead.court } : {}),
        ...(container ? { "container-title": container } : {}),
        ...(lead.volume ? { volume: lead.volume } : {}),
        ...(lead.page ? { page: lead.page } : {}),
        ...(lead.section ? { section: lead.section } : {}),
        ...(lead.docket ? { number: lead.docket } : {}),
        ...(issued ? { issued: { "date-parts": [issued] } } : {}),
        ...(lead.links[0] ? { URL: lead.links[0].url } : {}),
      },
    ];
  });
}
