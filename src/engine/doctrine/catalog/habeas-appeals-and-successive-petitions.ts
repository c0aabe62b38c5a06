import { defineEntries } from "../entry.ts";

export const habeasAppealsAndSuccessivePetitions = defineEntries([
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
