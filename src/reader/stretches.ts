import { firstEndingAfter, type Opinion, type Span } from "../opinion/index.ts";
import { type Part, partsOf } from "./parts.ts";

/**
 * Parts that the browser skips together while they are out of sight, and that are drawn together. Skipping each part by
 * itself costs the browser a look at every one of them in every frame; so there are few stretches, even in a long opinion.
 */
export interface Stretch extends Span {
  readonly index: number;
  /** Of its first part in the list of parts. */
  readonly first: number;
  readonly parts: readonly Part[];
  /** About as many lines of text, by which its height is guessed until it is seen. */
  readonly lines: number;
}

/** Code units of a stretch: two screens or so, little enough to lay out between two frames. */
const STRETCH = 5_000;
/** A line of the usual measure. */
const LINE = 66;

const KNOWN = new WeakMap<Opinion, readonly Stretch[]>();

/** The stretches, in order: every part stands in one of them. */
export function stretchesOf(opinion: Opinion): readonly Stretch[] {
  let known = KNOWN.get(opinion);
  if (!known) {
    known = cut(partsOf(opinion));
    KNOWN.set(opinion, known);
  }
  return known;
}

function cut(parts: readonly Part[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let first = 0;
  let length = 0;
  for (const [i, part] of parts.entries()) {
    length += part.end - part.start;
    if (length < STRETCH && i < parts.length - 1) continue;
    const own = parts.slice(first, i + 1);
    stretches.push({
      index: stretches.length,
      first,
      parts: own,
      start: own[0]!.start,
      end: part.end,
      // A part ends in the middle of a line, and a space follows it.
      lines: own.reduce((sum, { start, end }) => sum + Math.ceil((end - start) / LINE) + 1, 0),
    });
    first = i + 1;
    length = 0;
  }
  return stretches;
}

export const stretchElementId = ({ index }: Pick<Stretch, "index">): string => `s${index}`;

/** The element of the stretch in which `at` stands, drawn or not. */
export function stretchAt(opinion: Opinion, at: number): HTMLElement | null {
  const stretches = stretchesOf(opinion);
  const found = stretches[Math.min(firstEndingAfter(stretches, at), stretches.length - 1)];
  return found ? document.getElementById(stretchElementId(found)) : null;
}
