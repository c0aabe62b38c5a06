import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

const OPINION = `UNITED STATES DISTRICT COURT
DISTRICT OF CONNECTICUT

LARCH, Plaintiff,
v.
OAK, Defendant.

No. 3:21-cv-7 (ABC)

RULING ON MOTION TO DISMISS

The plaintiff fell from a loose board in the hall of the defendant. It was dark in the hall that night, and no lamp was lit.

Summary judgment is proper where no genuine dispute of material fact exists. See Moe v. Larry Tool Co., 512 F.3d 101, 105 (7th Cir. 2008). The motion is DENIED.

SO ORDERED.

Dated this 4th day of March, 2021.
`;

const details = (page: Page): Locator => page.getByRole("dialog", { name: "Title, court, date and judge" });

test("what an opinion is called is set right, kept, listed and cited by, and reset", async ({
  reader,
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await reader.open();
  await reader.paste(OPINION);
  const title = reader.text.getByRole("heading", { level: 1 });
  const read = await title.textContent();
  await page.getByRole("button", { name: "Edit title, court, date and judge" }).click();
  await expect(details(page).getByLabel("Title")).toBeFocused();
  expect(await reader.violations()).toEqual([]);
  await details(page).getByLabel("Title").fill("In re Loose Board");
  await expect(details(page)).toContainText(`Read: ${read}`);
  await details(page).getByLabel("Court").fill("Moot Court");
  await details(page).getByLabel("Docket number").fill("No. 77");
  await details(page).getByLabel("Judge").fill("");
  await details(page).getByLabel("Date of decision").fill("2021-02-30");
  await details(page).getByRole("button", { name: "Save" }).click();
  await expect(details(page).getByRole("alert")).toContainText("That is no date");
  await details(page).getByLabel("Date of decision").fill("2021-05-06");
  await page.keyboard.press("Enter");
  await expect(details(page)).toBeHidden();
  await expect(title).toHaveText("In re Loose Board");

  // The text is read anew after a reload; what was set by hand holds.
  await page.reload();
  await reader.settled();
  await expect(title).toHaveText("In re Loose Board");
  await expect(reader.panel.getByRole("heading", { level: 2 })).toHaveText("In re Loose Board");
  await reader.citation(/Moe v\. Larry Tool/).focus();
  await page.keyboard.press("c");
  await expect(page.getByText("Copied as quotation with citation.")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/In re Loose Board, No\. 77, slip op\. at ¶ \d+ \(Moot Court May 6, 2021\)\.$/);

  await page.keyboard.press("g");
  await page.keyboard.press("l");
  const row = page.getByRole("dialog").getByRole("listitem").filter({ hasText: "In re Loose Board" });
  await expect(row).toContainText("Moot Court, May 6, 2021");
  await page.getByRole("searchbox").fill("moot 2021");
  await expect(row).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();

  await page.keyboard.press("g");
  await page.keyboard.press("e");
  await details(page).getByRole("button", { name: "Reset to what was read" }).click();
  await expect(title).toHaveText(read!);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(title).toHaveText("In re Loose Board");
});

test("the bundled ruling can be named too", async ({ reader, page }) => {
  await reader.open();
  await page.keyboard.press("g");
  await page.keyboard.press("e");
  await details(page).getByLabel("Title").fill("The ruling that comes with it");
  await page.keyboard.press("Enter");
  await expect(details(page)).toBeHidden();
  await page.reload();
  await reader.settled();
  await expect(reader.text.getByRole("heading", { level: 1 })).toHaveText("The ruling that comes with it");
});
