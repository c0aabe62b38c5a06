import type { Command } from "./command.ts";

export const togglePanel: Command = {
  id: "toggle-panel",
  title: "Show or hide the panel",
  group: "Panel",
  keys: ["\\"],
  keywords: "sidebar",
  run: ({ settings, set }) => set({ panel: !settings.panel }),
};
