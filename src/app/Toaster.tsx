import { useEffect, useState } from "react";
import { dismiss, type Toast, useToasts } from "./toasts.ts";

/** Long enough to read and to reach Undo; it stays while it has the pointer or the focus. */
const SHOWN_MS = 8000;

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

function ToastView({ toast: { id, words, action } }: { readonly toast: Toast }) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const end = setTimeout(() => dismiss(id), SHOWN_MS);
    return () => clearTimeout(end);
  }, [id, held]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: reading it must not make it go away
    <div
      className="toast"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{words}</span>
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
    </div>
  );
}
