import type { Page } from "@playwright/test";
import { expect, type Reader, test } from "./fixtures.ts";
import { testFile } from "./support/documents.ts";
import { FIRST_WORDS, HOSTILE, hostilePage } from "./support/hostile-markup.ts";
import { choose, opened, pasteRich } from "./support/opening.ts";

// Without the page's own policy, which would stop most of this: what is opened has to be harmless by itself.
test.use({ bypassCSP: true });

const PAGES = Object.entries(HOSTILE).map(([trick, vectors]) => [trick, hostilePage(trick, vectors)] as const);

/** Gives `ran()` to the page and to every frame in it; the answer counts its calls and the dialogs shown. */
async function countRuns(page: Page): Promise<() => number> {
  let count = 0;
  await page.exposeBinding("ran", () => {
    count += 1;
  });
  page.on("dialog", (dialog) => {
    count += 1;
    void dialog.dismiss();
  });
  return () => count;
}

/** What the reader draws, and nothing else: no element or attribute that could run or load. */
async function harmless({ text, page }: Reader, trick: string): Promise<void> {
  const found = await text.evaluate((article) => {
    const ROOM = /^(?:contain-intrinsic-)?block-size: (?:auto )?(?:calc\()?[\d.]+(?:em)?(?: \* [\d.]+em)?\)?;$/;
    const known = new Set("HEADER H1 H2 H3 H4 H5 H6 P BLOCKQUOTE SPAN A BUTTON ASIDE".split(" "));
    return [...article.querySelectorAll("*")].flatMap((element) => {
      // The reader's own: a stretch of the text, with the room that it is expected to take and no other style.
      const isStretch = element.matches("article > div.stretch");
      const strange = isStretch || known.has(element.tagName) ? [] : [element.tagName];
      for (const { name, value } of element.attributes) {
        if (isStretch && name === "style" && ROOM.test(value)) continue;
        if (/^(?:on|src|style$|ping$|form|action)/.test(name)) strange.push(name);
        if (name === "href" && !value.startsWith("#")) strange.push(value);
      }
      return strange;
    });
  });
  expect(found, trick).toEqual([]);
  expect(await page.locator("iframe, object, embed, base, meta[http-equiv=refresh]").count(), trick).toBe(0);
}

test("there are at least 150, and in a page that takes them as they come they do harm", async ({ browser }) => {
  expect(Object.values(HOSTILE).flat().length).toBeGreaterThanOrEqual(150);
  const context = await browser.newContext({ bypassCSP: true });
  const harms = PAGES.filter(([trick]) => !HARMLESS_ALONE.has(trick));
  await Promise.all(harms.map(async ([trick, html]) => doesHarm(await context.newPage(), trick, html)));
  await context.close();
});

/** Opens a page as a site would serve it, and waits for the first script run or the first request made. */
async function doesHarm(page: Page, trick: string, html: string): Promise<void> {
  const runs = await countRuns(page);
  let asked = 0;
  await page.route("**/*", (route) => {
    if (route.request().url() === "https://trusting.example/")
      return route.fulfill({ contentType: "text/html", body: html });
    asked += 1;
    return route.abort();
  });
  await page.goto("https://trusting.example/", { waitUntil: "commit" }).catch(() => undefined);
  await expect.poll(() => runs() + asked, { message: trick, timeout: 20_000 }).toBeGreaterThan(0);
}

/** What does harm only by a press, or to the scripts of the page that it stands in. */
const HARMLESS_ALONE = new Set(["links that run"]);

for (const half of [0, 1]) {
  const pages = PAGES.filter((_, i) => i % 2 === half);
  test(`opened as a file, nothing runs and nothing is asked for (${half + 1} of 2)`, async ({ reader, page }) => {
    const runs = await countRuns(page);
    await reader.open();
    for (const [trick, html] of pages) {
      await choose(page, testFile("opinion.html", html, "text/html"));
      await opened(reader);
      await expect(reader.text.getByRole("heading", { level: 1 })).toContainText(trick);
      await expect(reader.text.getByRole("paragraph").first(), trick).toHaveText(FIRST_WORDS);
      await expect(reader.text, trick).toContainText("Before number 8.");
      await harmless(reader, trick);
    }
    expect(runs()).toBe(0);
  });
}

test("pasted as rich text, nothing runs and nothing is asked for", async ({ reader, page }) => {
  const runs = await countRuns(page);
  await reader.open();
  for (const [trick, html] of PAGES) {
    await pasteRich(page, html.replace(FIRST_WORDS, `On ${trick}. ${FIRST_WORDS}`));
    await expect(reader.text.getByRole("paragraph").first()).toHaveText(`On ${trick}. ${FIRST_WORDS}`);
    await reader.settled();
    await harmless(reader, trick);
  }
  expect(runs()).toBe(0);
});
