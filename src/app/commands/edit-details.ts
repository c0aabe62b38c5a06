import type { Command } from "./command.ts";

export const editDetails: Command = {
  id: "edit-details",
  title: "Edit title, court, date and judge",
  group: "Opinion",
  keys: ["g e"],
  keywords: "metadata caption docket number rename",
  run: ({ show }) => show("details"),
};
