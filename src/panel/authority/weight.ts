import type { Weight } from "../../engine/index.ts";

/** What an authority's weight is called on the page, and what that means here. */
export const WEIGHT_WORDS = {
  binding: { label: "Binding here", meaning: "This court must follow it." },
  persuasive: { label: "Persuasive here", meaning: "This court may follow it and need not." },
  "same court": {
    label: "Same court",
    meaning: "An earlier ruling of this court: heeded, though a trial court’s does not bind it.",
  },
  unknown: { label: "", meaning: "" },
} as const satisfies Record<Weight, { label: string; meaning: string }>;
