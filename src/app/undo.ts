import { useMemo, useRef } from "react";
import { say } from "./toasts.ts";

/** What can be taken back on the open page, last first: roles and notes in the order in which they were changed. */
export interface UndoStack {
  /** Takes note of how a change is taken back; what comes back takes back this one, whatever came after. */
  push(back: () => void): () => void;
  undo(): void;
}

export function useUndo(): UndoStack {
  const stack = useRef<readonly (() => void)[]>([]);
  return useMemo(() => {
    const takeBack = (back: () => void) => {
      stack.current = stack.current.filter((it) => it !== back);
      back();
    };
    return {
      push: (back) => {
        stack.current = [...stack.current, back];
        return () => takeBack(back);
      },
      undo: () => {
        const last = stack.current.at(-1);
        if (!last) return say("There is nothing to undo.");
        takeBack(last);
      },
    };
  }, []);
}
