/** How much an opinion makes of an authority, by how many times it comes back to it. */
export const DEPTHS = ["cited once", "cited", "discussed", "relied on throughout"] as const;
export type Depth = (typeof DEPTHS)[number];

/** Mentions from which each depth begins; the steps are ours, chosen so that a second pinpoint is not yet a discussion. */
export function depthOf(mentions: number): Depth {
  if (mentions <= 1) return "cited once";
  if (mentions <= 3) return "cited";
  if (mentions <= 7) return "discussed";
  return "relied on throughout";
}

/** "twice", "5 times": for a sentence. */
export function times(count: number): string {
  return count === 1 ? "once" : count === 2 ? "twice" : `${count} times`;
}
