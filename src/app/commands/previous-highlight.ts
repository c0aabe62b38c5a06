import type { Command } from "./command.ts";

export const previousHighlight: Command = {
  id: "previous-highlight",
  title: "Previous highlight",
  group: "Reading",
  keys: ["k"],
  run: ({ reader, say }) => {
    if (!reader?.stepHighlight(-1)) say("No highlight before this one.");
  },
};
