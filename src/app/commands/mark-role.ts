import type { Role } from "../../engine/index.ts";
import { MARKABLE_ROLES, ROLE_LABELS } from "../../library/index.ts";
import type { Command } from "./command.ts";

const markAs = (role: Role, i: number): Command => ({
  id: `mark-${role}`,
  title: `Mark as ${ROLE_LABELS[role].toLowerCase()}`,
  group: "Highlights",
  keys: [String(i + 1)],
  keywords: "correct role selection",
  run: ({ mark }) => mark(role),
});

/** One command a role: for the selected words, or the highlight that has the focus. */
export const markRoles: readonly Command[] = MARKABLE_ROLES.map(markAs);

export const unmark: Command = {
  id: "unmark",
  title: "Take the mark away",
  group: "Highlights",
  keys: ["0"],
  keywords: "correct remove role",
  run: ({ mark }) => mark(null),
};
