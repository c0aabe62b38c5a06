import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { openSources, type Source, sayOutcomes } from "./opening.ts";
import { isOwnDrag } from "./own-drag.ts";
import { perhapsCase } from "./pasted-case.ts";
import { say } from "./toasts.ts";

/** Pasted or dropped text shorter than this is a slip of the fingers, not an opinion. */
const SHORTEST_TEXT = 200;

const HINTS = {
  files: "Drop the opinion to open it",
  text: "Drop the text to open it as an opinion",
} as const;

type Dragged = keyof typeof HINTS;

/** What is typed into keeps its own ways with text. */
const takesText = (target: EventTarget | null): boolean =>
  (target as Element | null)?.closest?.("input, textarea, [role=dialog]") != null;

/** A text with its markup, where there is any, as something to be opened; null where it is too short for one. */
function textSource(data: DataTransfer | null): Source | null {
  const text = data?.getData("text/plain") ?? "";
  const html = data?.getData("text/html") ?? "";
  // A citation or a link goes to the look-up; its markup is longer than its words.
  if (Math.max(text.length, html.length) < SHORTEST_TEXT || perhapsCase(text)) return null;
  return html ? { from: "markup", html, text } : { from: "text", text, name: "" };
}

/** Files or selected text dropped anywhere on the page, or a long text pasted on it, plain or rich, are opened. */
export function DropTarget() {
  const queries = useQueryClient();
  const [over, setOver] = useState<Dragged | null>(null);
  useEffect(() => {
    const open = async (sources: readonly Source[], name: string) => {
      const abort = new AbortController();
      say(`Opening ${name}…`, { label: "Stop", run: () => abort.abort() }, { stays: true });
      sayOutcomes(await openSources(queries, sources, { signal: abort.signal }));
    };
    const dragged = ({ dataTransfer, target }: DragEvent): Dragged | null => {
      const types = dataTransfer?.types ?? [];
      if (types.includes("Files")) return "files";
      return types.includes("text/plain") && !isOwnDrag() && !takesText(target) ? "text" : null;
    };
    const onOver = (event: DragEvent) => {
      const what = dragged(event);
      setOver(what);
      if (what) event.preventDefault();
    };
    const onLeave = (event: DragEvent) => event.relatedTarget === null && setOver(null);
    const onDrop = (event: DragEvent) => {
      const what = dragged(event);
      setOver(null);
      if (!what || event.defaultPrevented) return;
      event.preventDefault();
      if (what === "text") {
        const source = textSource(event.dataTransfer);
        return source && void open([source], "the text");
      }
      const files = [...(event.dataTransfer?.files ?? [])];
      const name = files.length === 1 ? files[0]!.name : `${files.length} files`;
      if (files.length > 0)
        void open(
          files.map((file) => ({ from: "file", file })),
          name,
        );
    };
    const onPaste = (event: ClipboardEvent) => {
      const source = takesText(event.target) ? null : textSource(event.clipboardData);
      if (source) void open([source], "the pasted text");
    };
    window.addEventListener("dragover", onOver);
    window.addEventListener("dragleave", onLeave);
    window.addEventListener("drop", onDrop);
    document.addEventListener("paste", onPaste);
    return () => {
      window.removeEventListener("dragover", onOver);
      window.removeEventListener("dragleave", onLeave);
      window.removeEventListener("drop", onDrop);
      document.removeEventListener("paste", onPaste);
    };
  }, [queries]);
  return over && <div className="drop-hint">{HINTS[over]}</div>;
}
