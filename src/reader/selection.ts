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
