import type { Command } from "./command.ts";

export const escape: Command = {
  id: "escape",
  title: "Leave what is open",
  group: "Panel",
  keys: ["Escape"],
  keywords: "close back",
  run: (world) => world.escape(),
};
