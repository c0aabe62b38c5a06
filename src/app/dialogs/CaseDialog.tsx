import { type ReactNode, useId, useMemo, useState } from "react";
import {
  type AskedCase,
  askedCase,
  CASE_SOURCE,
  type CaseSource,
  describeLookupError,
  type FoundCase,
  type LookupError,
  sourcesFor,
  wordsSent,
} from "../../authority/lookup/index.ts";
import { useCaseLookup } from "../case-lookup.ts";
import { useCourtListenerToken } from "../courtlistener-token.ts";
import { Sheet } from "./Sheet.tsx";

interface CaseDialogProps {
  /** What was typed or pasted elsewhere. */
  readonly typed: string;
  readonly onClose: () => void;
  readonly onSettings: () => void;
}

/** Opens a case by its citation or by a link to it. Says whom it would ask and what goes out, and waits to be told. */
export function CaseDialog({ typed: given, onClose, onSettings }: CaseDialogProps) {
  const [typed, setTyped] = useState(given);
  const [preferred, setPreferred] = useState<CaseSource>("case.law");
  const token = useCourtListenerToken();
  const { state, ask, choose, stop } = useCaseLookup(onClose);
  const asked = useMemo(() => askedCase(typed), [typed]);
  const able = asked ? sourcesFor(asked) : [];
  const sources = able.filter((source) => source !== "CourtListener" || token !== null);
  const source = sources.find((it) => it === preferred) ?? sources[0] ?? null;
  const hint = useId();

  if (state.status === "working") {
    return (
      <Sheet title="Open a case" onClose={onClose}>
        <div className="opening-file">
          <p role="status">{state.step}</p>
          <progress aria-label="Looking the case up" />
          <button type="button" className="plain-button" onClick={stop}>
            Stop
          </button>
        </div>
      </Sheet>
    );
  }
  if (state.status === "choosing") {
    return (
      <Sheet title="Open a case" onClose={onClose}>
        <Choices found={state.found} onChoose={choose} onBack={stop} />
      </Sheet>
    );
  }
  return (
    <Sheet title="Open a case" onClose={onClose}>
      {state.status === "failed" && <Failure error={state.error} />}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (asked && source) ask(asked, source);
        }}
      >
        <label className="field">
          <span>Citation or link</span>
          <input
            type="text"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            spellCheck={false}
            autoComplete="off"
            aria-describedby={hint}
          />
        </label>
        <p className="quiet small" id={hint}>
          Such as 555 U.S. 7, or Winter v. NRDC, 555 U.S. 7, or the address of a case at courtlistener.com or case.law.
        </p>
        {sources.length > 1 && <SourceChoice sources={sources} value={source} onChange={setPreferred} />}
        <div role="status">
          <Prospect {...{ typed, asked, able, source }} />
          {asked && token === null && able.includes("CourtListener") && (
            <p className="quiet small">
              CourtListener {able.length > 1 ? "holds later cases too; it" : "has it perhaps; it"} is asked with a token
              of your own, free from its site.{" "}
              <button type="button" className="link-button" onClick={onSettings}>
                Enter it in the settings
              </button>
            </p>
          )}
        </div>
        <div className="sheet-actions">
          <p className="quiet">Nothing has been asked yet.</p>
          <button type="submit" className="primary" disabled={!asked || !source}>
            {source ? `Ask ${CASE_SOURCE[source].host}` : "Ask"}
          </button>
        </div>
      </form>
    </Sheet>
  );
}

/** What asking would do: who is asked, and what they learn. */
function Prospect({
  typed,
  asked,
  able,
  source,
}: {
  readonly typed: string;
  readonly asked: AskedCase | null;
  readonly able: readonly CaseSource[];
  readonly source: CaseSource | null;
}): ReactNode {
  if (typed.trim() === "") return null;
  if (!asked)
    return (
      <p className="small">
        This is no citation of a reported case, and no link to a case that Headnote knows how to read.
      </p>
    );
  if (able.length === 0)
    return (
      <p className="small">
        {wordsSent(asked)} is a number of a paid service, which no free source answers to. Open a file of the opinion
        instead.
      </p>
    );
  if (!source) return null;
  return (
    <p className="prospect">
      Only “{wordsSent(asked)}”{source === "CourtListener" ? " and your token go" : " goes"} out, to{" "}
      <strong>{CASE_SOURCE[source].host}</strong> ({CASE_SOURCE[source].name}). Nothing about what you have open is
      sent.
    </p>
  );
}

function SourceChoice({
  sources,
  value,
  onChange,
}: {
  readonly sources: readonly CaseSource[];
  readonly value: CaseSource | null;
  readonly onChange: (source: CaseSource) => void;
}) {
  return (
    <fieldset className="choice">
      <legend>Ask</legend>
      {sources.map((source) => (
        <label key={source}>
          <input type="radio" name="source" checked={source === value} onChange={() => onChange(source)} />
          <span>{CASE_SOURCE[source].name}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Failure({ error }: { readonly error: LookupError }) {
  const { what, todo } = describeLookupError(error);
  return (
    <div className="refusal" role="alert">
      <p>{what}</p>
      <p>{todo}</p>
    </div>
  );
}

function Choices({
  found,
  onChoose,
  onBack,
}: {
  readonly found: readonly FoundCase[];
  readonly onChoose: (found: FoundCase) => void;
  readonly onBack: () => void;
}) {
  return (
    <>
      <p>{found.length} cases stand on that page. Which one?</p>
      <ul className="choices">
        {found.map((it) => (
          <li key={JSON.stringify(it.at)}>
            <button type="button" onClick={() => onChoose(it)}>
              <span className="choice-title">{it.details.caption}</span>
              <span className="quiet small">
                {[it.details.court, it.details.date, it.details.docket].filter(Boolean).join(", ")}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="plain-button" onClick={onBack}>
        Back
      </button>
    </>
  );
}
