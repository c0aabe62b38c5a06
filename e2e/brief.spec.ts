import { readFile } from "node:fs/promises";
import { expect, test } from "./fixtures.ts";

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
