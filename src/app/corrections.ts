import { useMemo } from "react";
import type { Annotations, Role } from "../engine/index.ts";
// Not by the door: behind it stands the whole engine, which belongs in the worker.
import { applyCorrections, type Correction } from "../engine/passages/corrections.ts";
import {
  changeCorrections,
  mergedCorrections,
  ROLE_LABELS,
  readCorrections,
  withCorrection,
} from "../library/index.ts";
import type { Span } from "../opinion/index.ts";
import { type KeptRecord, useKeptRecord } from "./kept-record.ts";
import { say } from "./toasts.ts";
import type { UndoStack } from "./undo.ts";

export interface Corrections {
  /** The annotations as this person has corrected them. */
  readonly corrected: Annotations;
  correct(span: Span, role: Role | null): void;
  isCorrected(span: Span): boolean;
}

const CORRECTIONS: KeptRecord<readonly Correction[]> = {
  store: "corrections",
  none: [],
  read: readCorrections,
  merge: mergedCorrections,
  change: changeCorrections,
};

/** Roles set by hand: laid over what the engine found, kept with the opinion, each undone in one step. */
export function useCorrections(opinionId: string, annotations: Annotations, undoing: UndoStack): Corrections {
  const { value: list, set } = useKeptRecord(CORRECTIONS, opinionId);
  const corrected = useMemo(
    () => (list.length > 0 ? { ...annotations, passages: applyCorrections(annotations.passages, list) } : annotations),
    [annotations, list],
  );

  return {
    corrected,
    correct: ({ start, end }, role) => {
      const next = withCorrection(list, { start, end, role });
      const undo = undoing.push(() => {
        set(next, list);
        say("Undone.");
      });
      set(list, next);
      say(role ? `Marked as ${ROLE_LABELS[role].toLowerCase()}.` : "Mark taken away.", { label: "Undo", run: undo });
    },
    isCorrected: (span) => list.some((it) => it.start < span.end && it.end > span.start),
  };
}
