import { defineEntries } from "../entry.ts";

export const litigationSanctions = defineEntries([
  {
    id: "inherent-power-sanctions",
    name: "Sanctions under the court's inherent power",
    otherNames: [],
    area: "professional responsibility",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "Courts may punish abuse of their process even where no rule reaches it. The power is used with restraint, needs bad faith, and an award of fees only makes good the harm done.",
    elements: [
      {
        id: "bad-faith",
        name: "Bad faith",
        meaning: "The person acted vexatiously, wantonly or to oppress, or defiled the court.",
        cues: ["bad faith, vexatiously", "acted in bad faith", "willful disobedience", "fraud on the court"],
      },
      {
        id: "caused-the-harm-compensated",
        name: "Caused the harm compensated",
        meaning: "Fees paid are those that would not have been spent but for the misconduct.",
        cues: ["but for the misconduct", "but-for", "compensatory rather than punitive"],
      },
    ],
    burden: null,
    authorities: [
      { cite: "Chambers v. NASCO, Inc., 501 U.S. 32 (1991)", pin: "45-50", contributed: "the power and its limits" },
      {
        cite: "Goodyear Tire & Rubber Co. v. Haeger, 581 U.S. 101 (2017)",
        pin: "107-10",
        contributed: "the but-for rule",
      },
    ],
    sources: [],
    status: { is: "in force" },
    differs: [],
    related: [{ id: "rule-11-sanctions", how: "reaches signed papers" }],
    cues: ["inherent power to sanction", "inherent authority to sanction", "inherent power", "inherent powers"],
  },
  {
    id: "rule-11-sanctions",
    name: "Sanctions for groundless papers (Rule 11)",
    otherNames: [],
    area: "professional responsibility",
    binds: "all federal courts",
    kind: "steps in sequence",
    explanation:
      "One who signs a paper vouches, after fair inquiry, that it is not for an improper purpose and has a footing in law and fact. The other side must be given twenty-one days to withdraw it before moving.",
    elements: [
      {
        id: "improper-or-groundless-paper",
        name: "Improper or groundless paper",
        meaning: "By an objective measure it has no legal or factual basis or serves a wrong end.",
        cues: [
          "improper purpose",
          "objectively unreasonable",
          "reasonable inquiry",
          "frivolous",
          "warranted by existing law",
        ],
      },
      {
        id: "safe-harbor",
        name: "Safe harbor",
        meaning: "The motion was served separately and the time to withdraw ran out.",
        cues: ["safe harbor", "21 days", "twenty-one days", "separately from any other motion"],
      },
      {
        id: "sanction-enough-to-deter",
        name: "Sanction enough to deter",
        meaning: "No more than is needed to deter.",
        cues: ["suffices to deter", "deter repetition"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Cooter & Gell v. Hartmarx Corp., 496 U.S. 384 (1990)",
        pin: "392-405",
        contributed: "review is for abuse of discretion in all respects",
      },
      {
        cite: "Business Guides, Inc. v. Chromatic Communications Enterprises, Inc., 498 U.S. 533 (1991)",
        pin: "548-49",
        contributed: "an objective standard, for clients who sign too",
      },
    ],
    sources: ["Fed. R. Civ. P. 11", "Fed. R. Civ. P. 11(b)", "Fed. R. Civ. P. 11(c)", "Fed. R. Civ. P. 11(c)(2)"],
    status: { is: "in force" },
    differs: [],
    related: [{ id: "inherent-power-sanctions", how: "reaches what the rule does not" }],
    cues: ["rule 11 sanctions", "sanctions under rule 11", "rule 11", "safe harbor provision"],
  },
  {
    id: "prefiling-injunction",
    name: "Restriction on a vexatious litigant",
    otherNames: [],
    area: "professional responsibility",
    binds: "state and federal courts",
    kind: "steps in sequence",
    explanation:
      "A court may require one who has abused it to seek leave before filing again. It must warn, make a record, find abuse, and draw the order narrowly.",
    elements: [
      {
        id: "notice-and-hearing",
        name: "Notice and hearing",
        meaning: "The litigant could answer first.",
        cues: ["opportunity to oppose", "notice and an opportunity"],
      },
      {
        id: "record-and-findings-of-abuse",
        name: "Record and findings of abuse",
        meaning: "The filings are listed and shown to be frivolous or harassing.",
        cues: ["frivolous or harassing", "adequate record", "history of litigation", "vexatious, harassing"],
      },
      {
        id: "narrow-order",
        name: "Narrow order",
        meaning: "It fits the abuse and leaves access open.",
        cues: ["narrowly tailored to", "meaningful access"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Molski v. Evergreen Dynasty Corp., 500 F.3d 1047 (9th Cir. 2007)",
        pin: "1057-58",
        contributed: "four conditions",
      },
      { cite: "Safir v. U.S. Lines, Inc., 792 F.2d 19 (2d Cir. 1986)", pin: "24", contributed: "five factors" },
    ],
    sources: ["28 U.S.C. § 1651(a)"],
    status: { is: "in force" },
    differs: ["Some states have statutes of their own, as California and Texas do."],
    related: [],
    cues: [
      "vexatious litigant",
      "pre-filing injunction",
      "prefiling injunction",
      "pre-filing review",
      "filing restrictions",
    ],
  },
]);
