import type { Annotations, Citation, Passage } from "../engine/index.ts";
import type { NoteColour } from "../library/index.ts";
import {
  type Emphasis,
  type EmphasisKind,
  type Footnote,
  firstEndingAfter,
  type Opinion,
  type Span,
  unionOf,
  unread,
  without,
} from "../opinion/index.ts";
import { sameDrawing } from "./drawn-alike.ts";
import { type Part, partsOf } from "./parts.ts";
import { segments } from "./segments.ts";

/*
 * What is drawn, as data, before any element exists. An opinion is a list of drawn parts (blocks, as a rule); a part is a list of passage
 * runs (a sentence with its role, or text between them); a run is a list of citation runs; those are lists of leaves,
 * each a piece of the text as given. The joined leaves of a block are its text less its furniture and footnotes.
 */

export interface Leaf extends Span {
  readonly emphasis: readonly EmphasisKind[];
  /** Label of the page that begins here. */
  readonly page: string | null;
  /** What the person has highlighted or noted here; the last is on top. */
  readonly noted: readonly NoteMark[];
}

/** A note of the person's where it stands in the text. (A "note" alone is, in the reader, the court's footnote.) */
export interface NoteMark extends Span {
  readonly id: string;
  readonly colour: NoteColour;
  /** What was written; empty for a mere highlight. */
  readonly words: string;
  /** From 1, in the order of the text: its number among the endnotes. Null where nothing was written. */
  readonly number: number | null;
}

export interface CitationRun {
  readonly citation: Citation | null;
  /** The first run of its citation: it carries the id and is the one that is tabbed to. */
  readonly first: boolean;
  /** Set where the run is the mark of a footnote: its index. */
  readonly footnote: number | null;
  readonly leaves: readonly Leaf[];
  /** Notes that end with this run: their flags stand behind it, outside of any link. */
  readonly flags: readonly NoteMark[];
}

export interface PassageRun {
  readonly passage: Passage | null;
  readonly first: boolean;
  /** The passage before it in the block has the same role: its label need not be said again. */
  readonly continues: boolean;
  readonly runs: readonly CitationRun[];
}

export interface DrawnPart {
  readonly part: Part;
  readonly passages: readonly PassageRun[];
  /** Footnotes whose mark stands in this part, drawn after it. */
  readonly notes: readonly DrawnNote[];
}

export interface DrawnNote {
  readonly footnote: Footnote;
  /** Index in `opinion.footnotes`. */
  readonly index: number;
  readonly passages: readonly PassageRun[];
}

type Mark =
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
interface Container extends Span {
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

/**
 * Lays the spans over the parts, once. A part whose spans are those of `before` is `before`'s own object, so that its
 * element is not drawn again.
 */
export function drawParts(opinion: Opinion, found: Drawable, before: readonly DrawnPart[] = []): readonly DrawnPart[] {
  const parts = partsOf(opinion);
  const skip = unread(opinion);
  const containers = parts.map((part): Container => ({ ...spanOf(part), holes: skip, marks: [], cuts: [] }));
  const furniture = unionOf(opinion.furniture);
  const notes = opinion.footnotes.map((note): Container => ({ ...note.body, holes: furniture, marks: [], cuts: [] }));
  spread(containers, notes, opinion, found);
  const noteOwner = ownersOf(opinion, containers);

  return parts.map((part, i) => {
    const drawn: DrawnPart = {
      part,
      passages: runsOf(containers[i]!),
      notes: (noteOwner.get(i) ?? []).map((n) => ({
        footnote: opinion.footnotes[n]!,
        index: n,
        passages: runsOf(notes[n]!),
      })),
    };
    const old = before[i];
    return old && old.part === part && sameDrawing(old, drawn) ? old : drawn;
  });
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

type Atom = Leaf & {
  readonly passage: Passage | null;
  readonly citation: Citation | null;
  readonly footnote: number | null;
  readonly flags: NoteMark[];
};

function runsOf(container: Container): readonly PassageRun[] {
  const { marks, cuts } = container;
  const pages = [...cuts];
  const atoms: Atom[] = [];
  for (const piece of without(container, container.holes)) {
    const inPiece = marks.filter((mark) => mark.start < piece.end && mark.end > piece.start);
    for (const segment of segments(
      inPiece,
      piece.start,
      piece.end,
      cuts.map((cut) => cut.at),
    )) {
      let page: string | null = null;
      while (pages.length > 0 && pages[0]!.at < segment.end) page = pages.shift()!.label;
      atoms.push(atomOf(segment, segment.over, page));
    }
  }
  for (const mark of marks) {
    if (mark.is === "noted" && mark.ends)
      atoms.findLast((atom) => atom.noted.includes(mark.note))?.flags.push(mark.note);
  }
  return group(atoms);
}

function atomOf({ start, end }: Span, over: readonly Mark[], page: string | null): Atom {
  let passage: Passage | null = null;
  let citation: Citation | null = null;
  let footnote: number | null = null;
  const emphasis: EmphasisKind[] = [];
  const noted: NoteMark[] = [];
  for (const mark of over) {
    if (mark.is === "passage") passage = mark.passage;
    // The innermost wins: a citation quoted inside another's parenthetical starts later.
    else if (mark.is === "citation") citation = mark.citation;
    else if (mark.is === "footnote mark") footnote = mark.footnote;
    else if (mark.is === "noted") noted.push(mark.note);
    else if (!emphasis.includes(mark.kind)) emphasis.push(mark.kind);
  }
  return { start, end, page, emphasis, noted, passage, citation, footnote, flags: [] };
}

function group(atoms: readonly Atom[]): readonly PassageRun[] {
  const out: { passage: Passage | null; first: boolean; continues: boolean; runs: MutableRun[] }[] = [];
  let lastRole: string | null = null;
  for (const atom of atoms) {
    let run = out.at(-1);
    if (!run || run.passage !== atom.passage) {
      const first = atom.passage !== null && !out.some((it) => it.passage === atom.passage);
      run = {
        passage: atom.passage,
        first,
        continues: atom.passage !== null && atom.passage.role === lastRole,
        runs: [],
      };
      if (atom.passage && atom.passage.role !== "citation") lastRole = atom.passage.role;
      out.push(run);
    }
    let cited = run.runs.at(-1);
    // A flag ends a run of plain words; in a link it has to wait for the link's end.
    const flagged = cited && cited.flags.length > 0 && cited.citation === null && cited.footnote === null;
    if (!cited || flagged || cited.citation !== atom.citation || cited.footnote !== atom.footnote) {
      cited = { citation: atom.citation, first: false, footnote: atom.footnote, leaves: [], flags: [] };
      run.runs.push(cited);
    }
    cited.leaves.push({
      start: atom.start,
      end: atom.end,
      emphasis: atom.emphasis,
      page: atom.page,
      noted: atom.noted,
    });
    cited.flags.push(...atom.flags);
  }
  const seen = new Set<Citation>();
  for (const { runs } of out) {
    for (const run of runs) {
      if (!run.citation || seen.has(run.citation)) continue;
      seen.add(run.citation);
      run.first = true;
    }
  }
  return out;
}

interface MutableRun {
  readonly citation: Citation | null;
  first: boolean;
  readonly footnote: number | null;
  readonly leaves: Leaf[];
  readonly flags: NoteMark[];
}
