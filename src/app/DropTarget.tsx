import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { openSource, type Source } from "./opening.ts";
import { say } from "./toasts.ts";

/** Pasted text shorter than this is a slip of the fingers, not an opinion. */
const SHORTEST_PASTE = 200;

/** A file dropped anywhere on the page, or a long text pasted on it, is opened. */
export function DropTarget() {
  const queries = useQueryClient();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const open = async (source: Source, name: string) => {
      say(`Opening ${name}…`);
      const refused = await openSource(queries, source);
      say(refused ? `${refused.what} ${refused.todo}` : `${name} is open.`);
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
      const file = event.dataTransfer?.files[0];
      if (file) void open({ from: "file", file }, file.name);
    };
    const onPaste = (event: ClipboardEvent) => {
      if ((event.target as Element).closest("input, textarea, [role=dialog]")) return;
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (text.length >= SHORTEST_PASTE) void open({ from: "text", text, name: "" }, "the pasted text");
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
