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

/** Puts the rows of every page that is set in two columns into the order of reading. */
export function inReadingOrder(
  pages: readonly PdfPage[],
  rows: readonly (readonly Row[])[],
): readonly (readonly Row[])[] {
  const gutters = pages.map((page, index) => gutterOf(page, rows[index]!));
  const known = gutters.filter((gutter) => gutter !== null).sort((a, b) => a - b);
  const usual = known[known.length >> 1];
  return rows.map((own, index) => {
    const gutter = gutters[index] ?? (usual !== undefined && hasGutter(own, usual) ? usual : null);
    return gutter === null ? own : byColumns(own, gutter);
  });
}

/** A page too short to tell by itself, as a last page is, is set as the others are where its rows leave their gutter free. */
function hasGutter(rows: readonly Row[], gutter: number): boolean {
  const parted = rows.filter((row) => row.x < gutter && row.right > gutter && !spans(row, gutter));
  return parted.length > 0 && parted.length >= rows.length * LEAST_SHARE;
}

/** What spans both columns stands where it is; between such rows the left column comes first, then the right. */
function byColumns(rows: readonly Row[], gutter: number): Row[] {
  const ordered: Row[] = [];
  let left: Row[] = [];
  let right: Row[] = [];
  const edges = edgesOf(rows);
  const apart = rows.filter((row) => !edges.has(row) && !spans(row, gutter));
  const west = Math.min(...apart.map((row) => row.x));
  const east = Math.min(
    ...apart.flatMap((row) => row.runs).map((run) => (run.x < gutter ? Number.POSITIVE_INFINITY : run.x)),
  );
  const flush = () => {
    ordered.push(...left, ...right);
    left = [];
    right = [];
  };
  for (const row of rows) {
    if (edges.has(row) || spans(row, gutter)) {
      flush();
      ordered.push(row);
      continue;
    }
    const before = row.runs.filter((run) => run.x < gutter);
    const after = row.runs.filter((run) => run.x >= gutter);
    if (before.length > 0) left.push(rowOf(before, row.y));
    // Both columns have one margin: where a line begins then says the same in each.
    if (after.length > 0)
      right.push(
        rowOf(
          after.map((run) => ({ ...run, x: run.x - east + west })),
          row.y,
        ),
      );
  }
  flush();
  return ordered;
}

/** A head or foot has at most this many rows, … */
const DEEPEST_EDGE = 3;
/** … and stands off from the columns by this much more than their lines from each other. */
const STANDS_OFF = 1.6;

/** The rows of a page's head and foot, which stand off from the columns and belong to neither. */
function edgesOf(rows: readonly Row[]): ReadonlySet<Row> {
  const distances = rows.slice(1).map((row, index) => row.y - rows[index]!.y);
  const usual = distances.toSorted((a, b) => a - b)[distances.length >> 1] ?? 0;
  const far = distances.map((distance, index) => distance > STANDS_OFF * Math.max(usual, rows[index]!.size * 1.15));
  const head = far.slice(0, DEEPEST_EDGE).lastIndexOf(true) + 1;
  const foot = far.indexOf(true, Math.max(head, far.length - DEEPEST_EDGE));
  return new Set([...rows.slice(0, head), ...(foot < 0 ? [] : rows.slice(foot + 1))]);
}

/** Whether a row's words run across the gutter, or stand on both sides of it without room for it. */
function spans(row: Row, gutter: number): boolean {
  let left = Number.NEGATIVE_INFINITY;
  let right = Number.POSITIVE_INFINITY;
  for (const { x, width } of row.runs) {
    if (x < gutter) left = Math.max(left, x + width);
    else right = Math.min(right, x);
  }
  return left > gutter + row.size || right - left < row.size * NARROWEST_GUTTER;
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
  const most = Math.max(0, ...votes.values());
  if (most < LEAST_ROWS || most < rows.length * LEAST_SHARE) return null;
  const best = [...votes].filter(([, count]) => count === most).map(([slot]) => slot);
  const gutter = Math.max(...best) * step;
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
