import type { Command } from "./command.ts";

export const writeNote: Command = {
  id: "write-note",
  title: "Write a note",
  group: "Notes",
  keys: ["n"],
  keywords: "annotate comment remark edit selection",
  run: ({ note }) => note(),
};
