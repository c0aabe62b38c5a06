import type { Span } from "../../opinion/index.ts";

/** A place in the text that may be a footnote's mark. */
export interface FootnoteMark extends Span {
  readonly label: string;
}

/** Marks by label, in order; strong where set as a mark and as hardly anything else, weak after a space. */
export interface FootnoteMarks {
  readonly strong: ReadonlyMap<string, readonly FootnoteMark[]>;
  readonly weak: ReadonlyMap<string, readonly FootnoteMark[]>;
}

/**
 * Marks, in one pass: digits or stars right behind a word or its punctuation ("claim.1 The", "Rosenn* and"), in
 * brackets ("[1]", "[FN1]"), or, weakly, after the space that OCR leaves before a raised figure ("claim. 1 The").
 * Digits that a letter, a digit or a hyphen and digit follow belong to a number or a reporter ("F.3d", "7.1-2").
 */
const MARK =
  /(?<=[\p{L}.,;:!?”"’'‘)\]—–])(?:(\d{1,3})|(\*{1,4}|[†‡]{1,2}))(?![\p{L}\p{N}*]|[-–.,:/]\d|\(\w|[%°])|(?<=[\p{L}\p{N}.,;:!?”"’)\]] {1,2})(?:(\d{1,3})|(\*{1,4}|[†‡]{1,2}))(?=\s)|\[(?:FN|fn|Fn|n\.?)? ?(\d{1,3}|\*{1,3})\]/gu;

/** Everything that may be a mark. */
export function footnoteMarks(text: string): FootnoteMarks {
  const strong = new Map<string, FootnoteMark[]>();
  const weak = new Map<string, FootnoteMark[]>();
  for (const m of text.matchAll(MARK)) {
    const label = (m[1] ?? m[2] ?? m[3] ?? m[4] ?? m[5])!;
    const into = m[3] === undefined && m[4] === undefined ? strong : weak;
    const mark = { start: m.index, end: m.index + m[0].length, label };
    const known = into.get(label);
    if (known) known.push(mark);
    else into.set(label, [mark]);
  }
  return { strong, weak };
}

/** The best mark with this label in `[from, to)`: the first strong one, else the last weak one. O(log n). */
export function markWithin(marks: FootnoteMarks, label: string, from: number, to: number): FootnoteMark | null {
  const strong = marks.strong.get(label) ?? [];
  const first = strong[firstAtOrAfter(strong, from)];
  if (first && first.end <= to) return first;
  const weak = marks.weak.get(label) ?? [];
  const last = weak[firstAtOrAfter(weak, to) - 1];
  return last && last.start >= from && last.end <= to ? last : null;
}

function firstAtOrAfter(marks: readonly FootnoteMark[], at: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (marks[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
