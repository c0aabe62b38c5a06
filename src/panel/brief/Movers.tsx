import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { type BriefChanges, moved } from "../../library/index.ts";
import { usePanel } from "../PanelContext.ts";

interface MoversProps<T> {
  /** What is moved, by name. */
  readonly what: string;
  readonly list: readonly T[];
  /** Its index in the list. */
  readonly at: number;
  /** The brief with the list in its new order. */
  readonly onMove: (list: readonly T[]) => BriefChanges;
}

const WAYS = [
  { by: -1, word: "up", sign: "↑" },
  { by: 1, word: "down", sign: "↓" },
] as const;

/** Two buttons that move a part or a sentence of the brief one place. The button that was pressed keeps the focus. */
export function Movers<T>({ what, list, at, onMove }: MoversProps<T>) {
  const { brief } = usePanel();
  const buttons = useRef<HTMLSpanElement>(null);
  const pressed = useRef<-1 | 1 | null>(null);
  // What has moved is put elsewhere in the page, and loses the focus there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the new place that calls for it
  useEffect(() => {
    if (pressed.current === null) return;
    const [up, down] = buttons.current!.querySelectorAll("button");
    const wanted = pressed.current === -1 ? up : down;
    (wanted?.disabled ? (wanted === up ? down : up) : wanted)?.focus();
    pressed.current = null;
  }, [at]);
  const move = (by: -1 | 1) => {
    const next = moved(list, at, by);
    if (next === list) return;
    pressed.current = by;
    brief.change(onMove(next), `Moved to place ${at + by + 1} of ${list.length}.`);
  };
  return (
    <span className="movers" ref={buttons}>
      {WAYS.map(({ by, word, sign }) => (
        <button
          key={word}
          type="button"
          className="mover"
          data-move={by}
          aria-label={`Move ${word}: ${what}`}
          title={`Move ${word}`}
          disabled={at + by < 0 || at + by >= list.length}
          onClick={() => move(by)}
        >
          <span aria-hidden="true">{sign}</span>
        </button>
      ))}
    </span>
  );
}

/** What can be done to a sentence. */
export function SentenceTools({ children }: { readonly children: ReactNode }) {
  return <div className="sentence-tools">{children}</div>;
}

/** Alt with an arrow key moves what has the focus: a sentence, or else its part. */
export function moveByKey(event: KeyboardEvent): void {
  if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
  const at = event.target as Element;
  // In a field the same keys move by paragraphs.
  if (at.matches("textarea")) return;
  const owner = at.closest(".sentences > li, .part-head") ?? at.closest(".part")?.querySelector(".part-head");
  const button = owner?.querySelector<HTMLButtonElement>(`[data-move="${event.key === "ArrowUp" ? -1 : 1}"]`);
  if (!button) return;
  event.preventDefault();
  button.click();
}
