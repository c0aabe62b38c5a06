import { memo } from "react";
import type { Annotations } from "../engine/index.ts";
import type { Opinion } from "../opinion/index.ts";
import { authorityGroups } from "../panel/authorities/order.ts";
import { type AuthorityRow, authorityRows, fullCitation } from "../panel/exports/authority-rows.ts";

interface PrintedAuthoritiesProps {
  readonly opinion: Opinion;
  readonly annotations: Annotations;
}

/** The table of authorities, on paper only: after the opinion, with the opinion's own page numbers. */
export default memo(function PrintedAuthorities({ opinion, annotations }: PrintedAuthoritiesProps) {
  const groups = authorityGroups(authorityRows(opinion, annotations), "name", "").filter(
    // The record is not authority: a brief's table leaves it out.
    ({ kind }) => kind !== "record",
  );
  if (groups.length === 0) return null;
  return (
    <section className="printed-authorities" aria-label="Table of authorities on paper">
      <h2>Table of authorities</h2>
      <p className="printed-key">
        {opinion.pages.length > 0
          ? "The numbers are the pages of the opinion as it was issued, marked in its text."
          : "The opinion has no page numbers: how often each is cited stands in their place."}
      </p>
      {groups.map(({ kind, title, rows }) => (
        <section key={kind}>
          <h3>{title}</h3>
          <ul>
            {rows.map((row) => (
              <li key={row.authority.id}>
                <span>{fullCitation(row)}</span> <span className="printed-pages">{placesOf(row)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
});

/** The pages; where no page is known, how often it is cited. */
function placesOf({ pages, mentions }: AuthorityRow): string {
  if (pages.length > 0) return pages.join(", ");
  return mentions.length === 1 ? "cited once" : `cited ${mentions.length} times`;
}
