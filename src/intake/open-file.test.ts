import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { assertOpinion, type Opinion, readingText } from "../opinion/index.ts";
import { decodeText, describeIntakeError, type IntakeError, openFile, openMarkdown } from "./index.ts";
import { type MadeRun, madePdf } from "./pdf/made-pdf.ts";

async function opened(bytes: Uint8Array, name: string): Promise<Opinion> {
  const result = await openFile(bytes, name);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  assertOpinion(result.opinion);
  return result.opinion;
}

async function refused(bytes: Uint8Array, name: string, options = {}): Promise<IntakeError> {
  const result = await openFile(bytes, name, options);
  if (result.ok) throw new Error("it opened");
  const { what, todo } = describeIntakeError(result.error);
  expect(what).toContain(name);
  expect(todo).toMatch(/^[A-Z].*\.$/);
  return result.error;
}

const blocks = (opinion: Opinion) => opinion.blocks.map((b) => `${b.kind}: ${readingText(opinion, b)}`);

describe("encodings", () => {
  const words = "“Reed” § 1983 — café";
  const utf16 = (order: "le" | "be", mark: boolean) => {
    const bytes = new Uint8Array(words.length * 2 + (mark ? 2 : 0));
    const view = new DataView(bytes.buffer);
    const at = mark ? 2 : 0;
    if (mark) view.setUint16(0, 0xfeff, order === "le");
    for (let i = 0; i < words.length; i += 1) view.setUint16(at + 2 * i, words.charCodeAt(i), order === "le");
    return bytes;
  };
  test.each<[string, Uint8Array]>([
    ["UTF-8", new TextEncoder().encode(words)],
    ["UTF-8 with a byte order mark", new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(words)])],
    ["UTF-16, little end first", utf16("le", true)],
    ["UTF-16, big end first", utf16("be", true)],
    ["UTF-16 without a mark", utf16("le", false)],
    [
      "Windows-1252",
      Uint8Array.from([0x93, 82, 101, 101, 100, 0x94, 32, 0xa7, 32, 49, 57, 56, 51, 32, 0x97, 32, 99, 97, 102, 0xe9]),
    ],
  ])("reads %s", (_, bytes) => {
    expect(decodeText(bytes)).toBe(words);
  });
});

describe("what can't be read says what it is", () => {
  const magic = (...bytes: number[]) => new Uint8Array([...bytes, ...new Array<number>(64).fill(0)]);
  const text = (words: string) => new TextEncoder().encode(words);
  test.each<[string, Uint8Array, IntakeError["why"]]>([
    ["empty.pdf", new Uint8Array(), "empty"],
    ["brief.doc", magic(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), "old word"],
    ["locked.docx", magic(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), "locked word"],
    ["brief.wpd", magic(0xff, 0x57, 0x50, 0x43), "wordperfect"],
    ["brief.rtf", text("{\\rtf1\\ansi words}"), "rich text"],
    ["scan.png", magic(0x89, 0x50, 0x4e, 0x47), "image"],
    ["scan.tif", magic(0x49, 0x49, 0x2a, 0x00), "image"],
    ["all.7z", magic(0x37, 0x7a, 0xbc, 0xaf), "archive"],
    ["list.xlsx", zipSync({ "xl/workbook.xml": strToU8("<x/>") }), "other office"],
    ["all.zip", zipSync({ "a.txt": strToU8("words") }), "archive"],
    ["program.exe", magic(0x4d, 0x5a, 0, 1, 2, 3), "unknown format"],
    ["opinion.pdf", text("this is no PDF"), "damaged"],
    ["opinion.docx", text("this is no document"), "damaged"],
    ["blank.txt", text(" \n \n"), "no words"],
  ])("%s", async (name, bytes, why) => {
    expect((await refused(bytes, name)).why).toBe(why);
  });

  test("too large: by its size, before anything is read", async () => {
    const huge = { length: 200_000_001 } as Uint8Array;
    expect(await refused(huge, "huge.txt")).toMatchObject({ why: "too large", bytes: 200_000_001, limit: 200_000_000 });
  });

  test("goes by the bytes where the extension is wrong", async () => {
    expect(
      (await opened(madePdf([[{ x: 72, y: 700, text: "The judgment is affirmed." }]]), "opinion.txt")).text,
    ).toContain("affirmed");
    expect(
      (await opened(new TextEncoder().encode("<!doctype html><p>The judgment is affirmed."), "page.txt")).text,
    ).toBe("The judgment is affirmed.");
  });
});

const PARAGRAPH = [
  "The stair had been broken since March, and the landlord had been told of it",
  "in writing three times before the plaintiff fell on it and broke his wrist, as",
];

/** A page of running text with a stamp at its head and a number at its foot. */
function page(number: number, lines: readonly string[], more: readonly MadeRun[] = []): MadeRun[] {
  return [
    { x: 120, y: 770, text: `Case 3:21-cv-00004-AB Document 7 Filed 01/02/22 Page ${number} of 3`, size: 9 },
    ...lines.map((text, index) => ({ x: 72, y: 700 - 16 * index, text })),
    { x: 300, y: 40, text: String(number) },
    ...more,
  ];
}

describe("PDF", () => {
  test("reads a paragraph across pages, steps over stamps and numbers, and marks the pages", async () => {
    const opinion = await opened(
      madePdf([
        page(1, PARAGRAPH),
        page(2, ["the jury found. The court took that finding as it was."]),
        page(3, ["Affirmed."]),
      ]),
      "opinion.pdf",
    );
    const all = blocks(opinion).join(" ");
    expect(all).toContain("broke his wrist, as the jury found. The court took that finding");
    expect(all).not.toMatch(/Document|Filed/);
    expect(opinion.pages.map((p) => p.label)).toEqual(["1", "2", "3"]);
  });

  test("lifts a note set small at the foot, with the raised figure as its mark", async () => {
    const runs: MadeRun[] = [
      { x: 230, y: 668, text: "He had.", size: 12 },
      { x: 268, y: 673, text: "1", size: 7 },
      { x: 280, y: 668, text: "So the court held, and rightly.", size: 12 },
      { x: 72, y: 104, text: "1", size: 6 },
      { x: 78, y: 100, text: "See the order of May 3, at 2.", size: 9 },
    ];
    const opinion = await opened(
      madePdf([page(1, PARAGRAPH, runs), page(2, ["Affirmed."]), page(3, ["So ordered."])]),
      "a.pdf",
    );
    expect(opinion.footnotes.map((n) => [n.label, readingText(opinion, n.body)])).toEqual([
      ["1", "See the order of May 3, at 2."],
    ]);
    const { mark } = opinion.footnotes[0]!;
    expect(opinion.text.slice(0, mark!.start)).toMatch(/He had\.$/);
  });

  test("joins a note that runs over to the next page, above that page's own", async () => {
    const set = (lines: readonly string[]): MadeRun[] =>
      lines.flatMap((line, i) => {
        const y = 60 + 11 * (lines.length - 1 - i);
        const label = /^(\d) /.exec(line)?.[1];
        return label
          ? [
              { x: 72, y: y + 4, text: label, size: 6 },
              { x: 78, y, text: line.slice(2), size: 9 },
            ]
          : [{ x: 72, y, text: line, size: 9 }];
      });
    const marked = (label: string): MadeRun[] => [
      { x: 230, y: 668, text: "He had." },
      { x: 268, y: 673, text: label, size: 7 },
      { x: 280, y: 668, text: "So the court held, and it was right." },
    ];
    const opinion = await opened(
      madePdf([
        page(1, PARAGRAPH, [...marked("1"), ...set(["1 See the order of May 3,", "which the clerk kept. It was"])]),
        page(2, PARAGRAPH, [...marked("2"), ...set(["long, and it was read out.", "2 It rained all day."])]),
        page(3, ["Affirmed."]),
      ]),
      "a.pdf",
    );
    expect(opinion.footnotes.map(({ label, body }) => [label, readingText(opinion, body)])).toEqual([
      ["1", "See the order of May 3, which the clerk kept. It was long, and it was read out."],
      ["2", "It rained all day."],
    ]);
  });

  test("reads two columns one after the other", async () => {
    const column = (x: number, word: string) =>
      Array.from({ length: 20 }, (_, i) => ({
        x,
        y: 700 - 14 * i,
        text: `the ${word} column goes on for line ${i} and`,
        size: 11,
      }));
    const opinion = await opened(madePdf([[...column(60, "left"), ...column(320, "right")]]), "a.pdf");
    const all = opinion.text;
    expect(all.lastIndexOf("left")).toBeLessThan(all.indexOf("right"));
  });

  test("leaves turned text out and keeps faces as emphasis", async () => {
    const opinion = await opened(
      madePdf([
        [
          { x: 72, y: 700, text: "The case of" },
          { x: 132, y: 700, text: "Reed v. Stone", font: "italic" },
          { x: 210, y: 700, text: "decides this one, as all agree." },
          { x: 40, y: 200, text: "COPY COPY COPY", turned: 90 },
        ],
      ]),
      "a.pdf",
    );
    expect(opinion.text.trim()).toBe("The case of Reed v. Stone decides this one, as all agree.");
    expect(opinion.emphasis.map((e) => [e.kind, opinion.text.slice(e.start, e.end)])).toEqual([
      ["italic", "Reed v. Stone"],
    ]);
  });

  test("puts pleading paper's numbers in the margin, out of the sentences", async () => {
    const numbers = Array.from({ length: 25 }, (_, i) => ({
      x: i < 9 ? 46 : 40,
      y: 700 - 24 * i,
      text: String(i + 1),
      size: 11,
    }));
    const lines = Array.from({ length: 25 }, (_, i) => ({
      x: 72,
      y: 703 - 24 * i,
      text: `the plaintiff moved for relief in the ${i % 2 ? "spring" : "autumn"} of the year and the court`,
      size: 12,
    }));
    const opinion = await opened(madePdf([[...numbers, ...lines]]), "a.pdf");
    expect(opinion.furniture.filter((f) => f.kind === "line number")).toHaveLength(25);
    expect(blocks(opinion).join(" ")).not.toMatch(/\d/);
  });

  test("reads a heading of several lines in large type as one", async () => {
    const heading = ["DISMISSAL PURSUANT TO THE", "CIVIL PRACTICE AND REMEDIES", "CODE"];
    const lines = Array.from({ length: 12 }, (_, i) => ({
      x: 72,
      y: 560 - 19 * i,
      text: `the plaintiff moved for relief in the ${i % 2 ? "spring" : "autumn"} of the year and the court`,
    }));
    const large = heading.map((text, i) => ({ x: 72, y: 700 - 38 * i, text, size: 24, font: "bold" as const }));
    const opinion = await opened(madePdf([[...large, ...lines]]), "a.pdf");
    expect(blocks(opinion)[0]).toBe(`heading: ${heading.join(" ")}`);
  });

  test("takes bytes as Node reads them", async () => {
    const made = Buffer.from(madePdf([[{ x: 72, y: 700, text: "The judgment is affirmed." }]]));
    expect((await opened(made, "a.pdf")).text).toContain("affirmed");
  });

  test("finds the header behind other bytes", async () => {
    const made = madePdf([[{ x: 72, y: 700, text: "The judgment is affirmed." }]]);
    expect((await opened(new Uint8Array([13, 10, ...made]), "a.pdf")).text).toContain("affirmed");
  });

  test("asks for a password, tells a wrong one, and opens with the right one", async () => {
    const made = madePdf([[{ x: 72, y: 700, text: "The judgment is affirmed." }]], "secret");
    expect(await refused(made, "a.pdf")).toEqual({ why: "password needed", name: "a.pdf" });
    expect(await refused(made, "a.pdf", { password: "wrong" })).toEqual({ why: "wrong password", name: "a.pdf" });
    const right = await openFile(made, "a.pdf", { password: "secret" });
    expect(right.ok && right.opinion.text).toContain("The judgment is affirmed.");
  });

  test.each<[string, (made: Uint8Array) => Uint8Array, IntakeError["why"]]>([
    ["cut off in its first object", (made) => made.slice(0, 40), "damaged"],
    ["nothing but its header", () => new TextEncoder().encode("%PDF-1.7\n"), "damaged"],
  ])("says that it is damaged: %s", async (_, break_, why) => {
    expect((await refused(break_(madePdf([[{ x: 72, y: 700, text: "words" }]])), "a.pdf")).why).toBe(why);
  });

  test("says that a scan has no text", async () => {
    expect(await refused(madePdf([[], []]), "scan.pdf")).toEqual({ why: "no text layer", name: "scan.pdf", pages: 2 });
  });

  test("tells of its progress, shows the first pages early, and stops when asked", async () => {
    const made = madePdf(Array.from({ length: 12 }, (_, i) => page(i + 1, PARAGRAPH)));
    const steps: number[] = [];
    let early = 0;
    await openFile(made, "a.pdf", {
      onProgress: ({ done }) => steps.push(done),
      onFirstPages: (o) => (early = o.pages.length),
    });
    expect(steps).toHaveLength(12);
    expect(steps.at(-1)).toBe(1);
    expect(early).toBe(5);
    const stop = new AbortController();
    const error = await refused(made, "a.pdf", { signal: stop.signal, onProgress: () => stop.abort() });
    expect(error.why).toBe("cancelled");
  });
});

const TYPES = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/></Types>`;
const RELATIONS = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;
const NOTE_RELATION = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/></Relationships>`;
const NAMESPACE = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`;

/** A Word document's bytes, from the body's XML. */
function madeDocx(body: string, more: Record<string, Uint8Array> = {}): Uint8Array {
  return zipSync({
    "[Content_Types].xml": strToU8(TYPES),
    "_rels/.rels": strToU8(RELATIONS),
    "word/_rels/document.xml.rels": strToU8(NOTE_RELATION),
    "word/document.xml": strToU8(`<?xml version="1.0"?><w:document ${NAMESPACE}><w:body>${body}</w:body></w:document>`),
    "word/footnotes.xml": strToU8(
      `<?xml version="1.0"?><w:footnotes ${NAMESPACE}><w:footnote w:id="2"><w:p><w:r><w:t>See the order of May 3, at 2.</w:t></w:r></w:p></w:footnote></w:footnotes>`,
    ),
    ...more,
  });
}
const paragraph = (runs: string) => `<w:p>${runs}</w:p>`;
const run = (text: string, style = "") => `<w:r><w:rPr>${style}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

describe("Word", () => {
  test("keeps paragraphs, faces and footnotes with their marks", async () => {
    const opinion = await opened(
      madeDocx(
        paragraph(run("DISCUSSION", "<w:b/>")) +
          paragraph(
            `${run("As ")}${run("Reed", "<w:i/>")}${run(" says, the stair had been broken since March.")}<w:r><w:footnoteReference w:id="2"/></w:r>${run(" Nobody came.")}`,
          ),
      ),
      "opinion.docx",
    );
    expect(blocks(opinion).slice(0, 2)).toEqual([
      "heading: DISCUSSION",
      "paragraph: As Reed says, the stair had been broken since March.[1] Nobody came.",
    ]);
    expect(opinion.emphasis.map((e) => [e.kind, opinion.text.slice(e.start, e.end)])).toContainEqual([
      "italic",
      "Reed",
    ]);
    const [note] = opinion.footnotes;
    expect(note!.label).toBe("1");
    expect(readingText(opinion, note!.body)).toBe("See the order of May 3, at 2.");
    expect(opinion.text.slice(0, note!.mark!.start)).toMatch(/March\.$/);
  });

  test("reads what is centred by hand as a heading, and what is set in from both margins as a quotation", async () => {
    const set = (properties: string, words: string) => `<w:p><w:pPr>${properties}</w:pPr>${run(words)}</w:p>`;
    const opinion = await opened(
      madeDocx(
        set('<w:jc w:val="center"/>', "The Broken Stair") +
          paragraph(run("The stair had been broken since March, and the lease says of that:")) +
          set('<w:ind w:left="1440" w:right="1440"/>', "The landlord shall mend it.") +
          set('<w:ind w:left="4320"/>', "The plaintiff fell on it in June."),
      ),
      "opinion.docx",
    );
    expect(blocks(opinion)).toEqual([
      "heading: The Broken Stair",
      "paragraph: The stair had been broken since March, and the lease says of that:",
      "quotation: The landlord shall mend it.",
      "paragraph: The plaintiff fell on it in June.",
    ]);
  });

  /** Writes a size into every entry of a file's directory: what it claims to unpack to. */
  function claiming(made: Uint8Array, size: number): Uint8Array {
    const view = new DataView(made.buffer, made.byteOffset, made.byteLength);
    for (let at = 0; at + 46 < made.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
    }
    return made;
  }
  const zeros = { "word/media/a.bin": new Uint8Array(12_000_000) };
  const words = paragraph(run("words"));
  test.each<[string, () => Uint8Array, string]>([
    ["claims to unpack to gigabytes", () => claiming(madeDocx(words), 2_000_000_000), "size"],
    ["grows a thousand times", () => madeDocx(words, zeros), "ratio"],
    ["grows a thousand times and claims not to", () => claiming(madeDocx(words, zeros), 10), "ratio"],
    [
      "holds thousands of files",
      () =>
        madeDocx(
          words,
          Object.fromEntries(Array.from({ length: 5001 }, (_, i) => [`word/${i}.xml`, new Uint8Array()])),
        ),
      "files",
    ],
  ])("refuses a file that %s", async (_, made, limit) => {
    expect(await refused(made(), "bomb.docx")).toMatchObject({ why: "zip bomb", limit });
  });

  test("says that one cut off is damaged", async () => {
    const made = madeDocx(paragraph(run("words")));
    expect((await refused(made.slice(0, made.length / 2), "a.docx")).why).toBe("damaged");
  });
});

describe("Markdown", () => {
  test("leaves the text as given and steps over its signs", () => {
    const text =
      "# Discussion\n\nAs *Reed* says, a stair must be [safe](https://example.org/a).[^1] It was **not**.\n\n> The landlord shall mend it.\n\n[^1]: See the order of May 3.\n";
    const opinion = openMarkdown(text);
    assertOpinion(opinion);
    expect(opinion.text).toBe(text);
    expect(blocks(opinion)).toEqual([
      "heading: Discussion",
      "paragraph: As Reed says, a stair must be safe.1 It was not.",
      "quotation: The landlord shall mend it.",
      "footnote: [^1]: See the order of May 3.",
    ]);
    expect(readingText(opinion, opinion.footnotes[0]!.body)).toBe("See the order of May 3.");
  });
});
