import type { AuthorityKind } from "../../engine/index.ts";
import { type AuthorityRow, fullCitation } from "./authority-rows.ts";

/** RIS reference types (https://en.wikipedia.org/wiki/RIS_(file_format)) by kind; what RIS has no type for is left out. */
const TYPES = {
  case: "CASE",
  statute: "STAT",
  regulation: "STAT",
  rule: "STAT",
  constitution: "STAT",
  secondary: "GEN",
  record: null,
} as const satisfies Record<AuthorityKind, string | null>;

/** A RIS line: two capitals, two blanks, a hyphen, a blank; a value is one line. */
const line = (tag: string, value: string | null | undefined): string[] =>
  value ? [`${tag}  - ${value.replace(/\s+/g, " ").trim()}`] : [];

/** The authorities as RIS, which Zotero, EndNote and Mendeley read. Record documents have no place in it. */
export function toRis(rows: readonly AuthorityRow[]): string {
  return rows
    .flatMap((row) => {
      const type = TYPES[row.authority.kind];
      if (type === null) return [];
      const { lead, authority } = row;
      return [
        [
          ...line("TY", type),
          ...line("TI", authority.title),
          ...line("PY", authority.year?.toString()),
          ...line("DA", lead.date?.replaceAll("-", "/")),
          ...line("VL", lead.volume),
          ...line("T2", lead.reporter ?? lead.code),
          ...line("SP", lead.page ?? lead.section),
          ...line("PB", lead.court),
          ...line("N1", fullCitation(row)),
          ...line("UR", lead.links[0]?.url),
          "ER  - ",
        ].join("\r\n"),
      ];
    })
    .join("\r\n\r\n");
}
