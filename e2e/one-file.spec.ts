import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { expect, Reader, test } from "./fixtures.ts";

/** Saves the open opinion by the button for it, and opens the file as its finder would: from the disk, without a network. */
async function saved({ page }: Reader, path: string): Promise<Page> {
  await page.getByRole("button", { name: "Save, share or print" }).click();
  const button = page.getByRole("dialog").getByRole("button", { name: "Save as one HTML file" });
  const [file] = await Promise.all([page.waitForEvent("download"), button.click()]);
  await file.saveAs(path);
  await page.context().setOffline(true);
  const alone = await page.context().newPage();
  alone.on("console", (message) => expect(message.type(), message.text()).not.toBe("error"));
  alone.on("request", (request) => expect(request.url()).toMatch(/^(file|data):/));
  await alone.goto(pathToFileURL(path).href);
  return alone;
}

test("the saved file shows highlights of every role that is on, and switches them off and on", async ({
  reader,
}, info) => {
  await reader.open();
  const file = await saved(reader, info.outputPath("opinion.html"));
  const standard = file.getByRole("article").locator('mark[data-role="standard"]').first();
  const tint = () => standard.evaluate((mark) => getComputedStyle(mark).backgroundColor);
  const on = await tint();
  expect(on).not.toBe("rgba(0, 0, 0, 0)");
  await file.getByRole("checkbox", { name: "Standards" }).uncheck();
  expect(await tint()).toBe("rgba(0, 0, 0, 0)");
  await file.getByRole("checkbox", { name: "Standards" }).check();
  expect(await tint()).toBe(on);
  for (const role of ["application", "holding", "disposition"])
    await expect(file.getByRole("article").locator(`mark[data-role="${role}"]`).first()).toBeVisible();
});

test("in the saved file a citation shows its card, by pointer and by key, until Escape", async ({ reader }, info) => {
  await reader.open();
  const file = await saved(reader, info.outputPath("opinion.html"));
  const short = file.getByRole("article").getByRole("link", { name: "Johnson, 2003 WL 169797" }).first();
  const card = file.locator(`[id="${await short.getAttribute("aria-describedby")}"]`);
  await expect(card).toBeHidden();
  await short.hover();
  await expect(card).toBeVisible();
  await expect(card).toContainText("Johnson v. Newport Lorillard, No. 01 Civ. 9587");
  await file.keyboard.press("Escape");
  await expect(card).toBeHidden();
  await file.mouse.move(0, 0);
  await file.getByRole("main", { name: "Opinion" }).focus();
  await file.keyboard.press("Tab");
  await expect(file.locator(":focus")).toHaveClass("cite");
  await expect(file.locator(".card:visible")).toHaveCount(1);
});

test("in the saved file a citation leads to its authority in the panel, and that back, each without moving the other", async ({
  reader,
}, info) => {
  await reader.open();
  const file = await saved(reader, info.outputPath("opinion.html"));
  const text = file.getByRole("main", { name: "Opinion" });
  const last = file
    .getByRole("article")
    .getByRole("link", { name: /^Johnson, 2003/ })
    .first();
  await last.scrollIntoViewIfNeeded();
  const before = await text.evaluate((it) => it.scrollTop);
  expect(before).toBeGreaterThan(0);
  await last.click();
  expect(await text.evaluate((it) => it.scrollTop)).toBe(before);
  const authority = file.locator((await last.getAttribute("href"))!);
  await expect(authority).toBeInViewport();
  await authority.locator("summary").click();
  await authority.getByRole("listitem").first().getByRole("link").click();
  await expect(authority).toBeInViewport();
  await expect(file.locator("main .cite:target")).toBeInViewport();
});

test("the saved file's panel has the brief as it was edited, the tests with their elements, and the notes", async ({
  reader,
  page,
}, info) => {
  await reader.open();
  await reader.panel.getByRole("button", { name: "Edit brief" }).click();
  await reader.panel.getByRole("textbox", { name: "In your words" }).first().fill("May the school keep him out?");
  await reader.panel.getByRole("button", { name: "Done" }).click();
  await page.keyboard.press("j");
  await page.keyboard.press("n");
  await expect(reader.panel.getByRole("textbox", { name: "Note", exact: true })).toBeFocused();
  await page.keyboard.type("Ask about the bond");
  await reader.panel.getByRole("button", { name: "Done" }).click();
  const file = await saved(reader, info.outputPath("opinion.html"));
  const panel = file.getByRole("complementary", { name: "Panel" });
  await expect(panel.getByRole("region", { name: "Brief" })).toContainText("May the school keep him out?");
  const tests = panel.getByRole("region", { name: "Tests" });
  await expect(tests).toContainText("Preliminary injunction (Winter four-factor test)");
  await expect(tests.getByRole("listitem").filter({ hasText: "Likelihood of success" }).first()).toBeVisible();
  await panel.getByRole("link", { name: "Notes" }).click();
  const note = panel.getByRole("region", { name: "Notes" }).getByRole("listitem");
  await expect(note).toContainText("Ask about the bond");
  await note.getByRole("link").click();
  await expect(file.getByRole("article").getByRole("link", { name: "Note 1, yellow" })).toBeInViewport();
});

for (const [colorScheme, width, views] of [
  ["light", 1280, ["tests"]],
  ["dark", 1280, ["tests"]],
  ["light", 320, ["opinion", "authorities"]],
  ["dark", 640, ["authorities"]],
] as const) {
  test(`axe has nothing to say of the saved file in ${colorScheme} at ${width} pixels`, async ({ reader }, info) => {
    await reader.open();
    const file = await saved(reader, info.outputPath("opinion.html"));
    await file.emulateMedia({ colorScheme });
    await file.setViewportSize({ width, height: 800 });
    for (const view of views) {
      await file.evaluate((id) => {
        location.hash = id;
      }, view);
      expect(await new Reader(file).violations()).toEqual([]);
      expect(await file.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}

test("a phone's panel in the saved file opens over what is pressed and closes to the same line", async ({
  reader,
}, info) => {
  await reader.open();
  const file = await saved(reader, info.outputPath("opinion.html"));
  await file.setViewportSize({ width: 390, height: 844 });
  const panel = file.getByRole("complementary", { name: "Panel" });
  const height = () => panel.evaluate((it) => it.getBoundingClientRect().height);
  expect(await height()).toBeLessThan(60);
  const cite = file
    .getByRole("article")
    .getByRole("link", { name: /^Winter v\. Natural/ })
    .first();
  await cite.click();
  await expect.poll(height).toBeGreaterThan(300);
  await expect(panel.locator((await cite.getAttribute("href"))!)).toBeInViewport();
  const text = file.getByRole("main", { name: "Opinion" });
  const before = await text.evaluate((it) => it.scrollTop);
  await panel.getByRole("link", { name: "Close" }).click();
  await expect.poll(height).toBeLessThan(60);
  expect(await text.evaluate((it) => it.scrollTop)).toBe(before);
});
