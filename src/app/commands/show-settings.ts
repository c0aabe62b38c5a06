import type { Command } from "./command.ts";

export const showSettings: Command = {
  id: "show-settings",
  title: "Settings",
  group: "Appearance",
  keys: [","],
  keywords: "theme face measure size preferences",
  run: ({ show }) => show("settings"),
};
