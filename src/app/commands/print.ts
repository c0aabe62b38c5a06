import type { Command } from "./command.ts";

export const print: Command = {
  id: "print",
  title: "Print the opinion",
  group: "Opinion",
  keys: [],
  keywords: "paper pdf",
  run: (world) => world.print(),
};
