import { defineEntries } from "../entry.ts";

export const habeas = defineEntries([
  {
    id: "aedpa-relitigation-bar",
    name: "AEDPA deference to state-court decisions (28 U.S.C. § 2254(d))",
    otherNames: ["AEDPA standard", "unreasonable application", "Section 2254(d)"],
    area: "habeas corpus",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "A federal court may not grant habeas relief on a claim that a state court decided on the merits unless the state decision crosses one of two statutory lines. It must have been wrong beyond fair-minded disagreement on the law, or rested on unreasonable fact-finding.",
    elements: [
      {
        id: "contrary-to-clearly-established-federal-law",
        name: "Contrary to clearly established federal law",
        meaning:
          "The state court used a rule that conflicts with Supreme Court holdings, or reached the opposite result on materially identical facts.",
        cues: ["contrary to clearly established", "contrary to, or involved", "materially indistinguishable facts"],
      },
      {
        id: "unreasonable-application-of-clearly-established-federal-law",
        name: "Unreasonable application of clearly established federal law",
        meaning:
          "The state court named the right rule but applied it so badly that no fair-minded jurist could agree. Mere error is not enough.",
        cues: ["unreasonable application", "fairminded jurists", "objectively unreasonable"],
      },
      {
        id: "unreasonable-determination-of-the-facts",
        name: "Unreasonable determination of the facts",
        meaning:
          "The decision rests on a fact finding that was unreasonable on the state-court record; findings are presumed correct unless rebutted by clear and convincing evidence.",
        cues: [
          "unreasonable determination of the facts",
          "presumed to be correct",
          "in light of the evidence presented in the state court",
        ],
      },
    ],
    burden: "Petitioner; state fact findings are rebutted only by clear and convincing evidence (§ 2254(e)(1)).",
    authorities: [
      {
        cite: "Williams v. Taylor, 529 U.S. 362 (2000)",
        pin: "412-13",
        contributed: 'gave separate meanings to "contrary to" and "unreasonable application"',
      },
      {
        cite: "Harrington v. Richter, 562 U.S. 86 (2011)",
        pin: "103",
        contributed: "set the fair-minded-disagreement measure and applied it to unexplained rulings",
      },
      {
        cite: "Cullen v. Pinholster, 563 U.S. 170 (2011)",
        pin: "181",
        contributed: "confined review to the record before the state court",
      },
    ],
    sources: ["28 U.S.C. § 2254(d)", "28 U.S.C. § 2254(e)(1)"],
    status: {
      is: "in force",
      since: 1996,
    },
    differs: [],
    related: [],
    cues: [
      "adjudicated on the merits in state court",
      "unreasonable application of clearly established",
      "contrary to, or involved an unreasonable application",
      "AEDPA deference",
      "fairminded jurists",
    ],
  },
  {
    id: "habeas-exhaustion",
    name: "Exhaustion of state remedies (28 U.S.C. § 2254(b))",
    otherNames: ["Fair presentation", "Total exhaustion"],
    area: "habeas corpus",
    binds: "all federal courts",
    kind: "bright-line rule",
    explanation:
      "A state prisoner must give the state courts a full chance to rule on a federal claim before bringing it to federal court. A claim counts as presented when its facts and its federal basis went through each level of ordinary state review.",
    elements: [
      {
        id: "fair-presentation-of-the-federal-claim",
        name: "Fair presentation of the federal claim",
        meaning: "The state courts were told both the facts and the federal constitutional basis of the claim.",
        cues: [
          "fairly presented",
          "fair presentation",
          "substance of a federal habeas claim",
          "same factual and legal basis",
        ],
      },
      {
        id: "each-level-of-state-review",
        name: "Each level of state review",
        meaning:
          "The claim went through one complete round of the state's ordinary appellate process, including discretionary review where that is part of it.",
        cues: [
          "one complete round",
          "each level of the state courts",
          "highest state court",
          "every level",
          "failed to exhaust",
          "unexhausted claims",
        ],
      },
      {
        id: "exception-where-state-process-is-absent-or-ineffective",
        name: "Exception where state process is absent or ineffective",
        meaning: "Exhaustion is excused where no corrective process remains or circumstances make it useless.",
        cues: ["absence of available state corrective process", "ineffective to protect", "futile"],
      },
    ],
    burden: "Petitioner, to show exhaustion or an exception.",
    authorities: [
      {
        cite: "Rose v. Lundy, 455 U.S. 509 (1982)",
        pin: "522",
        contributed: "required total exhaustion of the petition",
      },
      {
        cite: "O'Sullivan v. Boerckel, 526 U.S. 838 (1999)",
        pin: "845",
        contributed: "required one full round of state appellate review",
      },
      {
        cite: "Baldwin v. Reese, 541 U.S. 27 (2004)",
        pin: "29",
        contributed: "required that the federal nature of the claim be shown to the state court",
      },
    ],
    sources: ["28 U.S.C. § 2254(b)", "28 U.S.C. § 2254(c)"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [
      {
        id: "mixed-petition-stay",
        how: "followed by a stay where some claims are unexhausted",
      },
      {
        id: "procedural-default",
        how: "becomes default when state courts would no longer hear the claim",
      },
    ],
    cues: [
      "exhaustion of state remedies",
      "exhausted his state",
      "exhausted the remedies available",
      "unexhausted claims",
      "exhaustion requirement",
      "state court remedies",
    ],
  },
  {
    id: "procedural-default",
    name: "Procedural default: cause and prejudice",
    otherNames: ["Cause and prejudice", "Adequate and independent state ground"],
    area: "habeas corpus",
    binds: "all federal courts",
    kind: "steps in sequence",
    explanation:
      "A federal habeas court does not reach a claim that the state courts refused on a state procedural ground, or that they would now refuse. The petitioner must show cause and prejudice, or that refusing review would be a fundamental miscarriage of justice.",
    elements: [
      {
        id: "adequate-and-independent-state-procedural-ground",
        name: "Adequate and independent state procedural ground",
        meaning: "The state bar must be firmly established and regularly followed, and not rest on federal law.",
        cues: [
          "adequate and independent",
          "independent and adequate",
          "firmly established and regularly followed",
          "procedurally barred",
        ],
      },
      {
        id: "cause-for-the-default",
        name: "Cause for the default",
        meaning:
          "Something outside the defense prevented compliance with the state rule, such as attorney ineffectiveness that itself violates the Constitution.",
        cues: [
          "cause for the default",
          "objective factor external",
          "cause and prejudice",
          "cause for the procedural default",
        ],
      },
      {
        id: "actual-prejudice",
        name: "Actual prejudice",
        meaning: "The error worked to the petitioner's actual and substantial disadvantage.",
        cues: ["actual prejudice", "actual and substantial disadvantage", "resulting prejudice"],
      },
      {
        id: "fundamental-miscarriage-of-justice",
        name: "Fundamental miscarriage of justice",
        meaning: "In place of cause and prejudice, a showing that one who is probably innocent was convicted.",
        cues: ["fundamental miscarriage of justice", "miscarriage of justice", "probably resulted in the conviction"],
      },
    ],
    burden: "State raises the bar; petitioner shows cause and prejudice or innocence.",
    authorities: [
      {
        cite: "Coleman v. Thompson, 501 U.S. 722 (1991)",
        pin: "750",
        contributed: "stated the cause-and-prejudice rule for all state defaults",
      },
      {
        cite: "Wainwright v. Sykes, 433 U.S. 72 (1977)",
        pin: null,
        contributed: "adopted cause and prejudice for unraised trial objections",
      },
      {
        cite: "Murray v. Carrier, 477 U.S. 478 (1986)",
        pin: "488",
        contributed: "defined cause as an external impediment",
      },
      {
        cite: "Martinez v. Ryan, 566 U.S. 1 (2012)",
        pin: "17",
        contributed: "let ineffective post-conviction counsel be cause for some trial-counsel claims",
      },
    ],
    sources: [],
    status: {
      is: "limited",
      by: "| Shinn v. Ramirez, 596 U.S. 366 (2022)",
      year: 2022,
      note: "The doctrine is in force, but under Martinez new evidence outside the state record is mostly barred by § 2254(e)(2).",
    },
    differs: [],
    related: [
      {
        id: "actual-innocence-gateway",
        how: "is an alternative to cause and prejudice",
      },
    ],
    cues: [
      "procedurally defaulted",
      "procedural default",
      "cause and prejudice",
      "procedurally barred",
      "adequate and independent state",
    ],
  },
  {
    id: "actual-innocence-gateway",
    name: "Actual innocence gateway (Schlup)",
    otherNames: ["Schlup gateway", "Miscarriage of justice exception"],
    area: "habeas corpus",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "A petitioner with a defaulted or late claim may still be heard if new reliable evidence makes it more likely than not that no reasonable juror would have convicted. Innocence here opens the door to the claim; it is not itself the ground for relief.",
    elements: [
      {
        id: "new-reliable-evidence",
        name: "New reliable evidence",
        meaning:
          "Evidence not presented at trial, such as scientific proof, trustworthy eyewitnesses or critical physical evidence.",
        cues: [
          "new reliable evidence",
          "exculpatory scientific evidence",
          "not presented at trial",
          "newly presented evidence",
        ],
      },
      {
        id: "no-reasonable-juror-would-have-convicted",
        name: "No reasonable juror would have convicted",
        meaning:
          "On all the evidence, old and new, it is more likely than not that any reasonable juror would have doubted guilt.",
        cues: ["no reasonable juror would have", "more likely than not that no reasonable juror", "factual innocence"],
      },
    ],
    burden: "Petitioner, more likely than not.",
    authorities: [
      {
        cite: "Schlup v. Delo, 513 U.S. 298 (1995)",
        pin: "327",
        contributed: "set the gateway standard",
      },
      {
        cite: "House v. Bell, 547 U.S. 518 (2006)",
        pin: "538",
        contributed: "applied it as a probabilistic judgment on the whole record",
      },
      {
        cite: "McQuiggin v. Perkins, 569 U.S. 383 (2013)",
        pin: "386",
        contributed: "extended it to the one-year limitation period",
      },
    ],
    sources: [],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["actual innocence", "actually innocent", "schlup", "gateway", "no reasonable juror would have convicted"],
  },
  {
    id: "habeas-limitations-period",
    name: "AEDPA one-year statute of limitations (28 U.S.C. § 2244(d))",
    otherNames: ["AEDPA limitations", "Habeas timeliness"],
    area: "habeas corpus",
    binds: "all federal courts",
    kind: "steps in sequence",
    explanation:
      "A state prisoner has one year to file a federal habeas petition, usually from the day direct review ends. Time during which a properly filed state post-conviction application is pending does not count.",
    elements: [
      {
        id: "start-of-the-one-year-period",
        name: "Start of the one-year period",
        meaning:
          "The latest of four dates: final judgment, removal of a state-made impediment, a newly recognized retroactive right, or discovery of the facts.",
        cues: [
          "date on which the judgment became final",
          "conclusion of direct review",
          "factual predicate",
          "one-year period",
        ],
      },
      {
        id: "statutory-tolling",
        name: "Statutory tolling",
        meaning: "The clock stops while a properly filed state post-conviction application is pending.",
        cues: ["statutory tolling", "properly filed application", "tolled while"],
      },
      {
        id: "equitable-tolling",
        name: "Equitable tolling",
        meaning: "The clock may also stop for a diligent petitioner blocked by extraordinary circumstances.",
        cues: ["equitable tolling", "equitably tolled", "extraordinary circumstance"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Jimenez v. Quarterman, 555 U.S. 113 (2009)",
        pin: "119",
        contributed: "explained when direct review ends",
      },
      {
        cite: "Pace v. DiGuglielmo, 544 U.S. 408 (2005)",
        pin: "414",
        contributed: "held that an untimely state petition is not properly filed",
      },
    ],
    sources: ["28 U.S.C. § 2244(d)(1)", "28 U.S.C. § 2244(d)(2)"],
    status: {
      is: "in force",
      since: 1996,
    },
    differs: [],
    related: [
      {
        id: "habeas-equitable-tolling",
        how: "may be extended by",
      },
    ],
    cues: [
      "one-year statute of limitations",
      "one-year limitation",
      "2244(d)",
      "limitations period",
      "untimely petition",
    ],
  },
  {
    id: "habeas-equitable-tolling",
    name: "Equitable tolling of habeas deadline (Holland)",
    otherNames: ["Holland test"],
    area: "habeas corpus",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "The one-year habeas deadline may be extended in fairness where the petitioner worked at the case and something extraordinary kept the petition from being filed on time.",
    elements: [
      {
        id: "diligent-pursuit-of-rights",
        name: "Diligent pursuit of rights",
        meaning: "Reasonable, not maximum, effort throughout the time to be tolled.",
        cues: ["pursuing his rights diligently", "reasonable diligence", "diligently pursued", "diligence"],
      },
      {
        id: "extraordinary-circumstance-that-prevented-filing",
        name: "Extraordinary circumstance that prevented filing",
        meaning:
          "A cause beyond ordinary mistake, such as serious attorney misconduct or grave illness, that actually stood in the way.",
        defeatedBy: "Ordinary neglect by counsel, limited library access or ignorance of the law.",
        cues: ["extraordinary circumstance", "stood in his way", "prevented timely filing", "attorney misconduct"],
      },
    ],
    burden: "Petitioner.",
    authorities: [
      {
        cite: "Holland v. Florida, 560 U.S. 631 (2010)",
        pin: "649",
        contributed: "held that § 2244(d) may be equitably tolled and stated both parts",
      },
      {
        cite: "Menominee Indian Tribe of Wis. v. United States, 577 U.S. 250 (2016)",
        pin: "255-56",
        contributed: "treated the two parts of the general test as distinct elements",
      },
    ],
    sources: [],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["equitable tolling", "equitably tolled", "pursuing his rights diligently", "extraordinary circumstance"],
  },
  {
    id: "mixed-petition-stay",
    name: "Stay and abeyance of mixed habeas petition (Rhines)",
    otherNames: ["Rhines stay", "Stay and abeyance", "Mixed petition"],
    area: "habeas corpus",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "A court may hold a petition with exhausted and unexhausted claims while the petitioner returns to state court, so that the deadline does not run out. The stay is for limited circumstances and needs three showings.",
    elements: [
      {
        id: "good-cause-for-failure-to-exhaust",
        name: "Good cause for failure to exhaust",
        meaning: "A reasonable explanation why the claims were not taken to state court first.",
        cues: ["good cause for the failure to exhaust", "good cause", "failure to exhaust", "reasonable confusion"],
      },
      {
        id: "unexhausted-claims-potentially-meritorious",
        name: "Unexhausted claims potentially meritorious",
        meaning: "The claims are not plainly without merit.",
        cues: ["potentially meritorious", "plainly meritless", "not plainly without merit"],
      },
      {
        id: "no-intentionally-dilatory-litigation-tactics",
        name: "No intentionally dilatory litigation tactics",
        meaning: "Nothing suggests the petitioner is stalling.",
        cues: [
          "intentionally dilatory",
          "dilatory litigation tactics",
          "dilatory tactics",
          "abusive litigation tactics",
        ],
      },
    ],
    burden: "Petitioner.",
    authorities: [
      {
        cite: "Rhines v. Weber, 544 U.S. 269 (2005)",
        pin: "277-78",
        contributed: "allowed stay and abeyance and set the three conditions",
      },
    ],
    sources: ["28 U.S.C. § 2254(b)"],
    status: {
      is: "in force",
    },
    differs: [
      "Ninth Circuit: also allows a stay of a petition from which unexhausted claims have been withdrawn, without good cause (Kelly procedure).",
    ],
    related: [
      {
        id: "habeas-exhaustion",
        how: "follows from",
      },
    ],
    cues: [
      "stay and abeyance",
      "stay-and-abeyance",
      "mixed petition",
      "rhines",
      "held in abeyance",
      "hold the petition in abeyance",
    ],
  },
  {
    id: "certificate-of-appealability",
    name: "Certificate of appealability (28 U.S.C. § 2253(c))",
    otherNames: ["COA", "Slack standard"],
    area: "habeas corpus",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "A prisoner cannot appeal the denial of habeas relief without a certificate. It issues if reasonable jurists could debate the outcome; the merits are only glanced at.",
    elements: [
      {
        id: "debatable-denial-of-a-constitutional-right",
        name: "Debatable denial of a constitutional right",
        meaning: "Reasonable jurists could debate whether the petition states a valid constitutional claim.",
        cues: [
          "substantial showing of the denial of a constitutional right",
          "reasonable jurists would find",
          "debatable or wrong",
          "adequate to deserve encouragement",
        ],
      },
      {
        id: "debatable-procedural-ruling",
        name: "Debatable procedural ruling",
        meaning: "If the denial was procedural, that ruling must be debatable as well.",
        cues: [
          "correct in its procedural ruling",
          "debatable whether the district court was correct",
          "denied on procedural grounds",
        ],
      },
    ],
    burden: "Petitioner.",
    authorities: [
      {
        cite: "Slack v. McDaniel, 529 U.S. 473 (2000)",
        pin: "484",
        contributed: "stated the standard for merits and procedural denials",
      },
      {
        cite: "Miller-El v. Cockrell, 537 U.S. 322 (2003)",
        pin: "336-38",
        contributed: "made it a threshold inquiry without full merits review",
      },
      {
        cite: "Buck v. Davis, 580 U.S. 100 (2017)",
        pin: "115",
        contributed: "reversed a court of appeals for deciding the merits first",
      },
    ],
    sources: ["28 U.S.C. § 2253(c)", "Fed. R. App. P. 22(b)"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: [
      "certificate of appealability",
      "substantial showing of the denial of a constitutional right",
      "jurists of reason",
      "reasonable jurists",
    ],
  },
  {
    id: "section-2255",
    name: "Motion to vacate federal sentence (28 U.S.C. § 2255)",
    otherNames: ["Section 2255 motion", "Motion to vacate, set aside, or correct"],
    area: "habeas corpus",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "A federal prisoner may ask the sentencing court to undo a conviction or sentence for serious legal error. Claims left out of the direct appeal are usually barred, except ineffective assistance of counsel.",
    elements: [
      {
        id: "cognizable-ground",
        name: "Cognizable ground",
        meaning:
          "A constitutional or jurisdictional error, a sentence above the maximum, or an error that is a complete miscarriage of justice.",
        cues: [
          "in violation of the constitution or laws",
          "complete miscarriage of justice",
          "in excess of the maximum",
          "otherwise subject to collateral attack",
        ],
      },
      {
        id: "no-unexcused-procedural-default",
        name: "No unexcused procedural default",
        meaning: "A claim not raised on direct appeal needs cause and prejudice or actual innocence.",
        cues: ["not raised on direct appeal", "cause and prejudice", "procedurally defaulted"],
      },
      {
        id: "need-for-a-hearing",
        name: "Need for a hearing",
        meaning: "A hearing is held unless the motion and record conclusively show no relief is due.",
        cues: ["evidentiary hearing", "conclusively show", "entitled to no relief"],
      },
    ],
    burden: "Movant, by a preponderance in most circuits.",
    authorities: [
      {
        cite: "Hill v. United States, 368 U.S. 424 (1962)",
        pin: "428",
        contributed: "limited non-constitutional claims to fundamental defects",
      },
      {
        cite: "United States v. Frady, 456 U.S. 152 (1982)",
        pin: "167-68",
        contributed: "applied cause and prejudice",
      },
      {
        cite: "Massaro v. United States, 538 U.S. 500 (2003)",
        pin: "504",
        contributed: "let ineffective-assistance claims be raised first on collateral review",
      },
    ],
    sources: ["28 U.S.C. § 2255"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: [
      "motion to vacate, set aside, or correct",
      "§ 2255",
      "section 2255 motion",
      "collateral attack on his sentence",
    ],
  },
  {
    id: "second-or-successive-habeas",
    name: "Second or successive habeas petition (28 U.S.C. § 2244(b))",
    otherNames: ["Successive petition"],
    area: "habeas corpus",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "A repeat petition needs leave of the court of appeals, and its claims must meet narrow statutory grounds. A district court has no power over an unauthorised one.",
    elements: [
      {
        id: "petition-is-second-or-successive",
        name: "Petition is second or successive",
        meaning:
          "It attacks the same judgment after an earlier petition was decided on the merits; the phrase is a term of art.",
        cues: ["second or successive", "successive petition", "attacks the same judgment"],
      },
      {
        id: "authorization-by-the-court-of-appeals",
        name: "Authorization by the court of appeals",
        meaning: "A panel must first find a prima facie showing.",
        cues: ["authorization from the court of appeals", "order authorizing", "prior authorization"],
      },
      {
        id: "new-retroactive-rule-or-new-facts-of-innocence",
        name: "New retroactive rule or new facts of innocence",
        meaning:
          "A claim not made before that rests on a new rule made retroactive by the Supreme Court, or on facts not discoverable earlier that clearly and convincingly show innocence.",
        cues: [
          "new rule of constitutional law",
          "made retroactive",
          "factual predicate for the claim",
          "could not have been discovered previously",
        ],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Burton v. Stewart, 549 U.S. 147 (2007)",
        pin: "152-53",
        contributed: "held that without authorization the district court lacks jurisdiction",
      },
      {
        cite: "Magwood v. Patterson, 561 U.S. 320 (2010)",
        pin: "331-33",
        contributed: 'tied "second or successive" to the judgment attacked',
      },
      {
        cite: "Jones v. Hendrix, 599 U.S. 465 (2023)",
        pin: null,
        contributed: "barred use of § 2241 to escape § 2255(h) on a statutory claim",
      },
    ],
    sources: ["28 U.S.C. § 2244(b)", "28 U.S.C. § 2255(h)"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["second or successive", "successive petition", "authorization to file", "2244(b)"],
  },
  {
    id: "teague-retroactivity",
    name: "Retroactivity of new criminal rules on collateral review (Teague)",
    otherNames: ["Teague bar", "Nonretroactivity"],
    area: "habeas corpus",
    binds: "all federal courts",
    kind: "steps in sequence",
    explanation:
      "A new rule of criminal procedure does not help prisoners whose convictions are already final. Substantive rules, which put conduct or persons beyond punishment, do apply to them.",
    elements: [
      {
        id: "conviction-final-before-the-rule",
        name: "Conviction final before the rule",
        meaning: "The judgment became final when direct review ended.",
        cues: ["became final", "final before", "conviction became final"],
      },
      {
        id: "rule-is-new",
        name: "Rule is new",
        meaning: "Earlier precedent did not dictate it so that reasonable jurists could not differ.",
        cues: ["new rule", "dictated by precedent", "breaks new ground"],
      },
      {
        id: "substantive-not-procedural",
        name: "Substantive, not procedural",
        meaning: "A rule that narrows what may be punished or who may be so punished applies backward.",
        cues: ["substantive rule", "class of persons", "range of conduct", "procedural rule"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Teague v. Lane, 489 U.S. 288 (1989)",
        pin: "310",
        contributed: "set the general bar on new procedural rules (plurality)",
      },
      {
        cite: "Montgomery v. Louisiana, 577 U.S. 190 (2016)",
        pin: null,
        contributed: "bound state courts to apply new substantive rules",
      },
      {
        cite: "Edwards v. Vannoy, 593 U.S. 255 (2021)",
        pin: null,
        contributed: "ended the exception for watershed procedural rules",
      },
    ],
    sources: [],
    status: {
      is: "limited",
      by: "| Edwards v. Vannoy, 593 U.S. 255 (2021)",
      year: 2021,
      note: "The bar stands; its watershed-rule exception is gone.",
    },
    differs: [],
    related: [],
    cues: [
      "teague",
      "new rule of constitutional",
      "retroactively applicable",
      "retroactive on collateral review",
      "watershed",
    ],
  },
]);
