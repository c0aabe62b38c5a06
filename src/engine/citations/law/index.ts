import type { Family } from "../draft.ts";

/** The families of law other than cases, in the order in which the scanner offers them a token. */
export const lawFamilies: readonly Family[] = [];
