import type { Command } from "./command.ts";

export const toggleOutline: Command = {
  id: "toggle-outline",
  title: "Show or hide the outline",
  group: "Appearance",
  keys: ["g h"],
  keywords: "headings contents",
  when: ({ hasOutline }) => hasOutline,
  run: ({ settings, set, show }) => {
    // Where there is no room beside the text it is shown over it.
    if (matchMedia("(max-width: 72rem)").matches) show("outline");
    else set({ outline: !settings.outline });
  },
};
