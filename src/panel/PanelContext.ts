import { createContext, use } from "react";
import type { Annotations, Role } from "../engine/index.ts";
import type { Opinion, Span } from "../opinion/index.ts";
import type { BriefDesk } from "./brief/desk.ts";
import { type Findings, findingsOf } from "./findings.ts";
import type { NotesDesk } from "./notes/desk.ts";
import type { PanelViewId } from "./panel-views.ts";

/** What every view of the panel knows and may ask for. */
export interface PanelWorld {
  readonly opinion: Opinion;
  readonly annotations: Annotations;
  readonly title: string;
  /** Whether the engine is still at work: a view then says "looking" and not "none". */
  readonly working: boolean;
  /** The citation, test, passage or note that the address names. */
  readonly targetId: string | null;
  /** Address of a view of this opinion. */
  hrefOfView(view: PanelViewId): string;
  /** Gives a stretch of the text a role by hand, or takes it away (null). */
  correct(span: Span, role: Role | null): void;
  /** Takes a citation to the look-up, where the person may ask a source for the case. */
  lookUp(citation: string): void;
  /** Whether a person has set the role of this stretch. */
  isCorrected(span: Span): boolean;
  readonly notes: NotesDesk;
  /** What this person has made of the brief. */
  readonly brief: BriefDesk;
}

export const PanelContext = createContext<PanelWorld | null>(null);

export function usePanel(): PanelWorld & { readonly findings: Findings } {
  const world = use(PanelContext);
  if (!world) throw new Error("a view of the panel stands outside of the panel");
  return { ...world, findings: findingsOf(world.annotations) };
}

/** Address of a citation, a test or a passage, without a move in the text. */
export const hrefOf = (id: string): string => `#${id}`;

/** Address of a place in the text, with the panel left at `id` (or at its view). */
export const hrefOfPlace = (id: string | null, { start, end }: Span): string => `#${id ?? ""}@${start}-${end}`;
