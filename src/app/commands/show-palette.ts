import type { Command } from "./command.ts";

export const showPalette: Command = {
  id: "show-palette",
  title: "Every command",
  group: "Help",
  keys: ["mod+k"],
  keywords: "palette",
  run: ({ show }) => show("palette"),
};
