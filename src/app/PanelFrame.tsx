import { type PointerEvent, type ReactNode, useRef, useState } from "react";
import type { Location } from "./navigation.ts";

/** How much of a small screen the panel takes; beside the text on a wide one it is always whole. */
const HEIGHTS = ["peek", "half", "full"] as const;
type Height = (typeof HEIGHTS)[number];

/** A finger that moves less than this has tapped. CSS pixels. */
const DRAG = 24;

interface PanelFrameProps {
  readonly location: Location;
  readonly children: ReactNode;
}

/** The panel's place: beside the text, or on a phone a sheet from below that opens when something is opened in it. */
export function PanelFrame({ location, children }: PanelFrameProps) {
  const [chosen, setChosen] = useState<{ height: Height; at: number }>({ height: "peek", at: location.count });
  const pressed = useRef<number | null>(null);
  const { address, arrival, count } = location;
  // What is opened is shown; the height chosen by hand holds until something else is opened.
  const opened = count > chosen.at && arrival.by === "jump" && !address.place;
  const height = opened && chosen.height === "peek" ? "half" : chosen.height;
  const set = (next: Height) => setChosen({ height: next, at: count });
  const step = (by: 1 | -1) => set(HEIGHTS[Math.max(0, Math.min(HEIGHTS.indexOf(height) + by, HEIGHTS.length - 1))]!);

  const onUp = (event: PointerEvent) => {
    const moved = pressed.current === null ? 0 : pressed.current - event.clientY;
    pressed.current = null;
    if (Math.abs(moved) >= DRAG) step(moved > 0 ? 1 : -1);
    else set(height === "peek" ? "half" : "peek");
  };
  return (
    <aside className="panel" aria-label="Panel" data-height={height}>
      <button
        type="button"
        className="grip"
        aria-expanded={height !== "peek"}
        aria-label={height === "peek" ? "Open the panel" : "Lower the panel"}
        onPointerDown={(event) => {
          pressed.current = event.clientY;
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerUp={onUp}
        onKeyDown={(event) => {
          if (event.key === "Enter" || event.key === " ") set(height === "peek" ? "half" : "peek");
          if (event.key === "ArrowUp") step(1);
          if (event.key === "ArrowDown") step(-1);
        }}
      />
      {children}
    </aside>
  );
}
