import { describe, expect, test } from "vitest";
import { lawIn, reads } from "./marked.test-support.ts";

describe("the United States Code", () => {
  reads("statute", [
    ["He sued under ⟦42 U.S.C. § 1983⟧.", "plain"],
    ["He sued under ⟦42 U.S.C. §1983⟧.", "no blank after the sign"],
    ["He sued under ⟦42 USC 1983⟧.", "neither periods nor sign"],
    ["He sued under ⟦42 U. S. C. § 1983⟧.", "blanks between the letters"],
    ["He sued under ⟦42 U.S.C.A. § 1983⟧.", "an annotated edition"],
    ["He sued under ⟦42 U.S.C.S. § 1983⟧.", "the other annotated edition"],
    ["He sued under ⟦42 U.S.C.\n§ 1983⟧.", "a line break inside"],
    ["He sued under ⟦42\u00a0U.S.C.\u00a0§\u00a01983⟧.", "no-break spaces"],
    ["He sued under ⟦42 U.S.C. §l983⟧.", "a digit misread as a letter"],
    ["He sued under ⟦28 U.S.C. y 1291⟧.", "a sign misread as a letter"],
    ["under ⟦18 U.S.C. §§ 2, 1956(a)(1)(B), 1956(h)⟧; and", "a list"],
    ["under ⟦42 U.S.C. §§ 401-433⟧.", "a range"],
    ["under ⟦42 U.S.C. §§ 1981 and 1983⟧.", "two joined by and"],
    ["under ⟦15 U.S.C. § 1692 et seq.⟧ (the Act)", "et seq."],
    ["under ⟦42 U.S.C. § 300aa-10, et seq.⟧ today", "et seq. after a comma"],
    ["see ⟦44 U.S.C. § 3501 note (2012)⟧ (on notes)", "a note and its year"],
    ["as in ⟦8 U.S.C. § 1409(c) (1952)⟧.", "a year"],
    ["as in ⟦8 U.S.C. § 1409(c)(1952)⟧.", "a year without a blank"],
    ["as in ⟦18 U.S.C. § 922(g)(1) (2012 & Supp. IV 2016)⟧.", "an edition and its supplement"],
    ["⟦5 U.S.C. § 2302(b)(9)(A)(i), (B), (C), or (D)⟧ applies.", "subdivisions listed under one sign"],
    ["under ⟦Title 28, United States Code, Section 2254⟧, he", "in words"],
    ["under ⟦28 U.S.C. § 1331⟧; ⟦28 U.S.C. § 1343⟧.", "neighbours stay apart"],
    ["under ⟦28 U.S.C. §§ 1331, 1343⟧, ⟦42 U.S.C. § 1983⟧.", "the title of the next is no section of the list"],
    ["violating ⟦8 U.S.C. § 1324(a)(1)(A)(iv)⟧; (2) three counts", "the sentence's own counting stays outside"],
    ["⟦42 U.S.C. § 1983⟧ (holding nothing)", "an explanation is outside"],
  ]);

  test("fields are the title, the code, the section and its subdivisions", () => {
    expect(lawIn("See 18 U.S.C. § 1956(a)(1)(B) (2006).")[0]).toMatchObject({
      code: "U.S.C.",
      title: "18",
      section: "1956",
      pin: "(a)(1)(B)",
      year: 2006,
      signal: "see",
    });
  });
});

describe("session laws", () => {
  reads("statute", [
    [
      "the ⟦Prairie Grain Act of 1952, Pub. L. No. 82-999, §§ 244(a)(1), 309(c), 66 Stat. 163, 214, 238–39 (1952)⟧.",
      "all parts",
    ],
    ["⟦Pub. L. No. 104-132, § 4, 110 Stat. 1214⟧ says", "without the act's name"],
    ["⟦Pub. L. 112-29⟧ says", "no number sign"],
    ["as enacted, ⟦110 Stat. 1214, 1217⟧.", "the Statutes at Large alone"],
  ]);
});

describe("codes of the states", () => {
  reads("statute", [
    ["⟦Tex. Penal Code § 12.42⟧.", "Texas"],
    ["⟦Tex. Civ. Prac. & Rem. Code Ann. § 14.004 (West 2017)⟧.", "an edition"],
    ["⟦TEX. CIV. PRAC. & REM. CODE ANN. §§ 101.001–.109 (Vernon 2011)⟧.", "a range that carries the chapter on"],
    ["⟦TEX. CIV. PRAC. & REM. CODE ANN. 14.002(b) (Vernon 2002)⟧.", "no sign"],
    ["⟦T EX . P EN AL C OD E A N N . § 46.04⟧.", "small capitals that came apart"],
    ["⟦Tex. Code Crim. Proc. art. 36.19⟧.", "articles"],
    ["⟦Tex. Code Crim. Proc. art. 11.07, § 3(d)⟧.", "a section of an article"],
    ["⟦Texas Family Code Section 54.02(a)⟧.", "in words"],
    ["⟦Cal. Civ. Code § 1671⟧.", "California"],
    ["(⟦Pen. Code, § 187, subd. (a)⟧.)", "California's own style"],
    ["(⟦Welf. & Inst. Code, § 602⟧.)", "California, two subjects"],
    ["(⟦Code Civ. Proc., § 425.16, subds. (b), (c)⟧.)", "California, the code first"],
    ["⟦N.Y. C.P.L.R. 3211(a)(7)⟧.", "New York, no sign"],
    ["⟦CPLR 3211 (a) (7)⟧.", "New York's own spacing"],
    ["⟦CPLR 503, 511(a)⟧.", "a list without a sign"],
    ["⟦Vehicle and Traffic Law § 505(5)⟧.", "New York, without the state"],
    ["⟦N.Y. Penal Law § 125.25⟧.", "New York, with it"],
    ["⟦735 ILCS 5/2-615 (West 2020)⟧.", "Illinois"],
    ["⟦O.C.G.A. § 9-11-56⟧.", "Georgia"],
    ["⟦R.C. 2953.08⟧.", "Ohio"],
    ["⟦MCL 600.2169⟧; ⟦MCL 600.2170(1)⟧.", "Michigan"],
    ["⟦RCW 9.94A.525⟧.", "Washington"],
    ["⟦ORS 12.110⟧.", "Oregon"],
    ["⟦K.S.A. 60-1507⟧.", "Kansas"],
    ["⟦La. R.S. 14:30⟧.", "Louisiana's statutes"],
    ["⟦La. C.C. art. 2315⟧.", "Louisiana's civil code"],
    ["under ⟦§ 30-3-403(2), MCA⟧, he", "Montana, the code after"],
    ["under ⟦S 30-3-403 (2) (a), MCA⟧.", "the same with a misread sign"],
    ["⟦Va. Code § 8.01-126⟧.", "Virginia"],
    ["under ⟦Code § 8.01-126⟧.", "Virginia's short form"],
    ["⟦G.L. c. 93A, § 2⟧.", "Massachusetts"],
    ["⟦Mass. Gen. Laws ch. 93A, § 2⟧.", "Massachusetts in full"],
    ["⟦Wis. Stat. § 974.06⟧.", "Wisconsin"],
    ["⟦Minn. Stat. § 609.185⟧.", "Minnesota"],
    ["⟦Minn. Stat. § 609.185, subd. 1⟧.", "Minnesota, a subdivision"],
    ["⟦42 Pa.C.S. § 9541⟧; ⟦42 Pa.C.S.A. § 9542⟧.", "Pennsylvania"],
    ["⟦N.J.S.A. 2C:11-3⟧.", "New Jersey"],
    ["⟦NRS 34.726⟧.", "Nevada"],
    ["⟦A.R.S. § 13-4031⟧.", "Arizona"],
    ["⟦HRS § 702-230⟧.", "Hawaii"],
    ["⟦Idaho Code § 18-101⟧.", "Idaho"],
    ["⟦Ind. Code § 35-42-1-1⟧.", "Indiana"],
    ["⟦Ky. Rev. Stat. § 337.355⟧; ⟦KRS 446.070⟧.", "Kentucky"],
    ["⟦Md. Code Ann., Crim. Law § 3-202⟧.", "Maryland"],
    ["⟦Miss. Code Ann. § 97-3-19⟧.", "Mississippi"],
    ["⟦Neb. Rev. Stat. § 77-27,119 (Reissue 2016)⟧.", "Nebraska, past a thousand"],
    ["⟦N.C. Gen. Stat. § 15A-1340.16⟧.", "North Carolina"],
    ["⟦Okla. Stat. tit. 21, § 701.7⟧.", "Oklahoma"],
    ["⟦S.C. Code Ann. § 44-48-10 to -170 (2018)⟧.", "South Carolina, a range"],
    ["⟦SDCL 15-2-14⟧.", "South Dakota"],
    ["⟦Tenn. Code Ann. § 29-21-107(a)⟧.", "Tennessee"],
    ["⟦Utah Code Ann. § 76-5-203⟧.", "Utah"],
    ["⟦Vt. Stat. Ann. tit. 13, § 2301⟧.", "Vermont"],
    ["⟦W. Va. Code § 61-2-1⟧.", "West Virginia"],
    ["⟦Wyo. Stat. Ann. § 6-2-101⟧.", "Wyoming"],
    ["⟦D.C. Code § 42-3404.02 (2012 Repl.)⟧.", "the District of Columbia"],
    ["⟦Ala. Code § 13A-5-40(a)(7)⟧.", "Alabama"],
    ["⟦AS 11.41.100⟧.", "Alaska"],
    ["⟦Ark. Code Ann. § 5-10-101⟧.", "Arkansas"],
    ["⟦C.R.S. § 18-1-101⟧; ⟦§ 18-1-102, C.R.S. 2020⟧.", "Colorado, both ways"],
    ["⟦Conn. Gen. Stat. § 46b-38⟧.", "Connecticut"],
    ["⟦10 Del. C. § 564⟧; ⟦29 Del. C. 10001–10007⟧.", "Delaware"],
    ["⟦Fla. Stat. § 775.087⟧; ⟦§ 440.13(1)(b), Fla. Stat. (2020)⟧.", "Florida, both ways"],
    ["⟦Iowa Code § 707.2⟧.", "Iowa"],
    ["⟦14 M.R.S. § 8104⟧.", "Maine"],
    ["⟦§ 565.020, RSMo 2016⟧; ⟦Mo. Rev. Stat. § 565.020⟧.", "Missouri, both ways"],
    ["⟦RSA 625:9⟧.", "New Hampshire"],
    ["⟦NMSA 1978, § 30-2-1⟧.", "New Mexico"],
    ["⟦N.D.C.C. § 12.1-16-01⟧.", "North Dakota"],
    ["⟦R.I. Gen. Laws § 11-23-1⟧.", "Rhode Island"],
    ["⟦33 P.R. Laws Ann. § 4734⟧.", "Puerto Rico"],
    ["⟦Uniform Commercial Code § 2-207⟧; ⟦U.C.C. § 2-314⟧.", "the uniform code"],
    ["⟦TEXAS CIVIL PRACTICE AND REMEDIES CODE CHAPTER 14⟧", "a chapter in a heading"],
    ["⟦Chapter 14 of the Texas Civil Practice and Remedies Code⟧ governs", "a chapter of a code"],
  ]);

  test("one code has one name, however it is written", () => {
    const codes = lawIn(
      "Tex. Civ. Prac. & Rem. Code Ann. § 14.002; TEX. CIV. PRAC. & REM. CODE § 14.003; Texas Civil Practice and Remedies Code § 14.004.",
    ).map(({ code }) => code);
    expect(new Set(codes).size).toBe(1);
  });
});

describe("acts cited by their own section", () => {
  reads("statute", [
    ["⟦INA § 242(b)(4)(B), 8 U.S.C. § 1252(b)(4)(B)⟧.", "the code in parallel is the same entry"],
    ["⟦ERISA § 502(a)(1)(B), 29 U.S.C. § 1132(a)(1)(B)⟧.", "another act"],
    ["⟦Sherman Act § 2⟧.", "an act by name"],
    ["⟦Section 10(b) of the Exchange Act, 15 U.S.C. § 78j(b)⟧, bars", "of the act, with the code"],
    ["⟦Section 20(a) of the Exchange Act⟧. Section chiefs met.", "the next sentence stays outside"],
    ["⟦section 10(b) of the Securities Exchange Act of 1934⟧ bars", "the act's year belongs to it"],
  ]);
});

describe("sections without their code", () => {
  reads("statute", [
    ["claims under ⟦§ 1983⟧ fail", "a sign"],
    ["claims under ⟦Section 1983⟧ fail", "a word"],
    ["the ⟦section 3553(a)⟧ factors", "in lower case"],
    ["under ⟦§ 2254(d)⟧ and ⟦§ 2244(d)(1)⟧", "two"],
    ["⟦Sections 11.001 and 11.359⟧ apply", "a list in words"],
    ["⟦§§ 11.001(4)(B); 11.359(a)⟧ apply", "a list parted by a semicolon"],
    ["⟦§§ 14.003, .005⟧ apply", "the chapter carried on"],
    ["the ⟦3553(a)⟧ factors", "the number alone"],
    ["(⟦§§ 667, subds. (b)-(i), 1170.12⟧)", "subdivisions within a list"],
    ["⟦Section § 1409(c)⟧ requires", "word and sign"],
    ["⟦section 733, subdivision (c)⟧ bars", "a subdivision in words"],
    ["requirements of ⟦subsection 14.004(a)⟧, the", "a subsection"],
    ["⟦Article 11.07 of the Texas Code of Criminal Procedure⟧ lets", "an article of a code"],
    ["an ⟦article 78⟧ proceeding", "New York's proceeding"],
  ]);
});

describe("what is no citation of a statute", () => {
  reads("statute", [
    ["as said in section II above", "a part of the opinion"],
    ["see Section 3 below", "a part of the opinion"],
    ["under Section 5 of the Agreement, he", "a contract's section"],
    ["Section 2.05 of the Agreement binds. Section 2.05 is clear.", "the same contract's section again"],
    ["section 5 of the lease", "a lease's section"],
    ["the Texas Penal Code. Section chiefs met.", "a code without a section"],
    ["under the Clean Water Act and Title VII", "acts without a section"],
    ["the 5(a) of them", "a small number"],
    ["in sections of the report", "the word alone"],
    ["§ APPEAL FROM THE 7TH\n§ JUDICIAL DISTRICT", "a caption's column of signs"],
    ["He paid $1983(a) once", "money"],
    ["Count 3553(a) was dropped", "a count"],
  ]);
});
