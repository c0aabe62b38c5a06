import type { Span } from "../opinion/index.ts";
import { offsetOf } from "./elements.ts";

/** The selected stretch of the opinion; null where nothing of it is selected. */
export function selectedSpan(scroller: HTMLElement): Span | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!scroller.contains(range.commonAncestorContainer)) return null;
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  return start !== null && end !== null && start < end ? { start, end } : null;
}

/** The block of the opinion that has the focus (a heading walked to); null where none has. */
export function focusedBlock(scroller: HTMLElement): Span | null {
  const block = document.activeElement?.closest<HTMLElement>(".block");
  if (!block || !scroller.contains(block)) return null;
  const pieces = block.querySelectorAll<HTMLElement>("[data-start]");
  const [first, last] = [pieces[0], pieces[pieces.length - 1]];
  if (!first || !last) return null;
  return { start: Number(first.dataset.start), end: Number(last.dataset.start) + (last.textContent?.length ?? 0) };
}
