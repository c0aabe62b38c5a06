import type { Passage, PassageId } from "../../engine/index.ts";
import { contains, overlaps } from "../../opinion/index.ts";
import type { Correction } from "./corrections.ts";

/**
 * The passages with a person's corrections laid over them, oldest first. A passage that is corrected as a whole keeps its
 * id; a stretch newly marked gets the next free one and cuts those it lies over. What a person says is certain.
 */
export function applyCorrections(passages: readonly Passage[], list: readonly Correction[]): readonly Passage[] {
  let next = passages.reduce((most, { id }) => Math.max(most, Number(id.slice(1)) || 0), 0) + 1;
  const freshId = () => `p${next++}` as PassageId;
  let out: readonly Passage[] = passages;
  for (const correction of list) {
    const { start, end } = correction;
    const role = correction.role ?? "other";
    const same = out.find((it) => it.start === start && it.end === end);
    if (same) {
      out = out.map((it) => (it === same ? { ...it, role, confidence: 1 } : it));
      continue;
    }
    const under = out.filter((it) => overlaps(it, correction));
    const first = under[0];
    const marked: Passage = {
      id: freshId(),
      start,
      end,
      role,
      confidence: 1,
      authorities: under.filter((it) => contains(correction, it)).flatMap((it) => it.authorities),
      test: first?.test ?? null,
      section: first?.section ?? null,
    };
    const left = under.filter((it) => it.start < start).map((it) => ({ ...it, end: start }));
    const right = under
      .filter((it) => it.end > end)
      .map((it) => ({ ...it, id: it.start < start ? freshId() : it.id, start: end }));
    out = [...out.filter((it) => !overlaps(it, correction)), ...left, marked, ...right].sort(
      (a, b) => a.start - b.start,
    );
  }
  return out;
}
