import type { Command } from "./command.ts";

export const takeInNotes: Command = {
  id: "take-in-notes",
  title: "Take in notes from a file",
  group: "Notes",
  keys: [],
  keywords: "import web annotations json hypothesis",
  run: (world) => world.takeInNotes(),
};
