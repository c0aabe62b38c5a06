import { describe, expect, test } from "vitest";
import { lawIn, reads } from "./marked.test-support.ts";

describe("docket entries", () => {
  reads("record", [
    ["He moved. (⟦ECF No. 24-8 at 2-4⟧.)", "plain"],
    ["(See ⟦ECF Nos. 6, 15 and 19⟧.)", "several are one entry"],
    ["(⟦ECF No. 25, at 9-12⟧.)", "a comma before the pages"],
    ["(⟦Doc. No. 11-2⟧)", "Doc."],
    ["(⟦Doc. 12⟧) and (⟦doc. 29⟧)", "no number sign, lower case"],
    ["(⟦Dkt. 12, Ex. A⟧)", "an exhibit belongs to its entry"],
    ["(⟦Dkt. No. 10 at 15⟧)", "Dkt. No."],
    ["[⟦DE 12⟧] and ⟦D.E. 4⟧.", "brackets are outside"],
    ["⟦D.I. 14 at 4⟧.", "Delaware"],
    ["(⟦Docket No. 14⟧)", "Docket No."],
    ["(⟦Doc. No. 8-2 at PageID 43-57⟧)", "the court's own page numbers"],
    ["the motion to intervene ⟦[23]⟧.", "a number in brackets"],
    ["The motion [⟦#12⟧] and (⟦#12 at 3⟧)", "the number sign alone, in brackets"],
    ["(⟦Filing No. 12 at CM/ECF p. 3⟧)", "Nebraska's federal court"],
    ["⟦Mot. to Expedite (D.I. 11) at 4⟧.", "the paper named before its entry"],
    ["The Motion to Stay (⟦ECF No. 35⟧) is GRANTED.", "in prose the entry stands alone"],
    ["(⟦Pls.’ Reply, ECF No. 21⟧.)", "the paper named with its entry"],
  ]);
});

describe("transcripts, appendices and papers", () => {
  reads("record", [
    ["He lied. (⟦Tr. 45:3-12⟧.)", "pages and lines"],
    ["He lied. ⟦Tr. at 4⟧.", "at"],
    ["He lied. (⟦Tr. 623-24, 635, 713⟧).", "a list"],
    ["He lied. (⟦R. 12⟧.)", "the record"],
    ["He lied. (⟦R. at 12⟧.)", "the record, at"],
    ["He lied. (⟦J.A. 33⟧.)", "the joint appendix"],
    ["He lied. (⟦JA33-35⟧; ⟦SER12⟧.)", "the page joined to its letters"],
    ["He lied. (⟦R.T. 55⟧.)", "the reporter's transcript"],
    ["He lied. (⟦3 RR 45⟧.)", "a volume before"],
    ["He lied. See ⟦Compl. ¶ 3⟧.", "the complaint"],
    ["He lied. See ⟦Aff. ¶¶ 10, 15⟧.", "an affidavit"],
    ["He lied. ⟦Smith Decl. ¶ 3⟧.", "whose declaration"],
    ["He lied. ⟦Am. Compl. ¶¶ 31, 36⟧.", "an amended complaint"],
    ["He lied. ⟦Pl.’s Mem. at 2⟧.", "a party's paper"],
    ["He lied. ⟦Def.’s Mot. at 27–28⟧.", "another"],
    ["He lied. (⟦Appellant’s Br. at 35⟧.)", "a brief"],
    ["He lied. (⟦Br. 15⟧.)", "a brief without at"],
    ["He lied. ⟦Hr’g Tr. 4⟧.", "a hearing"],
    ["He lied. (⟦Ex. A at 2⟧.)", "an exhibit's page"],
    ["He lied. (⟦A.R. 55⟧.)", "the administrative record"],
    ["He lied. (⟦PageID 12⟧.)", "a page number alone"],
    ["He lied. (⟦Vol. 3, p. 12⟧.)", "a volume and page"],
    ["He lied. (⟦N.T. Hearing, 4/9/21, at 2⟧; ⟦R.R. at 2a⟧).", "notes of testimony by their date"],
    ["He lied. (⟦Tr. Vol. II, p. 33⟧.)", "a volume in roman numerals"],
    ["He lied. ⟦Hr’g Tr. (May 3, 2020) at 12:4⟧.", "a hearing by its date"],
    ["He lied. ⟦Jones Dep. 33:2⟧.", "a deposition"],
    ["under ⟦SPA § 2.05(b)⟧.", "a contract of the record by its section"],
  ]);

  test("the pinpoint is what follows the source", () => {
    expect(lawIn("See Compl. ¶¶ 3, 5.")[0]).toMatchObject({ pin: "¶¶ 3, 5", signal: "see" });
    expect(lawIn("(ECF No. 24-8 at 2-4.)")[0]).toMatchObject({ pin: "2-4" });
  });
});

describe("what is no cite to the record", () => {
  reads("record", [
    ["Exhibit A was admitted into evidence.", "an exhibit in prose"],
    ["Docket No. 2:08-cv-00002-SLB", "the case's own number"],
    ["the Complaint was filed on May 3, 2020", "a paper in prose"],
    ["R. Smith and J. Doe met.", "initials of persons"],
    ["Case 1:20-cv-1 Document 12 Filed 01/02/20 Page 1 of 9", "the filing stamp"],
    ["objections to the R&R.1 When none are filed", "a footnote's mark"],
    ["Id. at PageID 53.", "the pages of an Id."],
    ["The Court of Appeals sat. App. denied.", "a word alone"],
  ]);
});
