import type { CatalogElement, CatalogEntry, TestKind } from "../../engine/doctrine/entry.ts";
import type { LegalTest, TestElement } from "../../engine/index.ts";
import { UNSURE_BELOW } from "../../library/index.ts";
import { Sentence } from "../Sentence.tsx";
import { OutcomeTag } from "./outcome.tsx";

/** What the rows of a test are called, by its kind, and how they work together. */
const ROWS = {
  "all elements required": { title: "Elements", rule: "All of them are required." },
  "factors weighed": { title: "Factors", rule: "They are weighed; none decides alone." },
  "steps in sequence": { title: "Steps", rule: "Taken in order; a step that fails ends it." },
  "sliding scale": { title: "Factors", rule: "More of one can make up for less of another." },
  "burden shifting": { title: "Steps", rule: "The burden passes from one side to the other." },
  presumption: { title: "Parts", rule: "Taken as true until rebutted." },
  "standard of review": { title: "Parts", rule: "It says how closely a court looks at what was decided." },
  definition: { title: "Parts", rule: "" },
  "bright-line rule": { title: "Parts", rule: "" },
} as const satisfies Record<TestKind, { title: string; rule: string }>;

/** A row an element: its meaning, how it came out, and the sentences that say so. */
export function Elements({ test, entry }: { readonly test: LegalTest; readonly entry: CatalogEntry | null }) {
  const known = new Map(entry?.elements.map((element) => [element.id, element]));
  const spokenOf = new Set(test.elements.map((element) => element.catalogElement));
  const silent = entry?.elements.filter((element) => !spokenOf.has(element.id)) ?? [];
  if (test.elements.length + silent.length === 0) return null;
  const { title, rule } = ROWS[entry?.kind ?? "definition"];
  return (
    <>
      <h3 id="test-elements">{title}</h3>
      {rule && <p className="quiet small">{rule}</p>}
      <ol className="elements" aria-labelledby="test-elements">
        {test.elements.map((element) => (
          <Element
            key={element.name}
            element={element}
            kind={entry?.kind ?? null}
            meaning={(element.catalogElement && known.get(element.catalogElement)) || null}
          />
        ))}
        {silent.map((element) => (
          <li key={element.id} className="element silent">
            <p className="element-head">
              <span className="element-name">{element.name}</span>
              <span className="outcome" data-outcome="not reached">
                Not spoken of here
              </span>
            </p>
            <p className="quiet small">{element.meaning}</p>
          </li>
        ))}
      </ol>
    </>
  );
}

function Element({
  element,
  kind,
  meaning,
}: {
  readonly element: TestElement;
  readonly kind: TestKind | null;
  readonly meaning: CatalogElement | null;
}) {
  const { name, outcome, confidence, stated, applied } = element;
  return (
    <li className="element" data-outcome={outcome}>
      <p className="element-head">
        <span className="element-name">{meaning?.name ?? name}</span>
        <OutcomeTag outcome={outcome} kind={kind} />
      </p>
      {meaning && <p className="small">{meaning.meaning}</p>}
      {meaning && meaning.name.toLowerCase() !== name.toLowerCase() && (
        <p className="quiet small">In this opinion: “{name}”</p>
      )}
      {outcome !== "not reached" && confidence < UNSURE_BELOW && (
        <p className="unsure-note">How it came out is read with little certainty.</p>
      )}
      {applied.length > 0 ? (
        <ul className="sentences">
          {applied.map((span) => (
            <li key={span.start}>
              <Sentence span={span} tone="application" />
            </li>
          ))}
        </ul>
      ) : (
        <p className="quiet small">
          {outcome === "not reached" ? "The court did not come to it." : "No sentence of the court was found for it."}
        </p>
      )}
      {stated.length > 0 && applied.length === 0 && (
        <ul className="sentences">
          {stated.map((span) => (
            <li key={span.start}>
              <Sentence span={span} tone="standard" />
            </li>
          ))}
        </ul>
      )}
      <Satisfaction meaning={meaning} />
    </li>
  );
}

function Satisfaction({ meaning }: { readonly meaning: CatalogElement | null }) {
  if (!meaning?.satisfiedBy && !meaning?.defeatedBy) return null;
  return (
    <details className="small">
      <summary>What commonly decides it</summary>
      {meaning.satisfiedBy && <p>For: {meaning.satisfiedBy}</p>}
      {meaning.defeatedBy && <p>Against: {meaning.defeatedBy}</p>}
    </details>
  );
}
