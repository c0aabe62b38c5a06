import type { CatalogEntry } from "../entry.ts";

/** Every entry of the catalog, by area in the order of the files. */
export const CATALOG: readonly CatalogEntry[] = [];
