import { useSyncExternalStore } from "react";
import type { Line } from "../reader/index.ts";
import { type Address, formatAddress, parseAddress } from "./address.ts";

/** How the page came to its address: a jump made here, or Back and Forward with the line that was left. */
export type Arrival = { readonly by: "jump" | "load" } | { readonly by: "return"; readonly line: Line | null };

export interface Location {
  readonly address: Address;
  readonly arrival: Arrival;
  /** Grows with each arrival, so that going twice to one place is two arrivals. */
  readonly count: number;
}

interface Entry {
  readonly line: Line | null;
}

/*
 * The address as an external store. A jump makes a new history entry and leaves the line it was made from in the old one;
 * scrolling makes none. Restoring is ours: the browser's own would be undone by blocks that are drawn later.
 */
history.scrollRestoration = "manual";

let location: Location = { address: read(), arrival: { by: "load" }, count: 0 };
let lineNow: () => Line | null = () => null;
const listeners = new Set<() => void>();

function read(): Address {
  return parseAddress(window.location.search, window.location.hash);
}

function arrive(arrival: Arrival): void {
  location = { address: read(), arrival, count: location.count + 1 };
  for (const listener of listeners) listener();
}

window.addEventListener("popstate", ({ state }: PopStateEvent) => {
  arrive({ by: "return", line: (state as Entry | null)?.line ?? null });
});

/** Says where the reader stands, for the entry that a jump leaves. */
export function rememberLineWith(line: () => Line | null): () => void {
  lineNow = line;
  return () => {
    lineNow = () => null;
  };
}

/** Goes to an address: a new entry in the history, unless `replace` is set. */
export function navigate(to: Address, { replace = false } = {}): void {
  const url = formatAddress(to);
  const same = new URL(url, window.location.href).href === window.location.href;
  if (replace) history.replaceState({ line: null } satisfies Entry, "", url);
  else if (!same) {
    history.replaceState({ line: lineNow() } satisfies Entry, "");
    history.pushState({ line: null } satisfies Entry, "", url);
  }
  arrive({ by: "jump" });
}

/** Takes over the clicks on the page's own links; those with a modifier, or out of the page, stay the browser's. */
export function followLink(event: MouseEvent | React.MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return;
  const link = (event.target as Element).closest("a");
  if (!link || link.target || link.hasAttribute("download") || !link.hasAttribute("href")) return;
  const url = new URL(link.href);
  if (url.origin !== window.location.origin || url.pathname !== window.location.pathname) return;
  event.preventDefault();
  navigate(parseAddress(url.search, url.hash));
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export function useLocation(): Location {
  return useSyncExternalStore(subscribe, () => location);
}

/** The address at this moment, for what runs outside of drawing (a command). */
export const addressNow = (): Address => location.address;
