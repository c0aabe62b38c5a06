import type { Block } from "../../opinion/index.ts";

/**
 * Headings one below the other, none skipped: a page may begin at h2, or go from h1 to h3 for the looks of it. A
 * heading stands one level below the last that ranks above it; those that rank alike under one heading stay alike.
 */
export function withoutSkippedLevels(blocks: readonly Block[]): Block[] {
  const above: number[] = [];
  return blocks.map((block) => {
    if (block.kind !== "heading") return block;
    const rank = block.level ?? 1;
    while (above.length > 0 && above.at(-1)! >= rank) above.pop();
    above.push(rank);
    return { ...block, level: above.length };
  });
}
