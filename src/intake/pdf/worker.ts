/**
 * Where pdf.js finds its worker. The app sets it once, with a bundler's address of its own origin
 * (`new URL("pdfjs-dist/build/pdf.worker.min.mjs", import.meta.url)`); under Node the library's own is used.
 */
let address: string | null = null;

export function setPdfWorker(url: string | URL): void {
  address = String(url);
}

export function pdfWorker(): string | null {
  return address;
}
