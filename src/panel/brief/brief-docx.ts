import { strToU8, zipSync } from "fflate";
import type { WrittenBrief } from "./written-brief.ts";

/**
 * The brief as a Word document: the smallest package that ECMA-376 (Part 1, §11, and Part 2 for the package) asks for,
 * with headings as styles, so that Word's outline and contents know them.
 */
export function toDocx(brief: WrittenBrief): Uint8Array<ArrayBuffer> {
  return zipSync({
    "[Content_Types].xml": strToU8(CONTENT_TYPES),
    "_rels/.rels": strToU8(relationships("officeDocument", "word/document.xml")),
    "word/document.xml": strToU8(documentOf(brief)),
    "word/styles.xml": strToU8(STYLES),
    "word/_rels/document.xml.rels": strToU8(relationships("styles", "styles.xml")),
  }) as Uint8Array<ArrayBuffer>;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const CONTENT_TYPES = `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/></Types>`;

const relationships = (type: string, target: string): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;

const style = (id: string, name: string, paragraph: string, run: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;

const STYLES = `${HEAD}<w:styles xmlns:w="${MAIN}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/><w:sz w:val="22"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${[
  style("Title", "Title", "", '<w:b/><w:sz w:val="32"/>'),
  style("Subtitle", "Subtitle", "", '<w:color w:val="55524C"/><w:sz w:val="19"/>'),
  style("Heading1", "heading 1", '<w:keepNext/><w:outlineLvl w:val="0"/>', '<w:b/><w:sz w:val="26"/>'),
  style("Quote", "Quote", '<w:ind w:left="567"/>', ""),
].join("")}</w:styles>`;

function documentOf({ title, facts, parts }: WrittenBrief): string {
  const body = [
    paragraph("Title", title),
    ...(facts.length > 0 ? [paragraph("Subtitle", facts.join(" · "))] : []),
    ...parts.flatMap(({ heading, own, sentences }) => [
      paragraph("Heading1", heading),
      ...(own === null ? [] : own.split(/\n\s*\n/).map((words) => paragraph("Normal", words))),
      ...sentences.map((it) => paragraph("Quote", `“${it.words}” ${it.citation}.`)),
    ]),
  ].join("");
  return `${HEAD}<w:document xmlns:w="${MAIN}"><w:body>${body}</w:body></w:document>`;
}

const paragraph = (styleId: string, text: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${styleId}"/></w:pPr><w:r><w:t xml:space="preserve">${xmlText(text)}</w:t></w:r></w:p>`;

const XML_ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** Escaped, without the characters that XML 1.0 (§2.2) forbids: one of them, and Word opens nothing. */
const xmlText = (text: string): string =>
  Array.from(text, (character) =>
    isXml(character.codePointAt(0)!) ? (XML_ENTITIES[character] ?? character) : "",
  ).join("");

const isXml = (code: number): boolean =>
  code === 9 ||
  code === 10 ||
  code === 13 ||
  (code >= 0x20 && code < 0xd800) ||
  (code > 0xdfff && code !== 0xfffe && code !== 0xffff);
