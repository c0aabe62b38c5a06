import type { Page } from "@playwright/test";
import { expect, type Reader } from "../fixtures.ts";
import type { TestFile } from "./documents.ts";

/** Hands files to the chooser of the dialog, opening it where it is closed. */
export async function choose(page: Page, ...files: readonly TestFile[]): Promise<void> {
  const dialog = page.getByRole("dialog");
  if (!(await dialog.isVisible())) await page.getByRole("button", { name: "Open…" }).click();
  await page.getByLabel("File of the opinion").setInputFiles([...files]);
}

/** Waits until what was given is open and read. */
export async function opened(reader: Reader): Promise<void> {
  await expect(reader.page.getByRole("dialog")).toBeHidden({ timeout: 20_000 });
  await expect(reader.page).toHaveURL(/\?o=/);
  await reader.settled();
}

/** Pastes markup on the page as another program puts it on the clipboard; the browser's own copying would clean it. */
export async function pasteRich(page: Page, html: string): Promise<void> {
  await page.evaluate((markup) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", markup);
    clipboardData.setData("text/plain", "The same in plain words.");
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, html);
}
