import { looksLikeText } from "./decode-text.ts";
import type { IntakeError } from "./intake-error.ts";

/** The formats that can be read. */
export const FORMATS = ["pdf", "docx", "html", "markdown", "text"] as const;
export type FileFormat = (typeof FORMATS)[number];

/** Some producers write bytes before "%PDF-"; readers look for it among the first 1024 (ISO 32000-1, annex H.3.4.1). */
const PDF_HEADER_REACH = 1024;
const PDF_HEADER = [0x25, 0x50, 0x44, 0x46, 0x2d];

const IMAGES: readonly (readonly [string, readonly number[]])[] = [
  ["PNG", [0x89, 0x50, 0x4e, 0x47]],
  ["JPEG", [0xff, 0xd8, 0xff]],
  ["GIF", [0x47, 0x49, 0x46, 0x38]],
  ["TIFF", [0x49, 0x49, 0x2a, 0x00]],
  ["TIFF", [0x4d, 0x4d, 0x00, 0x2a]],
  ["BMP", [0x42, 0x4d]],
  ["WebP", [0x52, 0x49, 0x46, 0x46]],
];

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Word 2.0 and before have no compound file around them. */
const EARLY_WORD: readonly (readonly number[])[] = [
  [0xdb, 0xa5],
  [0x31, 0xbe],
  [0x9b, 0xa5],
  [0xfe, 0x37],
];
const WORDPERFECT = [0xff, 0x57, 0x50, 0x43];
const RICH_TEXT = [0x7b, 0x5c, 0x72, 0x74, 0x66];
const ARCHIVES: readonly (readonly number[])[] = [
  [0x1f, 0x8b],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x52, 0x61, 0x72, 0x21],
];

/** What a file is, by its first bytes before its name; an error where it is something that can't be read. */
export function formatOf(bytes: Uint8Array, name: string): FileFormat | IntakeError {
  if (bytes.length === 0) return { why: "empty", name };
  const extension = extensionOf(name);
  if (indexOf(bytes, PDF_HEADER, PDF_HEADER_REACH) >= 0) return "pdf";
  if (starts(bytes, ZIP)) return "docx"; // what is inside tells
  if (starts(bytes, OLD_OFFICE)) {
    // An encrypted .docx is a package inside the old format's container (MS-OFFCRYPTO 2.3).
    if (extension === "docx") return { why: "locked word", name };
    return extension === "xls" || extension === "ppt" || extension === "msg"
      ? { why: "other office", name, format: "an old Office file" }
      : { why: "old word", name };
  }
  if (starts(bytes, WORDPERFECT)) return { why: "wordperfect", name };
  if (starts(bytes, RICH_TEXT)) return { why: "rich text", name };
  const image = IMAGES.find(([format, magic]) => starts(bytes, magic) && (format !== "BMP" || !looksLikeText(bytes)));
  if (image) return { why: "image", name, format: image[0] };
  if (ARCHIVES.some((magic) => starts(bytes, magic))) return { why: "archive", name };
  if (extension === "doc" && EARLY_WORD.some((magic) => starts(bytes, magic))) return { why: "old word", name };
  return textFormat(bytes, name, extension);
}

function textFormat(bytes: Uint8Array, name: string, extension: string | null): FileFormat | IntakeError {
  if (extension === "pdf") return { why: "damaged", name, format: "PDF", detail: "it does not begin as a PDF does" };
  if (extension === "docx")
    return { why: "damaged", name, format: "Word", detail: "it does not begin as a .docx file does" };
  if (!looksLikeText(bytes)) return { why: "unknown format", name, extension };
  if (extension === "md" || extension === "markdown") return "markdown";
  if (extension === "html" || extension === "htm" || extension === "xhtml") return "html";
  return looksLikeHtml(bytes) ? "html" : "text";
}

/** Markup at the very start: a doctype, an html tag, a comment; a "<" further in is a text's own. */
function looksLikeHtml(bytes: Uint8Array): boolean {
  const start = new TextDecoder("windows-1252").decode(bytes.subarray(0, 1024)).replaceAll("\0", "");
  return /^[\s\u00ef\u00bb\u00bf\u00ff\u00fe]*<(?:!doctype html|html|head|body|\?xml[^>]{0,200}>\s*<(?:!doctype )?html|!--|meta|div|p|article|section|pre|h1|center|table)\b/i.test(
    start,
  );
}

/** The part of a name after its last point, in small letters; null where there is none. */
export function extensionOf(name: string): string | null {
  return /\.([A-Za-z0-9]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? null;
}

function starts(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

function indexOf(bytes: Uint8Array, magic: readonly number[], reach: number): number {
  const last = Math.min(bytes.length - magic.length, reach);
  for (let at = 0; at <= last; at += 1) if (magic.every((byte, index) => bytes[at + index] === byte)) return at;
  return -1;
}
