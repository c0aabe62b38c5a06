import { firstEndingAfter, type Opinion, type Span } from "../opinion/index.ts";
import { type Part, partsOf } from "./parts.ts";

/*
 * From an offset in the text to an element on the page and back. Every drawn piece carries `data-start`, and the piece's
 * one text node is the text from there; containers (parts, footnotes) are found by binary search in the opinion, so no
 * question walks the page.
 */

export const partElementId = ({ index, part }: Pick<Part, "index" | "part">): string =>
  part === 0 ? `b${index}` : `b${index}-${part}`;
export const noteElementId = (index: number): string => `fn${index}`;

/** The element of the part or footnote in which `at` is drawn; null where it is not on the page. */
export function containerAt(opinion: Opinion, at: number): HTMLElement | null {
  const note = opinion.footnotes.findIndex((it) => it.whole.start <= at && at < it.whole.end);
  if (note >= 0) return document.getElementById(noteElementId(note));
  const parts = partsOf(opinion);
  const found = parts[Math.min(firstEndingAfter(parts, at), parts.length - 1)];
  return found ? document.getElementById(partElementId(found)) : null;
}

/** The drawn pieces of a container, in order; nested notes left out, as they stand behind their block. */
function piecesIn(container: HTMLElement): HTMLElement[] {
  return [...container.querySelectorAll<HTMLElement>("[data-start]")];
}

const startOf = (piece: HTMLElement): number => Number(piece.dataset.start);

/** The piece that holds `at`, or the first after it where `at` is not drawn (furniture). */
export function pieceAt(opinion: Opinion, at: number): HTMLElement | null {
  const container = containerAt(opinion, at);
  if (!container) return null;
  const pieces = piecesIn(container);
  let best: HTMLElement | null = null;
  for (const piece of pieces) {
    const start = startOf(piece);
    if (start <= at) best = piece;
    if (start > at) return best && at < startOf(best) + (best.textContent?.length ?? 0) ? best : piece;
  }
  return best;
}

/** The DOM range over the drawn part of a span; null where none of it is on the page. */
export function rangeOf(opinion: Opinion, span: Span): Range | null {
  const first = pieceAt(opinion, span.start);
  const last = pieceAt(opinion, span.end - 1);
  if (!first?.firstChild || !last?.firstChild) return null;
  const range = document.createRange();
  range.setStart(first.firstChild, within(first, span.start));
  range.setEnd(last.firstChild, within(last, span.end));
  return range;
}

function within(piece: HTMLElement, at: number): number {
  return Math.max(0, Math.min(at - startOf(piece), piece.firstChild?.nodeValue?.length ?? 0));
}

/** The offset in the text of a point in the page (a selection's edge); null where it is not in the opinion. */
export function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const piece = element?.closest<HTMLElement>("[data-start]");
  if (piece && node.nodeType === Node.TEXT_NODE) return startOf(piece) + offset;
  const child = node.childNodes[offset] ?? null;
  const next = (child instanceof Element ? child : null)?.querySelector<HTMLElement>("[data-start]");
  if (next) return startOf(next);
  const all = element?.querySelectorAll<HTMLElement>("[data-start]");
  const last = all?.[all.length - 1];
  return last ? startOf(last) + (last.textContent?.length ?? 0) : null;
}
