import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { asHtml, asText, FIRST_PARAGRAPH, testFile } from "./support/documents.ts";
import { choose, opened } from "./support/opening.ts";

const dialog = (page: Page) => page.getByRole("dialog");
const pasteField = (page: Page) => page.getByLabel("Or paste its text");

/** Pastes into the field as a person does who copied from a page: with the clipboard's markup and its words. */
async function pasteInto(page: Page, html: string, text: string): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate(
    ([markup, words]) =>
      navigator.clipboard.write([
        new ClipboardItem({
          "text/html": new Blob([markup!], { type: "text/html" }),
          "text/plain": new Blob([words!], { type: "text/plain" }),
        }),
      ]),
    [html, text],
  );
  await pasteField(page).focus();
  await page.keyboard.press("ControlOrMeta+v");
}

/** Drops what another window drags: text and, where it has any, its markup. */
async function dropText(page: Page, data: Readonly<Record<string, string>>, own = false): Promise<void> {
  await page.evaluate(
    ([given, fromHere]) => {
      const dataTransfer = new DataTransfer();
      for (const [type, words] of Object.entries(given as Record<string, string>)) dataTransfer.setData(type, words);
      const fire = (type: string) =>
        document
          .querySelector("article")!
          .dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      if (fromHere) fire("dragstart");
      fire("dragover");
      fire("drop");
      if (fromHere) fire("dragend");
    },
    [data, own] as const,
  );
}

test("text pasted into the dialog keeps the formatting that it came with", async ({ reader, page }) => {
  await reader.open();
  await page.getByRole("button", { name: "Open…" }).click();
  await pasteInto(page, asHtml(), asText());
  await expect(dialog(page)).toContainText("It came with its formatting");
  expect(await reader.violations()).toEqual([]);
  await page.getByRole("button", { name: "Open the text" }).click();
  await opened(reader);
  await expect(reader.text.getByRole("heading", { level: 2 }).filter({ hasText: "II. DISCUSSION" })).toBeVisible();
  await expect(reader.text.getByRole("paragraph").first()).toHaveText(FIRST_PARAGRAPH);
});

test("words changed after the paste, or taken alone, are opened as they stand", async ({ reader, page }) => {
  await reader.open();
  await page.getByRole("button", { name: "Open…" }).click();
  await pasteInto(page, "<h2>The heading</h2><p>It was dark in the hall.</p>", "The words. It was dark in the hall.");
  await dialog(page).getByRole("button", { name: "Take the words alone" }).click();
  await expect(dialog(page)).not.toContainText("It came with its formatting");
  await page.getByRole("button", { name: "Open the text" }).click();
  await opened(reader);
  await expect(reader.text).toContainText("The words. It was dark in the hall.");

  await page.getByRole("button", { name: "Open…" }).click();
  await pasteInto(page, "<h2>The heading</h2><p>It was dark.</p>", "Other words. It was dark.");
  await pasteField(page).press("End");
  await pasteField(page).pressSequentially(" And cold.");
  await page.getByRole("button", { name: "Open the text" }).click();
  await opened(reader);
  await expect(reader.text).toContainText("Other words. It was dark. And cold.");
});

test("selected text dragged onto the page is opened, with its markup", async ({ reader, page }) => {
  await reader.open();
  await dropText(page, { "text/plain": asText(), "text/html": asHtml() });
  await opened(reader);
  await expect(reader.text.getByRole("paragraph").first()).toHaveText(FIRST_PARAGRAPH);
  await expect(page.getByText("The text is open.")).toBeVisible();
});

test("a citation dragged onto the page leads to the look-up; what is dragged within the page does nothing", async ({
  reader,
  page,
  asked,
}) => {
  await reader.open();
  await dropText(page, { "text/plain": asText() }, true);
  await dropText(page, { "text/plain": "555 U.S. 7" }, true);
  await dropText(page, { "text/plain": "too short for an opinion" });
  await page.waitForTimeout(200);
  await expect(dialog(page)).toBeHidden();
  expect(page.url()).not.toContain("?o=");
  await dropText(page, { "text/plain": "Winter v. NRDC, 555 U.S. 7" });
  await expect(dialog(page).getByLabel("Citation or link")).toHaveValue("Winter v. NRDC, 555 U.S. 7");
  expect(asked).toEqual([]);
});

const SECOND = "The appeal is dismissed as moot. See Orr v. Tate, 412 F.3d 55, 60 (3d Cir. 2005). So ordered.\n";

test("of several files each has its result: opened, or why not; the message stays until it is closed", async ({
  reader,
  page,
}) => {
  await reader.open();
  await choose(
    page,
    testFile("scan.jpg", Buffer.from("ffd8ffe000104a464946", "hex")),
    testFile("orr.txt", SECOND),
    testFile("pell.html", asHtml(), "text/html"),
  );
  await opened(reader);
  await expect(reader.citation(/Orr v\. Tate/)).toBeVisible();
  const message = page.locator(".toast");
  await expect(message).toContainText("2 of 3 files were opened.");
  await expect(message.getByRole("listitem")).toHaveText([/^scan\.jpg is an image .*OCR/, "orr.txt", "pell.html"]);
  expect(await reader.violations()).toEqual([]);
  await message.getByRole("link", { name: "pell.html" }).click();
  await reader.settled();
  await expect(reader.text.getByRole("paragraph").first()).toHaveText(FIRST_PARAGRAPH);
  await message.getByRole("button", { name: "Close the message" }).click();
  await expect(message).toHaveCount(0);
});

test("a long message can be closed by hand", async ({ reader, page }) => {
  await reader.open();
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([new Uint8Array([0xff, 0xd8, 0xff, 0xe0])], "scan.jpg"));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  });
  const message = page.locator(".toast").filter({ hasText: "scan.jpg is an image" });
  await expect(message).toBeVisible();
  await message.getByRole("button", { name: "Close the message" }).click();
  await expect(message).toHaveCount(0);
});

test("a long page is read away from this one: it answers meanwhile, and can be stopped", async ({ reader, page }) => {
  const paragraph = `<p>${"The lamp in the hall was out, and the stair was wet. ".repeat(8)}</p>\n`;
  const long = testFile("long.html", `<h2>Facts</h2>${paragraph.repeat(20_000)}`, "text/html");
  await reader.open();
  const started = page.waitForEvent("worker", (worker) => worker.url().includes("intake"));
  await choose(page, long);
  await started;
  await expect(dialog(page).getByRole("status")).toHaveText("Reading long.html…");
  await dialog(page).getByRole("button", { name: "Stop" }).click();
  await expect(dialog(page).getByRole("alert")).toContainText("Opening long.html was stopped.");
  await expect.poll(() => page.workers().filter((worker) => worker.url().includes("intake"))).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(reader.text).toContainText("SO ORDERED this 19th day");
});
