import { describe, expect, test } from "vitest";
import { openText } from "../../intake/index.ts";
import { lex } from "../tokens/index.ts";
import { courtIn } from "./court.ts";
import { dateIn } from "./date.ts";
import { partiesOf, readMeta } from "./index.ts";

const meta = (text: string) => readMeta(lex(openText(text)));
const BODY =
  "     The landlord had been told of the broken stair in March, in April and again in\nMay, and each time it was said that a carpenter would be sent, but none ever came.\nThe plaintiff fell on it in June, and she sued in the autumn of that year for damages.\n";

describe("the court", () => {
  test.each<[string, string | null]>([
    ["UNITED STATES COURT OF APPEALS\nFOR THE SECOND CIRCUIT", "ca2"],
    ["United States Court of Appeals\nFor the First Circuit", "ca1"],
    ["UNITED STATES COURT OF APPEALS\nFOR THE DISTRICT OF COLUMBIA CIRCUIT", "cadc"],
    ["UNITED STATES DISTRICT COURT\nDISTRICT OF CONNECTICUT", "ctd"],
    ["IN THE UNITED STATES DISTRICT COURT\nFOR THE SOUTHERN DISTRICT OF NEW YORK", "nysd"],
    ["IN THE UNITED STATES DISTRICT COURT\nFOR THE WESTERN DISTRICT OF WEST VIRGINIA", null],
    ["SUPREME COURT OF THE UNITED STATES", "scotus"],
    ["IN THE SUPREME COURT OF THE STATE OF MONTANA", "mont"],
    ["IN THE COURT OF APPEAL OF THE STATE OF CALIFORNIA\nSECOND APPELLATE DISTRICT", "calctapp"],
    ["IN THE COURT OF CHANCERY OF THE STATE OF DELAWARE", "delch"],
    ["IN THE SUPERIOR COURT OF THE STATE OF DELAWARE", "delsuperct"],
    ["IN THE COMMONWEALTH COURT OF PENNSYLVANIA", "pacommwct"],
    ["IN THE COURT OF CRIMINAL APPEALS\nOF TEXAS", "texcrimapp"],
    ["COURT OF APPEALS\nTHIRTEENTH DISTRICT OF TEXAS", "texapp"],
    ["SUPREME COURT OF THE STATE OF NEW YORK\nNEW YORK COUNTY", "nysupct"],
    ["Michigan Supreme Court", "mich"],
    ["UNITED STATES DISTRICT COURT\nFOR THE DISTRICT OF COLUMBIA", "dcd"],
    ["UNITED STATES COURT OF APPEALS\nFiled 10/4/96\nFOR THE TENTH CIRCUIT", "ca10"],
    ["In The\nFourteenth Court of Appeals\nOn Appeal from the 61st District Court\nHarris County, Texas", "texapp"],
    ["This order was filed under Supreme Court Rule 23.\nAPPELLATE COURT OF ILLINOIS", "illappct"],
    ["COURT OF APPEALS OF MARYLAND", "md"],
    ["United States Court of Appeals,Seventh Circuit.", "ca7"],
    ["U.S. Court of Appeals Third Circuit", "ca3"],
  ])("%s", (heading, id) => {
    expect(courtIn(heading.split("\n"))?.id ?? null).toBe(id);
  });

  test("is the one that decides, not the one appealed from", () => {
    const front = ["No. 21-4", "Appeal from the United States District Court", "for the Southern District of New York"];
    expect(courtIn(front)).toBeNull();
    expect(courtIn([...front, "United States Court of Appeals", "for the Second Circuit"])?.id).toBe("ca2");
  });
});

describe("dates", () => {
  test.each<[string, string | null]>([
    ["Decided: March 22, 2021", "2021-03-22"],
    ["this 9th day of May 2017 at Salem", "2017-05-09"],
    ["on the 9th day of January, two thousand seventeen", "2017-01-09"],
    ["the 3rd day of May, two thousand and twenty-one", "2021-05-03"],
    ["Filed 8/17/16", "2016-08-17"],
    ["Filed 10/4/96", "1996-10-04"],
    ["SEP 27 2010", "2010-09-27"],
    ["May 42, 2021", null],
    ["on a day in May", null],
  ])("%s", (words, date) => {
    expect(dateIn(words)).toBe(date);
  });

  test("takes the date of decision and not of argument", () => {
    const text = `UNITED STATES COURT OF APPEALS\nFOR THE SECOND CIRCUIT\n\nArgued: May 2, 2021    Decided: June 3, 2021\n\nNo. 21-4\n\nANNA REED,\n     Plaintiff-Appellant,\nv.\nJOHN STONE,\n     Defendant-Appellee.\n\n${BODY}`;
    expect(meta(text).date).toBe("2021-06-03");
  });
});

describe("front and end matter", () => {
  const text = `               UNITED STATES DISTRICT COURT
                  DISTRICT OF OREGON

ANNA REED,                      )
                                )
          Plaintiff,            )   No. 3:21-cv-00004-AB
                                )
     v.                         )
                                )
STONE & HILL, INC., et al.,     )
                                )
          Defendants.           )

                    OPINION AND ORDER

${BODY}
     SO ORDERED this 9th day of May 2021.

                                /s/ Ada Marsh
                                ADA MARSH
                                United States District Judge
`;

  test("give the whole of it", () => {
    expect(meta(text)).toEqual({
      caption: "Anna Reed v. Stone & Hill, Inc.",
      court: "United States District Court for the District of Oregon",
      courtId: "ord",
      docket: "3:21-cv-00004-AB",
      date: "2021-05-09",
      judge: "Ada Marsh",
      author: "Ada Marsh",
      citation: null,
    });
  });

  test.each<[string, string, string | null]>([
    [
      "the right column's lines are no party's, with a rule between",
      `ORLA FENWICK,                  )   ORDER GRANTING MOTION\n                               )   TO PROCEED IN SECRET\n          Plaintiff,           )\n     v.                        )   District Judge Ada Marsh\n                               )   Magistrate Judge Ned Pond\nCITY OF                        )\nTARN,                          )\n          Defendant.           )`,
      "Orla Fenwick v. City of Tarn",
    ],
    [
      "… and without one",
      `ORLA FENWICK,                      Case No. 23-cv-02623-AB\n          Plaintiff,               ORDER SEALING DKT. NOS. 9, 10,\n                                   14, 16 AND 18\n     v.\n                                   In Admiralty\nNED POND,\n          Defendant.`,
      "Orla Fenwick v. Ned Pond",
    ],
    [
      "what stands beside the names from their first line to their last",
      `Order                                                      Michigan Supreme Court\n                                                              Ada Marsh,\nPEOPLE OF THE STATE OF MICHIGAN,                              Chief Justice\n          Plaintiff-Appellee,\nv                                       SC: 153971\n                                        COA: 326228\nORLA FENWICK,\n          Defendant-Appellant.`,
      "People of the State of Michigan v. Orla Fenwick",
    ],
    [
      "names set in the middle have no columns",
      "                    ORLA FENWICK, Appellant\n                               v.\n                     THE STATE OF TEXAS\n        ON STATE’S PETITION FOR DISCRETIONARY REVIEW",
      "Orla Fenwick v. The State of Texas",
    ],
    [
      "the first of several parties gives the name",
      "ORLA FENWICK,\n          Plaintiff-Appellee,\nand\nMILL HOSPITAL,\n          Intervening Plaintiff-Appellee,\nv\nNED POND,\n          Defendant-Appellant.",
      "Orla Fenwick v. Ned Pond",
    ],
    [
      "a matter's name runs on to its next line",
      "In the Matter of the Care and Treatment of Orla\nMaria Fenwick, Appellant.",
      "In the Matter of the Care and Treatment of Orla Maria Fenwick",
    ],
    [
      "initials are names",
      "O.F.                    :   IN THE COURT\n     v.                 :\nN.P.                    :",
      "O.F. v. N.P.",
    ],
    [
      "a report's citation above them is no part of a name",
      "412 S.E.2d 88 (2005)\nSTATE of Tarn, Appellant,\nv.\nOrla V. FENWICK a/k/a O. V. Fenwick, Appellee.",
      "State of Tarn v. Orla V. Fenwick",
    ],
    [
      "of a long row of parties the first",
      "MILL MUSIC, INC., Reed & Sons, Inc., Stone Records Corp., and Pond Inc., Plaintiffs,\nv.\nNed POND, Orla Fenwick, Ada Marsh, Tarn Telephone LLC, Hill Mobile Company, Inc., the Tarn Network Group, Inc., Defendants.",
      "Mill Music, Inc. v. Ned Pond",
    ],
    [
      "behind a docket number where several cases are decided together",
      "ORLA FENWICK, PETITIONER\n\n13–132 v.\n\nCALIFORNIA\n\non writ of certiorari to the court of appeal",
      "Orla Fenwick v. California",
    ],
    [
      "a page's title where the front matter has no caption",
      "MARSH, INTERIM DIRECTOR, TARN PATENT OFFICE v. POND, (2017)\nNo. 15-1293",
      "Marsh v. Pond",
    ],
    ["nor one that opens a sentence", "Moe v. Larry Tool Co., 512 F.3d 101 (2d Cir. 2008), controls here.", null],
    [
      "a case that a sentence cites is no title",
      "The motion is denied, as the court held in Moe v. Larry Tool Co., 512 F.3d 101 (2d Cir. 2008).",
      null,
    ],
    ["a pen's strokes as a scanner read them are none", "Tf0d# i^tsrn ^WfV\nv.\nf ±^| _/s", null],
  ])("read the parties: %s", (_, caption, expected) => {
    const text = `UNITED STATES DISTRICT COURT\nDISTRICT OF OREGON\n\n${caption}\n\n                 OPINION\n\n${BODY}`;
    expect(meta(text).caption).toBe(expected);
  });

  test("give the parties' short names, a person's last and an organisation's first", () => {
    expect(partiesOf(meta(text)).map((party) => party.short)).toEqual(["Reed", "Stone"]);
  });

  test("give what there is of a text that starts in mid-sentence, and null for the rest", () => {
    const cut = `and so the motion fails. ${BODY.repeat(2)}\nSO ORDERED this 9th day of May 2021 at Salem, Oregon.\n\n/s/ Ada Marsh\nAda Marsh\nUnited States District Judge`;
    expect(meta(cut)).toEqual({
      caption: null,
      court: null,
      courtId: null,
      docket: null,
      date: "2021-05-09",
      judge: "Ada Marsh",
      author: "Ada Marsh",
      citation: null,
    });
  });

  test.each<[string, string | null]>([
    ["34 So. 3d 617 (2009)\nOrla FENWICK, Appellant,\nv.\nSTATE of Tarn, Appellee.", "34 So. 3d 617"],
    ["Fenwick v. State\nCitations: 34 So. 3d 617, 12 Fla. L. Weekly 8\nDocket Number: 08", "34 So. 3d 617"],
    ["34 Tarn Lane 617\nOrla FENWICK, Appellant,\nv.\nSTATE of Tarn, Appellee.", null],
  ])("give the citation that a report or a database prints over them: %s", (front, citation) => {
    expect(meta(`${front}\n\n${BODY}`).citation).toBe(citation);
  });

  test("give a docket number in the old form", () => {
    expect(meta(`No. 00 Civ. 472(AM)\n\n${BODY}`).docket).toBe("00 Civ. 472(AM)");
    expect(meta(`No. 277 C.D. 2024\n\n${BODY}`).docket).toBe("277 C.D. 2024");
  });

  test("give nothing of an empty text", () => {
    expect(Object.values(meta("")).every((value) => value === null)).toBe(true);
    expect(partiesOf(meta(""))).toEqual([]);
  });

  test("give the docket number of a filing stamp where no other is printed", () => {
    expect(meta(`Case 3:21-cv-00004-AB   Document 7   Filed 01/02/22   Page 3 of 5\n\n${BODY}`).docket).toBe(
      "3:21-cv-00004-AB",
    );
  });
});
