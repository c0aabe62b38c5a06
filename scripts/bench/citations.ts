import { findCitations } from "../../src/engine/citations/index.ts";
import { readMeta } from "../../src/engine/meta/index.ts";
import { resolveCitations } from "../../src/engine/resolution/index.ts";
import { lex } from "../../src/engine/tokens/index.ts";
import { openText } from "../../src/intake/index.ts";
import type { Opinion } from "../../src/opinion/index.ts";
import { speedOf, textOfSize } from "./texts.ts";

const MEGABYTE = 1e6;
const CORPUS = 10 * MEGABYTE;
const HOSTILE = MEGABYTE;

/** What could make a grammar look far: the start of every construction, over and over. */
const HOSTILE_TEXTS: Readonly<Record<string, string>> = {
  "v. ": "v. ",
  "A v. ": "A v. ",
  "Smith v. ": "Smith v. ",
  "Smith v. Jones, ": "Smith v. Jones, ",
  "( ": "( ",
  ") ": ") ",
  "((()": "((()",
  "[ ": "[ ",
  "§ ": "§ ",
  "§§ 1, ": "§§ 1, ",
  digits: "7",
  "1 ": "1 ",
  "1, ": "1, ",
  "1-": "1-",
  "Id. ": "Id. ",
  "Id. at 1, ": "Id. at 1, ",
  "id. § ": "id. § ",
  "supra ": "supra ",
  "Smith, supra, ": "Smith, supra, ",
  ", ": ", ",
  ". ": ". ",
  "No. ": "No. ",
  "No. 1-": "No. 1-",
  "1 F.3d 1 ": "1 F.3d 1 ",
  "1 F.3d 1 (": "1 F.3d 1 (",
  "1 F.3d 1, ": "1 F.3d 1, ",
  "1 F.3d 1 [": "1 F.3d 1 [",
  "1 F.3d at ": "1 F.3d at ",
  "1 U ": "1 U ",
  "1 N.Y. Civ. Proc. ": "1 N.Y. Civ. Proc. ",
  "In re ": "In re ",
  "In re Smith, ": "In re Smith, ",
  "Matter of ": "Matter of ",
  "Smith, Inc., ": "Smith, Inc., ",
  "(2d Cir. 2009) ": "(2d Cir. 2009) ",
  "(May 1, 2009 ": "(May 1, 2009 ",
  "A. B. ": "A. B. ",
  "A of the ": "A of the ",
  "Rule ": "Rule ",
  "ECF No. ": "ECF No. ",
  "Code § ": "Code § ",
  "___ ": "___ ",
  underscores: "_",
  "*": "*",
  "¶ ": "¶ ",
  "& ": "& ",
  "“": "“",
  "a 1 F.3d 1 (2d Cir. 2009) (quoting ": "a 1 F.3d 1 (2d Cir. 2009) (quoting ",
};

const find = (opinion: Opinion): number => {
  const streams = lex(opinion);
  return resolveCitations(streams, findCitations(streams), readMeta(streams)).citations.length;
};

/** One block, no furniture: what is measured is the engine, not intake. */
const bare = (text: string): Opinion => ({
  text,
  blocks: [{ start: 0, end: text.length, kind: "paragraph", level: null }],
  furniture: [],
  footnotes: [],
  pages: [],
  sections: [],
  emphasis: [],
});

/** Megabytes a second for tokens, citations and resolution: over the corpus, as it grows, and over hostile texts. */
export function benchCitations(): void {
  const opinion = openText(textOfSize(CORPUS));
  const streams = lex(opinion);
  const found = findCitations(streams);
  const row = (name: string, speed: number): void =>
    console.log(`${name.padEnd(40)} ${speed.toFixed(1).padStart(8)} MB/s`);
  row(
    "tokens",
    speedOf(CORPUS, () => lex(opinion)),
  );
  row(
    "citations found (tokens given)",
    speedOf(CORPUS, () => findCitations(streams)),
  );
  const meta = readMeta(streams);
  row(
    "resolution (citations given)",
    speedOf(CORPUS, () => resolveCitations(streams, found, meta)),
  );
  row(
    "tokens, citations, resolution: 10 MB",
    speedOf(CORPUS, () => find(opinion)),
  );
  for (const size of [1, 2, 4, 8]) {
    const part = openText(textOfSize(size * MEGABYTE));
    row(
      `all: ${size} MB`,
      speedOf(size * MEGABYTE, () => find(part)),
    );
  }
  for (const [name, unit] of Object.entries(HOSTILE_TEXTS)) {
    const text = unit.repeat(Math.ceil(HOSTILE / unit.length)).slice(0, HOSTILE);
    const hostile = bare(text);
    row(
      `hostile: ${name}`,
      speedOf(HOSTILE, () => find(hostile), 1),
    );
  }
}
