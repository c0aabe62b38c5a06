import type { Span } from "../opinion/index.ts";
import { isPanelViewId, type PanelViewId } from "../panel/index.ts";
import { opinionOfAddress } from "./opinion-of-address.ts";

/**
 * What the address bar says: `?o=<opinion>&view=<panel view>#<target>@<start>-<end>`.
 * `target` is a citation, test, passage or note ("c5", "t1", "p3", "note-…"); the place after "@" is where in the opinion a link in the
 * panel has led. Everything is optional; the bundled ruling has no `o`.
 */
export interface Address {
  readonly opinion: string | null;
  readonly view: PanelViewId;
  readonly target: Target | null;
  readonly place: Span | null;
}

/** A citation, a test or a passage by its id in the annotations, or a note of the person's. */
export interface Target {
  readonly kind: "citation" | "test" | "passage" | "note";
  readonly id: string;
}

export const DEFAULT_VIEW: PanelViewId = "brief";

const KIND_OF = { c: "citation", t: "test", p: "passage" } as const;

/** Ids as the engine gives them: "c5", "t1", "p3"; "p3-after-2" and "correction-2" for what a correction made. */
const TARGET = /^(?:([ctp])\d+(?:-after-\d+)*|correction-\d+)$/;

/** A note's, as it is kept. */
const NOTE = /^note-[a-z0-9-]{1,64}$/i;

/** "c5" as a target; null for anything else. */
export function targetOf(id: string): Target | null {
  if (NOTE.test(id)) return { kind: "note", id };
  const match = TARGET.exec(id);
  return match ? { kind: KIND_OF[(match[1] ?? "p") as keyof typeof KIND_OF], id } : null;
}

/** Reads an address; what it cannot read it leaves out. `search` and `hash` as of `location`. */
export function parseAddress(search: string, hash: string): Address {
  const query = new URLSearchParams(search);
  const view = query.get("view");
  const [id = "", where = ""] = decode(hash.replace(/^#/, "")).split("@");
  const place = /^(\d{1,9})-(\d{1,9})$/.exec(where);
  const span = place && { start: Number(place[1]), end: Number(place[2]) };
  return {
    opinion: opinionOfAddress(search),
    view: view && isPanelViewId(view) ? view : DEFAULT_VIEW,
    target: targetOf(id),
    place: span && span.start < span.end ? span : null,
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The address as a relative URL; `parseAddress` reads it back. */
export function formatAddress({ opinion, view, target, place }: Address): string {
  const query = new URLSearchParams();
  if (opinion) query.set("o", opinion);
  if (view !== DEFAULT_VIEW) query.set("view", view);
  const search = query.size > 0 ? `?${query}` : "";
  const where = place ? `@${place.start}-${place.end}` : "";
  return `./${search}${target || place ? `#${target?.id ?? ""}${where}` : ""}`;
}
