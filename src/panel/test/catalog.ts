import type { CatalogEntry } from "../../engine/doctrine/entry.ts";

type Catalog = ReadonlyMap<string, CatalogEntry>;

let known: Promise<Catalog> | null = null;

/** The catalog of legal tests by id. It is large and is loaded when the first test is opened. */
export function loadCatalog(): Promise<Catalog> {
  known ??= import("../../engine/doctrine/catalog/index.ts").then(
    ({ CATALOG }) => new Map(CATALOG.map((entry) => [entry.id, entry])),
  );
  return known;
}
