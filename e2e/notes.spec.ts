import { expect, Reader, test } from "./fixtures.ts";
import { bar, editor, flags, items, note, TEXT } from "./support/noting.ts";
import { select } from "./support/selecting.ts";

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
