import { dateWords } from "../../library/date-words.ts";
import { LAYER_LABELS, LAYER_OF_ROLE, LAYERS, type Layer } from "../../library/index.ts";
import { download, fileNameFrom } from "../../panel/exports/download.ts";
import { loadCatalog } from "../../panel/test/catalog.ts";
import { noteMarks } from "../note-marks.ts";
import { say } from "../toasts.ts";
import { html, Markup } from "./markup.ts";
import { panelSections } from "./panel-markup.ts";
import { STYLE } from "./style.ts";
import type { TakeAway } from "./take-away.ts";
import { textMarkup } from "./text-markup.ts";

/** Saves the opinion with its highlights, cards and panel as one HTML file that opens anywhere, offline. */
export async function saveOneFile(parts: Omit<TakeAway, "catalog">): Promise<void> {
  const { annotations, title } = parts;
  const catalog = annotations.tests.length > 0 ? await loadCatalog() : new Map();
  const name = annotations.meta.caption ?? title;
  download(fileNameFrom(name, "html"), "text/html;charset=utf-8", oneFile({ ...parts, catalog }));
  say("Saved as one HTML file.");
}

/**
 * Takes a citation's card away at Escape, as WCAG 1.4.13 asks, until something else is pointed at. All else in the file
 * is HTML and CSS, and the file is whole where this is not let run.
 */
export const SCRIPT =
  'const r=document.documentElement;addEventListener("keydown",e=>{if(e.key==="Escape")r.dataset.cards="off"});for(const t of["focusin","pointerover"])addEventListener(t,()=>delete r.dataset.cards)';
/** SHA-256 of the script in base64, as the policy names it: no other script may run. A test holds the two together. */
export const SCRIPT_HASH = "/4rCOB3bgchvrXORX2EFqfCL7qfa2lCc9ztn+pXtHwk=";

/**
 * The page: text and panel scroll apart, so that a link from one to the other moves only the other. Nothing is fetched and
 * nothing of the opinion can run, whatever stands in it: each word is escaped, and the policy forbids the rest.
 */
export function oneFile(all: TakeAway): string {
  const { opinion, annotations, title, notes } = all;
  const name = annotations.meta.caption ?? title;
  const sections = panelSections(all);
  const { court, docket, date, judge, citation } = annotations.meta;
  const facts = [citation, court, docket, date && dateWords(date), judge].filter(Boolean).join(" · ");
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${SCRIPT_HASH}'">
<meta name="referrer" content="no-referrer">
<title>${name}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<header><strong>${name}</strong>${layerSwitches(all)}</header>
<main id="opinion" tabindex="0" aria-label="Opinion">
<article aria-label="Opinion">
<h1>${name}</h1>
${facts !== "" && html`<p class="quiet">${facts}</p>`}
${textMarkup({ opinion, annotations, noted: noteMarks(notes) })}
<footer class="quiet">Annotated with Headnote. Its reading can be wrong, and it does not say whether a case is still good law; this is not legal advice.</footer>
</article>
</main>
<aside aria-label="Panel" tabindex="0">
<nav aria-label="Panel views">${sections.map(({ id, title }) => html`<a href="#${id}">${title}</a>`)}<a class="close" href="#opinion">Close</a></nav>
${sections.map(
  ({ id, title, body }) => html`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>
${body}</section>
`,
)}</aside>
<script>${new Markup(SCRIPT)}</script>
</body>
</html>
`.html;
}

/** A box to tick for each kind of mark that is there: the legend, and without a script the switch. */
function layerSwitches({ annotations, layers }: TakeAway): Markup {
  const there = new Set<Layer | null>(annotations.passages.map(({ role }) => LAYER_OF_ROLE[role]));
  if (annotations.citations.length > 0) there.add("citation");
  return html`<fieldset><legend>Highlights</legend>${LAYERS.filter((layer) => there.has(layer)).map(
    (layer) =>
      html`<label data-role="${layer}"><input type="checkbox" id="show-${layer}"${layers.includes(layer) && html` checked`}> ${LAYER_LABELS[layer]}</label>`,
  )}</fieldset>`;
}
