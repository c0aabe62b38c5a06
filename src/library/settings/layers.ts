import type { CitationKind, Role } from "../../engine/index.ts";

/** What can be shown or hidden in the text. The one list: the bar, the legend, the settings and the minimap read it. */
export const LAYERS = ["citation", "issue", "standard", "application", "holding", "facts", "procedure"] as const;
export type Layer = (typeof LAYERS)[number];

export const LAYER_LABELS = {
  citation: "Citations",
  issue: "Issues",
  standard: "Standards",
  application: "Application",
  holding: "Holdings",
  facts: "Facts",
  procedure: "Procedure",
} as const satisfies Record<Layer, string>;

/** The layer in which a role is shown; null for what is never highlighted. */
export const LAYER_OF_ROLE = {
  standard: "standard",
  application: "application",
  holding: "holding",
  disposition: "holding",
  issue: "issue",
  facts: "facts",
  procedure: "procedure",
  citation: null,
  heading: null,
  other: null,
} as const satisfies Record<Role, Layer | null>;

/** Roles as they are named on the page and read out. */
export const ROLE_LABELS = {
  standard: "Standard",
  application: "Application",
  holding: "Holding",
  disposition: "Disposition",
  issue: "Issue",
  facts: "Facts",
  procedure: "Procedure",
  citation: "Citation",
  heading: "Heading",
  other: "Other",
} as const satisfies Record<Role, string>;

/** What each role means, for the legend and the help sheet. */
export const ROLE_MEANINGS = {
  standard: "States the law: a rule, a test, a burden. It would be as true in another case.",
  application: "Reasons from the law to this case.",
  holding: "What this court decides on an issue.",
  disposition: "The decree: granted, denied, affirmed, reversed.",
  issue: "A question to be decided, or a party’s contention.",
  facts: "The facts and evidence of this case.",
  procedure: "What happened in this case before the ruling.",
  citation: "A unit that is nothing but citations.",
  heading: "A section’s title.",
  other: "Caption, counsel, signature, notices.",
} as const satisfies Record<Role, string>;

/** The roles that a person can give a passage by hand, in the order of their keys (1, 2, …). */
export const MARKABLE_ROLES = [
  "standard",
  "application",
  "holding",
  "disposition",
  "issue",
  "facts",
  "procedure",
] as const satisfies readonly Role[];

export const CITATION_KIND_LABELS = {
  case: "Case",
  short: "Case, short form",
  supra: "Case, supra",
  id: "Id.",
  reference: "Case, by name",
  statute: "Statute",
  regulation: "Regulation",
  rule: "Rule",
  constitution: "Constitution",
  secondary: "Other authority",
  record: "Record",
} as const satisfies Record<CitationKind, string>;

/** Below this the page says that it is unsure: drawn weaker, the band dashed. */
export const UNSURE_BELOW = 0.6;
