import type { BriefChanges } from "../../library/index.ts";

/** What a person has made of the brief, and how it is changed. */
export interface BriefDesk {
  readonly changes: BriefChanges;
  /** Keeps a change of the brief and says `done`, with an undo. */
  change(next: BriefChanges, done: string): void;
}
