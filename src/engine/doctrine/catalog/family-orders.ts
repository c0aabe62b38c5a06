import { defineEntries } from "../entry.ts";

export const familyOrders = defineEntries([
  {
    id: "custody-modification",
    name: "Modification of custody",
    otherNames: [],
    area: "family",
    binds: "states, by their own law",
    kind: "steps in sequence",
    explanation:
      "A custody order stands unless things have changed in a way that matters to the child, and a change would serve the child.",
    elements: [
      {
        id: "change-of-circumstances",
        name: "Change of circumstances",
        meaning: "Substantial and, in many states, not foreseen when the order was made.",
        cues: [
          "substantial change in circumstances",
          "material change",
          "change in circumstances",
          "materially and substantially changed",
        ],
      },
      {
        id: "best-interests",
        name: "Best interests",
        meaning: "The new order serves the child better.",
        cues: ["best interests of the child", "best interest of the child", "best interests would be served"],
      },
    ],
    burden: "The parent who asks.",
    authorities: [
      {
        cite: "Friederwitzer v. Friederwitzer, 55 N.Y.2d 89 (1982)",
        pin: "93-96",
        contributed: "weighs the whole of the circumstances",
      },
    ],
    sources: ["Tex. Fam. Code § 156.101", "Fla. Stat. § 61.13"],
    status: { is: "in force" },
    differs: [
      "Some states ask for proof of harm under the present order, or dispense with change for orders made by consent.",
    ],
    related: [{ id: "best-interests-child", how: "is the second step" }],
    cues: [
      "modification of custody",
      "modify custody",
      "modification of a custody",
      "modification of child custody",
      "change of custody",
    ],
  },
  {
    id: "relocation",
    name: "Relocation with a child",
    otherNames: [],
    area: "family",
    binds: "states, by their own law",
    kind: "factors weighed",
    explanation:
      "A parent with custody who wants to move far off must satisfy the court that the move is right for the child, weighed against what it does to the other parent's tie.",
    elements: [
      {
        id: "reasons-for-and-against",
        name: "Reasons for and against",
        meaning: "Each parent's motives.",
        cues: ["reasons for seeking or opposing", "good faith", "reason for the move"],
      },
      {
        id: "ties",
        name: "Ties",
        meaning: "The child's bond with each parent and what the move does to it.",
        cues: ["relationship between the child and", "quality of the relationships", "impact of the move"],
      },
      {
        id: "gain-and-substitute-contact",
        name: "Gain and substitute contact",
        meaning: "Economic, emotional and educational gain; a workable visiting plan.",
        cues: ["enhanced economically", "suitable visitation", "preserving the relationship", "detriment"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Tropea v. Tropea, 87 N.Y.2d 727 (1996)",
        pin: "739-41",
        contributed: "weighs all relevant facts on the child's interests",
      },
      {
        cite: "In re Marriage of LaMusga, 32 Cal. 4th 1072 (2004)",
        pin: "1101",
        contributed: "factors, and harm to the other bond",
      },
    ],
    sources: ["Cal. Fam. Code § 7501", "Fla. Stat. § 61.13001"],
    status: { is: "in force" },
    differs: ["States differ on presumptions and burden."],
    related: [{ id: "best-interests-child", how: "governs" }],
    cues: [
      "relocate with the child",
      "relocation of the child",
      "proposed relocation",
      "relocation petition",
      "relocation with the minor",
    ],
  },
  {
    id: "spousal-support",
    name: "Spousal support (alimony, maintenance)",
    otherNames: [],
    area: "family",
    binds: "states, by their own law",
    kind: "factors weighed",
    explanation:
      "One spouse may have to support the other after divorce. The court weighs need against ability, the marriage's length and standard of living, and each one's prospects.",
    elements: [
      {
        id: "need",
        name: "Need",
        meaning: "The claimant cannot meet reasonable needs alone.",
        cues: ["need for support", "reasonable needs", "self-supporting", "minimum reasonable needs"],
      },
      { id: "ability-to-pay", name: "Ability to pay", meaning: "The other has means.", cues: ["ability to pay"] },
      {
        id: "marriage-and-prospects",
        name: "Marriage and prospects",
        meaning: "Length, living standard, age, health, earning power, contributions.",
        cues: ["duration of the marriage", "standard of living", "earning capacity", "length of the marriage"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Canakaris v. Canakaris, 382 So. 2d 1197 (Fla. 1980)",
        pin: "1201-02",
        contributed: "need and ability; the trial judge's discretion",
      },
    ],
    sources: ["Cal. Fam. Code § 4320", "N.Y. Dom. Rel. Law § 236", "Tex. Fam. Code § 8.051"],
    status: { is: "in force", note: "Florida abolished permanent alimony for cases pending or filed from July 2023." },
    differs: [],
    related: [{ id: "property-division", how: "comes first" }],
    cues: ["spousal support", "alimony", "spousal maintenance", "rehabilitative alimony"],
  },
  {
    id: "property-division",
    name: "Division of property on divorce",
    otherNames: [],
    area: "family",
    binds: "states, by their own law",
    kind: "steps in sequence",
    explanation:
      "What was earned in the marriage is divided, equally in some states and fairly in most. What one owned before or was given alone is kept apart.",
    elements: [
      {
        id: "marital-or-separate",
        name: "Marital or separate",
        meaning: "Each asset is placed; mixed ones are traced.",
        cues: ["separate property", "marital property", "community property", "commingled", "tracing"],
      },
      {
        id: "value",
        name: "Value",
        meaning: "Each is valued as of a set date.",
        cues: ["valuation", "fair market value of the", "value of the marital"],
      },
      {
        id: "just-or-equal-share",
        name: "Just or equal share",
        meaning: "Factors of fairness, or half each.",
        cues: ["equitable distribution", "just and right", "equitable division", "equal division", "disproportionate"],
      },
    ],
    burden: "The one who says an asset is separate, in some states clearly.",
    authorities: [
      {
        cite: "Murff v. Murff, 615 S.W.2d 696 (Tex. 1981)",
        pin: "698-99",
        contributed: "factors of a just and right division",
      },
    ],
    sources: ["Cal. Fam. Code § 2550", "Fla. Stat. § 61.075", "Tex. Fam. Code § 7.001"],
    status: { is: "in force" },
    differs: [],
    related: [],
    cues: [
      "equitable distribution",
      "division of marital property",
      "just and right division",
      "marital estate",
      "division of the marital",
      "division of community property",
    ],
  },
  {
    id: "grandparent-visitation",
    name: "Visits by nonparents (Troxel)",
    otherNames: [],
    area: "family",
    binds: "states, by their own law",
    kind: "steps in sequence",
    explanation:
      "A fit parent is presumed to act for the child. A court may not order visits for grandparents or others merely because it thinks that best.",
    elements: [
      {
        id: "fit-parents-choice",
        name: "Fit parent's choice",
        meaning: "Special weight is given to it.",
        cues: ["fit parent", "special weight", "presumption that fit parents", "acts in the best interest"],
      },
      {
        id: "statutory-ground",
        name: "Statutory ground",
        meaning: "Standing, and in many states harm to the child.",
        cues: ["harm to the child", "significantly impair", "standing to seek visitation", "denial of visitation"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Troxel v. Granville, 530 U.S. 57 (2000)",
        pin: "65-70",
        contributed: "the parent's right; no majority on its exact scope",
      },
    ],
    sources: [],
    status: { is: "in force" },
    differs: ["States differ on whether harm must be shown."],
    related: [{ id: "substantive-due-process", how: "protects the parent's right" }],
    cues: ["grandparent visitation", "troxel", "grandparental visitation", "nonparent visitation"],
  },
  {
    id: "icwa",
    name: "Indian Child Welfare Act",
    otherNames: ["indian child welfare act"],
    area: "family",
    binds: "states, by their own law",
    kind: "steps in sequence",
    explanation:
      "Special federal rules govern the removal of an Indian child from the family: notice to the tribe, real efforts to keep the family together, and stronger proof.",
    elements: [
      {
        id: "indian-child-and-notice",
        name: "Indian child and notice",
        meaning: "The court asks, and the tribe is told.",
        cues: ["indian child", "notice to the tribe", "duty of inquiry", "indian child inquiry", "reason to know"],
      },
      {
        id: "active-efforts",
        name: "Active efforts",
        meaning: "Services to prevent the breakup were tried and failed.",
        cues: ["active efforts", "breakup of the indian family"],
      },
      {
        id: "heightened-proof",
        name: "Heightened proof",
        meaning: "Expert testimony of likely serious harm; beyond reasonable doubt to end rights.",
        cues: ["qualified expert witness", "serious emotional or physical damage", "beyond a reasonable doubt"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Haaland v. Brackeen, 599 U.S. 255 (2023)",
        pin: null,
        contributed: "upholds the Act against several challenges",
      },
    ],
    sources: [
      "25 U.S.C. § 1912",
      "25 U.S.C. § 1912(a)",
      "25 U.S.C. § 1912(d)",
      "25 U.S.C. § 1912(f)",
      "25 U.S.C. § 1903(4)",
    ],
    status: { is: "in force" },
    differs: [],
    related: [{ id: "termination-of-parental-rights", how: "adds to it" }],
    cues: ["indian child welfare act", "icwa", "active efforts", "indian child"],
  },
]);
