import { defineEntries } from "../entry.ts";

export const civilRights = defineEntries([
  {
    id: "section-1983-elements",
    name: "Section 1983 claim: elements",
    otherNames: ["Civil action for deprivation of rights", "Color of state law"],
    area: "civil rights",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "Section 1983 lets a person sue someone who, using state power, violated a federal right. It creates no rights itself: the plaintiff must name the right and tie the defendant to its loss.",
    elements: [
      {
        id: "deprivation-of-a-federal-right",
        name: "Deprivation of a federal right",
        meaning: "A right secured by the Constitution or federal law was violated.",
        cues: [
          "deprivation of a right",
          "violation of a right secured by the constitution",
          "deprived of a federal right",
          "secured by the constitution and laws",
        ],
      },
      {
        id: "action-under-color-of-state-law",
        name: "Action under color of state law",
        meaning: "The wrongdoer held state power or acted jointly with those who did.",
        cues: ["under color of state law", "color of law", "state actor", "state action"],
      },
      {
        id: "personal-involvement",
        name: "Personal involvement",
        meaning: "Each defendant must have had a part in the violation.",
        cues: ["personal involvement", "personally involved", "personal participation", "affirmative link"],
      },
    ],
    burden: "Plaintiff, by a preponderance.",
    authorities: [
      {
        cite: "West v. Atkins, 487 U.S. 42 (1988)",
        pin: "48",
        contributed: "stated both elements and held a contract prison doctor to be a state actor",
      },
      {
        cite: "Gomez v. Toledo, 446 U.S. 635 (1980)",
        pin: "640",
        contributed: "held that only two allegations are needed",
      },
      {
        cite: "Lugar v. Edmondson Oil Co., 457 U.S. 922 (1982)",
        pin: "937",
        contributed: "set out when private conduct is state action",
      },
    ],
    sources: ["42 U.S.C. § 1983"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["under color of state law", "state a claim under § 1983", "section 1983", "person acting under color"],
  },
  {
    id: "monell-municipal-liability",
    name: "Municipal liability (Monell)",
    otherNames: ["Monell liability", "Policy or custom"],
    area: "civil rights",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "A city or county answers under § 1983 for its own policy or custom, not merely because it employed the wrongdoer. The policy must be the moving force behind a constitutional violation.",
    elements: [
      {
        id: "official-policy-or-custom",
        name: "Official policy or custom",
        meaning:
          "A formal policy, a final policymaker's decision, a settled practice, or a failure to train that shows deliberate indifference.",
        cues: ["official policy", "policy or custom", "widespread practice", "final policymaker", "failure to train"],
      },
      {
        id: "moving-force-causation",
        name: "Moving force causation",
        meaning: "A direct causal link between the policy and the injury.",
        cues: ["moving force", "direct causal link", "caused the constitutional violation"],
      },
      {
        id: "underlying-constitutional-violation",
        name: "Underlying constitutional violation",
        meaning: "Ordinarily someone must have violated the plaintiff's rights.",
        cues: [
          "underlying constitutional violation",
          "no constitutional violation",
          "deprivation of a constitutional right",
        ],
      },
    ],
    burden: "Plaintiff, by a preponderance.",
    authorities: [
      {
        cite: "Monell v. Dep't of Soc. Servs. of City of New York, 436 U.S. 658 (1978)",
        pin: "694",
        contributed: "made municipalities suable for policy or custom only",
      },
      {
        cite: "Pembaur v. City of Cincinnati, 475 U.S. 469 (1986)",
        pin: "481-83",
        contributed: "counted a single decision by a final policymaker",
      },
      {
        cite: "City of Canton v. Harris, 489 U.S. 378 (1989)",
        pin: "388-90",
        contributed: "allowed failure-to-train claims on deliberate indifference",
      },
      {
        cite: "Connick v. Thompson, 563 U.S. 51 (2011)",
        pin: "61-62",
        contributed: "generally required a pattern of similar violations",
      },
    ],
    sources: ["42 U.S.C. § 1983"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["monell", "municipal liability", "policy or custom", "custom or policy", "moving force behind"],
  },
  {
    id: "qualified-immunity",
    name: "Qualified immunity",
    otherNames: ["Clearly established law", "Saucier steps"],
    area: "civil rights",
    binds: "all federal courts",
    kind: "steps in sequence",
    explanation:
      "An official is immune from damages unless the facts show a violation of a right that was clearly established at the time. Courts may take the two questions in either order.",
    elements: [
      {
        id: "violation-of-a-constitutional-right",
        name: "Violation of a constitutional right",
        meaning: "The facts, taken for the plaintiff where disputed, make out a violation.",
        cues: [
          "violated a constitutional right",
          "violation of a constitutional right",
          "facts alleged show",
          "violated a statutory or constitutional right",
        ],
      },
      {
        id: "right-clearly-established",
        name: "Right clearly established",
        meaning:
          "Existing precedent put the question beyond debate for the particular conduct, so every reasonable officer would know.",
        defeatedBy:
          "Right described at a high level of generality, with no case on similar facts and no obvious violation.",
        cues: ["clearly established", "beyond debate", "reasonable official would have known", "fair warning"],
      },
    ],
    burden: "Official pleads it; circuits differ on who must then carry each step, and many put both on the plaintiff.",
    authorities: [
      {
        cite: "Harlow v. Fitzgerald, 457 U.S. 800 (1982)",
        pin: "818",
        contributed: "set the objective standard",
      },
      {
        cite: "Pearson v. Callahan, 555 U.S. 223 (2009)",
        pin: "236",
        contributed: "let courts choose the order of the steps",
      },
      {
        cite: "Ashcroft v. al-Kidd, 563 U.S. 731 (2011)",
        pin: "741",
        contributed: "required existing precedent beyond debate",
      },
    ],
    sources: [],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["qualified immunity", "clearly established", "reasonable official", "clearly established law"],
  },
  {
    id: "supervisory-liability",
    name: "Supervisory liability (§ 1983)",
    otherNames: ["Supervisor liability", "No respondeat superior"],
    area: "civil rights",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "A supervisor is not liable merely because a subordinate did wrong. The plaintiff must show the supervisor's own conduct, with the state of mind the underlying right requires, caused the harm.",
    elements: [
      {
        id: "supervisors-own-act-or-omission",
        name: "Supervisor's own act or omission",
        meaning: "Participation, a policy, or knowing acquiescence; mere rank is not enough.",
        cues: [
          "respondeat superior",
          "personally participated",
          "own individual actions",
          "knowledge of and acquiesced",
          "supervisory",
        ],
      },
      {
        id: "causal-connection",
        name: "Causal connection",
        meaning: "The supervisor's conduct led to the violation.",
        cues: ["causal connection", "affirmative causal link", "causally connected"],
      },
      {
        id: "culpable-state-of-mind",
        name: "Culpable state of mind",
        meaning: "At least that demanded by the right in question, often deliberate indifference.",
        cues: ["deliberate indifference", "tacit authorization", "state of mind"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Ashcroft v. Iqbal, 556 U.S. 662 (2009)",
        pin: "676",
        contributed: "rejected vicarious liability and required each official's own violation",
      },
    ],
    sources: ["42 U.S.C. § 1983"],
    status: {
      is: "in force",
    },
    differs: ["Circuits differ on what remains of pre-2009 supervisory tests based on knowledge and acquiescence."],
    related: [],
    cues: ["supervisory liability", "respondeat superior", "supervisor may be liable", "supervisory official"],
  },
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
  {
    id: "first-amendment-retaliation",
    name: "First Amendment retaliation",
    otherNames: ["Retaliation for protected speech"],
    area: "civil rights",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "Officials may not punish a person for protected speech or petitions. The plaintiff must tie a harmful act to the protected conduct.",
    elements: [
      {
        id: "protected-conduct",
        name: "Protected conduct",
        meaning: "The speech, petition or grievance is protected by the First Amendment.",
        cues: ["protected conduct", "protected activity", "constitutionally protected speech", "engaged in protected"],
      },
      {
        id: "adverse-action",
        name: "Adverse action",
        meaning: "An act that would deter a person of ordinary firmness.",
        cues: ["adverse action", "person of ordinary firmness", "chill", "deter"],
      },
      {
        id: "causal-connection",
        name: "Causal connection",
        meaning: "The protected conduct was a but-for or motivating cause, as the setting requires.",
        cues: ["motivating factor", "causal connection", "but-for cause", "because of the protected"],
      },
    ],
    burden:
      "Plaintiff shows protected conduct as a motivating factor; then the defendant may show it would have acted anyway.",
    authorities: [
      {
        cite: "Mt. Healthy City Sch. Dist. Bd. of Educ. v. Doyle, 429 U.S. 274 (1977)",
        pin: "287",
        contributed: "set the causation burdens",
      },
      {
        cite: "Hartman v. Moore, 547 U.S. 250 (2006)",
        pin: "256",
        contributed: "required but-for cause",
      },
      {
        cite: "Nieves v. Bartlett, 587 U.S. 391 (2019)",
        pin: null,
        contributed: "generally barred arrest claims where there was probable cause",
      },
      {
        cite: "Houston Cmty. Coll. Sys. v. Wilson, 595 U.S. 468 (2022)",
        pin: null,
        contributed: "required a material adverse action",
      },
    ],
    sources: ["U.S. Const. amend. I", "42 U.S.C. § 1983"],
    status: {
      is: "in force",
    },
    differs: ["Ninth Circuit: for prisoners also asks whether the action advanced a legitimate correctional goal."],
    related: [],
    cues: [
      "first amendment retaliation",
      "retaliated against",
      "retaliation claim",
      "ordinary firmness",
      "retaliatory",
    ],
  },
  {
    id: "false-arrest",
    name: "False arrest / false imprisonment (§ 1983)",
    otherNames: [],
    area: "civil rights",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "An arrest without legal cause violates the Fourth Amendment. Probable cause for any offense is a complete defense.",
    elements: [
      {
        id: "arrest-or-detention",
        name: "Arrest or detention",
        meaning: "The defendant seized the plaintiff.",
        cues: ["warrantless arrest", "intended to confine", "was arrested", "detained"],
      },
      {
        id: "lack-of-probable-cause",
        name: "Lack of probable cause",
        meaning: "The known facts would not lead a reasonable officer to believe an offense had been committed.",
        cues: [
          "lack of probable cause",
          "without probable cause",
          "probable cause to arrest",
          "absence of probable cause",
        ],
      },
    ],
    burden: "Plaintiff in most circuits; some put probable cause for a warrantless arrest on the officer.",
    authorities: [
      {
        cite: "Wallace v. Kato, 549 U.S. 384 (2007)",
        pin: "388-89",
        contributed: "explained the claim and when it accrues",
      },
      {
        cite: "Devenpeck v. Alford, 543 U.S. 146 (2004)",
        pin: "153",
        contributed: "let any offense supply probable cause",
      },
      {
        cite: "District of Columbia v. Wesby, 583 U.S. 48 (2018)",
        pin: "57",
        contributed: "applied the totality of circumstances",
      },
    ],
    sources: ["U.S. Const. amend. IV", "42 U.S.C. § 1983"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["false arrest", "false imprisonment", "unlawful arrest", "arrested without probable cause"],
  },
  {
    id: "malicious-prosecution",
    name: "Malicious prosecution (§ 1983, Thompson v. Clark)",
    otherNames: ["Unreasonable seizure pursuant to legal process"],
    area: "civil rights",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "A person may sue over being charged without probable cause and seized as a result. The case must have ended without a conviction; no finding of innocence is needed.",
    elements: [
      {
        id: "proceeding-begun-without-probable-cause",
        name: "Proceeding begun without probable cause",
        meaning: "The defendant caused a criminal case that lacked probable cause.",
        cues: [
          "without probable cause",
          "lack of probable cause",
          "initiated a criminal proceeding",
          "instituted without any probable cause",
        ],
      },
      {
        id: "malice-or-improper-purpose",
        name: "Malice or improper purpose",
        meaning: "The motive was something other than bringing an offender to justice.",
        cues: ["malice", "maliciously", "actual malice", "improper purpose"],
      },
      {
        id: "favorable-termination",
        name: "Favorable termination",
        meaning: "The prosecution ended without a conviction.",
        cues: [
          "favorable termination",
          "terminated in his favor",
          "terminated in plaintiff's favor",
          "ended without a conviction",
        ],
      },
      {
        id: "resulting-seizure",
        name: "Resulting seizure",
        meaning: "Legal process led to a loss of liberty under the Fourth Amendment.",
        cues: ["seizure", "deprivation of liberty", "restraint on liberty"],
      },
    ],
    burden: "Plaintiff.",
    authorities: [
      {
        cite: "Thompson v. Clark, 596 U.S. 36 (2022)",
        pin: "39",
        contributed: "required only that the prosecution end without a conviction",
      },
      {
        cite: "Manuel v. City of Joliet, 580 U.S. 357 (2017)",
        pin: "367-69",
        contributed: "grounded the claim in the Fourth Amendment",
      },
    ],
    sources: ["U.S. Const. amend. IV", "42 U.S.C. § 1983"],
    status: {
      is: "in force",
      since: 2022,
    },
    differs: [],
    related: [],
    cues: ["malicious prosecution", "favorable termination", "terminated in his favor"],
  },
  {
    id: "plra-exhaustion",
    name: "PLRA exhaustion of administrative remedies",
    otherNames: ["Prison Litigation Reform Act exhaustion"],
    area: "civil rights",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "A prisoner must finish the prison's grievance process, following its rules, before suing about prison conditions. Remedies that are not truly available need not be used.",
    elements: [
      {
        id: "proper-exhaustion",
        name: "Proper exhaustion",
        meaning: "Every step was used, in the form and time the rules require.",
        cues: [
          "proper exhaustion",
          "exhausted all available",
          "deadlines and other critical procedural rules",
          "administrative remedies",
        ],
      },
      {
        id: "remedy-available",
        name: "Remedy available",
        meaning: "The process must be capable of use: not a dead end, not opaque, not thwarted by staff.",
        cues: ["unavailable", "simple dead end", "so opaque", "thwart", "available remedies"],
      },
    ],
    burden: "Defendant pleads and proves non-exhaustion; several circuits then turn to the prisoner on availability.",
    authorities: [
      {
        cite: "Woodford v. Ngo, 548 U.S. 81 (2006)",
        pin: "90-91",
        contributed: "required proper exhaustion",
      },
      {
        cite: "Jones v. Bock, 549 U.S. 199 (2007)",
        pin: "216",
        contributed: "made it an affirmative defense",
      },
      {
        cite: "Ross v. Blake, 578 U.S. 632 (2016)",
        pin: "643-44",
        contributed: "named three kinds of unavailability",
      },
    ],
    sources: ["42 U.S.C. § 1997e(a)"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["administrative remedies", "1997e(a)", "prison litigation reform act", "plra", "grievance procedure"],
  },
  {
    id: "heck-bar",
    name: "Heck bar (favorable termination)",
    otherNames: ["Heck v. Humphrey doctrine"],
    area: "civil rights",
    binds: "all federal courts",
    kind: "bright-line rule",
    explanation:
      "A person may not win § 1983 damages on a theory that would mean a standing conviction or sentence is invalid. The conviction must first be set aside.",
    elements: [
      {
        id: "necessary-implication-of-invalidity",
        name: "Necessary implication of invalidity",
        meaning: "Success would necessarily show that the conviction or sentence is wrong.",
        cues: [
          "necessarily imply the invalidity",
          "imply the invalidity of his conviction",
          "necessarily demonstrate the invalidity",
        ],
      },
      {
        id: "no-prior-invalidation",
        name: "No prior invalidation",
        meaning: "The conviction has not been reversed, expunged, declared invalid or questioned by habeas.",
        cues: [
          "reversed on direct appeal",
          "expunged",
          "called into question",
          "declared invalid",
          "previously been invalidated",
        ],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Heck v. Humphrey, 512 U.S. 477 (1994)",
        pin: "486-87",
        contributed: "laid down the rule",
      },
      {
        cite: "Edwards v. Balisok, 520 U.S. 641 (1997)",
        pin: "648",
        contributed: "extended it to prison discipline that affects good time",
      },
    ],
    sources: ["42 U.S.C. § 1983"],
    status: {
      is: "in force",
    },
    differs: ["Circuits differ on plaintiffs no longer in custody, for whom habeas is unavailable."],
    related: [],
    cues: ["heck", "imply the invalidity", "heck v. humphrey", "favorable termination rule"],
  },
  {
    id: "access-to-courts",
    name: "Access to courts (prisoner)",
    otherNames: [],
    area: "civil rights",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "Prisoners have a right to reach the courts, not a free-standing right to a law library. They must show a real claim was lost or hindered.",
    elements: [
      {
        id: "actual-injury",
        name: "Actual injury",
        meaning: "A nonfrivolous claim was frustrated or lost.",
        cues: ["actual injury", "nonfrivolous", "hindered his efforts", "frustrated"],
      },
      {
        id: "underlying-claim-and-lost-remedy",
        name: "Underlying claim and lost remedy",
        meaning: "The complaint identifies the claim and a remedy no longer obtainable.",
        cues: ["underlying cause of action", "underlying claim", "remedy that may be awarded", "arguable"],
      },
    ],
    burden: "Plaintiff.",
    authorities: [
      {
        cite: "Lewis v. Casey, 518 U.S. 343 (1996)",
        pin: "349-53",
        contributed: "required actual injury",
      },
      {
        cite: "Christopher v. Harbury, 536 U.S. 403 (2002)",
        pin: "415-16",
        contributed: "required the lost claim to be pleaded",
      },
      {
        cite: "Bounds v. Smith, 430 U.S. 817 (1977)",
        pin: "828",
        contributed: "recognized the state's duty to assist",
      },
    ],
    sources: [],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["access to the courts", "access to courts", "denied access to", "right of access"],
  },
  {
    id: "absolute-immunity",
    name: "Absolute immunity (judicial and prosecutorial)",
    otherNames: ["Judicial immunity", "Prosecutorial immunity"],
    area: "civil rights",
    binds: "all federal courts",
    kind: "steps in sequence",
    explanation:
      "Judges and prosecutors cannot be sued for damages over the core acts of their offices, even if malice is alleged. What matters is the function, not the title.",
    elements: [
      {
        id: "judicial-act-within-jurisdiction",
        name: "Judicial act within jurisdiction",
        meaning: "The judge did something judges do and did not act in clear absence of all jurisdiction.",
        cues: ["judicial capacity", "clear absence of all jurisdiction", "judicial act", "judicial immunity"],
      },
      {
        id: "prosecutorial-function",
        name: "Prosecutorial function",
        meaning: "The act was tied to the judicial phase, such as charging or trying the case.",
        defeatedBy: "Investigative or administrative acts.",
        cues: [
          "intimately associated with the judicial phase",
          "prosecutorial immunity",
          "advocate",
          "initiating a prosecution",
        ],
      },
    ],
    burden: "Official claiming it.",
    authorities: [
      {
        cite: "Stump v. Sparkman, 435 U.S. 349 (1978)",
        pin: "356-62",
        contributed: "stated the judicial test",
      },
      {
        cite: "Imbler v. Pachtman, 424 U.S. 409 (1976)",
        pin: "430",
        contributed: "stated the prosecutorial test",
      },
      {
        cite: "Mireles v. Waco, 502 U.S. 9 (1991)",
        pin: "11-12",
        contributed: "listed the two exceptions for judges",
      },
      {
        cite: "Buckley v. Fitzsimmons, 509 U.S. 259 (1993)",
        pin: "269-73",
        contributed: "applied the functional approach",
      },
    ],
    sources: [],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: [
      "judicial immunity",
      "prosecutorial immunity",
      "absolute immunity",
      "absolutely immune",
      "clear absence of all jurisdiction",
    ],
  },
  {
    id: "bivens-remedy",
    name: "Bivens implied damages remedy",
    otherNames: [],
    area: "civil rights",
    binds: "all federal courts",
    kind: "steps in sequence",
    explanation:
      "Damages against federal officers for constitutional wrongs exist only in three old settings. Courts almost never extend them.",
    elements: [
      {
        id: "new-context",
        name: "New context",
        meaning: "The case differs in any meaningful way from Bivens, Davis or Carlson.",
        cues: ["new context", "new bivens context", "meaningful way", "meaningfully different"],
      },
      {
        id: "special-factors",
        name: "Special factors",
        meaning: "Any reason to think Congress is better placed to create a remedy defeats the claim.",
        cues: [
          "special factors",
          "counselling hesitation",
          "counseling hesitation",
          "alternative remedial",
          "better equipped",
        ],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Bivens v. Six Unknown Named Agents of Fed. Bureau of Narcotics, 403 U.S. 388 (1971)",
        pin: null,
        contributed: "first implied the remedy",
      },
      {
        cite: "Ziglar v. Abbasi, 582 U.S. 120 (2017)",
        pin: "135-40",
        contributed: "set the two steps",
      },
      {
        cite: "Egbert v. Boule, 596 U.S. 482 (2022)",
        pin: "492",
        contributed: "all but closed the door on extension",
      },
    ],
    sources: [],
    status: {
      is: "limited",
      by: "| Egbert v. Boule, 596 U.S. 482 (2022)",
      year: 2022,
      note: "The three recognized settings remain; any reason to defer to Congress bars a new one.",
    },
    differs: [],
    related: [],
    cues: ["bivens", "implied cause of action", "special factors", "new context", "implied damages remedy"],
  },
  {
    id: "inmate-due-process",
    name: "Inmate disciplinary due process (Sandin and Wolff)",
    otherNames: ["Liberty interest", "Prison discipline"],
    area: "civil rights",
    binds: "all federal courts",
    kind: "steps in sequence",
    explanation:
      "A prisoner is owed process only if discipline takes away a protected liberty interest, such as good-time credit or an atypical hardship. Then a few basic safeguards and some evidence suffice.",
    elements: [
      {
        id: "protected-liberty-interest",
        name: "Protected liberty interest",
        meaning: "Loss of credits or an atypical and significant hardship compared with ordinary prison life.",
        cues: [
          "atypical and significant hardship",
          "liberty interest",
          "ordinary incidents of prison life",
          "good-time credits",
        ],
      },
      {
        id: "required-procedures",
        name: "Required procedures",
        meaning: "Written notice a day ahead, a chance to call witnesses where safe, and written reasons.",
        cues: ["written notice", "call witnesses", "written statement", "advance written notice", "impartial"],
      },
      {
        id: "some-evidence",
        name: "Some evidence",
        meaning: "Any evidence in the record that could support the finding.",
        cues: ["some evidence", "any evidence in the record"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Sandin v. Conner, 515 U.S. 472 (1995)",
        pin: "484",
        contributed: "limited protected interests to atypical hardship",
      },
      {
        cite: "Wolff v. McDonnell, 418 U.S. 539 (1974)",
        pin: "563-67",
        contributed: "listed the safeguards",
      },
      {
        cite: "Superintendent v. Hill, 472 U.S. 445 (1985)",
        pin: "455",
        contributed: "set the some-evidence standard",
      },
    ],
    sources: ["U.S. Const. amend. XIV"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: [
      "atypical and significant hardship",
      "disciplinary hearing",
      "liberty interest",
      "some evidence",
      "good-time credits",
    ],
  },
  {
    id: "section-1985-conspiracy",
    name: "Civil rights conspiracy (42 U.S.C. § 1985(3))",
    otherNames: [],
    area: "civil rights",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "Section 1985(3) reaches conspiracies to deny equal protection out of class-based hatred. A bare claim of conspiracy is not enough.",
    elements: [
      {
        id: "conspiracy",
        name: "Conspiracy",
        meaning: "An agreement between two or more persons.",
        cues: ["conspiracy", "meeting of the minds", "agreement"],
      },
      {
        id: "class-based-discriminatory-animus",
        name: "Class-based discriminatory animus",
        meaning: "Racial or otherwise class-based invidious motive.",
        cues: ["invidiously discriminatory animus", "class-based", "racial animus"],
      },
      {
        id: "act-in-furtherance-and-injury",
        name: "Act in furtherance and injury",
        meaning: "An overt act that injured person or property or deprived the plaintiff of a right.",
        cues: ["act in furtherance", "overt act", "deprived of having and exercising"],
      },
    ],
    burden: "Plaintiff.",
    authorities: [
      {
        cite: "Griffin v. Breckenridge, 403 U.S. 88 (1971)",
        pin: "102-03",
        contributed: "set the elements and the animus requirement",
      },
      {
        cite: "Bray v. Alexandria Women's Health Clinic, 506 U.S. 263 (1993)",
        pin: "267-69",
        contributed: "read animus narrowly",
      },
    ],
    sources: ["42 U.S.C. § 1985(3)"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["§ 1985", "1985(3)", "class-based, invidiously discriminatory", "conspiracy to interfere with civil rights"],
  },
]);
