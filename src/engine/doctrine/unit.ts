import type { Opinion, Span } from "../../opinion/index.ts";
import { firstEndingAfter } from "../../opinion/index.ts";
import type { Citation, Passage, Role } from "../annotations.ts";
import { NUMBER, ORDINAL, type Tokens, WORD } from "../tokens/index.ts";
import { bearingOf } from "./bearing.ts";
import { contentOf, stemOf } from "./stem.ts";

/** A passage as doctrine reads it: its words, less the citations in it, and where it stands. */
export interface Unit extends Span {
  readonly index: number;
  /** The passage's, as its words bear on the tests. */
  readonly role: Role;
  readonly confidence: number;
  /** Lower case, in order; the words of case and record citations are left out, those of statutes and rules stay. */
  readonly words: readonly string[];
  readonly stems: readonly string[];
  readonly content: ReadonlySet<string>;
  /** How many words open the sentence as a clause that hangs on the main one ("Although ...,"); 0 for most. */
  readonly lead: number;
  /** Whether what comes next belongs to it: it ends in a colon, or is only the label of a part. */
  readonly runsOn: boolean;
  /** Of the unit's tokens: one for each word. */
  readonly wordStarts: readonly number[];
  readonly wordEnds: readonly number[];
  /** The citations that begin in it. */
  readonly citations: readonly Citation[];
  /** Index of its block, -1 outside any. */
  readonly block: number;
  /** Index of the heading unit that it stands under, or null. */
  readonly heading: number | null;
  /** Whether it stops where a list goes on: at a semicolon, a comma, a label "(2)". */
  readonly unfinished: boolean;
  /** Index into `sections`. */
  readonly section: number | null;
}

const SILENT_KINDS: ReadonlySet<string> = new Set(["case", "short", "supra", "id", "secondary", "record"]);

/** A colon, or a label "(1)" and nothing else, at the end. */
const RUNS_ON = /(?::["”’]?|^\s?\(\w{1,4}\))\s?$/u;
/** What a list goes on from: a semicolon, perhaps with the conjunction, or the label of its next part. */
const UNFINISHED = /(?:[;,](?:\s(?:and|or))?|^\s?\(\w{1,4}\))\s?$/u;
const LABEL_LENGTH = 8;

/** Conjunctions that open a clause which hangs on the main one. */
const HANGS =
  /^(?:(?:and|but|yet|thus|also) )?(?:although|though|while|whereas|because|since|if|unless|assuming|even|when|where|despite|notwithstanding|absent|without|given|insofar)\b/;
/** "Here," and "Even so," are no clauses. */
const SHORTEST_CLAUSE = 4;

/**
 * Whether a section is this court's own words: no caption, reporter's syllabus or separate opinion. One that is longer
 * than the opinion itself was cut wrongly, and is read.
 */
function courtsOwn({ sections }: Opinion): (section: number | null) => boolean {
  const length = ({ start, end }: Span) => end - start;
  const main = sections.filter(({ kind }) => kind === "opinion").reduce((sum, section) => sum + length(section), 0);
  return (index) => {
    const section = index === null ? undefined : sections[index];
    return section === undefined || section.kind === "opinion" || section.kind === "appendix" || length(section) > main;
  };
}

/** Reads passages as units; `names` are the words of the parties' own names, lower case. Linear in tokens and passages. */
export function unitsOf(
  opinion: Opinion,
  streams: readonly Tokens[],
  citations: readonly Citation[],
  passages: readonly Passage[],
  names: ReadonlySet<string>,
): readonly Unit[] {
  const silent = citations.filter((citation) => SILENT_KINDS.has(citation.kind));
  const drafts = passages.map(() => ({
    words: [] as string[],
    stems: [] as string[],
    wordStarts: [] as number[],
    wordEnds: [] as number[],
    /** Number of words before the first comma. */
    comma: 0,
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
      if (kind !== WORD && kind !== NUMBER && kind !== ORDINAL) {
        const draft = drafts[p]!;
        if (draft.comma === 0 && draft.words.length >= SHORTEST_CLAUSE && tokens.text(i) === ",")
          draft.comma = draft.words.length;
        continue;
      }
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
  const isOurs = courtsOwn(opinion);
  const record = new Set(
    citations.flatMap(({ kind, authority }) => (kind === "record" && authority ? [authority] : [])),
  );
  const citesLaw = (index: number) =>
    drafts[index]?.citations.some(
      ({ kind, authority }) => kind !== "record" && (kind !== "id" || (authority !== null && !record.has(authority))),
    ) ?? false;
  const isSupported = (index: number) =>
    citesLaw(index) || (passages[index + 1]?.role === "citation" && citesLaw(index + 1));
  let heading: number | null = null;
  return passages.map((passage, index) => {
    if (passage.role === "heading") heading = index;
    const { comma, ...draft } = drafts[index]!;
    const block = firstEndingAfter(mainBlocks, passage.start);
    return {
      ...draft,
      index,
      start: passage.start,
      end: passage.end,
      role: isOurs(passage.section) ? bearingOf(passage.role, draft.words, names, isSupported(index)) : "other",
      confidence: passage.confidence,
      content: contentOf(draft.stems),
      runsOn: RUNS_ON.test(opinion.text.slice(Math.max(passage.start, passage.end - LABEL_LENGTH), passage.end)),
      lead: comma < draft.words.length && HANGS.test(draft.words.slice(0, 2).join(" ")) ? comma : 0,
      unfinished: UNFINISHED.test(opinion.text.slice(Math.max(passage.start, passage.end - LABEL_LENGTH), passage.end)),
      block: block < mainBlocks.length && mainBlocks[block]!.start <= passage.start ? block : -1,
      heading,
      section: passage.section,
    };
  });
}
