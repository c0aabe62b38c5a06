import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, Reader, test } from "./fixtures.ts";
import { select } from "./support/selecting.ts";

const bar = (page: Page) => page.getByRole("toolbar", { name: "Mark the selection" });
const flags = (reader: Reader) => reader.text.getByRole("link", { name: /^(Note|Highlight), / });
const items = (reader: Reader) => reader.panel.locator(".note-item");

const editor = (reader: Reader) => reader.panel.getByRole("textbox", { name: "Note", exact: true });

const TEXT = `The tenant paid the rent in March. The landlord kept the deposit without any reason that the law accepts.

See Doe v. Roe, 123 F.3d 456 (2d Cir. 1997). The motion for summary judgment is denied in every respect.

Whether the lease was ended by notice is for the jury to say. A tenant who holds over after the end of a lease owes rent for as long as he stays, and a landlord who takes that rent has agreed to his staying. What was said between them in April, and by whom, is a question on which each has put in an affidavit, and an affidavit is enough.`;

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

/** Writes a note on selected words by the pointer. */
async function note(reader: Reader, words: string, written: string): Promise<void> {
  await select(reader.page, words);
  await bar(reader.page).getByRole("button", { name: /^Note/ }).click();
  await editor(reader).fill(written);
  await reader.panel.getByRole("button", { name: "Done" }).click();
  await expect(reader.panel.getByText(written)).toBeVisible();
}

test("a note disturbs no citation: the link over which it lies still leads to its authority", async ({
  reader,
  page,
}) => {
  await reader.open();
  await reader.paste(TEXT);
  await select(page, "See ", "123 F.3d 456");
  await bar(page).getByRole("button", { name: "Highlight in pink" }).click();
  await expect(reader.text.locator("a.citation mark")).toHaveText(/^Doe v. Roe, 123 F.3d 456/);
  await expect(reader.text.locator("a a")).toHaveCount(0);
  await reader.text.locator("a.citation mark").click();
  await expect(page).toHaveURL(/#c\d+$/);
  await expect(reader.panel.getByRole("heading", { name: /Doe v\. Roe/ })).toBeVisible();
});

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
  await editor(reader).fill("First, and ");
  await other.panel.getByRole("button", { name: /^Delete note/ }).click();
  await expect(flags(other)).toHaveCount(0);
  await editor(reader).pressSequentially("more");
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

test("the list is filtered by words, tag and colour, and a note in it leads to its place", async ({ reader, page }) => {
  await reader.open();
  await reader.paste(`${TEXT}\n\n${"A line that fills the page. ".repeat(200)}\n\nThe last words of it.`);
  await note(reader, "paid the rent", "About rent");
  await reader.panel.getByRole("button", { name: /^Edit note/ }).click();
  await reader.panel.getByRole("textbox", { name: /^Tags/ }).fill("money");
  await reader.panel.getByRole("button", { name: "Done" }).click();
  await note(reader, "The last words of it", "About the end");
  await reader.panel.getByRole("button", { name: /^Edit note: About the end/ }).click();
  await reader.panel.getByRole("radio", { name: "Pink" }).check();
  await reader.panel.getByRole("button", { name: "Done" }).click();
  await expect(items(reader)).toHaveCount(2);

  // The address still names the note that was written last, which is shown whatever the filter says.
  await reader.tab("Notes").click();
  await reader.panel.getByRole("searchbox", { name: "Filter notes" }).fill("RENT");
  await expect(items(reader)).toHaveCount(1);
  await expect(reader.panel.getByText("1 of 2 shown")).toBeVisible();
  await reader.panel.getByRole("button", { name: "Show all" }).click();
  await reader.panel.getByRole("button", { name: "Pink" }).click();
  await expect(items(reader)).toHaveText(/About the end/);
  await reader.panel.getByRole("button", { name: "Show all" }).click();
  await reader.panel.getByRole("combobox", { name: "Only with the tag" }).selectOption("money");
  await expect(items(reader)).toHaveText(/About rent/);
  await expect(reader.text.locator("mark").first()).not.toBeInViewport();
  await items(reader)
    .getByRole("link", { name: /paid the rent/ })
    .click();
  await expect(reader.text.locator("mark").first()).toBeInViewport();
  expect(await page.evaluate(() => CSS.highlights.has("flash"))).toBe(true);
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
  await expect(other.page.getByText("Restored: 1 opinion, 1 note.")).toBeVisible();
  await other.page.goto(page.url().replace(/#.*/, ""));
  await other.settled();
  await expect(flags(other)).toHaveAccessibleName("Note, yellow: About rent");

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

test("on paper the notes are numbered in the text and stand after it", async ({ reader, page }) => {
  await reader.open();
  await reader.paste(TEXT);
  await note(reader, "Whether the lease was ended", "The second in the text");
  await note(reader, "paid the rent", "The first in the text");
  const endnotes = reader.page.locator(".endnotes");
  await expect(endnotes).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(endnotes.getByRole("listitem")).toHaveText([
    /1.*paid the rent.*The first in the text/,
    /2.*Whether the lease was ended.*The second in the text/,
  ]);
  const numbers = await flags(reader).evaluateAll((all) =>
    all.map((flag) => getComputedStyle(flag, "::before").content.replace(/\s*\/.*/, "")),
  );
  expect(numbers).toEqual(['"1"', '"2"']);
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

test("on a phone, a message leaves the text free to be pressed", async ({ reader, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await reader.open();
  await reader.paste(TEXT);
  await select(page, "The landlord kept the deposit");
  await bar(page).getByRole("button", { name: "Highlight in yellow" }).click();
  await expect(page.getByText("Highlighted in yellow.")).toBeVisible();
  await select(page, "summary judgment");
  await bar(page).getByRole("button", { name: "Highlight in blue" }).click();
  await expect(reader.text.locator("mark")).toHaveText(["The landlord kept the deposit", "summary judgment"]);
});

test("what a finger selects, by handles and without a press, has the bar too", async ({ browser, baseURL }) => {
  const phone = {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    serviceWorkers: "block",
  } as const;
  const context = await browser.newContext({ ...phone, ...(baseURL ? { baseURL } : {}) });
  const reader = new Reader(await context.newPage());
  const { page } = reader;
  await reader.open();
  await reader.paste(TEXT);
  await page.evaluate(() => {
    const words = document.querySelector("article .block [data-start]")!.firstChild!;
    document.getSelection()!.setBaseAndExtent(words, 4, words, 10);
  });
  await bar(page).getByRole("button", { name: "Highlight in pink" }).tap();
  await expect(reader.text.locator("mark")).toHaveText(["tenant"]);
  await context.close();
});
