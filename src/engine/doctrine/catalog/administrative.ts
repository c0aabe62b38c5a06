import { defineEntries } from "../entry.ts";

export const administrative = defineEntries([
  {
    id: "arbitrary-and-capricious",
    name: "Arbitrary and capricious review (State Farm)",
    otherNames: ["state farm review", "arbitrary-and-capricious standard"],
    area: "administrative law",
    binds: "all federal courts",
    kind: "standard of review",
    explanation:
      "A court sets agency action aside when the agency did not reason its way from the record to its choice. The court does not put its own policy in the agency's place.",
    elements: [
      {
        id: "relevant-factors",
        name: "Factors that Congress intended",
        meaning: "The agency may not rely on factors that Congress did not intend it to consider.",
        cues: ["relied on factors", "consideration of the relevant factors"],
      },
      {
        id: "important-aspect",
        name: "Every important aspect considered",
        meaning: "The agency may not entirely overlook an important aspect of the problem.",
        cues: ["important aspect of the problem", "failed to consider an important"],
      },
      {
        id: "rational-connection",
        name: "Explanation that fits the evidence",
        meaning: "The reasons given must connect the facts found with the choice made.",
        cues: ["rational connection", "runs counter to the evidence"],
      },
    ],
    burden: "The challenger.",
    authorities: [
      {
        cite: "Motor Vehicle Manufacturers Ass'n v. State Farm Mutual Automobile Insurance Co., 463 U.S. 29 (1983)",
        pin: "43",
        contributed: "lists what makes agency action arbitrary",
      },
    ],
    sources: ["5 U.S.C. § 706(2)(A)"],
    status: { is: "in force", since: 1983 },
    differs: [],
    related: [],
    cues: ["arbitrary and capricious", "arbitrary or capricious", "arbitrary, capricious"],
  },
  {
    id: "chevron-deference",
    name: "Chevron deference (overruled)",
    otherNames: ["chevron two-step", "chevron framework"],
    area: "administrative law",
    binds: "no court since 2024",
    kind: "steps in sequence",
    explanation:
      "Courts once asked whether a statute spoke directly to the question and, if it did not, accepted the agency's permissible reading. The Supreme Court overruled this in 2024; older holdings that particular agency action was lawful keep their statutory precedential force.",
    elements: [
      {
        id: "congress-has-spoken",
        name: "Step one: Congress has directly spoken",
        meaning: "A clear statute ended the matter.",
        cues: ["directly spoken to the precise question", "step one", "unambiguously expressed intent"],
      },
      {
        id: "permissible-construction",
        name: "Step two: permissible construction",
        meaning: "If the statute was silent or ambiguous, a permissible agency reading stood.",
        cues: ["permissible construction", "step two"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Chevron, U.S.A., Inc. v. Natural Resources Defense Council, Inc., 467 U.S. 837 (1984)",
        pin: "842",
        contributed: "set the two steps",
      },
    ],
    sources: [],
    status: {
      is: "abrogated",
      by: "Loper Bright Enterprises v. Raimondo, 603 U.S. 369 (2024)",
      year: 2024,
      note: "Courts now use their own independent judgment about what a statute means.",
    },
    differs: ["Some states keep deference of their own under state law."],
    related: [{ id: "independent-judgment", how: "replaces it" }],
    cues: ["chevron deference", "chevron framework", "chevron step"],
  },
  {
    id: "independent-judgment",
    name: "Independent judgment on agency statutes (Loper Bright)",
    otherNames: ["loper bright"],
    area: "administrative law",
    binds: "all federal courts",
    kind: "standard of review",
    explanation:
      "A court decides for itself what a statute means and does not defer to an agency only because the text is ambiguous. An agency's view may still inform the court, and where a statute gives the agency discretion the court polices its limits.",
    elements: [],
    burden: null,
    authorities: [
      {
        cite: "Loper Bright Enterprises v. Raimondo, 603 U.S. 369 (2024)",
        pin: null,
        contributed: "overrules Chevron and requires independent judgment",
      },
      {
        cite: "Skidmore v. Swift & Co., 323 U.S. 134 (1944)",
        pin: "140",
        contributed: "an agency's view has the weight that its power to persuade earns",
      },
    ],
    sources: ["5 U.S.C. § 706"],
    status: { is: "in force", since: 2024 },
    differs: [],
    related: [{ id: "chevron-deference", how: "was overruled by it" }],
    cues: ["loper bright", "skidmore deference", "power to persuade"],
  },
  {
    id: "final-agency-action",
    name: "Final agency action (Bennett v. Spear)",
    otherNames: ["bennett test", "finality of agency action"],
    area: "administrative law",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "The Administrative Procedure Act opens only final agency action to review. Action is final when the agency has finished deciding and the decision has legal effect.",
    elements: [
      {
        id: "consummation",
        name: "Consummation of the decisionmaking process",
        meaning: "The action is not merely tentative or interlocutory.",
        cues: ["consummation of the agency", "tentative or interlocutory"],
      },
      {
        id: "legal-consequences",
        name: "Rights, obligations or legal consequences",
        meaning: "The action fixes rights or duties, or legal consequences flow from it.",
        cues: ["legal consequences will flow", "rights or obligations have been determined", "legal consequences"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Bennett v. Spear, 520 U.S. 154 (1997)",
        pin: "177",
        contributed: "states the two conditions",
      },
    ],
    sources: ["5 U.S.C. § 704"],
    status: { is: "in force", since: 1997 },
    differs: [],
    related: [],
    cues: ["final agency action", "agency action is final"],
  },
]);
