import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type Browser, type CDPSession, chromium, type Page } from "@playwright/test";
import { preview } from "vite";
// @ts-expect-error a plain script, shared with `npm test`
import { findBrowser } from "../setup.mjs";
import { textOfSize } from "./texts.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const PORT = 4345;
const ORIGIN = `http://localhost:${PORT}/`;

/** Gzipped size of what the page's own HTML asks for first. */
function firstLoad(): { readonly script: number; readonly style: number } {
  const html = readFileSync(join(ROOT, "dist", "index.html"), "utf8");
  const size = (pattern: RegExp) =>
    [...html.matchAll(pattern)].reduce(
      (sum, match) => sum + gzipSync(readFileSync(join(ROOT, "dist", match[1]!))).length,
      0,
    );
  return {
    script: size(/(?:src|modulepreload" crossorigin href)="\.?\/?([^"]+\.js)"/g),
    style: size(/href="\.?\/?([^"]+\.css)"/g),
  };
}

/** Milliseconds from navigation to the first citation drawn, with the processor slowed down. */
async function coldHighlight(browser: Browser, slowdown: number): Promise<number> {
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.goto(ORIGIN, { waitUntil: "commit" });
  const at = await page
    .waitForFunction(() => (document.querySelector("article [data-kind]") ? performance.now() : 0), undefined, {
      polling: "raf",
    })
    .then((handle) => handle.jsonValue());
  await context.close();
  return at;
}

/** Opens a text by the page's own dialog; milliseconds until it can be read, and until it is annotated. */
async function openText(page: Page, text: string): Promise<{ readonly readable: number; readonly annotated: number }> {
  await page.goto(ORIGIN);
  await page.waitForSelector("article [data-kind]");
  await page.getByRole("button", { name: "Open…" }).click();
  // Set as a paste would, not typed: a million key strokes are not what is measured.
  await page
    .getByRole("dialog")
    .getByLabel("Or paste its text")
    .evaluate((box, words) => {
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")!.set!.call(box, words);
      box.dispatchEvent(new Event("input", { bubbles: true }));
    }, text);
  const start = await page.evaluate(() => performance.now());
  await page.getByRole("button", { name: "Open the text" }).click();
  const when = (ready: string) =>
    page
      .waitForFunction(
        (condition) => {
          // Asked at every frame, so nothing is asked that takes the length of the text.
          const article = document.querySelector("article");
          const stretches = article?.getElementsByClassName("stretch");
          if (!article || !stretches || stretches.length < 100 || !stretches[0]!.textContent) return 0;
          if (condition === "annotated" && (article.hasAttribute("aria-busy") || !article.querySelector("[data-role]")))
            return 0;
          return performance.now();
        },
        ready,
        { polling: "raf", timeout: 120_000 },
      )
      .then((handle) => handle.jsonValue());
  const readable = (await when("readable")) - start;
  const annotated = (await when("annotated")) - start;
  return { readable, annotated };
}

/** The longest interaction that the browser saw while `act` ran, by the Event Timing API. */
async function interaction(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const seen = globalThis as typeof globalThis & { longest: number };
    seen.longest = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.longest = Math.max(seen.longest, entry.duration);
    }).observe({ type: "event", durationThreshold: 16, buffered: false } as PerformanceObserverInit);
  });
  await act();
  await page.waitForTimeout(500);
  return page.evaluate(() => (globalThis as typeof globalThis & { longest: number }).longest);
}

/**
 * Presses the first of its kind that is in view, by its place: the checks that come with a press by name lay the whole text
 * out, which nobody's pointer does.
 */
async function press(page: Page, selector: string): Promise<void> {
  const at = await page.evaluate((wanted) => {
    for (let y = 10; y < innerHeight; y += 8)
      for (let x = 10; x < innerWidth; x += 12) if (document.elementFromPoint(x, y)?.closest(wanted)) return { x, y };
    return null;
  }, selector);
  if (!at) throw new Error(`nothing in view is ${selector}`);
  await page.mouse.click(at.x, at.y);
}

/** Long tasks, in milliseconds each, while the wheel is turned through some twenty screens. */
async function longTasksOfScrolling(page: Page): Promise<string> {
  await page.evaluate(() => {
    const seen = globalThis as typeof globalThis & { tasks: number[] };
    seen.tasks = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.tasks.push(Math.round(entry.duration));
    }).observe({ type: "longtask" });
  });
  await page.mouse.move(500, 400);
  for (let i = 0; i < 60; i += 1) {
    await page.mouse.wheel(0, 300);
    await page.waitForTimeout(30);
  }
  await page.waitForTimeout(300);
  const tasks = await page.evaluate(() => (globalThis as typeof globalThis & { tasks: number[] }).tasks);
  return tasks.length === 0 ? "none" : tasks.map((it) => `${it} ms`).join(", ");
}

/** Opinions opened one after the other, and of about how many code units each. */
const OPENED = 50;
const OPENED_SIZE = 30_000;
/** Annotations of what is closed are kept for a minute, for Back; a little longer, and they have to be gone. */
const FORGOTTEN_MS = 70_000;

/** What the page holds after everything that can be given back was: megabytes of script heap, and nodes. */
async function held(session: CDPSession): Promise<{ readonly heap: number; readonly nodes: number }> {
  // What a first collection lets go of may hold on to more, which the second takes.
  for (let i = 0; i < 2; i += 1) await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const { nodes } = await session.send("Memory.getDOMCounters");
  return { heap: usedSize / 1e6, nodes };
}

/** Opens many opinions in one page, and back to the first; what is held after every tenth, and when the page has rested. */
async function memory(browser: Browser): Promise<void> {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  const long = textOfSize(OPENED * OPENED_SIZE);
  const say = async (when: string) => {
    const { heap, nodes } = await held(session);
    console.log(`  ${when}: ${heap.toFixed(1)} MB of heap, ${nodes} nodes`);
  };
  console.log(`opening and closing ${OPENED} opinions of ${OPENED_SIZE / 1e3} kB:`);
  await page.goto(ORIGIN);
  await page.waitForSelector("article [data-kind]");
  await say("the bundled ruling alone");
  for (let i = 1; i <= OPENED; i += 1) {
    await page.getByRole("button", { name: "Open…" }).click();
    const text = `Opinion ${i}.\n\n${long.slice((i - 1) * OPENED_SIZE, i * OPENED_SIZE)}`;
    await page.getByRole("dialog").getByLabel("Or paste its text").fill(text);
    await page.getByRole("button", { name: "Open the text" }).click();
    await page.waitForFunction(
      (words) =>
        document.querySelector("article:not([aria-busy])")?.textContent?.includes(words) &&
        document.querySelector(".bar [role=status]")?.textContent === "",
      `Opinion ${i}.`,
      { timeout: 60_000 },
    );
    if (i % 10 > 0) continue;
    await page.locator("a.wordmark").click();
    await page.waitForFunction(() => document.querySelector("article")?.textContent?.includes("SO ORDERED"));
    await say(`after ${i}`);
  }
  await page.waitForTimeout(FORGOTTEN_MS);
  await say(`${FORGOTTEN_MS / 1e3} s later`);
  await page.close();
}

/** Measures the built page in a real Chromium. Build it first (`npm run build`). */
export async function benchPage(): Promise<void> {
  const { script, style } = firstLoad();
  console.log(`first load: script ${(script / 1e3).toFixed(1)} kB gzip, style ${(style / 1e3).toFixed(1)} kB gzip`);
  const worker = readdirSync(join(ROOT, "dist", "assets")).find((name) => name.startsWith("engine.worker"));
  if (worker)
    console.log(
      `engine worker: ${(gzipSync(readFileSync(join(ROOT, "dist", "assets", worker))).length / 1e3).toFixed(1)} kB gzip`,
    );
  const server = await preview({ root: ROOT, preview: { port: PORT, strictPort: true }, logLevel: "silent" });
  const executablePath: string | null = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ["--disable-background-networking", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
  });
  try {
    for (const slowdown of [1, 4])
      console.log(
        `cold load to first highlight, processor slowed ${slowdown}x: ${(await coldHighlight(browser, slowdown)).toFixed(0)} ms`,
      );
    const page = await browser.newPage();
    const { readable, annotated } = await openText(page, textOfSize(1_000_000));
    console.log(`1 MB pasted: readable in ${readable.toFixed(0)} ms, annotated in ${annotated.toFixed(0)} ms`);
    console.log(`long tasks over 50 ms while scrolling it: ${await longTasksOfScrolling(page)}`);
    console.log(
      `toggling a layer on it: ${await interaction(page, () => press(page, '.layer[data-layer="standard"]'))} ms`,
    );
    console.log(`opening a citation on it: ${await interaction(page, () => press(page, ".citation"))} ms`);
    console.log(
      `typing in find on it: ${await interaction(page, async () => {
        await page.keyboard.press("/");
        await page.waitForFunction(() => document.activeElement?.matches("input[type=search]"));
        await page.keyboard.type("court", { delay: 60 });
      })} ms`,
    );
    await page.close();
    await memory(browser);
  } finally {
    await browser.close();
    await server.close();
  }
}
