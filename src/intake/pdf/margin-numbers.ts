import type { PdfPage, PdfRun } from "./pdf-page.ts";
import { type Row, rowOf } from "./rows.ts";

/** So many numbers in a column at the left edge are pleading paper's. */
const LEAST_NUMBERS = 10;
/** A number belongs to the row whose baseline is this near, in sizes. */
const NEAR = 0.95;

/**
 * Pleading paper prints its line numbers at their own pitch, which need not be the text's: each number is put at the
 * front of the row nearest to it, so that it is read as a margin number and not as a line between two lines.
 */
export function withMarginNumbers(page: PdfPage, rows: readonly Row[]): Row[] {
  const numbers = numbersOf(rows);
  if (numbers.length < LEAST_NUMBERS) return [...rows];
  const isNumber = new Set<PdfRun>(numbers);
  const rest = rows.map((row) => row.runs.filter((run) => !isNumber.has(run)));
  const result: Row[] = [];
  const placed = new Set<PdfRun>();
  rows.forEach((row, index) => {
    const runs = rest[index]!;
    if (runs.length === 0) return;
    const nearest = numbers.filter((n) => !placed.has(n) && Math.abs(n.y - row.y) <= row.size * NEAR);
    const own = nearest.sort((a, b) => Math.abs(a.y - row.y) - Math.abs(b.y - row.y))[0];
    if (own) placed.add(own);
    result.push(rowOf(own ? [own, ...runs] : runs, row.y));
  });
  for (const number of numbers) if (!placed.has(number)) result.push(rowOf([number], number.y));
  return page.height > 0 ? result.sort((a, b) => a.y - b.y) : result;
}

/** Runs that hold a number from 1 to 60 alone, first in their rows, in one column, rising downward. */
function numbersOf(rows: readonly Row[]): PdfRun[] {
  const found: PdfRun[] = [];
  let last = 0;
  for (const row of rows) {
    const first = row.runs[0]!;
    const value = /^\d{1,2}$/.test(first.text.trim()) ? Number(first.text) : 0;
    if (value < 1 || value > 60) continue;
    const next = row.runs[1];
    if (next && next.x - (first.x + first.width) < row.size * 0.8) continue;
    const column = found[0] ? Math.abs(first.x + first.width - (found[0].x + found[0].width)) <= row.size : true;
    if (value === last + 1 && column) {
      found.push(first);
      last = value;
    }
  }
  return found;
}
