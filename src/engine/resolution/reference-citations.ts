import type { Citation, CitationId } from "../annotations.ts";
import type { Tokens } from "../tokens/index.ts";
import { enclosingCitations } from "./enclosing.ts";
import type { BareName } from "./references.ts";

export interface WithReferences {
  /** Citations and references in document order. */
  readonly citations: readonly Citation[];
  /** By bare name: where its reference stands in `citations`. */
  readonly bareAt: readonly number[];
  /** By citation found: where it stands in `citations`. */
  readonly foundAt: readonly number[];
}

/** Puts bare names among the citations as references; each has an id of its own, which is not yet that of its place. */
export function withReferences(
  streams: readonly Tokens[],
  found: readonly Citation[],
  bare: readonly BareName[],
): WithReferences {
  const order = bare.map((_, i) => i).sort((a, b) => bare[a]!.start - bare[b]!.start);
  const citations: Citation[] = [];
  const bareAt = new Array<number>(bare.length).fill(-1);
  const foundAt: number[] = [];
  const enclosing = enclosingCitations(found);
  let next = 0;
  const addBareBefore = (offset: number) => {
    while (next < order.length && bare[order[next]!]!.start < offset) {
      const i = order[next]!;
      bareAt[i] = citations.length;
      citations.push(reference(streams, bare[i]!, `bare${i}` as CitationId, enclosing(bare[i]!.start)));
      next += 1;
    }
  };
  for (const citation of found) {
    addBareBefore(citation.start);
    foundAt.push(citations.length);
    citations.push(citation);
  }
  addBareBefore(Number.POSITIVE_INFINITY);
  return { citations, bareAt, foundAt };
}

function reference(streams: readonly Tokens[], bare: BareName, id: CitationId, within: CitationId | null): Citation {
  const { opinion, stream } = streams[bare.stream]!;
  return {
    id,
    start: bare.start,
    end: bare.end,
    text: bare.text,
    kind: bare.pin === null ? "reference" : "short",
    authority: null,
    name: bare.pin === null ? bare.text : bare.called,
    plaintiff: null,
    defendant: null,
    volume: null,
    reporter: null,
    reporterText: null,
    page: null,
    parallel: [],
    pin: bare.pin,
    court: null,
    courtId: null,
    year: null,
    date: null,
    docket: null,
    signal: null,
    parentheticals: [],
    within,
    footnote: stream.footnote === null ? null : (opinion.footnotes[stream.footnote]?.label ?? null),
    code: null,
    title: null,
    section: null,
    confidence: bare.confidence,
    links: [],
  };
}
