import { pdfWorker } from "./worker.ts";

type PdfLibrary = typeof import("pdfjs-dist");

/** pdf.js, loaded when the first PDF is opened: the browser's build with the app's worker, or the one for Node. */
export async function pdfLibrary(): Promise<PdfLibrary> {
  const address = pdfWorker();
  if (address === null && isNode()) {
    // Named by a variable, so that a bundler does not pack what no browser loads.
    const build = "pdfjs-dist/legacy/build/pdf.mjs";
    return (await import(/* @vite-ignore */ build)) as PdfLibrary;
  }
  const library = await import("pdfjs-dist");
  if (address !== null) library.GlobalWorkerOptions.workerSrc = address;
  return library;
}

function isNode(): boolean {
  const { process } = globalThis as { process?: { versions?: { node?: string } } };
  return process?.versions?.node !== undefined;
}
