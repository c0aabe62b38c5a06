import type { Command } from "./command.ts";

export const saveNotes: Command = {
  id: "save-notes",
  title: "Save the notes as Web Annotations",
  group: "Notes",
  keys: [],
  keywords: "export file json download",
  run: (world) => world.saveNotes(),
};
