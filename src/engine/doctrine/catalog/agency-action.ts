import { defineEntries } from "../entry.ts";

export const agencyAction = defineEntries([
  {
    id: "skidmore",
    name: "Skidmore respect for an agency's reading",
    otherNames: ["skidmore deference", "skidmore weight"],
    area: "administrative law",
    binds: "all federal courts",
    kind: "factors weighed",
    explanation:
      "A court decides for itself what a statute means, but an agency's view may help persuade it. How much depends on the care, consistency and force of reasoning behind the view.",
    elements: [
      {
        id: "thoroughness",
        name: "Thoroughness",
        meaning: "How much care the agency took.",
        cues: ["thoroughness evident", "agency's care"],
      },
      {
        id: "reasoning",
        name: "Reasoning",
        meaning: "Whether the reasons hold up.",
        cues: ["validity of its reasoning", "persuasiveness of the agency"],
      },
      {
        id: "consistency",
        name: "Consistency",
        meaning: "Whether the agency has kept to it over time.",
        cues: ["consistency with earlier and later", "longstanding", "contemporaneous"],
      },
      {
        id: "power-to-persuade",
        name: "Power to persuade",
        meaning: "Anything else that makes it convincing, such as special experience.",
        cues: ["power to persuade", "body of experience and informed judgment"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Skidmore v. Swift & Co., 323 U.S. 134 (1944)",
        pin: "140",
        contributed: "states what gives an agency's view weight",
      },
      {
        cite: "United States v. Mead Corp., 533 U.S. 218 (2001)",
        pin: "228",
        contributed: "the degree of weight varies with the circumstances",
      },
    ],
    sources: [],
    status: {
      is: "in force",
      note: "Loper Bright Enterprises v. Raimondo, 603 U.S. 369 (2024), ended binding deference and left this respect in place.",
    },
    differs: [],
    related: [
      { id: "chevron-deference", how: "was the binding deference that has ended" },
      { id: "independent-judgment", how: "is the duty that it serves" },
    ],
    cues: ["skidmore", "skidmore v. swift", "power to persuade", "thoroughness evident in its consideration"],
  },
  {
    id: "auer-kisor",
    name: "Deference to an agency's reading of its own rule (Auer, Kisor)",
    otherNames: ["auer deference", "seminole rock deference", "kisor"],
    area: "administrative law",
    binds: "all federal courts",
    kind: "steps in sequence",
    explanation:
      "A court may defer to an agency's reading of its own regulation, but only where the rule is truly unclear after every tool of interpretation is used, and the reading is reasonable and of a kind that deserves it.",
    elements: [
      {
        id: "genuine-ambiguity",
        name: "Genuine ambiguity",
        meaning: "The rule stays unclear after text, structure, history and purpose are exhausted.",
        cues: ["genuinely ambiguous", "traditional tools of construction", "exhaust all the traditional tools"],
      },
      {
        id: "reasonable-reading",
        name: "Reasonable reading",
        meaning: "The reading lies within the zone of ambiguity.",
        cues: ["zone of ambiguity", "reasonable reading", "plainly erroneous or inconsistent"],
      },
      {
        id: "character-and-context",
        name: "Character and context",
        meaning: "It is the agency's official position, within its expertise, and its fair and considered judgment.",
        cues: ["official position", "substantive expertise", "fair and considered judgment", "unfair surprise"],
      },
    ],
    burden: null,
    authorities: [
      { cite: "Auer v. Robbins, 519 U.S. 452 (1997)", pin: "461", contributed: "the older broad statement" },
      {
        cite: "Kisor v. Wilkie, 588 U.S. 558 (2019)",
        pin: null,
        contributed: "keeps the doctrine but sets its limits",
      },
    ],
    sources: [],
    status: {
      is: "limited",
      by: "Kisor v. Wilkie, 588 U.S. 558 (2019)",
      year: 2019,
      note: "Deference is not to be given until the limits listed here are worked through. Whether it survives the reasoning of Loper Bright is debated.",
    },
    differs: ["Some States have ended it by statute or decision."],
    related: [{ id: "skidmore", how: "is what remains where it does not apply" }],
    cues: [
      "auer deference",
      "kisor",
      "deference to the agency's interpretation of its own regulations",
      "auer v. robbins",
      "genuinely ambiguous",
    ],
  },
  {
    id: "administrative-exhaustion",
    name: "Exhaustion of administrative remedies",
    otherNames: ["failure to exhaust administrative remedies"],
    area: "administrative law",
    binds: "state and federal courts",
    kind: "steps in sequence",
    explanation:
      "One who has a remedy before an agency must ordinarily use it before going to court. A statute's command must be followed; a judge-made rule bends where the remedy is empty or waiting would do harm.",
    elements: [
      {
        id: "remedy-used",
        name: "Remedy used",
        meaning: "The claimant raised the issue and took every step of appeal that the scheme requires.",
        cues: [
          "issue exhaustion",
          "raise the issue before the agency",
          "administrative remedies",
          "pursue the administrative",
        ],
      },
      {
        id: "excuse",
        name: "Excuse",
        meaning: "Where no statute commands exhaustion: futility, inadequate relief, or bias.",
        cues: [
          "futility",
          "futile",
          "inadequate remedy",
          "irreparable harm if exhaustion",
          "exhaustion would be futile",
        ],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "McCarthy v. Madigan, 503 U.S. 140 (1992)",
        pin: "144-49",
        contributed: "the purposes, and three kinds of excuse",
      },
      {
        cite: "Darby v. Cisneros, 509 U.S. 137 (1993)",
        pin: "153-54",
        contributed: "under the APA only what a statute or rule requires need be exhausted",
      },
      {
        cite: "Santos-Zacaria v. Garland, 598 U.S. 411 (2023)",
        pin: null,
        contributed: "such a requirement is not jurisdictional unless Congress clearly says so",
      },
    ],
    sources: ["5 U.S.C. § 704"],
    status: { is: "in force" },
    differs: [],
    related: [
      { id: "plra-exhaustion", how: "is the rule for prisoners" },
      { id: "ripeness", how: "also concerns timing" },
    ],
    cues: [
      "exhaustion of administrative remedies",
      "exhaust administrative remedies",
      "failure to exhaust administrative remedies",
      "exhaust his administrative",
      "exhausted her administrative",
    ],
  },
  {
    id: "notice-and-comment",
    name: "Notice-and-comment rulemaking",
    otherNames: ["logical outgrowth"],
    area: "administrative law",
    binds: "all federal courts",
    kind: "steps in sequence",
    explanation:
      "An agency that makes a binding rule must propose it, let the public comment, and explain itself in answer. Statements of policy and readings of existing law are excepted, as is urgent cause.",
    elements: [
      {
        id: "legislative-rule",
        name: "Legislative rule",
        meaning: "The rule has the force of law rather than explaining or guiding.",
        cues: [
          "force and effect of law",
          "legislative rule",
          "interpretive rule",
          "general statement of policy",
          "binding effect",
        ],
      },
      {
        id: "fair-notice",
        name: "Fair notice",
        meaning: "The final rule is a logical outgrowth of the proposal.",
        cues: ["logical outgrowth", "fair notice", "notice of proposed rulemaking"],
      },
      {
        id: "response-to-comments",
        name: "Response to comments",
        meaning: "The agency meets significant comments and states basis and purpose.",
        cues: ["significant comments", "respond to comments", "basis and purpose"],
      },
      {
        id: "no-good-cause-to-skip",
        name: "No good cause to skip",
        meaning: "Procedure was not impracticable, unnecessary or against the public interest.",
        cues: ["good cause exception", "impracticable, unnecessary"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Perez v. Mortgage Bankers Ass'n, 575 U.S. 92 (2015)",
        pin: "95-97",
        contributed: "describes the process and the exemption for interpretive rules",
      },
      {
        cite: "Chrysler Corp. v. Brown, 441 U.S. 281 (1979)",
        pin: "302-03",
        contributed: "what gives a rule the force of law",
      },
    ],
    sources: ["5 U.S.C. § 553", "5 U.S.C. § 553(b)", "5 U.S.C. § 553(c)"],
    status: { is: "in force" },
    differs: [],
    related: [{ id: "arbitrary-and-capricious", how: "governs the substance and the explanation" }],
    cues: ["notice and comment", "notice-and-comment", "logical outgrowth", "interpretive rule", "legislative rule"],
  },
  {
    id: "major-questions",
    name: "Major questions doctrine",
    otherNames: [],
    area: "administrative law",
    binds: "all federal courts",
    kind: "steps in sequence",
    explanation:
      "When an agency claims sweeping power over a matter of great economic or political weight, vague or old words are not enough: it must point to clear authority from Congress.",
    elements: [
      {
        id: "extraordinary-claim-of-power",
        name: "Extraordinary claim of power",
        meaning: "The power is new, large, or outside what the agency has usually done.",
        cues: [
          "economic and political significance",
          "vast economic and political",
          "transformative",
          "unheralded power",
        ],
      },
      {
        id: "clear-congressional-authorization",
        name: "Clear congressional authorization",
        meaning: "The statute plainly gives it.",
        cues: ["clear congressional authorization", "clear authorization", "speak clearly"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "West Virginia v. EPA, 597 U.S. 697 (2022)",
        pin: "721-24",
        contributed: "names the doctrine and applies it",
      },
      { cite: "Biden v. Nebraska, 600 U.S. 477 (2023)", pin: null, contributed: "applies it to cancellation of debt" },
    ],
    sources: [],
    status: { is: "in force" },
    differs: [],
    related: [{ id: "plain-meaning", how: "is the ordinary approach" }],
    cues: [
      "major questions doctrine",
      "major questions",
      "vast economic and political significance",
      "clear congressional authorization",
    ],
  },
]);
