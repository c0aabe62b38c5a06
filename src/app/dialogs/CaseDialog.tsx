import { useQuery } from "@tanstack/react-query";
import { type ReactNode, type RefObject, useEffect, useId, useMemo, useRef, useState } from "react";
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
import { dateWords } from "../../library/date-words.ts";
import { listShelf, opinionsAt } from "../../library/index.ts";
import { formatAddress } from "../address.ts";
import { type CaseLookup, useCaseLookup } from "../case-lookup.ts";
import { useCourtListenerToken } from "../courtlistener-token.ts";
import { CourtListenerTokenForm } from "./CourtListenerTokenForm.tsx";
import { Sheet } from "./Sheet.tsx";

interface CaseDialogProps {
  /** What was typed or pasted elsewhere. */
  readonly typed: string;
  readonly onClose: () => void;
}

/** Opens a case by its citation or by a link to it. Says whom it would ask and what goes out, and waits to be told. */
export default function CaseDialog({ typed: given, onClose }: CaseDialogProps) {
  const [typed, setTyped] = useState(given);
  const lookup = useCaseLookup(onClose);
  const field = useRef<HTMLInputElement>(null);
  return (
    <Sheet title="Open a case" onClose={onClose} first={field}>
      <Step {...{ lookup, typed, setTyped, onClose, field }} />
    </Sheet>
  );
}

interface QuestionProps {
  readonly lookup: CaseLookup;
  readonly typed: string;
  readonly setTyped: (typed: string) => void;
  readonly onClose: () => void;
  readonly field: RefObject<HTMLInputElement | null>;
}

function Step(props: QuestionProps): ReactNode {
  const { state, choose, stop } = props.lookup;
  switch (state.status) {
    case "idle":
      return <Question {...props} />;
    case "failed":
      return (
        <>
          <Failure error={state.error} />
          <Question {...props} />
        </>
      );
    case "working":
      return <Working step={state.step} onStop={stop} />;
    case "choosing":
      return <Choices found={state.found} onChoose={choose} onBack={stop} />;
    default:
      return state satisfies never;
  }
}

/** What comes in place of what had the focus takes it. */
const takeFocus = (element: HTMLElement | null): void => element?.focus();

function Question({ lookup, typed, setTyped, onClose, field }: QuestionProps) {
  const [preferred, setPreferred] = useState<CaseSource>("case.law");
  const token = useCourtListenerToken();
  const asked = useMemo(() => askedCase(typed), [typed]);
  const able = asked ? sourcesFor(asked) : [];
  const sources = able.filter((source) => source !== "CourtListener" || token !== null);
  const source = sources.find((it) => it === preferred) ?? sources[0] ?? null;
  const [entering, setEntering] = useState(false);
  const hint = useId();
  // At first, and when the token has been kept and its field is gone.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the token's coming is the occasion
  useEffect(() => takeFocus(field.current), [field, token]);
  return (
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (asked && source) lookup.ask(asked, source);
        }}
      >
        <label className="field">
          <span>Citation or link</span>
          <input
            type="text"
            ref={field}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            spellCheck={false}
            autoComplete="off"
            aria-describedby={hint}
          />
        </label>
        <p className="quiet small hint" id={hint}>
          Such as 555 U.S. 7, or Winter v. NRDC, 555 U.S. 7, or the address of a case at courtlistener.com or case.law.
        </p>
        {asked && <KeptAlready asked={asked} onOpen={onClose} />}
        {sources.length > 1 && <SourceChoice sources={sources} value={source} onChange={setPreferred} />}
        <div role="status">
          <Prospect {...{ typed, asked, able, source }} />
          {asked && token === null && able.includes("CourtListener") && (
            <p className="quiet small">
              {able.length > 1 ? "CourtListener can be asked too," : "CourtListener may have it and can be asked"} with
              a token of your own, free from its site.{" "}
              {!entering && (
                <button type="button" className="link-button" onClick={() => setEntering(true)}>
                  Enter it
                </button>
              )}
            </p>
          )}
        </div>
        <div className="sheet-actions">
          <p className="quiet">{lookup.state.status === "idle" && "Nothing has been asked yet."}</p>
          <button type="submit" className="primary" disabled={!asked || !source}>
            {source ? `Ask ${CASE_SOURCE[source].host}` : "Ask"}
          </button>
        </div>
      </form>
      {entering && token === null && (
        <div className="token-entry">
          <CourtListenerTokenForm />
        </div>
      )}
    </>
  );
}

/** What the library has under the citation: opened from there, nobody is asked. */
function KeptAlready({ asked, onOpen }: { readonly asked: AskedCase; readonly onOpen: () => void }) {
  const words = wordsSent(asked);
  const { data: kept } = useQuery({
    queryKey: ["kept cases", words],
    queryFn: async () => {
      const ids = await opinionsAt(words);
      const { entries } = await listShelf();
      return entries.filter(({ id }) => ids.includes(id));
    },
    staleTime: 0,
    retry: false,
  });
  if (!kept || kept.length === 0) return null;
  return (
    <div className="kept-already">
      <p>You have it already, and nobody need be asked:</p>
      <ul>
        {kept.map(({ id, caption, name }) => (
          <li key={id}>
            <a href={formatAddress({ opinion: id, view: "brief", target: null, place: null })} onClick={onOpen}>
              {caption ?? name}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface ProspectProps {
  readonly typed: string;
  readonly asked: AskedCase | null;
  readonly able: readonly CaseSource[];
  readonly source: CaseSource | null;
}

/** What asking would do: who is asked, and what they learn. */
function Prospect({ typed, asked, able, source }: ProspectProps): ReactNode {
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

interface SourceChoiceProps {
  readonly sources: readonly CaseSource[];
  readonly value: CaseSource | null;
  readonly onChange: (source: CaseSource) => void;
}

function SourceChoice({ sources, value, onChange }: SourceChoiceProps) {
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

function Working({ step, onStop }: { readonly step: string; readonly onStop: () => void }) {
  return (
    <div className="opening-file">
      <p role="status">{step}</p>
      <progress aria-label="Looking the case up" />
      <button type="button" className="plain-button" ref={takeFocus} onClick={onStop}>
        Stop
      </button>
    </div>
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

interface ChoicesProps {
  readonly found: readonly FoundCase[];
  readonly onChoose: (found: FoundCase) => void;
  readonly onBack: () => void;
}

function Choices({ found, onChoose, onBack }: ChoicesProps) {
  return (
    <>
      <p ref={takeFocus} tabIndex={-1} className="question">
        {found.length} cases stand on that page. Which one?
      </p>
      <ul className="cases">
        {found.map(({ at, details }, i) => (
          <li key={at.source === "case.law" ? at.file : at.cluster.id}>
            <button type="button" onClick={() => onChoose(found[i]!)}>
              <span className="choice-title">{details.caption}</span>
              <span className="quiet small">
                {[details.court, details.date && dateWords(details.date), details.docket].filter(Boolean).join(", ")}
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
