import { defineEntries } from "../entry.ts";

export const sentenceReview = defineEntries([
  {
    id: "procedural-reasonableness",
    name: "Procedural reasonableness of sentence",
    otherNames: ["Gall step one", "Sentencing procedural error"],
    area: "sentencing",
    binds: "all federal courts",
    kind: "steps in sequence",
    explanation:
      "An appeals court first checks that the sentencing judge followed the right method. A serious procedural slip sends the sentence back.",
    elements: [
      {
        id: "guidelines-range-correctly-calculated",
        name: "Guidelines range correctly calculated",
        meaning: "The judge must compute the advisory range properly.",
        cues: [
          "improperly calculating",
          "calculate the guidelines range",
          "miscalculated",
          "calculation of the guidelines",
        ],
      },
      {
        id: "guidelines-not-treated-as-mandatory",
        name: "Guidelines not treated as mandatory",
        meaning: "The range is advice and may not be presumed reasonable by the sentencing judge.",
        cues: ["treating the guidelines as mandatory", "mandatory", "presumed the guidelines range reasonable"],
      },
      {
        id: "3553-factors-considered",
        name: "§ 3553(a) factors considered",
        meaning: "The judge must consider the statutory factors.",
        cues: ["failing to consider the § 3553(a) factors", "3553(a) factors", "consider the sentencing factors"],
      },
      {
        id: "no-clearly-erroneous-facts",
        name: "No clearly erroneous facts",
        meaning: "The sentence may not rest on facts clearly wrong.",
        cues: ["clearly erroneous facts", "clearly erroneous", "factual findings"],
      },
      {
        id: "adequate-explanation",
        name: "Adequate explanation",
        meaning: "The judge explains the sentence and any variance.",
        cues: ["adequately explain", "explain the chosen sentence", "failure to explain", "explanation"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Gall v. United States, 552 U.S. 38 (2007)",
        pin: "51",
        contributed: "listed the procedural errors",
      },
    ],
    sources: ["18 U.S.C. § 3553"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [
      {
        id: "substantive-reasonableness",
        how: "precedes",
      },
    ],
    cues: [
      "procedurally unreasonable",
      "procedural reasonableness",
      "procedural error",
      "significant procedural error",
    ],
  },
  {
    id: "substantive-reasonableness",
    name: "Substantive reasonableness of sentence",
    otherNames: ["Gall step two"],
    area: "sentencing",
    binds: "all federal courts",
    kind: "standard of review",
    explanation:
      "If the method was sound, the appeals court asks whether the length fits the statutory aims on all the circumstances. It defers to the sentencing judge.",
    elements: [
      {
        id: "totality-of-the-circumstances",
        name: "Totality of the circumstances",
        meaning: "The sentence must fit the offense, the offender and the aims of § 3553(a).",
        cues: [
          "totality of the circumstances",
          "greater than necessary",
          "sufficient, but not greater than necessary",
          "weighing the",
        ],
      },
      {
        id: "extent-of-any-variance",
        name: "Extent of any variance",
        meaning: "A larger departure from the range needs stronger reasons.",
        cues: ["extent of the variance", "degree of the variance", "justification", "variance"],
      },
    ],
    burden: "Challenger.",
    authorities: [
      {
        cite: "Gall v. United States, 552 U.S. 38 (2007)",
        pin: "51",
        contributed: "set abuse-of-discretion review for every sentence",
      },
      {
        cite: "Kimbrough v. United States, 552 U.S. 85 (2007)",
        pin: "101-10",
        contributed: "let judges vary on policy disagreement",
      },
      {
        cite: "Holguin-Hernandez v. United States, 589 U.S. 169 (2020)",
        pin: null,
        contributed: "held that arguing for a shorter term preserves the claim",
      },
    ],
    sources: [],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: [
      "substantively unreasonable",
      "substantive reasonableness",
      "greater than necessary",
      "plausible sentencing rationale",
    ],
  },
  {
    id: "presumption-of-reasonableness",
    name: "Presumption that within-range sentence is reasonable on appeal (Rita)",
    otherNames: [],
    area: "sentencing",
    binds: "all federal courts",
    kind: "presumption",
    explanation:
      "An appeals court may presume that a sentence within a correct range is reasonable. The sentencing judge may not.",
    elements: [
      {
        id: "sentence-within-a-properly-calculated-range",
        name: "Sentence within a properly calculated range",
        meaning: "The presumption starts only there.",
        cues: ["within the guidelines range", "within-guidelines", "properly calculated guidelines range"],
      },
      {
        id: "rebuttal",
        name: "Rebuttal",
        meaning: "A key factor ignored, an improper one weighed, or a plain error of balance.",
        cues: ["rebut", "overcome the presumption", "clear error of judgment"],
      },
    ],
    burden: "Defendant to rebut.",
    authorities: [
      {
        cite: "Rita v. United States, 551 U.S. 338 (2007)",
        pin: "347-51",
        contributed: "allowed the presumption on appeal",
      },
      {
        cite: "Nelson v. United States, 555 U.S. 350 (2009)",
        pin: "352",
        contributed: "forbade it in the district court",
      },
    ],
    sources: [],
    status: {
      is: "in force",
    },
    differs: ["First, Second, Third, Ninth and Eleventh Circuits: do not adopt the presumption as such."],
    related: [],
    cues: [
      "presumptively reasonable",
      "presumption of reasonableness",
      "within-guidelines sentence",
      "presume that the guidelines range is reasonable",
    ],
  },
  {
    id: "section-3553a",
    name: "Sentencing factors (18 U.S.C. § 3553(a))",
    otherNames: [],
    area: "sentencing",
    binds: "all federal courts",
    kind: "factors weighed",
    explanation:
      "A federal judge must impose a sentence enough, but no more than enough, to serve punishment's aims. Seven listed matters are weighed.",
    elements: [
      {
        id: "offense-and-offender",
        name: "Offense and offender",
        meaning: "Nature of the crime and history of the defendant.",
        cues: ["nature and circumstances", "history and characteristics", "mitigating"],
      },
      {
        id: "purposes-of-punishment",
        name: "Purposes of punishment",
        meaning: "Seriousness, deterrence, protection and rehabilitation.",
        cues: ["seriousness of the offense", "adequate deterrence", "protect the public", "just punishment"],
      },
      {
        id: "guidelines-and-policy-statements",
        name: "Guidelines and policy statements",
        meaning: "The range and Commission policy.",
        cues: ["guidelines range", "policy statement", "sentencing range"],
      },
      {
        id: "unwarranted-disparities",
        name: "Unwarranted disparities",
        meaning: "Like offenders with like records should fare alike.",
        cues: ["unwarranted sentence disparities", "unwarranted sentencing disparities", "disparity"],
      },
      {
        id: "restitution",
        name: "Restitution",
        meaning: "Need to repay victims.",
        cues: ["restitution", "victims"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "United States v. Booker, 543 U.S. 220 (2005)",
        pin: "245-46",
        contributed: "made the Guidelines advisory",
      },
      {
        cite: "Pepper v. United States, 562 U.S. 476 (2011)",
        pin: "490-93",
        contributed: "allowed evidence of rehabilitation after sentence",
      },
    ],
    sources: ["18 U.S.C. § 3553(a)"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["§ 3553(a)", "3553(a) factors", "sentencing factors", "sufficient, but not greater than necessary"],
  },
  {
    id: "sentence-explanation-duty",
    name: "Duty to explain sentence (18 U.S.C. § 3553(c))",
    otherNames: [],
    area: "sentencing",
    binds: "all federal courts",
    kind: "bright-line rule",
    explanation:
      "The judge must say enough to show the parties' arguments were heard and the choice was reasoned. Simple cases need little.",
    elements: [
      {
        id: "statement-of-reasons",
        name: "Statement of reasons",
        meaning: "Reasons in open court sufficient for review.",
        cues: ["statement of reasons", "explain the chosen sentence", "reasoned basis", "set forth enough"],
      },
      {
        id: "response-to-nonfrivolous-arguments",
        name: "Response to nonfrivolous arguments",
        meaning: "The main arguments for a different sentence are met.",
        cues: ["nonfrivolous", "considered the parties' arguments", "arguments for leniency"],
      },
      {
        id: "special-reasons",
        name: "Special reasons",
        meaning: "A range over 24 months or a sentence outside the range needs specific reasons.",
        cues: ["exceeds 24 months", "specific reason", "outside the guidelines"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Rita v. United States, 551 U.S. 338 (2007)",
        pin: "356-58",
        contributed: "measured how much is enough",
      },
      {
        cite: "Chavez-Meza v. United States, 585 U.S. 109 (2018)",
        pin: null,
        contributed: "applied it to a reduction of sentence",
      },
    ],
    sources: ["18 U.S.C. § 3553(c)"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["3553(c)", "explain the chosen sentence", "adequate explanation", "failed to explain", "adequately explain"],
  },
  {
    id: "sentencing-disparity",
    name: "Unwarranted sentencing disparity",
    otherNames: [],
    area: "sentencing",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "Judges seek to avoid unjustified differences among like defendants nationally. A gap from a co-defendant alone rarely makes a sentence unreasonable.",
    elements: [
      {
        id: "similar-records-and-conduct",
        name: "Similar records and conduct",
        meaning: "The comparators are truly alike.",
        cues: ["similarly situated", "similar records", "identically situated", "similar conduct"],
      },
      {
        id: "unwarranted-difference",
        name: "Unwarranted difference",
        meaning: "No legitimate reason such as plea or cooperation explains the gap.",
        cues: ["unwarranted", "disparity", "disparate sentence", "material differences"],
      },
    ],
    burden: "Defendant.",
    authorities: [
      {
        cite: "Gall v. United States, 552 U.S. 38 (2007)",
        pin: "54-56",
        contributed: "treated disparities and unwarranted similarities",
      },
    ],
    sources: ["18 U.S.C. § 3553(a)(6)"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["sentencing disparity", "unwarranted disparities", "sentence disparities", "codefendants"],
  },
]);
