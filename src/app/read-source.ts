import { textKey } from "../library/index.ts";
import type { SourceDocument } from "./documents.ts";
import type { FirstPages, IntakeRequest } from "./intake/messages.ts";

/** What a person gives to be opened. */
export type Source =
  | { readonly from: "text"; readonly text: string; readonly name: string }
  /** Rich text: its markup (several pieces are the parts of one opinion), and the same as plain text. */
  | { readonly from: "markup"; readonly html: string | readonly string[]; readonly text: string }
  | { readonly from: "file"; readonly file: File };

/** Why it was not opened: what happened, and what to do about it. */
export interface Refusal {
  readonly what: string;
  readonly todo: string;
  /** The file, where a password would open it. */
  readonly locked: File | null;
}

export interface OpeningOptions {
  /** Share done, from 0 to 1 (null: not known), and what is being done. */
  readonly onProgress?: (progress: { readonly done: number | null; readonly step: string }) => void;
  /** The beginning of a long document, while the rest of it is read. */
  readonly onFirstPages?: (pages: FirstPages) => void;
  readonly signal?: AbortSignal;
  readonly password?: string;
}

/** Reads a source; what is wrong with it comes back as a value. */
export function readSource(
  source: Source,
  options: OpeningOptions,
): SourceDocument | Refusal | Promise<SourceDocument | Refusal> {
  switch (source.from) {
    case "text":
      return readPasted(source);
    case "markup":
      return readMarkup(source, options);
    case "file":
      return readFile(source.file, options);
    default:
      return source satisfies never;
  }
}

function readPasted({ text, name }: { readonly text: string; readonly name: string }): SourceDocument | Refusal {
  if (!/\S/.test(text))
    return { what: "There are no words in it.", todo: "Paste the opinion’s text, or choose its file.", locked: null };
  return { id: textKey(text), name: name.trim() || firstWords(text), text, opinion: null };
}

/** A pasted text's name: the first line that says something, cut at a word. */
function firstWords(text: string): string {
  const line = /[\p{L}\p{N}][^\n]{0,200}/u.exec(text)?.[0].replace(/\s+/g, " ").trim() ?? "Pasted text";
  return line.length > 60 ? `${line.slice(0, 60).replace(/\s\S*$/, "")}…` : line;
}

/** Markup that holds no words (a picture of them, say) leaves its plain text. */
async function readMarkup(
  { html, text }: Extract<Source, { from: "markup" }>,
  options: OpeningOptions,
): Promise<SourceDocument | Refusal> {
  const read = await readAway(
    { kind: "markup", parts: typeof html === "string" ? [html] : html },
    "the text",
    null,
    options,
  );
  if (!("what" in read) && !/\S/.test(read.text)) return readPasted({ text, name: "" });
  return read;
}

async function readFile(file: File, options: OpeningOptions): Promise<SourceDocument | Refusal> {
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes)
    return {
      what: `${file.name} could not be read from the disk.`,
      todo: "Check that it is still there, and try again.",
      locked: null,
    };
  const { name } = file;
  const password = options.password ?? null;
  return readAway({ kind: "file", bytes: new Uint8Array(bytes), name, password }, name, file, options);
}

/** Reads in a worker: a long document never holds up the page, and stopping stops it at once. */
async function readAway(
  request: IntakeRequest,
  name: string,
  file: File | null,
  options: OpeningOptions,
): Promise<SourceDocument | Refusal> {
  const { readInWorker } = await import("./intake/intake-client.ts");
  options.onProgress?.({ done: null, step: `Reading ${name}…` });
  const result = await readInWorker(request, options);
  switch (result.status) {
    case "read": {
      const { text, opinion, title } = result.reading;
      return { id: textKey(text), name: title ?? firstWords(text), text, opinion };
    }
    case "refused": {
      const { what, todo, locked } = result.refusal;
      return { what, todo, locked: locked ? file : null };
    }
    case "failed":
      return {
        what: `${name} could not be read (${result.why}).`,
        todo: "Paste the opinion’s text instead.",
        locked: null,
      };
    case "stopped":
      return { what: `Opening ${name} was stopped.`, todo: "Open it again whenever you like.", locked: null };
    default:
      return result satisfies never;
  }
}
