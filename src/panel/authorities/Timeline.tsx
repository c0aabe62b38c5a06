import { courtById } from "../../engine/citations/courts.ts";
import type { AuthorityRow } from "../exports/authority-rows.ts";
import { hrefOfPlace } from "../PanelContext.ts";
import { withoutYear, yearsOf } from "./order.ts";

/** The cases by year, oldest first: one list, so that it reads the same to a screen reader as to the eye. */
export function Timeline({ rows }: { readonly rows: readonly AuthorityRow[] }) {
  const years = yearsOf(rows);
  return (
    <>
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
      <Undated rows={withoutYear(rows)} dated={years.length} />
    </>
  );
}

/** The cases whose year the opinion does not say: counted and listed, so that the timeline leaves none out unseen. */
function Undated({ rows, dated }: { readonly rows: readonly AuthorityRow[]; readonly dated: number }) {
  if (rows.length === 0) return dated === 0 ? <p className="quiet">No case is cited here.</p> : null;
  return (
    <section className="undated" aria-labelledby="undated">
      <h3 id="undated">
        Year not given <span className="count">{rows.length}</span>
      </h3>
      <p className="quiet small">
        {rows.length === 1 ? "One case is" : `${rows.length} cases are`} cited without a year.
      </p>
      <ul className="plain">
        {rows.map(({ authority, lead }) => (
          <li key={authority.id}>
            <a className="authority" href={hrefOfPlace(lead.id, lead)}>
              {authority.title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

const courtName = (id: string | null): string => (id && courtById(id)?.cite) || "";
