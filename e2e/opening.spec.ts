import { expect, test } from "./fixtures.ts";

const OPINION = `I. BACKGROUND

The plaintiff tripped on a loose board.${" It was dark in the hall that night."} [1]

II. ANALYSIS

Summary judgment is proper where no genuine dispute of material fact exists. Fed. R. Civ. P. 56(a); see Moe v. Larry Tool Co., 512 F.3d 101, 105 (7th Cir. 2008). The motion is DENIED.
`;

test("a pasted text is read, kept, listed, and there after a reload", async ({ reader, page }) => {
  await reader.open();
  await reader.paste(OPINION);
  await expect(reader.citation(/Moe v\. Larry Tool/)).toBeVisible();
  await expect(page).toHaveURL(/\?o=/);
  await page.reload();
  await reader.settled();
  await expect(reader.citation(/Moe v\. Larry Tool/)).toBeVisible();
  await page.keyboard.press("g");
  await page.keyboard.press("l");
  await expect(page.getByRole("dialog").getByRole("listitem")).toHaveCount(2);
});

test("an opinion is removed with a way back", async ({ reader, page }) => {
  await reader.open();
  await reader.paste(OPINION);
  await page.keyboard.press("g");
  await page.keyboard.press("l");
  const kept = page.getByRole("dialog").getByRole("listitem");
  await page.getByRole("button", { name: /^Remove/ }).click();
  await expect(reader.text).toContainText("SO ORDERED this 19th day");
  await page.getByRole("button", { name: "Undo" }).click();
  await page.keyboard.press("g");
  await page.keyboard.press("l");
  await expect(kept).toHaveCount(2);
});

test("a file is opened", async ({ reader, page }) => {
  await reader.open();
  await page.keyboard.press("g");
  await page.keyboard.press("n");
  await page
    .getByLabel("File of the opinion")
    .setInputFiles({ name: "moe.txt", mimeType: "text/plain", buffer: Buffer.from(OPINION) });
  await expect(page.getByRole("dialog")).toBeHidden();
  await reader.settled();
  await expect(reader.citation(/Moe v\. Larry Tool/)).toBeVisible();
});

test("the reading place is kept for each opinion", async ({ reader, page }) => {
  await reader.open();
  await reader.text.getByText("SO ORDERED this 19th day").scrollIntoViewIfNeeded();
  const top = () => page.getByRole("region", { name: "Text of the opinion" }).evaluate((it) => it.scrollTop);
  // The place is kept once scrolling is over; faces that arrive late have moved the lines by then.
  await page.waitForTimeout(900);
  const before = await top();
  expect(before).toBeGreaterThan(200);
  await page.reload();
  await reader.settled();
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(60);
});

test("headings are an outline that leads to them", async ({ reader, page }) => {
  await reader.open();
  await reader.paste(`${OPINION}\n${"The hall was dark. ".repeat(60)}\n\n`.repeat(6));
  const outline = page.getByRole("navigation", { name: "Outline" });
  await outline.getByRole("link", { name: "II. ANALYSIS" }).last().click();
  await expect(reader.text.locator("h2").filter({ hasText: "II. ANALYSIS" }).last()).toBeInViewport();
});

test("an address of an opinion that is not here says so and leads on", async ({ page }) => {
  await page.goto("./?o=nowhere");
  await expect(page.getByRole("alert")).toContainText("not in this browser");
  await page.getByRole("link", { name: "Open the bundled ruling" }).click();
  await expect(page.getByRole("article")).toBeVisible();
});

test("an empty text is refused with a reason, and the dialog stays", async ({ reader, page }) => {
  await reader.open();
  await page.getByRole("button", { name: "Open…" }).click();
  await page.getByLabel("Or paste its text").fill("  \n ");
  await page.getByRole("button", { name: "Open the text" }).click();
  await expect(page.getByRole("alert")).toContainText("no words");
});

test("a file that can’t be read is refused with advice", async ({ reader, page }) => {
  await reader.open();
  await page.keyboard.press("g");
  await page.keyboard.press("n");
  await page.getByLabel("File of the opinion").setInputFiles({
    name: "scan.png",
    mimeType: "image/png",
    buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
  });
  await expect(page.getByRole("alert")).toContainText("OCR");
});

/** Texts that are no opinion, or hardly a text: each is shown whole, and nothing breaks. */
const STRANGE: Readonly<Record<string, string>> = {
  "nothing legal": "A recipe for soup. Boil the water. Add salt. Serve.",
  "binary pasted as text": `\u0001\u0002PK\u0003\u0004${"\u0007\u001b[0m\ufffd x ".repeat(400)}`,
  "lone surrogates": "The court \ud800 held \udc00 so. ".repeat(50),
};

for (const [what, text] of Object.entries(STRANGE)) {
  test(`${what}: shown as it stands, and the table says that nothing is cited`, async ({ reader, page }) => {
    await reader.open();
    await page.getByRole("button", { name: "Open…" }).click();
    // Set as a paste would: typing would drop what no keyboard has.
    await page.getByLabel("Or paste its text").evaluate((box: HTMLTextAreaElement, words) => {
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")!.set!.call(box, words);
      box.dispatchEvent(new Event("input", { bubbles: true }));
    }, text);
    await page.getByRole("button", { name: "Open the text" }).click();
    await reader.settled();
    await expect(reader.panel.getByRole("heading", { level: 2 })).toBeVisible();
    await reader.tab("Authorities").click();
    await expect(reader.panel).toContainText("This text cites no authority.");
  });
}

test("a megabyte without a line break is read, and the page goes on working", async ({ reader, page }) => {
  test.setTimeout(180_000);
  await reader.open();
  const sentence = "The court finds that this is so. See Doe v. Roe, 555 U.S. 7, 24 (2008). ";
  await page.getByRole("button", { name: "Open…" }).click();
  await page.getByLabel("Or paste its text").evaluate((box: HTMLTextAreaElement, words) => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")!.set!.call(box, words.repeat(14_000));
    box.dispatchEvent(new Event("input", { bubbles: true }));
  }, sentence);
  await page.getByRole("button", { name: "Open the text" }).click();
  await reader.settled(120_000);
  await expect(reader.citation(/Doe v\. Roe/)).toBeVisible();
  await page.keyboard.press("/");
  await page.getByRole("searchbox").fill("finds");
  await expect(page.getByRole("search").getByRole("status")).toHaveText("1 of 14000");
});
