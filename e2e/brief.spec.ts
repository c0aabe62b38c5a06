import { readFile } from "node:fs/promises";
import { expect, Reader, test } from "./fixtures.ts";

test("a sentence left out and words of one's own stay with the opinion, and are undone", async ({ reader, page }) => {
  await reader.open();
  await reader.tab("Brief").click();
  const holding = reader.panel.getByRole("region", { name: "Holding" });
  const sentences = holding.getByRole("listitem");
  const before = await sentences.count();
  expect(before).toBeGreaterThan(0);
  const words = await sentences.first().textContent();

  await reader.panel.getByRole("button", { name: "Edit brief" }).click();
  expect(await reader.violations()).toEqual([]);
  await holding
    .getByRole("button", { name: /^Leave out/ })
    .first()
    .click();
  await holding.getByLabel("In your words").fill("The motion fails on its first element.");
  await reader.panel.getByRole("button", { name: "Done" }).click();
  await expect(holding.getByText("The motion fails on its first element.")).toBeVisible();
  await expect(holding.getByRole("listitem").filter({ hasText: words! })).toHaveCount(0);

  await page.reload();
  await reader.settled();
  await expect(holding.getByText("The motion fails on its first element.")).toBeVisible();
  await expect(holding.getByRole("listitem").filter({ hasText: words! })).toHaveCount(0);

  await reader.panel.getByRole("button", { name: "Edit brief" }).click();
  await holding.getByRole("button", { name: /^Put back/ }).click();
  await reader.panel.getByRole("button", { name: "Done" }).click();
  await expect(sentences.first()).toHaveText(words!);
});

test("leaving a sentence out is taken back in one step", async ({ reader, page }) => {
  await reader.open();
  await reader.tab("Brief").click();
  await reader.panel.getByRole("button", { name: "Edit brief" }).click();
  const holding = reader.panel.getByRole("region", { name: "Holding" });
  await holding
    .getByRole("button", { name: /^Leave out/ })
    .first()
    .click();
  await expect(holding.getByRole("button", { name: /^Put back/ })).toHaveCount(1);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(holding.getByRole("button", { name: /^Put back/ })).toHaveCount(0);
});

test("the brief is saved as Word, Markdown and HTML, and copied", async ({ reader, page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await reader.open();
  await reader.tab("Brief").click();
  const saved = async (form: string) => {
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      reader.panel.getByRole("button", { name: `Save the brief as ${form}` }).click(),
    ]);
    return readFile(await file.path());
  };
  expect((await saved("Markdown")).toString()).toMatch(/^# .+\n.*\n## Holding\n\n> .+\n>\n> — .+2017/s);
  expect((await saved("HTML")).toString()).toContain("<h2>Holding</h2>");
  // The mark of a zip file.
  expect((await saved("Word")).subarray(0, 4).toString("latin1")).toBe("PK\u0003\u0004");
  await reader.panel.getByRole("button", { name: "Copy brief" }).click();
  await expect(reader.panel.getByText("The brief is on the clipboard.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("\n\nHOLDING\n\n“");
});

test("the brief is edited without a mouse", async ({ reader, page }) => {
  await reader.open();
  await page.keyboard.press("g");
  await page.keyboard.press("b");
  await reader.panel.getByRole("button", { name: "Edit brief" }).press("Enter");
  const issue = reader.panel.getByRole("region", { name: "Issue" }).getByLabel("In your words");
  await issue.focus();
  await page.keyboard.type("Whether he may play.");
  await page.keyboard.press("Tab");
  await expect(page.getByText("Kept in the brief.").first()).toBeVisible();
  await reader.panel.getByRole("button", { name: "Done" }).press("Enter");
  await expect(reader.panel.getByText("Whether he may play.")).toBeVisible();
});

test("sentences and parts are put in another order by keyboard, which is kept, exported and undone", async ({
  reader,
  page,
}) => {
  await reader.open();
  await reader.tab("Brief").click();
  const standard = reader.panel.getByRole("region", { name: "Standard" });
  const sentences = standard.getByRole("listitem").locator(".sentence");
  const [first, second] = (await sentences.allTextContents()) as [string, string];
  await reader.panel.getByRole("button", { name: "Edit brief" }).click();
  await standard.getByRole("button", { name: `Move down: ${first.slice(0, 20)}` }).focus();
  await page.keyboard.press("Enter");
  await expect(sentences.first()).toHaveText(second);
  await expect(sentences.nth(1)).toHaveText(first);
  // The button went along and kept the focus: one key brings it back, another the other way.
  await page.keyboard.press("Alt+ArrowUp");
  await expect(sentences.first()).toHaveText(first);
  await page.keyboard.press("Alt+ArrowDown");
  await expect(sentences.first()).toHaveText(second);
  await expect(
    page
      .getByRole("status")
      .filter({ hasText: /Moved to place 2 of \d+/ })
      .first(),
  ).toBeVisible();
  const parts = reader.panel.locator(".part h3");
  const standing = (await parts.allTextContents()).indexOf("Standard");
  await standard.getByRole("button", { name: "Move down: Standard" }).click();
  await expect(parts.nth(standing + 1)).toHaveText("Standard");
  expect(await reader.violations()).toEqual([]);

  await page.reload();
  await reader.settled();
  await expect(sentences.first()).toHaveText(second);
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    reader.panel.getByRole("button", { name: "Save the brief as Markdown" }).click(),
  ]);
  const markdown = (await readFile(await file.path())).toString();
  const place = (words: string) => markdown.indexOf(words.replace(/[[\]]/g, "\\$&").slice(0, 30));
  expect(place(second)).toBeGreaterThan(0);
  expect(place(second)).toBeLessThan(place(first));
  expect(markdown.indexOf("## Application")).toBeLessThan(markdown.indexOf("## Standard"));

  await reader.panel.getByRole("button", { name: "Edit brief" }).click();
  await standard.getByRole("button", { name: `Move down: ${second.slice(0, 20)}` }).click();
  await expect(sentences.first()).toHaveText(first);
  await page.getByRole("button", { name: "Undo" }).last().click();
  await expect(sentences.first()).toHaveText(second);
});

test("two tabs that mark passages and edit the brief see each other’s changes and lose none", async ({
  reader,
  context,
}) => {
  await reader.open();
  const other = new Reader(await context.newPage());
  await other.open();
  const correct = async (at: Reader, nth: number, key: string) => {
    const cue = at.text.locator("a.cue").nth(nth);
    const id = (await cue.getAttribute("href"))!;
    await cue.focus();
    await at.page.keyboard.press("Enter");
    await at.page.keyboard.press(key);
    return id;
  };
  const roles = async (at: Reader) =>
    at.text.locator("a.cue .shape").evaluateAll((all) => all.map((it) => it.dataset.role));
  const before = await roles(reader);
  await correct(reader, 0, "6");
  await expect.poll(async () => (await roles(other))[0]).not.toBe(before[0]);
  await correct(other, 1, "5");
  await expect.poll(async () => (await roles(reader)).includes("issue")).toBe(true);
  expect(await roles(reader)).toEqual(await roles(other));
  await reader.page.reload();
  await reader.settled();
  expect(await roles(reader)).toEqual(await roles(other));
});
