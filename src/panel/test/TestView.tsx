import { use } from "react";
import type { CatalogEntry } from "../../engine/doctrine/entry.ts";
import type { LegalTest } from "../../engine/index.ts";
import type { Span } from "../../opinion/index.ts";
import { hrefOf, usePanel } from "../PanelContext.ts";
import { surenessOf } from "../passage/sureness.ts";
import { Sentence } from "../Sentence.tsx";
import { loadCatalog } from "./catalog.ts";
import { Elements } from "./Elements.tsx";
import { InTheLaw, Status } from "./InTheLaw.tsx";

/** A legal test: what it asks, how this court stated and applied it, and how it came out. */
export default function TestView({ test }: { readonly test: LegalTest }) {
  const { hrefOfView } = usePanel();
  const entry = (test.catalog && use(loadCatalog()).get(test.catalog)) || null;
  return (
    <section className="view" aria-labelledby="test-title">
      <p className="crumb">
        <a href={hrefOfView("tests")}>Tests</a>
      </p>
      <h2 id="test-title">{test.name}</h2>
      {entry && <Status status={entry.status} />}
      <p className="explanation">{entry?.explanation || test.explanation}</p>

      <h3>How it came out</h3>
      <p className="came-out">{test.outcome}</p>
      <Sentences spans={test.decided} tone="holding" />

      <Elements test={test} entry={entry} />

      {test.stated.length > 0 && (
        <>
          <h3>As this court states it</h3>
          <Sentences spans={test.stated} tone="standard" />
        </>
      )}
      <CitedFor test={test} />
      <RelatedHere test={test} entry={entry} />
      {entry && <InTheLaw entry={entry} />}
      <p className="sureness">That the court applies this test: {lowerFirst(surenessOf(test.confidence))}</p>
      {!entry && (
        <p className="quiet small">
          This test is not in Headnote’s catalog; its name and parts are taken from the court’s own words.
        </p>
      )}
    </section>
  );
}

const lowerFirst = (text: string): string => text[0]!.toLowerCase() + text.slice(1);

function Sentences({ spans, tone }: { readonly spans: readonly Span[]; readonly tone: string }) {
  return (
    <ul className="sentences">
      {spans.map((span) => (
        <li key={span.start}>
          <Sentence span={span} tone={tone} />
        </li>
      ))}
    </ul>
  );
}

/** The authorities that this opinion cites for the test. */
function CitedFor({ test }: { readonly test: LegalTest }) {
  const { findings } = usePanel();
  const cited = test.authorities.flatMap((id) => findings.authorities.get(id) ?? []);
  if (cited.length === 0) return null;
  return (
    <>
      <h3>Cited for it here</h3>
      <ul className="plain">
        {cited.map((authority) => (
          <li key={authority.id}>
            <a href={hrefOf(authority.citations[0]!)}>{authority.title}</a>
            {authority.year && <span className="quiet"> ({authority.year})</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The other tests of this opinion that it bears on, and how. */
function RelatedHere({ test, entry }: { readonly test: LegalTest; readonly entry: CatalogEntry | null }) {
  const { annotations, findings } = usePanel();
  const found = test.related.flatMap(({ test: id, how }) => {
    const other = findings.tests.get(id);
    return other ? [{ other, how }] : [];
  });
  const listed = (entry?.related ?? []).flatMap(({ id, how }) => {
    const other = annotations.tests.find((it) => it.catalog === id);
    return other && !found.some((it) => it.other === other) ? [{ other, how }] : [];
  });
  const related = [...found, ...listed];
  if (related.length === 0) return null;
  return (
    <>
      <h3>Works together with</h3>
      <ul className="plain">
        {related.map(({ other, how }) => (
          <li key={other.id}>
            <a href={hrefOf(other.id)}>{other.name}</a> <span className="quiet">({how})</span>
          </li>
        ))}
      </ul>
    </>
  );
}
