import type { Annotations, Authority, Citation, LegalTest, Passage } from "../engine/index.ts";
import { ROLE_LABELS } from "../library/index.ts";
import type { Opinion } from "../opinion/index.ts";
import { citationTo } from "../panel/exports/copy-with-citation.ts";
import { download, fileNameFrom } from "../panel/exports/download.ts";
import { type CitationRun, drawParts, type Leaf, type PassageRun } from "../reader/drawing.ts";
import { say } from "./toasts.ts";

/** Saves the opinion with its highlights, authorities and tests as one HTML file that opens anywhere, offline. */
export function saveOneFile(opinion: Opinion, annotations: Annotations, title: string): void {
  const name = annotations.meta.caption ?? title;
  download(fileNameFrom(name, "html"), "text/html;charset=utf-8", oneFile(opinion, annotations, title));
  say("Saved as one HTML file.");
}

/**
 * The page: HTML and CSS alone. No script runs and nothing is fetched, whatever stands in the text: each word of it is
 * escaped, and the policy forbids the rest. A citation leads to its authority below, and that back to each mention.
 */
export function oneFile(opinion: Opinion, annotations: Annotations, title: string): string {
  const name = annotations.meta.caption ?? title;
  const write = writerOf(opinion, annotations);
  const { start, end } = { start: 0, end: opinion.text.length };
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(name)}</title>
<style>${STYLE}</style>
</head>
<body>
<header><h1>${escaped(name)}</h1>
<p class="quiet">${escaped(citationTo(opinion, annotations.meta, { start, end }, title))}</p>
<nav aria-label="Parts of this file"><a href="#opinion">Opinion</a> <a href="#tests">Legal tests</a> <a href="#authorities">Authorities</a></nav>
<p class="legend" role="note" aria-label="Legend">${legend(annotations.passages)}</p></header>
<main>
<article id="opinion" aria-label="Opinion">
${write.opinion()}
</article>
<aside aria-label="Annotations">
<section id="tests"><h2>Legal tests</h2>
${annotations.tests.map(testOf).join("\n") || '<p class="quiet">None was found.</p>'}
</section>
<section id="authorities"><h2>Authorities</h2>
<ol>
${annotations.authorities.map(write.authority).join("\n")}
</ol></section>
</aside>
</main>
<footer class="quiet">Annotated with Headnote. Its reading can be wrong; this is not legal advice.</footer>
</body>
</html>
`;
}

function writerOf(opinion: Opinion, annotations: Annotations) {
  const byId = new Map(annotations.citations.map((citation) => [citation.id, citation]));
  const known = new Set(annotations.authorities.map(({ id }) => id));
  const leaf = ({ start, end, emphasis, page }: Leaf): string => {
    const words = escaped(opinion.text.slice(start, end));
    const tags = emphasis.filter((kind) => kind === "italic" || kind === "bold");
    const marked = tags.reduce((inner, kind) => `<${TAG[kind]}>${inner}</${TAG[kind]}>`, words);
    return `${page === null ? "" : `<span class="page">[${escaped(page)}]</span> `}${marked}`;
  };
  const citation = ({ citation: of, first, leaves, footnote }: CitationRun): string => {
    const words = leaves.map(leaf).join("");
    if (footnote !== null) return `<sup>${words}</sup>`;
    if (!of) return words;
    const id = first ? ` id="${escaped(of.id)}"` : "";
    return of.authority !== null && known.has(of.authority)
      ? `<a class="cite"${id} href="#${escaped(of.authority)}" title="${escaped(titleOf(of))}">${words}</a>`
      : `<span class="cite"${id}>${words}</span>`;
  };
  const titles = new Map(
    annotations.authorities.map(({ id, title, cite }) => [id, [title, cite].filter(Boolean).join(", ")]),
  );
  const titleOf = ({ authority }: Citation): string => (authority !== null && titles.get(authority)) || "";
  const passage = ({ passage: of, runs, first }: PassageRun): string => {
    const inside = runs.map(citation).join("");
    if (!of || !MARKED.has(of.role)) return inside;
    const label = ROLE_LABELS[of.role];
    return `<mark data-role="${of.role}"${first ? ` title="${escaped(label)}"` : ""}>${inside}</mark>`;
  };
  return {
    opinion: (): string =>
      drawParts(opinion, annotations)
        .map(({ part, passages, notes }) => {
          const tag = part.block.kind === "heading" ? "h2" : part.block.kind === "quotation" ? "blockquote" : "p";
          const under = notes.map(
            ({ footnote, passages: inNote }) =>
              `<p class="note"><sup>${escaped(footnote.label)}</sup> ${inNote.map(passage).join("")}</p>`,
          );
          return `<${tag}>${passages.map(passage).join("")}</${tag}>${under.join("")}`;
        })
        .join("\n"),
    authority: ({ id, title, cite, citations, weight }: Authority): string => {
      const mentions = citations.flatMap((of) => byId.get(of) ?? []);
      const links = mentions[0]?.links.filter(({ url }) => url.startsWith("https://")) ?? [];
      const out = links.map(
        ({ label, url }) => `<a href="${escaped(url)}" rel="noreferrer noopener">${escaped(label)}</a>`,
      );
      const back = mentions.map((of, i) => `<a href="#${escaped(of.id)}" aria-label="Mention ${i + 1}">${i + 1}</a>`);
      return `<li id="${escaped(id)}"><b>${escaped(title)}</b>${cite ? `, ${escaped(cite)}` : ""}<br><span class="quiet">${[
        weight ? escaped(weight) : "",
        `cited ${back.join(" ")}`,
        ...out,
      ]
        .filter(Boolean)
        .join(" · ")}</span></li>`;
    },
  };
}

const TAG = { italic: "i", bold: "b" } as const;

function testOf({ name, outcome, elements }: LegalTest): string {
  const rows = elements.map((element) => `<li>${escaped(element.name)}: <b>${escaped(element.outcome)}</b></li>`);
  return `<details open><summary>${escaped(name)}</summary><p>${escaped(outcome ?? "")}</p>${rows.length > 0 ? `<ol>${rows.join("")}</ol>` : ""}</details>`;
}

/** The roles that are marked in the page, in the order of the legend. */
const MARKED: ReadonlySet<Passage["role"]> = new Set<Passage["role"]>([
  "standard",
  "application",
  "holding",
  "disposition",
  "issue",
]);

function legend(passages: readonly Passage[]): string {
  const there = new Set(passages.map(({ role }) => role));
  return [...MARKED]
    .filter((role) => there.has(role))
    .map((role) => `<mark data-role="${role}">${escaped(ROLE_LABELS[role])}</mark>`)
    .join(" ");
}

const STYLE = `
:root { color-scheme: light dark; --paper: #fdfcf9; --ink: #1c1b19; --soft: #57534b; --rule: #d9d4c8; --link: #1a4a7a;
  --standard: #e4e4f7; --application: #faf0d4; --holding: #dcf0e4; --disposition: #cfeeec; --issue: #fae3e4; }
@media (prefers-color-scheme: dark) { :root { --paper: #1b1c1f; --ink: #e9e6df; --soft: #b3aea3; --rule: #43454b; --link: #9cc3ee;
  --standard: #32345c; --application: #4a3d17; --holding: #1d4430; --disposition: #16433f; --issue: #552a2e; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 Georgia, "Source Serif 4", serif; }
header, main, footer { max-width: 74rem; margin: 0 auto; padding: 1rem 1.25rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0.5rem 0; } h2 { font-size: 1.1rem; margin: 1.6rem 0 0.5rem; }
main { display: grid; grid-template-columns: minmax(0, 38rem) minmax(0, 24rem); gap: 3rem; align-items: start; }
aside { font: 0.9375rem/1.5 system-ui, sans-serif; } aside ol { padding-left: 1.4rem; } li { margin: 0.35rem 0; }
article p, article blockquote { margin: 0 0 1rem; overflow-wrap: break-word; } blockquote { padding-left: 1.5rem; }
a { color: var(--link); } .cite { color: inherit; text-decoration: underline; text-decoration-color: var(--link); text-underline-offset: 0.15em; }
mark { color: inherit; background: none; } ${[...MARKED].map((role) => `mark[data-role="${role}"] { background: var(--${role}); }`).join(" ")}
.quiet, .page, .note { color: var(--soft); font-size: 0.875rem; } summary { font-weight: 600; cursor: pointer; padding: 0.2rem 0; }
.legend mark { padding: 0.1rem 0.4rem; margin-right: 0.3rem; font-size: 0.875rem; } nav a { margin-right: 1rem; }
:target { outline: 2px solid var(--link); outline-offset: 3px; }
@media (max-width: 60rem) { main { grid-template-columns: minmax(0, 1fr); } }
@media print { main { display: block; } nav { display: none; } mark { print-color-adjust: exact; } article p { orphans: 2; widows: 2; } }
`;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => ENTITIES[mark]!);
