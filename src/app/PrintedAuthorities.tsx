import { memo } from "react";
import type { Annotations } from "../engine/index.ts";
import type { Opinion } from "../opinion/index.ts";
import { authorityGroups } from "../panel/authorities/order.ts";
import { authorityRows, fullCitation } from "../panel/exports/authority-rows.ts";
import { placesInRow } from "../panel/exports/place-label.ts";

interface PrintedAuthoritiesProps {
  readonly opinion: Opinion;
  readonly annotations: Annotations;
}

/** The table of authorities, on paper only: after the opinion, with the opinion's own page numbers, or its paragraphs where it has none. */
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
          : "The opinion has no page numbers: the numbers are those of its paragraphs, counted from its first."}
      </p>
      {groups.map(({ kind, title, rows }) => (
        <section key={kind}>
          <h3>{title}</h3>
          <ul>
            {rows.map((row) => (
              <li key={row.authority.id}>
                <span>{fullCitation(row)}</span> <span className="printed-pages">{placesInRow(row.places)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
});
