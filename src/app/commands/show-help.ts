import type { Command } from "./command.ts";

export const showHelp: Command = {
  id: "show-help",
  title: "Keys and what the marks mean",
  group: "Help",
  keys: ["?"],
  keywords: "help shortcuts legend",
  run: ({ show }) => show("help"),
};
