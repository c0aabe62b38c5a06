import { AUTHORITY_KINDS } from "../../engine/annotations.ts";
import { AUTHORITY_GROUPS, type AuthorityRow, fullCitation } from "./authority-rows.ts";
import { placesInRow } from "./place-label.ts";

/** Where a line of a brief's table ends before its page numbers. */
const WIDTH = 72;

/** The table of authorities as a brief prints it: groups, names in order, leaders, the page or paragraph of each mention. */
export function toTableText(rows: readonly AuthorityRow[]): string {
  return AUTHORITY_KINDS.filter((kind) => kind !== "record")
    .flatMap((kind) => {
      const group = rows.filter((row) => row.authority.kind === kind);
      if (group.length === 0) return [];
      const lines = group
        .map((row) => ({ citation: fullCitation(row), places: placesInRow(row.places) }))
        .sort((a, b) => a.citation.localeCompare(b.citation, "en"))
        .map(({ citation, places }) =>
          places ? `${citation} ${".".repeat(Math.max(3, WIDTH - citation.length))} ${places}` : citation,
        );
      return [[AUTHORITY_GROUPS[kind], "", ...lines].join("\n")];
    })
    .join("\n\n");
}
