import type { Command } from "./command.ts";

export const nextSection: Command = {
  id: "next-section",
  title: "Next section",
  group: "Reading",
  keys: ["]"],
  keywords: "heading",
  run: ({ reader, say }) => {
    if (!reader?.stepSection(1)) say("No section after this one.");
  },
};
