import type { Opinion, Span } from "../opinion/index.ts";
import { offsetOf, pieceAt, rangeOf } from "./elements.ts";
import { stretchAt } from "./stretches.ts";

/** A line of the page: an offset, and how far below the top of the view it stands (CSS pixels). */
export interface Line {
  readonly at: number;
  readonly top: number;
}

/** Where a jump lands: a third of the way down leaves what leads up to it in sight. */
const LANDING = 0.3;

const FLASH_MS = 1800;

const calm = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** The line at the top of the view; null where nothing of the opinion is there. */
export function lineAtTop(scroller: HTMLElement): Line | null {
  const box = scroller.getBoundingClientRect();
  const article = scroller.querySelector("article")?.getBoundingClientRect();
  if (!article) return null;
  // The gap of a heading holds no text; a little further down there is some.
  for (const below of [12, 36, 64, 110, 180]) {
    const y = box.top + below;
    const block = document.elementFromPoint(article.left + article.width / 2, y)?.closest(".block, .note > p");
    if (!block) continue;
    const start = block.getBoundingClientRect().left + Number.parseFloat(getComputedStyle(block).paddingLeft);
    const at = offsetAtPoint(start + 2, y) ?? offsetAtPoint(article.left + article.width / 2, y);
    if (at) return { at: at.at, top: at.top - box.top };
  }
  return null;
}

function offsetAtPoint(x: number, y: number): { at: number; top: number } | null {
  const caret = caretAt(x, y);
  const at = caret && offsetOf(caret.node, caret.offset);
  if (!caret || at === null) return null;
  const range = document.createRange();
  range.setStart(caret.node, Math.min(caret.offset, caret.node.nodeValue?.length ?? 0));
  const top = range.getClientRects()[0]?.top ?? y;
  return { at, top };
}

function caretAt(x: number, y: number): { node: Node; offset: number } | null {
  if (document.caretPositionFromPoint) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret?.offsetNode.nodeType === Node.TEXT_NODE ? { node: caret.offsetNode, offset: caret.offset } : null;
  }
  const range = document.caretRangeFromPoint?.(x, y);
  return range?.startContainer.nodeType === Node.TEXT_NODE
    ? { node: range.startContainer, offset: range.startOffset }
    : null;
}

/** Opens the closed footnote in which an element stands. */
export function reveal(element: Element): void {
  const note = element.closest<HTMLElement>(".note[hidden]");
  if (note) setNoteOpen(note, true);
}

/** Opens or closes a footnote and tells its mark. */
export function setNoteOpen(note: HTMLElement, open: boolean): void {
  if (open) note.removeAttribute("hidden");
  else note.setAttribute("hidden", "until-found");
  document.querySelector(`[aria-controls="${note.id}"]`)?.setAttribute("aria-expanded", String(open));
}

/** Frames over which a line is put right: what comes into view takes its true height a frame later. */
const LOOKS = 4;
/** Frames for which a line is waited for that is not drawn yet: its room is in view by then, and its turn comes next. */
const WAITS = 90;

/** Puts a line back where it stood in the view. */
export function restoreLine(scroller: HTMLElement, opinion: Opinion, line: Line): void {
  // A later restoring, or a person's own scrolling, takes the place of this one.
  settling += 1;
  const mine = settling;
  const stop = () => {
    settling += 1;
  };
  for (const event of ["wheel", "touchmove", "keydown"]) {
    scroller.addEventListener(event, stop, { passive: true, once: true });
  }
  const look = (left: number, waits: number) => {
    if (mine !== settling || left === 0 || waits === 0) return;
    const drawn = topOf(opinion, line.at);
    const top = drawn ?? stretchAt(opinion, line.at)?.getBoundingClientRect().top;
    if (top === undefined) return;
    const off = top - scroller.getBoundingClientRect().top - line.top;
    if (Math.abs(off) >= 1) scroller.scrollTop += off;
    requestAnimationFrame(() => (drawn === null ? look(left, waits - 1) : look(left - 1, waits)));
  };
  look(LOOKS, WAITS);
  // A face that arrives late moves every line above this one.
  if (document.fonts.status === "loading") void document.fonts.ready.then(() => look(LOOKS, WAITS));
}

let settling = 0;

function topOf(opinion: Opinion, at: number): number | null {
  const piece = pieceAt(opinion, at);
  if (!piece) return null;
  reveal(piece);
  const range = rangeOf(opinion, { start: at, end: at + 1 });
  return (range?.getClientRects()[0] ?? piece.getBoundingClientRect()).top;
}

/** Scrolls to a span, unless it is in view already, and lights it up for a moment. */
export function goToSpan(scroller: HTMLElement, opinion: Opinion, span: Span): boolean {
  const piece = pieceAt(opinion, span.start);
  if (!piece) {
    restoreLine(scroller, opinion, { at: span.start, top: scroller.clientHeight * LANDING });
    return false;
  }
  reveal(piece);
  const box = scroller.getBoundingClientRect();
  const top = topOf(opinion, span.start);
  if (top === null) return false;
  if (top < box.top + 24 || top > box.bottom - 96) {
    restoreLine(scroller, opinion, { at: span.start, top: box.height * LANDING });
  }
  flash(opinion, span);
  return true;
}

let flashing = 0;

/** Lights a span up through the highlight registry: nothing is drawn again. */
export function flash(opinion: Opinion, span: Span): void {
  const range = rangeOf(opinion, span);
  if (!range || !("highlights" in CSS)) return;
  CSS.highlights.set("flash", new Highlight(range));
  clearTimeout(flashing);
  flashing = window.setTimeout(() => CSS.highlights.delete("flash"), FLASH_MS);
}

export type Direction = 1 | -1;

/** The highlights that can be seen under the layers that are on, in reading order. */
function highlights(article: HTMLElement): HTMLElement[] {
  return [...article.querySelectorAll<HTMLElement>("[data-highlight]")].filter((it) => isShown(article, it));
}

function isShown(article: HTMLElement, highlight: HTMLElement): boolean {
  if (highlight.classList.contains("flag")) return true;
  const layers = (article.dataset.layers ?? "").split(" ");
  const layer = highlight.dataset.citation ? "citation" : highlight.parentElement?.dataset.layer;
  return layer !== undefined && layers.includes(layer);
}

/** Moves the focus to the next highlight from where the focus, or else the eye, is. Returns it, or null at the end. */
export function stepHighlight(scroller: HTMLElement, direction: Direction): HTMLElement | null {
  const article = scroller.querySelector("article");
  if (!article) return null;
  return step(scroller, highlights(article), direction);
}

/** The same over headings and sections. */
export function stepSection(scroller: HTMLElement, direction: Direction): HTMLElement | null {
  return step(scroller, [...scroller.querySelectorAll<HTMLElement>('[data-block="heading"]')], direction);
}

function step(scroller: HTMLElement, stops: readonly HTMLElement[], direction: Direction): HTMLElement | null {
  const focused = stops.indexOf(document.activeElement as HTMLElement);
  const next = focused >= 0 ? stops[focused + direction] : firstFrom(scroller, stops, direction);
  if (!next) return null;
  reveal(next);
  next.scrollIntoView({ block: "center", behavior: calm() ? "auto" : "instant" });
  if (next.tabIndex < 0 && !next.matches("a[href]")) next.tabIndex = -1;
  next.focus({ preventScroll: true, focusVisible: true } as FocusOptions);
  return next;
}

function firstFrom(
  scroller: HTMLElement,
  stops: readonly HTMLElement[],
  direction: Direction,
): HTMLElement | undefined {
  const line = lineAtTop(scroller)?.at ?? 0;
  const at = (it: HTMLElement) =>
    Number(
      (it.dataset.start ? it : (it.parentElement?.querySelector<HTMLElement>("[data-start]") ?? it)).dataset.start ?? 0,
    );
  const own = (it: HTMLElement) => Number(it.querySelector<HTMLElement>("[data-start]")?.dataset.start ?? at(it));
  return direction > 0 ? stops.find((it) => own(it) >= line) : stops.findLast((it) => own(it) < line);
}
