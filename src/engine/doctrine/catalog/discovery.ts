import { defineEntries } from "../entry.ts";

export const discovery = defineEntries([
  {
    id: "discovery-scope",
    name: "Scope of discovery (relevance and proportionality)",
    otherNames: ["proportionality of discovery"],
    area: "civil procedure",
    binds: "all federal courts",
    kind: "factors weighed",
    explanation:
      "A party may have discovery of unprivileged matter that bears on a claim or defense, as far as it is worth what it costs in this case. It need not be admissible.",
    elements: [
      {
        id: "relevant-to-a-claim-or-defense",
        name: "Relevant to a claim or defense",
        meaning: "The information bears on an issue that the pleadings raise.",
        cues: ["relevant to any party's claim or defense", "relevance of the discovery", "bears on"],
      },
      {
        id: "proportional-to-the-needs-of-the-case",
        name: "Proportional to the needs of the case",
        meaning:
          "The court weighs what is at stake, the sums, access to the information, resources, importance and burden.",
        cues: [
          "proportional to the needs",
          "burden or expense of the proposed discovery",
          "undue burden",
          "overly broad",
        ],
      },
    ],
    burden:
      "The party seeking discovery shows relevance; the one resisting shows why it should be limited, in most courts.",
    authorities: [],
    sources: ["Fed. R. Civ. P. 26(b)(1)", "Fed. R. Civ. P. 26(b)", "Fed. R. Civ. P. 37(a)"],
    status: {
      is: "in force",
      since: 2015,
      note: "The amendment of that year moved proportionality into the definition and dropped the phrase about what may lead to admissible evidence.",
    },
    differs: [],
    related: [{ id: "protective-order", how: "limits what is otherwise in scope" }],
    cues: [
      "scope of discovery",
      "proportional to the needs of the case",
      "motion to compel discovery",
      "motion to compel",
      "relevant and proportional",
    ],
  },
  {
    id: "protective-order",
    name: "Protective order in discovery (Rule 26(c))",
    otherNames: [],
    area: "civil procedure",
    binds: "all federal courts",
    kind: "factors weighed",
    explanation:
      "A court may limit or forbid discovery, or say how its fruits are used, to shield someone from annoyance, embarrassment, oppression or undue cost. It needs good cause, shown in particulars.",
    elements: [
      {
        id: "good-cause",
        name: "Good cause",
        meaning: "A specific need is shown for each matter, not a general fear.",
        defeatedBy: "Broad allegations of harm without examples.",
        cues: [
          "good cause",
          "particular and specific",
          "specific demonstration of fact",
          "clearly defined and serious injury",
        ],
      },
      {
        id: "balance",
        name: "Balance",
        meaning: "The harm to one side is weighed against the other's need, and at times the public's.",
        cues: ["balance", "annoyance, embarrassment, oppression"],
      },
    ],
    burden: "The party that asks for it.",
    authorities: [
      {
        cite: "Seattle Times Co. v. Rhinehart, 467 U.S. 20 (1984)",
        pin: "36",
        contributed: "the trial court has broad latitude over what protection is due",
      },
    ],
    sources: ["Fed. R. Civ. P. 26(c)", "Fed. R. Civ. P. 26(c)(1)"],
    status: { is: "in force" },
    differs: ["Third Circuit: weighs the listed Pansy factors."],
    related: [{ id: "sealing-court-records", how: "asks more before papers filed with the court are hidden" }],
    cues: [
      "motion for a protective order",
      "protective order under rule 26",
      "annoyance, embarrassment, oppression",
      "rule 26(c)",
    ],
  },
  {
    id: "work-product",
    name: "Work-product protection",
    otherNames: [],
    area: "civil procedure",
    binds: "all federal courts",
    kind: "steps in sequence",
    explanation:
      "What a party or its lawyer prepares because litigation is expected is shielded from the other side. Facts can be had on substantial need; the lawyer's own thoughts almost never.",
    elements: [
      {
        id: "prepared-in-anticipation-of-litigation",
        name: "Prepared in anticipation of litigation",
        meaning: "The document came into being because of a lawsuit begun or expected.",
        defeatedBy: "Papers of ordinary business.",
        cues: ["anticipation of litigation", "ordinary course of business", "because of litigation"],
      },
      {
        id: "by-or-for-a-party",
        name: "By or for a party",
        meaning: "The party or its representative made it.",
        cues: ["by or for another party", "party's representative"],
      },
      {
        id: "substantial-need",
        name: "Substantial need",
        meaning:
          "The other side cannot get the equivalent without undue hardship; mental impressions stay protected even then.",
        cues: ["substantial need", "undue hardship", "mental impressions", "opinion work product"],
      },
    ],
    burden: "The party claiming it; then the party that seeks to overcome it.",
    authorities: [
      { cite: "Hickman v. Taylor, 329 U.S. 495 (1947)", pin: "510-11", contributed: "founded the protection" },
    ],
    sources: ["Fed. R. Civ. P. 26(b)(3)"],
    status: { is: "in force" },
    differs: [],
    related: [{ id: "attorney-client-privilege", how: "protects communications rather than preparations" }],
    cues: ["work product", "work-product doctrine", "anticipation of litigation", "attorney work product"],
  },
  {
    id: "discovery-sanctions",
    name: "Sanctions for discovery failures (Rule 37)",
    otherNames: [],
    area: "civil procedure",
    binds: "all federal courts",
    kind: "factors weighed",
    explanation:
      "A court may punish a party that disobeys a discovery order, up to dismissal or default. The sanction must be just and fit the fault; the gravest is for willfulness or bad faith.",
    elements: [
      {
        id: "order-or-duty-disobeyed",
        name: "Order or duty disobeyed",
        meaning: "The party broke a discovery order or failed to disclose or appear.",
        cues: [
          "violated a discovery order",
          "failure to comply with a discovery order",
          "failed to disclose",
          "fails to obey an order",
        ],
      },
      {
        id: "fault",
        name: "Fault",
        meaning: "The failure was willful, in bad faith or without excuse.",
        cues: [
          "willfulness, bad faith",
          "willfulness",
          "bad faith",
          "substantially justified or harmless",
          "substantially justified",
        ],
      },
      {
        id: "prejudice",
        name: "Prejudice",
        meaning: "The other side was hurt in preparing its case.",
        cues: ["prejudice to the", "prejudiced by the failure"],
      },
      {
        id: "lesser-sanctions-and-warning",
        name: "Lesser sanctions and warning",
        meaning: "Whether something milder would do, and whether the party was warned.",
        cues: ["lesser sanctions", "less drastic sanctions", "warned", "forewarned"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "National Hockey League v. Metropolitan Hockey Club, Inc., 427 U.S. 639 (1976)",
        pin: "642-43",
        contributed: "upholds dismissal both to punish and to deter",
      },
    ],
    sources: [
      "Fed. R. Civ. P. 37(b)",
      "Fed. R. Civ. P. 37(b)(2)",
      "Fed. R. Civ. P. 37(b)(2)(A)",
      "Fed. R. Civ. P. 37(c)(1)",
    ],
    status: { is: "in force" },
    differs: ["The circuits list the factors differently."],
    related: [{ id: "failure-to-prosecute", how: "is the like power over neglected cases" }],
    cues: [
      "discovery sanctions",
      "rule 37 sanctions",
      "sanctions under rule 37",
      "sanction of dismissal",
      "death penalty sanctions",
    ],
  },
  {
    id: "sealing-court-records",
    name: "Sealing court records (right of access)",
    otherNames: ["common-law right of access"],
    area: "civil procedure",
    binds: "all federal courts",
    kind: "sliding scale",
    explanation:
      "The public may see what courts act upon. Papers that bear on the merits stay open unless compelling reasons outweigh access; for papers on side matters less is needed.",
    elements: [
      {
        id: "judicial-document",
        name: "Judicial document",
        meaning: "The paper matters to how the court decides, which sets the weight of access.",
        cues: ["judicial document", "more than tangentially related", "weight of the presumption"],
      },
      {
        id: "interests-against-disclosure",
        name: "Interests against disclosure",
        meaning: "Privacy, trade secrets, safety or a fair trial outweigh access, by specific findings.",
        cues: ["compelling reasons", "countervailing", "higher values", "outweigh the public"],
      },
      {
        id: "narrow-sealing",
        name: "Narrow sealing",
        meaning: "No more is hidden than must be.",
        cues: ["narrowly tailored", "redaction", "less restrictive"],
      },
    ],
    burden: "The party that wants secrecy.",
    authorities: [
      {
        cite: "Nixon v. Warner Communications, Inc., 435 U.S. 589 (1978)",
        pin: "597-98",
        contributed: "recognizes the common-law right and its limits",
      },
      {
        cite: "Kamakana v. City & County of Honolulu, 447 F.3d 1172 (9th Cir. 2006)",
        pin: "1178-80",
        contributed: "compelling reasons for merits papers, good cause for others",
      },
      {
        cite: "Lugosch v. Pyramid Co. of Onondaga, 435 F.3d 110 (2d Cir. 2006)",
        pin: "119-20",
        contributed: "weighs the presumption by the document's role",
      },
    ],
    sources: ["U.S. Const. amend. I"],
    status: { is: "in force" },
    differs: ["The circuits state the scale differently."],
    related: [{ id: "protective-order", how: "governs what passes between the parties alone" }],
    cues: [
      "motion to seal",
      "seal judicial records",
      "right of access to judicial",
      "presumption of public access",
      "common law right of access",
    ],
  },
]);
