import { defineEntries } from "../entry.ts";

export const businessOrganizations = defineEntries([
  {
    id: "piercing-the-veil",
    name: "Piercing the corporate veil (alter ego)",
    otherNames: ["alter ego"],
    area: "contracts",
    binds: "state courts, by their own law",
    kind: "all elements required",
    explanation: "Owners are not liable for a company's debts unless they used it as no company at all to do wrong.",
    elements: [
      {
        id: "domination-or-unity-of-interest",
        name: "Domination or unity of interest",
        meaning: "Owner and company are not really separate: mixed funds, no formalities, too little capital.",
        cues: [
          "unity of interest and ownership",
          "complete domination",
          "commingled funds",
          "failure to observe corporate formalities",
          "undercapitalization",
          "mere instrumentality",
        ],
      },
      {
        id: "fraud-wrong-or-injustice",
        name: "Fraud, wrong or injustice",
        meaning: "The form was used to do wrong to this plaintiff.",
        cues: ["fraud or wrong against", "inequitable result", "sanction a fraud", "promote injustice"],
      },
    ],
    burden: "The one who would pierce.",
    authorities: [
      {
        cite: "Morris v. New York State Department of Taxation & Finance, 82 N.Y.2d 135 (1993)",
        pin: "141-42",
        contributed: "domination used to do a wrong",
      },
      {
        cite: "United States v. Bestfoods, 524 U.S. 51 (1998)",
        pin: "61-64",
        contributed: "parents are not liable unless the veil may be pierced",
      },
    ],
    sources: [],
    status: { is: "in force" },
    differs: [
      "Texas: for contract debts a statute requires actual fraud for direct personal benefit, Tex. Bus. Orgs. Code § 21.223.",
    ],
    related: [],
    cues: ["pierce the corporate veil", "piercing the corporate veil", "alter ego", "corporate veil", "veil piercing"],
  },
  {
    id: "business-judgment-rule",
    name: "Business judgment rule",
    otherNames: [],
    area: "contracts",
    binds: "state courts, by their own law",
    kind: "presumption",
    explanation:
      "Courts presume that directors acted on enough information, in good faith, for the company. Unless that is rebutted they will not second-guess a decision.",
    elements: [
      {
        id: "presumption",
        name: "Presumption",
        meaning: "Disinterested, informed, good-faith decision.",
        cues: [
          "informed basis",
          "in good faith and in the honest belief",
          "best interests of the company",
          "presumption that in making a business decision",
        ],
      },
      {
        id: "rebuttal",
        name: "Rebuttal",
        meaning:
          "Self-interest, lack of independence, gross negligence or bad faith; then entire fairness must be shown.",
        cues: [
          "entire fairness",
          "gross negligence",
          "self-interested",
          "interested or lack independence",
          "rebut the presumption",
        ],
      },
    ],
    burden: "The one who attacks the decision; if rebutted, the directors.",
    authorities: [
      {
        cite: "Aronson v. Lewis, 473 A.2d 805 (Del. 1984)",
        pin: "812",
        contributed: "states the presumption; overruled on another point by Brehm v. Eisner",
      },
      {
        cite: "Smith v. Van Gorkom, 488 A.2d 858 (Del. 1985)",
        pin: "872-73",
        contributed: "gross negligence in informing oneself",
      },
      {
        cite: "Unocal Corp. v. Mesa Petroleum Co., 493 A.2d 946 (Del. 1985)",
        pin: "955",
        contributed: "closer review of defenses against takeover",
      },
    ],
    sources: [],
    status: { is: "in force" },
    differs: [],
    related: [],
    cues: ["business judgment rule", "business judgment", "entire fairness", "business-judgment rule"],
  },
  {
    id: "demand-futility",
    name: "Demand futility in derivative suits",
    otherNames: [],
    area: "contracts",
    binds: "state courts, by their own law",
    kind: "steps in sequence",
    explanation:
      "A shareholder who sues for the company must first ask the board to act, or show that asking is useless because half the board could not judge the matter fairly.",
    elements: [
      {
        id: "demand-made-or-excused",
        name: "Demand made or excused",
        meaning: "The complaint pleads demand or why it was useless, with particulars.",
        cues: ["particularized", "demand is excused", "pre-suit demand", "make a demand"],
      },
      {
        id: "director-by-director",
        name: "Director by director",
        meaning:
          "Each had a personal benefit, faced a substantial likelihood of liability, or depended on someone who did.",
        cues: [
          "material personal benefit",
          "substantial likelihood of liability",
          "lacks independence",
          "director-by-director",
        ],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "United Food & Commercial Workers Union v. Zuckerberg, 262 A.3d 1034 (Del. 2021)",
        pin: "1059",
        contributed: "the single three-part test, asked of each director",
      },
    ],
    sources: ["Fed. R. Civ. P. 23.1"],
    status: { is: "in force" },
    differs: ["Some states require demand in every case by statute."],
    related: [{ id: "business-judgment-rule", how: "protects the board's answer" }],
    cues: ["demand futility", "demand is futile", "derivative suit", "demand is excused", "pre-suit demand"],
  },
  {
    id: "breach-of-fiduciary-duty",
    name: "Breach of fiduciary duty",
    otherNames: [],
    area: "torts",
    binds: "state courts, by their own law",
    kind: "all elements required",
    explanation: "One trusted to act for another owes loyalty and care, and answers for harm when the trust is broken.",
    elements: [
      {
        id: "fiduciary-relationship",
        name: "Fiduciary relationship",
        meaning: "Trust and confidence, as of agent, trustee, partner or director.",
        cues: ["existence of a fiduciary", "fiduciary relationship", "relation of trust and confidence"],
      },
      {
        id: "breach",
        name: "Breach",
        meaning: "Disloyal or careless conduct.",
        cues: ["breached the fiduciary", "breached his fiduciary", "self-dealing", "duty of loyalty", "duty of care"],
      },
      {
        id: "harm-or-gain",
        name: "Harm or gain",
        meaning: "Loss to the principal, or a benefit to give back.",
        cues: ["damages caused by", "injury to the plaintiff or benefit", "proximately caused by"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Meinhard v. Salmon, 249 N.Y. 458 (1928)",
        pin: "463-64",
        contributed: "the height of the duty between co-venturers",
      },
    ],
    sources: [],
    status: { is: "in force" },
    differs: ["States differ on whether loss or only an improper gain must be shown."],
    related: [],
    cues: ["breach of fiduciary duty", "fiduciary relationship", "breach of a fiduciary duty", "fiduciary duties"],
  },
]);
