import type { Passage, Role } from "../../engine/index.ts";

/** The parts of a brief, in the order in which students write them, and what each is headed. */
export const BRIEF_PARTS: Partial<Record<Role, string>> = {
  issue: "Issue",
  standard: "Standard",
  application: "Application",
  holding: "Holding",
  disposition: "Disposition",
  procedure: "Procedural posture",
  facts: "Facts",
};

export interface BriefPart {
  readonly role: Role;
  readonly passages: readonly Passage[];
}

/** The passages of each part in reading order. Parts without any are there too, empty. */
export function briefOf(passages: readonly Passage[]): readonly BriefPart[] {
  return (Object.keys(BRIEF_PARTS) as Role[]).map((role) => ({
    role,
    passages: passages.filter((passage) => passage.role === role),
  }));
}
