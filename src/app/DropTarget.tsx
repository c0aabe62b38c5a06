import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { openSources, refusalWords, type Source } from "./opening.ts";
import { perhapsCase } from "./pasted-case.ts";
import { say } from "./toasts.ts";

/** Pasted text shorter than this is a slip of the fingers, not an opinion. */
const SHORTEST_PASTE = 200;

/** Files dropped anywhere on the page, or a long text pasted on it, plain or rich, are opened. */
export function DropTarget() {
  const queries = useQueryClient();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const open = async (sources: readonly Source[], name: string) => {
      say(`Opening ${name}…`);
      const refused = await openSources(queries, sources);
      say(refused.length > 0 ? refusalWords(refused) : `${name} ${sources.length > 1 ? "are" : "is"} open.`);
    };
    const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") === true;
    const onOver = (event: DragEvent) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const onDrop = (event: DragEvent) => {
      setOver(false);
      if (!hasFile(event) || event.defaultPrevented) return;
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      const name = files.length === 1 ? files[0]!.name : `${files.length} files`;
      if (files.length > 0)
        void open(
          files.map((file) => ({ from: "file", file })),
          name,
        );
    };
    const onPaste = (event: ClipboardEvent) => {
      if ((event.target as Element).closest("input, textarea, [role=dialog]")) return;
      const text = event.clipboardData?.getData("text/plain") ?? "";
      const html = event.clipboardData?.getData("text/html") ?? "";
      // A citation or a link goes to the look-up; its markup is longer than its words.
      if (Math.max(text.length, html.length) < SHORTEST_PASTE || perhapsCase(text)) return;
      const pasted: Source = html ? { from: "markup", html, text } : { from: "text", text, name: "" };
      void open([pasted], "the pasted text");
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
  return over ? <div className="drop-hint">Drop the opinion to open it</div> : null;
}
