import type { Command } from "./command.ts";

export const closeFootnotes: Command = {
  id: "close-footnotes",
  title: "Close all footnotes",
  group: "Reading",
  keys: ["O"],
  keywords: "notes collapse",
  run: ({ reader }) => reader?.openNotes(false),
};
