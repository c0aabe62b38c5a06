import type { CatalogEntry } from "../../engine/doctrine/entry.ts";
import type { Annotations } from "../../engine/index.ts";
import type { BriefChanges, Layer, PlacedNote } from "../../library/index.ts";
import type { Opinion } from "../../opinion/index.ts";

/** All that goes into the file: the opinion as this person reads it. */
export interface TakeAway {
  readonly opinion: Opinion;
  readonly annotations: Annotations;
  /** What the opinion is called where its caption is not known. */
  readonly title: string;
  readonly notes: readonly PlacedNote[];
  readonly brief: BriefChanges;
  /** The highlights that are on when the file is opened. */
  readonly layers: readonly Layer[];
  /** The catalog's entries of the tests that the opinion applies, by id. */
  readonly catalog: ReadonlyMap<string, CatalogEntry>;
}
