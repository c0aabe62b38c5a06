import type { CatalogEntry } from "../../engine/doctrine/entry.ts";
import type { Citation, LegalTest, TestElement } from "../../engine/index.ts";
import { NOTE_COLOUR_LABELS, noteTargetId, ROLE_LABELS } from "../../library/index.ts";
import { firstEndingAfter, quotedText, type Span } from "../../opinion/index.ts";
import { authorityGroups } from "../../panel/authorities/order.ts";
import { depthOf } from "../../panel/authority/depth.ts";
import { contextOf } from "../../panel/authority/proposition.ts";
import { WEIGHT_WORDS } from "../../panel/authority/weight.ts";
import { BRIEF_PARTS, keptBriefOf } from "../../panel/brief/brief.ts";
import { type AuthorityRow, authorityRows, fullCitation } from "../../panel/exports/authority-rows.ts";
import { placeLabelAt, placeWords } from "../../panel/exports/place-label.ts";
import { outcomeWords } from "../../panel/test/outcome-words.ts";
import { outlineOf } from "../../reader/outline.ts";
import { partsOf } from "../../reader/parts.ts";
import { noteMarks } from "../note-marks.ts";
import { html, type Markup } from "./markup.ts";
import type { TakeAway } from "./take-away.ts";
import { partId } from "./text-markup.ts";

/** A view of the panel, by the name of its place in the file. */
export interface PanelSection {
  readonly id: string;
  readonly title: string;
  readonly body: Markup;
}

/** The panel's views, those that have something in them, in the order of the app's tabs. */
export function panelSections(all: TakeAway): readonly PanelSection[] {
  const link = sentenceLinks(all);
  const sections = [
    { id: "brief", title: "Brief", body: briefMarkup(all, link) },
    { id: "tests", title: "Tests", body: testsMarkup(all, link) },
    { id: "authorities", title: "Authorities", body: authoritiesMarkup(all) },
    { id: "notes", title: "Notes", body: notesMarkup(all) },
    { id: "contents", title: "Contents", body: contentsMarkup(all) },
  ];
  return sections.flatMap(({ body, ...section }) => (body ? [{ ...section, body }] : []));
}

type SentenceLink = (span: Span, role: string) => Markup;

/** The court's words as a link to the passage in which they stand. */
function sentenceLinks({ opinion, annotations }: TakeAway): SentenceLink {
  const { passages } = annotations;
  return (span, role) => {
    const passage = passages[firstEndingAfter(passages, span.start)];
    const words = quotedText(opinion, span);
    return html`<li class="sentence" data-role="${role}">${passage && passage.start < span.end ? html`<a href="#${passage.id}">${words}</a>` : words}</li>`;
  };
}

function briefMarkup({ annotations, brief }: TakeAway, link: SentenceLink): Markup | null {
  const parts = keptBriefOf(annotations.passages, brief);
  if (parts.length === 0) return null;
  return html`${parts.map(
    ({ role, passages }) => html`<h3>${BRIEF_PARTS[role] ?? ROLE_LABELS[role]}</h3>
${brief.words[role]?.split(/\n\s*\n/).map((words) => html`<p>${words}</p>`)}<ul class="sentences">${passages.map((it) => link(it, role))}</ul>
`,
  )}`;
}

function testsMarkup({ annotations, catalog }: TakeAway, link: SentenceLink): Markup | null {
  if (annotations.tests.length === 0) return null;
  return html`${annotations.tests.map((test, i) => testMarkup(test, (test.catalog && catalog.get(test.catalog)) || null, link, i === 0))}`;
}

function testMarkup(test: LegalTest, entry: CatalogEntry | null, link: SentenceLink, open: boolean): Markup {
  const { name, outcome, elements, stated, decided } = test;
  return html`<details id="${test.id}"${open && html` open`}><summary>${name}<span class="quiet">${outcome}</span></summary>
<p>${entry?.explanation || test.explanation}</p>
${decided.length > 0 && html`<ul class="sentences">${decided.map((it) => link(it, "holding"))}</ul>`}
${elements.length > 0 && html`<ol class="elements">${elements.map((it) => elementMarkup(it, entry, link))}</ol>`}
${stated.length > 0 && html`<h3>As this court states it</h3><ul class="sentences">${stated.map((it) => link(it, "standard"))}</ul>`}
${entry && html`<h3>Who laid it down</h3><ul>${entry.authorities.map(({ cite, contributed }) => html`<li>${cite}: ${contributed}</li>`)}</ul>`}
</details>
`;
}

function elementMarkup(element: TestElement, entry: CatalogEntry | null, link: SentenceLink): Markup {
  const { name, outcome, applied, stated } = element;
  const known = entry?.elements.find(({ id }) => id === element.catalogElement);
  const { sign, word } = outcomeWords(outcome, entry?.kind ?? null);
  const said =
    applied.length > 0 ? applied.map((it) => link(it, "application")) : stated.map((it) => link(it, "standard"));
  return html`<li><b>${known?.name ?? name}</b> <span class="outcome">${sign} ${word}</span>${known && html`<p class="quiet">${known.meaning}</p>`}${said.length > 0 && html`<ul class="sentences">${said}</ul>`}</li>`;
}

function authoritiesMarkup(all: TakeAway): Markup | null {
  const groups = authorityGroups(authorityRows(all.opinion, all.annotations), "name", "");
  if (groups.length === 0) return null;
  return html`${groups.map(
    ({
      title,
      rows,
    }) => html`<h3>${title}</h3><ul class="authorities">${rows.map((row) => authorityMarkup(row, all))}</ul>
`,
  )}`;
}

function authorityMarkup(row: AuthorityRow, all: TakeAway): Markup {
  const { authority, lead, mentions } = row;
  const full = fullCitation(row);
  const weight = WEIGHT_WORDS[authority.weight];
  const facts = [weight.label, authority.kind === "case" ? depthOf(mentions.length) : ""].filter(Boolean);
  const out = lead.links.filter(({ url }) => url.startsWith("https://"));
  const links = out.map(({ label, url }) => html` · <a href="${url}" rel="noreferrer noopener">${label}</a>`);
  return html`<li id="${authority.id}"><b>${authority.title}</b>${full !== authority.title && html`<p>${full}</p>`}<p class="quiet">${facts.join(" · ")}${facts.length === 0 && links.length > 0 ? "Read it" : ""}${links}</p>
<details${mentions.length === 1 && html` open`}><summary>${mentions.length === 1 ? "One mention" : `${mentions.length} mentions`}</summary><ol class="sentences">${mentions.map((it) => mentionMarkup(it, all))}</ol></details></li>`;
}

function mentionMarkup(mention: Citation, { opinion, annotations }: TakeAway): Markup {
  const place = placeLabelAt(opinion, mention.start);
  const words = quotedText(opinion, contextOf(opinion, annotations, mention));
  return html`<li class="sentence"><a href="#${mention.id}">${words}</a>${place && html` <span class="quiet">${placeWords(place)}</span>`}</li>`;
}

function notesMarkup({ opinion, notes }: TakeAway): Markup | null {
  if (notes.length === 0) return null;
  const numbers = new Map(noteMarks(notes).map(({ id, number }) => [id, number]));
  return html`<p class="quiet">Written by a reader of the opinion; no part of it.</p><ul class="notes">${notes.map(
    ({ note, place }) => {
      const id = noteTargetId(note.id);
      const span = place && place.state !== "lost" ? place.span : null;
      const words = span ? quotedText(opinion, span) : note.selectors.quote.exact.replace(/\s+/g, " ").trim();
      const number = numbers.get(note.id);
      return html`<li id="${id}">${number && html`<b>${number}.</b> `}<mark class="noted" data-colour="${note.colour}">${span ? html`<a href="#at-${id}">${words}</a>` : words}</mark>${!span && html` <span class="quiet">(not found in this text)</span>`}${note.words && html`<p class="own">${note.words}</p>`}<p class="quiet">${[NOTE_COLOUR_LABELS[note.colour], ...note.tags].join(" · ")}</p></li>`;
    },
  )}</ul>`;
}

function contentsMarkup({ opinion }: TakeAway): Markup | null {
  const items = outlineOf(opinion);
  if (items.length < 2) return null;
  const parts = partsOf(opinion);
  return html`<ol class="contents">${items.map(({ start, title, level }) => {
    const part = parts[firstEndingAfter(parts, start)];
    return part && html`<li data-level="${level}"><a href="#${partId(part)}">${title}</a></li>`;
  })}</ol>`;
}
