import type { Annotations } from "../../engine/index.ts";
import { dateWords } from "../../library/date-words.ts";
import type { BriefChanges } from "../../library/index.ts";
import { type Opinion, quotedText } from "../../opinion/index.ts";
import { citationTo } from "../exports/copy-with-citation.ts";
import { BRIEF_PARTS, keptBriefOf } from "./brief.ts";

/** The brief as it is taken away: the court's sentences each with its citation, and the person's own words. */
export interface WrittenBrief {
  readonly title: string;
  /** Court, docket number, date and judge, as far as they are known. */
  readonly facts: readonly string[];
  readonly parts: readonly {
    readonly heading: string;
    /** In the person's words; null where there are none. */
    readonly own: string | null;
    readonly sentences: readonly { readonly words: string; readonly citation: string }[];
  }[];
}

/** The brief in words. Parts with nothing in them are left out. */
export function writtenBrief(
  opinion: Opinion,
  { passages, meta }: Annotations,
  changes: BriefChanges,
  title: string,
): WrittenBrief {
  const { court, docket, date, judge } = meta;
  return {
    title: meta.caption ?? title,
    facts: [court, docket, date && dateWords(date), judge].filter((fact) => fact !== null),
    parts: keptBriefOf(passages, changes).map(({ role, passages: inPart }) => ({
      heading: BRIEF_PARTS[role]!,
      own: changes.words[role] ?? null,
      sentences: inPart.map((passage) => ({
        words: quotedText(opinion, passage).replace(/\s+/g, " ").trim(),
        citation: citationTo(opinion, meta, passage, title),
      })),
    })),
  };
}

/** As plain text, for the clipboard. */
export function toPlainText({ title, facts, parts }: WrittenBrief): string {
  const head = [title, facts.join(" · ")].filter((line) => line !== "").join("\n");
  const body = parts.map(({ heading, own, sentences }) =>
    [
      heading.toUpperCase(),
      ...(own === null ? [] : [own]),
      ...sentences.map((it) => `“${it.words}” ${it.citation}.`),
    ].join("\n\n"),
  );
  return `${[head, ...body].join("\n\n")}\n`;
}

/** As CommonMark (https://spec.commonmark.org): every character that could be markup is escaped. */
export function toMarkdown({ title, facts, parts }: WrittenBrief): string {
  const head = [`# ${markdownText(title)}`, ...(facts.length > 0 ? [markdownText(facts.join(" · "))] : [])];
  const body = parts.flatMap(({ heading, own, sentences }) => [
    `## ${markdownText(heading)}`,
    ...(own === null ? [] : own.split(/\n\s*\n/).map(markdownText)),
    ...sentences.map((it) => `> ${markdownText(it.words)}\n>\n> — ${markdownText(it.citation)}.`),
  ]);
  return `${[...head, ...body].join("\n\n")}\n`;
}

const markdownText = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>#|~&]/g, "\\$&")
    // What would begin a list or underline a heading.
    .replace(/^(\s*)([-+=])/gm, "$1\\$2")
    .replace(/^(\s*\d+)([.)])/gm, "$1\\$2");

/** As one HTML page that needs nothing else, fit for print. */
export function toHtmlPage({ title, facts, parts }: WrittenBrief): string {
  const part = ({ heading, own, sentences }: WrittenBrief["parts"][number]) =>
    [
      `<section><h2>${htmlText(heading)}</h2>`,
      ...(own === null ? [] : own.split(/\n\s*\n/).map((paragraph) => `<p>${htmlText(paragraph)}</p>`)),
      ...sentences.map(
        (it) => `<blockquote><p>${htmlText(it.words)}</p><footer>${htmlText(it.citation)}.</footer></blockquote>`,
      ),
      "</section>",
    ].join("\n");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${htmlText(title)}: brief</title>
<style>
body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.55 Georgia, "Times New Roman", serif; color: #1c1b19; background: #fff; }
h1 { font-size: 1.5rem; line-height: 1.25; } h2 { font-size: 1.1rem; margin-top: 2rem; }
blockquote { margin: 1rem 0; padding-left: 1rem; border-left: 2px solid #bbb; } blockquote p { margin: 0; }
footer, .facts { font-size: 0.85rem; color: #55524c; }
@media print { body { margin: 0; max-width: none; } blockquote { break-inside: avoid; } h2 { break-after: avoid; } }
</style>
</head>
<body>
<main>
<h1>${htmlText(title)}</h1>
${facts.length > 0 ? `<p class="facts">${htmlText(facts.join(" · "))}</p>` : ""}
${parts.map(part).join("\n")}
</main>
</body>
</html>
`;
}

const HTML_ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const htmlText = (text: string): string => text.replace(/[&<>"]/g, (mark) => HTML_ENTITIES[mark]!);
