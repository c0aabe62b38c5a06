import { describe, expect, test } from "vitest";
import { type Annotations, annotate } from "../engine/index.ts";
import { openText } from "../intake/index.ts";
import { caselawSlug } from "./caselaw-reporters.ts";
import { numberOf } from "./code-links.ts";
import { withLinks } from "./links.ts";

const annotated = (text: string): Annotations => withLinks(annotate(openText(text), { until: "citations" }));

/** The addresses of the citation whose text begins so. */
const urls = (text: string, cited: string): readonly string[] =>
  annotated(text)
    .citations.find((citation) => citation.text.startsWith(cited))!
    .links.map(({ url }) => url);

describe("links by kind", () => {
  test.each([
    ["42 U.S.C. § 1983", "https://www.govinfo.gov/link/uscode/42/1983", "the official code first"],
    ["42 U.S.C. §§ 401-433", "https://www.govinfo.gov/link/uscode/42/401", "a range opens at its first section"],
    ["42 U.S.C. § 300aa-10(a)", "https://www.govinfo.gov/link/uscode/42/300aa-10", "a hyphen of the number itself"],
    ["Pub. L. No. 104-132", "https://www.govinfo.gov/link/plaw/104/public/132", "a public law"],
    ["110 Stat. 1214", "https://www.govinfo.gov/link/statute/110/1214", "the Statutes at Large"],
    ["20 C.F.R. § 404.1520(a)", "https://www.ecfr.gov/current/title-20/section-404.1520", "regulations"],
    ["29 C.F.R. Part 1910", "https://www.ecfr.gov/current/title-29/part-1910", "a part of the regulations"],
    ["84 Fed. Reg. 12,345", "https://www.federalregister.gov/citation/84-FR-12345", "thousands lose their comma"],
    ["Fed. R. Civ. P. 12(b)(6)", "https://www.law.cornell.edu/rules/frcp/rule_12", "civil procedure"],
    ["Fed. R. Evid. 702", "https://www.law.cornell.edu/rules/fre/rule_702", "evidence"],
    ["Fed. R. Crim. P. 11", "https://www.law.cornell.edu/rules/frcrmp/rule_11", "criminal procedure"],
    ["U.S.S.G. § 2D1.1", "https://guidelines.ussc.gov/gl/%C2%A72D1.1", "the guidelines, encoded"],
    ["U.S. Const. amend. XIV, § 1", "https://constitution.congress.gov/constitution/amendment-14/", "an amendment"],
    ["U.S. Const. art. III", "https://constitution.congress.gov/constitution/article-3/", "an article"],
    ["RCW 9.94A.525", "https://app.leg.wa.gov/RCW/default.aspx?cite=9.94A.525", "a state's own page"],
  ])("%s opens %s (%s)", (cited, url) => {
    expect(urls(`The court relied on it. See ${cited}. It ruled.`, cited)[0]).toBe(url);
  });
});

describe("links of cases", () => {
  const text = "In Roe v. Doe, 555 U.S. 7, 20 (2008), it held so. See Roe, 555 U.S. at 21. Id. at 22.";

  test("a Supreme Court case opens at Justia, CourtListener, the static caselaw and Scholar", () => {
    expect(urls(text, "Roe v. Doe")).toEqual([
      "https://supreme.justia.com/cases/federal/us/555/7/",
      "https://www.courtlistener.com/c/U.S./555/7/",
      "https://static.case.law/us/555/html/0007-01.html",
      "https://scholar.google.com/scholar?q=%22555%20U.S.%207%22&as_sdt=2006",
    ]);
  });

  test("short forms and Id. inherit the links of the full citation", () => {
    expect(urls(text, "Roe, 555")).toEqual(urls(text, "Roe v. Doe"));
    expect(urls(text, "Id. at 22")).toEqual(urls(text, "Roe v. Doe"));
  });

  test("a WL number is searched for by name and docket", () => {
    const unreported = "See Roe v. Doe, No. 10-cv-977, 2012 WL 802077, at *2 (D. Conn. Sept. 28, 2012).";
    expect(urls(unreported, "Roe v. Doe")[0]).toBe(
      "https://www.courtlistener.com/?q=%22Roe%20v.%20Doe%22%20%2210-cv-977%22&type=r",
    );
  });

  test("the static caselaw is offered only for years that it covers", () => {
    expect(caselawSlug("F.3d", 2009)).toBe("f3d");
    expect(caselawSlug("F.Supp.2d", 2009)).toBe("f-supp-2d");
    expect(caselawSlug("F.3d", 2021)).toBeNull();
    expect(caselawSlug("F.4th", 2022)).toBeNull();
  });
});

test("a bare section takes the links of the code that it belongs to", () => {
  const text = "He sued under 42 U.S.C. § 1983. But § 1983 does not reach it.";
  expect(urls(text, "§ 1983")[0]).toBe("https://www.govinfo.gov/link/uscode/42/1983");
});

test("every address is one that a browser can open as it stands", () => {
  const text =
    "See Roe v. Doe, 12 F.3d 34 (2d Cir. 1994); La. C.C. art. 2315; Local Rule 7.1; 45 Harv. L. Rev. 123 (1990).";
  for (const { links } of annotated(text).citations) {
    expect(links.length).toBeGreaterThan(0);
    for (const { url } of links) expect(new URL(url).href).toBe(url);
  }
});

test.each([
  ["XIV", 14],
  ["IX", 9],
  ["III", 3],
  ["7", 7],
  ["Q", null],
])("%s is %s", (numeral, value) => {
  expect(numberOf(numeral)).toBe(value);
});
