import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { annotate } from "../../engine/annotate.ts";
import { assertOpinion, type Opinion, readingText, type Span } from "../../opinion/index.ts";
import { openFile } from "../index.ts";

/** What a careful reader finds in a document, written down by hand. */
interface Structure {
  readonly sections: readonly string[];
  /** Level and words. */
  readonly headings: readonly string[];
  readonly pages: readonly string[];
  /** Label, the words that end at the mark, and the note. */
  readonly notes: readonly string[];
  /** Sentences that run on across a page, a note, a line number or a hyphen. */
  readonly across: readonly string[];
  /** What belongs to the page and to no sentence. */
  readonly never: RegExp;
}

const STRUCTURES: Readonly<Record<string, Structure>> = {
  "pleading-paper.txt": {
    sections: ["caption", "opinion"],
    headings: [
      "1 ORDER GRANTING MOTION TO REMAND",
      "2 I. BACKGROUND",
      "2 II. LEGAL STANDARD",
      "2 III. ANALYSIS",
      "2 IV. CONCLUSION",
    ],
    pages: ["1", "2"],
    notes: [],
    across: [
      "She sued in state court for unpaid meal premiums and for waiting-time penalties under the Labor Code.",
      "Gaus v. Miles, Inc., 980 F.2d 564, 566 (9th Cir. 1992).",
    ],
    never: /^\d+ [a-z]|[a-z] \d{1,2} [a-z]/,
  },
  "stamped-order.txt": {
    sections: ["caption", "opinion"],
    headings: ["1 RULING ON MOTION FOR SUMMARY JUDGMENT", "2 A. Facts", "2 B. Standard", "2 C. Discussion"],
    pages: ["1", "2", "3"],
    notes: [],
    across: [
      "The chair told him to sit, and when he did not she asked the constable to see him out.",
      "Anderson v. Liberty Lobby, Inc., 477 U.S. 242, 248 (1986).",
    ],
    never: /Document 57|Filed 08|Page \d of/,
  },
  "slip-opinion.txt": {
    sections: ["caption", "syllabus", "opinion Hart", "dissent Lane"],
    headings: ["1 I", "1 II"],
    pages: ["1", "2", "3", "1", "2", "3", "1", "2"],
    notes: ["1 | may not question.1 | The parties agree that the license is a form of property."],
    across: [
      "The Sixth Circuit affirmed on the ground that a license of the first class is a privilege.",
      "The question is whether a State may deny a license on the word of a witness whom the applicant may not question.1",
      "He had never been disciplined.",
      "The right to question witnesses is part of it.",
      "The pilot had a letter, and he might have answered it.",
    ],
    never: /Cite as|DRAY v\. HOLLOWAY$|^Opinion of the Court/,
  },
  "database-copy.txt": {
    sections: ["caption", "opinion Quill"],
    headings: ["1 OPINION AND ORDER", "1 BACKGROUND", "1 DISCUSSION", "1 CONCLUSION"],
    pages: ["*1", "*2", "*3"],
    notes: [],
    across: ["On the second day of her leave the company sent her a letter that ended her employment."],
    never: /\*\d/,
  },
  "state-slip.txt": {
    sections: ["caption", "opinion Gratton"],
    headings: ["1 I. FACTUAL AND PROCEDURAL BACKGROUND", "1 II. ANALYSIS", "1 III. CONCLUSION"],
    pages: ["1", "2"],
    notes: [
      "1 | stop his truck.1 | Marsh does not challenge the search of the truck, and we say nothing of it.",
      "2 | breach of them.2 | There are exceptions, none of which Marsh invokes.",
    ],
    across: ["The officer turned on his lights, and Marsh stopped at once."],
    never: /\)\s*$(?<!\d\))|____/,
  },
  "notes.md": {
    sections: ["opinion"],
    headings: ["1 Orr v. Pine County", "2 Court of Appeals of Georgia", "2 Background", "2 Discussion"],
    pages: [],
    notes: ["1 | the courthouse steps.[^1] | It was the ninth of January."],
    across: ["He sued the county, which answered that the ice was open and obvious."],
    never: /\*\*|^>|##/,
  },
};

async function opened(bytes: Uint8Array, name: string): Promise<Opinion> {
  const result = await openFile(bytes, name);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  assertOpinion(result.opinion);
  return result.opinion;
}

const words = (opinion: Opinion, span: Span): string => readingText(opinion, span).replace(/\s+/g, " ").trim();

/** The words that end at a note's mark, a few. */
const before = (opinion: Opinion, at: number): string => opinion.text.slice(0, at).split(/\s+/).slice(-3).join(" ");

function expectStructure(opinion: Opinion, expected: Structure): void {
  const { sentences } = annotate(opinion, { until: "passages" });
  const said = sentences.map((sentence) => words(opinion, sentence));
  expect({
    sections: opinion.sections.map(({ kind, author }) => (author === null ? kind : `${kind} ${author}`)),
    headings: opinion.blocks
      .filter(({ kind }) => kind === "heading")
      .map((block) => `${block.level} ${words(opinion, block)}`),
    pages: opinion.pages.map(({ label }) => label),
    notes: opinion.footnotes.map(
      ({ label, mark, body }) => `${label} | ${mark ? before(opinion, mark.end) : "no mark"} | ${words(opinion, body)}`,
    ),
  }).toEqual({
    sections: expected.sections,
    headings: expected.headings,
    pages: expected.pages,
    notes: expected.notes,
  });
  for (const sentence of expected.across) expect(said).toContain(sentence);
  expect(said.filter((sentence) => expected.never.test(sentence))).toEqual([]);
}

const SAVED_PAGE = `<!doctype html><html><head><title>Tarn v. Bell, 2019 - Example Law</title><script>alert(1)</script></head>
<body><header><nav><a href="/">Home</a> <a href="/search">Search</a></nav></header>
<main><div id="opinion"><h1>TARN v. BELL</h1><p>Supreme Court of Vermont</p>
<p>SKOGLUND, J.</p>
<h2>I. Facts</h2>
<p>Ida Tarn lent her neighbor a horse.<sup><a href="#fn1" id="ref1">1</a></sup> It came back lame, and she sued
<span class="star-pagination">*402</span> him for its price.</p>
<h2>II. Discussion</h2>
<p>One who borrows must take the care that a prudent owner takes.</p>
<blockquote><p>A bailee for his sole benefit answers for slight neglect.</p></blockquote>
<p><i>Coggs v. Bernard</i>, 92 Eng. Rep. 107 (K.B. 1703). Bell did not.<sup><a href="#fn2" id="ref2">2</a></sup></p>
<p>Affirmed.</p>
<div class="footnotes"><p id="fn1"><a href="#ref1">1</a> The horse was named Duke.</p>
<p id="fn2"><a href="#ref2">2</a> See 9A V.S.A. § 1-103.</p></div>
</div></main><footer>About us | Terms</footer></body></html>`;

describe("documents without a page's geometry are read as a careful reader finds them", () => {
  test.each(Object.entries(STRUCTURES))("%s", async (name, expected) => {
    expectStructure(await opened(readFileSync(join(import.meta.dirname, "as-text", name)), name), expected);
  });

  test("a page saved from the web", async () => {
    expectStructure(await opened(strToU8(SAVED_PAGE), "tarn.html"), {
      sections: ["caption", "opinion Skoglund"],
      headings: ["1 I. Facts", "1 II. Discussion"],
      pages: ["*402"],
      notes: ["1 | neighbor a horse.1 | The horse was named Duke.", "2 | Bell did not.2 | See 9A V.S.A. § 1-103."],
      across: ["It came back lame, and she sued him for its price."],
      never: /Home|Search|Terms|\*402|alert/,
    });
  });
});
