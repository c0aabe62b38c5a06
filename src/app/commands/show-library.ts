import type { Command } from "./command.ts";

export const showLibrary: Command = {
  id: "show-library",
  title: "Opinions opened before",
  group: "Opinion",
  keys: ["g l"],
  keywords: "library list recent",
  run: ({ show }) => show("library"),
};
