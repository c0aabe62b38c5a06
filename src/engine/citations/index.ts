import { type Opinion, readingText, type Span } from "../../opinion/index.ts";
import type { Citation, CitationId } from "../annotations.ts";
import type { Tokens } from "../tokens/index.ts";
import type { Draft } from "./draft.ts";
import { lawFamilies } from "./law/index.ts";
import { scan } from "./scanner.ts";

export { type Court, type CourtLevel, type CourtSystem, courtById, courtIdOf } from "./courts.ts";
export { type Reporter, reporterOf } from "./reporters.ts";

/** Every citation of the opinion but bare references, in document order, not yet resolved. */
export function findCitations(streams: readonly Tokens[]): readonly Citation[] {
  const found = streams.flatMap((tokens) => scan(tokens, lawFamilies).map((draft) => ({ draft, tokens })));
  const sorted = found
    .map(({ draft, tokens }) => ({ draft, tokens, start: tokens.start[draft.first]!, end: tokens.end[draft.last]! }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const around: { readonly id: CitationId; readonly spans: readonly Span[] }[] = [];
  return sorted.map(({ draft, tokens, start, end }, index) => {
    const id = `c${index + 1}` as CitationId;
    const inside = (span: Span): boolean => span.start <= start && end <= span.end;
    while (around.length > 0 && !around.at(-1)!.spans.some((span) => span.end > start)) around.pop();
    const within = around.findLast(({ spans }) => spans.some(inside))?.id ?? null;
    if (draft.parentheticals.length > 0) around.push({ id, spans: draft.parentheticals });
    return citationOf(draft, tokens, { id, start, end, within });
  });
}

function citationOf(
  draft: Draft,
  { opinion, stream }: Tokens,
  place: Pick<Citation, "id" | "start" | "end" | "within">,
): Citation {
  const { kind, parentheticals } = draft;
  return {
    ...place,
    text: readingText(opinion, place),
    kind,
    authority: null,
    name: draft.name,
    plaintiff: draft.plaintiff,
    defendant: draft.defendant,
    volume: draft.volume,
    reporter: draft.reporter,
    reporterText: draft.reporterText,
    page: draft.page,
    parallel: draft.parallel,
    pin: draft.pin,
    court: draft.court,
    courtId: draft.courtId,
    year: draft.year,
    date: draft.date,
    docket: draft.docket,
    signal: draft.signal,
    parentheticals,
    footnote: labelOf(opinion, stream.footnote),
    code: draft.code,
    title: draft.title,
    section: draft.section,
    confidence: draft.confidence,
    links: [],
  };
}

function labelOf(opinion: Opinion, footnote: number | null): string | null {
  return footnote === null ? null : (opinion.footnotes[footnote]?.label ?? null);
}
