import { type ComponentType, lazy } from "react";

/** The views of the panel: the one list. The tabs, the address, the keys and the palette read it. */
export const PANEL_VIEWS = ["brief", "tests", "authorities", "notes"] as const;
export type PanelViewId = (typeof PANEL_VIEWS)[number];

export interface PanelView {
  readonly title: string;
  /** The letter that opens it after "g". */
  readonly key: string;
  readonly View: ComponentType;
}

export const PANEL_VIEW = {
  brief: { title: "Brief", key: "b", View: lazy(() => import("./brief/BriefView.tsx")) },
  tests: { title: "Tests", key: "t", View: lazy(() => import("./test/TestsView.tsx")) },
  authorities: { title: "Authorities", key: "a", View: lazy(() => import("./authorities/AuthoritiesView.tsx")) },
  // "n" leads to another opinion; "m" is for marginalia.
  notes: { title: "Notes", key: "m", View: lazy(() => import("./notes/NotesView.tsx")) },
} as const satisfies Record<PanelViewId, PanelView>;

export const isPanelViewId = (text: string): text is PanelViewId => (PANEL_VIEWS as readonly string[]).includes(text);
