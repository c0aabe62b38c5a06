import type { Command } from "./command.ts";

export const saveBackup: Command = {
  id: "save-backup",
  title: "Save a backup of everything",
  group: "Opinion",
  keys: [],
  keywords: "export all file opinions notes settings",
  run: (world) => world.saveBackup(),
};
