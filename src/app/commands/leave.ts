import type { Command } from "./command.ts";

export const leave: Command = {
  id: "leave",
  title: "Leave what is open",
  group: "Panel",
  keys: ["Escape"],
  keywords: "close back",
  run: (world) => world.escape(),
};
