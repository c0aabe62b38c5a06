/**
 * A stretch of an opinion's text: half-open `[start, end)`, in UTF-16 code units of the text as given.
 * Every offset in the project is of this one coordinate system.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Index of the first span that ends after `at`, in a sorted list whose members do not overlap. O(log n). */
export function firstEndingAfter(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly in `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Joins spans into a sorted list in which none overlap or touch; empty spans are dropped. */
export function unionOf(spans: readonly Span[]): Span[] {
  const sorted = spans.filter((s) => s.end > s.start).sort((a, b) => a.start - b.start || a.end - b.end);
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of sorted) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** What is left of `span` when `holes` (sorted, not overlapping) are taken out: the pieces, in order. */
export function without(span: Span, holes: readonly Span[]): Span[] {
  const pieces: Span[] = [];
  let at = span.start;
  for (let i = firstEndingAfter(holes, span.start); i < holes.length && holes[i]!.start < span.end; i += 1) {
    const hole = holes[i]!;
    if (hole.start > at) pieces.push({ start: at, end: hole.start });
    at = Math.max(at, hole.end);
  }
  if (at < span.end) pieces.push({ start: at, end: span.end });
  return pieces;
}
