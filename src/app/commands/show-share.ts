import type { Command } from "./command.ts";

export const showShare: Command = {
  id: "show-share",
  title: "Save, share or print",
  group: "Opinion",
  keys: ["g s"],
  keywords: "export download copy take away",
  run: (world) => world.show("share"),
};
