import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchorIn } from "./anchor.ts";
import { type Note, tagsFrom } from "./note.ts";
import { describeSpan, standsInPlace } from "./selectors.ts";
import { fromWebAnnotations, toWebAnnotations } from "./web-annotation.ts";

const TEXT =
  "The tenant paid the rent in March. The landlord kept the deposit. In April the tenant paid the rent again, and the landlord kept silent.";
const spanOf = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};

describe("a note's anchor", () => {
  it("stands where it was made", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 3, maxLength: 300 }), fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        fc.pre(text.slice(start, end).trim() !== "");
        const anchored = anchorIn(text, describeSpan(text, { start, end }));
        expect(anchored).toEqual({ state: "placed", span: { start, end }, score: 1 });
      }),
    );
  });

  it("does not take other equal words that happen to stand at the old place", () => {
    const made = "aa the bb. cc the dd.";
    const selectors = describeSpan(made, { start: 3, end: 6 });
    const read = "cc the dd. aa the bb.";
    expect(standsInPlace(read, selectors)).toBe(false);
    expect(anchorIn(read, selectors)).toMatchObject({ state: "placed", span: { start: 14, end: 17 } });
  });

  it("follows its words where text was put before it", () => {
    const span = spanOf("kept the deposit");
    const longer = `A preface of some length.\n\n${TEXT}`;
    const anchored = anchorIn(longer, describeSpan(TEXT, span));
    expect(anchored.state).toBe("placed");
    if (anchored.state !== "lost")
      expect(longer.slice(anchored.span.start, anchored.span.end)).toBe("kept the deposit");
  });

  it("tells equal quotations apart by what stands around them", () => {
    const second = spanOf("the tenant paid the rent", 40);
    const longer = `${"Other matter. ".repeat(20)}${TEXT}`;
    const anchored = anchorIn(longer, describeSpan(TEXT, second));
    if (anchored.state === "lost") throw new Error("lost");
    expect(longer.slice(anchored.span.end, anchored.span.end + 6)).toBe(" again");
  });

  it("reads across other line breaks and other quotation marks", () => {
    const made = "He said “the deposit\nis mine” twice.";
    const read = 'Then: He said "the deposit is mine" twice.';
    const anchored = anchorIn(read, describeSpan(made, { start: 8, end: 30 }));
    expect(anchored.state).toBe("placed");
  });

  it("is moved, with a lower score, where the words were changed a little", () => {
    const selectors = describeSpan(TEXT, spanOf("The landlord kept the deposit"));
    const changed = TEXT.replace("landlord kept the deposit", "landlord has kept the deposits");
    const anchored = anchorIn(changed, selectors);
    expect(anchored.state).toBe("moved");
    expect(anchored.score).toBeLessThan(1);
    expect(anchored.score).toBeGreaterThan(anchorIn("Nothing alike stands here at all.", selectors).score);
  });

  it("takes whole words where it has moved", () => {
    const made = "Relief is an extraordinary remedy and is never awarded as of right.";
    const read = "Relief is a quite extraordinary remedy, never awarded as of right.";
    const start = made.indexOf("is an");
    const anchored = anchorIn(read, describeSpan(made, { start, end: made.indexOf(" as of") }));
    if (anchored.state !== "moved") throw new Error(anchored.state);
    const words = read.slice(anchored.span.start, anchored.span.end);
    expect(words).toMatch(/^\w+( \w+)* ?extraordinary remedy, never awarded$/);
    expect(` ${read}`.includes(` ${words}`)).toBe(true);
  });

  it("is lost, not misplaced, where its words are gone", () => {
    expect(anchorIn("Quite another opinion.", describeSpan(TEXT, spanOf("kept the deposit"))).state).toBe("lost");
  });

  it("refuses a span without words", () => {
    expect(() => describeSpan("abc", { start: 2, end: 2 })).toThrow(RangeError);
    expect(() => describeSpan("abc", { start: 0, end: 9 })).toThrow(RangeError);
  });
});

const NOTE: Note = {
  id: "n1",
  selectors: describeSpan(TEXT, spanOf("kept the deposit")),
  colour: "green",
  words: "Compare the lease.",
  tags: ["deposit", "lease"],
  created: "2026-01-02T03:04:05.000Z",
  modified: "2026-01-03T03:04:05.000Z",
};

describe("notes as web annotations", () => {
  it("come back as they went out", () => {
    const written = JSON.parse(
      JSON.stringify(toWebAnnotations([NOTE, { ...NOTE, id: "n2", words: "", tags: [] }], "Doe v. Roe")),
    );
    expect(fromWebAnnotations(written)).toEqual({
      notes: [NOTE, { ...NOTE, id: "n2", words: "", tags: [] }],
      unread: 0,
    });
  });

  it("of another program are read by their quotation, and counted where there is none", () => {
    const page = {
      items: [
        {
          target: { selector: { type: "TextQuoteSelector", exact: "kept the deposit" } },
          body: { type: "TextualBody", value: "why?" },
        },
        { target: { selector: { type: "XPathSelector", value: "/p[1]" } } },
      ],
    };
    const { notes, unread } = fromWebAnnotations(page);
    expect(unread).toBe(1);
    expect(notes[0]).toMatchObject({
      words: "why?",
      colour: "yellow",
      selectors: { quote: { exact: "kept the deposit" } },
    });
  });

  const quoting = { selector: { type: "TextQuoteSelector", exact: "kept the deposit" } };
  const body = { type: "TextualBody", value: "why?" };
  const forms: readonly [what: string, file: unknown][] = [
    ["a collection's first page", { type: "AnnotationCollection", first: { items: [{ target: quoting, body }] } }],
    ["a bare list", [{ target: quoting, body }]],
    ["an annotation with several targets", { items: [{ target: ["https://example.org", quoting], body: [body] }] }],
    [
      "an annotation with a body that is no text",
      { items: [{ target: quoting, body: [{ type: "Image", id: "https://example.org/a.png" }, body] }] },
    ],
  ];
  it.each(forms)("are read from %s", (_what, file) => {
    const { notes, unread } = fromWebAnnotations(file);
    expect(unread).toBe(0);
    expect(notes.map((note) => [note.selectors.quote.exact, note.words])).toEqual([["kept the deposit", "why?"]]);
  });

  it("have the same names each time that a file is taken in", () => {
    const file = { items: [{ id: "https://example.org/annotations/1", target: quoting, body }] };
    const [first, second] = [fromWebAnnotations(file), fromWebAnnotations(file)];
    expect(first.notes[0]!.id).toMatch(/^[a-z0-9-]{1,64}$/);
    expect(second).toEqual(first);
  });

  it("are refused where the file is something else", () => {
    expect(() => fromWebAnnotations({ hello: 1 })).toThrow();
  });
});

it("reads tags as typed", () => {
  expect(tagsFrom(" due process, #Winter;Winter ,, ")).toEqual(["due process", "Winter"]);
});
