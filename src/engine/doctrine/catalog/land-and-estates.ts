import { defineEntries } from "../entry.ts";

export const landAndEstates = defineEntries([
  {
    id: "easement",
    name: "Easements: by grant, necessity, prior use and prescription",
    otherNames: ["prescriptive easement", "easement by necessity", "implied easement"],
    area: "property",
    binds: "state courts, by their own law",
    kind: "all elements required",
    explanation:
      "A right to use another's land can be granted, implied when land is divided, or gained by long use as of right.",
    elements: [
      {
        id: "implied-once-one-owner-and-needed",
        name: "Implied: once one owner and needed",
        meaning: "The parcels were one, and the way was in use or needed when parted.",
        cues: ["unity of ownership", "reasonably necessary", "necessity at the time of severance", "landlocked"],
      },
      {
        id: "or-prescription-adverse-use-for-the-period",
        name: "Or prescription: adverse use for the period",
        meaning: "Open, continuous, hostile use, not by permission.",
        cues: ["adverse use", "continuous and uninterrupted", "prescriptive period", "open and notorious use"],
      },
    ],
    burden: "The one who claims it; often by clear proof.",
    authorities: [
      {
        cite: "Hamrick v. Ward, 446 S.W.3d 377 (Tex. 2014)",
        pin: "382-84",
        contributed: "parts necessity easements from those of prior use",
      },
    ],
    sources: ["Cal. Civ. Code § 1007"],
    status: { is: "in force" },
    differs: [],
    related: [{ id: "adverse-possession", how: "gains title rather than use" }],
    cues: [
      "prescriptive easement",
      "easement by necessity",
      "implied easement",
      "easement appurtenant",
      "easement by prescription",
    ],
  },
  {
    id: "habitability",
    name: "Implied warranty of habitability",
    otherNames: [],
    area: "property",
    binds: "state courts, by their own law",
    kind: "all elements required",
    explanation:
      "A landlord of a home promises by law that it is fit to live in. Serious defects lower or end the rent due.",
    elements: [
      {
        id: "serious-defect",
        name: "Serious defect",
        meaning: "One that affects health and safety.",
        cues: ["fit for human habitation", "habitable", "health and safety", "housing code"],
      },
      {
        id: "notice-and-time-to-mend",
        name: "Notice and time to mend",
        meaning: "The landlord knew and did not repair.",
        cues: ["notice of the defect", "reasonable time to repair", "failed to repair"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Javins v. First National Realty Corp., 428 F.2d 1071 (D.C. Cir. 1970)",
        pin: "1080-82",
        contributed: "finds the warranty in the lease",
      },
      { cite: "Green v. Superior Court, 10 Cal. 3d 616 (1974)", pin: "637-38", contributed: "adopts it in California" },
    ],
    sources: ["N.Y. Real Prop. Law § 235-b", "Cal. Civ. Code § 1941.1"],
    status: { is: "in force" },
    differs: [],
    related: [],
    cues: ["warranty of habitability", "implied warranty of habitability", "fit for human habitation"],
  },
  {
    id: "testamentary-capacity",
    name: "Testamentary capacity",
    otherNames: [],
    area: "property",
    binds: "state courts, by their own law",
    kind: "all elements required",
    explanation:
      "A will stands only if its maker, when signing, could understand the act, the property and the family.",
    elements: [
      {
        id: "nature-of-the-act",
        name: "Nature of the act",
        meaning: "Knew that this was a will.",
        cues: ["nature and consequences of executing", "nature of the testamentary act", "making a will"],
      },
      {
        id: "property",
        name: "Property",
        meaning: "Knew in general what there was to leave.",
        cues: ["nature and extent of the property", "extent of her property", "extent of his property"],
      },
      {
        id: "natural-heirs",
        name: "Natural heirs",
        meaning: "Knew who would be expected to take.",
        cues: ["natural objects of", "objects of his bounty", "objects of her bounty"],
      },
    ],
    burden: "The proponent in many states, aided by a presumption; elsewhere the contestant.",
    authorities: [
      {
        cite: "In re Estate of Kumstar, 66 N.Y.2d 691 (1985)",
        pin: "692",
        contributed: "the three things to be understood",
      },
    ],
    sources: ["Cal. Prob. Code § 6100.5"],
    status: { is: "in force" },
    differs: [],
    related: [{ id: "undue-influence", how: "is the other common attack" }],
    cues: ["testamentary capacity", "natural objects of her bounty", "natural objects of his bounty", "sound mind"],
  },
  {
    id: "undue-influence",
    name: "Undue influence",
    otherNames: [],
    area: "property",
    binds: "state courts, by their own law",
    kind: "all elements required",
    explanation:
      "A gift or will is set aside when another's pressure put that person's wishes in place of the giver's.",
    elements: [
      {
        id: "influence-exerted",
        name: "Influence exerted",
        meaning: "There was a relation and opportunity, and influence was used.",
        cues: ["existence and exertion", "confidential relationship", "opportunity to exert"],
      },
      {
        id: "overpowered-the-will",
        name: "Overpowered the will",
        meaning: "The mind was subverted when signing.",
        cues: ["subvert or overpower", "overpower the mind", "free agency", "substituted his will"],
      },
      {
        id: "would-not-otherwise-have-been-made",
        name: "Would not otherwise have been made",
        meaning: "The disposition is the influence's work.",
        cues: ["would not have executed", "but for such influence", "unnatural disposition"],
      },
    ],
    burden: "The contestant; a confidential relation with suspicious facts shifts it in many states.",
    authorities: [
      { cite: "Rothermel v. Duncan, 369 S.W.2d 917 (Tex. 1963)", pin: "922", contributed: "the three elements" },
    ],
    sources: ["Cal. Prob. Code § 86"],
    status: { is: "in force" },
    differs: [],
    related: [],
    cues: ["undue influence", "exertion of an influence", "confidential relationship", "subvert or overpower"],
  },
  {
    id: "zoning-variance",
    name: "Zoning variance",
    otherNames: [],
    area: "administrative law",
    binds: "state courts, by their own law",
    kind: "all elements required",
    explanation:
      "A board may excuse land from a zoning rule where the rule bears on it with special hardship and the excuse would not change the neighborhood.",
    elements: [
      {
        id: "hardship",
        name: "Hardship",
        meaning: "The land cannot reasonably be used, or practical difficulty is great, from its own features.",
        cues: ["unnecessary hardship", "practical difficulties", "reasonable return", "unique circumstances"],
      },
      {
        id: "not-self-made",
        name: "Not self-made",
        meaning: "The owner did not create it.",
        cues: ["self-created", "self-imposed"],
      },
      {
        id: "character-of-the-locality-kept",
        name: "Character of the locality kept",
        meaning: "No harm to neighbors or to the plan.",
        cues: [
          "essential character of the",
          "alter the essential character",
          "public welfare",
          "spirit of the ordinance",
        ],
      },
    ],
    burden: null,
    authorities: [
      { cite: "Otto v. Steinhilber, 282 N.Y. 71 (1939)", pin: "76", contributed: "the three parts for a use variance" },
    ],
    sources: ["N.Y. Town Law § 267-b", "53 P.S. § 10910.2"],
    status: { is: "in force" },
    differs: ["Many states ask less for variances of dimension than of use."],
    related: [],
    cues: ["zoning board of appeals", "use variance", "area variance", "zoning variance", "unnecessary hardship"],
  },
]);
