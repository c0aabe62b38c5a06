import { type ElementType, Fragment, memo, type ReactNode } from "react";
import type { Citation, CitationKind, Passage } from "../engine/index.ts";
import { LAYER_OF_ROLE, NOTE_COLOUR_LABELS, noteTargetId, ROLE_LABELS, UNSURE_BELOW } from "../library/index.ts";
import type { BlockKind, EmphasisKind, Opinion } from "../opinion/index.ts";
import type { CitationRun, DrawnNote, DrawnPart, Leaf, NoteMark, PassageRun } from "./drawing.ts";
import { noteElementId, partElementId } from "./elements.ts";

interface BlockProps {
  readonly opinion: Opinion;
  readonly drawn: DrawnPart;
  /** What a short citation means, for its spoken name ("Id. at 510" is "D.D. v. N.Y. City Bd. of Educ."). */
  readonly meaningOf: (citation: Citation) => string | null;
}

/** A block of the opinion, or a part of a very long one. Drawn again only when its own spans change; layers, find and hover are CSS on the article. */
export const BlockView = memo(function BlockView({ opinion, drawn, meaningOf }: BlockProps) {
  const { part, passages, notes } = drawn;
  const { block } = part;
  const Tag = TAG[block.kind](block.level);
  return (
    <>
      <Tag
        id={partElementId(part)}
        className="block"
        data-block={block.kind}
        data-level={block.level ?? undefined}
        data-goes-on={!part.last || undefined}
      >
        {passages.map((run) => (
          <PassageView key={keyOf(run)} run={run} {...{ opinion, meaningOf }} />
        ))}
      </Tag>
      {notes.map((note) => (
        <NoteView key={note.index} note={note} {...{ opinion, meaningOf }} />
      ))}
    </>
  );
});

/** The opinion's own headings start below the page's one h1, its title. */
const TAG = {
  paragraph: () => "p",
  heading: (level) => `h${Math.min(6, (level ?? 1) + 1)}` as ElementType,
  quotation: () => "blockquote",
  list: () => "p",
  caption: () => "p",
  signature: () => "p",
  footnote: () => "p",
} as const satisfies Record<BlockKind, (level: number | null) => ElementType>;

type RunProps = Omit<BlockProps, "drawn">;

const keyOf = ({ runs }: PassageRun): number => runs[0]!.leaves[0]!.start;

function PassageView({ run, opinion, meaningOf }: RunProps & { readonly run: PassageRun }) {
  const { passage } = run;
  const inside = run.runs.map((it) => (
    <Fragment key={it.leaves[0]!.start}>
      <CitationView run={it} {...{ opinion, meaningOf }} />
      {it.flags.map((note) => (
        <Flag key={note.id} note={note} opinion={opinion} />
      ))}
    </Fragment>
  ));
  const layer = passage && LAYER_OF_ROLE[passage.role];
  if (!passage || !layer) return inside;
  return (
    <span
      className="passage"
      id={run.first ? passage.id : undefined}
      data-passage={passage.id}
      data-role={passage.role}
      data-layer={layer}
      data-unsure={passage.confidence < UNSURE_BELOW || undefined}
    >
      {run.first && <Cue passage={passage} continues={run.continues} opinion={opinion} />}
      {inside}
    </span>
  );
}

/** How many characters of a passage are read out with its role. */
const SPOKEN_LENGTH = 80;

/** The passage's mark in the margin: its shape, its label, and the thing that is tabbed to. */
function Cue({ passage, continues, opinion }: { passage: Passage; continues: boolean; opinion: Opinion }) {
  const label = ROLE_LABELS[passage.role];
  const words = opinion.text
    .slice(passage.start, Math.min(passage.end, passage.start + SPOKEN_LENGTH))
    .replace(/\s+/g, " ");
  const unsure = passage.confidence < UNSURE_BELOW;
  return (
    <a
      className="cue"
      href={`#${passage.id}`}
      data-highlight={passage.id}
      data-continues={continues || undefined}
      aria-label={`${label}${unsure ? ", unsure" : ""}: ${words}`}
    >
      <span className="shape" data-role={passage.role} />
      <span className="cue-label" data-label={`${label}${unsure ? "?" : ""}`} />
    </a>
  );
}

function CitationView({ run, opinion, meaningOf }: RunProps & { readonly run: CitationRun }) {
  const { citation, footnote } = run;
  const leaves = run.leaves.map((leaf) => <LeafView key={leaf.start} leaf={leaf} text={opinion.text} />);
  if (footnote !== null) return <FootnoteMark index={footnote} opinion={opinion} leaves={leaves} />;
  if (!citation) return leaves;
  const meaning = SHORT[citation.kind] ? meaningOf(citation) : null;
  return (
    <a
      className="citation"
      id={run.first ? citation.id : undefined}
      href={`#${citation.id}`}
      tabIndex={run.first ? undefined : -1}
      data-highlight={run.first ? citation.id : undefined}
      data-citation={citation.id}
      data-kind={citation.kind}
      data-unsure={citation.confidence < UNSURE_BELOW || undefined}
      aria-label={meaning ? `${citation.text}, that is ${meaning}` : undefined}
    >
      {leaves}
    </a>
  );
}

/** The kinds that do not say by themselves what they cite. */
const SHORT = {
  case: false,
  short: true,
  supra: true,
  id: true,
  reference: true,
  statute: false,
  regulation: false,
  rule: false,
  constitution: false,
  secondary: false,
  record: false,
} as const satisfies Record<CitationKind, boolean>;

const EMPHASIS_CLASS = {
  bold: "bold",
  italic: "italic",
  underline: "underlined",
  "small capitals": "small-capitals",
  superscript: "superscript",
} as const satisfies Record<EmphasisKind, string>;

function LeafView({ leaf, text }: { readonly leaf: Leaf; readonly text: string }): ReactNode {
  const className = leaf.emphasis.map((kind) => EMPHASIS_CLASS[kind]).join(" ");
  const top = leaf.noted.at(-1);
  const Tag = top ? "mark" : "span";
  const piece = (
    <Tag
      data-start={leaf.start}
      className={className || undefined}
      data-noted={top && leaf.noted.map(({ id }) => noteTargetId(id)).join(" ")}
      data-colour={top?.colour}
    >
      {text.slice(leaf.start, leaf.end)}
    </Tag>
  );
  if (leaf.page === null) return piece;
  return (
    <>
      {/* biome-ignore lint/a11y/useFocusableInteractive: a page break is no control, though its role is a separator's */}
      <span className="page-mark" role="doc-pagebreak" aria-label={`Page ${leaf.page}`} data-page={leaf.page} />
      {piece}
    </>
  );
}

/** Where a person's note ends: the thing that is tabbed to and pressed, and on paper its number. */
function Flag({ note, opinion }: { readonly note: NoteMark; readonly opinion: Opinion }) {
  const { id, colour, words, number } = note;
  const quoted = opinion.text.slice(note.start, Math.min(note.end, note.start + SPOKEN_LENGTH)).replace(/\s+/g, " ");
  return (
    // biome-ignore lint/a11y/useAnchorContent: drawn by the style sheet, so that it is no part of the text; its name is its label
    <a
      className="flag"
      id={noteTargetId(id)}
      href={`#${noteTargetId(id)}`}
      data-highlight={noteTargetId(id)}
      data-colour={colour}
      data-wordless={words === "" || undefined}
      data-number={number ?? undefined}
      title={words === "" ? undefined : words}
      aria-label={`${words === "" ? "Highlight" : "Note"}, ${NOTE_COLOUR_LABELS[colour].toLowerCase()}: ${words === "" ? quoted : words.slice(0, SPOKEN_LENGTH)}`}
    />
  );
}

function FootnoteMark({ index, opinion, leaves }: { index: number; opinion: Opinion; leaves: ReactNode }) {
  return (
    <button
      type="button"
      className="note-mark"
      data-note={index}
      aria-expanded="false"
      aria-controls={noteElementId(index)}
      aria-label={`Footnote ${opinion.footnotes[index]!.label}`}
    >
      {leaves}
    </button>
  );
}

/**
 * A footnote, where it is read: behind the block that marks it. Closed it is `hidden="until-found"`, so that the browser's
 * own find opens it; whether it stands open is the page's business, not React's (`footnotes.ts`).
 */
function NoteView({ note, opinion, meaningOf }: RunProps & { readonly note: DrawnNote }) {
  const { footnote, index } = note;
  return (
    <aside
      id={noteElementId(index)}
      className="note"
      data-block="footnote"
      aria-label={`Footnote ${footnote.label}`}
      ref={(element) => {
        if (element && footnote.mark && !element.dataset.seen) element.setAttribute("hidden", "until-found");
        if (element) element.dataset.seen = "yes";
      }}
    >
      <span className="note-label" data-label={footnote.label} />
      <p>
        {note.passages.map((run) => (
          <PassageView key={keyOf(run)} run={run} {...{ opinion, meaningOf }} />
        ))}
      </p>
    </aside>
  );
}
