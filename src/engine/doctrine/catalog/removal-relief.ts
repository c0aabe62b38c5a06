import { defineEntries } from "../entry.ts";

export const removalRelief = defineEntries([
  {
    id: "cancellation-of-removal",
    name: "Cancellation of removal (nonpermanent residents)",
    otherNames: [],
    area: "immigration",
    binds: "all federal courts and the immigration agencies",
    kind: "all elements required",
    explanation:
      "A person without permanent residence may be let stay after ten years here, with good character, no barring conviction, and a citizen or resident spouse, parent or child who would suffer hardship far beyond the usual.",
    elements: [
      {
        id: "ten-years-presence",
        name: "Ten years' presence",
        meaning: "Continuous physical presence up to a proper notice to appear.",
        cues: ["continuous physical presence", "ten years", "physically present", "stop-time rule"],
      },
      {
        id: "good-moral-character",
        name: "Good moral character",
        meaning: "During that time.",
        cues: ["good moral character"],
      },
      {
        id: "no-disqualifying-conviction",
        name: "No disqualifying conviction",
        meaning: "No conviction of a listed kind; the applicant must clear up doubt in the record.",
        cues: ["disqualifying conviction", "convicted of an offense under", "disqualifying offense"],
      },
      {
        id: "exceptional-and-extremely-unusual-hardship",
        name: "Exceptional and extremely unusual hardship",
        meaning: "To a qualifying relative, substantially beyond what removal ordinarily brings.",
        cues: ["exceptional and extremely unusual hardship", "qualifying relative"],
      },
    ],
    burden: "The applicant, who must also deserve it as a matter of discretion.",
    authorities: [
      {
        cite: "Wilkinson v. Garland, 601 U.S. 209 (2024)",
        pin: null,
        contributed: "applying the hardship standard to settled facts is a question that courts may review",
      },
      {
        cite: "Pereida v. Wilkinson, 592 U.S. 224 (2021)",
        pin: null,
        contributed: "an unclear record of conviction counts against the applicant",
      },
      {
        cite: "Niz-Chavez v. Garland, 593 U.S. 155 (2021)",
        pin: null,
        contributed: "only a single complete notice stops the clock",
      },
    ],
    sources: ["8 U.S.C. § 1229b(b)(1)", "8 U.S.C. § 1229b(b)", "8 U.S.C. § 1229b"],
    status: { is: "in force" },
    differs: [
      "Permanent residents have a separate form: five years as such, seven years' residence, no aggravated felony.",
    ],
    related: [{ id: "categorical-approach", how: "decides whether a conviction bars relief" }],
    cues: ["cancellation of removal", "exceptional and extremely unusual hardship", "qualifying relative", "1229b(b)"],
  },
  {
    id: "particular-social-group",
    name: "Particular social group",
    otherNames: [],
    area: "immigration",
    binds: "all federal courts and the immigration agencies",
    kind: "all elements required",
    explanation:
      "A claim to asylum may rest on membership in a group if its members share a trait they cannot or should not have to change, and the group has clear bounds and is seen as one by its society.",
    elements: [
      {
        id: "common-immutable-characteristic",
        name: "Common immutable characteristic",
        meaning: "Something that members cannot change or should not be required to.",
        cues: ["immutable characteristic", "immutability", "fundamental to their individual identities"],
      },
      {
        id: "particularity",
        name: "Particularity",
        meaning: "The group has clear limits and is not vague.",
        cues: ["particularity", "sufficiently particular", "amorphous", "discrete class"],
      },
      {
        id: "social-distinction",
        name: "Social distinction",
        meaning: "Society there sees the group as distinct.",
        cues: ["socially distinct", "social distinction", "social visibility"],
      },
    ],
    burden: "The applicant, who must say exactly what the group is.",
    authorities: [
      {
        cite: "In re M-E-V-G-, 26 I. & N. Dec. 227 (BIA 2014)",
        pin: "237",
        contributed: "states the three requirements",
      },
      { cite: "In re Acosta, 19 I. & N. Dec. 211 (BIA 1985)", pin: "233", contributed: "the immutable characteristic" },
    ],
    sources: ["8 U.S.C. § 1101(a)(42)(A)", "8 U.S.C. § 1101(a)(42)"],
    status: {
      is: "in force",
      note: "The Attorney General's view of groups based on domestic or gang violence and on family has changed several times; check the current decisions.",
    },
    differs: ["Seventh Circuit: has long asked chiefly for the immutable characteristic."],
    related: [
      { id: "asylum", how: "is the claim of which it is one ground" },
      { id: "withholding-of-removal", how: "uses the same grounds" },
    ],
    cues: ["particular social group", "cognizable social group", "proposed social group", "socially distinct"],
  },
  {
    id: "asylum-nexus",
    name: "Nexus to a protected ground (one central reason)",
    otherNames: [],
    area: "immigration",
    binds: "all federal courts and the immigration agencies",
    kind: "bright-line rule",
    explanation:
      "Harm counts for asylum only if a protected ground was or will be at least one central reason for it. A private quarrel or ordinary crime is not enough.",
    elements: [
      {
        id: "one-central-reason",
        name: "One central reason",
        meaning: "The ground was more than incidental or minor in the persecutor's motives.",
        cues: ["one central reason", "incidental, tangential", "superficial", "motivated by"],
      },
      {
        id: "evidence-of-motive",
        name: "Evidence of motive",
        meaning: "Direct or circumstantial proof of why the persecutor acted.",
        cues: ["evidence of motive", "persecutor's motive", "direct or circumstantial evidence"],
      },
    ],
    burden: "The applicant.",
    authorities: [],
    sources: ["8 U.S.C. § 1158(b)(1)(B)(i)"],
    status: { is: "in force" },
    differs: [
      "Ninth Circuit: withholding asks only for a reason, not a central one; several other circuits use one standard for both.",
    ],
    related: [{ id: "asylum", how: "is the claim of which it is an element" }],
    cues: ["one central reason", "nexus requirement", "nexus between", "on account of a protected ground"],
  },
  {
    id: "particularly-serious-crime",
    name: "Particularly serious crime",
    otherNames: [],
    area: "immigration",
    binds: "all federal courts and the immigration agencies",
    kind: "factors weighed",
    explanation:
      "One convicted of such a crime cannot have asylum or withholding. Some crimes qualify by statute; for others the adjudicator looks at the crime and its circumstances.",
    elements: [
      {
        id: "listed-crime",
        name: "Listed crime",
        meaning: "For asylum any aggravated felony; for withholding one with a sentence of five years or more.",
        cues: ["aggravated felony", "aggregate term of imprisonment", "per se particularly serious"],
      },
      {
        id: "nature-and-circumstances",
        name: "Nature and circumstances",
        meaning: "Elements first, then the facts, sentence, and whether they show danger to the community.",
        cues: [
          "nature of the conviction",
          "type of sentence imposed",
          "circumstances and underlying facts",
          "danger to the community",
        ],
      },
    ],
    burden: null,
    authorities: [
      { cite: "In re Frentescu, 18 I. & N. Dec. 244 (BIA 1982)", pin: "247", contributed: "lists what is weighed" },
      {
        cite: "In re N-A-M-, 24 I. & N. Dec. 336 (BIA 2007)",
        pin: "342",
        contributed: "elements come first; no separate finding of danger is needed",
      },
    ],
    sources: ["8 U.S.C. § 1231(b)(3)(B)(ii)", "8 U.S.C. § 1158(b)(2)(A)(ii)"],
    status: { is: "in force" },
    differs: [],
    related: [
      { id: "asylum", how: "is barred by it" },
      { id: "withholding-of-removal", how: "is barred by it" },
    ],
    cues: ["particularly serious crime", "frentescu", "danger to the community of the united states"],
  },
  {
    id: "moral-turpitude",
    name: "Crime involving moral turpitude",
    otherNames: [],
    area: "immigration",
    binds: "all federal courts and the immigration agencies",
    kind: "definition",
    explanation:
      "Such a crime must join blameworthy intent with reprehensible conduct, judged by what the law of conviction requires rather than by what the person did.",
    elements: [
      {
        id: "culpable-mental-state",
        name: "Culpable mental state",
        meaning: "Specific intent, knowledge or at least recklessness.",
        cues: ["culpable mental state", "scienter", "evil intent", "mens rea"],
      },
      {
        id: "reprehensible-conduct",
        name: "Reprehensible conduct",
        meaning: "Conduct contrary to accepted moral rules, as fraud or serious harm.",
        cues: [
          "reprehensible conduct",
          "inherently base, vile",
          "base, vile, or depraved",
          "accepted rules of morality",
        ],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "In re Silva-Trevino, 26 I. & N. Dec. 826 (BIA 2016)",
        pin: null,
        contributed: "uses the categorical approach and defines the two parts",
      },
      {
        cite: "Jordan v. De George, 341 U.S. 223 (1951)",
        pin: "227-32",
        contributed: "fraud is within it; the term is not void for vagueness",
      },
    ],
    sources: ["8 U.S.C. § 1227(a)(2)(A)(i)", "8 U.S.C. § 1182(a)(2)(A)(i)(I)"],
    status: { is: "in force" },
    differs: [],
    related: [{ id: "categorical-approach", how: "is the method" }],
    cues: [
      "crime involving moral turpitude",
      "crimes involving moral turpitude",
      "moral turpitude",
      "base, vile, or depraved",
    ],
  },
]);
