import type { Command } from "./command.ts";

export const findInOpinion: Command = {
  id: "find-in-opinion",
  title: "Find in the opinion",
  group: "Reading",
  keys: ["/"],
  keywords: "search",
  run: ({ find }) => find(),
};
