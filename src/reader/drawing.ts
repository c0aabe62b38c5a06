import type { Citation, Passage } from "../engine/index.ts";
import type { NoteColour } from "../library/index.ts";
import { type EmphasisKind, type Footnote, type Opinion, type Span, without } from "../opinion/index.ts";
import { sameDrawing } from "./drawn-alike.ts";
import { type Container, type Drawable, type Laid, layMarks, type Mark } from "./laying.ts";
import type { Part } from "./parts.ts";
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

/** A part as it is drawn. One whose drawing would be the same as `before` is `before` itself, so that its element is not drawn again. */
export function drawPart(
  { opinion, parts, containers, notes, noteOwner }: Laid,
  index: number,
  before?: DrawnPart,
): DrawnPart {
  const part = parts[index]!;
  const drawn: DrawnPart = {
    part,
    passages: runsOf(containers[index]!),
    notes: (noteOwner.get(index) ?? []).map((n) => ({
      footnote: opinion.footnotes[n]!,
      index: n,
      passages: runsOf(notes[n]!),
    })),
  };
  return before && before.part === part && sameDrawing(before, drawn) ? before : drawn;
}

/** All parts at once. */
export function drawParts(opinion: Opinion, found: Drawable, before: readonly DrawnPart[] = []): readonly DrawnPart[] {
  const laid = layMarks(opinion, found);
  return laid.parts.map((_, i) => drawPart(laid, i, before[i]));
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
