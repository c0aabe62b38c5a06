import type { Command } from "./command.ts";

export const saveOneFile: Command = {
  id: "save-one-file",
  title: "Save as one HTML file",
  group: "Opinion",
  keys: [],
  keywords: "export share download offline page",
  run: (world) => world.saveOneFile(),
};
