import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, Reader, test } from "./fixtures.ts";
import { bar, editor, flags, items, note, TEXT } from "./support/noting.ts";
import { select } from "./support/selecting.ts";

/** Presses what saves a file, and reads it. */
async function saved(page: Page, press: () => Promise<void>): Promise<{ path: string; text: string }> {
  const [file] = await Promise.all([page.waitForEvent("download"), press()]);
  const path = await file.path();
  return { path, text: await readFile(path, "utf8") };
}

async function choose(page: Page, press: () => Promise<void>, name: string, text: string): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), press()]);
  await chooser.setFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
}

test("two tabs show each other's notes, and neither loses what the other wrote", async ({ reader, page, context }) => {
  await reader.open();
  await reader.paste(TEXT);
  await note(reader, "paid the rent", "First tab");
  const other = new Reader(await context.newPage());
  await other.open(page.url());
  await expect(other.text.locator("mark")).toHaveText(["paid the rent"]);
  await select(other.page, "summary judgment");
  await bar(other.page).getByRole("button", { name: "Highlight in blue" }).click();
  await expect(reader.text.locator("mark")).toHaveText(["paid the rent", "summary judgment"]);

  // One changes the words, the other the colour, of one note: both changes hold.
  await other.panel.getByRole("link", { name: /^Notes/ }).click();
  await other.panel.getByRole("button", { name: /^Edit note/ }).click();
  await other.panel.getByRole("radio", { name: "Green" }).check();
  await reader.panel.getByRole("button", { name: /^Edit note/ }).click();
  await editor(reader).fill("First tab, again");
  await reader.panel.getByRole("button", { name: "Done" }).click();
  await page.reload();
  await reader.settled();
  await expect(flags(reader).first()).toHaveAccessibleName("Note, green: First tab, again");
});

test("a note that is being written in one tab outlives its deletion in another", async ({ reader, page, context }) => {
  await reader.open();
  await reader.paste(TEXT);
  await note(reader, "paid the rent", "First");
  const other = new Reader(await context.newPage());
  await other.open(page.url());
  await reader.panel.getByRole("button", { name: /^Edit note/ }).click();
  await editor(reader).fill("First, and");
  await expect(flags(other)).toHaveAccessibleName("Note, yellow: First, and");
  await other.panel.getByRole("button", { name: /^Delete note/ }).click();
  await expect(flags(other)).toHaveCount(0);
  await editor(reader).pressSequentially(" more");
  await expect(flags(other)).toHaveAccessibleName("Note, yellow: First, and more");
  await reader.panel.getByRole("button", { name: "Done" }).click();
  await expect(flags(reader)).toHaveAccessibleName("Note, yellow: First, and more");
});

test("another edition of the text keeps the notes: in place, moved, or listed with their quotation", async ({
  reader,
  page,
}) => {
  await reader.open();
  await reader.paste(TEXT);
  await note(reader, "Whether the lease was ended", "Stays");
  await note(reader, "without any reason that the law accepts", "Moves");
  await note(reader, "The motion for summary judgment is denied", "Is lost");
  const edition = `Slip opinion, subject to revision.

${TEXT.replace("any reason that the law accepts", "any reasons which the law accepts").replace(
  " The motion for summary judgment is denied in every respect.",
  "",
)}`;
  await reader.paste(edition);
  await expect(page.getByText("3 notes were brought over from another edition of this opinion.")).toBeVisible();
  await reader.tab("Notes").click();
  await expect(items(reader)).toHaveCount(3);
  await expect(reader.text.locator("mark")).toHaveText([
    "without any reasons which the law accepts",
    "Whether the lease was ended",
  ]);
  await expect(items(reader).filter({ hasText: "Moves" })).toContainText("The text has changed here");
  const lost = reader.panel.getByRole("region", { name: /No longer in the text/ });
  await expect(lost).toContainText("The motion for summary judgment is denied");
  await expect(lost).toContainText("Is lost");
  await expect(reader.panel.getByText("Stays")).toBeVisible();
  expect(await reader.violations()).toEqual([]);
});

test("a full disk is said, and the note stays in the editor until there is room", async ({ reader, page }) => {
  await reader.open();
  await reader.paste(TEXT);
  await select(page, "paid the rent");
  await bar(page).getByRole("button", { name: /^Note/ }).click();
  await expect(editor(reader)).toBeFocused();
  // A browser whose disk is full takes a write and then ends its transaction.
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...given) {
      const request = put.apply(this, given);
      if (Object.hasOwn(globalThis, "diskIsFull")) this.transaction.abort();
      return request;
    };
    Object.assign(globalThis, { diskIsFull: true });
  });
  await page.keyboard.type("Not to be lost");
  await expect(reader.panel.getByRole("alert")).toContainText("Not kept");
  await expect(editor(reader)).toHaveValue("Not to be lost");
  await page.evaluate(() => Reflect.deleteProperty(globalThis, "diskIsFull"));
  await reader.panel.getByRole("button", { name: "Try again" }).click();
  await expect(reader.panel.getByRole("alert")).toHaveCount(0);
  await reader.panel.getByRole("button", { name: "Done" }).click();
  await page.reload();
  await reader.settled();
  await expect(flags(reader)).toHaveAccessibleName("Note, yellow: Not to be lost");
});

test("notes are saved as Web Annotations and taken in again; a file of something else is refused", async ({
  reader,
  page,
}) => {
  await reader.open();
  await reader.paste(TEXT);
  await note(reader, "paid the rent", "About rent");
  const file = await saved(page, () => reader.panel.getByRole("button", { name: "Save as file" }).click());
  const written = JSON.parse(file.text) as { type: string; items: { target: { selector: { exact?: string }[] } }[] };
  expect(written.type).toBe("AnnotationPage");
  expect(written.items[0]!.target.selector[0]!.exact).toBe("paid the rent");

  await reader.panel.getByRole("button", { name: /^Delete note/ }).click();
  await expect(items(reader)).toHaveCount(0);
  const takeIn = () => reader.panel.getByRole("button", { name: "Take in from a file…" }).click();
  await choose(page, takeIn, "mine.jsonld", file.text);
  await expect(page.getByText("Notes taken in: 1 new.")).toBeVisible();
  await expect(items(reader)).toContainText("About rent");
  await choose(page, takeIn, "mine.jsonld", file.text);
  await expect(page.getByText("Its notes were here already.")).toBeVisible();
  await expect(items(reader)).toHaveCount(1);
  await choose(page, takeIn, "list.json", "[1, 2]");
  await expect(page.getByText("“list.json” is no file of Web Annotations. Nothing was changed.")).toBeVisible();
});

test("a backup brings everything back in another browser, and takes nothing from what is there", async ({
  reader,
  page,
  browser,
  baseURL,
}) => {
  await reader.open();
  await reader.paste(TEXT);
  await note(reader, "paid the rent", "About rent");
  await select(page, "Whether the lease was ended by notice is for the jury to say.");
  await page.keyboard.press("7");
  await expect(page.getByText("Marked as procedure.")).toBeVisible();
  await page.keyboard.press("g");
  await page.keyboard.press("l");
  const file = await saved(page, () => page.getByRole("button", { name: "Save a backup" }).click());
  await expect(page.getByText("Backup saved: 1 opinion, 1 note, your corrections and settings.")).toBeVisible();

  const context = await browser.newContext({ serviceWorkers: "block", ...(baseURL ? { baseURL } : {}) });
  const other = new Reader(await context.newPage());
  await other.open();
  const commands = async (name: string) => {
    await other.page.keyboard.press("Control+k");
    await other.page.getByRole("combobox", { name: "Search the commands" }).fill(name);
    await other.page.keyboard.press("Enter");
  };
  await choose(other.page, () => commands("Restore a backup"), "broken.json", file.text.slice(0, 100));
  await expect(other.page.getByText(/“broken.json” can’t be restored/)).toBeVisible();
  await choose(other.page, () => commands("Restore a backup"), "backup.json", file.text);
  await expect(other.page.getByText("Restored: 1 opinion, 1 note, corrections to 1 opinion.")).toBeVisible();
  await other.page.goto(page.url().replace(/#.*/, ""));
  await other.settled();
  await expect(flags(other)).toHaveAccessibleName("Note, yellow: About rent");
  const marked = other.text
    .locator('.passage[data-role="procedure"]')
    .filter({ hasText: "Whether the lease was ended" });
  await expect(marked).toHaveCount(1);
  await choose(other.page, () => commands("Restore a backup"), "backup.json", file.text);
  await expect(other.page.getByText("Everything in the backup was here already.")).toBeVisible();

  // What was changed since stands, and what the backup said stays beside it.
  await other.tab("Notes").click();
  await other.panel.getByRole("button", { name: /^Edit note/ }).click();
  await editor(other).fill("Changed since");
  await other.panel.getByRole("button", { name: "Done" }).click();
  await choose(other.page, () => commands("Restore a backup"), "backup.json", file.text);
  await expect(other.page.getByText(/1 note said something else here: both are kept\./)).toBeVisible();
  await expect(items(other)).toHaveCount(2);
  await context.close();
});

test("what an older version of the page kept is there beside the notes", async ({ reader, page }) => {
  await reader.open();
  // The first version's database in the place of today's, which lets go when it is asked to.
  await page.evaluate(async () => {
    const deleting = indexedDB.deleteDatabase("headnote");
    await new Promise((resolve, reject) => {
      deleting.onsuccess = resolve;
      deleting.onerror = reject;
    });
    const opening = indexedDB.open("headnote", 1);
    opening.onupgradeneeded = () => {
      for (const name of ["shelf", "texts", "places", "corrections"]) opening.result.createObjectStore(name);
    };
    await new Promise((resolve, reject) => {
      opening.onsuccess = resolve;
      opening.onerror = reject;
    });
    const text = "An opinion from before there were notes. The motion is denied.";
    const write = opening.result.transaction(["shelf", "texts"], "readwrite");
    const entry = { version: 1, id: "old", name: "Old v. New", length: text.length, added: "2026", opened: "2026" };
    write.objectStore("shelf").put(entry, "old");
    write.objectStore("texts").put({ version: 1, text, opinion: null }, "old");
    await new Promise((resolve) => {
      write.oncomplete = resolve;
    });
    opening.result.close();
  });
  await reader.open("./?o=old");
  await note(reader, "from before there were notes", "And now there is one");
  await page.reload();
  await reader.settled();
  await expect(flags(reader)).toHaveAccessibleName("Note, yellow: And now there is one");
});

test("notes on the bundled ruling come along to another edition of it", async ({ reader, page }) => {
  await reader.open();
  await page.keyboard.press("j");
  await page.keyboard.press("n");
  await expect(reader.panel.getByRole("textbox", { name: "Note", exact: true })).toBeFocused();
  await page.keyboard.type("Ask about the bond");
  await reader.panel.getByRole("button", { name: "Done" }).click();
  const text = await page.evaluate(async () => (await fetch("smalls-ruling.txt")).text());
  await reader.paste(`Slip opinion, subject to revision.\n\n${text}`);
  await expect(page.getByText("A note was brought over from another edition of this opinion.")).toBeVisible();
  await reader.tab("Notes").click();
  await expect(reader.panel.getByText("Ask about the bond")).toBeVisible();
});
