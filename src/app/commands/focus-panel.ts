import type { Command } from "./command.ts";

export const focusPanel: Command = {
  id: "focus-panel",
  title: "Go to the panel",
  group: "Panel",
  keys: ["g p"],
  run: ({ focusPanel }) => focusPanel(),
};
