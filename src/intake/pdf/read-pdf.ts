import type { EmphasisKind } from "../../opinion/index.ts";
import type { IntakeError } from "../intake-error.ts";
import type { FormatReading, OpenFileOptions } from "../open-file.ts";
import { opinionOfPages } from "./assemble.ts";
import { facesOf } from "./page-text.ts";
import { pdfLibrary } from "./pdf-library.ts";
import { type PdfPage, pageOf, type TextItem } from "./pdf-page.ts";

/** More pages than any opinion; a document of these would take minutes and a gigabyte. */
export const MOST_PAGES = 5000;
/** A page with fewer characters than this is a picture with a stamp on it. */
const FEWEST_CHARACTERS = 12;
/** A document longer than twice this shows its first pages while the rest is read. */
const FIRST_PAGES = 5;

/** Reads a PDF's text, page by page; every fault of the file is a value. */
export async function readPdf(bytes: Uint8Array, name: string, options: OpenFileOptions): Promise<FormatReading> {
  const { getDocument } = await pdfLibrary();
  const task = getDocument({
    // The worker takes the memory away: it gets a copy, of the plain kind (Node reads files as Buffers).
    data: new Uint8Array(bytes),
    ...(options.password === undefined ? {} : { password: options.password }),
    isEvalSupported: false,
    useWorkerFetch: false,
    useWasm: false,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  const stop = () => void task.destroy();
  options.signal?.addEventListener("abort", stop, { once: true });
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PAGES) {
      return failed({ why: "too many pages", name, pages: document.numPages, limit: MOST_PAGES });
    }
    return await readPages(document as unknown as PdfDocument, name, options);
  } catch (error) {
    return failed(options.signal?.aborted ? { why: "cancelled", name } : errorOf(error, name, options.password));
  } finally {
    options.signal?.removeEventListener("abort", stop);
    await task.destroy();
  }
}

/** What is used of pdf.js's document and page. */
interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfDocumentPage>;
  getMetadata(): Promise<{ readonly info: unknown }>;
}
interface PdfDocumentPage {
  getViewport(options: { scale: number }): {
    readonly width: number;
    readonly height: number;
    readonly transform: number[];
  };
  getTextContent(): Promise<{ readonly items: readonly unknown[] }>;
  getOperatorList(): Promise<unknown>;
  readonly commonObjs: { has(id: string): boolean; get(id: string): unknown };
  cleanup(): boolean;
}

async function readPages(document: PdfDocument, name: string, options: OpenFileOptions): Promise<FormatReading> {
  const pages: PdfPage[] = [];
  const faces = new Map<string, readonly EmphasisKind[]>();
  let characters = 0;
  let fault: unknown = null;
  for (let number = 1; number <= document.numPages; number += 1) {
    if (options.signal?.aborted) return failed({ why: "cancelled", name });
    try {
      const page = await readPage(document, number, faces);
      for (const run of page.runs) characters += run.text.trim().length;
      pages.push(page);
    } catch (error) {
      fault = error; // one broken page does not cost the others
      pages.push({ width: 612, height: 792, runs: [] });
    }
    options.onProgress?.({ done: number / document.numPages, step: `Page ${number} of ${document.numPages}` });
    if (number === FIRST_PAGES && document.numPages > 2 * FIRST_PAGES)
      options.onFirstPages?.(opinionOfPages(pages, faces));
  }
  if (characters < FEWEST_CHARACTERS * document.numPages) {
    if (fault) return failed(errorOf(fault, name, options.password));
    return failed({ why: "no text layer", name, pages: document.numPages });
  }
  return { ok: true, opinion: opinionOfPages(pages, faces), title: await titleOf(document) };
}

async function readPage(
  document: PdfDocument,
  number: number,
  faces: Map<string, readonly EmphasisKind[]>,
): Promise<PdfPage> {
  const page = await document.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const texts = items.filter((item): item is TextItem => typeof (item as Partial<TextItem>).str === "string");
  const read = pageOf(texts, transform, width, height);
  await learnFaces(page, read, faces);
  page.cleanup();
  return read;
}

/**
 * Fonts' own names come with a page's drawing operators, not with its text: those are asked for only where a page
 * shows a font not seen before.
 */
async function learnFaces(
  page: PdfDocumentPage,
  read: PdfPage,
  faces: Map<string, readonly EmphasisKind[]>,
): Promise<void> {
  const unknown = new Set(read.runs.map((run) => run.font).filter((font) => !faces.has(font)));
  if (unknown.size === 0) return;
  await page.getOperatorList();
  for (const font of unknown) {
    const known = page.commonObjs.has(font) ? (page.commonObjs.get(font) as { readonly name?: unknown } | null) : null;
    faces.set(font, typeof known?.name === "string" ? facesOf(known.name) : []);
  }
}

/** The document's own title, where it names a case; most name the word processor's file. */
async function titleOf(document: PdfDocument): Promise<string | null> {
  const { info } = await document.getMetadata().catch(() => ({ info: null }));
  const title = (info as { readonly Title?: unknown } | null)?.Title;
  return typeof title === "string" && /\sv\.?\s|^In re\b|^Ex parte\b/i.test(title) ? title.slice(0, 300).trim() : null;
}

/** pdf.js names its exceptions; a wrong password and a missing one differ by code. */
function errorOf(error: unknown, name: string, password: string | undefined): IntakeError {
  const { name: kind = "", message = "" } = error as { readonly name?: string; readonly message?: string };
  if (kind === "PasswordException") return { why: password === undefined ? "password needed" : "wrong password", name };
  return { why: "damaged", name, format: "PDF", detail: message.replace(/\.$/, "").slice(0, 120) };
}

function failed(error: IntakeError): FormatReading {
  return { ok: false, error };
}
