import type { Command } from "./command.ts";

export const openOpinion: Command = {
  id: "open-opinion",
  title: "Open another opinion",
  group: "Opinion",
  keys: ["g n"],
  keywords: "file paste new",
  run: ({ show }) => show("open"),
};
