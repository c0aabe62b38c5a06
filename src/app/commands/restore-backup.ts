import type { Command } from "./command.ts";

export const restoreBackup: Command = {
  id: "restore-backup",
  title: "Restore a backup",
  group: "Opinion",
  keys: [],
  keywords: "import all file opinions notes settings",
  run: (world) => world.restoreBackup(),
};
