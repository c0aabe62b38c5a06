import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Annotations, Passage } from "../../engine/index.ts";
import {
  type BriefChanges,
  NO_BRIEF_CHANGES,
  withOrder,
  withParts,
  withSentence,
  withWords,
} from "../../library/index.ts";
import type { Opinion } from "../../opinion/index.ts";
import { briefOf } from "./brief.ts";
import { toDocx } from "./brief-docx.ts";
import { toHtmlPage, toMarkdown, toPlainText, writtenBrief } from "./written-brief.ts";

const ISSUE = "Whether <b>notice</b> & hearing\nwere due.";
const HOLDING = "They *were* due.";
const TEXT = `${ISSUE} ${HOLDING}`;
const opinion: Opinion = {
  text: TEXT,
  blocks: [{ start: 0, end: TEXT.length, kind: "paragraph", level: null }],
  furniture: [],
  footnotes: [],
  pages: [{ at: 0, label: "7" }],
  sections: [],
  emphasis: [],
};
const passage = (role: Passage["role"], start: number, end: number) => ({ role, start, end }) as Passage;
const issue = passage("issue", 0, ISSUE.length);
const holding = passage("holding", ISSUE.length + 1, TEXT.length);
const annotations = {
  passages: [issue, holding],
  meta: {
    caption: "Doe v. Roe",
    court: "D. Conn.",
    courtId: null,
    docket: "3:17-cv-1",
    date: "2017-05-19",
    judge: null,
    citation: null,
  },
} as unknown as Annotations;
const written = (changes: BriefChanges) => writtenBrief(opinion, annotations, changes, "file.txt");
const CITED = "Doe v. Roe, No. 3:17-cv-1, slip op. at 7 (D. Conn. May 19, 2017)";

describe("the brief, written out", () => {
  it("holds each part's sentences, lines run on, each with its citation", () => {
    expect(written(NO_BRIEF_CHANGES).parts).toEqual([
      { heading: "Issue", own: null, sentences: [{ words: ISSUE.replace("\n", " "), citation: CITED }] },
      { heading: "Holding", own: null, sentences: [{ words: HOLDING, citation: CITED }] },
    ]);
  });

  it("leaves out what the person leaves out, and a part that has nothing left", () => {
    const without = withSentence(NO_BRIEF_CHANGES, holding, false);
    expect(written(without).parts.map((part) => part.heading)).toEqual(["Issue"]);
    expect(written(withSentence(without, holding, true))).toEqual(written(NO_BRIEF_CHANGES));
  });

  it("puts the person's words before the court's, until none are left", () => {
    const own = withWords(NO_BRIEF_CHANGES, "facts", "  He went home.\n\nThen he sued. ");
    expect(written(own).parts.find((part) => part.heading === "Facts")).toEqual({
      heading: "Facts",
      own: "He went home.\n\nThen he sued.",
      sentences: [],
    });
    expect(withWords(own, "facts", " ")).toEqual(NO_BRIEF_CHANGES);
  });

  it("stands in the person's order, part by part and sentence by sentence", () => {
    const second = { ...holding, start: 2, end: 9 };
    const both = { ...annotations, passages: [issue, second, holding] };
    const ordered = withOrder(withParts(NO_BRIEF_CHANGES, ["holding", "issue"]), "holding", [holding, second]);
    const { parts } = writtenBrief(opinion, both, ordered, "file.txt");
    expect(parts.map((part) => part.heading)).toEqual(["Holding", "Issue"]);
    expect(parts[0]!.sentences.map((it) => it.words)).toEqual([HOLDING, TEXT.slice(2, 9).trim()]);
  });

  it("keeps a sentence that was found later behind the one that it follows in the text", () => {
    const [a, b, c] = [passage("facts", 0, 5), passage("facts", 6, 9), passage("facts", 10, 14)];
    const facts = (changes: BriefChanges) => briefOf([a, b, c], changes).find((it) => it.role === "facts")!.passages;
    expect(facts(withOrder(NO_BRIEF_CHANGES, "facts", [c, a]))).toEqual([c, a, b]);
  });

  it("as plain text quotes each sentence", () => {
    expect(toPlainText(written(NO_BRIEF_CHANGES))).toContain(`HOLDING\n\n“${HOLDING}” ${CITED}.`);
  });

  it("as Markdown lets no word of the text become markup", () => {
    const markdown = toMarkdown(written(withWords(NO_BRIEF_CHANGES, "facts", "1. [x](javascript:y)\n# z")));
    expect(markdown).toContain("> Whether \\<b\\>notice\\</b\\> \\& hearing were due.");
    expect(markdown).toContain("> They \\*were\\* due.");
    expect(markdown).toContain("1\\. \\[x\\](javascript:y)\n\\# z");
  });

  it("as HTML lets no word of the text become an element", () => {
    const page = toHtmlPage(written(NO_BRIEF_CHANGES));
    expect(page).toContain("Whether &lt;b&gt;notice&lt;/b&gt; &amp; hearing were due.");
    expect(page).not.toContain("<b>");
    expect(page).not.toMatch(/<script|src=|href=/);
  });

  it("as Word is a package whose document Word's parser takes: well formed, without characters that XML forbids", () => {
    const files = unzipSync(toDocx(written(withWords(NO_BRIEF_CHANGES, "facts", "a\u0000b\u000Bc\uD800d"))));
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(["[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/styles.xml"]),
    );
    const xml = strFromU8(files["word/document.xml"]!);
    expect(xml).toContain("abcd");
    expect(xml).toContain("&lt;b&gt;notice&lt;/b&gt; &amp; hearing");
  });
});
