import { describe, expect, it } from "vitest";
import type { Annotations, Authority, Citation } from "../../engine/index.ts";
import type { Opinion } from "../../opinion/index.ts";
import { authorityRows } from "./authority-rows.ts";
import { citationTo, copyText } from "./copy-with-citation.ts";
import { toCslJson } from "./csl-json.ts";
import { toCsv } from "./csv.ts";
import { placesInRow } from "./place-label.ts";
import { toRis } from "./ris.ts";
import { toTableText } from "./table-text.ts";

const TEXT = "See Doe v. Roe, 12 F.3d 34 (2d Cir. 1995). He said “so be it” there.";
const opinion: Opinion = {
  text: TEXT,
  blocks: [{ start: 0, end: TEXT.length, kind: "paragraph", level: null }],
  furniture: [],
  footnotes: [],
  pages: [
    { at: 0, label: "4" },
    { at: 43, label: "5" },
  ],
  sections: [],
  emphasis: [],
};
const citation = (part: Partial<Citation>) =>
  ({
    start: 4,
    end: 41,
    kind: "case",
    court: "2d Cir.",
    volume: "12",
    reporter: "F.3d",
    page: "34",
    date: null,
    docket: null,
    links: [{ label: "CourtListener", url: "https://example.org/12" }],
    code: null,
    section: null,
    ...part,
  }) as Citation;
const authority = (part: Partial<Authority>) =>
  ({
    kind: "case",
    title: "Doe v. Roe",
    cite: "12 F.3d 34",
    courtId: "ca2",
    year: 1995,
    weight: "persuasive",
    ...part,
  }) as Authority;
const annotations = {
  citations: [
    citation({ id: "c1" as Citation["id"], text: "Doe v. Roe, 12 F.3d 34 (2d Cir. 1995)" }),
    citation({ id: "c2" as Citation["id"], kind: "id", start: 44, end: 46, text: "Id." }),
    citation({ id: "c3" as Citation["id"], kind: "record", start: 50, end: 55, text: '=HYPERLINK("x"), 4' }),
  ],
  authorities: [
    authority({ id: "a1" as Authority["id"], citations: ["c1", "c2"] as unknown as Authority["citations"] }),
    authority({
      id: "a2" as Authority["id"],
      kind: "record",
      title: "=1+1",
      year: null,
      citations: ["c3"] as unknown as Authority["citations"],
    }),
  ],
} as unknown as Annotations;
const rows = authorityRows(opinion, annotations);

describe("the table of authorities, written out", () => {
  it("knows the pages of every mention", () => {
    expect(rows[0]?.places).toEqual(["4", "5"]);
  });

  it("knows the paragraphs where the opinion has no pages", () => {
    const half = Math.floor(TEXT.length / 2);
    const paragraph = { kind: "paragraph", level: null } as const;
    const blocks = [
      { ...paragraph, start: 0, end: half },
      { ...paragraph, start: half, end: TEXT.length },
    ];
    const [first] = authorityRows({ ...opinion, pages: [], blocks }, annotations);
    expect(first?.places).toEqual(first?.mentions.map(({ start }) => (start < half ? "¶ 1" : "¶ 2")));
    expect(placesInRow(["¶ 1", "¶ 2"])).toBe("¶¶ 1, 2");
    expect(placesInRow(["¶ 1"])).toBe("¶ 1");
  });

  it("as CSV quotes what must be quoted and lets no cell run as a formula", () => {
    const lines = toCsv(rows).split("\r\n");
    expect(lines[0]).toBe("\uFEFFGroup,Authority,Citation,Court,Year,Weight here,Mentions,Pages");
    expect(lines[1]).toBe('Cases,Doe v. Roe,"Doe v. Roe, 12 F.3d 34 (2d Cir. 1995)",2d Cir.,1995,persuasive,2,4; 5');
    expect(lines[2]).toContain("'=1+1");
    expect(lines[2]).toContain(`"'=HYPERLINK(""x""), 4"`);
  });

  it("as RIS gives a case its volume, reporter, page and court", () => {
    const ris = toRis(rows);
    for (const field of [
      "TY  - CASE",
      "TI  - Doe v. Roe",
      "PY  - 1995",
      "VL  - 12",
      "T2  - F.3d",
      "SP  - 34",
      "ER  - ",
    ]) {
      expect(ris.split("\r\n")).toContain(field);
    }
    expect(ris).not.toContain("HYPERLINK");
  });

  it("as CSL-JSON is what Zotero calls a legal case", () => {
    expect(toCslJson(rows)).toEqual([
      {
        id: "a1",
        type: "legal_case",
        title: "Doe v. Roe",
        authority: "2d Cir.",
        "container-title": "F.3d",
        volume: "12",
        page: "34",
        issued: { "date-parts": [[1995]] },
        URL: "https://example.org/12",
      },
    ]);
  });

  it("as text has groups, leaders and pages", () => {
    expect(toTableText(rows)).toMatch(/^Cases\n\nDoe v\. Roe, 12 F\.3d 34 \(2d Cir\. 1995\) \.{3,} 4, 5$/);
  });
});

describe("copying with a citation", () => {
  const meta = {
    caption: "Doe v. Roe",
    court: "D. Conn.",
    courtId: "ctd",
    docket: "12-cv-3",
    date: "2017-05-19",
    judge: null,
    author: null,
    citation: null,
  };
  const span = { start: 43, end: TEXT.length };

  it("quotes with the inner marks made single and cites the page", () => {
    expect(copyText(opinion, meta, span, "ruling.txt", "quotation with citation")).toBe(
      "“He said ‘so be it’ there.” Doe v. Roe, No. 12-cv-3, slip op. at 5 (D. Conn. May 19, 2017).",
    );
  });

  it.each([
    ["its reporter and the year alone", "812 F.2d 310", "ca9", "*311", "Doe v. Roe, 812 F.2d 310, 311 (9th Cir. 2017)"],
    ["no court that the reporter names", "31 Cal. 4th 5", "cal", "*7", "Doe v. Roe, 31 Cal. 4th 5, 7 (2017)"],
    ["nor that of the United States", "555 U.S. 7", "scotus", "*24", "Doe v. Roe, 555 U.S. 7, 24 (2017)"],
    [
      "the page it begins on, before the first mark",
      "12 F.3d 34",
      "ca9",
      null,
      "Doe v. Roe, 12 F.3d 34, 34 (9th Cir. 2017)",
    ],
    [
      "the court as a citation gives it",
      null,
      "ca9",
      "5",
      "Doe v. Roe, No. 12-cv-3, slip op. at 5 (9th Cir. May 19, 2017)",
    ],
  ])("cites a case by %s", (_, citation, courtId, label, expected) => {
    const known = { ...meta, citation, courtId, court: "A Court by Its Whole Name" };
    expect(
      citationTo(
        { ...opinion, pages: [label === null ? { at: TEXT.length - 1, label: "*35" } : { at: 0, label }] },
        known,
        span,
        "ruling.txt",
      ),
    ).toBe(expected);
  });

  it("leaves out what is not known and falls back on the paragraph", () => {
    const bare = { ...meta, caption: null, court: null, courtId: null, docket: null, date: null };
    expect(citationTo({ ...opinion, pages: [] }, bare, span, "ruling.txt")).toBe("ruling.txt, slip op. at ¶ 1");
  });
});
