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

/** What can be done with the selected words, just above them: highlight, note, correct the reading. */
export function SelectionBar({ reader, commands }: SelectionBarProps) {
  const [selected, setSelected] = useState<DOMRect | null>(null);
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Shown when the selection is made, not while: it must not get in the way of the pointer.
    const show = () => setSelected(boxOf(reader));
    const hide = () => {
      if (document.getSelection()?.isCollapsed) setSelected(null);
    };
    const { scroller } = reader;
    scroller.addEventListener("pointerup", show);
    scroller.addEventListener("keyup", show);
    document.addEventListener("selectionchange", hide);
    const gone = () => setSelected(null);
    scroller.addEventListener("scroll", gone, { passive: true });
    return () => {
      scroller.removeEventListener("pointerup", show);
      scroller.removeEventListener("keyup", show);
      document.removeEventListener("selectionchange", hide);
      scroller.removeEventListener("scroll", gone);
    };
  }, [reader]);
  useLayoutEffect(() => {
    if (selected && bar.current) place(bar.current, selected, reader.scroller.getBoundingClientRect());
  }, [selected, reader]);
  if (!selected) return null;
  return (
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
  );
}

function boxOf(reader: ReaderHandle): DOMRect | null {
  return reader.selection() ? document.getSelection()!.getRangeAt(0).getBoundingClientRect() : null;
}

/** Above the selection where there is room in the view, else below it, else at the view's lower edge. */
function place(bar: HTMLElement, selected: DOMRect, view: DOMRect): void {
  const { width, height } = bar.getBoundingClientRect();
  const above = selected.top - height - GAP;
  const top = above > view.top ? above : Math.min(selected.bottom + GAP, view.bottom - height - GAP);
  bar.style.top = `${top}px`;
  bar.style.left = `${Math.max(view.left + GAP, Math.min(selected.left, view.right - width - GAP))}px`;
}
