import { readHtml } from "../html/read-html.ts";
import type { IntakeError } from "../intake-error.ts";
import type { FormatReading } from "../open-file.ts";
import { beyondLimits, UnpackedCount, zipDirectory } from "./unpack-limits.ts";

/** What mammoth should keep of Word's styles beyond its own defaults. */
const STYLES = [
  "u => u",
  "small-caps => span.small-caps",
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
  "p[style-name='Block Quote'] => blockquote > p:fresh",
  "p[style-name='Block Quotation'] => blockquote > p:fresh",
  "p[style-name='Centred by hand'] => p.centered:fresh",
];

/** What of a paragraph says how it is set; mammoth's own types leave it open. Indents are in twentieths of a point. */
interface WordParagraph {
  readonly styleName?: string | null;
  readonly alignment?: string | null;
  readonly numbering?: unknown;
  readonly indent?: { readonly start?: string | null; readonly end?: string | null };
}

/** What mammoth documents and its types leave out. */
interface Transforming {
  readonly transforms: {
    paragraph(change: (paragraph: WordParagraph) => WordParagraph): (document: unknown) => unknown;
  };
}

/** Set in from both margins by at least this, a quarter of an inch, a paragraph is a quotation. */
const QUOTATION_INDENT = 360;
/** Styles that say nothing: how the paragraph is set by hand then does. */
const PLAIN_STYLE = /^(?:Normal|Body|Body Text.*|No Spacing|Default.*)$/i;

/** Gives paragraphs that are centred or set in by hand, as most of chambers' are, the style that they stand for. */
function styledByHand(paragraph: WordParagraph): WordParagraph {
  const { styleName, alignment, numbering, indent } = paragraph;
  if ((styleName && !PLAIN_STYLE.test(styleName)) || numbering) return paragraph;
  if (alignment === "center") return { ...paragraph, styleName: "Centred by hand" };
  const setIn = Math.min(Number(indent?.start ?? 0), Number(indent?.end ?? 0)) >= QUOTATION_INDENT;
  return setIn ? { ...paragraph, styleName: "Block Quotation" } : paragraph;
}

/** A tab parts columns, as in a caption: kept as white space that HTML does not fold. */
const COLUMN_GAP = "\u2003\u2003\u2003";

/** Reads a Word document: unpacked within limits first, then by mammoth into HTML, then as any HTML. */
export async function readDocx(bytes: Uint8Array, name: string): Promise<FormatReading> {
  const directory = zipDirectory(bytes);
  if (!directory) return failed({ why: "damaged", name, format: "Word", detail: "its end is missing" });
  const beyond = beyondLimits(directory, bytes.length, name);
  if (beyond) return failed(beyond);
  const other = otherThanWord(directory.names, name);
  if (other) return failed(other);
  const packed = await unpacksWithinLimits(bytes, name);
  if (packed) return failed(packed);
  const { default: mammoth } = await import("mammoth");
  const arrayBuffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  // In the browser mammoth takes an ArrayBuffer, in Node a buffer.
  const input = { arrayBuffer, buffer: bytes } as unknown as { arrayBuffer: ArrayBuffer };
  try {
    const { value } = await mammoth.convertToHtml(input, {
      styleMap: STYLES,
      transformDocument: (mammoth as unknown as Transforming).transforms.paragraph(styledByHand),
      convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
    });
    const { opinion } = readHtml(value.replaceAll("\t", COLUMN_GAP));
    return { ok: true, opinion, title: null };
  } catch (error) {
    return failed({ why: "damaged", name, format: "Word", detail: (error as Error).message.slice(0, 120) });
  }
}

function otherThanWord(names: readonly string[], name: string): IntakeError | null {
  const has = (path: RegExp) => names.some((file) => path.test(file));
  if (has(/^word\/document\d*\.xml$/)) return null;
  if (has(/^ppt\//)) return { why: "other office", name, format: "a presentation" };
  if (has(/^xl\//)) return { why: "other office", name, format: "a spreadsheet" };
  if (has(/^mimetype$/) && has(/^content\.xml$/)) return { why: "other office", name, format: "an OpenDocument file" };
  return { why: "archive", name };
}

/** How much is given to the unpacker at a time: what comes out of one piece is then bounded too. */
const PIECE = 16_384;

/** Unpacks everything once, counting, since a directory can lie about sizes; null where all is within the limits. */
async function unpacksWithinLimits(bytes: Uint8Array, name: string): Promise<IntakeError | null> {
  const { Unzip, UnzipInflate } = await import("fflate");
  const count = new UnpackedCount(bytes.length, name);
  let beyond: IntakeError | null = null;
  let damage: string | null = null;
  const unzip = new Unzip((file) => {
    file.ondata = (error, data) => {
      if (error) damage ??= error.message;
      else beyond ??= count.add(data.length);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && !beyond; at += PIECE) {
      unzip.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
    }
  } catch (error) {
    damage ??= (error as Error).message;
  }
  if (beyond) return beyond;
  return damage === null ? null : { why: "damaged", name, format: "Word", detail: damage };
}

function failed(error: IntakeError): FormatReading {
  return { ok: false, error };
}
