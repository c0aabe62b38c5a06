import type { Opinion, Span } from "../../opinion/index.ts";
import { firstEndingAfter } from "../../opinion/index.ts";
import type { Citation, Passage, Role } from "../annotations.ts";
import { NUMBER, ORDINAL, type Tokens, WORD } from "../tokens/index.ts";
import { contentOf, stemOf } from "./stem.ts";

/** A passage as doctrine reads it: its words, less the citations in it, and where it stands. */
export interface Unit extends Span {
  readonly index: number;
  readonly role: Role;
  readonly confidence: number;
  /** Lower case, in order; the words of case and record citations are left out, those of statutes and rules stay. */
  readonly words: readonly string[];
  readonly stems: readonly string[];
  readonly content: ReadonlySet<string>;
  /** Of the unit's tokens: one for each word. */
  readonly wordStarts: readonly number[];
  readonly wordEnds: readonly number[];
  /** The citations that begin in it. */
  readonly citations: readonly Citation[];
  /** Index of its block, -1 outside any. */
  readonly block: number;
  /** Index of the heading unit that it stands under, or null. */
  readonly heading: number | null;
  /** Index into `sections`. */
  readonly section: number | null;
}

const SILENT_KINDS: ReadonlySet<string> = new Set(["case", "short", "supra", "id", "secondary", "record"]);

/** Reads passages as units. Linear in tokens and passages. */
export function unitsOf(
  opinion: Opinion,
  streams: readonly Tokens[],
  citations: readonly Citation[],
  passages: readonly Passage[],
): readonly Unit[] {
  const silent = citations.filter((citation) => SILENT_KINDS.has(citation.kind));
  const drafts = passages.map(() => ({
    words: [] as string[],
    stems: [] as string[],
    wordStarts: [] as number[],
    wordEnds: [] as number[],
    citations: [] as Citation[],
  }));
  for (const tokens of streams) {
    let p = 0;
    let c = 0;
    for (let i = 0; i < tokens.length; i += 1) {
      const at = tokens.start[i]!;
      while (p < passages.length && passages[p]!.end <= at) p += 1;
      if (p === passages.length) break;
      if (passages[p]!.start > at) continue;
      const kind = tokens.kind[i];
      if (kind !== WORD && kind !== NUMBER && kind !== ORDINAL) continue;
      while (c < silent.length && silent[c]!.end <= at) c += 1;
      if (c < silent.length && silent[c]!.start <= at) continue;
      const word = tokens.text(i).toLowerCase();
      const draft = drafts[p]!;
      draft.words.push(word);
      draft.stems.push(stemOf(word));
      draft.wordStarts.push(at);
      draft.wordEnds.push(tokens.end[i]!);
    }
  }
  let next = 0;
  for (const citation of citations) {
    while (next < passages.length && passages[next]!.end <= citation.start) next += 1;
    if (next === passages.length) break;
    if (passages[next]!.start <= citation.start) drafts[next]!.citations.push(citation);
  }
  const mainBlocks = opinion.blocks.filter((block) => block.kind !== "footnote");
  let heading: number | null = null;
  return passages.map((passage, index) => {
    if (passage.role === "heading") heading = index;
    const draft = drafts[index]!;
    const block = firstEndingAfter(mainBlocks, passage.start);
    return {
      ...draft,
      index,
      start: passage.start,
      end: passage.end,
      role: passage.role,
      confidence: passage.confidence,
      content: contentOf(draft.stems),
      block: block < mainBlocks.length && mainBlocks[block]!.start <= passage.start ? block : -1,
      heading,
      section: passage.section,
    };
  });
}
