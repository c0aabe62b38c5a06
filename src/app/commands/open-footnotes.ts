import type { Command } from "./command.ts";

export const openFootnotes: Command = {
  id: "open-footnotes",
  title: "Open all footnotes",
  group: "Reading",
  keys: ["o"],
  keywords: "notes expand",
  run: ({ reader }) => reader?.openNotes(true),
};
