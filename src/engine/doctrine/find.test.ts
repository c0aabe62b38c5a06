import { describe, expect, it } from "vitest";
import type { Opinion } from "../../opinion/index.ts";
import type { Passage, PassageId, Role } from "../annotations.ts";
import { findCitations } from "../citations/index.ts";
import { lex } from "../tokens/index.ts";
import { defineEntries } from "./entry.ts";
import { findTestsWith, layOut } from "./find.ts";

/** A catalog of two tests about a bridge toll that no court knows. */
const CATALOG = layOut(
  defineEntries([
    {
      id: "toll-relief",
      name: "Relief from a bridge toll (Arden two-part test)",
      otherNames: [],
      area: "property",
      binds: "nobody",
      kind: "all elements required",
      explanation: "When a traveller need not pay.",
      elements: [
        {
          id: "no-notice",
          name: "No posted notice of the toll",
          meaning: "Nobody could know.",
          cues: ["posted notice", "notice of the toll"],
        },
        {
          id: "hardship",
          name: "Undue hardship to the traveller",
          meaning: "It would ruin him.",
          cues: ["undue hardship", "hardship to the traveller", "hardship"],
        },
      ],
      burden: null,
      authorities: [
        { cite: "Arden v. Bridge Co., 12 F.3d 34 (2d Cir. 1995)", pin: null, contributed: "the two parts" },
      ],
      sources: [],
      status: { is: "in force" },
      differs: [],
      related: [{ id: "toll-review", how: "is reviewed by it" }],
      cues: ["relief from a toll", "toll relief", "hardship relief from tolls"],
    },
    {
      id: "toll-review",
      name: "Review of a toll (gross error)",
      otherNames: [],
      area: "standards of review",
      binds: "nobody",
      kind: "standard of review",
      explanation: "How a toll is reviewed.",
      elements: [
        { id: "gross", name: "Gross error", meaning: "A glaring one.", cues: ["gross error", "grossly wrong"] },
      ],
      burden: null,
      authorities: [],
      sources: [],
      status: { is: "in force" },
      differs: [],
      related: [],
      cues: ["review a toll", "toll is reviewed for gross error"],
    },
  ]),
);

/** Reads an opinion of sentences whose roles are given, one paragraph each unless a sentence begins with "+". */
function testsOf(sentences: readonly (readonly [Role, string])[]) {
  let text = "";
  const passages: Passage[] = [];
  const blocks: { start: number; end: number; kind: "paragraph" | "heading"; level: null }[] = [];
  sentences.forEach(([role, sentence], i) => {
    const runsOn = sentence.startsWith("+");
    const words = sentence.replace(/^\+/, "");
    text += i === 0 ? "" : runsOn ? " " : "\n\n";
    const start = text.length;
    text += words;
    if (runsOn) blocks.at(-1)!.end = text.length;
    else blocks.push({ start, end: text.length, kind: role === "heading" ? "heading" : "paragraph", level: null });
    passages.push({
      id: `p${i + 1}` as PassageId,
      start,
      end: text.length,
      role,
      confidence: 1,
      authorities: [],
      test: null,
      section: null,
    });
  });
  const opinion: Opinion = { text, blocks, furniture: [], footnotes: [], pages: [], sections: [], emphasis: [] };
  const streams = lex(opinion);
  const found = findTestsWith(CATALOG, opinion, streams, findCitations(streams), passages);
  return {
    ...found,
    outcomes: (id: string | null) =>
      found.tests.find((test) => test.catalog === id)?.elements.map((element) => element.outcome),
    words: (span: { start: number; end: number }) => text.slice(span.start, span.end),
  };
}

const STATED = [
  "standard",
  "Toll relief requires that there was no posted notice and that payment is an undue hardship.",
] as const;

describe("a test of the catalog", () => {
  it("is known by its words, and each element by the sentences that apply it", () => {
    const { tests, outcomes, words } = testsOf([
      STATED,
      ["application", "The county had no posted notice at either end."],
      ["holding", "+Nobody disputes it, and the first part is satisfied."],
      ["application", "But the undue hardship was not shown, for he paid twice."],
    ]);
    expect(tests[0]?.catalog).toBe("toll-relief");
    expect(outcomes("toll-relief")?.[1]).toBe("not met");
    expect(tests[0]?.elements[1]?.applied.map(words)).toEqual([
      "But the undue hardship was not shown, for he paid twice.",
    ]);
  });

  it("is known by its leading case alone", () => {
    const { tests } = testsOf([
      ["standard", "A traveller may keep his coin in two cases. Arden v. Bridge Co., 12 F.3d 34 (2d Cir. 1995)."],
      ["holding", "We find for the traveller."],
    ]);
    expect(tests[0]?.catalog).toBe("toll-relief");
  });

  it("is not found where its words stand only in the facts", () => {
    expect(testsOf([["facts", "He asked the guard for toll relief at the gate."]]).tests).toEqual([]);
  });

  it("shows an element that the court never takes up as not reached", () => {
    expect(
      testsOf([
        STATED,
        ["holding", "Because notice of the toll was posted, the traveller has not met his burden."],
      ]).outcomes("toll-relief"),
    ).toContain("not reached");
  });

  it.each([
    ["We need not decide the undue hardship.", "not reached"],
    ["Assuming without deciding that there was undue hardship, he must pay.", "assumed"],
    ["The county does not dispute the undue hardship.", "undisputed"],
    ["We remand for findings on the undue hardship.", "remanded"],
    ["He has established an undue hardship.", "met"],
    ["Payment was an undue hardship to this traveller.", "met"],
    ["Since he would not otherwise have gone, it was an undue hardship to him.", "met"],
    ["He has failed to show an undue hardship.", "not met"],
  ])("reads %s as %s", (sentence, outcome) => {
    expect(testsOf([STATED, ["holding", sentence]]).outcomes("toll-relief")?.[1]).toBe(outcome);
  });

  it("finds an element by its place", () => {
    expect(testsOf([STATED, ["holding", "The second prong is satisfied."]]).outcomes("toll-relief")?.[1]).toBe("met");
  });

  it("reads what stands under a heading that names an element as of that element", () => {
    const { tests, words } = testsOf([
      STATED,
      ["heading", "Undue Hardship"],
      ["application", "He paid twice in one week."],
      ["holding", "That suffices."],
    ]);
    expect(tests[0]?.elements[1]?.applied.map(words)).toEqual(["He paid twice in one week.", "That suffices."]);
    expect(tests[0]?.elements[1]?.outcome).toBe("met");
  });

  it.each([
    ["The county argues that he has not shown undue hardship.", "met"],
    ["The traveller argues that he has established undue hardship.", "not met"],
  ])("reads an argument that is turned down as its opposite: %s", (argument, outcome) => {
    const { outcomes } = testsOf([
      STATED,
      ["issue", argument],
      ["application", "+As to undue hardship, we reject the contention."],
    ]);
    expect(outcomes("toll-relief")?.[1]).toBe(outcome);
  });

  it("has each element as the court states it, and no part of its list twice", () => {
    const { tests } = testsOf([
      [
        "standard",
        "Toll relief is given where (1) the hardship to the traveller was undue, (2) the hardship could not be foreseen.",
      ],
      ["holding", "He has established an undue hardship."],
    ]);
    expect(tests[0]?.elements.map(({ name }) => name)).toEqual([
      "No posted notice of the toll",
      "Hardship to the traveller was undue",
    ]);
  });

  it("takes up a rule that has no name but its leading case's", () => {
    const { tests } = testsOf([
      STATED,
      ["application", "The undue hardship was not shown."],
      ["heading", "The boatman"],
      ["standard", "In Arden v. Bridge Co., 12 F.3d 34 (2d Cir. 1995), it must be shown that a ferry was moored."],
      ["application", "A ferry was moored here, as must be shown."],
    ]);
    expect(tests.map(({ name }) => name)).not.toContain("Arden test");
  });

  it("takes an element's number by the court's own order", () => {
    const { tests } = testsOf([
      [
        "standard",
        "Toll relief is given where (1) payment is an undue hardship to the traveller and (2) there was no posted notice of the toll.",
      ],
      ["holding", "The first element is satisfied."],
    ]);
    expect(tests[0]?.elements.map(({ catalogElement, outcome }) => [catalogElement, outcome])).toEqual([
      ["no-notice", "not reached"],
      ["hardship", "met"],
    ]);
  });

  it("takes what is not in question as undisputed", () => {
    const { outcomes } = testsOf([
      STATED,
      ["issue", "The sole issue is whether there was undue hardship to the traveller."],
      ["holding", "We hold that there was no undue hardship."],
    ]);
    expect(outcomes("toll-relief")).toEqual(["undisputed", "not met"]);
  });

  it("does not read the words of its own name as one of its elements", () => {
    const { tests, words } = testsOf([
      STATED,
      ["application", "Hardship relief from tolls was asked for."],
      ["application", "His hardship was great."],
    ]);
    expect(tests[0]?.elements[1]?.applied.map(words)).toEqual(["His hardship was great."]);
  });

  it("leaves to a test of its own a list of which no part is its", () => {
    const { tests } = testsOf([
      [
        "standard",
        "Besides toll relief the bridge code asks that a ferry owner prove (1) that his boat was moored, and (2) that it had a lamp.",
      ],
      ["application", "The boat was moored, and it had a lamp."],
      ["holding", "The ferry owner has proved both."],
    ]);
    expect(tests.flatMap(({ elements }) => elements.map(({ name }) => name))).toContain("Had a lamp");
  });

  it("reads a list on past the page's end that cuts it", () => {
    const { tests } = testsOf([
      ["heading", "The ferry owner's burden"],
      ["standard", "To keep his licence a ferry owner must prove: (1) that his boat was moored;"],
      ["other", "(2)"],
      ["standard", "that it had a lamp; and (3) that its keeper was awake."],
      ["citation", "Pike v. Gate, 1 F.3d 2 (2d Cir. 1993)."],
      ["application", "The boat was moored, it had a lamp, and its keeper was awake."],
      ["holding", "The ferry owner has proved it."],
    ]);
    expect(tests[0]?.elements.map(({ name }) => name)).toEqual(["Boat was moored", "Had a lamp", "Keeper was awake"]);
  });

  it("has no ground made out where the ruling survives review", () => {
    const { outcomes } = testsOf([
      ["standard", "We review a toll for gross error, which is shown where it is grossly wrong."],
      ["holding", "The board did not err."],
    ]);
    expect(outcomes("toll-review")).toEqual(["not met"]);
  });

  it("says which other tests of the opinion it interacts with", () => {
    const { tests } = testsOf([
      STATED,
      ["standard", "We review a toll for gross error."],
      ["holding", "The board did not err."],
    ]);
    const relief = tests.find((test) => test.catalog === "toll-relief");
    const review = tests.find((test) => test.catalog === "toll-review");
    expect(relief?.related).toEqual([{ test: review?.id, how: "is reviewed by it" }]);
  });
});

describe("where a test of the catalog is laid down", () => {
  it("is the law of the section whose heading names it", () => {
    const { tests, words } = testsOf([
      ["heading", "Toll Relief"],
      ["standard", "One who could not know of it, and would be ruined by undue hardship, need not pay."],
      ["holding", "He was not ruined."],
    ]);
    expect(tests[0]?.catalog).toBe("toll-relief");
    expect(tests[0]?.stated.map(words)).toEqual([
      "One who could not know of it, and would be ruined by undue hardship, need not pay.",
    ]);
  });

  it("is where it is decided, if the opinion only decides by it", () => {
    const { tests } = testsOf([
      ["facts", "He crossed at noon."],
      ["holding", "The toll is reviewed for gross error, and we see none."],
    ]);
    expect(tests.map((test) => test.catalog)).toEqual(["toll-review"]);
  });

  it("is not where the court says that it is another", () => {
    const { tests } = testsOf([
      ["standard", "A court may not review a toll."],
      ["holding", "It must be paid."],
    ]);
    expect(tests.map((test) => test.catalog)).not.toContain("toll-review");
  });

  it("leaves to a test of its own the law on one element, under a heading of its own", () => {
    const { tests } = testsOf([
      ["heading", "Relief from a Toll"],
      STATED,
      ["application", "The gate had a sign."],
      ["heading", "Undue Hardship"],
      [
        "standard",
        "Undue hardship exists only where payment takes a week of bread. Pike v. Gate, 1 F.3d 2 (2d Cir. 1993).",
      ],
      ["application", "Payment took a week of bread from this traveller."],
      ["holding", "+There was undue hardship."],
    ]);
    expect(tests.map((test) => test.catalog)).toEqual(["toll-relief", null]);
    expect(tests[1]?.name).toContain("Pike");
  });
});

describe("elements of a test", () => {
  it("are several where a sentence takes up all of them", () => {
    expect(testsOf([STATED, ["holding", "Both requirements are satisfied."]]).outcomes("toll-relief")).toEqual([
      "met",
      "met",
    ]);
  });

  it("are not decided by what a party contends, or by a question", () => {
    for (const sentence of [
      "He argues that there was undue hardship.",
      "The question is whether there was undue hardship.",
    ])
      expect(testsOf([STATED, ["application", sentence]]).outcomes("toll-relief")?.[1], sentence).toBe("not reached");
  });

  it("are decided by a sentence of this case, though it was read as law or as fact", () => {
    for (const role of ["standard", "facts"] as const)
      expect(
        testsOf([STATED, [role, "Here, we conclude that there was no undue hardship."]]).outcomes("toll-relief")?.[1],
        role,
      ).toBe("not met");
  });

  it("are decided by a heading that makes the point", () => {
    expect(
      testsOf([STATED, ["heading", "The plaintiff has failed to show undue hardship"]]).outcomes("toll-relief")?.[1],
    ).toBe("not met");
  });

  it("show the first as the whole came out, where the court names none", () => {
    expect(testsOf([STATED, ["holding", "We find that he has not met his burden."]]).outcomes("toll-relief")).toEqual([
      "not met",
      "not reached",
    ]);
  });
});

describe("what a court has no need to decide", () => {
  it("takes the step before the one that it puts as its question as given", () => {
    const { outcomes } = testsOf([
      STATED,
      ["issue", "+The question is whether the traveller meets the second step."],
      ["holding", "+He has not shown it."],
    ]);
    expect(outcomes("toll-relief")).toEqual(["undisputed", "not met"]);
  });

  it("leaves what no holding takes up not reached, once the first element fails", () => {
    const { outcomes } = testsOf([
      STATED,
      ["holding", "+The traveller has not shown that there was no posted notice."],
      ["application", "+Payment would be hard on any traveller, and undue it was perhaps."],
    ]);
    expect(outcomes("toll-relief")?.[1]).toBe("not reached");
  });
});

describe("a test that the catalog lacks", () => {
  it("is not a notice that a court prints on its opinion, nor a rule without a name", () => {
    const { tests } = testsOf([
      ["standard", "This disposition is not precedent except as Rule 9(c) provides."],
      ["holding", "The toll stands."],
    ]);
    expect(tests).toEqual([]);
  });

  it("can be one sentence, if it has authority and is applied in its own words", () => {
    const { tests } = testsOf([
      ["standard", "A lamp keeper answers for a dark tower. Pike v. Gate, 1 F.3d 2 (2d Cir. 1993)."],
      ["application", "The keeper of this lamp left the tower dark."],
    ]);
    expect(tests.map((test) => test.name)).toEqual(["Pike test"]);
    expect(tests[0]?.elements.map((element) => element.name)).toEqual(["Lamp keeper answers for a dark tower"]);
    expect(tests[0]?.outcome).toBe("Satisfied");
  });

  it("is the holding with its authority, where the opinion lays no law down", () => {
    const { tests } = testsOf([
      ["facts", "The tower was dark."],
      ["holding", "We find that the keeper is to pay for the ship. See Pike v. Gate, 1 F.3d 2 (2d Cir. 1993)."],
    ]);
    expect(tests.map((test) => test.name)).toEqual(["Pike test"]);
  });

  it("asks the condition that the court goes on to speak of", () => {
    const { tests } = testsOf([
      [
        "standard",
        "A keeper pays only if the lamp was dark by his neglect. Relief is barred where the captain slept at the wheel.",
      ],
      ["application", "The captain was awake, and no captain slept at the wheel that night."],
    ]);
    expect(tests[0]?.elements.map((element) => element.name)).toEqual(["Lamp was dark by his neglect"]);
    const split = testsOf([
      ["standard", "A keeper pays only if the lamp was dark by his neglect."],
      ["standard", "+Relief is barred where the captain slept at the wheel."],
      ["application", "The captain was awake, and no captain slept at the wheel that night."],
    ]);
    expect(split.tests[0]?.elements.map((element) => element.name)).toEqual(["Captain slept at the wheel"]);
  });

  it("is one test where it is laid down twice under one name", () => {
    const law = "To state a claim for lantern neglect, a sailor must show (1) a dark lamp and (2) a lost ship.";
    const { tests } = testsOf([
      ["standard", law],
      ["application", "The lamp was dark."],
      ["standard", law],
      ["application", "The ship was lost."],
    ]);
    expect(tests).toHaveLength(1);
    expect(tests[0]?.stated).toHaveLength(2);
  });
});

describe("a test read from the opinion's own list", () => {
  const OWN = [
    [
      "standard",
      "To state a claim for lantern neglect, a sailor must show (1) that the lamp was dark, (2) that the keeper knew, and (3) that a ship was lost.",
    ],
    ["application", "The lamp was dark all night, and the log proves that the lamp stayed dark."],
    ["holding", "+The sailor has not shown that the keeper knew."],
  ] as const;

  it("is read from the court's own list, with a name from its words", () => {
    const { tests } = testsOf(OWN);
    expect(tests).toHaveLength(1);
    expect(tests[0]?.catalog).toBeNull();
    expect(tests[0]?.name).toContain("Lantern neglect");
    expect(tests[0]?.elements.map((element) => element.name)).toEqual([
      "Lamp was dark",
      "Keeper knew",
      "Ship was lost",
    ]);
  });

  it("has the outcome of each part, and of the whole", () => {
    const { tests } = testsOf(OWN);
    expect(tests[0]?.elements[1]?.outcome).toBe("not met");
    expect(tests[0]?.elements[2]?.outcome).toBe("not reached");
    expect(tests[0]?.outcome).toMatch(/^Not met: .*keeper knew/);
  });
});

it("gives each passage the test that it states or applies", () => {
  const { passages, tests } = testsOf([
    STATED,
    ["holding", "He has established an undue hardship."],
    ["facts", "It rained."],
  ]);
  expect(passages.map((passage) => passage.test)).toEqual([tests[0]?.id, tests[0]?.id, null]);
});

it("answers an opinion without passages with no tests", () => {
  expect(testsOf([]).tests).toEqual([]);
});
