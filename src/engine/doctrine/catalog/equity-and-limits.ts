import { defineEntries } from "../entry.ts";

export const equityAndLimits = defineEntries([
  {
    id: "erie-doctrine",
    name: "Erie doctrine: state law in federal court",
    otherNames: ["erie doctrine"],
    area: "civil procedure",
    binds: "all federal courts",
    kind: "steps in sequence",
    explanation:
      "A federal court hearing a state-law claim follows state substantive law and federal procedure. Where a federal rule truly answers the question it governs if it is valid; otherwise the court asks whether using the state's rule matters to the outcome and to fair choice of forum.",
    elements: [
      {
        id: "federal-rule-on-point",
        name: "Federal rule on point",
        meaning: "A federal rule or statute answers the question in dispute.",
        cues: ["direct collision", "answers the question in dispute", "sufficiently broad to control"],
      },
      {
        id: "valid-under-the-rules-enabling-act",
        name: "Valid under the Rules Enabling Act",
        meaning: "The rule really regulates procedure.",
        cues: ["abridge, enlarge or modify", "really regulates procedure", "rules enabling act"],
      },
      {
        id: "else-outcome-and-twin-aims",
        name: "Else outcome and twin aims",
        meaning: "Ignoring state law would lead to forum shopping or unequal treatment.",
        cues: [
          "outcome determinative",
          "outcome-determinative",
          "forum shopping",
          "inequitable administration of the laws",
          "twin aims",
        ],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Erie Railroad Co. v. Tompkins, 304 U.S. 64 (1938)",
        pin: "78",
        contributed: "no federal general common law",
      },
      { cite: "Hanna v. Plumer, 380 U.S. 460 (1965)", pin: "468-71", contributed: "the twin aims, and rules on point" },
      {
        cite: "Shady Grove Orthopedic Associates, P.A. v. Allstate Insurance Co., 559 U.S. 393 (2010)",
        pin: "398-99",
        contributed: "a valid federal rule on point governs",
      },
    ],
    sources: ["28 U.S.C. § 2072(b)", "28 U.S.C. § 1652", "28 U.S.C. § 2072"],
    status: { is: "in force" },
    differs: [],
    related: [{ id: "choice-of-law", how: "picks among the states" }],
    cues: [
      "erie doctrine",
      "substantive law of the state",
      "federal procedural law",
      "rules enabling act",
      "state substantive law and federal procedural",
    ],
  },
  {
    id: "choice-of-law",
    name: "Choice of law",
    otherNames: [],
    area: "civil procedure",
    binds: "state and federal courts, by the forum's law",
    kind: "factors weighed",
    explanation:
      "When the laws of several states could apply and differ, the court picks one by the forum's own rules. Most states ask which has the most significant relationship to the dispute; a clause in a contract is usually honored.",
    elements: [
      {
        id: "a-true-conflict",
        name: "A true conflict",
        meaning: "The laws differ in a way that matters.",
        cues: ["conflict between the laws", "actual conflict", "outcome would differ", "false conflict"],
      },
      {
        id: "contacts",
        name: "Contacts",
        meaning: "Places of injury, conduct, domicile, contracting and performance.",
        cues: [
          "place of injury",
          "where the injury occurred",
          "place of contracting",
          "place of performance",
          "relevant contacts",
        ],
      },
      {
        id: "interests-or-the-parties-choice",
        name: "Interests or the parties' choice",
        meaning: "The policies of the states concerned, or a clause that names a law.",
        cues: [
          "choice-of-law clause",
          "choice of law provision",
          "governmental interest",
          "most significant relationship",
          "public policy of the forum",
        ],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Klaxon Co. v. Stentor Electric Manufacturing Co., 313 U.S. 487 (1941)",
        pin: "496",
        contributed: "a federal court uses the choice-of-law rules of its state",
      },
      {
        cite: "Allstate Insurance Co. v. Hague, 449 U.S. 302 (1981)",
        pin: "312-13",
        contributed: "the state chosen needs significant contacts",
      },
    ],
    sources: [],
    status: { is: "in force" },
    differs: [
      "A few states keep the older rule of the place of the wrong or of contracting.",
      "New York and California: interest analysis in tort.",
    ],
    related: [],
    cues: [
      "choice of law",
      "choice-of-law rules",
      "most significant relationship",
      "conflict of laws",
      "interest analysis",
    ],
  },
  {
    id: "equitable-tolling-civil",
    name: "Equitable tolling of a limitations period (civil)",
    otherNames: [],
    area: "civil procedure",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "A court may stop the clock for one who was diligent and was kept from filing in time by something extraordinary beyond control. A time limit that is jurisdictional, or that Congress meant to be fixed, cannot be tolled.",
    elements: [
      {
        id: "diligence",
        name: "Diligence",
        meaning: "The plaintiff pursued the claim with reasonable care.",
        cues: ["pursued his rights diligently", "pursuing her rights", "reasonable diligence", "due diligence"],
      },
      {
        id: "extraordinary-circumstance",
        name: "Extraordinary circumstance",
        meaning: "Something outside the plaintiff's control prevented timely filing.",
        defeatedBy: "Excusable neglect or a lawyer's miscounting.",
        cues: ["extraordinary circumstance stood in", "circumstances beyond", "garden variety", "tricked"],
      },
    ],
    burden: "The plaintiff.",
    authorities: [
      {
        cite: "Irwin v. Department of Veterans Affairs, 498 U.S. 89 (1990)",
        pin: "95-96",
        contributed:
          "tolling is presumed to apply against the United States, for trickery or a defective timely filing, not neglect",
      },
      {
        cite: "Menominee Indian Tribe of Wisconsin v. United States, 577 U.S. 250 (2016)",
        pin: "255-57",
        contributed: "two separate elements; the obstacle must be external",
      },
      {
        cite: "Wilkins v. United States, 598 U.S. 152 (2023)",
        pin: null,
        contributed: "a time bar is jurisdictional only if Congress clearly says so",
      },
    ],
    sources: [],
    status: { is: "in force" },
    differs: [],
    related: [
      { id: "habeas-equitable-tolling", how: "is the habeas counterpart" },
      { id: "discovery-rule", how: "delays the start instead" },
    ],
    cues: [
      "equitably tolled",
      "doctrine of equitable tolling",
      "equitable tolling is",
      "statute of limitations should be tolled",
      "equitable estoppel",
    ],
  },
  {
    id: "laches",
    name: "Laches",
    otherNames: [],
    area: "remedies",
    binds: "state and federal courts",
    kind: "all elements required",
    explanation:
      "Equity may refuse a claim brought too late by one who slept on it while the other side came to rely on things as they were.",
    elements: [
      {
        id: "unreasonable-delay",
        name: "Unreasonable delay",
        meaning: "The claimant knew or should have known and waited without excuse.",
        cues: ["unreasonable delay", "inexcusable delay", "lack of diligence", "slept on"],
      },
      {
        id: "prejudice",
        name: "Prejudice",
        meaning: "The delay cost the other side evidence or led it to change position.",
        cues: [
          "prejudice to the party asserting",
          "evidentiary prejudice",
          "economic prejudice",
          "prejudice resulting from the delay",
        ],
      },
    ],
    burden: "The defendant.",
    authorities: [
      { cite: "Costello v. United States, 365 U.S. 265 (1961)", pin: "282", contributed: "states the two elements" },
      {
        cite: "Petrella v. Metro-Goldwyn-Mayer, Inc., 572 U.S. 663 (2014)",
        pin: "677-79",
        contributed: "no bar to damages within a time limit that Congress set",
      },
      {
        cite: "SCA Hygiene Products Aktiebolag v. First Quality Baby Products, LLC, 580 U.S. 328 (2017)",
        pin: null,
        contributed: "the same for patent damages",
      },
    ],
    sources: [],
    status: { is: "in force" },
    differs: [],
    related: [],
    cues: ["doctrine of laches", "laches", "barred by laches", "defense of laches"],
  },
  {
    id: "declaratory-judgment",
    name: "Declaratory judgment: controversy and discretion",
    otherNames: ["declaratory judgment act"],
    area: "remedies",
    binds: "all federal courts",
    kind: "steps in sequence",
    explanation:
      "A federal court may declare rights in an actual controversy, but need not. Where a state case would settle the same state-law issues, it has wide freedom to stand aside.",
    elements: [
      {
        id: "actual-controversy",
        name: "Actual controversy",
        meaning: "The dispute is definite, concrete and immediate between parties with adverse legal interests.",
        cues: [
          "sufficient immediacy and reality",
          "adverse legal interests",
          "actual controversy",
          "definite and concrete",
        ],
      },
      {
        id: "discretion-to-decide",
        name: "Discretion to decide",
        meaning: "State law, fairness, efficiency and overlap with a state suit are weighed.",
        cues: [
          "discretion to decline",
          "needless decisions of state law",
          "forum shopping",
          "duplicative litigation",
          "parallel state",
        ],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "MedImmune, Inc. v. Genentech, Inc., 549 U.S. 118 (2007)",
        pin: "127",
        contributed: "all the circumstances must show a real and immediate dispute",
      },
      {
        cite: "Wilton v. Seven Falls Co., 515 U.S. 277 (1995)",
        pin: "282-88",
        contributed: "broad discretion to abstain from declaratory suits",
      },
      {
        cite: "Brillhart v. Excess Insurance Co. of America, 316 U.S. 491 (1942)",
        pin: "495",
        contributed: "the source of that discretion",
      },
    ],
    sources: ["28 U.S.C. § 2201", "28 U.S.C. § 2201(a)"],
    status: { is: "in force" },
    differs: ["The circuits list differing factors."],
    related: [{ id: "colorado-river-abstention", how: "governs where more than a declaration is asked" }],
    cues: ["declaratory judgment act", "declaratory relief", "actual controversy", "declaratory judgment action"],
  },
]);
