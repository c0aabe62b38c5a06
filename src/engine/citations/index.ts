import type { Opinion, Span } from "../../opinion/index.ts";
import type { Citation, CitationId } from "../annotations.ts";
import type { Tokens } from "../tokens/index.ts";
import { type CaseName, readCaseName } from "./case-name.ts";
import { bareDocketNumber, isNumberWord, readDocket } from "./docket.ts";
import { type Draft, NONE } from "./draft.ts";
import { lawFamily } from "./law/index.ts";
import { reading } from "./phrase.ts";
import { scan } from "./scanner.ts";
import { squash } from "./squash.ts";

export { type CaseName, readCaseName } from "./case-name.ts";
export { type Court, type CourtLevel, type CourtSystem, courtById, courtIdOf } from "./courts.ts";
export { isVersus } from "./name-anchors.ts";
export { type Reporter, reporterOf } from "./reporters.ts";

/** Every citation of the opinion but bare references, in document order, not yet resolved. */
export function findCitations(streams: readonly Tokens[]): readonly Citation[] {
  const cited = new Set<string>();
  const own = ownDockets(streams[0]);
  const found: Placed[] = [];
  for (const tokens of streams) {
    for (const draft of scan(tokens, lawFamily, cited, markedName(streams[0], tokens))) {
      if (isOwnDocket(draft, own)) continue;
      found.push({ draft, tokens, start: tokens.start[draft.first]!, end: tokens.end[draft.last]! });
    }
  }
  if (streams.length > 1) found.sort((a, b) => a.start - b.start || b.end - a.end);
  const around: { readonly id: CitationId; readonly spans: readonly Span[] }[] = [];
  return found.map((placed, index) => {
    const id = `c${index + 1}` as CitationId;
    while (around.length > 0 && !endsAfter(around.at(-1)!.spans, placed.start)) around.pop();
    const within = around.length === 0 ? null : (around.findLast(({ spans }) => holds(spans, placed))?.id ?? null);
    const { parentheticals } = placed.draft;
    if (parentheticals.length > 0) around.push({ id, spans: parentheticals });
    return citationOf(placed, id, within);
  });
}

/** A draft in its stream, with the offsets of its span. */
interface Placed extends Span {
  readonly draft: Draft;
  readonly tokens: Tokens;
}

const endsAfter = (spans: readonly Span[], at: number): boolean => spans.some(({ end }) => end > at);
const holds = (spans: readonly Span[], { start, end }: Span): boolean =>
  spans.some((span) => span.start <= start && end <= span.end);

/** In a footnote: the case name in the main text to which the footnote's mark is put, as courts do that cite in notes. */
function markedName(main: Tokens | undefined, { opinion, stream }: Tokens): CaseName | null {
  const mark = stream.footnote === null ? null : (opinion.footnotes[stream.footnote]?.mark ?? null);
  if (!main || !mark) return null;
  let low = 0;
  let high = main.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (main.end[middle]! > mark.start) high = middle;
    else low = middle + 1;
  }
  const name = low > 0 ? readCaseName(main, low - 1, 0) : null;
  return name && name.form !== "single" ? name : null;
}

/** The head of an opinion, in tokens: caption, counsel and panel have so many at most. */
const HEAD = 400;

/** The opinion's own docket numbers: those that its head gives outside any citation with a date. */
function ownDockets(tokens: Tokens | undefined): ReadonlySet<string> {
  const own = new Set<string>();
  for (let i = 0; tokens && i < Math.min(HEAD, tokens.length); i += 1) {
    if (!isNumberWord(tokens, i)) continue;
    const docket = readDocket(tokens, i);
    if (docket) own.add(squash(bareDocketNumber(tokens, docket)));
  }
  return own;
}

/** A case that is cited by this opinion's own number, in a running head or a caption, is this case. */
function isOwnDocket({ kind, reporter, year, docket }: Draft, own: ReadonlySet<string>): boolean {
  return kind === "case" && reporter === null && year === null && docket !== null && own.has(squash(docket));
}

function citationOf({ draft, tokens, start, end }: Placed, id: CitationId, within: CitationId | null): Citation {
  const { kind, parentheticals } = draft;
  return {
    id,
    start,
    end,
    text: reading(tokens, draft.first, draft.last),
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
    within,
    footnote: labelOf(tokens.opinion, tokens.stream.footnote),
    code: draft.code,
    title: draft.title,
    section: draft.section,
    confidence: draft.confidence,
    links: NONE,
  };
}

function labelOf(opinion: Opinion, footnote: number | null): string | null {
  return footnote === null ? null : (opinion.footnotes[footnote]?.label ?? null);
}
