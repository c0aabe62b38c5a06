import type { Span } from "../opinion/index.ts";

/** A run of text over which the same spans lie. */
export interface Segment<T extends Span> extends Span {
  /** The spans over it, in the order given. */
  readonly over: readonly T[];
}

/**
 * Cuts `[from, to)` at every edge of `spans` and at `cuts`, in one sweep; the segments in order, each with the spans over
 * it. Where spans overlap is settled here and nowhere else. O(n log n) in the spans, times how deep they lie over each
 * other.
 */
export function segments<T extends Span>(
  spans: readonly T[],
  from: number,
  to: number,
  cuts: readonly number[] = [],
): Segment<T>[] {
  const crossing = spans.filter((span) => span.start < to && span.end > from).sort((a, b) => a.start - b.start);
  const edges = [...crossing.flatMap(({ start, end }) => [start, end]), ...cuts].filter((at) => at > from && at < to);
  const at = [...new Set([from, ...edges, to])].sort((a, b) => a - b);
  const out: Segment<T>[] = [];
  let open: T[] = [];
  let next = 0;
  for (let i = 0; i + 1 < at.length; i += 1) {
    const start = at[i]!;
    open = open.filter((span) => span.end > start);
    while (next < crossing.length && crossing[next]!.start <= start) open.push(crossing[next++]!);
    out.push({ start, end: at[i + 1]!, over: open.slice() });
  }
  return out;
}
