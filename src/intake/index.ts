import type { Opinion } from "../opinion/index.ts";
import { readPlainText } from "./plain-text.ts";

export { decodeText } from "./decode-text.ts";
export { type FileFormat, FORMATS } from "./file-format.ts";
export { describeIntakeError, type IntakeAdvice, type IntakeError } from "./intake-error.ts";
export { openMarkdown } from "./markdown.ts";
export { LARGEST_FILE, type OpenedFile, type OpenFileOptions, openFile } from "./open-file.ts";
export { setPdfWorker } from "./pdf/worker.ts";

/** Plain text, exactly as given, to an opinion. Never fails: an empty or strange text is an opinion with few blocks. */
export function openText(text: string): Opinion {
  return readPlainText(text);
}

/**
 * Markup, pasted or fetched, to an opinion over the text extracted; several pieces are the parts of one, in this order.
 * Nothing in it can run or be fetched.
 */
export async function openHtml(...parts: readonly string[]): Promise<Opinion> {
  const { readHtml, readHtmlParts } = await import("./html/read-html.ts");
  const [only = "", ...more] = parts;
  return more.length === 0 ? readHtml(only).opinion : readHtmlParts(parts);
}
