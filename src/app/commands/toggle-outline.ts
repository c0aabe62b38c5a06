import type { Command } from "./command.ts";

export const toggleOutline: Command = {
  id: "toggle-outline",
  title: "Show or hide the outline",
  group: "Appearance",
  keys: ["g h"],
  keywords: "headings contents",
  when: ({ hasOutline }) => hasOutline,
  run: ({ settings, set }) => set({ outline: !settings.outline }),
};
