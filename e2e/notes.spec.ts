import type { Page } from "@playwright/test";
import { expect, type Reader, test } from "./fixtures.ts";

/** Selects words of the opinion as a pointer does: pressed at their beginning, let go at their end. */
async function select(page: Page, words: string): Promise<void> {
  const ends = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector("article")!, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue!.indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      node.parentElement!.scrollIntoView({ block: "center" });
      const boxes = [...range.getClientRects()];
      const [first, last] = [boxes[0]!, boxes.at(-1)!];
      return {
        from: { x: first.left + 1, y: first.top + first.height / 2 },
        to: { x: last.right - 1, y: last.top + last.height / 2 },
      };
    }
    return null;
  }, words);
  if (!ends) throw new Error(`“${words}” is not in one piece of the text`);
  await page.mouse.move(ends.from.x, ends.from.y);
  await page.mouse.down();
  await page.mouse.move(ends.to.x, ends.to.y, { steps: 4 });
  await page.mouse.up();
}

const bar = (page: Page) => page.getByRole("toolbar", { name: "Mark the selection" });
const flags = (reader: Reader) => reader.text.getByRole("link", { name: /^(Note|Highlight), / });
const items = (reader: Reader) => reader.panel.locator(".note-item");

const editor = (reader: Reader) => reader.panel.getByRole("textbox", { name: "Note", exact: true });

const TEXT = `The tenant paid the rent in March. The landlord kept the deposit without any reason that the law accepts.

See Doe v. Roe, 123 F.3d 456 (2d Cir. 1997). The motion for summary judgment is denied in every respect.

Whether the lease was ended by notice is for the jury to say.`;

test("words that are selected are highlighted in a colour, and stay so after a reload", async ({ reader, page }) => {
  await reader.open();
  await reader.paste(TEXT);
  await select(page, "The landlord kept the deposit");
  await bar(page).getByRole("button", { name: "Highlight in green" }).click();
  const marked = reader.text.locator("mark");
  await expect(marked).toHaveText(["The landlord kept the deposit"]);
  await expect(marked).toHaveAttribute("data-colour", "green");
  await expect(page.getByText("Highlighted in green.")).toBeVisible();
  await page.reload();
  await reader.settled();
  await expect(marked).toHaveText(["The landlord kept the deposit"]);
});

test("a note is written on selected words, listed, gone to, changed, deleted and brought back", async ({
  reader,
  page,
}) => {
  await reader.open();
  await reader.paste(TEXT);
  await select(page, "is for the jury to say");
  await bar(page).getByRole("button", { name: /^Note/ }).click();
  await expect(editor(reader)).toBeFocused();
  await editor(reader).fill("Compare the lease.");
  await reader.panel.getByRole("textbox", { name: /^Tags/ }).fill("lease, jury");
  await reader.panel.getByRole("button", { name: "Done" }).click();
  await expect(items(reader)).toHaveCount(1);
  await expect(items(reader)).toContainText("Compare the lease.");
  await expect(flags(reader)).toHaveAccessibleName("Note, yellow: Compare the lease.");
  await page.reload();
  await reader.settled();
  await expect(items(reader)).toContainText("Compare the lease.");

  await reader.panel.getByRole("button", { name: /^Delete note/ }).click();
  await expect(flags(reader)).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(flags(reader)).toHaveCount(1);

  await reader.panel.getByRole("button", { name: /^Edit note/ }).click();
  await editor(reader).fill("Another word.");
  await editor(reader).press("Escape");
  await expect(page.getByText("Note changed.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(items(reader)).toContainText("Compare the lease.");
});

test("from the keyboard alone: to a highlight, a note on it, back to the text, and to the note again", async ({
  reader,
  page,
}) => {
  await reader.open();
  await page.keyboard.press("j");
  await page.keyboard.press("n");
  await expect(editor(reader)).toBeFocused();
  await page.keyboard.type("From the keys");
  await page.keyboard.press("Escape");
  await expect(page.getByText("Note kept.")).toBeVisible();
  await expect(flags(reader)).toBeFocused();
  await page.keyboard.press("n");
  await expect(editor(reader)).toBeFocused();
  await page.keyboard.press("End");
  await page.keyboard.type(", twice");
  await page.keyboard.press("Control+Enter");
  await expect(flags(reader)).toHaveAccessibleName("Note, yellow: From the keys, twice");
  await page.keyboard.press("Control+z");
  await expect(flags(reader)).toHaveAccessibleName("Note, yellow: From the keys");
  await page.keyboard.press("Control+z");
  await expect(flags(reader)).toHaveCount(0);
});
