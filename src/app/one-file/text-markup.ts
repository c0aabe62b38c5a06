import type { Annotations, Citation } from "../../engine/index.ts";
import { LAYER_OF_ROLE, NOTE_COLOUR_LABELS, noteTargetId, ROLE_LABELS, UNSURE_BELOW } from "../../library/index.ts";
import type { EmphasisKind, Opinion } from "../../opinion/index.ts";
import { cardWords } from "../../panel/card/card-words.ts";
import { type AuthorityRow, authorityRows } from "../../panel/exports/authority-rows.ts";
import { type CitationRun, drawParts, type Leaf, type NoteMark, type PassageRun } from "../../reader/drawing.ts";
import { html, Markup } from "./markup.ts";

interface TextParts {
  readonly opinion: Opinion;
  readonly annotations: Annotations;
  readonly noted: readonly NoteMark[];
}

/** The opinion's own text with its marks: each citation with its card, each passage with its role, each note with its flag. */
export function textMarkup({ opinion, annotations, noted }: TextParts): readonly Markup[] {
  const rows = new Map(authorityRows(opinion, annotations).map((row) => [row.authority.id, row]));
  const rowOf = ({ authority }: Citation) => (authority === null ? null : (rows.get(authority) ?? null));
  const leaf = leafWriter(opinion);
  const write = (run: PassageRun): Markup => passage(run, (it) => citation(it, leaf, cardOf(it.citation, rowOf)));
  const cardOf = (of: Citation | null, row: (of: Citation) => AuthorityRow | null): CardFor | null =>
    of && { row: row(of), words: cardWords(opinion, annotations, of, row(of)) };
  return drawParts(opinion, { ...annotations, noted }).map(({ part, passages, notes }) => {
    const { tag } = TAGS[part.block.kind] ?? TAGS.paragraph!;
    const under = notes.map(
      ({ footnote, passages: inNote }) =>
        html`<p class="footnote" role="note"><sup>${footnote.label}</sup> ${inNote.map(write)}</p>`,
    );
    return html`<${tag} id="${partId(part)}">${passages.map(write)}</${tag}>${under}
`;
  });
}

export const partId = ({ start }: { readonly start: number }): string => `b${start}`;

/** The words themselves: page marks, emphasis and the person's own highlights. */
function leafWriter({ text }: Opinion): (leaf: Leaf) => Markup {
  return ({ start, end, emphasis, page, noted }) => {
    const top = noted.at(-1);
    const words = emphasis.reduce(
      (inner, kind) => {
        const { tag } = EMPHASIS_TAGS[kind];
        return html`<${tag}>${inner}</${tag}>`;
      },
      html`${text.slice(start, end)}`,
    );
    const marked = top ? html`<mark class="noted" data-colour="${top.colour}">${words}</mark>` : words;
    if (page === null) return marked;
    return html`<span class="page" role="doc-pagebreak" aria-label="Page ${page}" data-page="${page}"></span>${marked}`;
  };
}

interface CardFor {
  readonly row: AuthorityRow | null;
  readonly words: ReturnType<typeof cardWords>;
}

function citation(run: CitationRun, leaf: (leaf: Leaf) => Markup, card: CardFor | null): Markup {
  const { citation: of, first, leaves, footnote, flags } = run;
  const words = leaves.map(leaf);
  if (footnote !== null) return html`<sup>${words}</sup>${flags.map(flag)}`;
  if (!of || !card) return html`${words}${flags.map(flag)}`;
  const id = first ? html` id="${of.id}"` : null;
  const link = card.row
    ? html`<a class="cite" data-kind="${of.kind}"${id} href="#${card.row.authority.id}" aria-describedby="card-${of.id}"${first ? null : html` tabindex="-1"`}>${words}</a>`
    : html`<span class="cite" data-kind="${of.kind}"${id}>${words}</span>`;
  return html`<span class="ref">${link}${first ? cardMarkup(of, card) : null}</span>${flags.map(flag)}`;
}

function cardMarkup({ id }: Citation, { words: { kind, title, words, facts } }: CardFor): Markup {
  return html`<span class="card" role="tooltip" id="card-${id}">${kind && html`<span class="quiet">${kind}</span>`}<b>${title}</b>${words && html`<span class="card-words">${words}</span>`}${facts && html`<span class="quiet">${facts}</span>`}</span>`;
}

/** A passage; its role is said where it begins, in words where the role before it was another. */
function passage({ passage: of, runs, first, continues }: PassageRun, write: (run: CitationRun) => Markup): Markup {
  const inside = runs.map(write);
  if (!of) return html`${inside}`;
  const id = first ? html` id="${of.id}"` : null;
  if (LAYER_OF_ROLE[of.role] === null) return first ? html`<span${id}>${inside}</span>` : html`${inside}`;
  const unsure = of.confidence < UNSURE_BELOW;
  const cue = html`<span class="cue" role="img" aria-label="${ROLE_LABELS[of.role]}${unsure ? ", unsure" : ""}:"${continues ? null : html` data-label="${ROLE_LABELS[of.role]}${unsure ? "?" : ""}"`}></span>`;
  return html`<mark${id} data-role="${of.role}"${unsure && html` data-unsure`}>${first && cue}${inside}</mark>`;
}

/** Where a note ends: the number of what was written; a mere highlight is only a place to come to. */
function flag({ id, number, colour }: NoteMark): Markup {
  const target = noteTargetId(id);
  if (number === null) return html`<span id="at-${target}"></span>`;
  return html`<a class="flag" id="at-${target}" href="#${target}" aria-label="Note ${number}, ${NOTE_COLOUR_LABELS[colour].toLowerCase()}"><sup>${number}</sup></a>`;
}

const EMPHASIS_TAGS = {
  bold: { tag: new Markup("b") },
  italic: { tag: new Markup("i") },
  underline: { tag: new Markup("u") },
  "small capitals": { tag: new Markup("small") },
  superscript: { tag: new Markup("sup") },
} as const satisfies Record<EmphasisKind, { tag: Markup }>;

const TAGS: Readonly<Record<string, { readonly tag: Markup }>> = {
  paragraph: { tag: new Markup("p") },
  heading: { tag: new Markup("h2") },
  quotation: { tag: new Markup("blockquote") },
};
