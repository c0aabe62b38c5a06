import { overlaps, type Span } from "../../opinion/index.ts";
import type { Annotations, Passage, PassageId, Role } from "../annotations.ts";

/** What a person says of a stretch of the text: its role, or (null) that it is no passage. */
export interface Correction extends Span {
  readonly role: Role | null;
}

/**
 * The passages as the person has corrected them, in the order given: a later correction wins over an earlier one. What
 * a correction covers of a passage is its own; the rest keeps its role. Corrected passages have confidence 1. The
 * result is sorted and never overlaps; identifiers that did not change are kept.
 */
export function applyCorrections(passages: readonly Passage[], corrections: readonly Correction[]): readonly Passage[] {
  return corrections.reduce<readonly Passage[]>((known, correction, i) => applyOne(known, correction, i), passages);
}

function applyOne(passages: readonly Passage[], correction: Correction, order: number): readonly Passage[] {
  const { start, end, role } = correction;
  if (end <= start) return passages;
  const kept: Passage[] = [];
  const covered: Passage[] = [];
  for (const passage of passages) {
    if (!overlaps(passage, correction)) {
      kept.push(passage);
      continue;
    }
    covered.push(passage);
    // The first remnant keeps the passage's name, so that notes on it hold.
    if (passage.start < start) kept.push({ ...passage, end: start });
    if (passage.end > end)
      kept.push({ ...passage, id: passage.start < start ? idOf(passage, order) : passage.id, start: end });
  }
  if (role === null) return kept.sort(byStart);
  const widest = covered.reduce<Passage | null>(
    (a, b) => (a === null || shared(b, correction) > shared(a, correction) ? b : a),
    null,
  );
  const whole = widest !== null && !kept.some((passage) => passage.id === widest.id);
  kept.push({
    id: whole ? widest.id : (`correction-${order + 1}` as PassageId),
    start,
    end,
    role,
    confidence: 1,
    authorities: [...new Set(covered.flatMap((passage) => passage.authorities))],
    test: whole ? widest.test : null,
    section: widest?.section ?? null,
  });
  return kept.sort(byStart);
}

const byStart = (a: Span, b: Span): number => a.start - b.start;
const shared = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);
const idOf = (passage: Passage, order: number): PassageId => `${passage.id}-after-${order + 1}` as PassageId;

/** An opinion as labelled: what the training reads. */
export interface GoldOpinion {
  readonly id: string;
  readonly text: string;
  readonly citations: readonly GoldCitation[];
  readonly passages: readonly (Span & { readonly role: Role })[];
  readonly tests: readonly GoldTest[];
}

interface GoldCitation extends Span {
  readonly text: string;
  readonly kind: string;
  readonly cite: string | null;
  readonly name: string | null;
  readonly pin: string | null;
  readonly court: string | null;
  readonly year: number | null;
  /** Index of the full citation that a short one refers to; null where there is none. */
  readonly refersTo: number | null;
  readonly signal: string | null;
  readonly paren: string | null;
}

interface GoldTest {
  readonly name: string;
  readonly authority: readonly string[];
  readonly stated: readonly Span[];
  readonly elements: readonly { readonly name: string; readonly outcome: string; readonly applied: readonly Span[] }[];
  readonly outcome: string;
  readonly decided: readonly Span[];
}

/** The annotations, with the person's corrections, in the format of the labelled opinions: to train the next model. */
export function toGold(
  id: string,
  text: string,
  annotations: Annotations,
  corrections: readonly Correction[] = [],
): GoldOpinion {
  const { citations, authorities, tests } = annotations;
  const short = new Set(["id", "short", "supra", "reference"]);
  const place = new Map(citations.map((citation, i) => [citation.id, i]));
  const fullOf = new Map(
    authorities.map((authority) => {
      const first = authority.citations.find((cited) => !short.has(citations[place.get(cited) ?? -1]?.kind ?? "id"));
      return [authority.id, first === undefined ? null : (place.get(first) ?? null)];
    }),
  );
  const titleOf = new Map(authorities.map((authority) => [authority.id, authority.cite ?? authority.title]));
  const bare = ({ start, end }: Span): Span => ({ start, end });
  return {
    id,
    text,
    citations: citations.map((citation) => ({
      ...bare(citation),
      text: citation.text,
      kind: citation.kind,
      cite: [citation.volume, citation.reporter, citation.page].filter((part) => part !== null).join(" ") || null,
      name: citation.name,
      pin: citation.pin,
      court: citation.court,
      year: citation.year,
      refersTo:
        short.has(citation.kind) && citation.authority !== null ? (fullOf.get(citation.authority) ?? null) : null,
      signal: citation.signal,
      paren: citation.parentheticals.find((p) => p.kind === "explanatory" || p.kind === "quoting")?.text ?? null,
    })),
    passages: applyCorrections(annotations.passages, corrections).map((p) => ({ ...bare(p), role: p.role })),
    tests: tests.map((test) => ({
      name: test.name,
      authority: test.authorities.map((authority) => titleOf.get(authority) ?? authority),
      stated: test.stated.map(bare),
      elements: test.elements.map(({ name, outcome, applied }) => ({ name, outcome, applied: applied.map(bare) })),
      outcome: test.outcome,
      decided: test.decided.map(bare),
    })),
  };
}
