import type { Command } from "./command.ts";

export const previousSection: Command = {
  id: "previous-section",
  title: "Previous section",
  group: "Reading",
  keys: ["["],
  keywords: "heading",
  run: ({ reader, say }) => {
    if (!reader?.stepSection(-1)) say("No section before this one.");
  },
};
