import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { MARKABLE_ROLES, NOTE_COLOUR_LABELS, NOTE_COLOURS, ROLE_LABELS } from "../library/index.ts";
import type { ReaderHandle } from "../reader/index.ts";
import type { CommandWorld } from "./commands/index.ts";

interface SelectionBarProps {
  readonly reader: ReaderHandle;
  readonly commands: Pick<CommandWorld, "mark" | "highlight" | "note">;
}

/** Between the bar and the selected words. CSS pixels. */
const GAP = 8;
/** Below the words that a finger has selected hang the handles. CSS pixels. */
const HANDLES = 24;
/** A selection that has not changed for so long is made. */
const SETTLED_MS = 250;

/** What can be done with the selected words, just above them: highlight, note, correct the reading. */
export function SelectionBar({ reader, commands }: SelectionBarProps) {
  const [selected, setSelected] = useState<DOMRect | null>(null);
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => watchSelection(reader, setSelected), [reader]);
  useLayoutEffect(() => {
    if (selected && bar.current) place(bar.current, selected, reader.scroller.getBoundingClientRect());
  }, [selected, reader]);
  if (!selected) return null;
  return (
    <section aria-label="Selected words">
      <div
        ref={bar}
        className="selection-bar"
        role="toolbar"
        aria-label="Mark the selection"
        // The selection must outlive the press on a button.
        onPointerDown={(event) => event.preventDefault()}
      >
        <div className="selection-row">
          {NOTE_COLOURS.map((colour) => (
            <button
              key={colour}
              type="button"
              aria-label={`Highlight in ${NOTE_COLOUR_LABELS[colour].toLowerCase()}`}
              title={`Highlight in ${NOTE_COLOUR_LABELS[colour].toLowerCase()}`}
              onClick={() => commands.highlight(colour)}
            >
              <span className="swatch" data-colour={colour} />
            </button>
          ))}
          <button type="button" title="Write a note (n)" onClick={() => commands.note()}>
            Note <kbd>n</kbd>
          </button>
        </div>
        <div className="selection-row">
          {MARKABLE_ROLES.map((role, i) => (
            <button
              key={role}
              type="button"
              title={`Mark as ${ROLE_LABELS[role].toLowerCase()} (${i + 1})`}
              onClick={() => commands.mark(role)}
            >
              <span className="shape" data-role={role} />
              {ROLE_LABELS[role]}
            </button>
          ))}
          <button type="button" title="Take the mark away (0)" onClick={() => commands.mark(null)}>
            No mark
          </button>
        </div>
      </div>
    </section>
  );
}

/**
 * Tells of a selection when it is made, not while: the bar must not get in the way of the pointer. A mouse makes it by
 * letting go; a finger drags its handles, of which only the changes are heard; a scroll takes it elsewhere.
 */
function watchSelection(reader: ReaderHandle, tell: (box: DOMRect | null) => void): () => void {
  let pressed = false;
  let timer = 0;
  const show = () => {
    clearTimeout(timer);
    if (!pressed) tell(boxOf(reader));
  };
  const later = () => {
    clearTimeout(timer);
    timer = window.setTimeout(show, SETTLED_MS);
  };
  const onChange = () => {
    if (!document.getSelection()?.isCollapsed) return later();
    clearTimeout(timer);
    tell(null);
  };
  const onDown = () => {
    pressed = true;
  };
  const onUp = () => {
    if (pressed) {
      pressed = false;
      show();
    }
  };
  const onScroll = () => {
    tell(null);
    later();
  };
  const { scroller } = reader;
  const stop = new AbortController();
  const { signal } = stop;
  scroller.addEventListener("pointerdown", onDown, { signal });
  for (const end of ["pointerup", "pointercancel"]) document.addEventListener(end, onUp, { signal });
  document.addEventListener("selectionchange", onChange, { signal });
  scroller.addEventListener("scroll", onScroll, { passive: true, signal });
  return () => {
    clearTimeout(timer);
    stop.abort();
  };
}

/** Where the selection is; null where there is none, or it is out of sight. */
function boxOf(reader: ReaderHandle): DOMRect | null {
  if (!reader.selection()) return null;
  const box = document.getSelection()!.getRangeAt(0).getBoundingClientRect();
  const view = reader.scroller.getBoundingClientRect();
  return box.bottom > view.top && box.top < view.bottom ? box : null;
}

/**
 * Above the selection where there is room in the view, else below it, else at the view's lower edge. Under a finger it is
 * the other way about: above it the system has its own bar.
 */
function place(bar: HTMLElement, selected: DOMRect, view: DOMRect): void {
  const { width, height } = bar.getBoundingClientRect();
  const touched = matchMedia("(pointer: coarse)").matches;
  const above = selected.top - height - GAP;
  const below = selected.bottom + GAP + (touched ? HANDLES : 0);
  const isBelow = touched ? below + height < view.bottom : above <= view.top;
  const top = isBelow ? Math.min(below, view.bottom - height - GAP) : Math.max(above, view.top + GAP);
  bar.style.top = `${top}px`;
  bar.style.left = `${Math.max(view.left + GAP, Math.min(selected.left, view.right - width - GAP))}px`;
}
