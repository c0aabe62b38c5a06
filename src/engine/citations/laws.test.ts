import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readingText } from "../../opinion/index.ts";
import type { Citation } from "../annotations.ts";
import { lex } from "../tokens/index.ts";
import { casesIn, type Fields, opinionOf } from "./caselaw.test-support.ts";
import { findCitations } from "./index.ts";

interface Printed {
  readonly text: string;
  readonly fields: Fields;
}

const SURNAMES = ["Harlow", "Pruett", "O'Neal", "Jiménez-Beltre", "McAdam", "Vane", "Orr", "De la Cruz", "Lunt"];
const BODIES = [
  "Acme Corp.",
  "Ely Bd. of Educ.",
  "Ass'n of Mfrs., Inc.",
  "City of Troy",
  "Dep't of Transp.",
  "First Nat'l Bank & Trust Co.",
];
const FEDERAL: readonly (readonly [reporter: string, court: string, courtId: string])[] = [
  ["F.2d", "2d Cir.", "ca2"],
  ["F.3d", "9th Cir.", "ca9"],
  ["F.4th", "D.C. Cir.", "cadc"],
  ["F. Supp. 2d", "S.D.N.Y.", "nysd"],
  ["F. Supp. 3d", "D. Conn.", "ctd"],
  ["F. App'x", "3d Cir.", "ca3"],
  ["S.W.3d", "Tex. App.—Dallas", "texapp"],
  ["So. 3d", "Fla. 1st DCA", "fladistctapp1"],
  ["N.E.3d", "Ind. Ct. App.", "indctapp"],
  ["P.3d", "Mont.", "mont"],
];

const party = (): fc.Arbitrary<string> => fc.constantFrom(...SURNAMES, ...BODIES);
const name = (): fc.Arbitrary<string> =>
  fc.oneof(
    fc.tuple(party(), party()).map(([plaintiff, defendant]) => `${plaintiff} v. ${defendant}`),
    fc.constantFrom(...SURNAMES).map((who) => `In re ${who}`),
    fc.constantFrom(...SURNAMES).map((who) => `Estate of ${who} v. State`),
  );
const page = (): fc.Arbitrary<number> => fc.integer({ min: 1, max: 1500 });
const year = (): fc.Arbitrary<number> => fc.integer({ min: 1950, max: 2024 });
const volume = (): fc.Arbitrary<number> => fc.integer({ min: 1, max: 999 });
const pin = (): fc.Arbitrary<string | null> =>
  fc.oneof(
    fc.constant(null),
    page().map(String),
    page().map((from) => `${from}–${from + 3}`),
    page().map((from) => `${from}, ${from + 2}`),
    page().map((from) => `${from} n.4`),
  );
const comma = (pinpoint: string | null): string => (pinpoint === null ? "" : `, ${pinpoint}`);

const reported = (): fc.Arbitrary<Printed> =>
  fc
    .record({ name: name(), volume: volume(), page: page(), pin: pin(), year: year(), of: fc.constantFrom(...FEDERAL) })
    .map(({ of: [reporter, court, courtId], ...it }) => ({
      text: `${it.name}, ${it.volume} ${reporter} ${it.page}${comma(it.pin)} (${court} ${it.year})`,
      fields: {
        kind: "case",
        name: it.name,
        volume: String(it.volume),
        reporter,
        page: String(it.page),
        pin: it.pin,
        court,
        courtId,
        year: it.year,
      },
    }));

const supremeCourt = (): fc.Arbitrary<Printed> =>
  fc.record({ name: name(), volume: volume(), page: page(), pin: pin(), year: year() }).map((it) => ({
    text: `${it.name}, ${it.volume} U.S. ${it.page}${comma(it.pin)}, 111 S. Ct. 27 (${it.year})`,
    fields: {
      kind: "case",
      name: it.name,
      volume: String(it.volume),
      reporter: "U.S.",
      page: String(it.page),
      pin: it.pin,
      court: null,
      courtId: "scotus",
      year: it.year,
      parallel: [{ volume: "111", reporter: "S. Ct.", page: "27" }],
    },
  }));

const unreported = (): fc.Arbitrary<Printed> =>
  fc
    .record({
      name: name(),
      number: fc.integer({ min: 10000, max: 999999 }),
      star: fc.integer({ min: 1, max: 40 }),
      year: fc.integer({ min: 1990, max: 2024 }),
      first: fc.boolean(),
    })
    .map((it) => {
      const courtDate = `(S.D.N.Y. Feb. 11, ${it.year})`;
      const cite = `${it.year} WL ${it.number}, at *${it.star}`;
      const docket = "09 Civ. 862 (JBA)";
      return {
        text: it.first
          ? `${it.name}, No. ${docket} ${courtDate}, ${cite}`
          : `${it.name}, No. ${docket}, ${cite} ${courtDate}`,
        fields: {
          kind: "case",
          name: it.name,
          docket,
          volume: String(it.year),
          reporter: "WL",
          page: String(it.number),
          pin: `*${it.star}`,
          court: "S.D.N.Y.",
          courtId: "nysd",
          year: it.year,
          date: `${it.year}-02-11`,
        },
      };
    });

const california = (): fc.Arbitrary<Printed> =>
  fc.record({ name: name(), volume: volume(), page: page(), pin: pin(), year: year() }).map((it) => ({
    text: `${it.name} (${it.year}) ${it.volume} Cal.App.4th ${it.page}${comma(it.pin)}`,
    fields: {
      kind: "case",
      name: it.name,
      volume: String(it.volume),
      reporter: "Cal. App. 4th",
      page: String(it.page),
      pin: it.pin,
      courtId: "calctapp",
      year: it.year,
    },
  }));

const newYork = (): fc.Arbitrary<Printed> =>
  fc.record({ who: fc.constantFrom(...SURNAMES), volume: volume(), page: page(), year: year() }).map((it) => ({
    text: `Matter of ${it.who} v Roe, ${it.volume} AD3d ${it.page}, ${it.page + 1} [1st Dept ${it.year}]`,
    fields: {
      kind: "case",
      name: `Matter of ${it.who} v Roe`,
      volume: String(it.volume),
      reporter: "A.D.3d",
      page: String(it.page),
      pin: String(it.page + 1),
      court: "1st Dept",
      courtId: "nyappdiv",
      year: it.year,
    },
  }));

const neutral = (): fc.Arbitrary<Printed> =>
  fc
    .record({
      name: name(),
      year: fc.integer({ min: 2002, max: 2024 }),
      number: page(),
      at: fc.constantFrom("IL", "UT", "ND", "WI", "SD", "VT"),
    })
    .map((it) => ({
      text: `${it.name}, ${it.year} ${it.at} ${it.number}, ¶ 12`,
      fields: {
        kind: "case",
        name: it.name,
        volume: String(it.year),
        reporter: it.at,
        page: String(it.number),
        pin: "¶ 12",
        year: it.year,
      },
    }));

const citation = (): fc.Arbitrary<Printed> =>
  fc.oneof(reported(), supremeCourt(), unreported(), california(), newYork(), neutral());

const only = (text: string): Citation => {
  const found = casesIn(text);
  expect(found).toHaveLength(1);
  return found[0]!;
};

/** What a citation says, without where it stands. */
const fieldsOf = ({
  id: _id,
  start: _start,
  end: _end,
  parentheticals: _spans,
  signal: _signal,
  ...fields
}: Citation): unknown => fields;

describe("laws of case citations", () => {
  it("finds again what is printed in any style, with all its fields and its exact extent", () => {
    fc.assert(
      fc.property(citation(), ({ text, fields }) => {
        const found = only(`The court has said so. See ${text}.`);
        expect(found.text).toBe(text);
        expect(found).toMatchObject(fields);
      }),
      { numRuns: 400 },
    );
  });

  it("reads a citation the same alone and between neighbours", () => {
    fc.assert(
      fc.property(citation(), citation(), citation(), (left, it, right) => {
        const found = casesIn(`${left.text}; ${it.text}; ${right.text}.`);
        expect(found).toHaveLength(3);
        expect(fieldsOf(found[1]!)).toEqual(fieldsOf(only(`${it.text}.`)));
      }),
      { numRuns: 200 },
    );
  });

  it("reads the same whatever stands before or after by more than a page", () => {
    const page = "The parties do not dispute the facts of this matter, which are told in the order. ".repeat(40);
    fc.assert(
      fc.property(citation(), fc.string({ maxLength: 60 }), fc.string({ maxLength: 60 }), ({ text }, before, after) => {
        const found = casesIn(`${before}\n\n${page}\n\nSee ${text}.\n\n${page}\n\n${after}`).find(
          (one) => one.text === text,
        );
        expect(found && fieldsOf(found)).toEqual(fieldsOf(only(`See ${text}.`)));
      }),
      { numRuns: 60 },
    );
  });

  it("changes nothing but offsets for a line break at any blank", () => {
    fc.assert(
      fc.property(citation(), fc.nat(), ({ text }, pick) => {
        const blanks = [...text.matchAll(/ /g)].map(({ index }) => index);
        const at = blanks[pick % blanks.length]!;
        const broken = `See ${text.slice(0, at)}\n${text.slice(at + 1)}.`;
        expect(fieldsOf(only(broken))).toEqual(fieldsOf(only(`See ${text}.`)));
      }),
      { numRuns: 200 },
    );
  });

  it("changes nothing but offsets for furniture at any blank", () => {
    fc.assert(
      fc.property(citation(), fc.nat(), ({ text }, pick) => {
        const blanks = [...text.matchAll(/ /g)].map(({ index }) => index);
        const at = blanks[pick % blanks.length]! + "See ".length + 1;
        const head = "7 of 12 Roe v. Doe, 1 F.3d 1 ";
        const whole = `See ${text}.`;
        const opinion = opinionOf(whole.slice(0, at) + head + whole.slice(at), [
          { start: at, end: at + head.length, kind: "running head" },
        ]);
        const found = findCitations(lex(opinion)).filter(({ kind }) => kind === "case");
        expect(found.map(fieldsOf)).toEqual([fieldsOf(only(whole))]);
      }),
      { numRuns: 200 },
    );
  });

  it("keeps spans in the text, in order, nested properly, and equal to their own words", () => {
    const pieces = fc.oneof(
      citation().map(({ text }) => text),
      fc.constantFrom(
        "(quoting ",
        ")",
        "Id. at 4",
        "[",
        "]",
        "; ",
        ", ",
        ". ",
        "supra",
        "No. ",
        "v. ",
        "In re ",
        "§ 4",
        "\n\n",
        "(2d Cir. 2009)",
      ),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const opinion = opinionOf(parts.join(" "));
        const found = findCitations(lex(opinion));
        for (const [i, one] of found.entries()) {
          expect(one.start).toBeLessThan(one.end);
          expect(one.end).toBeLessThanOrEqual(opinion.text.length);
          expect(one.text).toBe(readingText(opinion, one));
          const before = found[i - 1];
          if (before) expect(before.end).toBeLessThanOrEqual(one.start);
          if (one.within !== null) expect(found.findIndex(({ id }) => id === one.within)).toBeLessThan(i);
        }
      }),
      { numRuns: 300 },
    );
  });
});
