import { readFile } from "node:fs/promises";
import { expect, test } from "./fixtures.ts";

test("c copies the highlight that has the focus, with a citation to this opinion", async ({
  reader,
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await reader.open();
  await page.keyboard.press("j");
  await page.keyboard.press("c");
  await expect(page.getByText("Copied as quotation with citation.").first()).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^“.+” .+, slip op\. at ¶ \d+ \(.*2017\)\.$/s);
});

test("the table of authorities is saved as CSV, RIS and CSL-JSON, and copied", async ({ reader, page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await reader.open();
  await reader.tab("Authorities").click();
  const saved = async (form: string) => {
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      reader.panel.getByRole("button", { name: `Save as ${form}` }).click(),
    ]);
    return readFile(await file.path(), "utf8");
  };
  expect(await saved("CSV")).toContain('"Winter v. Natural Res. Def. Council, Inc., 555 U.S. 7, 24 (2008)"');
  expect(await saved("RIS")).toContain("TI  - Chance v. Armstrong");
  const cases = JSON.parse(await saved("CSL-JSON")) as { type: string; title: string }[];
  expect(cases.filter((it) => it.type === "legal_case").length).toBeGreaterThan(10);
  await reader.panel.getByRole("button", { name: "Copy table" }).click();
  await expect(reader.panel.getByText("The table is on the clipboard.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Cases\n/);
  expect(await reader.violations()).toEqual([]);
});

test("on paper there is the opinion with a legend, and nothing of the app", async ({ reader, page }) => {
  await reader.open();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("banner")).toBeHidden();
  await expect(reader.panel).toBeHidden();
  await expect(reader.text).toBeVisible();
  const legend = await reader.text.evaluate((article) => getComputedStyle(article, "::after").content);
  expect(legend).toContain("Dotted line: standard");
  const pages = (await page.pdf()).toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(1);
});

test("on paper a table of authorities stands at the end, with the pages on which each is cited", async ({
  reader,
  page,
}) => {
  await reader.open();
  const table = page.locator(".printed-authorities");
  await expect(table).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(table).toBeVisible();
  const winter = table
    .getByRole("listitem")
    .filter({ hasText: "Winter v. Natural Res. Def. Council, Inc., 555 U.S. 7" });
  await expect(winter.locator(".printed-pages")).toHaveText(/^¶{1,2} \d+(, \d+)*$/);
  await expect(table.getByRole("heading", { level: 3 }).first()).toHaveText("Cases");
  await expect(table.getByRole("heading", { name: "Record" })).toHaveCount(0);
  const last = await page.evaluate(() => {
    const [text, list] = [".opinion", ".printed-authorities"].map((it) => document.querySelector(it)!);
    return text!.compareDocumentPosition(list!) & Node.DOCUMENT_POSITION_FOLLOWING;
  });
  expect(last).toBeGreaterThan(0);
});

test("on paper the table gives the opinion’s own page numbers where it has them", async ({ reader, page }) => {
  await reader.open();
  await reader.paste(
    "*4 The rule is old. Roe v. Doe, 555 U.S. 7, 20 (2008). It was followed.\n\n*5 Later courts agree. Poe v. Low, 12 F.3d 34 (2d Cir. 1995). So did the first. Roe, 555 U.S. at 21.\n",
  );
  await page.emulateMedia({ media: "print" });
  const rows = page.locator(".printed-authorities").getByRole("listitem");
  await expect(rows).toHaveText([/Poe v\. Low.*\*5$/, /Roe v\. Doe.*\*4, \*5$/]);
});

test("the highlights are saved as labels", async ({ reader, page }) => {
  await reader.open();
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Search the commands" }).fill("Save the highlights as labels");
  const [file] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  const labels = JSON.parse((await readFile(await file.path())).toString()) as {
    text: string;
    passages: { start: number; end: number; role: string }[];
  };
  expect(labels.passages.some(({ role }) => role === "holding")).toBe(true);
  expect(labels.passages.every(({ start, end }) => start < end && end <= labels.text.length)).toBe(true);
});
