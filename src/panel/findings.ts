import type {
  Annotations,
  Authority,
  AuthorityId,
  Citation,
  CitationId,
  LegalTest,
  Passage,
  PassageId,
  TestId,
} from "../engine/index.ts";
import { firstEndingAfter, type Span } from "../opinion/index.ts";

/** The annotations by id, made once for each. */
export interface Findings {
  readonly citations: ReadonlyMap<CitationId, Citation>;
  readonly authorities: ReadonlyMap<AuthorityId, Authority>;
  readonly passages: ReadonlyMap<PassageId, Passage>;
  readonly tests: ReadonlyMap<TestId, LegalTest>;
  /** 1 for the first citation of the opinion, and so on. */
  readonly order: ReadonlyMap<CitationId, number>;
}

const KNOWN = new WeakMap<Annotations, Findings>();

export function findingsOf(annotations: Annotations): Findings {
  let known = KNOWN.get(annotations);
  if (!known) {
    known = {
      citations: new Map(annotations.citations.map((it) => [it.id, it])),
      authorities: new Map(annotations.authorities.map((it) => [it.id, it])),
      passages: new Map(annotations.passages.map((it) => [it.id, it])),
      tests: new Map(annotations.tests.map((it) => [it.id, it])),
      order: new Map(annotations.citations.map((it, i) => [it.id, i + 1])),
    };
    KNOWN.set(annotations, known);
  }
  return known;
}

/** The sentence in which `at` stands; null where none was found. O(log n). */
export function sentenceAt({ sentences }: Annotations, at: number): Span | null {
  const found = sentences[firstEndingAfter(sentences, at)];
  return found && found.start <= at ? found : null;
}

/** The citations that stand in a span, in order. */
export function citationsIn({ citations }: Annotations, span: Span): readonly Citation[] {
  return citations.filter((it) => it.start >= span.start && it.start < span.end);
}
