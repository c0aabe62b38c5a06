import type { Passage } from "../../engine/index.ts";
import { MARKABLE_ROLES, ROLE_LABELS, ROLE_MEANINGS } from "../../library/index.ts";
import { citationsIn } from "../findings.ts";
import { hrefOf, usePanel } from "../PanelContext.ts";
import { Sentence } from "../Sentence.tsx";
import { surenessOf } from "./sureness.ts";

/** A marked sentence: what it is taken for and how surely, the authorities it rests on, and the way to correct it. */
export default function PassageView({ passage }: { readonly passage: Passage }) {
  const { annotations, findings, correct, isCorrected, hrefOfView } = usePanel();
  const corrected = isCorrected(passage);
  const test = passage.test && findings.tests.get(passage.test);
  const cited = citationsIn(annotations, passage);
  return (
    <section className="view" aria-labelledby="passage-title">
      <p className="crumb">
        <a href={hrefOfView("brief")}>Brief</a>
      </p>
      <h2 id="passage-title">
        <span className="shape" data-role={passage.role} />
        {ROLE_LABELS[passage.role]}
      </h2>
      <p className="quiet">{ROLE_MEANINGS[passage.role]}</p>
      <div className="sentences">
        <Sentence span={passage} tone={passage.role} />
      </div>
      <p className="sureness">{corrected ? "Marked by you." : surenessOf(passage.confidence)}</p>

      <fieldset className="roles">
        <legend>Is it something else?</legend>
        {MARKABLE_ROLES.map((role, i) => (
          <button
            key={role}
            type="button"
            className="role-choice"
            aria-pressed={role === passage.role}
            onClick={() => correct(passage, role)}
          >
            <span className="shape" data-role={role} />
            {ROLE_LABELS[role]} <kbd>{i + 1}</kbd>
          </button>
        ))}
        <button
          type="button"
          className="role-choice"
          aria-pressed={passage.role === "other"}
          onClick={() => correct(passage, null)}
        >
          No mark <kbd>0</kbd>
        </button>
      </fieldset>

      {test && (
        <p>
          Part of the test: <a href={hrefOf(test.id)}>{test.name}</a>
        </p>
      )}
      {cited.length > 0 && (
        <>
          <h3>Cited in it</h3>
          <ul className="plain">
            {cited.map((citation) => (
              <li key={citation.id}>
                <a href={hrefOf(citation.id)}>{citation.text}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
