import { defineEntries } from "../entry.ts";

export const employment = defineEntries([
  {
    id: "mcdonnell-douglas",
    name: "Employment discrimination: burden shifting (McDonnell Douglas)",
    otherNames: ["McDonnell Douglas framework", "Title VII disparate treatment"],
    area: "employment",
    binds: "all federal courts",
    kind: "burden shifting",
    explanation:
      "Without direct proof of bias, a worker first makes a basic showing, the employer gives a reason, and the worker shows the reason is cover.",
    elements: [
      {
        id: "prima-facie-case",
        name: "Prima facie case",
        meaning: "Protected class, qualification, adverse action, and facts suggesting bias.",
        cues: ["prima facie case", "member of a protected class", "adverse employment action", "similarly situated"],
      },
      {
        id: "legitimate-nondiscriminatory-reason",
        name: "Legitimate nondiscriminatory reason",
        meaning: "The employer states a lawful reason.",
        cues: [
          "legitimate, nondiscriminatory reason",
          "legitimate, non-discriminatory reason",
          "legitimate nondiscriminatory",
        ],
      },
      {
        id: "pretext",
        name: "Pretext",
        meaning: "The reason is false and bias was the real one.",
        cues: ["pretext", "pretextual"],
      },
    ],
    burden: "Worker keeps the burden of persuasion.",
    authorities: [
      {
        cite: "McDonnell Douglas Corp. v. Green, 411 U.S. 792 (1973)",
        pin: "802-04",
        contributed: "set the steps",
      },
      {
        cite: "Tex. Dep't of Cmty. Affs. v. Burdine, 450 U.S. 248 (1981)",
        pin: "252-56",
        contributed: "fixed the burdens",
      },
      {
        cite: "Muldrow v. City of St. Louis, 601 U.S. 346 (2024)",
        pin: null,
        contributed: "required only some harm in a term of employment",
      },
      {
        cite: "Ames v. Ohio Dep't of Youth Servs., 605 U.S. 303 (2025)",
        pin: null,
        contributed: "refused a higher bar for majority plaintiffs",
      },
    ],
    sources: ["42 U.S.C. § 2000e-2"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: [
      "mcdonnell douglas",
      "prima facie case of discrimination",
      "legitimate, nondiscriminatory reason",
      "pretext",
      "disparate treatment",
    ],
  },
  {
    id: "hostile-work-environment",
    name: "Hostile work environment",
    otherNames: ["Harassment", "Faragher/Ellerth"],
    area: "employment",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "Harassment for a protected trait is unlawful when bad enough to change working conditions. The employer's liability depends on who harassed.",
    elements: [
      {
        id: "unwelcome-harassment",
        name: "Unwelcome harassment",
        meaning: "The conduct was not wanted.",
        cues: ["unwelcome", "harassment"],
      },
      {
        id: "based-on-a-protected-trait",
        name: "Based on a protected trait",
        meaning: "Because of sex, race, religion, national origin, age or disability.",
        cues: ["based on sex", "because of race", "based on race", "because of sex", "protected characteristic"],
      },
      {
        id: "severe-or-pervasive",
        name: "Severe or pervasive",
        meaning: "Bad enough, to the victim and to a reasonable person, to change the conditions of work.",
        cues: ["severe or pervasive", "objectively hostile", "alter the conditions", "subjectively"],
      },
      {
        id: "employer-s-responsibility",
        name: "Employer's responsibility",
        meaning: "A supervisor's act, or one that the employer knew or should have known of and did not stop.",
        cues: [
          "basis for imputing",
          "vicariously liable",
          "respondeat superior",
          "knew or should have known",
          "remedial action",
        ],
      },
    ],
    burden: "Worker; employer on the defense.",
    authorities: [
      {
        cite: "Harris v. Forklift Sys., Inc., 510 U.S. 17 (1993)",
        pin: "21-23",
        contributed: "set the measure",
      },
      {
        cite: "Faragher v. City of Boca Raton, 524 U.S. 775 (1998)",
        pin: "807-08",
        contributed: "set the defense",
      },
      {
        cite: "Burlington Indus., Inc. v. Ellerth, 524 U.S. 742 (1998)",
        pin: "765",
        contributed: "set the defense alike",
      },
    ],
    sources: ["42 U.S.C. § 2000e-2"],
    status: {
      is: "in force",
    },
    differs: ["California and New York: state laws set a lower bar than severe or pervasive."],
    related: [],
    cues: ["hostile work environment", "severe or pervasive", "hostile environment"],
  },
  {
    id: "title-vii-retaliation",
    name: "Retaliation (Title VII)",
    otherNames: [],
    area: "employment",
    binds: "all federal courts",
    kind: "burden shifting",
    explanation: "An employer may not punish opposing discrimination or joining a charge.",
    elements: [
      {
        id: "protected-activity",
        name: "Protected activity",
        meaning: "Opposition or participation.",
        cues: ["protected activity", "opposed", "filed a charge"],
      },
      {
        id: "materially-adverse-action",
        name: "Materially adverse action",
        meaning: "It might deter a reasonable worker.",
        cues: ["materially adverse", "dissuaded a reasonable worker", "adverse action"],
      },
      {
        id: "but-for-causation",
        name: "But-for causation",
        meaning: "It would not have happened otherwise.",
        cues: ["but-for", "causal connection", "causal link", "temporal proximity"],
      },
    ],
    burden: "Worker.",
    authorities: [
      {
        cite: "Burlington N. & Santa Fe Ry. Co. v. White, 548 U.S. 53 (2006)",
        pin: "68",
        contributed: "defined adverse action",
      },
      {
        cite: "Univ. of Tex. Sw. Med. Ctr. v. Nassar, 570 U.S. 338 (2013)",
        pin: "360",
        contributed: "required but-for cause",
      },
    ],
    sources: ["42 U.S.C. § 2000e-3"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["retaliation", "protected activity", "materially adverse", "title vii"],
  },
  {
    id: "adea",
    name: "Age discrimination (ADEA)",
    otherNames: [],
    area: "employment",
    binds: "all federal courts",
    kind: "all elements required",
    explanation: "A worker of forty or more must prove that age was the but-for cause of the action.",
    elements: [
      {
        id: "age-forty-or-over",
        name: "Age forty or over",
        meaning: "Within the protected group.",
        cues: ["over forty", "age of forty", "protected age"],
      },
      {
        id: "but-for-cause",
        name: "But-for cause",
        meaning: "Age made the difference.",
        cues: ["but-for cause", "because of age", "but for"],
      },
    ],
    burden: "Worker, by a preponderance.",
    authorities: [
      {
        cite: "Gross v. FBL Fin. Servs., Inc., 557 U.S. 167 (2009)",
        pin: "177-78",
        contributed: "required but-for cause",
      },
    ],
    sources: ["29 U.S.C. § 623"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["age discrimination", "adea", "because of age"],
  },
  {
    id: "ada-discrimination",
    name: "Disability discrimination and accommodation (ADA)",
    otherNames: [],
    area: "employment",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "A qualified person with a disability is owed reasonable changes unless the employer would suffer undue hardship.",
    elements: [
      {
        id: "disability",
        name: "Disability",
        meaning:
          "An impairment that substantially limits a major life activity, a record of one, or being regarded as having one.",
        cues: ["substantially limits", "disability within the meaning", "regarded as disabled", "major life activity"],
      },
      {
        id: "qualified-individual",
        name: "Qualified individual",
        meaning: "Able to do the job's essential functions, with or without reasonable accommodation.",
        cues: ["qualified individual", "essential functions"],
      },
      {
        id: "adverse-action-because-of-disability",
        name: "Adverse action because of disability",
        meaning: "Treated worse for it, where the claim is of different treatment.",
        cues: [
          "because of his disability",
          "because of her disability",
          "on the basis of disability",
          "adverse employment action",
        ],
      },
      {
        id: "reasonable-accommodation",
        name: "Reasonable accommodation",
        meaning:
          "Where that is the claim: a known limit, a workable change, no undue hardship, and a good-faith exchange about it.",
        cues: ["reasonable accommodation", "failure to accommodate", "interactive process", "undue hardship"],
      },
    ],
    burden: "Worker; employer on hardship.",
    authorities: [
      {
        cite: "US Airways, Inc. v. Barnett, 535 U.S. 391 (2002)",
        pin: "401-02",
        contributed: "set the accommodation burdens",
      },
    ],
    sources: ["42 U.S.C. § 12112"],
    status: {
      is: "in force",
      note: "A.J.T. v. Osseo Area Schools, No. 24-249 (U.S. June 12, 2025): claims about schooling are held to the same standard as others, without a showing of bad faith or gross misjudgment.",
    },
    differs: [],
    related: [],
    cues: [
      "americans with disabilities act",
      "reasonable accommodation",
      "qualified individual",
      "ada",
      "interactive process",
    ],
  },
  {
    id: "fmla",
    name: "FMLA interference and retaliation",
    otherNames: [],
    area: "employment",
    binds: "all federal courts",
    kind: "steps in sequence",
    explanation: "An employer may not deny family or medical leave that is due, or punish taking it.",
    elements: [
      {
        id: "entitlement-to-leave",
        name: "Entitlement to leave",
        meaning: "Eligible worker, covered employer, qualifying reason and notice.",
        cues: ["entitled to leave", "eligible employee", "serious health condition", "notice"],
      },
      {
        id: "interference-or-retaliation",
        name: "Interference or retaliation",
        meaning: "Benefits denied, or action taken because of leave.",
        cues: ["interference", "denied benefits", "retaliated", "causal"],
      },
      {
        id: "prejudice",
        name: "Prejudice",
        meaning: "Real loss from the violation.",
        cues: ["prejudice", "prejudiced"],
      },
    ],
    burden: "Worker.",
    authorities: [
      {
        cite: "Ragsdale v. Wolverine World Wide, Inc., 535 U.S. 81 (2002)",
        pin: "89",
        contributed: "required prejudice",
      },
    ],
    sources: ["29 U.S.C. § 2615"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["fmla", "family and medical leave", "interference claim", "serious health condition"],
  },
  {
    id: "flsa-overtime",
    name: "FLSA overtime and exemptions",
    otherNames: [],
    area: "employment",
    binds: "all federal courts",
    kind: "all elements required",
    explanation: "Covered workers earn extra pay beyond forty hours unless an exemption fairly applies.",
    elements: [
      {
        id: "employment-and-unpaid-hours",
        name: "Employment and unpaid hours",
        meaning: "The employer knew or should have known of the work.",
        cues: ["employee", "overtime", "hours worked", "economic reality"],
      },
      {
        id: "exemption",
        name: "Exemption",
        meaning: "Executive, administrative, professional or other.",
        cues: ["exempt", "exemption", "salary basis", "primary duty"],
      },
    ],
    burden: "Worker on hours; employer on exemption by a preponderance.",
    authorities: [
      {
        cite: "E.M.D. Sales, Inc. v. Carrera, 604 U.S. 45 (2025)",
        pin: null,
        contributed: "set the burden for exemptions",
      },
      {
        cite: "Encino Motorcars, LLC v. Navarro, 584 U.S. 79 (2018)",
        pin: null,
        contributed: "gave exemptions a fair reading",
      },
    ],
    sources: ["29 U.S.C. § 207", "29 U.S.C. § 213"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["flsa", "fair labor standards act", "overtime", "unpaid wages"],
  },
  {
    id: "erisa-benefits-review",
    name: "ERISA benefits review (Firestone)",
    otherNames: [],
    area: "employment",
    binds: "all federal courts",
    kind: "standard of review",
    explanation:
      "A denial of benefits is judged afresh unless the plan gives its administrator discretion; then only abuse counts.",
    elements: [
      {
        id: "grant-of-discretion",
        name: "Grant of discretion",
        meaning: "The plan gives power to decide.",
        cues: ["discretionary authority", "plan gives", "discretion to"],
      },
      {
        id: "abuse-of-discretion",
        name: "Abuse of discretion",
        meaning: "The decision lacked reason or substantial support.",
        cues: ["arbitrary and capricious", "abuse of discretion", "substantial evidence"],
      },
      {
        id: "conflict-of-interest",
        name: "Conflict of interest",
        meaning: "One who both decides and pays has a conflict, weighed as a factor.",
        cues: ["conflict of interest", "structural conflict"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Firestone Tire & Rubber Co. v. Bruch, 489 U.S. 101 (1989)",
        pin: "115",
        contributed: "set the standards",
      },
      {
        cite: "Metro. Life Ins. Co. v. Glenn, 554 U.S. 105 (2008)",
        pin: "111-19",
        contributed: "weighed conflict",
      },
    ],
    sources: ["29 U.S.C. § 1132"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["erisa", "plan administrator", "discretionary authority", "denial of benefits"],
  },
  {
    id: "religious-accommodation",
    name: "Religious accommodation (Title VII, Groff)",
    otherNames: [],
    area: "employment",
    binds: "all federal courts",
    kind: "burden shifting",
    explanation:
      "An employer must adjust for religious practice unless the burden is substantial in the context of its business.",
    elements: [
      {
        id: "sincere-religious-conflict",
        name: "Sincere religious conflict",
        meaning: "Belief or practice conflicts with work.",
        cues: ["sincerely held", "religious belief", "conflicts with"],
      },
      {
        id: "undue-hardship",
        name: "Undue hardship",
        meaning: "Substantial increased costs for the business.",
        cues: ["undue hardship", "substantial increased costs", "groff"],
      },
    ],
    burden: "Worker, then employer.",
    authorities: [
      {
        cite: "Groff v. DeJoy, 600 U.S. 447 (2023)",
        pin: "468-70",
        contributed: "replaced a trivial-cost reading",
      },
    ],
    sources: ["42 U.S.C. § 2000e"],
    status: {
      is: "in force",
      since: 2023,
    },
    differs: [],
    related: [],
    cues: ["religious accommodation", "groff", "religious belief", "undue hardship"],
  },
]);
