import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Annotations, annotate, type Citation } from "../engine/index.ts";
import { openText } from "../intake/index.ts";

/** The bundled ruling, read whole; and the same ruling with other names, reporters, courts and years. */
const RULING = readFileSync(join(import.meta.dirname, "..", "..", "public", "smalls-ruling.txt"), "utf8");

interface Expected {
  readonly text: string;
  readonly kind: Citation["kind"];
  readonly name?: string | null;
  readonly cite?: string;
  readonly pin?: string | null;
  readonly court?: string | null;
  readonly year?: number | null;
  readonly docket?: string;
  readonly date?: string;
  readonly signal?: string | null;
  /** The text of the full citation whose authority it shares. */
  readonly refersTo?: string;
  /** The text of the citation in whose parenthetical it stands. */
  readonly within?: string;
}

const OLIPHANT = "Oliphant v. Villano, No. 09 Civ. 862 (JBA) (D. Conn. Feb. 11, 2010), 2010 WL 537749, *12";
const FOLEY =
  "Foley v. State Elections Enforcement Com’n, No. 10 Civ. 1091 (SRU) (D. Conn. Jul. 16, 2010), 2010 WL 2836722, *3";
const NEWPORT = "Johnson v. Newport Lorillard, No. 01 Civ. 9587 (SAS) (S.D.N.Y. Jan. 23, 2003), 2003 WL 169797, *1";
const CLAPPER = "American Civil Liberties Union v. Clapper, 804 F.3d 617, 622 (2d Cir. 2015)";
const DD = "D.D. ex rel. V.D. v. N.Y. City Bd. of Educ., 465 F.3d 503, 510 (2d Cir. 2006)";

const EXPECTED: readonly Expected[] = [
  {
    text: OLIPHANT,
    kind: "case",
    name: "Oliphant v. Villano",
    cite: "2010 WL 537749",
    pin: "*12",
    court: "D. Conn.",
    year: 2010,
    docket: "09 Civ. 862 (JBA)",
    date: "2010-02-11",
  },
  { text: "Fed. R. Civ. P. 65(b)", kind: "rule", signal: "quoting", within: OLIPHANT },
  {
    text: "Garcia v. Yonkers School Dist., 561 F.3d 97, 107 (2d Cir. 2009)",
    kind: "case",
    name: "Garcia v. Yonkers School Dist.",
    cite: "561 F.3d 97",
    pin: "107",
    court: "2d Cir.",
    year: 2009,
  },
  {
    text: FOLEY,
    kind: "case",
    name: "Foley v. State Elections Enforcement Com’n",
    cite: "2010 WL 2836722",
    pin: "*3",
    court: "D. Conn.",
    year: 2010,
    signal: "see",
    date: "2010-07-16",
  },
  {
    text: "Allied Office Supplies, Inc. v. Lewandowski, 261 F. Supp. 107, 108 n.2 (D. Conn. 2005)",
    kind: "case",
    name: "Allied Office Supplies, Inc. v. Lewandowski",
    cite: "261 F. Supp. 107",
    pin: "108 n.2",
    court: "D. Conn.",
    year: 2005,
    signal: "quoting",
    within: FOLEY,
  },
  {
    text: "Winter v. Natural Res. Def. Council, Inc., 555 U.S. 7, 24 (2008)",
    kind: "case",
    name: "Winter v. Natural Res. Def. Council, Inc.",
    cite: "555 U.S. 7",
    pin: "24",
    court: null,
    year: 2008,
  },
  {
    text: NEWPORT,
    kind: "case",
    name: "Johnson v. Newport Lorillard",
    cite: "2003 WL 169797",
    pin: "*1",
    court: "S.D.N.Y.",
    year: 2003,
    date: "2003-01-23",
  },
  {
    text: "Glossip v. Gross, 135 S. Ct. 2726, 2736 (2015)",
    kind: "case",
    name: "Glossip v. Gross",
    cite: "135 S.Ct. 2726",
    pin: "2736",
    year: 2015,
  },
  {
    text: CLAPPER,
    kind: "case",
    name: "American Civil Liberties Union v. Clapper",
    pin: "622",
    year: 2015,
    signal: "see",
  },
  { text: "Johnson, 2003 WL 169797, *1", kind: "short", pin: "*1", refersTo: NEWPORT },
  {
    text: DD,
    kind: "case",
    name: "D.D. ex rel. V.D. v. N.Y. City Bd. of Educ.",
    pin: "510",
    court: "2d Cir.",
    year: 2006,
  },
  { text: "Id. at 510", kind: "id", pin: "510", refersTo: DD },
  {
    text: "American Civil Liberties Union, 804 F.3d at 622",
    kind: "short",
    pin: "622",
    refersTo: CLAPPER,
    signal: "see",
  },
  { text: "D.D., 465 F.3d at 510", kind: "short", pin: "510", refersTo: DD },
  {
    text: "Johnson v. Connolly, 378 Fed. App’x. 107, 108 (2d Cir. 2010)",
    kind: "case",
    name: "Johnson v. Connolly",
    pin: "108",
    court: "2d Cir.",
    year: 2010,
  },
  {
    text: "Jones v. Tompkins, No. 12 Civ. 57 (W.D.N.Y. Mar. 5, 2014), 2014 WL 860334, *8",
    kind: "case",
    name: "Jones v. Tompkins",
    cite: "2014 WL 860334",
    pin: "*8",
    court: "W.D.N.Y.",
    year: 2014,
  },
  {
    text: "Amaker v. Fischer, No. 10 Civ. 0977A (Sep. 28, 2012), 2012 WL 8020777, *2",
    kind: "case",
    name: "Amaker v. Fischer",
    pin: "*2",
    court: null,
    year: 2012,
    docket: "10 Civ. 0977A",
    date: "2012-09-28",
  },
  { text: "Doc. No. 11-2", kind: "record" },
  { text: "Aff. ¶¶ 10, 15", kind: "record" },
  {
    text: "Chance v. Armstrong, 143 F.3d 698, 703 (2d Cir. 1998)",
    kind: "case",
    name: "Chance v. Armstrong",
    pin: "703",
    year: 1998,
  },
  {
    text: "United States ex rel. Hyde v. McGinnis, 429 F.2d 864, 867–68 (2d Cir. 1970)",
    kind: "case",
    name: "United States ex rel. Hyde v. McGinnis",
    pin: "867–68",
    court: "2d Cir.",
    year: 1970,
    signal: "see also",
  },
  { text: "Doc. No. 11", kind: "record" },
];

/** What is changed everywhere, in the text and in what is expected of it. */
type Rewriting = readonly (readonly [string, string])[];

const VARIATIONS: Readonly<Record<string, Rewriting>> = {
  "as it is": [],
  "with other parties": [
    ["Oliphant v. Villano", "Quimby v. Tarrant"],
    ["Garcia v. Yonkers School Dist.", "Ortega v. Peekskill Water Auth."],
    ["Winter v. Natural Res. Def. Council, Inc.", "Frost v. Harbor Seal Found., Ltd."],
    ["Johnson v. Newport Lorillard", "Baker v. Orchard Tobacco"],
    ["Johnson v. Connolly", "Baker v. Dunleavy"],
    ["Johnson, 2003", "Baker, 2003"],
    ["American Civil Liberties Union", "Riverside Tenants League"],
    ["Clapper", "Hollander"],
    ["D.D.", "K.M."],
    ["V.D.", "R.M."],
    ["Smalls", "Underwood"],
    ["McGinnis", "O’Rourke"],
  ],
  "with other reporters, courts and years": [
    ["561 F.3d 97, 107 (2d Cir. 2009)", "77 F.4th 97, 107 (9th Cir. 2023)"],
    ["804 F.3d 617", "610 F. App’x 617"],
    ["804 F.3d at", "610 F. App’x at"],
    ["143 F.3d 698, 703 (2d Cir. 1998)", "143 P.3d 698, 703 (Wash. 2006)"],
    ["465 F.3d 503, 510 (2d Cir. 2006)", "465 S.W.3d 503, 510 (Tex. 2015)"],
    ["465 F.3d at", "465 S.W.3d at"],
    ["135 S. Ct. 2726, 2736 (2015)", "140 S. Ct. 2726, 2736 (2020)"],
    ["429 F.2d 864, 867–68 (2d Cir. 1970)", "429 A.2d 864, 867–68 (N.H. 1981)"],
  ],
  "with straight quotation marks": [
    ["’", "'"],
    ["“", '"'],
    ["”", '"'],
  ],
};

const rewritten = (text: string, rewriting: Rewriting) =>
  rewriting.reduce((result, [from, to]) => result.replaceAll(from, to), text);

/** Years and courts are part of what a rewriting changes; they are read anew from the expected text. */
function fieldsOf(expected: Expected, rewriting: Rewriting): Partial<Expected> {
  const text = rewritten(expected.text, rewriting);
  const changed = text !== expected.text;
  const closing = /\(([^()]*?)\s?(\d{4})\)$/.exec(text);
  return {
    ...(expected.name === undefined ? {} : { name: expected.name && rewritten(expected.name, rewriting) }),
    ...(expected.pin === undefined ? {} : { pin: expected.pin }),
    ...(expected.docket === undefined ? {} : { docket: expected.docket }),
    ...(expected.date === undefined ? {} : { date: expected.date }),
    ...(expected.signal === undefined ? {} : { signal: expected.signal }),
    ...(expected.court === undefined ? {} : { court: changed && closing ? closing[1] || null : expected.court }),
    ...(expected.year === undefined ? {} : { year: changed && closing ? Number(closing[2]) : expected.year }),
  };
}

const squash = (text: string) => text.replace(/\s+/g, " ");

describe.each(Object.entries(VARIATIONS))("the ruling, %s", (_, rewriting) => {
  const text = rewritten(RULING, rewriting);
  const annotations: Annotations = annotate(openText(text));
  const found = annotations.citations.filter((citation) => citation.kind !== "reference");

  it("has each citation, in order, and none besides", () => {
    expect(found.map((citation) => squash(citation.text))).toEqual(EXPECTED.map((e) => rewritten(e.text, rewriting)));
    expect(found.map((citation) => citation.kind)).toEqual(EXPECTED.map((e) => e.kind));
  });

  it("reads the fields of each from itself alone", () => {
    expect(found).toHaveLength(EXPECTED.length);
    EXPECTED.forEach((expected, i) => {
      expect(found[i], expected.text).toMatchObject(fieldsOf(expected, rewriting));
    });
  });

  it("resolves short forms and Id. to what they mean", () => {
    const authorityOf = (fullText: string) =>
      found.find((citation) => squash(citation.text) === rewritten(fullText, rewriting))?.authority;
    EXPECTED.forEach((expected, i) => {
      if (!expected.refersTo) return;
      expect(found[i]?.authority, expected.text).toBe(authorityOf(expected.refersTo));
    });
    expect(authorityOf(NEWPORT)).not.toBe(authorityOf("Johnson v. Connolly, 378 Fed. App’x. 107, 108 (2d Cir. 2010)"));
  });

  it("knows which citations stand inside another's parenthetical", () => {
    EXPECTED.forEach((expected, i) => {
      const outer = found.find((citation) => citation.id === found[i]?.within);
      expect(outer ? squash(outer.text) : undefined, expected.text).toBe(
        expected.within && rewritten(expected.within, rewriting),
      );
    });
  });

  it("reads a paragraph that a page break cuts as one sentence", () => {
    const sentences = annotations.sentences.map(({ start, end }) => squash(text.slice(start, end)));
    expect(
      sentences.some((s) => s.includes("motion for preliminary injunction, a court may consider the entire record")),
    ).toBe(true);
    expect(sentences.some((s) => s.includes("in form of medical treatment plaintiff must show"))).toBe(true);
  });

  it("marks standards, application, holdings and the order as a lawyer would", () => {
    const roleOf = (words: string) => {
      const at = text.indexOf(rewritten(words, rewriting));
      expect(at, words).toBeGreaterThanOrEqual(0);
      return annotations.passages.find((p) => p.start <= at && at < p.end)?.role;
    };
    expect(roleOf("A plaintiff seeking a preliminary injunction must establish")).toBe("standard");
    expect(roleOf("courts will presume that a movant has established")).toBe("standard");
    expect(roleOf("must make a clear or substantial showing")).toBe("standard");
    expect(roleOf("He has thus far failed to provide evidence")).toMatch(/^(?:application|holding)$/);
    expect(roleOf("Smalls has not clearly shown a likelihood of success")).toBe("holding");
    expect(roleOf("Motion for a Temporary Restraining Order")).toBe("disposition");
  });

  it("explains the tests: what each element came to, and where the court says so", () => {
    const testOf = (catalog: string) => annotations.tests.find((test) => test.catalog === catalog);
    const outcomes = (catalog: string) => testOf(catalog)?.elements.map((element) => element.outcome);
    expect(outcomes("preliminary-injunction")).toEqual(["not met", "presumed", "not reached", "not reached"]);
    expect(testOf("mandatory-injunction")).toBeDefined();
    expect(testOf("temporary-restraining-order")).toBeDefined();
    const indifference = testOf("medical-deliberate-indifference");
    expect(indifference?.elements).toHaveLength(2);
    expect(indifference?.elements[1]?.outcome).toBe("not met");
    for (const test of annotations.tests) {
      expect(test.stated.length, test.name).toBeGreaterThan(0);
      for (const element of test.elements) {
        if (element.outcome === "met" || element.outcome === "not met") {
          expect(element.applied.length, `${test.name}: ${element.name}`).toBeGreaterThan(0);
        }
      }
    }
  });
});
