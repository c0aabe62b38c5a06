import { strToU8, zipSync } from "fflate";

/** Test fixture: a paragraph of a Word document; `{1}` is where a footnote's mark stands, `_words_` are italic. */
export interface MadeParagraph {
  readonly text: string;
  /** The level of a heading, or the name of another style ("Quote"). */
  readonly style?: 1 | 2 | 3 | "Quote";
  readonly centred?: true;
}

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** The bytes of a Word document with these paragraphs and footnotes, numbered from 1; `more` are other files packed beside it. */
export function madeDocx(
  paragraphs: readonly MadeParagraph[],
  notes: readonly string[] = [],
  more: Readonly<Record<string, Uint8Array>> = {},
): Uint8Array {
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD_TYPE}.document.main+xml"/><Override PartName="/word/footnotes.xml" ContentType="${WORD_TYPE}.footnotes+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD_TYPE}.styles+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r2" Type="${OFFICE}/footnotes" Target="footnotes.xml"/><Relationship Id="r3" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    "word/styles.xml": `<w:styles xmlns:w="${WORD}">${STYLES}</w:styles>`,
    "word/document.xml": `<w:document xmlns:w="${WORD}"><w:body>${paragraphs.map(paragraphXml).join("")}</w:body></w:document>`,
    "word/footnotes.xml": `<w:footnotes xmlns:w="${WORD}">${notes.map(noteXml).join("")}</w:footnotes>`,
  };
  const packed = Object.entries(parts).map(([name, xml]) => [name, strToU8(`<?xml version="1.0"?>${xml}`)]);
  return zipSync({ ...Object.fromEntries(packed), ...more });
}

const STYLES = [1, 2, 3]
  .map((n) => `<w:style w:type="paragraph" w:styleId="Heading${n}"><w:name w:val="heading ${n}"/></w:style>`)
  .concat('<w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/></w:style>')
  .join("");

function paragraphXml({ text, style, centred }: MadeParagraph): string {
  const named = style === undefined ? "" : `<w:pStyle w:val="${style === "Quote" ? style : `Heading${style}`}"/>`;
  return `<w:p><w:pPr>${named}${centred ? '<w:jc w:val="center"/>' : ""}</w:pPr>${runsXml(text)}</w:p>`;
}

/** Word keeps ids 0 and 1 for the rules above notes. */
const noteXml = (text: string, index: number): string =>
  `<w:footnote w:id="${index + 2}"><w:p><w:r><w:footnoteRef/></w:r>${runsXml(` ${text}`)}</w:p></w:footnote>`;

function runsXml(text: string): string {
  return text
    .split(/(\{\d+\}|_[^_]+_)/)
    .filter((piece) => piece !== "")
    .map((piece) => {
      const note = /^\{(\d+)\}$/.exec(piece)?.[1];
      if (note) return `<w:r><w:footnoteReference w:id="${Number(note) + 1}"/></w:r>`;
      const italic = /^_([^_]+)_$/.exec(piece)?.[1];
      return `<w:r>${italic ? "<w:rPr><w:i/></w:rPr>" : ""}<w:t xml:space="preserve">${escaped(italic ?? piece)}</w:t></w:r>`;
    })
    .join("");
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
