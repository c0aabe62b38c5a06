import { describe, expect, it } from "vitest";
import { askedCase, wordsSent } from "./asked-case.ts";

const cite = (volume: string, reporter: string, page: string, name: string | null = null, year: number | null = null) =>
  ({ by: "citation", cite: { volume, reporter, page }, name, year }) as const;

describe("what a person asks for", () => {
  it.each([
    ["a bare citation", "555 U.S. 7", cite("555", "U.S.", "7")],
    ["another reporter", "561 F.3d 97", cite("561", "F.3d", "97")],
    ["without points and spaces", "561 F3d 97", cite("561", "F.3d", "97")],
    ["white space as a line was broken", " 555\n U.S.  7 ", cite("555", "U.S.", "7")],
    ["with its name", "Larch v. Nimbus, 555 U.S. 7", cite("555", "U.S.", "7", "Larch v. Nimbus")],
    ["in full", "Larch v. Nimbus Co., 555 U.S. 7, 24 (2008)", cite("555", "U.S.", "7", "Larch v. Nimbus Co.", 2008)],
    [
      "with a court",
      "Larch v. Oak, 12 F. Supp. 2d 34 (D. Conn. 1998)",
      cite("12", "F. Supp. 2d", "34", "Larch v. Oak", 1998),
    ],
    [
      "a name with a number in it",
      "Local 12 Union v. Oak, 12 F.3d 34",
      cite("12", "F.3d", "34", "Local 12 Union v. Oak"),
    ],
    ["a proceeding without parties", "In re Larch, 12 F.3d 34", cite("12", "F.3d", "34", "In re Larch")],
    ["after a signal", "See Larch v. Oak, 12 F.3d 34", cite("12", "F.3d", "34", "Larch v. Oak")],
    [
      "a page of CourtListener's",
      "https://www.courtlistener.com/opinion/145777/larch-v-oak/?q=fence",
      { by: "CourtListener page", cluster: 145777 },
    ],
    ["CourtListener's page of a citation", "https://www.courtlistener.com/c/F.3d/561/97/", cite("561", "F.3d", "97")],
    ["the same, encoded", "https://www.courtlistener.com/c/F.%20Supp.%202d/12/34/", cite("12", "F. Supp. 2d", "34")],
    [
      "a static page",
      "https://static.case.law/us/347/html/0483-01.html",
      { by: "case.law page", slug: "us", volume: "347", file: "0483-01" },
    ],
    [
      "a static record, without a scheme",
      "static.case.law/f2d/12/cases/0034-02.json",
      { by: "case.law page", slug: "f2d", volume: "12", file: "0034-02" },
    ],
    [
      "case.law's own reader",
      "https://case.law/caselaw/?reporter=us&volume=347&case=0483-01",
      { by: "case.law page", slug: "us", volume: "347", file: "0483-01" },
    ],
    [
      "an old address of case.law",
      "https://cite.case.law/us/347/483/",
      { by: "case.law page", slug: "us", volume: "347", file: "0483-01" },
    ],
  ])("%s: %s", (_, typed, expected) => {
    expect(askedCase(typed)).toEqual(expected);
  });

  it.each([
    ["nothing", "  "],
    ["a statute", "42 U.S.C. § 1983"],
    ["a reporter nobody knows", "12 Zork 34"],
    ["a name alone", "Larch v. Oak"],
    ["a sentence that holds a citation", "The court relied on 555 U.S. 7 and went on."],
    ["a text", `555 U.S. 7 ${"and so on ".repeat(60)}`],
    ["another site", "https://www.example.com/opinion/145777/"],
    ["a site that is called nearly so", "https://static.case.law.example.com/us/347/html/0483-01.html"],
    ["a docket", "https://www.courtlistener.com/docket/5/larch-v-oak/"],
    ["a path that climbs", "https://static.case.law/us/../html/0483-01.html"],
    ["a broken address", "https://"],
  ])("is not %s", (_, typed) => {
    expect(askedCase(typed)).toBeNull();
  });

  it("says what goes out, and the name is not in it", () => {
    expect(wordsSent(askedCase("Larch v. Nimbus, 555 U.S. 7 (2008)")!)).toBe("555 U.S. 7");
    expect(wordsSent(askedCase("https://static.case.law/us/347/html/0483-01.html")!)).toBe("us/347/0483-01");
    expect(wordsSent(askedCase("https://www.courtlistener.com/opinion/5/x/")!)).toBe("opinion 5");
  });
});
