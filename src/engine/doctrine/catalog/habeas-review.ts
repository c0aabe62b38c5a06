import { defineEntries } from "../entry.ts";

export const habeasReview = defineEntries([
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
]);
