import { useEffect } from "react";
import { isOwnDrag } from "./own-drag.ts";

/** Longer than a citation in full or an address: a text. */
const LONGEST = 200;
/** What every citation and every address of a case holds; the rest is told by the look-up, loaded then. */
const PERHAPS_A_CASE = /\d+ [A-Z][\w. ']{0,40} ?\d+|(?:case\.law|courtlistener\.com)\//;

/** Whether it is worth asking the look-up what this is. */
export const perhapsCase = (text: string): boolean => text.trim().length <= LONGEST && PERHAPS_A_CASE.test(text);

/** A citation or a link to a case, pasted or dropped on the page, is taken to the look-up. Nothing is asked before the person does. */
export function usePastedCase(lookUp: (typed: string) => void): void {
  useEffect(() => {
    const take = async (target: EventTarget | null, data: DataTransfer | null) => {
      if ((target as Element).closest("input, textarea, [role=dialog]")) return;
      const text = data?.getData("text/plain").trim() ?? "";
      if (!perhapsCase(text)) return;
      const { askedCase } = await import("../authority/lookup/index.ts");
      if (askedCase(text)) lookUp(text);
    };
    const onPaste = (event: ClipboardEvent) => void take(event.target, event.clipboardData);
    const onDrop = (event: DragEvent) => !isOwnDrag() && void take(event.target, event.dataTransfer);
    document.addEventListener("paste", onPaste);
    document.addEventListener("drop", onDrop);
    return () => {
      document.removeEventListener("paste", onPaste);
      document.removeEventListener("drop", onDrop);
    };
  }, [lookUp]);
}
