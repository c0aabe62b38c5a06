import type { Annotations, Citation, Passage } from "../engine/index.ts";
import {
  type Emphasis,
  type EmphasisKind,
  firstEndingAfter,
  type Opinion,
  type Span,
  unionOf,
  unread,
  without,
} from "../opinion/index.ts";
import type { NoteMark } from "./drawing.ts";
import { type Part, partsOf } from "./parts.ts";

/*
 * The spans laid over the containers of drawn text, in one sweep and before anything is drawn: a part or a footnote knows
 * which marks cross it. What is drawn of a part follows from that alone, so it can be drawn when its turn comes.
 */

export type Mark =
  | (Span &
      (
        | { readonly is: "passage"; readonly passage: Passage }
        | { readonly is: "citation"; readonly citation: Citation }
        | { readonly is: "emphasis"; readonly kind: EmphasisKind }
        | { readonly is: "footnote mark"; readonly footnote: number }
      ))
  | NotedMark;

interface NotedMark extends Span {
  readonly is: "noted";
  readonly note: NoteMark;
  /** Whether this is the last container that it crosses. */
  ends: boolean;
}

/** A container of drawn text: a part of the main stream, or the body of a footnote. */
export interface Container extends Span {
  readonly holes: readonly Span[];
  readonly marks: Mark[];
  readonly cuts: PageCut[];
}

interface PageCut {
  readonly at: number;
  readonly label: string;
}

/** What drawing needs of the annotations; drawing again under the same ones costs nothing. */
export type Drawable = Pick<Annotations, "citations" | "passages"> & { readonly noted?: readonly NoteMark[] };

/** The marks of every part and of every footnote, and where the footnotes are drawn. */
export interface Laid {
  readonly opinion: Opinion;
  readonly parts: readonly Part[];
  /** Of the parts, by index. */
  readonly containers: readonly Container[];
  /** Of the footnotes, by index. */
  readonly notes: readonly Container[];
  /** Indices of the footnotes that are drawn after a part, by the part's index. */
  readonly noteOwner: ReadonlyMap<number, readonly number[]>;
}

export function layMarks(opinion: Opinion, found: Drawable): Laid {
  const parts = partsOf(opinion);
  const skip = unread(opinion);
  const containers = parts.map((part): Container => ({ ...spanOf(part), holes: skip, marks: [], cuts: [] }));
  const furniture = unionOf(opinion.furniture);
  const notes = opinion.footnotes.map((note): Container => ({ ...note.body, holes: furniture, marks: [], cuts: [] }));
  spread(containers, notes, opinion, found);
  return { opinion, parts, containers, notes, noteOwner: ownersOf(opinion, containers) };
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** Puts every mark into the containers that it crosses. Containers of a list never overlap. */
function spread(main: readonly Container[], notes: readonly Container[], opinion: Opinion, found: Drawable): void {
  const byPlace = [...notes].sort((a, b) => a.start - b.start);
  const put = (list: readonly Container[], mark: Mark) => {
    for (let i = firstEndingAfter(list, mark.start); i < list.length && list[i]!.start < mark.end; i += 1) {
      list[i]!.marks.push(mark);
    }
  };
  const everywhere = (mark: Mark) => {
    put(main, mark);
    put(byPlace, mark);
  };
  for (const passage of found.passages) everywhere({ ...spanOf(passage), is: "passage", passage });
  for (const citation of found.citations) everywhere({ ...spanOf(citation), is: "citation", citation });
  for (const { start, end, kind } of opinion.emphasis as readonly Emphasis[])
    everywhere({ start, end, is: "emphasis", kind });
  opinion.footnotes.forEach((note, footnote) => {
    if (note.mark) put(main, { ...spanOf(note.mark), is: "footnote mark", footnote });
  });
  for (const note of found.noted ?? []) spreadNote([main, byPlace], note);
  for (const { at, label } of opinion.pages) {
    const owner = main[firstEndingAfter(main, at)];
    owner?.cuts.push({ at: Math.max(at, owner.start), label });
  }
}

/** A note may run over many containers; it ends, and has its flag, in the last of them. */
function spreadNote(lists: readonly (readonly Container[])[], note: NoteMark): void {
  let last: { readonly mark: NotedMark; readonly start: number } | null = null;
  for (const list of lists) {
    for (let i = firstEndingAfter(list, note.start); i < list.length && list[i]!.start < note.end; i += 1) {
      const { start, end, holes, marks } = list[i]!;
      const crossing = { start: Math.max(start, note.start), end: Math.min(end, note.end) };
      if (without(crossing, holes).length === 0) continue;
      const mark: NotedMark = { ...spanOf(note), is: "noted", note, ends: false };
      marks.push(mark);
      if (!last || start > last.start) last = { mark, start };
    }
  }
  if (last) last.mark.ends = true;
}

/** For each main container, the footnotes drawn after it: those marked in it, else those that stand before the next. */
function ownersOf(opinion: Opinion, main: readonly Container[]): ReadonlyMap<number, readonly number[]> {
  const owners = new Map<number, number[]>();
  opinion.footnotes.forEach((note, n) => {
    const at = note.mark?.start ?? note.whole.start;
    const i = Math.min(firstEndingAfter(main, at), main.length - 1);
    // A note without a mark that stands between two blocks belongs to the one before.
    const owner = !note.mark && i > 0 && main[i]!.start > at ? i - 1 : i;
    owners.set(owner, [...(owners.get(owner) ?? []), n]);
  });
  return owners;
}
