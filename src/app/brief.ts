import { changeBrief, mergedBrief, NO_BRIEF_CHANGES, readBriefChanges } from "../library/index.ts";
import type { BriefDesk } from "../panel/brief/desk.ts";
import { useKeptRecord } from "./kept-record.ts";
import { say } from "./toasts.ts";
import type { UndoStack } from "./undo.ts";

const BRIEF = {
  store: "briefs",
  none: NO_BRIEF_CHANGES,
  read: readBriefChanges,
  merge: mergedBrief,
  change: changeBrief,
} as const;

/** What a person has made of the brief: kept with the opinion, each change undone in one step. */
export function useBrief(opinionId: string, undoing: UndoStack): BriefDesk {
  const { value: changes, set } = useKeptRecord(BRIEF, opinionId);
  return {
    changes,
    change: (next, done) => {
      const undo = undoing.push(() => {
        set(next, changes);
        say("Undone.");
      });
      set(changes, next);
      say(done, { label: "Undo", run: undo });
    },
  };
}
