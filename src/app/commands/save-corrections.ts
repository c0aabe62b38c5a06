import type { Command } from "./command.ts";

export const saveCorrections: Command = {
  id: "save-corrections",
  title: "Save the highlights as labels",
  group: "Highlights",
  keys: [],
  keywords: "export corrections gold training json download",
  run: (world) => world.saveLabels(),
};
