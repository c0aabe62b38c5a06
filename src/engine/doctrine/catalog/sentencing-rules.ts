import { defineEntries } from "../entry.ts";

export const sentencingRules = defineEntries([
  {
    id: "categorical-approach",
    name: "Categorical approach (Taylor / Mathis)",
    otherNames: ["Modified categorical approach", "Predicate offense"],
    area: "sentencing",
    binds: "all federal courts",
    kind: "steps in sequence",
    explanation:
      "Whether an old conviction counts turns on the elements of the crime, not on what the person did. If the least of the acts covered falls outside the federal definition, it does not count.",
    elements: [
      {
        id: "elements-compared-with-generic-definition",
        name: "Elements compared with generic definition",
        meaning: "The state crime must be no broader than the federal one.",
        cues: ["elements of the", "generic offense", "categorical match", "categorical approach", "broader than"],
      },
      {
        id: "divisibility",
        name: "Divisibility",
        meaning: "If the statute lists alternative elements, not just means, the records may be consulted.",
        cues: [
          "divisible",
          "indivisible",
          "alternative elements",
          "alternative means",
          "means rather than elements",
          "modified categorical approach",
        ],
      },
      {
        id: "least-culpable-conduct",
        name: "Least culpable conduct",
        meaning: "The court presumes the mildest act with a realistic chance of prosecution.",
        cues: ["least culpable", "least of the acts", "realistic probability", "minimum conduct"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Taylor v. United States, 495 U.S. 575 (1990)",
        pin: "600-02",
        contributed: "adopted the approach",
      },
      {
        cite: "Mathis v. United States, 579 U.S. 500 (2016)",
        pin: "504-06",
        contributed: "drew the line of elements and means",
      },
      {
        cite: "Descamps v. United States, 570 U.S. 254 (2013)",
        pin: "257-64",
        contributed: "confined the modified approach to divisible statutes",
      },
      {
        cite: "Borden v. United States, 593 U.S. 420 (2021)",
        pin: null,
        contributed: "held that recklessness does not meet the ACCA elements clause",
      },
    ],
    sources: ["18 U.S.C. § 924(e)"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: [
      "categorical approach",
      "modified categorical",
      "divisible",
      "crime of violence",
      "violent felony",
      "generic offense",
    ],
  },
  {
    id: "compassionate-release",
    name: "Compassionate release (18 U.S.C. § 3582(c)(1)(A))",
    otherNames: ["Sentence reduction for extraordinary and compelling reasons"],
    area: "sentencing",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "A court may shorten a federal sentence for very strong reasons after the prisoner has asked the warden. The sentencing factors must also favor it.",
    elements: [
      {
        id: "administrative-exhaustion",
        name: "Administrative exhaustion",
        meaning: "A request to the warden and denial of appeals or thirty days.",
        cues: ["exhausted", "warden", "lapse of 30 days", "administrative"],
      },
      {
        id: "extraordinary-and-compelling-reasons",
        name: "Extraordinary and compelling reasons",
        meaning: "Grave illness, age, family need or other reasons of like weight.",
        cues: [
          "extraordinary and compelling",
          "serious medical condition",
          "terminal illness",
          "unusually long sentence",
        ],
      },
      {
        id: "policy-statement",
        name: "Policy statement",
        meaning: "Consistent with U.S.S.G. § 1B1.13 where it applies.",
        cues: ["1b1.13", "policy statement", "applicable policy"],
      },
      {
        id: "3553-factors",
        name: "§ 3553(a) factors",
        meaning: "The aims of punishment permit release.",
        cues: ["3553(a) factors", "danger to the community", "seriousness of the offense"],
      },
    ],
    burden: "Defendant.",
    authorities: [
      {
        cite: "Concepcion v. United States, 597 U.S. 481 (2022)",
        pin: null,
        contributed: "let courts weigh new law and facts when reducing sentences under the First Step Act",
      },
    ],
    sources: ["18 U.S.C. § 3582(c)(1)(A)"],
    status: {
      is: "in force",
      since: 2018,
    },
    differs: [],
    related: [],
    cues: ["compassionate release", "extraordinary and compelling", "3582(c)(1)(a)", "sentence reduction"],
  },
  {
    id: "supervised-release-revocation",
    name: "Revocation of supervised release",
    otherNames: [],
    area: "sentencing",
    binds: "all federal courts",
    kind: "steps in sequence",
    explanation:
      "A judge may revoke supervised release on a proved breach and send the person back to prison for a time, weighing the factors that the statute lists.",
    elements: [
      {
        id: "violation-proved",
        name: "Violation proved",
        meaning: "By a preponderance of evidence.",
        cues: ["violated a condition", "preponderance of the evidence", "violation of supervised release"],
      },
      {
        id: "listed-sentencing-factors",
        name: "Listed sentencing factors",
        meaning: "Those § 3583(e) lists; retribution for the first offense is left out.",
        cues: ["3583(e)", "sentencing factors", "breach of trust"],
      },
    ],
    burden: "Government, by a preponderance.",
    authorities: [
      {
        cite: "Esteras v. United States, 606 U.S. 185 (2025)",
        pin: null,
        contributed: "barred weighing retribution on revocation",
      },
      {
        cite: "Morrissey v. Brewer, 408 U.S. 471 (1972)",
        pin: "488-89",
        contributed: "set due-process safeguards for revocation",
      },
    ],
    sources: ["18 U.S.C. § 3583", "Fed. R. Crim. P. 32.1"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: [
      "revocation of supervised release",
      "revocation hearing",
      "revoked his supervised release",
      "revoke supervised release",
      "violated the conditions of his supervised release",
      "violation of supervised release",
    ],
  },
  {
    id: "eighth-amendment-proportionality",
    name: "Eighth Amendment proportionality of sentence",
    otherNames: [],
    area: "sentencing",
    binds: "all federal courts",
    kind: "steps in sequence",
    explanation:
      "Outside death and juvenile cases, only the rare sentence grossly out of proportion violates the Eighth Amendment.",
    elements: [
      {
        id: "threshold-of-gross-disproportion",
        name: "Threshold of gross disproportion",
        meaning: "Gravity of the offense against harshness of the term.",
        cues: [
          "grossly disproportionate",
          "gross disproportionality",
          "gravity of the offense",
          "severity of the sentence",
        ],
      },
      {
        id: "comparison-within-and-across-jurisdictions",
        name: "Comparison within and across jurisdictions",
        meaning: "Made only if the threshold is passed.",
        cues: ["other jurisdictions", "same jurisdiction", "intrajurisdictional"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Solem v. Helm, 463 U.S. 277 (1983)",
        pin: "290-92",
        contributed: "named the criteria",
      },
      {
        cite: "Ewing v. California, 538 U.S. 11 (2003)",
        pin: "23-24",
        contributed: "applied narrow proportionality (plurality)",
      },
      {
        cite: "Miller v. Alabama, 567 U.S. 460 (2012)",
        pin: "479",
        contributed: "barred mandatory life without parole for juveniles",
      },
      {
        cite: "Graham v. Florida, 560 U.S. 48 (2010)",
        pin: "59-62",
        contributed: "explained case-by-case and categorical challenges",
      },
    ],
    sources: ["U.S. Const. amend. VIII"],
    status: {
      is: "in force",
      note: "City of Grants Pass v. Johnson, 603 U.S. 520 (2024): the Clause looks to the kind of punishment, and public-camping fines and short terms are not cruel and unusual.",
    },
    differs: [],
    related: [],
    cues: ["grossly disproportionate", "cruel and unusual punishment", "proportionality", "disproportionate sentence"],
  },
  {
    id: "acceptance-of-responsibility",
    name: "Acceptance of responsibility (U.S.S.G. § 3E1.1)",
    otherNames: [],
    area: "sentencing",
    binds: "all federal courts",
    kind: "factors weighed",
    explanation:
      "The offense level drops for a defendant who clearly accepts responsibility. Going to trial usually, but not always, forfeits it.",
    elements: [
      {
        id: "clear-demonstration",
        name: "Clear demonstration",
        meaning: "Timely and truthful admission of the conduct.",
        cues: [
          "clearly demonstrates acceptance",
          "truthfully admitting",
          "acceptance of responsibility",
          "timely plea",
        ],
      },
      {
        id: "inconsistent-conduct",
        name: "Inconsistent conduct",
        meaning: "New crime, false denial or obstruction cuts against it.",
        cues: ["inconsistent with acceptance", "obstruction", "falsely denies", "frivolously contests"],
      },
    ],
    burden: "Defendant, by a preponderance.",
    authorities: [
      {
        cite: "Buford v. United States, 532 U.S. 59 (2001)",
        pin: "64-66",
        contributed: "stressed deference to sentencing judges on guideline application",
      },
    ],
    sources: ["U.S.S.G. § 3E1.1"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["acceptance of responsibility", "3e1.1", "accepted responsibility"],
  },
  {
    id: "guidelines-variance",
    name: "Guidelines departure and variance",
    otherNames: ["Upward variance", "Downward departure"],
    area: "sentencing",
    binds: "all federal courts",
    kind: "steps in sequence",
    explanation:
      "A variance is a sentence outside the range for reasons in § 3553(a); a departure was one under the Guidelines' own rules. The farther the sentence from the range, the fuller the reasons.",
    elements: [
      {
        id: "correct-range-as-benchmark",
        name: "Correct range as benchmark",
        meaning: "The judge begins with and keeps the range in mind.",
        cues: ["initial benchmark", "starting point", "guidelines range"],
      },
      {
        id: "compelling-justification",
        name: "Compelling justification",
        meaning: "Reasons match the size of the change.",
        cues: ["sufficiently compelling", "justification", "degree of the variance", "major departure"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Gall v. United States, 552 U.S. 38 (2007)",
        pin: "47-50",
        contributed: "refused a need for extraordinary circumstances",
      },
      {
        cite: "Irizarry v. United States, 553 U.S. 708 (2008)",
        pin: "714-16",
        contributed: "told variances apart from departures",
      },
    ],
    sources: [],
    status: {
      is: "limited",
      by: "| U.S. Sentencing Commission amendments effective November 1, 2025",
      year: 2025,
      note: "The Guidelines removed most departures as a separate step; variances under § 3553(a) remain.",
    },
    differs: [],
    related: [],
    cues: ["upward variance", "downward variance", "downward departure", "upward departure"],
  },
  {
    id: "restitution",
    name: "Criminal restitution (Mandatory Victims Restitution Act)",
    otherNames: [],
    area: "sentencing",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "Many federal crimes carry mandatory repayment of the victim's actual loss. The loss must flow from the offense of conviction.",
    elements: [
      {
        id: "victim",
        name: "Victim",
        meaning: "A person directly and proximately harmed by the offense.",
        cues: ["victim", "directly and proximately harmed"],
      },
      {
        id: "offense-of-conviction",
        name: "Offense of conviction",
        meaning: "Only loss caused by that conduct or agreed in a plea.",
        cues: ["offense of conviction", "conduct underlying"],
      },
      {
        id: "actual-loss",
        name: "Actual loss",
        meaning: "Proved, not guessed, and without regard to means to pay.",
        cues: ["actual loss", "amount of loss", "amount of restitution", "preponderance"],
      },
    ],
    burden: "Government, by a preponderance.",
    authorities: [
      {
        cite: "Hughey v. United States, 495 U.S. 411 (1990)",
        pin: "413",
        contributed: "tied restitution to the offense of conviction",
      },
      {
        cite: "Lagos v. United States, 584 U.S. 577 (2018)",
        pin: null,
        contributed: "limited recoverable investigation costs",
      },
      {
        cite: "Paroline v. United States, 572 U.S. 434 (2014)",
        pin: "448-58",
        contributed: "required proximate cause and a relative share",
      },
    ],
    sources: ["18 U.S.C. § 3663A", "18 U.S.C. § 3664"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["restitution", "mvra", "3663a", "actual loss"],
  },
]);
