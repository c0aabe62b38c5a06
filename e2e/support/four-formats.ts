import type { Page } from "@playwright/test";
import { type MadeParagraph, madeDocx } from "../../src/intake/structure/made-docx.ts";

/**
 * One invented opinion, three pages long. `{1}` is where a footnote's mark stands, `{page}` where a page ends, `_words_`
 * are italic.
 */
interface Part {
  readonly kind: "title" | "heading" | "subheading" | "paragraph" | "quotation";
  readonly text: string;
}

const PARTS: readonly Part[] = [
  { kind: "title", text: "MEMORANDUM AND ORDER" },
  {
    kind: "paragraph",
    text: "Agnes Thorpe grew pears on the north bank of the Wend until the spring of 2019, when the water company opened its gates and drowned them. She sued the company for trespass, nuisance, and negligence. The company moves to dismiss the complaint for failure to state a claim.{1} The motion is granted in part and denied in part.",
  },
  { kind: "heading", text: "I. BACKGROUND" },
  {
    kind: "paragraph",
    text: "The facts are taken from the complaint and are assumed to be true. _Harwick v. Lisle Water Dist._, 512 F.3d 101, 104 (2d Cir. 2008). The company keeps a dam eleven miles above the orchard. In March of 2019 the snow melted in nine days, and the lake behind the dam rose to within a foot of its crest. The company’s engineer warned that the gates would have to be opened by degrees, “or not at all.” They were opened all at once, on a Sunday, and nobody below the dam was told.{2} By Monday morning the north bank stood under four feet of water, and it stood there for sixteen days.",
  },
  {
    kind: "paragraph",
    text: "Pear trees do not outlive sixteen days of that. Of the 1,140 trees that Thorpe had planted, 1,022 were dead by August. She asked the company to pay for them, and the company answered with a copy of its charter of 1911, which says that it “shall not answer for any flood.” She filed this action in the following year, and it was {page}removed to this court on the ground that the parties are citizens of different states. 28 U.S.C. §§ 1332(a), 1441(b).",
  },
  { kind: "heading", text: "II. LEGAL STANDARD" },
  {
    kind: "paragraph",
    text: "To survive a motion to dismiss, a complaint must plead enough facts to state a claim that is plausible on its face. _Bell Atl. Corp. v. Twombly_, 550 U.S. 544, 570 (2007). A claim is plausible when the facts pleaded allow the court to infer that the defendant is liable. _Ashcroft v. Iqbal_, 556 U.S. 662, 678 (2009). The court draws every reasonable inference for the plaintiff. _Harwick_, 512 F.3d at 105.",
  },
  { kind: "heading", text: "III. DISCUSSION" },
  { kind: "subheading", text: "A. Trespass" },
  {
    kind: "paragraph",
    text: "A trespass is an entry upon the land of another that the entrant meant to make, or knew to be substantially certain to follow from what he did. _Colby v. Fenn Mfg. Co._, 88 F. Supp. 3d 410, 415 (D. Conn. 2015). Water is enough. _Id._ at 416. The rule was put well a century ago:",
  },
  {
    kind: "quotation",
    text: "He who lets loose what he has gathered must see where it goes. It is no answer that he wished it elsewhere, nor that others along the bank were spared.",
  },
  {
    kind: "paragraph",
    text: "_Orrin v. Stead_, 61 F.2d 12, 15 (1st Cir. 1932). The complaint says that the company’s own engineer had told it where the water would go. That is knowledge, and it is well pleaded. See also _Lowe v. Marsh_, 33 F.4th 71, 80 (2d Cir. 2022) (reversing the dismissal of a like claim). The company replies that it opened the gates in order to save the dam, and that what is done of necessity is no trespass. Necessity is a defense, and a plaintiff need not plead around {page}a defense that may never be raised. _Abel v. Crane_, 601 F.3d 12, 19 (2d Cir. 2010).",
  },
  { kind: "subheading", text: "B. Nuisance" },
  {
    kind: "paragraph",
    text: "A nuisance is a condition that lasts, or that comes back. One flood is neither. Thorpe cites three cases in which one flood was held to be enough, but in each of them the water had come before.{3} This claim is dismissed with leave to amend.",
  },
  { kind: "subheading", text: "C. Negligence" },
  {
    kind: "paragraph",
    text: "Negligence has four elements: duty, breach, cause, and harm. _Tate v. Marlow Elec. Co._, 2021 WL 1234567, at *3 (D. Conn. Mar. 9, 2021). The company contests only the first. It says that it owed no duty to those below the dam, since its charter says so. A charter may limit what a company must pay. It does not decide what a company must do. Fed. R. Civ. P. 12(b)(6) asks for no more than Thorpe has pleaded.",
  },
  { kind: "heading", text: "IV. CONCLUSION" },
  {
    kind: "paragraph",
    text: "For these reasons the motion to dismiss is GRANTED as to the second count and DENIED as to the first and the third.",
  },
  { kind: "paragraph", text: "SO ORDERED." },
];

const NOTES: readonly string[] = [
  "The company first moved to transfer the case, and withdrew that motion in June. Nothing turns on it.",
  "The complaint does not say who gave the order. See _Harwick_, 512 F.3d at 107 (no name is needed at this stage).",
  "See, e.g., _Dunne v. Port of Alder_, 41 F.4th 210, 218 (9th Cir. 2022). There the bank had been flooded in each of six years.",
];

/** The marks of pages that a format has: only a PDF's stand in the text. */
export const PAGES = ["1", "2", "3"];

const unpaged = (text: string): string => text.replace("{page}", "");
const plain = (text: string): string => unpaged(text).replace(/_([^_]+)_/g, "$1");

export function asText(): Uint8Array {
  const body = PARTS.map(
    ({ kind, text }) => `${kind === "quotation" ? "      " : ""}${plain(text).replace(/\{(\d)\}/g, "[$1]")}`,
  );
  const notes = NOTES.map((text, i) => `[${i + 1}] ${plain(text)}`);
  return new TextEncoder().encode(`${[...body, ...notes].join("\n\n")}\n`);
}

export function asDocx(): Uint8Array {
  const styles = { title: 1, heading: 2, subheading: 3, paragraph: null, quotation: "Quote" } as const;
  const paragraphs = PARTS.map(({ kind, text }): MadeParagraph => {
    const style = styles[kind];
    return { text: unpaged(text), ...(style === null ? {} : { style }) };
  });
  return madeDocx(paragraphs, NOTES);
}

const TAGS = { title: "h1", heading: "h2", subheading: "h3", paragraph: "p", quotation: "blockquote" } as const;

const inline = (text: string): string => unpaged(text).replace(/_([^_]+)_/g, "<i>$1</i>");
const element = ({ kind, text }: Part): string => `<${TAGS[kind]}>${text}</${TAGS[kind]}>`;

export function asHtml(): Uint8Array {
  const mark = (text: string) => text.replace(/\{(\d)\}/g, '<sup id="ref$1"><a href="#note$1">$1</a></sup>');
  const body = PARTS.map((part) => element({ ...part, text: mark(inline(part.text)) }));
  const notes = NOTES.map((text, i) => `<p id="note${i + 1}"><a href="#ref${i + 1}">${i + 1}</a> ${inline(text)}</p>`);
  return new TextEncoder().encode(
    `<!doctype html><title>Thorpe v. Wend Water Co.</title><nav>Home</nav><main>${body.join("")}<div class="footnotes">${notes.join("")}</div></main>`,
  );
}

const PRINT = `@page { size: letter; margin: 1in }
body { font: 12pt/1.5 serif; margin: 0; text-align: justify }
section { position: relative; height: 8.9in; overflow: hidden; break-after: page }
section:last-child { break-after: auto }
p { margin: 0; text-indent: 0.5in }
p.rest { text-indent: 0 }
p.cut { text-align-last: justify }
h1, h2, h3 { font-size: 12pt; margin: 12pt 0; text-align: center }
h3 { text-align: left }
blockquote { margin: 12pt 0.75in }
sup { font-size: 7pt; line-height: 0 }
aside { position: absolute; bottom: 0; font-size: 10pt; line-height: 1.2; border-top: 1px solid; width: 100% }
aside p { text-indent: 0 }`;

const STAMP = `<div style="font: 9px sans-serif; width: 100%; text-align: center">Case 3:21-cv-00417-MPS   Document 38   Filed 02/14/22   Page <span class="pageNumber"></span> of <span class="totalPages"></span></div>`;
const NUMBER = `<div style="font: 11px serif; width: 100%; text-align: center"><span class="pageNumber"></span></div>`;

/** The opinion as a court's word processor prints it: justified lines, a stamp over each page, notes at the pages' feet. */
export async function asPdf(page: Page): Promise<Uint8Array> {
  const sheets: { body: string[]; notes: string[] }[] = [{ body: [], notes: [] }];
  for (const { kind, text } of PARTS) {
    const pieces = text.split("{page}");
    pieces.forEach((piece, i) => {
      if (i > 0) sheets.push({ body: [], notes: [] });
      const { body, notes } = sheets.at(-1)!;
      for (const [, label] of piece.matchAll(/\{(\d)\}/g))
        notes.push(`<p><sup>${label}</sup> ${inline(NOTES[Number(label) - 1]!)}</p>`);
      const set = `${i > 0 ? " rest" : ""}${i < pieces.length - 1 ? " cut" : ""}`;
      body.push(
        `<${TAGS[kind]} class="${set.trim()}">${inline(piece.trim()).replace(/\{(\d)\}/g, "<sup>$1</sup>")}</${TAGS[kind]}>`,
      );
    });
  }
  const sections = sheets.map(({ body, notes }) => {
    const aside = notes.length > 0 ? `<aside>${notes.join("")}</aside>` : "";
    return `<section>${body.join("")}${aside}</section>`;
  });
  await page.setContent(`<!doctype html><style>${PRINT}</style>${sections.join("")}`);
  return page.pdf({
    preferCSSPageSize: true,
    displayHeaderFooter: true,
    headerTemplate: STAMP,
    footerTemplate: NUMBER,
  });
}
