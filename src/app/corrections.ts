import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Annotations, Role } from "../engine/index.ts";
// Not by the door: behind it stands the whole engine, which belongs in the worker.
import { applyCorrections, type Correction } from "../engine/passages/corrections.ts";
import { keepCorrections, ROLE_LABELS, readCorrections, withCorrection } from "../library/index.ts";
import type { Span } from "../opinion/index.ts";
import { say } from "./toasts.ts";
import type { UndoStack } from "./undo.ts";

export interface Corrections {
  /** The annotations as this person has corrected them. */
  readonly corrected: Annotations;
  correct(span: Span, role: Role | null): void;
  isCorrected(span: Span): boolean;
}

const NONE: readonly Correction[] = [];

/** Roles set by hand: laid over what the engine found, kept with the opinion, each undone in one step. */
export function useCorrections(opinionId: string, annotations: Annotations, undoing: UndoStack): Corrections {
  const queries = useQueryClient();
  const key = ["corrections", opinionId] as const;
  const { data: list = NONE } = useQuery({
    queryKey: key,
    queryFn: () => readCorrections(opinionId),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  const corrected = useMemo(
    () => (list.length > 0 ? { ...annotations, passages: applyCorrections(annotations.passages, list) } : annotations),
    [annotations, list],
  );

  const change = (next: readonly Correction[]) => {
    queries.setQueryData(key, next);
    keepCorrections(opinionId, next).catch(() =>
      say(
        "The change holds on this page, but the browser did not let it be kept: its storage is full or switched off.",
      ),
    );
  };
  return {
    corrected,
    correct: ({ start, end }, role) => {
      const undo = undoing.push(() => {
        change(list);
        say("Undone.");
      });
      change(withCorrection(list, { start, end, role }));
      say(role ? `Marked as ${ROLE_LABELS[role].toLowerCase()}.` : "Mark taken away.", { label: "Undo", run: undo });
    },
    isCorrected: (span) => list.some((it) => it.start < span.end && it.end > span.start),
  };
}
