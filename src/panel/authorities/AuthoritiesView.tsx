import { useDeferredValue, useState } from "react";
import { depthOf } from "../authority/depth.ts";
import { WEIGHT_WORDS } from "../authority/weight.ts";
import { type AuthorityRow, authorityRows, fullCitation } from "../exports/authority-rows.ts";
import { placeLabelAt, placeWords } from "../exports/place-label.ts";
import { hrefOfPlace, usePanel } from "../PanelContext.ts";
import { AuthorityExports } from "./AuthorityExports.tsx";
import { authorityGroups, matching, ORDERS, type Order } from "./order.ts";
import { Timeline } from "./Timeline.tsx";

/** The table of authorities: by kind, in the order asked for, with every mention. */
export default function AuthoritiesView() {
  const { opinion, annotations, working } = usePanel();
  const [order, setOrder] = useState<Order>("name");
  const [filter, setFilter] = useState("");
  const rows = authorityRows(opinion, annotations);
  const [byYear, setByYear] = useState(false);
  const words = useDeferredValue(filter);
  const groups = authorityGroups(rows, order, words);
  return (
    <section className="view" aria-labelledby="authorities-title">
      <h2 id="authorities-title">Table of authorities</h2>
      <div className="controls">
        <label>
          <span className="visually-hidden">Filter authorities</span>
          <input
            type="search"
            placeholder="Filter"
            value={filter}
            onChange={(event) => setFilter(event.target.value)}
          />
        </label>
        <label>
          By{" "}
          <select value={order} onChange={(event) => setOrder(event.target.value as Order)}>
            {Object.entries(ORDERS).map(([id, label]) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="button" aria-pressed={byYear} onClick={() => setByYear(!byYear)}>
          Timeline
        </button>
      </div>
      <AuthorityExports />
      {groups.length === 0 && <p className="quiet">{emptyWords(working, filter)}</p>}
      {byYear && groups.length > 0 && <Timeline rows={matching(rows, words)} />}
      {(byYear ? [] : groups).map(({ kind, title, rows }) => (
        <section key={kind} aria-labelledby={`authorities-${kind}`}>
          <h3 id={`authorities-${kind}`}>
            {title} <span className="count">{rows.length}</span>
          </h3>
          <ol className="authorities">
            {rows.map((row) => (
              <Row key={row.authority.id} row={row} />
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}

function emptyWords(working: boolean, filter: string): string {
  if (working) return "Looking for citations…";
  return filter ? `No authority has “${filter}” in its name or citation.` : "This text cites no authority.";
}

function Row({ row }: { readonly row: AuthorityRow }) {
  const { authority, lead, mentions } = row;
  const weight = WEIGHT_WORDS[authority.weight];
  const full = fullCitation(row);
  const rest = full.startsWith(authority.title) ? full.slice(authority.title.length).replace(/^,\s*/, "") : full;
  return (
    <li>
      <a className="authority" href={hrefOfPlace(lead.id, lead)}>
        {authority.title}
      </a>
      {rest && <p className="quiet small">{rest}</p>}
      <p className="facts">
        {weight.label && (
          <span className="tag" data-weight={authority.weight}>
            {weight.label}
          </span>
        )}
        {authority.kind === "case" && mentions.length > 1 && <span>{depthOf(mentions.length)}</span>}
        <MentionLinks row={row} />
      </p>
    </li>
  );
}

/** More mentions than this are counted, not listed: the case view has them all. */
const MENTIONS_SHOWN = 12;

function MentionLinks({ row: { authority, mentions } }: { readonly row: AuthorityRow }) {
  const { opinion } = usePanel();
  return (
    <span className="mention-links">
      {mentions.slice(0, MENTIONS_SHOWN).map((mention, i) => {
        const place = placeLabelAt(opinion, mention.start);
        return (
          <a
            key={mention.id}
            href={hrefOfPlace(mention.id, mention)}
            aria-label={`${authority.title}, mention ${i + 1}${place ? `, ${placeWords(place)}` : ""}`}
          >
            {place ?? i + 1}
          </a>
        );
      })}
      {mentions.length > MENTIONS_SHOWN && <span>and {mentions.length - MENTIONS_SHOWN} more</span>}
    </span>
  );
}
