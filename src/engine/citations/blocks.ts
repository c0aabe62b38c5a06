import { firstEndingAfter, type Opinion } from "../../opinion/index.ts";

/** Index of the block in which an offset lies; -1 outside all. A footnote's block may lie inside another. O(log n). */
export function blockOf({ blocks }: Opinion, at: number): number {
  const index = firstEndingAfter(blocks, at);
  const block = blocks[index];
  return block && block.start <= at ? index : -1;
}
