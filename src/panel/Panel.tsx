import { type FocusEvent, Suspense, useLayoutEffect, useRef } from "react";
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
  // What is written and filtered among the notes stays when one of them is gone to.
  const content = shown === "notes" ? shown : (targetId ?? shown);
  const focus = usePanelFocus(content);
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
        key={content}
        {...focus}
      >
        <Suspense fallback={<p className="quiet">Opening…</p>}>
          {targetId && shown !== "notes" ? <TargetView id={targetId} /> : <View />}
        </Suspense>
      </section>
    </PanelContext>
  );
}

/** A link of the panel that leads to other content in it goes away with the old: the focus then waits at the new. */
function usePanelFocus(content: string) {
  const body = useRef<HTMLElement>(null);
  const within = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the new content that calls for it
  useLayoutEffect(() => {
    if (within.current && document.activeElement === document.body) body.current?.focus({ preventScroll: true });
  }, [content]);
  return {
    ref: body,
    onFocus: () => {
      within.current = true;
    },
    onBlur: ({ relatedTarget, currentTarget }: FocusEvent<HTMLElement>) => {
      if (relatedTarget && !currentTarget.contains(relatedTarget)) within.current = false;
    },
  };
}
