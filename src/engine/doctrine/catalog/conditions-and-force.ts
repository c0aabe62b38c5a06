import { defineEntries } from "../entry.ts";

export const conditionsAndForce = defineEntries([
  {
    id: "medical-deliberate-indifference",
    name: "Deliberate indifference to serious medical needs (Eighth Amendment)",
    otherNames: ["Estelle claim", "Inadequate medical care", "Deliberate indifference"],
    area: "civil rights",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "Prison officials violate the Eighth Amendment when they know of and disregard a serious medical need. Negligence or a mere disagreement over treatment is not enough.",
    elements: [
      {
        id: "objectively-serious-medical-need",
        name: "Objectively serious medical need",
        meaning: "A condition that a doctor has found to need treatment, or so obvious that a lay person would see it.",
        cues: ["serious medical need", "objectively serious", "sufficiently serious", "serious medical condition"],
      },
      {
        id: "deliberate-indifference",
        name: "Deliberate indifference",
        meaning: "The official actually knew of an excessive risk to health and disregarded it.",
        defeatedBy: "Negligence, misdiagnosis, or a difference of medical opinion.",
        cues: [
          "deliberately indifferent",
          "deliberate indifference",
          "subjectively",
          "sufficiently culpable state of mind",
          "knows of and disregards",
          "knew of and disregarded",
          "disregarded",
        ],
      },
    ],
    burden: "Plaintiff, by a preponderance.",
    authorities: [
      {
        cite: "Estelle v. Gamble, 429 U.S. 97 (1976)",
        pin: "104-06",
        contributed: "made deliberate indifference to serious medical needs cruel and unusual punishment",
      },
      {
        cite: "Farmer v. Brennan, 511 U.S. 825 (1994)",
        pin: "837",
        contributed: "required actual knowledge of the risk",
      },
      {
        cite: "Wilson v. Seiter, 501 U.S. 294 (1991)",
        pin: "298",
        contributed: "named an objective and a subjective part",
      },
    ],
    sources: ["U.S. Const. amend. VIII", "42 U.S.C. § 1983"],
    status: {
      is: "in force",
    },
    differs: [
      "For pretrial detainees several circuits (Second, Fourth, Seventh, Ninth) use an objective state-of-mind standard after Kingsley; others keep the subjective one.",
    ],
    related: [
      {
        id: "failure-to-protect",
        how: "shares the state-of-mind element",
      },
    ],
    cues: [
      "serious medical needs",
      "deliberate indifference to serious medical",
      "serious medical need",
      "deliberately indifferent to",
      "inadequate medical care",
    ],
  },
  {
    id: "conditions-of-confinement",
    name: "Conditions of confinement (Eighth Amendment)",
    otherNames: [],
    area: "civil rights",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "Prison conditions violate the Eighth Amendment if they deny a basic human need and officials knowingly disregard the danger. Discomfort alone does not.",
    elements: [
      {
        id: "objectively-serious-deprivation",
        name: "Objectively serious deprivation",
        meaning:
          "Denial of the minimal civilized measure of life's necessities, or a substantial risk of serious harm.",
        cues: [
          "minimal civilized measure of life's necessities",
          "substantial risk of serious harm",
          "sufficiently serious deprivation",
          "extreme deprivation",
        ],
      },
      {
        id: "deliberate-indifference",
        name: "Deliberate indifference",
        meaning: "Officials knew of and disregarded the risk to health or safety.",
        cues: ["deliberate indifference", "knew of and disregarded", "subjective component", "culpable state of mind"],
      },
    ],
    burden: "Prisoner.",
    authorities: [
      {
        cite: "Rhodes v. Chapman, 452 U.S. 337 (1981)",
        pin: "347",
        contributed: "stated the objective measure",
      },
      {
        cite: "Wilson v. Seiter, 501 U.S. 294 (1991)",
        pin: "303",
        contributed: "required deliberate indifference",
      },
      {
        cite: "Farmer v. Brennan, 511 U.S. 825 (1994)",
        pin: "834",
        contributed: "joined both parts",
      },
      {
        cite: "Bell v. Wolfish, 441 U.S. 520 (1979)",
        pin: "535",
        contributed: "asked for pretrial detainees whether the condition is punishment",
      },
    ],
    sources: ["U.S. Const. amend. VIII"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["conditions of confinement", "life's necessities", "inhumane conditions", "unsanitary conditions"],
  },
  {
    id: "excessive-force-arrest",
    name: "Excessive force in seizure (Fourth Amendment, Graham)",
    otherNames: ["Graham factors", "Objective reasonableness"],
    area: "civil rights",
    binds: "all federal courts",
    kind: "factors weighed",
    explanation:
      "Force used in an arrest or stop is judged by what a reasonable officer would do on the scene, not in hindsight. The court looks at the whole event.",
    elements: [
      {
        id: "severity-of-the-crime",
        name: "Severity of the crime",
        meaning: "Force is easier to justify for serious crime.",
        cues: ["severity of the crime", "crime at issue", "seriousness of the offense"],
      },
      {
        id: "immediate-threat",
        name: "Immediate threat",
        meaning: "Whether the suspect threatened officers or others; commonly weightiest.",
        cues: ["immediate threat", "threat to the safety of the officers", "posed a threat"],
      },
      {
        id: "resistance-or-flight",
        name: "Resistance or flight",
        meaning: "Whether the suspect was actively resisting or trying to escape.",
        cues: ["actively resisting", "attempting to evade", "evade arrest by flight", "resisting arrest"],
      },
    ],
    burden: "Plaintiff, by a preponderance.",
    authorities: [
      {
        cite: "Graham v. Connor, 490 U.S. 386 (1989)",
        pin: "396",
        contributed: "set objective reasonableness and its factors",
      },
      {
        cite: "Tennessee v. Garner, 471 U.S. 1 (1985)",
        pin: "11",
        contributed: "limited deadly force against fleeing suspects",
      },
      {
        cite: "Barnes v. Felix, 605 U.S. 73 (2025)",
        pin: null,
        contributed: "rejected looking only at the moment of threat",
      },
    ],
    sources: ["U.S. Const. amend. IV"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: [
      "excessive force",
      "objectively reasonable force",
      "graham v. connor",
      "use of force",
      "reasonable officer on the scene",
    ],
  },
  {
    id: "excessive-force-prisoner",
    name: "Excessive force against prisoner (Eighth Amendment, Hudson v. McMillian)",
    otherNames: ["Whitley-Hudson test", "Malicious and sadistic force"],
    area: "civil rights",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "The question is whether force was used in good faith to keep order, or maliciously to cause harm. Serious injury is not required, but trivial force rarely counts.",
    elements: [
      {
        id: "malicious-and-sadistic-purpose",
        name: "Malicious and sadistic purpose",
        meaning: "Judged from the need, the amount used, the threat seen, efforts to temper it and the injury.",
        cues: [
          "maliciously and sadistically",
          "good-faith effort to maintain or restore discipline",
          "wantonness",
          "need for the application of force",
        ],
      },
      {
        id: "more-than-de-minimis-force",
        name: "More than de minimis force",
        meaning: "Trivial uses of force fall outside unless repugnant to conscience.",
        cues: ["de minimis", "extent of injury", "objectively harmful enough", "repugnant to the conscience"],
      },
    ],
    burden: "Prisoner.",
    authorities: [
      {
        cite: "Whitley v. Albers, 475 U.S. 312 (1986)",
        pin: "320-21",
        contributed: "stated the purpose test",
      },
      {
        cite: "Hudson v. McMillian, 503 U.S. 1 (1992)",
        pin: "6-7",
        contributed: "extended it to all prison force and dropped any need for significant injury",
      },
      {
        cite: "Wilkins v. Gaddy, 559 U.S. 34 (2010)",
        pin: "37",
        contributed: "put the focus on force, not injury",
      },
    ],
    sources: ["U.S. Const. amend. VIII"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: [
      "maliciously and sadistically",
      "good-faith effort to maintain or restore discipline",
      "excessive force",
      "cruel and unusual punishment",
    ],
  },
  {
    id: "excessive-force-detainee",
    name: "Excessive force against pretrial detainee (Kingsley)",
    otherNames: [],
    area: "civil rights",
    binds: "all federal courts",
    kind: "factors weighed",
    explanation:
      "A person held before trial need show only that the force was objectively unreasonable. What the officer meant does not matter.",
    elements: [
      {
        id: "need-and-amount-of-force",
        name: "Need and amount of force",
        meaning: "How the force used compares with the need for it.",
        cues: ["relationship between the need for the use of force", "amount of force used", "need for force"],
      },
      {
        id: "extent-of-injury",
        name: "Extent of injury",
        meaning: "How badly the detainee was hurt.",
        cues: ["extent of the plaintiff's injury", "injury", "injuries"],
      },
      {
        id: "effort-to-limit-force",
        name: "Effort to limit force",
        meaning: "Whether officers tried to temper it.",
        cues: ["effort made by the officer to temper", "limit the amount of force", "temper"],
      },
      {
        id: "threat-and-resistance",
        name: "Threat and resistance",
        meaning: "The security problem, the threat reasonably seen and active resistance.",
        cues: ["severity of the security problem", "threat reasonably perceived", "actively resisting"],
      },
    ],
    burden: "Detainee, by a preponderance.",
    authorities: [
      {
        cite: "Kingsley v. Hendrickson, 576 U.S. 389 (2015)",
        pin: "397",
        contributed: "set the objective standard and its factors",
      },
    ],
    sources: ["U.S. Const. amend. XIV"],
    status: {
      is: "in force",
      since: 2015,
    },
    differs: [],
    related: [],
    cues: ["pretrial detainee", "kingsley", "objectively unreasonable", "force purposely or knowingly used"],
  },
  {
    id: "failure-to-protect",
    name: "Failure to protect from inmate violence (Eighth Amendment, Farmer)",
    otherNames: [],
    area: "civil rights",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "Officials must take reasonable steps to guard prisoners from violence by others. They are liable only if they actually knew of a substantial risk and did not act reasonably.",
    elements: [
      {
        id: "substantial-risk-of-serious-harm",
        name: "Substantial risk of serious harm",
        meaning: "Conditions posed a serious, concrete danger.",
        cues: ["substantial risk of serious harm", "specific threat", "objectively serious risk"],
      },
      {
        id: "actual-knowledge-and-disregard",
        name: "Actual knowledge and disregard",
        meaning: "The official drew the inference that the risk existed and failed to respond reasonably.",
        cues: [
          "deliberate indifference",
          "aware of facts",
          "drew the inference",
          "disregarded the risk",
          "failed to respond reasonably",
        ],
      },
    ],
    burden: "Prisoner.",
    authorities: [
      {
        cite: "Farmer v. Brennan, 511 U.S. 825 (1994)",
        pin: "834, 837",
        contributed: "stated both elements",
      },
    ],
    sources: ["U.S. Const. amend. VIII"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: [
      "failure to protect",
      "failed to protect",
      "duty to protect prisoners",
      "violence at the hands of other prisoners",
    ],
  },
]);
