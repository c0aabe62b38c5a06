import pdfWorker from "pdfjs-dist/build/pdf.worker.min.mjs?url";
import { describeIntakeError, openFile, openHtml, setPdfWorker } from "../../intake/index.ts";
import { type Opinion, readingText } from "../../opinion/index.ts";
import type { FirstPages, IntakeMessage, IntakeRequest } from "./messages.ts";

// pdf.js starts a worker of its own from here; where a browser has no workers within workers, it works in this one.
setPdfWorker(pdfWorker);

const tell = (message: IntakeMessage) => self.postMessage(message);

/** A page of progress every so often is enough; more would be spent on telling. Milliseconds. */
const TELL_EVERY = 80;

function firstPages(opinion: Opinion): FirstPages {
  return opinion.blocks
    .filter((block) => block.kind !== "footnote")
    .map((block) => ({ heading: block.kind === "heading", words: readingText(opinion, block) }));
}

async function read(request: IntakeRequest): Promise<IntakeMessage> {
  if (request.kind === "markup") {
    const opinion = await openHtml(...request.parts);
    return { type: "read", reading: { text: opinion.text, opinion, title: null } };
  }
  const { bytes, name, password } = request;
  let told = 0;
  const opened = await openFile(bytes, name, {
    ...(password === null ? {} : { password }),
    onProgress: (progress) => {
      const now = performance.now();
      if (now - told < TELL_EVERY) return;
      told = now;
      tell({ type: "progress", progress });
    },
    onFirstPages: (opinion) => tell({ type: "first pages", pages: firstPages(opinion) }),
  });
  if (!opened.ok) {
    const locked = opened.error.why === "password needed" || opened.error.why === "wrong password";
    return { type: "refused", refusal: { ...describeIntakeError(opened.error), locked } };
  }
  const { opinion, title, format } = opened;
  return { type: "read", reading: { text: opinion.text, opinion: format === "text" ? null : opinion, title } };
}

self.addEventListener("message", ({ data }: MessageEvent<IntakeRequest>) => {
  read(data).then(tell, (error: unknown) =>
    tell({ type: "failed", why: error instanceof Error ? error.message : String(error) }),
  );
});
