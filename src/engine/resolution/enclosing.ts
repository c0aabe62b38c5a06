import type { Citation, CitationId } from "../annotations.ts";

/** For offsets asked in rising order: the citation in whose parenthetical an offset lies, the innermost. */
export function enclosingCitations(found: readonly Citation[]): (offset: number) => CitationId | null {
  const spans = found
    .flatMap(({ id, parentheticals }) => parentheticals.map(({ start, end }) => ({ start, end, id })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const open: (typeof spans)[number][] = [];
  let next = 0;
  return (offset) => {
    while (next < spans.length && spans[next]!.start <= offset) open.push(spans[next++]!);
    while (open.length > 0 && open.at(-1)!.end <= offset) open.pop();
    return open.at(-1)?.id ?? null;
  };
}

/** Where the citations stand that have parentheticals, by id: no other can be another's `within`. */
export function outerCitations(citations: readonly Citation[]): ReadonlyMap<CitationId, number> {
  const places = new Map<CitationId, number>();
  citations.forEach(({ id, parentheticals }, i) => {
    if (parentheticals.length > 0) places.set(id, i);
  });
  return places;
}
