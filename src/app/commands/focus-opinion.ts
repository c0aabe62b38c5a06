import type { Command } from "./command.ts";

export const focusOpinion: Command = {
  id: "focus-opinion",
  title: "Go to the opinion",
  group: "Panel",
  keys: ["g o"],
  run: ({ reader }) => reader?.focus(),
};
