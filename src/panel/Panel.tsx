import { Suspense } from "react";
import { PanelContext, type PanelWorld } from "./PanelContext.ts";
import { PANEL_VIEW, PANEL_VIEWS, type PanelViewId } from "./panel-views.ts";
import { TargetView, viewOfTarget } from "./TargetView.tsx";

interface PanelProps {
  readonly world: PanelWorld;
  readonly view: PanelViewId;
}

/** The side panel: a tab for each view, and what the address names in front of it. */
export function Panel({ world, view }: PanelProps) {
  const { annotations, notes, targetId, hrefOfView } = world;
  const shown = (targetId && viewOfTarget(targetId)) || view;
  const counts: Record<PanelViewId, number | null> = {
    brief: null,
    tests: annotations.tests.length,
    authorities: annotations.authorities.filter((it) => it.kind !== "record").length,
    notes: notes.notes.length,
  };
  const { View } = PANEL_VIEW[shown];
  return (
    <PanelContext value={world}>
      <nav className="tabs" aria-label="Panel views">
        {PANEL_VIEWS.map((id) => (
          <a key={id} className="tab" href={hrefOfView(id)} aria-current={id === shown ? "page" : undefined}>
            {PANEL_VIEW[id].title}
            {counts[id] ? <span className="count">{counts[id]}</span> : null}
          </a>
        ))}
      </nav>
      <section
        className="panel-body"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable from the keyboard
        tabIndex={0}
        aria-label={`${PANEL_VIEW[shown].title} view`}
        // What is written and filtered among the notes stays when one of them is gone to.
        key={shown === "notes" ? shown : (targetId ?? shown)}
      >
        <Suspense fallback={<p className="quiet">Opening…</p>}>
          {targetId && shown !== "notes" ? <TargetView id={targetId} /> : <View />}
        </Suspense>
      </section>
    </PanelContext>
  );
}
