import { Dialog } from "@base-ui/react/dialog";
import { type ReactNode, type RefObject, useRef } from "react";

/** What can have the focus first. */
const FIRST = 'button:enabled, a[href], select, textarea, input:not([type="file"])';

interface SheetProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly wide?: boolean;
  /** What has the focus at first; else the first thing that can. */
  readonly first?: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

/** A dialog over the page: Escape, a click beside it or its button closes it, and the focus goes back where it was. */
export function Sheet({ title, onClose, wide = false, first, children }: SheetProps) {
  const body = useRef<HTMLElement>(null);
  // What the dialog is for, not the way out of it. A finger is not met with a keyboard over half of the screen.
  const start = (by: string): HTMLElement | boolean =>
    by === "touch" || wide || (body.current?.querySelector<HTMLElement>(FIRST) ?? true);
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="sheet" data-wide={wide || undefined} initialFocus={first ?? start}>
          <div className="sheet-head">
            <Dialog.Title className="sheet-title">{title}</Dialog.Title>
            <Dialog.Close className="sheet-close" aria-label="Close">
              ✕
            </Dialog.Close>
          </div>
          {/* A long sheet without anything to press in it must be reachable to be scrolled. */}
          <section ref={body} className="sheet-body" {...(wide ? { tabIndex: 0, "aria-label": title } : {})}>
            {children}
          </section>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
