import type { Span } from "../../opinion/index.ts";
import type { CitationKind, Cite, ParentheticalKind } from "../annotations.ts";
import type { Tokens } from "../tokens/index.ts";

/**
 * A citation as a family's grammar reads it, before ids and resolution. Token indexes are of the stream it was read
 * in; `first` and `last` bound the span by the labelling rules (signals, explanatory parentheticals and closing
 * punctuation are outside), `next` is where the scan goes on.
 */
export interface Draft {
  readonly kind: CitationKind;
  /** First token of the span. */
  readonly first: number;
  /** Last token of the span, inclusive. */
  readonly last: number;
  /** Token at which scanning goes on: past `last`; parentheticals after it are scanned for nested citations. */
  readonly next: number;
  readonly name: string | null;
  readonly plaintiff: string | null;
  readonly defendant: string | null;
  readonly volume: string | null;
  readonly reporter: string | null;
  readonly reporterText: string | null;
  readonly page: string | null;
  readonly parallel: readonly Cite[];
  readonly pin: string | null;
  readonly court: string | null;
  readonly courtId: string | null;
  readonly year: number | null;
  readonly date: string | null;
  readonly docket: string | null;
  readonly signal: string | null;
  readonly parentheticals: readonly (Span & { readonly kind: ParentheticalKind; readonly text: string })[];
  readonly code: string | null;
  readonly title: string | null;
  readonly section: string | null;
  readonly confidence: number;
}

/** A draft with every field empty: families spread it and fill in what they read. */
export const EMPTY_DRAFT = {
  name: null,
  plaintiff: null,
  defendant: null,
  volume: null,
  reporter: null,
  reporterText: null,
  page: null,
  parallel: [],
  pin: null,
  court: null,
  courtId: null,
  year: null,
  date: null,
  docket: null,
  signal: null,
  parentheticals: [],
  code: null,
  title: null,
  section: null,
  confidence: 1,
} as const satisfies Omit<Draft, "kind" | "first" | "last" | "next">;

/** What every draft has; the rest is empty unless given. */
export type DraftFields = Pick<Draft, "kind" | "first" | "last" | "next"> & Partial<Draft>;

/**
 * A draft with every field, in one order: all drafts then have one hidden class, and reading them costs nothing. An
 * object spread here makes each its own dictionary, ten times as slow over a long opinion.
 */
export function makeDraft(fields: DraftFields): Draft {
  return {
    kind: fields.kind,
    first: fields.first,
    last: fields.last,
    next: fields.next,
    name: fields.name ?? null,
    plaintiff: fields.plaintiff ?? null,
    defendant: fields.defendant ?? null,
    volume: fields.volume ?? null,
    reporter: fields.reporter ?? null,
    reporterText: fields.reporterText ?? null,
    page: fields.page ?? null,
    parallel: fields.parallel ?? NONE,
    pin: fields.pin ?? null,
    court: fields.court ?? null,
    courtId: fields.courtId ?? null,
    year: fields.year ?? null,
    date: fields.date ?? null,
    docket: fields.docket ?? null,
    signal: fields.signal ?? null,
    parentheticals: fields.parentheticals ?? NONE,
    code: fields.code ?? null,
    title: fields.title ?? null,
    section: fields.section ?? null,
    confidence: fields.confidence ?? 1,
  };
}

/** One for all that have none: a long opinion has hundreds of thousands of such fields. */
export const NONE: readonly never[] = [];

/** Reads the citations of one kind. */
export interface Grammar {
  /**
   * Reads a citation anchored at token `at`, or null. It may reach back for its beginning (a case name, a code's
   * name) but never before `floor`, the end of the citation before; how far it looks is bounded by a constant, so
   * that the scan is linear.
   */
  read(tokens: Tokens, at: number, floor: number): Draft | null;
}

/** A grammar that tells where its citations can begin, so that it is asked at few tokens. */
export interface Family extends Grammar {
  /** For each token 0 where none of its citations can begin. */
  opensAt(tokens: Tokens): Uint8Array;
}
