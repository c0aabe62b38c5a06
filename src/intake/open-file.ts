import type { Opinion } from "../opinion/index.ts";
import { decodeText } from "./decode-text.ts";
import { type FileFormat, formatOf } from "./file-format.ts";
import type { IntakeError } from "./intake-error.ts";
import { openMarkdown } from "./markdown.ts";
import { readPlainText } from "./plain-text.ts";

/** More than this is no opinion, and would not fit in the memory of a tab beside its annotations. */
export const LARGEST_FILE = 200_000_000;

export interface OpenFileOptions {
  readonly password?: string;
  /** Share done, from 0 to 1, and what is being done. */
  readonly onProgress?: (progress: { readonly done: number; readonly step: string }) => void;
  readonly signal?: AbortSignal;
  /** The first pages of a long PDF, readable while the rest is read. */
  readonly onFirstPages?: (opinion: Opinion) => void;
}

export type OpenedFile =
  | { readonly ok: true; readonly opinion: Opinion; readonly title: string; readonly format: FileFormat }
  | { readonly ok: false; readonly error: IntakeError };

/** What a format's reader gives back: an opinion with the document's own title, or why not. */
export type FormatReading =
  | { readonly ok: true; readonly opinion: Opinion; readonly title: string | null }
  | { readonly ok: false; readonly error: IntakeError };

/** Opens a file of any format that can be read. Never throws: what is wrong with a file is a value. */
export async function openFile(bytes: Uint8Array, name: string, options: OpenFileOptions = {}): Promise<OpenedFile> {
  if (bytes.length > LARGEST_FILE) {
    return failed({ why: "too large", name, bytes: bytes.length, limit: LARGEST_FILE });
  }
  const format = formatOf(bytes, name);
  if (typeof format !== "string") return failed(format);
  if (options.signal?.aborted) return failed({ why: "cancelled", name });
  const reading = await READERS[format](bytes, name, options);
  if (options.signal?.aborted) return failed({ why: "cancelled", name });
  if (!reading.ok) return reading;
  if (!/\S/.test(reading.opinion.text)) return failed({ why: "no words", name });
  return { ok: true, opinion: reading.opinion, title: reading.title ?? titleOf(name), format };
}

type Reader = (bytes: Uint8Array, name: string, options: OpenFileOptions) => Promise<FormatReading>;

// Each heavy reader, and the library that it stands on, is loaded when a file needs it.
const READERS: Readonly<Record<FileFormat, Reader>> = {
  pdf: async (bytes, name, options) => (await import("./pdf/read-pdf.ts")).readPdf(bytes, name, options),
  docx: async (bytes, name) => (await import("./docx/read-docx.ts")).readDocx(bytes, name),
  html: async (bytes) => {
    const { readHtml } = await import("./html/read-html.ts");
    return { ok: true, ...readHtml(decodeHtml(bytes)) };
  },
  markdown: async (bytes) => ({ ok: true, opinion: openMarkdown(decodeText(bytes)), title: null }),
  text: async (bytes) => ({ ok: true, opinion: readPlainText(decodeText(bytes)), title: null }),
};

/** HTML can name its encoding in its first bytes; a byte order mark and valid UTF-8 still come first. */
function decodeHtml(bytes: Uint8Array): string {
  const start = new TextDecoder("windows-1252").decode(bytes.subarray(0, 2048));
  const named = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,40})/i.exec(start)?.[1];
  if (named && /^(?:windows-1252|iso-8859-1|latin1|us-ascii|ascii|cp1252)$/i.test(named)) return decodeText(bytes);
  if (named && !/^utf-?8$/i.test(named) && bytes[0]! < 0xef) {
    try {
      return new TextDecoder(named).decode(bytes);
    } catch {
      // An encoding that no browser knows: judged by the bytes, as if it had not been named.
    }
  }
  return decodeText(bytes);
}

/** A file's name without its extension, underscores read as spaces. */
function titleOf(name: string): string {
  const bare = name
    .replace(/\.[A-Za-z0-9]{1,10}$/, "")
    .replaceAll("_", " ")
    .trim();
  return bare === "" ? name : bare;
}

function failed(error: IntakeError): OpenedFile {
  return { ok: false, error };
}
