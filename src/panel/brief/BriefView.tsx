import { useState } from "react";
import type { Passage, Role } from "../../engine/index.ts";
import { ROLE_LABELS } from "../../library/index.ts";
import { usePanel } from "../PanelContext.ts";
import { Sentence } from "../Sentence.tsx";
import { BRIEF_PARTS, briefOf } from "./brief.ts";

/** The brief: what was asked, the law, how it was applied, what was decided, in the court's own sentences. */
export default function BriefView() {
  const { annotations, working, title } = usePanel();
  const parts = briefOf(annotations.passages);
  const { court, date, docket, judge } = annotations.meta;
  const facts = [court, docket, date, judge].filter(Boolean);
  return (
    <section className="view" aria-labelledby="brief-title">
      <h2 id="brief-title">{annotations.meta.caption ?? title}</h2>
      {facts.length > 0 && <p className="quiet">{facts.join(" · ")}</p>}
      {parts.every((part) => part.passages.length === 0) && <Nothing working={working} />}
      {parts.map(({ role, passages }) => passages.length > 0 && <Part key={role} role={role} passages={passages} />)}
    </section>
  );
}

function Nothing({ working }: { readonly working: boolean }) {
  if (working) return <p className="quiet">Reading the opinion…</p>;
  return (
    <p className="quiet">
      No issue, standard or holding was found in this text. It is shown as it stands; select a sentence to mark it by
      hand.
    </p>
  );
}

/** More than this of one kind is a list, not a brief: the rest waits behind a button. */
const SHOWN_AT_FIRST = 5;

function Part({ role, passages }: { readonly role: Role; readonly passages: readonly Passage[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? passages : passages.slice(0, SHOWN_AT_FIRST);
  const left = passages.length - shown.length;
  return (
    <section className="part" aria-labelledby={`brief-${role}`}>
      <h3 id={`brief-${role}`}>
        <span className="shape" data-role={role} />
        {BRIEF_PARTS[role] ?? ROLE_LABELS[role]}
      </h3>
      <ul className="sentences">
        {shown.map((passage) => (
          <li key={passage.id}>
            <Sentence span={passage} tone={role} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" className="more" onClick={() => setAll(true)}>
          {left} more
        </button>
      )}
    </section>
  );
}
