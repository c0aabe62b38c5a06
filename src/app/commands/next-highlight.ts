import type { Command } from "./command.ts";

export const nextHighlight: Command = {
  id: "next-highlight",
  title: "Next highlight",
  group: "Reading",
  keys: ["j"],
  run: ({ reader, say }) => {
    if (!reader?.stepHighlight(1)) say("No highlight after this one.");
  },
};
