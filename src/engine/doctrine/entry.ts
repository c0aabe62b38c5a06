/** The shape of the catalog of legal tests: law stated by us. The schema beside it validates every entry in the tests. */

export const AREAS = [
  "civil procedure",
  "jurisdiction",
  "remedies",
  "standards of review",
  "administrative law",
  "constitutional law",
  "criminal procedure",
  "sentencing",
  "habeas corpus",
  "civil rights",
  "employment",
  "social security",
  "immigration",
  "antitrust",
  "securities",
  "intellectual property",
  "contracts",
  "torts",
  "property",
  "bankruptcy",
  "family",
  "evidence",
  "professional responsibility",
  "tax",
  "insurance",
  "statutory interpretation",
  "veterans",
] as const;
export type Area = (typeof AREAS)[number];

export const TEST_KINDS = [
  "all elements required",
  "factors weighed",
  "steps in sequence",
  "sliding scale",
  "burden shifting",
  "presumption",
  "standard of review",
  "definition",
  "bright-line rule",
] as const;
export type TestKind = (typeof TEST_KINDS)[number];

/** One element, factor or step. */
export interface CatalogElement {
  /** Unique within its entry, kebab-case: "irreparable-harm". */
  readonly id: string;
  /** A short noun phrase, as a table row is headed: "Irreparable harm without relief". */
  readonly name: string;
  /** One or two plain sentences for a student, in our own words. */
  readonly meaning: string;
  /** What commonly satisfies it, if useful. */
  readonly satisfiedBy?: string;
  /** What commonly defeats it, if useful. */
  readonly defeatedBy?: string;
  /**
   * Phrases, lower case, by which courts name or state this element ("irreparable harm", "irreparable injury",
   * "likely to suffer irreparable"). Matched on word stems in running text; at least two, most telling first.
   */
  readonly cues: readonly string[];
}

export interface CatalogAuthority {
  /** Bluebook full citation that the project's own engine must read: "Winter v. Nat. Res. Def. Council, Inc., 555 U.S. 7 (2008)". */
  readonly cite: string;
  /** Pinpoint page or section where the test stands, or null: "20". */
  readonly pin: string | null;
  /** What it contributed, in a clause: "set the four factors; likelihood, not possibility, of irreparable harm". */
  readonly contributed: string;
}

export type CatalogStatus =
  | { readonly is: "in force"; readonly since?: number; readonly note?: string }
  | { readonly is: "limited"; readonly by: string; readonly year: number; readonly note: string }
  | { readonly is: "abrogated"; readonly by: string; readonly year: number; readonly note: string };

export interface CatalogEntry {
  /** Unique, kebab-case: "preliminary-injunction". */
  readonly id: string;
  /** The common name: "Preliminary injunction (Winter four-factor test)". */
  readonly name: string;
  /** Other names that courts and lawyers use: "Winter factors", "Winter test". */
  readonly otherNames: readonly string[];
  readonly area: Area;
  /** Which courts it binds: "all federal courts", "Second Circuit", "Texas state courts". */
  readonly binds: string;
  readonly kind: TestKind;
  /** What the test asks, in two to four plain sentences for a student. */
  readonly explanation: string;
  /** In order. Empty for a standard of review without parts. */
  readonly elements: readonly CatalogElement[];
  /** Who bears the burden, and by what standard of proof; null where that makes no sense. */
  readonly burden: string | null;
  /** Leading first. At least one, or at least one in `sources`. */
  readonly authorities: readonly CatalogAuthority[];
  /** Statutes, rules and constitutional provisions it comes from: "Fed. R. Civ. P. 65", "42 U.S.C. § 1983". */
  readonly sources: readonly string[];
  readonly status: CatalogStatus;
  /** Circuits or states that differ, one clause each: "Second Circuit: ...". */
  readonly differs: readonly string[];
  /** Ids of related entries, and how: raises, replaces, borrows, precedes, follows. */
  readonly related: readonly { readonly id: string; readonly how: string }[];
  /**
   * Phrases, lower case, that by themselves show that an opinion speaks of this test ("preliminary injunction",
   * "temporary restraining order"). Most telling first; at least two.
   */
  readonly cues: readonly string[];
}

/** Identity at run time; lets an area's file be checked as it is typed. */
export function defineEntries(entries: readonly CatalogEntry[]): readonly CatalogEntry[] {
  return entries;
}
