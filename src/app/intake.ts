import pdfWorker from "pdfjs-dist/build/pdf.worker.min.mjs?url";
import { setPdfWorker } from "../intake/index.ts";

// The reading of files, loaded when the first one is opened.
setPdfWorker(pdfWorker);

export { describeIntakeError, openFile, openHtml } from "../intake/index.ts";
