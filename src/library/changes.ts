/*
 * Tabs tell each other what they have written, so that each shows what is kept. Without the channel (a very old browser)
 * a tab sees it when it is looked at again.
 */

/** Of what the record that was written is one, and of which opinion; null where it may be any. */
export interface Change {
  readonly store: "notes" | "corrections" | "briefs" | "shelf";
  readonly opinion: string | null;
}

const NAME = "headnote.changes";

let channel: BroadcastChannel | null = null;

function open(): BroadcastChannel | null {
  channel ??= "BroadcastChannel" in globalThis ? new BroadcastChannel(NAME) : null;
  return channel;
}

/** Tells the other tabs; this one knows. */
export function tellChange(change: Change): void {
  open()?.postMessage(change);
}

/** Hears of changes made in other tabs. What comes back stops it. */
export function onChange(hear: (change: Change) => void): () => void {
  const listening = open();
  const onMessage = ({ data }: MessageEvent<Change>) => hear(data);
  listening?.addEventListener("message", onMessage);
  return () => listening?.removeEventListener("message", onMessage);
}
