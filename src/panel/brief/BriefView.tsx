import { useRef, useState } from "react";
import type { Passage, Role } from "../../engine/index.ts";
import { dateWords } from "../../library/date-words.ts";
import { isLeftOut, ROLE_LABELS, withOrder, withParts, withSentence, withWords } from "../../library/index.ts";
import { quotedText } from "../../opinion/index.ts";
import { usePanel } from "../PanelContext.ts";
import { Sentence } from "../Sentence.tsx";
import { BriefExports } from "./BriefExports.tsx";
import { BRIEF_PARTS, briefOf } from "./brief.ts";
import { Movers, moveByKey, SentenceTools } from "./Movers.tsx";

/** The brief: what was asked, the law, how it was applied, what was decided, in the court's own sentences. */
export default function BriefView() {
  const { annotations, working, title, brief } = usePanel();
  const [editing, setEditing] = useState(false);
  const parts = briefOf(annotations.passages, brief.changes);
  const { court, date, docket, judge } = annotations.meta;
  const facts = [court, docket, date && dateWords(date), judge].filter(Boolean);
  const shown = parts.filter(({ role, passages }) => editing || passages.length > 0 || brief.changes.words[role]);
  const nothing = parts.every((part) => part.passages.length === 0);
  return (
    <section className="view" aria-labelledby="brief-title" onKeyDown={editing ? moveByKey : undefined}>
      <h2 id="brief-title">{annotations.meta.caption ?? title}</h2>
      {facts.length > 0 && <p className="quiet">{facts.join(" · ")}</p>}
      {nothing && <Nothing working={working} />}
      {!(nothing && working) && (
        <div className="controls">
          <button type="button" className="button" aria-pressed={editing} onClick={() => setEditing(!editing)}>
            {editing ? "Done" : "Edit brief"}
          </button>
          <BriefExports />
        </div>
      )}
      {editing && (
        <p className="quiet small">
          Put parts and sentences in your order with the arrows, or with <kbd>Alt</kbd> <kbd>↑</kbd> and <kbd>Alt</kbd>{" "}
          <kbd>↓</kbd> where the focus is.
        </p>
      )}
      {shown.map(({ role, passages }) => (
        <Part
          key={role}
          role={role}
          passages={passages}
          editing={editing}
          parts={editing ? parts.map((part) => part.role) : []}
        />
      ))}
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

interface PartProps {
  readonly role: Role;
  readonly passages: readonly Passage[];
  readonly editing: boolean;
  /** All parts in their order, while it can be changed. */
  readonly parts: readonly Role[];
}

function Part({ role, passages, editing, parts }: PartProps) {
  const { brief, opinion } = usePanel();
  const [all, setAll] = useState(false);
  const labelOf = (passage: Passage) => quotedText(opinion, passage).slice(0, LABEL_LENGTH);
  const inBrief = editing ? passages : passages.filter((passage) => !isLeftOut(brief.changes, passage));
  const shown = all || editing ? inBrief : inBrief.slice(0, SHOWN_AT_FIRST);
  const left = inBrief.length - shown.length;
  const own = brief.changes.words[role];
  return (
    <section className="part" aria-labelledby={`brief-${role}`}>
      <div className="part-head">
        <h3 id={`brief-${role}`}>
          <span className="shape" data-role={role} />
          {BRIEF_PARTS[role] ?? ROLE_LABELS[role]}
        </h3>
        {editing && (
          <Movers
            what={BRIEF_PARTS[role]!}
            list={parts}
            at={parts.indexOf(role)}
            onMove={(next) => withParts(brief.changes, next)}
          />
        )}
      </div>
      {editing ? (
        <OwnWords role={role} />
      ) : (
        own?.split(/\n\s*\n/).map((paragraph) => (
          <p key={paragraph} className="own-words">
            {paragraph}
          </p>
        ))
      )}
      <ul className="sentences">
        {shown.map((passage, at) => (
          <li key={passage.id} data-left-out={editing && isLeftOut(brief.changes, passage) ? "" : undefined}>
            <Sentence span={passage} tone={role} />
            {editing && (
              <SentenceTools>
                <Movers
                  what={labelOf(passage)}
                  list={passages}
                  at={at}
                  onMove={(next) => withOrder(brief.changes, role, next)}
                />
                <LeaveOut passage={passage} label={labelOf(passage)} />
              </SentenceTools>
            )}
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

/** Words of a label: enough to know the sentence by. */
const LABEL_LENGTH = 60;

function LeaveOut({ passage, label }: { readonly passage: Passage; readonly label: string }) {
  const { brief } = usePanel();
  const out = isLeftOut(brief.changes, passage);
  return (
    <button
      type="button"
      className="more"
      aria-label={`${out ? "Put back" : "Leave out"}: ${label}`}
      onClick={() =>
        brief.change(
          withSentence(brief.changes, passage, out),
          out ? "Put back into the brief." : "Left out of the brief.",
        )
      }
    >
      {out ? "Put back" : "Leave out"}
    </button>
  );
}

/** A part in the person's own words: kept when the field is left, so that no key stroke writes to the disk. */
function OwnWords({ role }: { readonly role: Role }) {
  const { brief } = usePanel();
  const field = useRef<HTMLTextAreaElement>(null);
  const kept = brief.changes.words[role] ?? "";
  const keep = () => {
    const words = field.current?.value ?? "";
    if (words.trim() !== kept) brief.change(withWords(brief.changes, role, words), "Kept in the brief.");
  };
  return (
    <label className="own-words-field">
      <span className="quiet small">In your words</span>
      {/* Drawn anew when an undo changes what is kept. */}
      <textarea key={kept} ref={field} rows={3} defaultValue={kept} onBlur={keep} />
    </label>
  );
}
