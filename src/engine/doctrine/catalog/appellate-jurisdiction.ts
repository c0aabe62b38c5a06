import { defineEntries } from "../entry.ts";

export const appellateJurisdiction = defineEntries([
  {
    id: "final-judgment-rule",
    name: "Final judgment rule (28 U.S.C. § 1291)",
    otherNames: ["final decision rule"],
    area: "jurisdiction",
    binds: "all federal courts",
    kind: "bright-line rule",
    explanation:
      "A party may appeal only once the trial court has ended the case on its merits and has nothing left but to carry out the judgment. Exceptions are few: certified partial judgments, certified questions, injunctions, collateral orders.",
    elements: [
      {
        id: "ends-the-litigation",
        name: "Ends the litigation",
        meaning: "All claims of all parties are resolved.",
        cues: [
          "ends the litigation on the merits",
          "nothing for the court to do but execute",
          "disposes of all claims",
          "finally resolved",
        ],
      },
      {
        id: "or-a-certified-part",
        name: "Or a certified part",
        meaning:
          "The trial court directs judgment on a separate claim and says that there is no just reason for delay.",
        cues: ["no just reason for delay", "rule 54(b) certification", "express determination"],
      },
    ],
    burden: "The appellant shows appellate jurisdiction; the court asks on its own.",
    authorities: [
      { cite: "Catlin v. United States, 324 U.S. 229 (1945)", pin: "233", contributed: "defines a final decision" },
      {
        cite: "Curtiss-Wright Corp. v. General Electric Co., 446 U.S. 1 (1980)",
        pin: "7-8",
        contributed: "how a partial judgment is certified",
      },
      {
        cite: "Microsoft Corp. v. Baker, 582 U.S. 23 (2017)",
        pin: null,
        contributed: "plaintiffs cannot make a ruling final by dismissing their own claims to appeal it",
      },
    ],
    sources: ["28 U.S.C. § 1291", "Fed. R. Civ. P. 54(b)"],
    status: { is: "in force" },
    differs: ["States have their own rules; New York allows appeal from most intermediate orders."],
    related: [
      { id: "collateral-order", how: "is an exception" },
      { id: "interlocutory-appeal-certified", how: "is an exception" },
    ],
    cues: [
      "final judgment rule",
      "final decision",
      "ends the litigation on the merits",
      "final and appealable",
      "appealable final",
    ],
  },
  {
    id: "collateral-order",
    name: "Collateral order doctrine",
    otherNames: [],
    area: "jurisdiction",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "A narrow class of rulings may be appealed at once though the case goes on: those that settle for good an important question apart from the merits which an appeal at the end could not save.",
    elements: [
      {
        id: "conclusive",
        name: "Conclusive",
        meaning: "The order settles the disputed question.",
        cues: ["conclusively determine", "conclusively determines the disputed question", "conclusive"],
      },
      {
        id: "important-and-separate",
        name: "Important and separate",
        meaning: "The question is important and apart from the merits.",
        cues: [
          "completely separate from the merits",
          "separate from the merits",
          "important issue",
          "important question",
        ],
      },
      {
        id: "unreviewable-later",
        name: "Unreviewable later",
        meaning: "An appeal after final judgment could not protect the right.",
        cues: ["effectively unreviewable", "unreviewable on appeal"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Cohen v. Beneficial Industrial Loan Corp., 337 U.S. 541 (1949)",
        pin: "546",
        contributed: "founded the doctrine",
      },
      {
        cite: "Coopers & Lybrand v. Livesay, 437 U.S. 463 (1978)",
        pin: "468",
        contributed: "states the three conditions",
      },
      {
        cite: "Mohawk Industries, Inc. v. Carpenter, 558 U.S. 100 (2009)",
        pin: "106-07",
        contributed: "judges by whole classes of orders and keeps the class small",
      },
    ],
    sources: ["28 U.S.C. § 1291"],
    status: { is: "in force" },
    differs: [],
    related: [{ id: "final-judgment-rule", how: "is the rule that it reads practically" }],
    cues: ["collateral order doctrine", "collateral order", "effectively unreviewable", "collateral-order doctrine"],
  },
  {
    id: "interlocutory-appeal-certified",
    name: "Certified interlocutory appeal (28 U.S.C. § 1292(b))",
    otherNames: [],
    area: "jurisdiction",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "A trial judge may certify a pivotal question of law for appeal before the end, and the court of appeals may then take it if it chooses.",
    elements: [
      {
        id: "controlling-question-of-law",
        name: "Controlling question of law",
        meaning: "The question is one of law whose answer could decide or much affect the case.",
        cues: ["controlling question of law"],
      },
      {
        id: "room-for-difference-of-opinion",
        name: "Room for difference of opinion",
        meaning: "Courts could fairly disagree on it.",
        cues: ["substantial ground for difference of opinion"],
      },
      {
        id: "would-advance-the-end",
        name: "Would advance the end",
        meaning: "An answer now may materially speed the end of the case.",
        cues: ["materially advance the ultimate termination"],
      },
    ],
    burden: "The party that asks for certification.",
    authorities: [
      {
        cite: "Coopers & Lybrand v. Livesay, 437 U.S. 463 (1978)",
        pin: "474-75",
        contributed: "the party must show exceptional circumstances to persuade the appellate court",
      },
    ],
    sources: ["28 U.S.C. § 1292(b)"],
    status: { is: "in force" },
    differs: [],
    related: [{ id: "final-judgment-rule", how: "is the rule that it relaxes" }],
    cues: [
      "certified for interlocutory appeal",
      "controlling question of law",
      "1292(b)",
      "substantial ground for difference of opinion",
    ],
  },
  {
    id: "timeliness-of-appeal",
    name: "Timeliness of appeal",
    otherNames: ["timely notice of appeal"],
    area: "jurisdiction",
    binds: "all federal courts",
    kind: "bright-line rule",
    explanation:
      "A notice of appeal must be filed within a fixed time after judgment: in federal civil cases thirty days, or sixty where the United States is a party. Time that a statute sets cannot be excused by a court; time that only a rule sets can be forgiven if the other side does not object.",
    elements: [
      {
        id: "filed-within-the-time",
        name: "Filed within the time",
        meaning: "The notice came within the days allowed from entry of judgment.",
        cues: ["within 30 days", "within thirty days", "within 60 days", "time to appeal", "untimely"],
      },
      {
        id: "motion-that-stops-the-clock",
        name: "Motion that stops the clock",
        meaning: "A timely post-judgment motion of a listed kind starts the time afresh when it is decided.",
        cues: ["timely post-judgment motion", "tolls the time", "tolling motion", "time to file an appeal runs"],
      },
      {
        id: "extension",
        name: "Extension",
        meaning: "The trial court may extend for good cause or excusable neglect within limits.",
        cues: ["excusable neglect", "good cause", "extend the time", "reopen the time"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Bowles v. Russell, 551 U.S. 205 (2007)",
        pin: "214",
        contributed: "a statutory time for appeal in a civil case is jurisdictional",
      },
      {
        cite: "Hamer v. Neighborhood Housing Services of Chicago, 583 U.S. 17 (2017)",
        pin: null,
        contributed: "a time set by rule alone is a claim-processing rule",
      },
    ],
    sources: [
      "Fed. R. App. P. 4",
      "Fed. R. App. P. 4(a)",
      "Fed. R. App. P. 4(a)(1)(A)",
      "Fed. R. App. P. 4(b)",
      "28 U.S.C. § 2107",
      "28 U.S.C. § 2107(a)",
    ],
    status: { is: "in force" },
    differs: ["State courts set their own times, and many treat them as jurisdictional."],
    related: [],
    cues: [
      "timely notice of appeal",
      "notice of appeal was untimely",
      "untimely notice of appeal",
      "time for filing a notice of appeal",
      "excusable neglect",
    ],
  },
  {
    id: "mandamus-cheney",
    name: "Mandamus to a lower court (Cheney)",
    otherNames: [],
    area: "civil procedure",
    binds: "all federal courts of appeals",
    kind: "all elements required",
    explanation:
      "A federal appellate court may order a lower court to act or stop only in extraordinary cases. The one who asks must have no other way, a clear right, and a case that calls for it.",
    elements: [
      {
        id: "no-other-adequate-means",
        name: "No other adequate means",
        meaning: "Relief could not be had by appeal or otherwise.",
        cues: ["no other adequate means", "adequate means to attain"],
      },
      {
        id: "clear-and-indisputable-right",
        name: "Clear and indisputable right",
        meaning: "The lower court plainly erred or went beyond its power.",
        cues: ["clear and indisputable", "usurpation of power", "clear abuse of discretion"],
      },
      {
        id: "appropriate-in-the-circumstances",
        name: "Appropriate in the circumstances",
        meaning: "The issuing court is satisfied that the writ is right.",
        cues: ["appropriate under the circumstances", "satisfied that the writ is appropriate"],
      },
    ],
    burden: "The petitioner.",
    authorities: [
      {
        cite: "Cheney v. U.S. District Court for the District of Columbia, 542 U.S. 367 (2004)",
        pin: "380-81",
        contributed: "states the three conditions",
      },
      {
        cite: "Kerr v. U.S. District Court for the Northern District of California, 426 U.S. 394 (1976)",
        pin: "402-03",
        contributed: "the writ is for extraordinary cases",
      },
    ],
    sources: ["28 U.S.C. § 1651(a)", "28 U.S.C. § 1651", "Fed. R. App. P. 21"],
    status: { is: "in force" },
    differs: [
      "Ninth Circuit: weighs the five Bauman factors.",
      "Fifth Circuit: treats a wrong venue ruling as a proper case more readily than some.",
    ],
    related: [{ id: "writ-of-mandamus", how: "is the like order to a public officer" }],
    cues: [
      "petition for a writ of mandamus",
      "extraordinary remedy of mandamus",
      "drastic and extraordinary remedy",
      "supervisory mandamus",
    ],
  },
]);
