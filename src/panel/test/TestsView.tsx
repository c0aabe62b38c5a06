import { Suspense, use } from "react";
import type { LegalTest, TestElement } from "../../engine/index.ts";
import { UNSURE_BELOW } from "../../library/index.ts";
import { hrefOf, usePanel } from "../PanelContext.ts";
import { loadCatalog } from "./catalog.ts";
import { OutcomeTag } from "./outcome.tsx";

/** Every test that the court applied, in the order of their weight for the outcome. */
export default function TestsView() {
  const { annotations, working } = usePanel();
  return (
    <section className="view" aria-labelledby="tests-title">
      <h2 id="tests-title">Legal tests</h2>
      {annotations.tests.length === 0 ? (
        <p className="quiet">
          {working ? "Looking for legal tests…" : "No legal test was found in this text that it states or applies."}
        </p>
      ) : (
        <p className="quiet">What the court asked, and how it answered.</p>
      )}
      <ol className="tests">
        {annotations.tests.map((test) => (
          <TestCard key={test.id} test={test} />
        ))}
      </ol>
    </section>
  );
}

function TestCard({ test }: { readonly test: LegalTest }) {
  return (
    <li className="test-card">
      <a href={hrefOf(test.id)}>{test.name}</a>
      {test.confidence < UNSURE_BELOW && <span className="tag">Unsure</span>}
      <p className="small">{test.outcome}</p>
      {test.elements.length > 0 && (
        <ul className="element-summary">
          {test.elements.map((element) => (
            <li key={element.name}>
              <Suspense
                fallback={
                  <>
                    <OutcomeTag outcome={element.outcome} kind={null} />
                    <span>{element.name}</span>
                  </>
                }
              >
                <ElementRow test={test} element={element} />
              </Suspense>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/**
 * An element's outcome and its name in the catalog, which is shorter and plainer; the court's own words for it stand in
 * the test's view.
 */
function ElementRow({ test, element }: { readonly test: LegalTest; readonly element: TestElement }) {
  const entry = test.catalog ? use(loadCatalog()).get(test.catalog) : undefined;
  const known = entry?.elements.find(({ id }) => id === element.catalogElement);
  return (
    <>
      <OutcomeTag outcome={element.outcome} kind={entry?.kind ?? null} />
      <span title={known && known.name !== element.name ? element.name : undefined}>{known?.name ?? element.name}</span>
    </>
  );
}
