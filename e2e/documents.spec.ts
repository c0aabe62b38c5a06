import { madePdf } from "../src/intake/pdf/made-pdf.ts";
import { expect, test } from "./fixtures.ts";
import {
  asDocx,
  asHtml,
  asMarkdown,
  asPdf,
  asText,
  FIRST_PARAGRAPH,
  NOTE,
  OPINION,
  type TestFile,
  testFile,
} from "./support/documents.ts";
import { choose, opened, pasteRich } from "./support/opening.ts";

/** Latin text as the editors of the nineties kept it. */
const CURLY = asText().replace("of the lamp.", "of “the lamp” – the Authority’s own.");
const windows1252 = (text: string): Buffer =>
  Buffer.from(
    text.replace(/[“”–’]/g, (it) => ({ "“": "\x93", "”": "\x94", "–": "\x96" })[it] ?? "\x92"),
    "latin1",
  );

interface Expected {
  readonly file: () => TestFile;
  /** Pages marked in the text. */
  readonly pages: readonly string[];
  /** Words that only the right decoding shows. */
  readonly words?: string;
}

const FORMATS: Readonly<Record<string, Expected>> = {
  "a PDF": { file: () => testFile("pell.pdf", asPdf(), "application/pdf"), pages: ["1", "2"] },
  "a Word document": { file: () => testFile("pell.docx", asDocx()), pages: [] },
  "a page of the web": { file: () => testFile("pell.html", asHtml(), "text/html"), pages: [] },
  Markdown: { file: () => testFile("pell.md", asMarkdown()), pages: [] },
  "plain text": { file: () => testFile("pell.txt", asText(), "text/plain"), pages: [] },
  "text in UTF-16": {
    file: () => testFile("pell.txt", Buffer.from(`\ufeff${CURLY}`, "utf16le")),
    pages: [],
    words: "of “the lamp” – the Authority’s own",
  },
  "text in Windows-1252": {
    file: () => testFile("pell.txt", windows1252(CURLY)),
    pages: [],
    words: "of “the lamp” – the Authority’s own",
  },
};

test("an opinion in any format shows the same headings, paragraphs, footnote and authorities", async ({
  reader,
  page,
}) => {
  test.setTimeout(90_000);
  await reader.open();
  const tables: (readonly string[])[] = [];
  for (const [what, { file, pages, words }] of Object.entries(FORMATS)) {
    await test.step(what, async () => {
      await choose(page, file());
      await opened(reader);
      await expect(reader.text.getByRole("heading", { level: 2 })).toHaveText(["I. BACKGROUND", "II. DISCUSSION"]);
      await expect(reader.text.getByRole("paragraph").first()).toHaveText(FIRST_PARAGRAPH);
      const last = OPINION.at(-1)!.text;
      await expect(reader.text.getByRole("paragraph").filter({ hasText: last })).toHaveText(last);
      await expect(reader.citation(/Moe v\. Larry Tool Co\., 512 F\.3d 101, 105/)).toBeVisible();
      await expect(reader.citation(/^Id\. at 416, that is Roe v\. Harbor/)).toBeVisible();
      await reader.text.getByRole("button", { name: "Footnote 1" }).click();
      await expect(reader.text.getByRole("complementary", { name: "Footnote 1" })).toContainText(NOTE);
      expect(await reader.text.locator("[data-page]").evaluateAll(labels)).toEqual(pages);
      if (words) await expect(reader.text).toContainText(words);
      await reader.tab("Authorities").click();
      await expect(reader.panel.getByRole("heading", { name: "Table of authorities" })).toBeVisible();
      tables.push(await reader.panel.locator(".authorities a.authority, .authorities p.small").allInnerTexts());
    });
  }
  const [first, ...rest] = tables;
  expect(first).toEqual(
    expect.arrayContaining(["Moe v. Larry Tool Co.", "Roe v. Harbor Rail Corp.", "Quill v. Barrow"]),
  );
  expect(first!.filter((it) => / v\. /.test(it))).toHaveLength(4);
  for (const table of rest) expect(table).toEqual(first);
});

function labels(marks: readonly Element[]): readonly (string | null)[] {
  return marks.map((mark) => mark.getAttribute("data-page"));
}

test("the second page of a PDF begins inside a paragraph, and inside a citation", async ({ reader, page }) => {
  await reader.open();
  await choose(page, testFile("pell.pdf", asPdf()));
  await opened(reader);
  const across = reader.text.getByRole("paragraph").filter({ hasText: "A carrier must keep its stairs safe" });
  await expect(across.locator("[data-page]")).toHaveAttribute("aria-label", "Page 2");
  await expect(across).toHaveText(/Roe v\. Harbor Rail\s+Corp\., 88 F\. Supp\. 3d 410.* 512 F\.3d at 107\.$/s);
  await expect(reader.text).not.toContainText("Filed 03/14/25");
  await expect(reader.text).not.toContainText("Document 31");
});

const SECOND = "The appeal is dismissed as moot. See Orr v. Tate, 412 F.3d 55, 60 (3d Cir. 2005). So ordered.\n";

test("several files are opened at once: the first is shown, all are in the library", async ({ reader, page }) => {
  await reader.open();
  await choose(page, testFile("pell.docx", asDocx()), testFile("orr.txt", SECOND), testFile("pell.pdf", asPdf()));
  await opened(reader);
  await expect(reader.text.getByRole("paragraph").first()).toHaveText(FIRST_PARAGRAPH);
  await page.keyboard.press("g");
  await page.keyboard.press("l");
  const kept = page.getByRole("dialog").getByRole("listitem");
  await expect(kept).toHaveCount(4);
  await kept.getByRole("link", { name: "orr" }).click();
  await expect(reader.citation(/Orr v\. Tate/)).toBeVisible();
});

test("of several files, one that can’t be read is told of and costs the others nothing", async ({ reader, page }) => {
  await reader.open();
  await choose(page, testFile("orr.txt", SECOND), testFile("old.doc", OLD_WORD));
  await opened(reader);
  await expect(page.getByText("old.doc is a Word document in the old")).toBeVisible();
  await expect(reader.citation(/Orr v\. Tate/)).toBeVisible();
});

test("files dropped on the page are opened", async ({ reader, page }) => {
  await reader.open();
  const dropped = [testFile("pell.docx", asDocx()), testFile("orr.txt", SECOND)];
  await page.evaluate(
    (files) => {
      const dataTransfer = new DataTransfer();
      for (const { name, bytes } of files) dataTransfer.items.add(new File([new Uint8Array(bytes)], name));
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    },
    dropped.map(({ name, buffer }) => ({ name, bytes: [...buffer] })),
  );
  await opened(reader);
  await expect(reader.text.getByRole("paragraph").first()).toHaveText(FIRST_PARAGRAPH);
  await expect(page.getByText("2 files are open.")).toBeVisible();
});

test("rich text pasted keeps its headings, quotations and footnotes", async ({ reader, page }) => {
  await reader.open();
  await pasteRich(page, asHtml().replace("</main>", "<blockquote>The lamp shall be mended.</blockquote></main>"));
  await opened(reader);
  await expect(reader.text.getByRole("heading", { level: 2 }).filter({ hasText: "II. DISCUSSION" })).toBeVisible();
  await expect(reader.text.getByRole("blockquote")).toHaveText("The lamp shall be mended.");
  await expect(reader.text.getByRole("button", { name: "Footnote 1" })).toBeVisible();
  await expect(reader.text).not.toContainText("About this site");
});

test("a locked PDF asks for its password, says when it is wrong, and opens with the right one", async ({
  reader,
  page,
}) => {
  await reader.open();
  await choose(page, testFile("sealed.pdf", asPdf("lantern")));
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("alert")).toContainText("sealed.pdf is protected by a password");
  await dialog.getByLabel("Password of sealed.pdf").fill("candle");
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("alert")).toContainText("That password does not open sealed.pdf");
  await dialog.getByLabel("Password of sealed.pdf").fill("lantern");
  await dialog.getByRole("button", { name: "Unlock" }).click();
  await opened(reader);
  await expect(reader.text.getByRole("paragraph").first()).toHaveText(FIRST_PARAGRAPH);
});

test("the first pages of a long PDF can be read while the rest is", async ({ reader, page }) => {
  await reader.open();
  const words = (n: number) =>
    `On day ${n} the lamp above the stair was dark, and nobody came to mend it for the riders.`;
  const pages = Array.from({ length: 60 }, (_, n) =>
    Array.from({ length: 30 }, (_, line) => ({ x: 72, y: 720 - 18 * line, text: words(30 * n + line) })),
  );
  // A fast machine shows them for a moment only: what was shown is noted as it appears.
  await page.evaluate(() => {
    const seen = globalThis as typeof globalThis & { begun: string };
    seen.begun = "";
    new MutationObserver(() => {
      seen.begun ||= document.querySelector('[aria-label="First pages"]')?.textContent ?? "";
    }).observe(document.body, { childList: true, subtree: true });
  });
  await choose(page, testFile("long.pdf", madePdf(pages)));
  await opened(reader);
  const begun = await page.evaluate(() => (globalThis as typeof globalThis & { begun: string }).begun);
  expect(begun).toContain("On day 0 the lamp above the stair");
  expect(begun).toContain("On day 149 the lamp");
  expect(begun).not.toContain("On day 150 the lamp");
  await expect(reader.text).toContainText("On day 1799 the lamp");
});

/** A file of Office before 2007 begins so (MS-CFB 2.2). */
const OLD_WORD = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(2048)]);
const whole = asPdf();

/** Files that can't be opened, and what is said of each; every message names its file and what to do. */
const BAD: readonly (readonly [string, () => TestFile, RegExp])[] = [
  ["empty", () => testFile("empty.txt", ""), /empty\.txt is empty.*save it again/s],
  ["nothing but white space", () => testFile("blank.txt", " \n\t\n "), /no words were found.*paste/s],
  ["text called a PDF", () => testFile("letter.pdf", "Dear Sir,\n"), /damaged or incomplete PDF/],
  ["text called a Word document", () => testFile("letter.docx", "Dear Sir,\n"), /damaged or incomplete Word/],
  ["a PDF cut off", () => testFile("cut.pdf", whole.slice(0, 300)), /cut\.pdf is a damaged or incomplete PDF/],
  ["a Word document cut off", () => testFile("cut.docx", asDocx().slice(0, 900)), /cut\.docx is a damaged/],
  ["an old Word document", () => testFile("old.doc", OLD_WORD), /old \.doc format.*save it as PDF or \.docx/s],
  [
    "rich text",
    () => testFile("brief.rtf", "{\\rtf1\\ansi The motion is denied.}"),
    /rich text \(\.rtf\).*save it as/s,
  ],
  ["WordPerfect", () => testFile("brief.wpd", Buffer.from("ff575043001020", "hex")), /WordPerfect document/],
  ["an image", () => testFile("scan.jpg", Buffer.from("ffd8ffe000104a464946", "hex")), /image \(JPEG\).*OCR/s],
  ["a scan", () => testFile("scan.pdf", madePdf([[], []])), /scan\.pdf is a scan: its 2 pages.*OCR/s],
  ["an archive", () => testFile("all.7z", Buffer.from("377abcaf271c0004", "hex")), /packed archive.*Unpack it/s],
  ["bytes of no known kind", () => testFile("data.bin", Buffer.alloc(4096, 3)), /data\.bin ends in \.bin/],
  [
    "a Word document that unpacks a thousandfold",
    () => testFile("bomb.docx", asDocx({ "word/media/a.bin": new Uint8Array(12_000_000) })),
    /bomb\.docx was not unpacked/,
  ],
];

test("each bad file is told by its own words, and what was open stays open", async ({ reader, page }) => {
  await reader.open();
  await choose(page, testFile("orr.txt", SECOND));
  await opened(reader);
  const address = page.url();
  const alert = page.getByRole("dialog").getByRole("alert");
  const said = new Set<string>();
  for (const [what, file, words] of BAD) {
    await choose(page, file());
    await expect(alert, what).toContainText(words);
    await expect(page.getByLabel("File of the opinion")).toBeEnabled();
    said.add((await alert.textContent())!);
  }
  expect(said.size).toBe(BAD.length);
  await page.keyboard.press("Escape");
  await expect(reader.citation(/Orr v\. Tate/)).toBeVisible();
  expect(page.url()).toBe(address);
  await choose(page, testFile("pell.pdf", asPdf()));
  await opened(reader);
  await expect(reader.text.getByRole("paragraph").first()).toHaveText(FIRST_PARAGRAPH);
});
