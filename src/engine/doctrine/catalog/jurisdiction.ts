import { defineEntries } from "../entry.ts";

export const jurisdiction = defineEntries([
  {
    id: "article-iii-standing",
    name: "Article III standing (Lujan)",
    otherNames: ["constitutional standing", "lujan test"],
    area: "jurisdiction",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "A federal court decides only cases or controversies. The plaintiff must have been hurt, or face imminent hurt, by what the defendant did, in a way that a judgment can mend.",
    elements: [
      {
        id: "injury-in-fact",
        name: "Injury in fact",
        meaning: "A concrete and particularized harm that is actual or imminent, not conjectural.",
        defeatedBy: "A bare breach of a statute with no real harm.",
        cues: ["injury in fact", "injury-in-fact", "concrete and particularized", "concrete injury"],
      },
      {
        id: "causation",
        name: "Causation (traceability)",
        meaning: "The harm is fairly traceable to the conduct challenged, not to some independent third party.",
        cues: ["fairly traceable", "traceable to the challenged", "traceable to the defendant"],
      },
      {
        id: "redressability",
        name: "Redressability",
        meaning: "A favorable decision is likely to mend the harm.",
        cues: ["redressability", "redressed by a favorable", "redressable"],
      },
    ],
    burden: "The plaintiff, for each claim and form of relief, by the proof that the stage of the case requires.",
    authorities: [
      {
        cite: "Lujan v. Defenders of Wildlife, 504 U.S. 555 (1992)",
        pin: "560",
        contributed: "states the three elements",
      },
      {
        cite: "TransUnion LLC v. Ramirez, 594 U.S. 413 (2021)",
        pin: null,
        contributed: "only concretely harmed plaintiffs may seek damages in federal court",
      },
    ],
    sources: ["U.S. Const. art. III, § 2"],
    status: { is: "in force", since: 1992 },
    differs: ["State courts follow their own rules of standing."],
    related: [{ id: "mootness", how: "asks whether the stake lasts through the case" }],
    cues: ["article iii standing", "injury in fact", "constitutional standing", "standing to sue"],
  },
  {
    id: "mootness",
    name: "Mootness and its exceptions",
    otherNames: ["voluntary cessation", "capable of repetition, yet evading review"],
    area: "jurisdiction",
    binds: "all federal courts",
    kind: "bright-line rule",
    explanation:
      "A case becomes moot when the court can no longer grant any effectual relief to the winner. A defendant that merely stops what it did, or a wrong too short to be reviewed, does not ordinarily moot a case.",
    elements: [
      {
        id: "no-live-controversy",
        name: "No live controversy",
        meaning: "No effectual relief remains possible, so the parties have no concrete interest left.",
        cues: ["live controversy", "effectual relief", "no longer live"],
      },
      {
        id: "voluntary-cessation",
        name: "Voluntary cessation",
        meaning: "A defendant that stops must show that the conduct cannot reasonably be expected to recur.",
        cues: ["voluntary cessation", "reasonably be expected to recur"],
      },
      {
        id: "capable-of-repetition",
        name: "Capable of repetition, yet evading review",
        meaning:
          "The conduct is too short to be fully litigated, and the same party can reasonably expect to meet it again.",
        cues: ["capable of repetition", "evading review"],
      },
    ],
    burden: "The party asserting mootness; it is heavy where that party stopped voluntarily.",
    authorities: [
      {
        cite: "Chafin v. Chafin, 568 U.S. 165 (2013)",
        pin: "172",
        contributed: "moot only where no effectual relief is possible",
      },
      {
        cite: "Friends of the Earth, Inc. v. Laidlaw Environmental Services (TOC), Inc., 528 U.S. 167 (2000)",
        pin: "189",
        contributed: "the heavy burden after voluntary cessation",
      },
    ],
    sources: ["U.S. Const. art. III, § 2"],
    status: { is: "in force" },
    differs: ["Many state courts add an exception for matters of public importance."],
    related: [{ id: "article-iii-standing", how: "asks for the same stake at the start of the case" }],
    cues: ["mootness", "case is moot", "capable of repetition", "voluntary cessation", "rendered moot"],
  },
  {
    id: "personal-jurisdiction",
    name: "Personal jurisdiction (minimum contacts)",
    otherNames: ["specific jurisdiction", "general jurisdiction", "minimum contacts"],
    area: "jurisdiction",
    binds: "all state and federal courts",
    kind: "all elements required",
    explanation:
      "Due process lets a court bind an absent defendant whose purposeful contacts with the forum gave rise to the claim, if that is fair (specific jurisdiction). A defendant at home in the forum can be sued there on any claim (general jurisdiction). The elements here are those of specific jurisdiction.",
    elements: [
      {
        id: "purposeful-availment",
        name: "Purposeful availment",
        meaning: "The defendant deliberately reached into the forum.",
        cues: ["purposeful availment", "purposefully availed", "purposefully directed", "minimum contacts"],
      },
      {
        id: "relatedness",
        name: "Claim arises out of or relates to the contacts",
        meaning: "The suit is connected with what the defendant did in the forum.",
        cues: ["arises out of or relates to", "arise out of or relate to"],
      },
      {
        id: "fairness",
        name: "Fair play and substantial justice",
        meaning: "Suit in the forum is reasonable on the whole.",
        cues: ["fair play and substantial justice", "exercise of jurisdiction is reasonable"],
      },
    ],
    burden: "The plaintiff shows the contacts; many courts then have the defendant show unfairness.",
    authorities: [
      {
        cite: "International Shoe Co. v. Washington, 326 U.S. 310 (1945)",
        pin: "316",
        contributed: "minimum contacts",
      },
      {
        cite: "Daimler AG v. Bauman, 571 U.S. 117 (2014)",
        pin: null,
        contributed: "general jurisdiction only where the defendant is at home",
      },
      {
        cite: "Ford Motor Co. v. Montana Eighth Judicial District Court, 592 U.S. 351 (2021)",
        pin: null,
        contributed: "relatedness does not always need strict causation",
      },
    ],
    sources: ["U.S. Const. amend. XIV, § 1", "Fed. R. Civ. P. 12(b)(2)"],
    status: { is: "in force", since: 1945 },
    differs: ["A state's long-arm statute may reach less far than due process."],
    related: [],
    cues: ["personal jurisdiction", "minimum contacts", "specific jurisdiction", "purposeful availment"],
  },
  {
    id: "younger-abstention",
    name: "Younger abstention",
    otherNames: ["younger doctrine"],
    area: "jurisdiction",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "Federal courts ordinarily do not interfere with pending state criminal prosecutions, or with civil proceedings of the kinds that Sprint names. Many courts then ask the three Middlesex questions.",
    elements: [
      {
        id: "ongoing-proceeding",
        name: "Ongoing state judicial proceeding",
        meaning: "A covered state proceeding is pending.",
        cues: ["ongoing state", "pending state"],
      },
      {
        id: "state-interest",
        name: "Important state interest",
        meaning: "The state proceeding serves an important state interest.",
        cues: ["important state interest", "important state interests"],
      },
      {
        id: "adequate-opportunity",
        name: "Adequate opportunity to raise federal claims",
        meaning: "The federal claims can be raised in the state proceeding.",
        cues: ["adequate opportunity", "opportunity to raise constitutional"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Younger v. Harris, 401 U.S. 37 (1971)",
        pin: null,
        contributed: "no injunction of a state prosecution without extraordinary circumstances",
      },
      {
        cite: "Sprint Communications, Inc. v. Jacobs, 571 U.S. 69 (2013)",
        pin: "78",
        contributed: "limits abstention to three kinds of proceeding",
      },
    ],
    sources: [],
    status: { is: "in force", since: 1971 },
    differs: [],
    related: [],
    cues: ["younger abstention", "abstention under younger", "younger doctrine"],
  },
  {
    id: "rooker-feldman",
    name: "Rooker-Feldman doctrine",
    otherNames: ["rooker-feldman"],
    area: "jurisdiction",
    binds: "lower federal courts",
    kind: "bright-line rule",
    explanation:
      "Lower federal courts cannot hear a suit by someone who lost in state court, complains of harm from a state judgment given before the federal suit began, and asks the federal court to reject that judgment.",
    elements: [
      {
        id: "federal-plaintiff-lost-in-state-court",
        name: "Federal plaintiff lost in state court",
        meaning: "The person who sues was the loser there.",
        cues: ["state-court loser", "state court losers", "lost in state court"],
      },
      {
        id: "injury-caused-by-the-state-judgment",
        name: "Injury caused by the state judgment",
        meaning: "What is complained of was done by the judgment itself, not by a party's earlier act.",
        cues: [
          "injuries caused by the state-court judgment",
          "injuries caused by state-court judgments",
          "injury caused by the judgment",
        ],
      },
      {
        id: "judgment-before-the-federal-suit",
        name: "Judgment before the federal suit",
        meaning: "It was rendered before the federal case began.",
        cues: [
          "rendered before the district court proceedings",
          "before the federal proceedings commenced",
          "judgment was rendered before",
        ],
      },
      {
        id: "invites-review-and-rejection",
        name: "Invites review and rejection",
        meaning: "Relief would mean that the state judgment was wrong.",
        cues: ["inviting district court review and rejection", "invites review and rejection", "review and reject"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Exxon Mobil Corp. v. Saudi Basic Industries Corp., 544 U.S. 280 (2005)",
        pin: "284",
        contributed: "confines the doctrine to state-court losers attacking the judgment",
      },
    ],
    sources: ["28 U.S.C. § 1257"],
    status: { is: "in force", since: 2005 },
    differs: [],
    related: [],
    cues: ["rooker-feldman", "state-court losers"],
  },
]);
