export { COPY_FORMS, type CopyForm } from "./exports/copy-forms.ts";
export type { Editing, NotesDesk } from "./notes/desk.ts";
export { Panel } from "./Panel.tsx";
export { PanelContext, type PanelWorld } from "./PanelContext.ts";
export { isPanelViewId, PANEL_VIEW, PANEL_VIEWS, type PanelViewId } from "./panel-views.ts";
