import { useEffect, useState } from "react";
import type { Role } from "../engine/index.ts";
import { MARKABLE_ROLES, ROLE_LABELS } from "../library/index.ts";
import type { ReaderHandle } from "../reader/index.ts";

interface SelectionBarProps {
  readonly reader: ReaderHandle;
  readonly onMark: (role: Role | null) => void;
}

interface Place {
  readonly left: number;
  readonly top: number;
}

/** Room that the bar needs above the selection; with less it stands below. */
const HEIGHT = 52;

/** What can be done with the selected words, just above them. */
export function SelectionBar({ reader, onMark }: SelectionBarProps) {
  const [place, setPlace] = useState<Place | null>(null);
  useEffect(() => {
    // Shown when the selection is made, not while: it must not get in the way of the pointer.
    const show = () => setPlace(placeOf(reader));
    const hide = () => {
      if (document.getSelection()?.isCollapsed) setPlace(null);
    };
    const { scroller } = reader;
    scroller.addEventListener("pointerup", show);
    scroller.addEventListener("keyup", show);
    document.addEventListener("selectionchange", hide);
    const gone = () => setPlace(null);
    scroller.addEventListener("scroll", gone, { passive: true });
    return () => {
      scroller.removeEventListener("pointerup", show);
      scroller.removeEventListener("keyup", show);
      document.removeEventListener("selectionchange", hide);
      scroller.removeEventListener("scroll", gone);
    };
  }, [reader]);
  if (!place) return null;
  return (
    <div
      className="selection-bar"
      role="toolbar"
      aria-label="Mark the selection"
      style={place}
      // The selection must outlive the press on a button.
      onPointerDown={(event) => event.preventDefault()}
    >
      {MARKABLE_ROLES.map((role, i) => (
        <button
          key={role}
          type="button"
          title={`Mark as ${ROLE_LABELS[role].toLowerCase()} (${i + 1})`}
          onClick={() => onMark(role)}
        >
          <span className="shape" data-role={role} />
          {ROLE_LABELS[role]}
        </button>
      ))}
      <button type="button" title="Take the mark away (0)" onClick={() => onMark(null)}>
        No mark
      </button>
    </div>
  );
}

function placeOf(reader: ReaderHandle): Place | null {
  if (!reader.selection()) return null;
  const box = document.getSelection()!.getRangeAt(0).getBoundingClientRect();
  const view = reader.scroller.getBoundingClientRect();
  const top = box.top - HEIGHT > view.top ? box.top - HEIGHT : Math.min(box.bottom + 8, view.bottom - HEIGHT);
  return { left: Math.max(view.left + 8, Math.min(box.left, view.right - 560)), top };
}
