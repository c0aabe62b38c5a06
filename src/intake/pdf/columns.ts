import type { PdfPage } from "./pdf-page.ts";
import { type Row, rowOf } from "./rows.ts";

/** A page is set in two columns if at least so many rows, and this share of all, have a gap at one place. */
const LEAST_ROWS = 14;
const LEAST_SHARE = 0.6;
/** The gap between columns is at least this wide, in sizes of the text. */
const NARROWEST_GUTTER = 1.1;
/** A gutter stands near the page's middle. */
const MIDDLE = [0.38, 0.62] as const;
/** Both columns are full of text: a caption's are not. */
const LEAST_FILL = 0.55;

/** Puts the rows of a page set in two columns into the order of reading: what spans both, then left, then right. */
export function inReadingOrder(page: PdfPage, rows: readonly Row[]): Row[] {
  const gutter = gutterOf(page, rows);
  if (gutter === null) return [...rows];
  const ordered: Row[] = [];
  let left: Row[] = [];
  let right: Row[] = [];
  const flush = () => {
    ordered.push(...left, ...right);
    left = [];
    right = [];
  };
  for (const row of rows) {
    const across = row.runs.some((run) => run.x < gutter - row.size && run.x + run.width > gutter + row.size);
    if (across) {
      flush();
      ordered.push(row);
      continue;
    }
    const west = row.runs.filter((run) => run.x < gutter);
    const east = row.runs.filter((run) => run.x >= gutter);
    if (west.length > 0) left.push(rowOf(west, row.y));
    if (east.length > 0) right.push(rowOf(east, row.y));
  }
  flush();
  return ordered;
}

/** Where the gap between two columns stands, or null. */
function gutterOf(page: PdfPage, rows: readonly Row[]): number | null {
  if (rows.length < LEAST_ROWS) return null;
  const votes = new Map<number, number>();
  const step = page.width / 100;
  for (const row of rows) {
    for (let i = 1; i < row.runs.length; i += 1) {
      const before = row.runs[i - 1]!;
      const from = before.x + before.width;
      const to = row.runs[i]!.x;
      if (to - from < row.size * NARROWEST_GUTTER) continue;
      const first = Math.ceil(Math.max(from, page.width * MIDDLE[0]) / step);
      const last = Math.floor(Math.min(to, page.width * MIDDLE[1]) / step);
      for (let slot = first; slot <= last; slot += 1) votes.set(slot, (votes.get(slot) ?? 0) + 1);
    }
  }
  let best = -1;
  let most = 0;
  for (const [slot, count] of votes) {
    if (count > most) {
      most = count;
      best = slot;
    }
  }
  if (most < LEAST_ROWS || most < rows.length * LEAST_SHARE) return null;
  const gutter = best * step;
  return isFilled(rows, gutter) ? gutter : null;
}

/** Whether the rows on both sides are full of text. */
function isFilled(rows: readonly Row[], gutter: number): boolean {
  const left = Math.min(...rows.map((row) => row.x));
  const right = Math.max(...rows.map((row) => row.right));
  let west = 0;
  let east = 0;
  for (const row of rows) {
    for (const run of row.runs) {
      if (run.x < gutter) west += run.width;
      else east += run.width;
    }
  }
  return west > rows.length * (gutter - left) * LEAST_FILL && east > rows.length * (right - gutter) * LEAST_FILL;
}
