import { annotate, type Passage, type Role } from "../src/engine/index.ts";
import { openFile } from "../src/intake/index.ts";
import { contains, type Opinion, overlaps, quotedText, type Span } from "../src/opinion/index.ts";
import { expect, test } from "./fixtures.ts";
import { asDocx, asHtml, asPdf, asText, PAGES } from "./support/four-formats.ts";

async function opened(bytes: Uint8Array, name: string): Promise<Opinion> {
  const result = await openFile(bytes, name);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.opinion;
}

/** A sentence that notes at a page's foot interrupt is labelled in two pieces: its roles are named once. */
function rolesOf(sentence: Span, passages: readonly Passage[]): readonly Role[] {
  return [...new Set(passages.filter((passage) => overlaps(passage, sentence)).map(({ role }) => role))];
}

/** What an opinion says, whatever file it came in: words and no offsets. */
function said(opinion: Opinion) {
  const { citations, authorities, sentences, passages } = annotate(opinion);
  const words = (span: Span) => quotedText(opinion, span);
  const inNote = (span: Span) => opinion.footnotes.some((note) => contains(note.whole, span));
  const inText = passages.filter((passage) => !inNote(passage));
  const title = (id: string | null) => authorities.find((authority) => authority.id === id)?.title ?? null;
  return {
    headings: opinion.blocks.filter((block) => block.kind === "heading").map((block) => [words(block), block.level]),
    quotations: opinion.blocks.filter((block) => block.kind === "quotation").map(words),
    sentences: sentences
      .filter((sentence) => !inNote(sentence))
      .map((sentence) => [words(sentence), rolesOf(sentence, inText)]),
    notes: opinion.footnotes.map(({ label, mark, body }) => ({
      label,
      after: mark && words({ start: Math.max(0, mark.start - 40), end: mark.start }).slice(-20),
      sentences: sentences.filter((sentence) => contains(body, sentence)).map(words),
    })),
    citations: citations
      .map((citation) => ({
        words: words(citation),
        kind: citation.kind,
        cite: [citation.volume, citation.reporter, citation.page, citation.pin],
        of: title(citation.authority),
        footnote: citation.footnote,
      }))
      .sort((a, b) => Number(a.footnote ?? 0) - Number(b.footnote ?? 0)),
  };
}

test("one opinion as PDF, Word, HTML and text gives the same sentences and citations", async ({ page }) => {
  const text = said(await opened(asText(), "thorpe.txt"));
  expect(text.headings).toHaveLength(8);
  expect(text.sentences.length).toBeGreaterThan(50);
  expect(text.notes.map((note) => note.label)).toEqual(["1", "2", "3"]);
  expect(text.citations).toHaveLength(14);
  const printed = await opened(await asPdf(page), "thorpe.pdf");
  expect(printed.pages.map((mark) => mark.label)).toEqual(PAGES);
  await test.step("HTML", async () => expect(said(await opened(asHtml(), "thorpe.html"))).toEqual(text));
  await test.step("Word", async () => expect(said(await opened(asDocx(), "thorpe.docx"))).toEqual(text));
  await test.step("PDF", async () => expect(said(printed)).toEqual(text));
});
