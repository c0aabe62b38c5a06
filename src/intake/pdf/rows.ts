import type { PdfPage, PdfRun } from "./pdf-page.ts";

/** Runs that stand on one line, from left to right. */
export interface Row {
  readonly runs: readonly PdfRun[];
  /** The baseline of most of its text. */
  readonly y: number;
  readonly x: number;
  readonly right: number;
  /** The size in which most of its characters are set. */
  readonly size: number;
}

/** Baselines this near are one, whatever stands on them. */
const LEVEL = 0.08;
/** Two runs whose baselines differ by up to this share of the size stand on one line. */
const ONE_LINE = 0.35;
/** A raised or lowered figure: smaller than its line by this, within this share of its height. */
const SMALLER = 0.82;
const RAISED = 0.7;

/** Groups a page's runs into rows, top down. O(n log n). */
export function rowsOf(page: PdfPage): Row[] {
  const sorted = [...page.runs].sort((a, b) => a.y - b.y || a.x - b.x);
  const groups: { y: number; size: number; runs: PdfRun[] }[] = [];
  for (const run of sorted) {
    const near = groups
      .slice(-NEAREST)
      .reverse()
      .find((group) => belongs(run, group));
    if (near) {
      near.runs.push(run);
      if (run.size > near.size * 1.05) {
        near.size = run.size;
        near.y = run.y;
      }
    } else groups.push({ y: run.y, size: run.size, runs: [run] });
  }
  return groups.map(({ y, runs }) => rowOf(runs, y)).sort((a, b) => a.y - b.y);
}

/** How many of the last rows a run may belong to: raised figures come before their line. */
const NEAREST = 4;

interface Group {
  readonly y: number;
  readonly size: number;
  readonly runs: readonly PdfRun[];
}

function belongs(run: PdfRun, group: Group): boolean {
  const distance = Math.abs(run.y - group.y);
  const larger = Math.max(run.size, group.size);
  if (distance <= larger * LEVEL) return true;
  if (distance <= larger * ONE_LINE) return !overprints(run, group);
  // Only a figure or a sign is raised: words set small beside a line are a stamp's.
  const small = run.size <= group.size ? run.text : group.runs.length === 1 ? group.runs[0]!.text : "";
  const figure = Math.min(run.size, group.size) <= larger * SMALLER && /^\S{1,4}$/.test(small.trim());
  return figure && distance <= larger * RAISED && !overprints(run, group);
}

/** Whether a run stands over or under one of the group's: then they are two lines set close. */
function overprints(run: PdfRun, group: Group): boolean {
  return group.runs
    .slice(-MOST_COMPARED)
    .some((other) => Math.min(run.x + run.width, other.x + other.width) - Math.max(run.x, other.x) > run.size * 0.3);
}

/** How many of a row's runs are compared: a page made of single characters has hundreds. */
const MOST_COMPARED = 40;

export function rowOf(runs: readonly PdfRun[], y: number): Row {
  const ordered = [...runs].sort((a, b) => a.x - b.x);
  let right = 0;
  for (const run of ordered) right = Math.max(right, run.x + run.width);
  return { runs: ordered, y, x: ordered[0]!.x, right, size: mostlySize(ordered) };
}

function mostlySize(runs: readonly PdfRun[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of runs) {
    const key = Math.round(size * 2) / 2;
    counts.set(key, (counts.get(key) ?? 0) + text.length);
  }
  let best = 0;
  let most = 0;
  for (const [size, count] of counts) {
    if (count > most) {
      most = count;
      best = size;
    }
  }
  return best;
}
