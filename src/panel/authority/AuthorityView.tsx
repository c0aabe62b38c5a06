import type { Authority, Citation, Link } from "../../engine/index.ts";
import { CITATION_KIND_LABELS, UNSURE_BELOW } from "../../library/index.ts";
import { type AuthorityRow, authorityRows, fullCitation } from "../exports/authority-rows.ts";
import { placeLabelAt, placeWords } from "../exports/place-label.ts";
import { hrefOf, usePanel } from "../PanelContext.ts";
import { Sentence } from "../Sentence.tsx";
import { depthOf, times } from "./depth.ts";
import { Links } from "./Links.tsx";
import { contextOf, propositionOf } from "./proposition.ts";
import { signalInWords } from "./signals.ts";
import { WEIGHT_WORDS } from "./weight.ts";

/** A cited authority: in full, what it is cited for at this place, and every other place. */
export default function AuthorityView({ citation }: { readonly citation: Citation }) {
  const { opinion, annotations, hrefOfView } = usePanel();
  const row = authorityRows(opinion, annotations).find((it) => it.authority.id === citation.authority);
  return (
    <section className="view" aria-labelledby="authority-title">
      <p className="crumb">
        <a href={hrefOfView("authorities")}>Authorities</a>
      </p>
      <h2 id="authority-title">{row?.authority.title ?? citation.name ?? citation.text}</h2>
      {row ? <Head row={row} /> : <Unresolved citation={citation} />}
      <Here citation={citation} row={row ?? null} />
      {row && <Mentions row={row} current={citation} />}
      <TestsOf authority={row?.authority ?? null} />
      <Links links={linksOf(citation, row ?? null)}>
        <OpenHere citation={row?.lead ?? citation} />
      </Links>
    </section>
  );
}

/** A reported case can be fetched and read here; the look-up says first whom it would ask. */
function OpenHere({ citation }: { readonly citation: Citation }) {
  const { lookUp } = usePanel();
  const { kind, name, volume, reporter, page, year } = citation;
  if (kind !== "case" || volume === null || reporter === null || page === null || !/^\d+$/.test(page)) return null;
  const cite = `${volume} ${reporter} ${page}${year === null ? "" : ` (${year})`}`;
  return (
    <button type="button" className="plain-button" onClick={() => lookUp(name === null ? cite : `${name}, ${cite}`)}>
      Open this case here…
    </button>
  );
}

function Head({ row }: { readonly row: AuthorityRow }) {
  const { authority, mentions } = row;
  const weight = WEIGHT_WORDS[authority.weight];
  return (
    <>
      <p className="full-citation">{fullCitation(row)}</p>
      <p className="facts">
        {weight.label && (
          <span className="tag" data-weight={authority.weight} title={weight.meaning}>
            {weight.label}
          </span>
        )}
        <span>
          {authority.kind === "case" ? `${depthOf(mentions.length)}, ` : ""}
          {mentions.length === 1 ? "one mention" : `${mentions.length} mentions`}
        </span>
      </p>
      {weight.meaning && <p className="quiet small">{weight.meaning}</p>}
    </>
  );
}

function Unresolved({ citation }: { readonly citation: Citation }) {
  return (
    <p className="quiet">
      {CITATION_KIND_LABELS[citation.kind]}. What it refers to was not found in this opinion; it may be cited in full in
      a part that is not here.
    </p>
  );
}

/** What the citation does at the place that is open. */
function Here({ citation, row }: { readonly citation: Citation; readonly row: AuthorityRow | null }) {
  const { opinion, annotations } = usePanel();
  const proposition = propositionOf(opinion, annotations, citation);
  const explaining = citation.parentheticals.filter((it) => it.kind !== "weight");
  const weighing = citation.parentheticals.filter((it) => it.kind === "weight");
  const short = row !== null && citation.id !== row.lead.id;
  return (
    <>
      <h3>Here</h3>
      {short && (
        <p>
          “{citation.text}” means <a href={hrefOf(row.lead.id)}>{row.authority.title}</a>
          {citation.pin && <>, at {citation.pin}</>}.
        </p>
      )}
      {proposition && (
        <>
          <p className="label">Cited for</p>
          <div className="sentences">
            <Sentence span={proposition} mark={citation} />
          </div>
        </>
      )}
      <p className="small">{signalInWords(citation.signal)}</p>
      {explaining.map((it) => (
        <blockquote key={it.start} className="parenthetical">
          ({it.text})
        </blockquote>
      ))}
      {weighing.length > 0 && <p className="quiet small">Noted: {weighing.map((it) => it.text).join("; ")}.</p>}
      {citation.confidence < UNSURE_BELOW && <p className="unsure-note">The reading of this citation is unsure.</p>}
    </>
  );
}

function Mentions({ row, current }: { readonly row: AuthorityRow; readonly current: Citation }) {
  const { opinion, annotations } = usePanel();
  return (
    <>
      <h3>{row.mentions.length === 1 ? "Mentioned once" : `Mentioned ${times(row.mentions.length)}`}</h3>
      <ol className="mentions">
        {row.mentions.map((mention) => (
          <li key={mention.id} aria-current={mention.id === current.id || undefined}>
            <Sentence span={contextOf(opinion, annotations, mention)} mark={mention} target={mention.id} />
            <Where place={placeLabelAt(opinion, mention.start)} footnote={mention.footnote} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Where({ place, footnote }: { readonly place: string | null; readonly footnote: string | null }) {
  const where = [place && placeWords(place), footnote && `footnote ${footnote}`].filter(Boolean);
  return where.length > 0 ? <p className="quiet small where">{where.join(", ")}</p> : null;
}

function TestsOf({ authority }: { readonly authority: Authority | null }) {
  const { annotations } = usePanel();
  const tests = authority ? annotations.tests.filter((test) => test.authorities.includes(authority.id)) : [];
  if (tests.length === 0) return null;
  return (
    <>
      <h3>Cited for the test</h3>
      <ul className="plain">
        {tests.map((test) => (
          <li key={test.id}>
            <a href={hrefOf(test.id)}>{test.name}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** This mention's links first (they may go to the pinpoint), then those of the full citation; each address once. */
function linksOf(citation: Citation, row: AuthorityRow | null): readonly Link[] {
  const all = [...citation.links, ...(row?.lead.links ?? [])];
  return all.filter((link, i) => all.findIndex((it) => it.url === link.url) === i);
}
