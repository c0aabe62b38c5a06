import { PANEL_VIEW, PANEL_VIEWS, type PanelViewId } from "../../panel/index.ts";
import type { Command } from "./command.ts";

const toView = (view: PanelViewId): Command => ({
  id: `view-${view}`,
  title: `Show ${PANEL_VIEW[view].title.toLowerCase()}`,
  group: "Panel",
  keys: [`g ${PANEL_VIEW[view].key}`],
  run: ({ openView }) => openView(view),
});

/** One command a view of the panel. */
export const panelViews: readonly Command[] = PANEL_VIEWS.map(toView);
