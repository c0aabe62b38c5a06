import { expect, test } from "./fixtures.ts";

test("a click on a citation opens it, sets the address, and Back undoes it at the same line", async ({
  reader,
  page,
}) => {
  await reader.open();
  const citation = reader.citation(/Chance v\. Armstrong/);
  await citation.scrollIntoViewIfNeeded();
  const before = await citation.boundingBox();
  await citation.click();
  await expect(page).toHaveURL(/#c\d+$/);
  await expect(reader.panel.getByRole("heading", { level: 2, name: "Chance v. Armstrong" })).toBeVisible();
  await page.goBack();
  await expect(page).not.toHaveURL(/#/);
  await expect(reader.panel.getByRole("heading", { name: "Disposition" })).toBeAttached();
  const after = await citation.boundingBox();
  expect(Math.abs(after!.y - before!.y)).toBeLessThan(3);
});

test("a sentence in the panel leads to its place, and Back to where one was", async ({ reader, page }) => {
  await reader.open();
  const top = () => page.getByRole("region", { name: "Text of the opinion" }).evaluate((it) => it.scrollTop);
  await reader.panel
    .getByRole("link", { name: /is DENIED/ })
    .first()
    .click();
  await expect(reader.text.getByText("Motion for a Temporary Restraining Order")).toBeInViewport();
  expect(await top()).toBeGreaterThan(100);
  await page.goBack();
  await expect.poll(top).toBe(0);
});

test("an address with a citation opens on it", async ({ reader, page }) => {
  await reader.open();
  await reader.citation(/McGinnis/).click();
  const url = page.url();
  await page.goto("about:blank");
  await page.goto(url);
  await reader.settled();
  await expect(reader.panel.getByRole("heading", { level: 2, name: /McGinnis/ })).toBeVisible();
  await expect(reader.citation(/McGinnis/)).toBeInViewport();
});

test("by keys alone: j to a highlight, Enter opens it, Escape leaves it", async ({ reader, page }) => {
  await reader.open();
  await page.keyboard.press("j");
  const first = page.locator("[data-highlight]:focus");
  await expect(first).toHaveCount(1);
  const name = await first.getAttribute("data-highlight");
  await page.keyboard.press("j");
  await page.keyboard.press("k");
  await expect(page.locator(`[data-highlight="${name}"]:focus`)).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`#${name}$`));
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/#/);
});

test("a citation under the pointer shows its card, with what it is cited for", async ({ reader, page }) => {
  await reader.open();
  await reader.citation(/Winter v\. Natural/).hover();
  const card = page.getByRole("tooltip");
  await expect(card).toContainText("555 U.S. 7");
  await expect(card).toContainText("extraordinary remedy");
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();
});

test("a layer goes and comes with one press, and stays so after a reload", async ({ reader, page }) => {
  await reader.open();
  const standards = page.getByRole("button", { name: /^Standards/ });
  const marks = reader.text.getByRole("link", { name: /^Standard/ });
  const count = await marks.count();
  expect(count).toBeGreaterThan(0);
  await standards.click();
  await expect(standards).toHaveAttribute("aria-pressed", "false");
  await expect(marks).toHaveCount(0);
  await page.reload();
  await reader.settled();
  await expect(marks).toHaveCount(0);
  await page.getByRole("button", { name: /^Standards/ }).click();
  await expect(marks).toHaveCount(count);
});

test("find counts, steps and is closed with Escape", async ({ reader, page }) => {
  await reader.open();
  await page.keyboard.press("/");
  await page.getByRole("searchbox", { name: "Find in the opinion" }).fill("irreparable harm");
  const count = page.getByRole("search").getByRole("status");
  await expect(count).toHaveText(/^1 of \d+$/);
  await page.keyboard.press("Enter");
  await expect(count).toHaveText(/^2 of \d+$/);
  await page.keyboard.press("Shift+Enter");
  await expect(count).toHaveText(/^1 of \d+$/);
  await page.getByRole("searchbox").fill("zebra");
  await expect(count).toHaveText("Not found");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("search")).toBeHidden();
});

test("every command is in the palette, and does what it says", async ({ reader, page }) => {
  await reader.open();
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("combobox", { name: "Search the commands" })).toBeFocused();
  await page.keyboard.type("authorities");
  await page.keyboard.press("Enter");
  await expect(reader.panel.getByRole("heading", { name: "Table of authorities" })).toBeVisible();
});

test("the help sheet lists every key", async ({ reader, page }) => {
  await reader.open();
  await page.keyboard.press("?");
  const sheet = page.getByRole("dialog", { name: "Keys and marks" });
  await expect(sheet.getByText("Next highlight", { exact: true })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
});

test("a theme is kept", async ({ reader, page }) => {
  await reader.open();
  await page.keyboard.press(",");
  await page.getByRole("radio", { name: "Dark", exact: true }).check();
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await paper();
  await page.reload();
  await reader.settled();
  expect(await paper()).toBe(dark);
});

test("a role is corrected in one press, undone in one, and kept", async ({ reader, page }) => {
  await reader.open();
  const holdings = reader.text.getByRole("link", { name: /^Holding/ });
  const before = await holdings.count();
  await reader.text
    .getByRole("link", { name: /^Standard/ })
    .first()
    .focus();
  await page.keyboard.press("3");
  await expect(holdings).toHaveCount(before + 1);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(holdings).toHaveCount(before);
  await reader.text
    .getByRole("link", { name: /^Standard/ })
    .first()
    .focus();
  await page.keyboard.press("3");
  await expect(holdings).toHaveCount(before + 1);
  await page.waitForTimeout(200);
  await page.reload();
  await reader.settled();
  await expect(holdings).toHaveCount(before + 1);
});

test("selected words are marked from the bar above them", async ({ reader, page }) => {
  await reader.open();
  await reader.text.getByText("No. 09 Civ. 862").first().scrollIntoViewIfNeeded();
  await reader.text.getByText("and the reasons why").dblclick({ position: { x: 8, y: 8 } });
  await page.getByRole("toolbar", { name: "Mark the selection" }).getByRole("button", { name: "Issue" }).click();
  await expect(reader.text.getByRole("link", { name: /^Issue/ })).toHaveCount(1);
});

test("on a phone the panel is a sheet that opens with what is opened", async ({ reader, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await reader.open();
  await expect(page.getByRole("button", { name: "Open the panel" })).toBeVisible();
  await reader.citation(/Garcia v\. Yonkers/).click();
  await expect(reader.panel.getByRole("heading", { level: 2, name: /Garcia/ })).toBeInViewport();
  await page.getByRole("button", { name: "Lower the panel" }).click();
  await expect(reader.panel.getByRole("heading", { level: 2, name: /Garcia/ })).toBeHidden();
});

test("the cases stand by year on a timeline, and each leads to its place", async ({ reader, page }) => {
  await reader.open();
  await reader.tab("Authorities").click();
  await reader.panel.getByRole("button", { name: "Timeline" }).click();
  const timeline = reader.panel.getByRole("list", { name: "Cases by year" });
  const years = (await timeline.locator(".timeline-year").allTextContents()).map(Number);
  expect(years.length).toBeGreaterThan(4);
  expect(years).toEqual([...new Set(years)].sort((a, b) => a - b));
  expect(await reader.violations()).toEqual([]);
  await timeline.getByRole("link", { name: /^Winter v\. Natural/ }).click();
  await expect(page).toHaveURL(/#c\d+/);
});

test("cases cited without a year are counted and listed under the timeline", async ({ reader }) => {
  await reader.open();
  await reader.paste("The rule is old. Roe v. Doe, 555 U.S. 7, 20 (2008). See also Poe v. Low, 12 F.3d 34.\n");
  await reader.tab("Authorities").click();
  await reader.panel.getByRole("button", { name: "Timeline" }).click();
  const undated = reader.panel.getByRole("region", { name: /Year not given/ });
  await expect(undated).toContainText("One case is cited without a year.");
  await expect(undated.getByRole("link", { name: "Poe v. Low" })).toBeVisible();
  expect(await reader.violations()).toEqual([]);
});

test("on a phone a dialog lies over the open sheet", async ({ reader, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await reader.open();
  await reader.tab("Tests").click();
  await expect(reader.panel.getByRole("heading", { name: "Legal tests" })).toBeVisible();
  await page.getByRole("button", { name: "Open…" }).click();
  // Playwright presses only what nothing lies over.
  await page.getByRole("button", { name: "Open the text" }).click({ trial: true });
});

test("two marks that begin on one line do not lie over each other", async ({ reader }) => {
  await reader.open();
  const overlaps = () =>
    reader.text.evaluate((article) => {
      let found = 0;
      for (const block of article.querySelectorAll(".block")) {
        const shapes = [...block.querySelectorAll<HTMLElement>(".cue .shape")].map((it) => it.getBoundingClientRect());
        for (const [i, a] of shapes.entries())
          for (const b of shapes.slice(i + 1)) if (a.height > 0 && a.top < b.bottom && b.top < a.bottom) found += 1;
      }
      return found;
    });
  await reader.paste(
    "The court finds that he sued. The motion is DENIED. The court must ask whether the motion is timely. We hold that it is. It is so ordered. The plaintiff filed suit in May. We affirm.\n",
  );
  expect(await reader.text.locator("a.cue").count()).toBeGreaterThan(3);
  expect(await overlaps()).toBe(0);
});

test("by keys alone: a dialog begins at what it is for, and the panel keeps the focus when its content changes", async ({
  reader,
  page,
}) => {
  await reader.open();
  await page.keyboard.press("g");
  await page.keyboard.press("s");
  await expect(page.getByRole("button", { name: "Save as one HTML file" })).toBeFocused();
  await page.keyboard.press("Escape");
  await page.keyboard.press("g");
  await page.keyboard.press("n");
  await expect(page.getByRole("button", { name: "Choose files" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await reader.tab("Tests").click();
  await reader.panel.getByRole("link", { name: /^Preliminary injunction/ }).focus();
  await page.keyboard.press("Enter");
  await expect(reader.panel.getByRole("region", { name: "Tests view" })).toBeFocused();
  await expect(reader.panel.locator(".crumb a")).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(reader.panel.locator(".crumb a")).toBeFocused();
});
