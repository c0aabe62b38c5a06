import { useEffect, useState } from "react";
import { dismiss, type Toast, useToasts } from "./toasts.ts";

/** Long enough to read and to reach Undo; it stays while it has the pointer or the focus. */
const SHOWN_MS = 8000;
/** A slow reader's pace, so that a long message is not gone before its end. */
const SHOWN_MS_A_CHARACTER = 90;
/** What is longer can also be closed. */
const LONG = 120;

/** What the page says: seen, and read out by a screen reader. */
export function Toaster() {
  const toasts = useToasts();
  return (
    <div className="toaster" role="status" aria-live="polite">
      {toasts.map((toast) => (
        <ToastView key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

function ToastView({ toast: { id, words, action, lines, stays } }: { readonly toast: Toast }) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held || stays) return;
    const end = setTimeout(() => dismiss(id), Math.max(SHOWN_MS, words.length * SHOWN_MS_A_CHARACTER));
    return () => clearTimeout(end);
  }, [id, held, words, stays]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: reading it must not make it go away
    <div
      className="toast"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <div className="toast-words">
        <p>{words}</p>
        {lines.length > 0 && (
          <ul>
            {lines.map((line) => (
              <li key={line.words} data-good={line.good || undefined}>
                {line.href === null ? line.words : <a href={line.href}>{line.words}</a>}
              </li>
            ))}
          </ul>
        )}
      </div>
      {action && (
        <button
          type="button"
          onClick={() => {
            action.run();
            dismiss(id);
          }}
        >
          {action.label}
        </button>
      )}
      {((stays && !action) || words.length > LONG) && (
        <button type="button" className="toast-close" aria-label="Close the message" onClick={() => dismiss(id)}>
          ✕
        </button>
      )}
    </div>
  );
}
