import type { Command } from "./command.ts";

export const lookUpCase: Command = {
  id: "look-up-case",
  title: "Open a case by its citation or link",
  group: "Opinion",
  keys: ["g c"],
  keywords: "look up fetch courtlistener caselaw cite url",
  run: ({ lookUp }) => lookUp(""),
};
