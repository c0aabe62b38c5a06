import { describe, expect, it } from "vitest";
import { casesIn, reads } from "./caselaw.test-support.ts";

describe("federal style", () => {
  reads([
    [
      "a plain citation, from the name through the bracket",
      "The rule is settled. ⟦Harlow v. Pruett, 512 F.3d 101, 108 (9th Cir. 2007)⟧. It controls.",
      {
        kind: "case",
        name: "Harlow v. Pruett",
        plaintiff: "Harlow",
        defendant: "Pruett",
        volume: "512",
        reporter: "F.3d",
        page: "101",
        pin: "108",
        court: "9th Cir.",
        courtId: "ca9",
        year: 2007,
        signal: null,
      },
    ],
    [
      "no court in the bracket: the reporter's own",
      "⟦Merrow v. Oakes, 611 U.S. 14, 24 (2019)⟧.",
      { court: null, courtId: "scotus", year: 2019 },
    ],
    [
      "a signal and a weight parenthetical stay outside",
      "See also ⟦Dunn v. Abbot, 300 F.2d 5 (2d Cir. 1962)⟧ (per curiam).",
      { signal: "see also" },
    ],
    [
      "a name whose first word has its capital late, as brands do",
      "See ⟦tiQ Labs, Inc. v. Oakes Corp., 31 F.4th 1180, 1197 (9th Cir. 2022)⟧.",
      { plaintiff: "tiQ Labs, Inc." },
    ],
    [
      "a union, and those whose it is",
      "See ⟦International Union, United Quarry Workers v. Oakes, 512 U.S. 821 (1994)⟧.",
      { plaintiff: "International Union, United Quarry Workers" },
    ],
    [
      "parties counted by letters",
      "See ⟦Does I thru XXIII v. Oakes Textile Corp., 214 F.3d 1058 (9th Cir. 2000)⟧.",
      { plaintiff: "Does I thru XXIII" },
    ],
    [
      "several pinpoints, a note",
      "⟦Ives v. Cole, 77 F.4th 200, 203, 207–08 & n.4 (5th Cir. 2023)⟧",
      { pin: "203, 207–08 & n.4" },
    ],
    ["a note right after the page", "⟦Ives v. Cole, 77 F. Supp. 3d 200, 208 n.2 (D. Conn. 2014)⟧", { pin: "208 n.2" }],
    [
      "spaces that a scan put in, and periods it lost",
      "⟦Ives v. Cole, 77 F .2d 200 (D.C. Cir. 1935)⟧; ⟦Rowe v. Lunt, 9 U .S. 3 (1810)⟧",
      { reporter: "F.2d", courtId: "cadc" },
    ],
    [
      "a name after a sentence that ends in a capitalised word",
      "So said the Sixth Circuit. ⟦Abel v. Stone, 1 F.3d 2 (6th Cir. 1993)⟧.",
      { name: "Abel v. Stone" },
    ],
    [
      "abbreviations in the name end no sentence",
      "⟦Citizens to Save Our Sch., Inc. v. Bd. of Educ. of Twp. of Ely, 1 F.3d 2 (6th Cir. 1993)⟧",
      { name: "Citizens to Save Our Sch., Inc. v. Bd. of Educ. of Twp. of Ely" },
    ],
    [
      "a name that begins with a number",
      "See ⟦12 Acre Farm, LLC v. Moss, 1 F.3d 2 (6th Cir. 1993)⟧",
      { name: "12 Acre Farm, LLC v. Moss" },
    ],
    [
      "a footnote's mark before the name is not of it",
      "as was held.4 ⟦Abel v. Stone, 1 F.3d 2 (6th Cir. 1993)⟧",
      { name: "Abel v. Stone" },
    ],
    [
      "ex rel. and initials",
      "⟦K.L. ex rel. M.L. v. N.Y. City Dep't of Educ., 1 F.3d 2 (2d Cir. 1993)⟧",
      { name: "K.L. ex rel. M.L. v. N.Y. City Dep't of Educ." },
    ],
    ["a thing as a party", "⟦United States v. $12,400 in U.S. Currency, 1 F.3d 2 (6th Cir. 1993)⟧"],
    [
      "in re",
      "As explained in ⟦In re Gable Sec. Litig., 1 F.3d 2 (6th Cir. 1993)⟧",
      { name: "In re Gable Sec. Litig." },
    ],
    ["ex parte", "⟦Ex parte Lorne, 31 U.S. 7 (1832)⟧", { name: "Ex parte Lorne" }],
    [
      "a nominative reporter",
      "⟦Moore v. Dale, 5 U.S. (1 Cranch) 137, 177 (1803)⟧",
      { volume: "5", page: "137", pin: "177" },
    ],
    ["an old reporter by itself", "⟦Moore v. Dale, 3 Dall. 54 (1798)⟧", { reporter: "Dall." }],
    ["pages not yet numbered", "⟦Moore v. Dale, 601 U.S. ___, ___ (2024)⟧", { page: "___" }],
    [
      "en banc inside the bracket is not the court",
      "⟦Moore v. Dale, 3 F.3d 4 (9th Cir. 1999, en banc)⟧",
      { court: "9th Cir.", year: 1999 },
    ],
    [
      "parallel citations make one entry",
      "⟦Moore v. Dale, 501 U.S. 32, 44, 111 S. Ct. 2123, 115 L. Ed. 2d 27 (1991)⟧",
      {
        pin: "44",
        parallel: [
          { volume: "111", reporter: "S. Ct.", page: "2123" },
          { volume: "115", reporter: "L. Ed. 2d", page: "27" },
        ],
      },
    ],
  ]);
});

describe("unreported cases", () => {
  reads([
    [
      "court and date before the electronic number: through the star page",
      "⟦Vane v. Cobb, No. 11 Civ. 204 (LTS) (S.D.N.Y. Mar. 3, 2012), 2012 WL 700101, *4⟧ (denying relief)",
      {
        docket: "11 Civ. 204 (LTS)",
        court: "S.D.N.Y.",
        courtId: "nysd",
        date: "2012-03-03",
        volume: "2012",
        page: "700101",
        pin: "*4",
      },
    ],
    [
      "court and date after it",
      "⟦Vane v. Cobb, No. 6:14-cv-88-RBH, 2015 WL 700101, at *4–5 (D.S.C. Apr. 9, 2015)⟧",
      { docket: "6:14-cv-88-RBH", court: "D.S.C.", courtId: "scd", pin: "*4–5" },
    ],
    ["no docket number", "⟦Vane v. Cobb, 2015 WL 700101, at *4 (Del. Ch. Apr. 9, 2015)⟧", { courtId: "delch" }],
    [
      "LEXIS",
      "⟦Vane v. Cobb, 2015 U.S. Dist. LEXIS 4410, at *9 (D. Or. Apr. 9, 2015)⟧",
      { reporter: "U.S. Dist. LEXIS" },
    ],
    [
      "a docket number alone, with court and date",
      "⟦Vane v. Cobb, No. 14-1180 (7th Cir. May 2, 2014)⟧.",
      { volume: null, reporter: null, docket: "14-1180", courtId: "ca7", year: 2014 },
    ],
    ["a hyphen with a blank after it", "⟦Vane v. Cobb, No. 3:13- cv-521, 2014 WL 88, at *2 (W.D. Ky. Oct. 7, 2014)⟧"],
    [
      "name, court and date, and no number",
      "as held in ⟦Vane v. Cobb (M.D. Tenn. Mar. 17, 2020)⟧.",
      { name: "Vane v. Cobb", courtId: "tnmd", date: "2020-03-17" },
    ],
    [
      "the opinion's own number is no citation",
      "No. 14-1180\n\nVane v. Cobb\n\nThis appeal, Vane v. Cobb, No. 14-1180, concerns a lease.",
    ],
    [
      "nor is the head of a slip opinion",
      "Orr v Roe\n2025 NY Slip Op 31486(U)\nApril 25, 2025\nSupreme Court, New York County\n\nThe motion is denied.",
    ],
    ["nor is the line that tells how to cite it", "[Cite as State v. Orme, 2012-Ohio-2428.]\n\nThe court affirms."],
  ]);
});

describe("state styles", () => {
  reads([
    [
      "California: year after the name, parallels in square brackets",
      "(⟦In re P.F. (2009) 173 Cal.App.4th 655, 661 [92 Cal.Rptr.3d 784]⟧.)",
      {
        name: "In re P.F.",
        year: 2009,
        reporter: "Cal. App. 4th",
        pin: "661",
        courtId: "calctapp",
        parallel: [{ volume: "92", reporter: "Cal. Rptr. 3d", page: "784" }],
      },
    ],
    [
      "California: a federal court before the volume",
      "⟦Orr v. Roe (9th Cir. 2010) 628 F.3d 486⟧",
      { court: "9th Cir.", courtId: "ca9", year: 2010 },
    ],
    [
      "California: an unpublished opinion by date and number",
      "(⟦People v. Orr (Nov. 21, 2022, B299071)⟧ [nonpub. opn.].)",
      { docket: "B299071", date: "2022-11-21" },
    ],
    [
      "New York: no periods, square brackets",
      "⟦Matter of Orr v Roe, 12 NY3d 34, 36 [2009]⟧",
      { name: "Matter of Orr v Roe", reporter: "N.Y.3d", courtId: "ny", year: 2009, pin: "36" },
    ],
    [
      "New York: a department",
      "⟦Orr v Roe, 117 AD3d 912, 912 [2d Dept 2014]⟧",
      { court: "2d Dept", courtId: "nyappdiv" },
    ],
    [
      "Michigan: a semicolon before the parallel",
      "⟦In re Orr Estate, 266 Mich App 522, 526; 702 NW2d 658 (2005)⟧; ⟦Orr v Roe, 1 Mich 2 (1850)⟧",
      { reporter: "Mich. App.", parallel: [{ volume: "702", reporter: "N.W.2d", page: "658" }], year: 2005 },
    ],
    [
      "Ohio: a neutral citation and a paragraph",
      "⟦State v. Orr, 100 Ohio St.3d 152, 2003-Ohio-5372, 797 N.E.2d 71, ¶ 8⟧.",
      { reporter: "Ohio St. 3d", pin: "¶ 8", courtId: "ohio" },
    ],
    [
      "Illinois: neutral",
      "⟦People v. Orr, 2015 IL 117072, ¶ 12⟧",
      { reporter: "IL", year: 2015, courtId: "ill", pin: "¶ 12" },
    ],
    [
      "Illinois: a district in the reporter",
      "⟦People v. Orr, 2013 IL App (1st) 120546-U, ¶¶ 5-7⟧",
      { page: "120546-U", pin: "¶¶ 5-7" },
    ],
    [
      "Texas: the petition's history is not the court",
      "⟦Orr v. Roe, 107 S.W.3d 830, 832 (Tex. App.—Houston [14th Dist.] 2003, no pet.)⟧ (mem. op.)",
      { court: "Tex. App.—Houston [14th Dist.]", courtId: "texapp", year: 2003 },
    ],
    [
      "Louisiana: docket and date before the reporter",
      "⟦State v. Orr, 2009-0571 (La. 4/1/10), 35 So. 3d 230⟧",
      { name: "State v. Orr", court: "La.", courtId: "la", date: "2010-04-01", page: "230" },
    ],
    [
      "Florida: a district",
      "⟦Orr v. Roe, 44 So. 3d 12, 13 (Fla. 1st DCA 2010)⟧",
      { court: "Fla. 1st DCA", courtId: "fladistctapp1" },
    ],
    ["Oregon", "⟦State v. Orr, 250 Or App 66, 70, 280 P3d 1046 (2012)⟧", { reporter: "Or. App.", courtId: "orctapp" }],
    [
      "Washington: its own abbreviation",
      "⟦State v. Orr, 150 Wn.2d 1, 9, 75 P.3d 934 (2003)⟧",
      { reporter: "Wn.2d", courtId: "wash" },
    ],
    [
      "Wisconsin",
      "⟦State v. Orr, 2005 WI 2, ¶ 5, 277 Wis. 2d 593, 691 N.W.2d 637⟧",
      { reporter: "WI", year: 2005, courtId: "wis" },
    ],
    [
      "Montana: court and year between name and volume",
      "⟦Orr v. Roe (Mont. 1987), 748 P.2d 919, 923, 44 St.Rep. 2233, 2237⟧",
      { court: "Mont.", year: 1987, pin: "923" },
    ],
    [
      "New Mexico: hyphens in the neutral citation",
      "⟦State v. Orr, 2009-NMSC-003, ¶ 4, 145 N.M. 12⟧",
      { volume: "2009", page: "003" },
    ],
    [
      "South Carolina: the lower court of the reporter's state",
      "⟦Orr v. Roe, 364 S.C. 222, 612 S.E.2d 719 (Ct. App. 2005)⟧",
      { court: "Ct. App.", courtId: "scctapp" },
    ],
    [
      "Connecticut: digits struck out",
      "⟦Orr v. Roe, Docket No. CV-XX-XXXXXXX-S, 2018 WL 3827, *1 (Conn. Super. July 20, 2018)⟧",
      { name: "Orr v. Roe", courtId: "connsuperct" },
    ],
    ["Immigration", "⟦Matter of O-R-, 23 I. & N. Dec. 540, 542 (BIA 2002)⟧", { courtId: "bia" }],
  ]);
});

describe("what one citation leaves to the next", () => {
  reads([
    [
      "the year of a later citation is not taken",
      "⟦Winter v. Moss, 555 U.S. 7, 24 (2008)⟧; ⟦Orr v. Roe, No. 01 Civ. 9 (S.D.N.Y. Jan. 23, 2003), 2003 WL 169⟧",
      { year: 2008 },
    ],
    [
      "a case quoted in a parenthetical is an entry of its own",
      "⟦Orr v. Roe, 1 F.3d 2 (1st Cir. 1993)⟧ (quoting ⟦Abel v. Stone, 3 F.2d 4 (2d Cir. 1925)⟧).",
    ],
    [
      "later history is an entry of its own, with the parent's name",
      "⟦Orr v. Roe, 1 F. Supp. 2 (D. Me. 1990)⟧, aff'd, ⟦2 F.3d 3 (1st Cir. 1993)⟧",
    ],
    [
      "a name that stands earlier and apart is not of the span",
      "In Orr v. Roe the court held that a lease binds. ⟦97 S.W.3d 756, 760 (Tex. App.—Waco 2003, no pet.)⟧.",
      { name: "Orr v. Roe" },
    ],
    [
      "two reporters with a semicolon between are two cases, where names stand before both",
      "⟦Orr v. Roe, 1 Ill. 2d 3 (1953)⟧; ⟦Abel v. Stone, 2 N.E.2d 4 (Ill. 1936)⟧",
    ],
  ]);

  it("gives history its parent's name, and nested citations their place", () => {
    const [, later] = casesIn("Orr v. Roe, 1 F. Supp. 2 (D. Me. 1990), aff'd, 2 F.3d 3 (1st Cir. 1993).");
    expect(later).toMatchObject({ name: "Orr v. Roe", signal: "aff'd", courtId: "ca1" });
    const [outer, inner] = casesIn(
      "Orr v. Roe, 1 F.3d 2 (1st Cir. 1993) (quoting Abel v. Stone, 3 F.2d 4 (2d Cir. 1925)).",
    );
    expect(inner).toMatchObject({ within: outer?.id, signal: "quoting" });
    expect(outer?.parentheticals.map(({ kind }) => kind)).toEqual(["quoting"]);
  });

  it("lets a signal govern the string cite that it opens", () => {
    const found = casesIn(
      "See, e.g., Orr v. Roe, 1 F.3d 2 (1st Cir. 1993); Abel v. Stone, 3 F.2d 4 (2d Cir. 1925). Lee v. Low, 4 F.3d 5 (1993).",
    );
    expect(found.map(({ signal }) => signal)).toEqual(["see, e.g.", "see, e.g.", null]);
  });
});

describe("no citation of a case", () => {
  reads([
    ["a statute", "42 U.S.C. § 1983 and 18 Pa. C.S. § 9711"],
    ["a name in prose", "In Orr v. Roe the court held otherwise."],
    ["a month and a number", "On 3 March 1999 and by 21 June 2000 the parties met."],
    ["a conjunction that is spelled like a reporter", "in 2005 or 2006 the firm closed."],
    ["a page head with a number", "12\nOrr v. Roe\n\nThe parties agree."],
  ]);
});
