import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type BriefChanges, keepBriefChanges, NO_BRIEF_CHANGES, readBriefChanges } from "../library/index.ts";
import type { BriefDesk } from "../panel/brief/desk.ts";
import { say } from "./toasts.ts";
import type { UndoStack } from "./undo.ts";

/** What a person has made of the brief: kept with the opinion, each change undone in one step. */
export function useBrief(opinionId: string, undoing: UndoStack): BriefDesk {
  const queries = useQueryClient();
  const key = ["brief", opinionId] as const;
  const { data: changes = NO_BRIEF_CHANGES } = useQuery({
    queryKey: key,
    queryFn: () => readBriefChanges(opinionId),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  const keep = (next: BriefChanges) => {
    queries.setQueryData(key, next);
    keepBriefChanges(opinionId, next).catch(() =>
      say(
        "The change holds on this page, but the browser did not let it be kept: its storage is full or switched off.",
      ),
    );
  };
  return {
    changes,
    change: (next, done) => {
      const undo = undoing.push(() => {
        keep(changes);
        say("Undone.");
      });
      keep(next);
      say(done, { label: "Undo", run: undo });
    },
  };
}
