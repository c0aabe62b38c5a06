import { describe, expect, test } from "vitest";
import { annotate } from "../../engine/index.ts";
import { assertOpinion, contains, type Opinion, readingText, type Span } from "../../opinion/index.ts";
import { openFile } from "../index.ts";
import { WORD_ORDER } from "./chambers.ts";
import type { ExpectedDocument } from "./expected.ts";
import { PLEADING_ORDER, STAMPED_RULING, TWO_COLUMNS } from "./filed-in-court.ts";
import { WEB_PAGE, WESTLAW_COPY } from "./publishers.ts";
import { SLIP_OPINION, STATE_SLIP } from "./slip-opinions.ts";

const DOCUMENTS: readonly (readonly [string, ExpectedDocument])[] = [
  ["a district court's order on pleading paper", PLEADING_ORDER],
  ["a ruling under a filing stamp", STAMPED_RULING],
  ["a slip opinion of the Supreme Court", SLIP_OPINION],
  ["two columns", TWO_COLUMNS],
  ["a copy from Westlaw with star pages", WESTLAW_COPY],
  ["a state court's slip opinion, its notes over two pages", STATE_SLIP],
  ["a page of the web with linked notes", WEB_PAGE],
  ["a Word document", WORD_ORDER],
];

async function opened({ name, bytes }: ExpectedDocument): Promise<Opinion> {
  const result = await openFile(bytes(), name);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  assertOpinion(result.opinion);
  return result.opinion;
}

/** The words that end just before an offset, as read. */
function wordsBefore(opinion: Opinion, at: number, length: number): string {
  return readingText(opinion, { start: Math.max(0, at - 3 * length - 200), end: at }).slice(-length);
}

describe.each(DOCUMENTS)("%s", (_, expected) => {
  const document = opened(expected);
  const sentences = document.then((opinion) => annotate(opinion, { until: "sentences" }).sentences);

  test("sections", async () => {
    const opinion = await document;
    const found = opinion.sections.map((section) => [section.kind, section.author, readingText(opinion, section)]);
    expect(
      found.map(([kind, author, words], i) => [kind, author, words!.slice(0, expected.sections[i]?.[2].length)]),
    ).toEqual(expected.sections);
  });

  test("headings by level", async () => {
    const opinion = await document;
    const found = opinion.blocks.filter((block) => block.kind === "heading");
    expect(found.map((block) => [readingText(opinion, block), block.level])).toEqual(expected.headings);
  });

  test("footnotes with their marks", async () => {
    const opinion = await document;
    const found = opinion.footnotes.map(({ label, mark, body }, i) => [
      label,
      mark && wordsBefore(opinion, mark.start, expected.footnotes[i]?.[1].length ?? 40),
      readingText(opinion, body),
    ]);
    expect(found).toEqual(expected.footnotes);
  });

  test("page marks", async () => {
    expect((await document).pages.map((page) => page.label)).toEqual(expected.pages);
  });

  test("sentences across the pages are whole, in one paragraph", async () => {
    const opinion = await document;
    const cut = (span: Span) => opinion.pages.some(({ at }) => span.start < at && at < span.end);
    const across = (await sentences).filter(cut);
    expect(across.map((sentence) => readingText(opinion, sentence))).toEqual(expected.across);
    for (const sentence of across)
      expect(opinion.blocks.filter((block) => contains(block, sentence)).map((block) => block.kind)).toEqual([
        "paragraph",
      ]);
  });

  test("no stamp, head, page number or line number stands in a sentence", async () => {
    const opinion = await document;
    const read = (await sentences).map((sentence) => readingText(opinion, sentence));
    expect(read.filter((words) => expected.never.test(words))).toEqual([]);
    expect(read).toHaveLength(expected.sentences);
  });
});
