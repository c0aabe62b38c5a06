import type { Furniture, Section, Span } from "../opinion/index.ts";

/** The result, as data: what the worker returns, the command prints, the tests compare and an export saves. */

export type CitationId = string & { readonly brand: "citation" };
export type AuthorityId = string & { readonly brand: "authority" };
export type PassageId = string & { readonly brand: "passage" };
export type TestId = string & { readonly brand: "test" };

export const CITATION_KINDS = [
  "case",
  "short",
  "supra",
  "id",
  "reference",
  "statute",
  "regulation",
  "rule",
  "constitution",
  "secondary",
  "record",
] as const;
export type CitationKind = (typeof CITATION_KINDS)[number];

export const AUTHORITY_KINDS = [
  "case",
  "statute",
  "regulation",
  "rule",
  "constitution",
  "secondary",
  "record",
] as const;
export type AuthorityKind = (typeof AUTHORITY_KINDS)[number];

export const PARENTHETICAL_KINDS = ["explanatory", "quoting", "citing", "weight", "history"] as const;
export type ParentheticalKind = (typeof PARENTHETICAL_KINDS)[number];

/** Volume, reporter and page. `reporter` is the standard abbreviation ("F.3d"); WL and LEXIS: volume is the year. */
export interface Cite {
  readonly volume: string;
  readonly reporter: string;
  readonly page: string;
}

export interface Parenthetical extends Span {
  readonly kind: ParentheticalKind;
  /** Without the outer brackets, as read. */
  readonly text: string;
}

export interface Link {
  readonly label: string;
  readonly url: string;
}

/** One reference to authority or to the record. What its span covers: the contract's labelling rules. */
export interface Citation extends Span {
  readonly id: CitationId;
  /** The text from start to end as read: furniture stepped over, white space folded. */
  readonly text: string;
  readonly kind: CitationKind;
  readonly authority: AuthorityId | null;
  readonly name: string | null;
  readonly plaintiff: string | null;
  readonly defendant: string | null;
  readonly volume: string | null;
  readonly reporter: string | null;
  readonly reporterText: string | null;
  readonly page: string | null;
  readonly parallel: readonly Cite[];
  readonly pin: string | null;
  /** As written inside the parenthetical ("2d Cir."). */
  readonly court: string | null;
  /** From the courts table ("ca2"); inferred from the reporter where the parenthetical gives none (U.S. -> scotus). */
  readonly courtId: string | null;
  readonly year: number | null;
  /** ISO 8601 where a whole date is written. */
  readonly date: string | null;
  readonly docket: string | null;
  /** In lower case, as the labels write it: "see also", "see, e.g.", "quoting". */
  readonly signal: string | null;
  readonly parentheticals: readonly Parenthetical[];
  /** The citation in whose parenthetical this one stands. */
  readonly within: CitationId | null;
  /** Label of the footnote that it stands in. */
  readonly footnote: string | null;
  /** Statutes, regulations, rules, constitutions: the code as a standard abbreviation ("U.S.C.", "Tex. Penal Code"). */
  readonly code: string | null;
  /** Statutes and the like: title before the code, if any ("42"). */
  readonly title: string | null;
  /** Statutes and the like: section without subdivisions ("1983", "65"). */
  readonly section: string | null;
  readonly confidence: number;
  readonly links: readonly Link[];
}

export const WEIGHTS = ["binding", "persuasive", "same court", "unknown"] as const;
export type Weight = (typeof WEIGHTS)[number];

export interface Authority {
  readonly id: AuthorityId;
  readonly kind: AuthorityKind;
  readonly title: string;
  readonly cite: string | null;
  readonly courtId: string | null;
  readonly year: number | null;
  /** Every mention, in order. */
  readonly citations: readonly CitationId[];
  readonly weight: Weight;
}

export const ROLES = [
  "standard",
  "application",
  "holding",
  "disposition",
  "issue",
  "facts",
  "procedure",
  "citation",
  "heading",
  "other",
] as const;
export type Role = (typeof ROLES)[number];

export type Sentence = Span;

/** Sentence-sized, in order, never overlapping; a sentence that a footnote interrupts makes one passage a piece. */
export interface Passage extends Span {
  readonly id: PassageId;
  readonly role: Role;
  /** Calibrated probability that the role is right. */
  readonly confidence: number;
  readonly authorities: readonly AuthorityId[];
  readonly test: TestId | null;
  /** Index into `sections`: whose words these are; null where the opinion has no sections. */
  readonly section: number | null;
}

export const OUTCOMES = ["met", "not met", "assumed", "presumed", "not reached", "undisputed", "remanded"] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface TestElement {
  readonly name: string;
  /** Identifier of the catalog's element that it was aligned with. */
  readonly catalogElement: string | null;
  readonly outcome: Outcome;
  /** How sure the outcome is, 0 to 1. */
  readonly confidence: number;
  /** Where this court states the element. */
  readonly stated: readonly Span[];
  readonly applied: readonly Span[];
}

export interface LegalTest {
  readonly id: TestId;
  readonly catalog: string | null;
  readonly name: string;
  readonly explanation: string;
  readonly stated: readonly Span[];
  readonly authorities: readonly AuthorityId[];
  readonly elements: readonly TestElement[];
  readonly outcome: string;
  readonly decided: readonly Span[];
  readonly confidence: number;
  /** Other tests of this opinion that it interacts with, and how. */
  readonly related: readonly { readonly test: TestId; readonly how: string }[];
}

/** The front matter, each null where unknown. */
export interface Meta {
  readonly caption: string | null;
  readonly court: string | null;
  readonly courtId: string | null;
  readonly docket: string | null;
  /** ISO 8601. */
  readonly date: string | null;
  readonly judge: string | null;
  readonly author: string | null;
  readonly citation: string | null;
}

export type CheckSeverity = "error" | "warning" | "note";

export interface Check extends Span {
  readonly rule: string;
  readonly severity: CheckSeverity;
  readonly message: string;
  readonly suggestion: string | null;
}

export interface AnnotatedFootnote {
  readonly label: string;
  readonly mark: Span | null;
  readonly body: Span;
}

export interface Annotations {
  readonly furniture: readonly Furniture[];
  readonly sections: readonly Section[];
  readonly footnotes: readonly AnnotatedFootnote[];
  readonly meta: Meta;
  readonly citations: readonly Citation[];
  readonly authorities: readonly Authority[];
  readonly sentences: readonly Sentence[];
  readonly passages: readonly Passage[];
  readonly tests: readonly LegalTest[];
  readonly checks: readonly Check[];
}
