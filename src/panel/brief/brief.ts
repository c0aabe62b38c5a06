import type { Passage, Role } from "../../engine/index.ts";
import { type BriefChanges, isLeftOut } from "../../library/index.ts";
import { overlaps, type Span } from "../../opinion/index.ts";

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

/** The passages of each part, in the order that the person gave them, else in reading order. Parts without any are there too, empty. */
export function briefOf(passages: readonly Passage[], { parts, order }: BriefChanges): readonly BriefPart[] {
  const roles = new Set([...parts.filter((role) => role in BRIEF_PARTS), ...(Object.keys(BRIEF_PARTS) as Role[])]);
  return [...roles].map((role) => ({
    role,
    passages: inOrder(
      passages.filter((passage) => passage.role === role),
      order[role] ?? [],
    ),
  }));
}

/** What the brief says when it is taken away: nothing that was left out, and no part with nothing in it. */
export function keptBriefOf(passages: readonly Passage[], changes: BriefChanges): readonly BriefPart[] {
  return briefOf(passages, changes)
    .map((part) => ({ ...part, passages: part.passages.filter((passage) => !isLeftOut(changes, passage)) }))
    .filter(({ role, passages: kept }) => kept.length > 0 || changes.words[role]);
}

/** In the order of `places`; a passage that none of them names stays behind the one that it follows in the text. */
function inOrder(passages: readonly Passage[], places: readonly Span[]): readonly Passage[] {
  if (places.length === 0) return passages;
  let last = -1;
  const ranked = passages.map((passage) => {
    const named = places.findIndex((place) => overlaps(place, passage));
    if (named >= 0) last = named;
    return { passage, rank: named >= 0 ? named : last };
  });
  return ranked.sort((a, b) => a.rank - b.rank || a.passage.start - b.passage.start).map(({ passage }) => passage);
}
