import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Opinion } from "../../../opinion/index.ts";
import { lex, type Tokens } from "../../tokens/index.ts";
import { lawFamily } from "./index.ts";
import { lawIn } from "./marked.test-support.ts";

const digits = (max: number) => fc.integer({ min: 1, max }).map(String);
const subdivisions = fc
  .tuple(fc.constantFrom("", "(a)", "(b)", "(c)"), fc.constantFrom("", "(1)", "(2)"), fc.constantFrom("", "(A)", "(B)"))
  .map(([a, b, c]) => (a === "" ? "" : b === "" ? a : a + b + c));

interface Printed {
  readonly text: string;
  readonly fields: Record<string, unknown>;
}

const usc: fc.Arbitrary<Printed> = fc
  .tuple(
    digits(54),
    fc.integer({ min: 100, max: 9999 }).map(String),
    subdivisions,
    fc.constantFrom("U.S.C.", "U. S. C.", "USC"),
    fc.constantFrom("§ ", "§"),
  )
  .map(([title, section, pin, code, sign]) => ({
    text: `${title} ${code} ${sign}${section}${pin}`,
    fields: { kind: "statute", code: "U.S.C.", title, section, pin: pin === "" ? null : pin },
  }));

const cfr: fc.Arbitrary<Printed> = fc
  .tuple(digits(50), digits(999), digits(9999), subdivisions)
  .map(([title, part, section, pin]) => ({
    text: `${title} C.F.R. § ${part}.${section}${pin}`,
    fields: { kind: "regulation", code: "C.F.R.", title, section: `${part}.${section}`, pin: pin === "" ? null : pin },
  }));

const rule: fc.Arbitrary<Printed> = fc
  .tuple(fc.constantFrom("Fed. R. Civ. P.", "Fed. R. Crim. P.", "Fed. R. App. P."), digits(86), subdivisions)
  .map(([code, section, pin]) => ({
    text: `${code} ${section}${pin}`,
    fields: { kind: "rule", code, section, pin: pin === "" ? null : pin },
  }));

const state: fc.Arbitrary<Printed> = fc
  .tuple(
    fc.constantFrom(
      "Tex. Penal Code",
      "Cal. Civ. Code",
      "Va. Code",
      "Neb. Rev. Stat.",
      "Minn. Stat.",
      "N.Y. Penal Law",
    ),
    digits(99),
    fc.integer({ min: 10, max: 999 }).map(String),
    subdivisions,
  )
  .map(([code, chapter, section, pin]) => ({
    text: `${code} § ${chapter}.${section}${pin}`,
    fields: { kind: "statute", section: `${chapter}.${section}`, pin: pin === "" ? null : pin },
  }));

const entry: fc.Arbitrary<Printed> = fc
  .tuple(fc.constantFrom("ECF No.", "Dkt. No.", "Doc. No."), digits(400), fc.option(digits(90), { nil: null }))
  .map(([docket, number, page]) => ({
    text: `${docket} ${number}${page === null ? "" : ` at ${page}`}`,
    fields: { kind: "record", pin: page },
  }));

const citation = fc.oneof(usc, cfr, rule, state, entry);

describe("laws of every family", () => {
  test("what is printed is found again with its fields", () => {
    fc.assert(
      fc.property(citation, ({ text, fields }) => {
        const found = lawIn(`The court relied on it. See ${text}. It then ruled.`);
        expect(found.map((each) => each.text)).toEqual([text]);
        expect(found[0]).toMatchObject({ ...fields, signal: "see" });
      }),
    );
  });

  test("a citation reads the same alone and between neighbours", () => {
    const shown = ({ text, code, title, section, pin, year }: ReturnType<typeof lawIn>[number]) => ({
      text,
      code,
      title,
      section,
      pin,
      year,
    });
    fc.assert(
      fc.property(citation, citation, citation, (left, it, right) => {
        const alone = lawIn(`See ${it.text}.`).map(shown);
        const among = lawIn(`See ${left.text}; ${it.text}; ${right.text}.`).map(shown);
        expect(among[1]).toEqual(alone[0]);
        expect(among).toHaveLength(3);
      }),
    );
  });

  test("a line break for a blank changes nothing but offsets", () => {
    fc.assert(
      fc.property(citation, fc.nat(), ({ text }, at) => {
        const blanks = [...text.matchAll(/ /g)].map(({ index }) => index);
        const place = blanks[at % blanks.length]!;
        const broken = `${text.slice(0, place)}\n${text.slice(place + 1)}`;
        expect(lawIn(`It ruled. See ${broken}. It left.`).map((each) => each.text)).toEqual([text]);
      }),
    );
  });
});

/** The tokens with a count of every look at one. */
function counted(text: string): { readonly tokens: Tokens; readonly looks: () => number } {
  const opinion: Opinion = { text, blocks: [], furniture: [], footnotes: [], pages: [], sections: [], emphasis: [] };
  const inner = lex(opinion)[0]!;
  let looks = 0;
  const tokens: Tokens = {
    ...inner,
    text: (at) => {
      looks += 1;
      return inner.text(at);
    },
    code: (at) => {
      looks += 1;
      return inner.code(at);
    },
  };
  return { tokens, looks: () => looks };
}

function scan({ tokens, looks }: ReturnType<typeof counted>): number {
  let floor = 0;
  for (let at = 0; at < tokens.length; ) {
    let next = at + 1;
    const draft = lawFamily.read(tokens, at, floor);
    if (draft !== null) {
      next = draft.next;
      floor = draft.next;
    }
    at = next;
  }
  return looks();
}

describe("hostile input", () => {
  const UNITS = [
    "v. ",
    "(",
    "§",
    "§ 1 ",
    "1 ",
    "(a)",
    "§§ 1, ",
    "Section 1 of the ",
    "Rule ",
    "R. ",
    "Tex. Code ",
    "5 Wright ",
    "42 U.S.C. ",
    "A. ",
    "Decl. ",
    "Tr. 1, ",
    "170 (2012) ",
    "art. I, ",
    "1 L. Rev. ",
    "1-",
    "1(",
    "Mot. (D.I. 1) ",
    "N.D. ",
    "A.L.R. ",
    "Restatement of ",
    "Fed. R. ",
    "H.R. ",
    "Pub. L. No. 1-1, ",
    "(“SPA”) ",
  ] as const;

  // Twice the text may cost little more than twice the looks: families look a bounded way ahead and back.
  test.each(UNITS)("twice as much of %j takes twice the looks", (unit) => {
    const once = scan(counted(unit.repeat(800)));
    const twice = scan(counted(unit.repeat(1600)));
    expect(twice).toBeLessThan(once * 2.2 + 2000);
  });
});
