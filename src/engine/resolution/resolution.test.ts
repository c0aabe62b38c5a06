import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openText } from "../../intake/index.ts";
import type { Meta } from "../annotations.ts";
import { findCitations } from "../citations/index.ts";
import { UNKNOWN_META } from "../meta/index.ts";
import { lex } from "../tokens/index.ts";
import { type Resolved, resolveCitations } from "./index.ts";

function resolve(text: string, meta: Partial<Meta> = {}): Resolved {
  const streams = lex(openText(text));
  return resolveCitations(streams, findCitations(streams), { ...UNKNOWN_META, ...meta });
}

/** "text -> title" of each citation of the kinds asked for; "none" where it has no authority. */
function meant(text: string, kinds: readonly string[], meta: Partial<Meta> = {}): string[] {
  const { citations, authorities } = resolve(text, meta);
  const titles = new Map(authorities.map(({ id, title }) => [id, title]));
  return citations
    .filter(({ kind }) => kinds.includes(kind))
    .map((citation) => `${citation.text} -> ${citation.authority === null ? "none" : titles.get(citation.authority)}`);
}

const HART = "Hart v. Ellison, 512 F.3d 101, 104 (2d Cir. 2008)";
const PELL = "Pell v. Quint Corp., 733 F.3d 640, 645 (7th Cir. 2013)";

describe("Id. means the authority read just before it", () => {
  const rows: readonly (readonly [why: string, text: string, meant: readonly string[]])[] = [
    ["the case before", `The rule is old. ${HART}. It still holds. Id. at 105.`, ["Id. at 105 -> Hart v. Ellison"]],
    [
      "a chain",
      `The rule is old. ${HART}. It holds. Id. at 105. It binds. Id.`,
      ["Id. at 105 -> Hart v. Ellison", "Id. -> Hart v. Ellison"],
    ],
    [
      "never a case inside the parenthetical of the one before",
      `The rule is old. ${HART} (quoting ${PELL}). It still holds. Id. at 105.`,
      ["Id. at 105 -> Hart v. Ellison"],
    ],
    [
      "never a case quoted after a comma",
      `The rule is old. ${HART}, quoting ${PELL}. It still holds. Id. at 105.`,
      ["Id. at 105 -> Hart v. Ellison"],
    ],
    [
      "a record cite where that is what went before",
      `The rule is old. ${HART}. The plaintiff fell. (ECF No. 12 at 3.) He rose. (Id. at 4.)`,
      ["Id. at 4 -> ECF No. 12 at 3"],
    ],
    [
      "the case before a record cite where only a reporter has such a page",
      `The rule is old. ${HART}. The plaintiff fell. (ECF No. 12 at 3.) The rule has limits. Id. at 106.`,
      ["Id. at 106 -> Hart v. Ellison"],
    ],
    [
      "the code before a case where a section is pinpointed",
      `The law is plain. 42 U.S.C. § 1983. So held ${HART}. The next section says more. Id. § 1988.`,
      ["Id. § 1988 -> 42 U.S.C. § 1983"],
    ],
    [
      "the last case of a string whose pages fit",
      `The rule is old. ${HART}; ${PELL}. It still holds. Id. at 106.`,
      ["Id. at 106 -> Hart v. Ellison"],
    ],
    [
      "the case cited, not the rule that the sentence after only speaks of",
      `The rule is old. ${HART}. Such motions under Rule 56 are common. Id.`,
      ["Id. -> Hart v. Ellison"],
    ],
    [
      "nothing where only a statute stands before a page",
      "The law is plain. 42 U.S.C. § 1983. The witness left early. Id. at 45.",
      ["Id. at 45 -> none"],
    ],
    ["nothing where nothing went before", "Id. at 45.", ["Id. at 45 -> none"]],
  ];
  it.each(rows)("%s", (_why, text, expected) => {
    expect(meant(text, ["id"])).toEqual(expected);
  });
});

describe("short forms and supra", () => {
  const rows: readonly (readonly [why: string, text: string, meant: readonly string[]])[] = [
    [
      "by name and volume",
      `See ${HART}. So too here. Hart, 512 F.3d at 106.`,
      ["Hart, 512 F.3d at 106 -> Hart v. Ellison"],
    ],
    ["by volume alone", `See ${HART}. So too here. 512 F.3d at 106.`, ["512 F.3d at 106 -> Hart v. Ellison"]],
    [
      "of two cases with one name, by the number",
      "Nash v. Orr, No. 1 Civ. 22 (S.D.N.Y. 2003), 2003 WL 169700, *1. Later came Nash v. Poole, 378 F.3d 107, 108 (2d Cir. 2010). Nash, 2003 WL 169700, at *2.",
      ["Nash, 2003 WL 169700, at *2 -> Nash v. Orr"],
    ],
    [
      "of two cases in one volume, by the nearest page before the pinpoint",
      "Nash v. Orr, 378 F.3d 107, 108 (2d Cir. 2004). Reed v. Poole, 378 F.3d 500, 501 (2d Cir. 2004). 378 F.3d at 503.",
      ["378 F.3d at 503 -> Reed v. Poole"],
    ],
    [
      "to a case cited in full only later",
      `Hart, 512 F.3d at 106, is old. So is the rest. ${HART}.`,
      ["Hart, 512 F.3d at 106 -> Hart v. Ellison"],
    ],
    ["supra by name", `See ${HART}. So too here. Hart, supra, at 106.`, ["Hart, supra, at 106 -> Hart v. Ellison"]],
    [
      "an authority of short forms alone where nothing is cited in full",
      "See Vance, 99 F.3d at 12. And again, Vance, 99 F.3d at 14.",
      ["Vance, 99 F.3d at 12 -> Vance", "Vance, 99 F.3d at 14 -> Vance"],
    ],
  ];
  it.each(rows)("%s", (_why, text, expected) => {
    expect(meant(text, ["short", "supra"])).toEqual(expected);
  });
});

describe("bare names", () => {
  const rows: readonly (readonly [why: string, text: string, meant: readonly string[], caption: string | null])[] = [
    ["after In", `See ${HART}. In Hart, the court said no.`, ["Hart -> Hart v. Ellison"], null],
    ["without its possessive", `See ${HART}. Hart’s holding is plain.`, ["Hart -> Hart v. Ellison"], null],
    ["as a test’s name", `See ${HART}. We apply the Hart framework.`, ["Hart -> Hart v. Ellison"], null],
    ["not the party of this case", `See ${HART}. Hart testified. Hart left.`, [], "Hart v. State"],
    ["not a witness of that name", `See ${HART}. Officer Hart testified. Then Hart left the room.`, [], null],
    [
      "not a government",
      "See United States v. Munro, 512 F.3d 101 (2d Cir. 2008). The United States agrees.",
      [],
      null,
    ],
    [
      "the other party where the first is a government",
      "See United States v. Munro, 512 F.3d 101 (2d Cir. 2008). Under Munro, we affirm.",
      ["Munro -> United States v. Munro"],
      null,
    ],
    [
      "each of a list",
      `See ${HART}; ${PELL}. The standards of Hart and Pell agree.`,
      ["Hart -> Hart v. Ellison", "Pell -> Pell v. Quint Corp."],
      null,
    ],
    [
      "a full name that is cited nowhere",
      "The state failed its duty as required by State v. Marlow when it kept silent.",
      ["State v. Marlow -> State v. Marlow"],
      null,
    ],
    ["not the name in its own definition", `See ${HART} (“Hart”). Nothing more.`, [], null],
    [
      "a name ahead of its citation",
      "In Landon the court held that a fee is due. 97 S.W.3d 756 (Tex. App. 2002).",
      ["Landon -> Landon"],
      null,
    ],
  ];
  it.each(rows)("%s", (_why, text, expected, caption) => {
    expect(meant(text, ["reference"], { caption })).toEqual(expected);
  });
});

describe("authorities", () => {
  const one = (text: string, meta: Partial<Meta> = {}) => resolve(text, meta).authorities.map(({ title }) => title);

  it("counts parallel cites of one case as one", () => {
    expect(
      one("Gray v. Hale, 543 U.S. 220, 125 S. Ct. 738 (2005). Then Gray v. Hale, 125 S. Ct. 738, 740 (2005)."),
    ).toEqual(["Gray v. Hale"]);
  });

  it("counts two decisions in one case as two", () => {
    expect(
      one("Gray v. Hale, 2018 WL 450592 (D.S.C. Apr. 19, 2018). Gray v. Hale, 2018 WL 2454914 (D.S.C. June 1, 2018)."),
    ).toHaveLength(2);
  });

  it("keeps subdivisions of a section with it, and a bare section with its code", () => {
    expect(one("See 8 U.S.C. § 1252(b). And 8 U.S.C. § 1252(b)(4)(B). Under § 1252(d), no.")).toEqual([
      "8 U.S.C. § 1252",
    ]);
  });

  it("knows a document of the record by its number", () => {
    expect(
      one("He fell. (Doc. No. 11-2 at 3.) He rose. (Doc. No. 11-2 at 9.) He ran. (Doc. No. 11 at 1.)"),
    ).toHaveLength(2);
  });

  it.each([
    ["the Supreme Court binds all", "Gray v. Hale, 543 U.S. 220 (2005).", "nysd", "binding"],
    ["a circuit binds its district courts", `${HART}.`, "nysd", "binding"],
    ["another circuit does not", `${PELL}.`, "nysd", "persuasive"],
    ["a circuit's panels are bound by its precedents", `${HART}.`, "ca2", "binding"],
    ["a district court's own decision", "Gray v. Hale, 300 F. Supp. 2d 10 (S.D.N.Y. 2004).", "nysd", "same court"],
    ["without a court of its own nothing is known", `${HART}.`, null, "unknown"],
  ])("weighs: %s", (_why, text, courtId, weight) => {
    expect(resolve(text, { courtId }).authorities[0]?.weight).toBe(weight);
  });
});

describe("laws", () => {
  const piece = fc.constantFrom(
    HART,
    PELL,
    `${HART} (quoting ${PELL})`,
    "Id. at 105",
    "Id.",
    "42 U.S.C. § 1983",
    "Id. § 1988",
    "Hart, 512 F.3d at 106",
    "Pell, supra, at 646",
    "In Hart, the court held so",
    "(ECF No. 12 at 3)",
    "The witness left",
  );
  const opinion = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.map((p) => `${p}. `).join(""));

  it("every mention belongs to the one authority that lists it, in order", () => {
    fc.assert(
      fc.property(opinion, (text) => {
        const { citations, authorities } = resolve(text);
        const place = new Map(citations.map(({ id }, i) => [id, i]));
        const listed = authorities.flatMap(({ id, citations: mentions }) =>
          mentions.map((mention) => [mention, id] as const),
        );
        expect(new Map(listed)).toEqual(
          new Map(citations.flatMap(({ id, authority }) => (authority === null ? [] : [[id, authority] as const]))),
        );
        expect(new Set(listed.map(([mention]) => mention)).size).toBe(listed.length);
        for (const { citations: mentions } of authorities) {
          const places = mentions.map((mention) => place.get(mention)!);
          expect(places).toEqual([...places].sort((a, b) => a - b));
        }
      }),
    );
  });

  it("ids number the citations in document order, and what stands within another is named by its new id", () => {
    fc.assert(
      fc.property(opinion, (text) => {
        const { citations } = resolve(text);
        expect(citations.map(({ id }) => id)).toEqual(citations.map((_, i) => `c${i + 1}`));
        const starts = citations.map(({ start }) => start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        for (const { within } of citations)
          expect(within === null || citations.some(({ id }) => id === within)).toBe(true);
      }),
    );
  });

  it("plain text before or after changes no antecedent", () => {
    const filler = "The witness left the room and nobody spoke. ".repeat(40);
    const all = ["id", "short", "supra", "reference"];
    fc.assert(
      fc.property(opinion, (text) => {
        expect(meant(`${filler}\n\n${text}\n\n${filler}`, all)).toEqual(meant(text, all));
      }),
      { numRuns: 40 },
    );
  });
});
