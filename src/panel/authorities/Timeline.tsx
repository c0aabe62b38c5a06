import { courtById } from "../../engine/citations/courts.ts";
import type { AuthorityRow } from "../exports/authority-rows.ts";
import { hrefOfPlace } from "../PanelContext.ts";
import { yearsOf } from "./order.ts";

/** The cases by year, oldest first: one list, so that it reads the same to a screen reader as to the eye. */
export function Timeline({ rows }: { readonly rows: readonly AuthorityRow[] }) {
  const years = yearsOf(rows);
  if (years.length === 0) return <p className="quiet">No cited case says its year.</p>;
  return (
    <ol className="timeline" aria-label="Cases by year">
      {years.map(({ year, rows }) => (
        <li key={year}>
          <span className="timeline-year">{year}</span>
          <ul>
            {rows.map(({ authority, lead }) => (
              <li key={authority.id} data-weight={authority.weight}>
                <a className="authority" href={hrefOfPlace(lead.id, lead)}>
                  {authority.title}
                </a>{" "}
                <span className="quiet small">{courtName(authority.courtId)}</span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

const courtName = (id: string | null): string => (id && courtById(id)?.cite) || "";
