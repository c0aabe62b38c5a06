import { describe, expect, test } from "vitest";
import { assertOpinion, type BlockKind, type Opinion, readingText } from "../../opinion/index.ts";
import { openText } from "../index.ts";

function open(text: string): Opinion {
  const opinion = openText(text);
  assertOpinion(opinion);
  return opinion;
}

/** Blocks as `kind: words as read`. */
function blocks(text: string): string[] {
  const opinion = open(text);
  return opinion.blocks.map((block) => `${block.kind}: ${readingText(opinion, block)}`);
}

/** The words of all blocks of one kind. */
function words(text: string, kind: BlockKind): string[] {
  const opinion = open(text);
  return opinion.blocks.filter((block) => block.kind === kind).map((block) => readingText(opinion, block));
}

function furniture(text: string): string[] {
  const opinion = open(text);
  return opinion.furniture.map(({ start, end, kind }) => `${kind}: ${opinion.text.slice(start, end).trim()}`);
}

const FULL = "The landlord had been told of the broken stair in March, in April and again in";
const BODY = `     ${FULL}
May, and each time it was said that a carpenter would be sent. No carpenter came, and
the stair was not closed off. In June the plaintiff fell on it and broke his wrist.
     The jury heard all of this. It heard the carpenter too, who said that nobody had
asked him to come, and it believed him.`;

describe("paragraphs", () => {
  test.each<[string, string, string[]]>([
    [
      "lines run on as one paragraph, and an indent begins the next",
      BODY,
      [
        `paragraph: ${FULL} May, and each time it was said that a carpenter would be sent. No carpenter came, and the stair was not closed off. In June the plaintiff fell on it and broke his wrist.`,
        "paragraph: The jury heard all of this. It heard the carpenter too, who said that nobody had asked him to come, and it believed him.",
      ],
    ],
    [
      "a paragraph cut by a blank line in the middle of its sentence is one",
      `${"The tenant asked for a stay of the warrant, and the court below heard her. ".repeat(3)}On a motion for a stay\n\npending appeal, a court weighs the harm to either side. ${"It did so here with care. ".repeat(6)}`,
      [
        `paragraph: ${"The tenant asked for a stay of the warrant, and the court below heard her. ".repeat(3)}On a motion for a stay pending appeal, a court weighs the harm to either side. ${"It did so here with care. ".repeat(6)}`.trim(),
      ],
    ],
    [
      "a sentence that ended does not run on over a blank line",
      `${"The tenant asked for a stay of the warrant. ".repeat(6)}\n\n${"The court denied it. ".repeat(12)}`,
      [
        `paragraph: ${"The tenant asked for a stay of the warrant. ".repeat(6).trim()}`,
        `paragraph: ${"The court denied it. ".repeat(12).trim()}`,
      ],
    ],
    [
      "double spacing parts no lines",
      "     The ship was moored at the pier when the storm came up, and her master had\n\ngone ashore for the night, leaving a boy of fifteen in charge of the lines and the\n\npumps. By morning the ship had sunk at her moorings, and the pier was gone with her.\n\n     The owner sued the pilot for both of them, and the pilot called the boy to tell\n\nwhat he had seen.",
      [
        "paragraph: The ship was moored at the pier when the storm came up, and her master had gone ashore for the night, leaving a boy of fifteen in charge of the lines and the pumps. By morning the ship had sunk at her moorings, and the pier was gone with her.",
        "paragraph: The owner sued the pilot for both of them, and the pilot called the boy to tell what he had seen.",
      ],
    ],
  ])("%s", (_, text, expected) => {
    expect(blocks(text)).toEqual(expected);
  });

  test("leaves one white-space character to be read where a paragraph is cut", () => {
    const { text, furniture: found } = open(
      `${"The tenant asked for a stay of the warrant, and was heard. ".repeat(4)}On a motion for a stay\n\n\npending appeal, a court weighs the harm.`,
    );
    expect(found).toEqual([{ start: text.indexOf("\n\n") + 1, end: text.indexOf("pending"), kind: "line break" }]);
  });
});

describe("words that run on across a hyphen", () => {
  const line = (cut: string, rest: string) =>
    `The court of appeals had before it the record of the hearing and all of the ${cut}-\n${rest} of the parties, which it read with some care before it gave its judgment.`;
  test.each<[string, string, string]>([
    ["a word cut by the line is read whole", line("exhi", "bits"), "all of the exhibits of the parties"],
    ["a number's compound keeps its hyphen", line("two", "prong"), "all of the two-prong of the parties"],
    ["a name's hyphen is its own", line("Smith", "Jones"), "all of the Smith-Jones of the parties"],
    [
      "what the document writes elsewhere with a hyphen keeps it",
      `${line("rent", "roll")} The rent-roll was long.`,
      "all of the rent-roll of the parties",
    ],
    [
      "what it writes elsewhere as one word was cut",
      `${line("rent", "rolls")} The rentrolls were long.`,
      "all of the rentrolls of the parties",
    ],
    ["a range of pages keeps its hyphen", line("pages 867", "68"), "all of the pages 867-68 of the parties"],
  ])("%s", (_, text, expected) => {
    expect(words(text, "paragraph").join(" ")).toContain(expected);
  });
});

/** Pages of a document, each with this head and foot around a paragraph that runs on to the next. */
function paged(head: (page: number) => string, foot: (page: number) => string): string {
  const things = ["stair", "door", "window", "fence"];
  const page = (number: number) => {
    const thing = things[number - 1]!;
    return `${head(number)}\n\nthe ${thing} was broken on the ${number}th day of the trial, and nobody asked her how she knew,\nso that the court had no reason to doubt what it had heard from her and from the\nothers who had seen the same thing from the other side of the street. Of the ${thing} alone\n\n\n${foot(number)}\n`;
  };
  return [1, 2, 3, 4].map(page).join("\f");
}

describe("pages", () => {
  const text = paged(
    (page) => `              REED v. STONE                       ${page}`,
    (page) => `                         - ${page} -`,
  );

  test("reads a paragraph across the page and steps over head and foot", () => {
    expect(words(text, "paragraph").at(-1)).toMatch(
      /Of the stair alone the door was broken on the 2th day .* Of the door alone the window was broken/,
    );
  });

  test("takes heads for furniture on every page but the first, whose head is the title", () => {
    expect(furniture(text).filter((f) => f.startsWith("running head"))).toHaveLength(3);
  });

  test("keeps page numbers as page marks", () => {
    expect(open(text).pages.map((page) => page.label)).toEqual(["1", "2", "3", "4"]);
    expect(furniture(text).filter((f) => f.startsWith("page number"))).toEqual(
      [1, 2, 3, 4].map((n) => `page number: - ${n} -`),
    );
  });

  test.each<[string, string]>([
    ["CM/ECF", "Case 3:21-cv-00004-ABC   Document 7   Filed 01/02/22   Page 3 of 5"],
    ["with PageID", "Case 1:20-cv-00123-XY ECF No. 31, PageID.456 Filed 03/04/21 Page 1 of 9"],
    ["appellate", "Appellate Case: 21-1234     Document: 010110     Date Filed: 01/02/2022     Page: 3"],
    ["Fourth Circuit", "USCA4 Appeal: 21-1234      Doc: 45      Filed: 01/02/2022      Pg: 3 of 12"],
    ["Ninth Circuit", "Case: 21-16276, 08/05/2021, ID: 11778722, DktEntry: 19, Page 1 of 15"],
    ["New York", "NYSCEF DOC. NO. 80                          RECEIVED NYSCEF: 04/25/2021"],
  ])("finds the filing stamp of %s", (_, stamp) => {
    expect(furniture(`${FULL}\n\n${stamp}\n\nthe month of May.`)).toContain(`filing stamp: ${stamp}`);
  });

  test.each<[string, string]>([
    [
      "a sentence that names a case and a document",
      "Case No. 3:21-cv-00004 was filed with the Document that we have before us today.",
    ],
    ["a record citation", "(Doc. 7 at 3.)"],
    ["a line that only begins with a number", "1983 was the year in which the statute was enacted by the legislature."],
  ])("leaves %s alone", (_, line) => {
    expect(furniture(`${FULL}\n${line}\n${FULL}`)).toEqual([]);
  });

  test("takes no notes alike at the foot of two pages for a running foot", () => {
    const notes =
      "The stair was broken.1 The door was too.\n\n1\n    Id. at 4.\n\fThe window was whole.2 So was the fence.\n\n2\n    Id. at 4.\n";
    expect(furniture(notes).filter((f) => f.startsWith("running"))).toEqual([]);
  });

  test("takes no head that stands on one page alone", () => {
    const once = `${FULL}.\n\fREED v. STONE\n\nThe stair was mended in July.\n\fThe judgment is affirmed.`;
    expect(furniture(once).filter((f) => f.startsWith("running"))).toEqual([]);
  });
});

describe("pleading lines", () => {
  const numbered = Array.from(
    { length: 14 },
    (_, i) => ` ${String(i + 1).padStart(2)}   the plaintiff moved for relief from the judgment that had been`,
  ).join("\n");

  test("steps over the numbers down the margin", () => {
    expect(furniture(numbered).filter((f) => f.startsWith("line number"))).toHaveLength(14);
    expect(words(numbered, "paragraph").join(" ")).not.toMatch(/\d/);
  });

  test("leaves a list of numbered orders alone", () => {
    const orders = Array.from(
      { length: 9 },
      (_, i) => `${i + 1}. The ${["first", "second", "third"][i % 3]} motion is denied in the terms stated above.`,
    ).join("\n");
    expect(furniture(orders)).toEqual([]);
  });
});

describe("footnotes", () => {
  test.each<[string, string]>([
    [
      "label on a line of its own at a page's foot",
      `     The stair had been broken since March.1 ${FULL}\nMay, as everyone agreed, and so the jury found.\n\n1\n    See the order of May 3, at 2.\n\f     The judgment is affirmed in all respects, with costs to be taxed below.`,
    ],
    [
      "label before the words at a page's foot",
      `     The stair had been broken since March.1 ${FULL}\nMay, as everyone agreed, and so the jury found.\n\n    1 See the order of May 3, at 2.\n\f     The judgment is affirmed in all respects, with costs to be taxed below.`,
    ],
    [
      "label glued to the words",
      `     The stair had been broken since March.1 ${FULL}\nMay, as everyone agreed, and so the jury found.\n\n     1See the order of May 3, at 2.\n\f     The judgment is affirmed in all respects, with costs to be taxed below.`,
    ],
    [
      "in the stream, where no page is marked",
      `     The stair had been broken since March.1 ${FULL} \n\n    1 See the order of May 3, at 2.\nMay, as everyone agreed, and so the jury found. The judgment is affirmed in all respects.`,
    ],
    [
      "at the end, under a heading",
      `     The stair had been broken since March.1 ${FULL}\nMay, as everyone agreed, and so the jury found.\n\nFOOTNOTES\n\n1. See the order of May 3, at 2.`,
    ],
    [
      "at the end, as Westlaw labels it",
      `     The stair had been broken since March.[1] ${FULL}\nMay, as everyone agreed, and so the jury found.\n\nFootnotes\n\nFN1. See the order of May 3, at 2.`,
    ],
    [
      "in brackets",
      `     The stair had been broken since March.[1] ${FULL}\nMay, as everyone agreed.\n\n[1] See the order of May 3, at 2.`,
    ],
  ])("lifts a note out of the stream: %s", (_, text) => {
    const opinion = open(text);
    expect(opinion.footnotes).toHaveLength(1);
    const [note] = opinion.footnotes;
    expect(note!.label).toBe("1");
    expect(readingText(opinion, note!.body)).toBe("See the order of May 3, at 2.");
    expect(opinion.text.slice(note!.mark!.start, note!.mark!.end)).toMatch(/^\[?1\]?$/);
    expect(opinion.text.slice(0, note!.mark!.start)).toMatch(/since March\.$/);
  });

  test("counts endnotes by their numbers, whatever stars stand among them", () => {
    const text = `     The stair* had been broken since March.1 ${FULL}\nMay, as everyone agreed.2 So the jury found.\n\nFOOTNOTES\n\n* Or steps.\n\n1 See the order of May 3, at 2.\n\n2 It rained all day.`;
    expect(open(text).footnotes.map(({ label, mark }) => [label, mark !== null])).toEqual([
      ["*", true],
      ["1", true],
      ["2", true],
    ]);
  });

  test("reads the sentence that a note interrupts as one", () => {
    const text = `     The stair had been broken since March.1 ${FULL} \n\n    1 See the order of May 3, at 2.\nMay, as everyone agreed, and so the jury found. The judgment is affirmed in all respects.`;
    expect(words(text, "paragraph").join(" ")).toContain("in April and again in May, as everyone agreed");
  });

  test.each<[string, string]>([
    [
      "a numbered list has no marks",
      `${FULL}.\n\n1 The first point is that the stair was broken.\n2 The second is that nobody closed it.`,
    ],
    ["a year is no mark", `${FULL} 2009. The rest is history.\n\n1 The first point.`],
    [
      "a section's number at a line's start is no note",
      `The claim arises under 42 U.S.C. section 1983 and under title\n1 Consol. Laws of the state.`,
    ],
  ])("lifts nothing where %s", (_, text) => {
    expect(open(text).footnotes).toEqual([]);
  });
});

describe("headings", () => {
  const under = `\n\n     ${FULL}\nMay, and nobody came.\n\n`;
  test("are levelled by their order of rank", () => {
    const text = `                    DISCUSSION${under}I. The Stair${under}A. The Duty to Repair${under}B. The Breach of It${under}II. The Damages${under}`;
    const opinion = open(text);
    const found = opinion.blocks.filter((b) => b.kind === "heading").map((b) => [readingText(opinion, b), b.level]);
    expect(found).toEqual([
      ["DISCUSSION", 1],
      ["I. The Stair", 2],
      ["A. The Duty to Repair", 3],
      ["B. The Breach of It", 3],
      ["II. The Damages", 2],
    ]);
  });

  test("are none of a transcript's speakers, who each begin a paragraph", () => {
    const spoken = [
      "THE COURT: Did you see him?",
      "THE WITNESS: YES.",
      "MR. DOE: Objection, Your Honor.",
      "Q. When?",
      "A. In May.",
      "Q. And Where?",
      "A. At the Stair.",
    ];
    const text = `${under}A. The Trial${under}     The record reads:\n\n          ${spoken.join("\n          ")}\n${under}B. The Verdict${under}`;
    expect(words(text, "heading")).toEqual(["A. The Trial", "B. The Verdict"]);
    expect(words(text, "quotation")).toEqual(spoken);
  });

  test.each<[string, string]>([
    ["a sentence in capitals", "IT IS SO ORDERED."],
    [
      "an initial at a line's start",
      "A. Reed of the firm of Stone, Reed and others appeared for the plaintiff, with him B. Hill;",
    ],
    ["a date", "January 11, 1982"],
  ])("takes %s for none", (_, line) => {
    expect(words(`${under}${line}${under}`, "heading")).toEqual([]);
  });
});

describe("captions", () => {
  const caption = `          UNITED STATES DISTRICT COURT
            DISTRICT OF OREGON

ANNA REED,                      )
                                )
          Plaintiff,            )   No. 3:21-cv-00004-AB
                                )
     v.                         )
                                )
STONE & HILL, INC.,             )
                                )
          Defendant.            )

                 OPINION AND ORDER

     ${FULL}
May, and nobody came. The plaintiff fell on it in June and sued in September.`;

  test("take the marks between their columns for dividers", () => {
    expect(furniture(caption).filter((f) => f === "divider: )")).toHaveLength(9);
  });

  test("end where the opinion's title stands", () => {
    expect(words(caption, "caption").at(-1)).toBe("Defendant.");
    expect(words(caption, "heading")).toEqual(["OPINION AND ORDER"]);
  });
});

describe("emphasis and star pages", () => {
  test("reads bold without its asterisks", () => {
    const opinion = open("The motion is **DENIED**.");
    expect(readingText(opinion, opinion.blocks[0]!)).toBe("The motion is DENIED.");
    expect(opinion.emphasis.map(({ start, end, kind }) => [opinion.text.slice(start, end), kind])).toEqual([
      ["DENIED", "bold"],
    ]);
  });

  test("leaves the blanks of a form alone", () => {
    expect(furniture("Signed on ____ by ________ and _____ in the presence of both.")).toEqual([]);
  });

  test("keeps star pages that follow each other, and pinpoints as they are", () => {
    const opinion = open(
      "The court below *124 relied on Reed, 2021 WL 12345, at *3, and on Stone. It then *125 turned to the damages, and to 2021 WL 777, *4.",
    );
    expect(opinion.pages.map((page) => page.label)).toEqual(["*124", "*125"]);
    expect(opinion.furniture).toHaveLength(2);
  });
});

describe("star pages", () => {
  test('after a comma or an "and" are no pinpoints', () => {
    const opinion = open(
      "*1 The stair was broken in 2019 and *2 again in 2021, when, *3 as she says, she fell. See 2021 WL 777, *2 and *3.",
    );
    expect(opinion.pages.map((page) => page.label)).toEqual(["*1", "*2", "*3"]);
  });
});

test("takes the title of each of several opinions in one slip for a caption, and begins the section with it", () => {
  const title =
    "       SUPREME COURT OF THE UNITED STATES\n\n                 No. 21-4\n\n     ANNA REED, PETITIONER v. STONE\n\n   ON WRIT OF CERTIORARI TO THE UNITED STATES COURT OF APPEALS\n                FOR THE SECOND CIRCUIT\n\n                [May 3, 2021]\n\n";
  const words = (thing: string) => BODY.replaceAll("stair", thing).replaceAll("carpenter", `${thing} maker`);
  const page = (byline: string, thing: string) => `${title}  ${byline}\n${words(thing)}\n`;
  const opinion = open(
    [
      page("JUSTICE OAK delivered the opinion of the Court.", "stair"),
      words("ladder"),
      page("JUSTICE ELM, dissenting.", "gate"),
    ].join("\f"),
  );
  expect(opinion.blocks.filter((block) => block.kind === "heading")).toEqual([]);
  const captions = opinion.blocks
    .filter((block) => block.kind === "caption")
    .map((block) => readingText(opinion, block));
  expect(captions.filter((words) => words === "ANNA REED, PETITIONER v. STONE")).toHaveLength(2);
  expect(opinion.sections.map(({ kind, author }) => [kind, author])).toEqual([
    ["caption", null],
    ["opinion", "Oak"],
    ["dissent", "Elm"],
  ]);
  expect(opinion.text.slice(opinion.sections[2]!.start)).toMatch(/^SUPREME COURT/);
});

test('does not run on from "leave to amend." as from an amendment\'s abbreviation', () => {
  const text = `${BODY}\n\n     The motion is GRANTED with leave to amend.\n\n     IT IS SO ORDERED.\n\n${BODY}`;
  expect(words(text, "paragraph")).toContain("The motion is GRANTED with leave to amend.");
});

test("takes a judge's name at the top for a byline, not for a signature", () => {
  expect(blocks(`MARSH, District Judge.\n\n${FULL}\nMay.\n\n${BODY}`)[0]).toBe("paragraph: MARSH, District Judge.");
});

test("sets quotations apart by their indent, and a signature at the end", () => {
  const text = `     ${FULL}
May. The lease says of that:

          The landlord shall keep the common stairs in good repair, and shall
          close off any stair that is not safe until it has been repaired by a
          carpenter.

     The judgment is affirmed.

                                        /s/ Ada Stone
                                        Ada Stone
                                        United States District Judge`;
  expect(blocks(text).slice(1)).toEqual([
    "quotation: The landlord shall keep the common stairs in good repair, and shall close off any stair that is not safe until it has been repaired by a carpenter.",
    "paragraph: The judgment is affirmed.",
    "signature: /s/ Ada Stone",
    "signature: Ada Stone",
    "signature: United States District Judge",
  ]);
});
