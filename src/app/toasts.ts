import { useSyncExternalStore } from "react";

/** One line of a message that tells of several things. */
export interface ToastLine {
  readonly words: string;
  readonly good: boolean;
  /** Address of what it tells of. */
  readonly href: string | null;
}

/** A message on the page for a while, with what can be done about it. */
export interface Toast {
  readonly id: number;
  readonly words: string;
  readonly action: { readonly label: string; readonly run: () => void } | null;
  readonly lines: readonly ToastLine[];
  /** It stays until it is closed or another takes its place. */
  readonly stays: boolean;
}

let shown: readonly Toast[] = [];
let count = 0;
const listeners = new Set<() => void>();

function set(next: readonly Toast[]): void {
  shown = next;
  for (const listener of listeners) listener();
}

/** Says something. A new message takes the place of the last: they are read one at a time. */
export function say(
  words: string,
  action: Toast["action"] = null,
  { lines = [], stays = false }: Partial<Pick<Toast, "lines" | "stays">> = {},
): void {
  count += 1;
  set([{ id: count, words, action, lines, stays }]);
}

export function dismiss(id: number): void {
  set(shown.filter((toast) => toast.id !== id));
}

export function useToasts(): readonly Toast[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => shown,
  );
}
