import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type CDPSession, chromium, type Page } from "@playwright/test";
import { preview } from "vite";
// @ts-expect-error a plain script, shared with `npm test`
import { findBrowser } from "../setup.mjs";

const ROOT = join(import.meta.dirname, "..", "..");
const PORT = 4346;
const ORIGIN = `http://localhost:${PORT}/`;
const PAGES = 300;
const RUNS = 2;
const LAST_WORDS = "Here the long opinion ends.";
/** About what a page of this print holds, in words. */
const WORDS_A_PAGE = 525;

/** Numbers that are the same on every run (Knuth's linear congruence, TAOCP 3.3.4). */
function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const NAMES = "Abel Brill Crane Dorn Ellery Fenn Garland Holt Ives Jory Kemp Lowe Marsh Noble Orrin Pike".split(" ");
const ACTORS = "the court,the jury,the landlord,the carrier,the agency,the plaintiff,the insurer,the city".split(",");
const DEEDS = "found,held,denied,argued,conceded,assumed,explained,reasoned".split(",");
const THINGS = "the stair,the notice,the lease,the record,the policy,the bridge,the fee,the warning,the delay".split(
  ",",
);
const ENDS = "was safe,was late,was enough,was never given,could not stand,was plain,caused the harm,was waived".split(
  ",",
);
const REPORTERS = ["F.3d", "F.2d", "F. Supp. 2d", "F. Supp. 3d", "U.S.", "F.4th"];

/** An invented opinion of about so many pages, as HTML: headings, paragraphs that cite, quotations. */
function opinionOf(pages: number): string {
  const next = numbers(300);
  const pick = (of: readonly string[]) => of[next(of.length)]!;
  const cite = () => {
    const reporter = pick(REPORTERS);
    const court = reporter === "U.S." ? "" : `${1 + next(9)}th Cir. `;
    const page = 1 + next(900);
    return `<i>${pick(NAMES)} v. ${pick(NAMES)}</i>, ${100 + next(500)} ${reporter} ${page}, ${page + next(20)} (${court}${1960 + next(60)}).`;
  };
  const sentence = () => {
    const actor = pick(ACTORS);
    const plain = `${actor[0]!.toUpperCase()}${actor.slice(1)} ${pick(DEEDS)} that ${pick(THINGS)} ${pick(ENDS)}, and that ${pick(THINGS)} of ${1950 + next(70)} ${pick(ENDS)}.`;
    return next(4) === 0 ? `${plain} ${next(3) === 0 ? "See " : ""}${cite()}` : plain;
  };
  const parts: string[] = ["<h1>OPINION AND ORDER</h1>"];
  for (let words = 0, part = 0; words < pages * WORDS_A_PAGE; part += 1) {
    if (part % 12 === 0) parts.push(`<h2>${part / 12 + 1}. Of ${pick(THINGS)}</h2>`);
    const text = Array.from({ length: 4 + next(8) }, sentence).join(" ");
    parts.push(part % 9 === 8 ? `<blockquote>${text}</blockquote>` : `<p>${text}</p>`);
    words += text.split(" ").length;
  }
  parts.push(`<p>${LAST_WORDS}</p>`);
  return parts.join("\n");
}

const PRINT =
  "@page { size: letter; margin: 1in } body { font: 12pt/1.6 serif; text-align: justify } p { text-indent: 0.5in; margin: 0 } h1, h2 { font-size: 12pt; text-align: center } blockquote { margin: 12pt 0.75in }";
const STAMP = `<div style="font: 9px sans-serif; width: 100%; text-align: center">Case 1:22-cv-00300-ABC Document 300 Filed 03/01/24 Page <span class="pageNumber"></span> of <span class="totalPages"></span></div>`;
const NUMBER = `<div style="font: 11px serif; width: 100%; text-align: center"><span class="pageNumber"></span></div>`;

async function printed(browser: Browser): Promise<Buffer> {
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><style>${PRINT}</style>${opinionOf(PAGES)}`);
  const pdf = await page.pdf({
    preferCSSPageSize: true,
    displayHeaderFooter: true,
    headerTemplate: STAMP,
    footerTemplate: NUMBER,
  });
  await page.close();
  return pdf;
}

/** Milliseconds from the choice of a file until the opinion's first words can be read, until all of it can, and until it is annotated. */
async function timesOf(page: Page, path: string): Promise<Readonly<Record<"readable" | "open" | "annotated", number>>> {
  await page.goto(ORIGIN);
  await page.waitForSelector("article [data-kind]");
  await page.getByRole("button", { name: "Open…" }).click();
  await page.evaluate(() => {
    const seen = globalThis as typeof globalThis & { chosen: number };
    document.addEventListener("change", () => (seen.chosen = performance.now()), { capture: true, once: true });
  });
  await page.getByLabel("File of the opinion").setInputFiles(path);
  const when = (ready: "readable" | "open" | "annotated") =>
    page
      .waitForFunction(
        ({ condition, last }) => {
          const article = document.querySelector("article");
          const status = document.querySelector(".bar [role=status]")?.textContent;
          const beginning = document.querySelector(".first-pages") ?? article;
          if (condition === "readable") return beginning?.textContent?.includes("1. Of the ") ? performance.now() : 0;
          if (!article?.textContent) return 0;
          if (!article.textContent.includes(last)) return 0;
          if (condition === "annotated" && (article.hasAttribute("aria-busy") || status !== "")) return 0;
          return performance.now();
        },
        { condition: ready, last: LAST_WORDS },
        { polling: 50, timeout: 60_000 },
      )
      .then((handle) => handle.jsonValue());
  const readable = await when("readable");
  const open = await when("open");
  const annotated = await when("annotated");
  const chosen = await page.evaluate(() => (globalThis as typeof globalThis & { chosen: number }).chosen);
  return { readable: readable - chosen, open: open - chosen, annotated: annotated - chosen };
}

/** How often memory is looked at while the document is opened, in milliseconds. */
const SAMPLE_MS = 100;

/** Megabytes that the page's own processes hold, workers included, by the kernel's proportional count; null elsewhere than on Linux. */
async function pageMemory(session: CDPSession): Promise<number | null> {
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  let kilobytes = 0;
  for (const { type, id } of processInfo) {
    const path = `/proc/${id}/smaps_rollup`;
    if (type !== "renderer" || !existsSync(path)) continue;
    kilobytes += Number(/^Pss:\s+(\d+)/m.exec(readFileSync(path, "utf8"))?.[1] ?? 0);
  }
  return kilobytes > 0 ? kilobytes / 1e3 : null;
}

/** Runs `act` and tells the most memory that was seen meanwhile. */
async function peakDuring<T>(session: CDPSession, act: () => Promise<T>): Promise<readonly [T, number | null]> {
  let peak: number | null = null;
  let done = false;
  const watching = (async () => {
    while (!done) {
      const now = await pageMemory(session).catch(() => null); // a process may end while it is looked at
      if (now !== null) peak = Math.max(peak ?? 0, now);
      await new Promise((resolve) => setTimeout(resolve, SAMPLE_MS));
    }
  })();
  const result = await act();
  done = true;
  await watching;
  return [result, peak];
}

/** Measures how a long PDF is opened by the built page in a real Chromium. Build it first (`npm run build`). */
export async function benchDocuments(): Promise<void> {
  const server = await preview({ root: ROOT, preview: { port: PORT, strictPort: true }, logLevel: "silent" });
  const executablePath: string | null = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ["--disable-background-networking", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
  });
  const folder = mkdtempSync(join(tmpdir(), "headnote-bench-"));
  try {
    const pdf = await printed(browser);
    const path = join(folder, "long.pdf");
    writeFileSync(path, pdf);
    const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    console.log(`a PDF of ${pages} pages, ${(pdf.length / 1e6).toFixed(1)} MB`);
    const session = await browser.newBrowserCDPSession();
    for (let run = 1; run <= RUNS; run += 1) {
      const page = await browser.newPage();
      const [{ readable, open, annotated }, peak] = await peakDuring(session, () => timesOf(page, path));
      const seconds = (ms: number) => `${(ms / 1e3).toFixed(2)} s`;
      console.log(
        `run ${run}: first page readable in ${seconds(readable)}, all open in ${seconds(open)}, annotated in ${seconds(annotated)}, ${peak === null ? "memory unknown here" : `${peak.toFixed(0)} MB at most`}`,
      );
      await page.close();
    }
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  }
}
