import { type PointerEvent, type RefObject, useEffect, useRef } from "react";
import type { Annotations } from "../engine/index.ts";
import { LAYER_OF_ROLE, type Layer } from "../library/index.ts";
import type { Opinion, Span } from "../opinion/index.ts";
import type { NoteMark } from "./drawing.ts";
import { restoreLine } from "./movement.ts";

interface MinimapProps {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly opinion: Opinion;
  readonly annotations: Annotations;
  readonly layers: readonly Layer[];
  readonly noted: readonly NoteMark[];
}

/**
 * Where in the opinion the highlights are, beside the scroll bar. Drawn on a canvas by offset, not by measuring the page.
 * A picture of what the lists and the keys give as well, so it is hidden from screen readers.
 */
export function Minimap({ scroller, opinion, annotations, layers, noted }: MinimapProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const view = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let asked = 0;
    // After what the person has asked for is on the screen: the map can follow a moment later.
    const draw = () => {
      clearTimeout(asked);
      asked = window.setTimeout(() => canvas.current && drawMap(canvas.current, opinion, annotations, layers, noted));
    };
    const observed = new ResizeObserver(draw);
    observed.observe(canvas.current!);
    // The colours are the theme's: the root says which, and the system may change it.
    const themed = new MutationObserver(draw);
    themed.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
    const dark = matchMedia("(prefers-color-scheme: dark)");
    dark.addEventListener("change", draw);
    return () => {
      clearTimeout(asked);
      observed.disconnect();
      themed.disconnect();
      dark.removeEventListener("change", draw);
    };
  }, [opinion, annotations, layers, noted]);

  useEffect(() => {
    const element = scroller.current!;
    const move = () => {
      if (!view.current) return;
      const { scrollTop, clientHeight, scrollHeight } = element;
      view.current.style.top = `${(100 * scrollTop) / scrollHeight}%`;
      view.current.style.height = `${Math.min(100, (100 * clientHeight) / scrollHeight)}%`;
    };
    // Told at once as well, and when the page is laid out anyway.
    const observed = new ResizeObserver(move);
    observed.observe(element.firstElementChild!);
    element.addEventListener("scroll", move, { passive: true });
    return () => {
      observed.disconnect();
      element.removeEventListener("scroll", move);
    };
  }, [scroller]);

  const onPointer = (event: PointerEvent<HTMLDivElement>) => {
    if (event.buttons !== 1) return;
    const box = event.currentTarget.getBoundingClientRect();
    const at = Math.round(((event.clientY - box.top) / box.height) * opinion.text.length);
    const element = scroller.current!;
    restoreLine(element, opinion, {
      at: Math.max(0, Math.min(at, opinion.text.length - 1)),
      top: element.clientHeight / 2,
    });
  };

  return (
    <div className="minimap" aria-hidden="true" onPointerDown={onPointer} onPointerMove={onPointer}>
      <canvas ref={canvas} />
      <div className="minimap-view" ref={view} />
    </div>
  );
}

/** Highlights as lines: passages over the left part, citations at the right, notes over both. At least two pixels, so that none is lost. */
function drawMap(
  canvas: HTMLCanvasElement,
  opinion: Opinion,
  { passages, citations }: Annotations,
  layers: readonly Layer[],
  noted: readonly NoteMark[],
) {
  const { clientWidth: width, clientHeight: height } = canvas;
  const sharpness = devicePixelRatio || 1;
  canvas.width = width * sharpness;
  canvas.height = height * sharpness;
  const pen = canvas.getContext("2d");
  if (!pen || opinion.text.length === 0) return;
  pen.scale(sharpness, sharpness);
  const style = getComputedStyle(canvas);
  const colours = new Map<string, string>();
  const colour = (name: string): string => {
    const known = colours.get(name) ?? style.getPropertyValue(name);
    colours.set(name, known);
    return known;
  };
  const scale = height / opinion.text.length;
  const bar = ({ start, end }: Span, left: number, wide: number) =>
    pen.fillRect(left, start * scale, wide, Math.max(2, (end - start) * scale - 0.5));
  for (const passage of passages) {
    const layer = LAYER_OF_ROLE[passage.role];
    if (!layer || !layers.includes(layer)) continue;
    pen.fillStyle = colour(`--band-${passage.role}`);
    bar(passage, 0, width - 5);
  }
  pen.fillStyle = colour("--cite-case");
  if (layers.includes("citation"))
    for (const citation of citations) bar({ start: citation.start, end: citation.start }, width - 4, 4);
  for (const note of noted) {
    pen.fillStyle = colour(`--line-${note.colour}`);
    bar({ start: note.start, end: Math.max(note.end, note.start + MINIMAP_NOTE / scale) }, 0, width);
  }
}

/** A note is one among thousands of sentences: it is drawn at least so high. CSS pixels. */
const MINIMAP_NOTE = 3;
