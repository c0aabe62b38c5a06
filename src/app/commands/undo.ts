import type { Command } from "./command.ts";

export const undo: Command = {
  id: "undo",
  title: "Undo the last change",
  group: "Highlights",
  keys: ["mod+z"],
  run: ({ undo }) => undo(),
};
