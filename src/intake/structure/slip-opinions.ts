import type { ExpectedDocument } from "./expected.ts";
import { printed } from "./printed.ts";

const HEAD = (page: number, part: string) =>
  page % 2 === 0
    ? [`${page}                         ORCHARD COUNTY v. BELL`, `                                   ${part}`]
    : [
        `               Cite as: 702 U. S. ____ (2024)                         ${page}`,
        `                                   ${part}`,
      ];

/** As the Supreme Court hands its decisions down: syllabus, opinion and dissent, each with pages of its own. */
export const SLIP_OPINION: ExpectedDocument = {
  name: "23-411.pdf",
  bytes: () =>
    printed(
      [
        {
          head: [
            "(Slip Opinion)               OCTOBER TERM, 2023                         1",
            "                                   Syllabus",
          ],
          body: [
            "     SUPREME COURT OF THE UNITED STATES",
            "",
            "                                   Syllabus",
            "",
            "                    ORCHARD COUNTY v. BELL",
            "",
            "CERTIORARI TO THE UNITED STATES COURT OF APPEALS FOR",
            "                    THE SEVENTH CIRCUIT",
            "",
            "No. 23–411. Argued January 9, 2024—Decided May 20, 2024",
            "",
            "   Orchard County charges those who ask for a public record by the page. Martha Bell",
            "asked for nine thousand pages and was charged as many dollars. She sued, and the",
            "Court of Appeals held that the charge was a prior restraint. The county asked this",
            "Court to review that judgment, and the Court granted the petition, since other courts",
            "of appeals had held that a charge by the page restrains nobody who is able to pay it,",
          ],
        },
        {
          head: HEAD(2, "Syllabus"),
          body: [
            "and that a county need not give its paper away.",
            "   Held: A charge that covers the cost of a copy is no restraint. Pp. 1–2.",
            "88 F. 4th 101, reversed.",
            "",
            "   HOLLIS, J., delivered the opinion of the Court, in which QUINN, C. J., and ABEL,",
            "FENN, and STROUD, JJ., joined. ROURKE, J., filed a dissenting opinion.",
          ],
        },
        {
          head: HEAD(1, "Opinion of the Court"),
          body: [
            "     SUPREME COURT OF THE UNITED STATES",
            "                              _________________",
            "",
            "                                   No. 23–411",
            "                              _________________",
            "",
            "     ORCHARD COUNTY, PETITIONER v. MARTHA BELL",
            "",
            "ON WRIT OF CERTIORARI TO THE UNITED STATES COURT OF",
            "          APPEALS FOR THE SEVENTH CIRCUIT",
            "",
            "                              [May 20, 2024]",
            "",
            "   JUSTICE HOLLIS delivered the opinion of the Court.",
            "   A county may charge for a copy what the copy costs. We have said so of fees for a",
            "parade, Lorne v. Abbot, 512 U. S. 569, 577 (1994), and we say so of copies today.^1^",
            "",
            "                                   I",
            "",
            "   Martha Bell writes the history of the county in which she was born. She asked the",
            "clerk for the minutes of its board from its first meeting on, and the clerk answered",
            "that she could have them at a dollar for each page. The Court of Appeals took the",
            "charge for a restraint, because it was to be paid before the copies were to be made, and",
          ],
          notes: ["^1^ Nobody argues that the county makes a profit by it. See Brief for Respondent 14."],
        },
        {
          head: HEAD(2, "Opinion of the Court"),
          body: [
            "because Bell could not pay it. 88 F. 4th, at 109.",
            "",
            "                                   II",
            "",
            "                                   A",
            "",
            "   A restraint forbids; a charge does not. The First Amendment keeps the government",
            "from silencing a speaker, and it does not ask the government to buy her paper.",
            "",
            "                                   B",
            "",
            "   Bell could have read the minutes at the clerk’s own desk without any charge.",
            "                              *     *     *",
            "   The judgment of the Court of Appeals is reversed.",
            "                                        It is so ordered.",
          ],
        },
        {
          head: HEAD(1, "ROURKE, J., dissenting"),
          body: [
            "     SUPREME COURT OF THE UNITED STATES",
            "                              _________________",
            "",
            "                                   No. 23–411",
            "                              _________________",
            "",
            "     ORCHARD COUNTY, PETITIONER v. MARTHA BELL",
            "",
            "ON WRIT OF CERTIORARI TO THE UNITED STATES COURT OF",
            "          APPEALS FOR THE SEVENTH CIRCUIT",
            "",
            "                              [May 20, 2024]",
            "",
            "   JUSTICE ROURKE, dissenting.",
            "   Nine thousand dollars is more than most people in Orchard County have in the bank.",
            "The Court says that Bell could have read the minutes at the desk. The desk is open on",
            "Tuesdays from ten to noon, and it would have taken her eleven years of Tuesdays to read",
          ],
        },
        {
          head: HEAD(2, "ROURKE, J., dissenting"),
          body: ["what the county would have copied in a day. I would affirm, and I respectfully dissent."],
        },
      ],
      16,
    ),
  sections: [
    ["caption", null, "Syllabus SUPREME COURT OF THE UNITED STATES"],
    ["syllabus", null, "Orchard County charges"],
    ["opinion", "Hollis", "SUPREME COURT OF THE UNITED STATES No. 23–411"],
    ["dissent", "Rourke", "SUPREME COURT OF THE UNITED STATES No. 23–411"],
  ],
  headings: [
    ["I", 1],
    ["II", 1],
    ["A", 2],
    ["B", 2],
  ],
  footnotes: [
    [
      "1",
      "and we say so of copies today.",
      "Nobody argues that the county makes a profit by it. See Brief for Respondent 14.",
    ],
  ],
  pages: ["1", "2", "1", "2", "1", "2"],
  across: [
    "The county asked this Court to review that judgment, and the Court granted the petition, since other courts of appeals had held that a charge by the page restrains nobody who is able to pay it, and that a county need not give its paper away.",
    "The Court of Appeals took the charge for a restraint, because it was to be paid before the copies were to be made, and because Bell could not pay it.",
    "The desk is open on Tuesdays from ten to noon, and it would have taken her eleven years of Tuesdays to read what the county would have copied in a day.",
  ],
  sentences: 51,
  never: /Cite as|____|Slip Opinion|\d ORCHARD COUNTY|BELL \d/,
};

/** A state court's: `)` down the caption, notes at the feet, one of them over two pages, and a transcript quoted. */
export const STATE_SLIP: ExpectedDocument = {
  name: "state.pdf",
  bytes: () =>
    printed([
      {
        body: [
          "          IN THE COURT OF APPEALS OF OHIO",
          "               NINTH APPELLATE DISTRICT",
          "",
          "RUTH ELLERY,\t)",
          "          Appellant,\t)     No. 2023-0417",
          "\t)",
          "     v.\t)     Filed: August 8, 2023",
          "\t)",
          "CITY OF BRANDT,\t)",
          "          Appellee.\t)",
          "",
          "                         OPINION",
          "",
          "     Ruth Ellery slipped on the steps of the city hall in January. The city moved for",
          "a directed verdict when she had rested, and the trial court granted it.^1^ We reverse.",
          "",
          "                         FACTS",
          "",
          "     The city’s own engineer was asked about the steps on the second day of the trial,",
          "and he said the following of them:",
        ],
        notes: [
          "^1^ The court gave its reasons from the bench. It later put them in writing, in an entry that",
          "neither party has made a part of the record here, so that what we know of those reasons we",
        ],
        foot: "1",
      },
      {
        body: [
          "          Q. Did you look at the steps that morning?",
          "",
          "          A. I looked at them at eight.",
          "",
          "          MR. DOE: Objection.",
          "",
          "          THE COURT: He may answer the question.",
          "",
          "          THE WITNESS: There was ice on all of them.",
          "",
          "                         ANALYSIS",
          "",
          "     A verdict is directed where reasonable minds can come to but one conclusion on",
          "the evidence. Civ.R. 50(A)(4); Tate v. Marlow, 61 Ohio St.3d 66, 69, 570 N.E.2d 14",
          "(1991).^2^ The engineer saw ice on the steps at eight, and the city opened its doors at",
          "nine without having had it cleared. A jury could well find that one hour was time",
        ],
        notes: [
          "know from the transcript alone.",
          "",
          "^2^ The parties agree that this is the rule. It has not changed since 1991.",
        ],
        foot: "2",
      },
      {
        body: [
          "enough for a man with a shovel to clear nine steps, or to close the door above them.",
          "",
          "                         CONCLUSION",
          "",
          "     The judgment is reversed, and the cause is remanded for a new trial.",
          "",
          "                                   Judgment reversed.",
        ],
        foot: "3",
      },
    ]),
  sections: [
    ["caption", null, "IN THE COURT OF APPEALS OF OHIO"],
    ["opinion", null, "OPINION"],
  ],
  headings: [
    ["OPINION", 1],
    ["FACTS", 1],
    ["ANALYSIS", 1],
    ["CONCLUSION", 1],
  ],
  footnotes: [
    [
      "1",
      "and the trial court granted it.",
      "The court gave its reasons from the bench. It later put them in writing, in an entry that neither party has made a part of the record here, so that what we know of those reasons we know from the transcript alone.",
    ],
    ["2", "570 N.E.2d 14 (1991).", "The parties agree that this is the rule. It has not changed since 1991."],
  ],
  pages: ["1", "2", "3"],
  across: [
    "A jury could well find that one hour was time enough for a man with a shovel to clear nine steps, or to close the door above them.",
  ],
  sentences: 34,
  never: /(?:^|\s)\)(?:\s|$)/,
};
