import { defineEntries } from "../entry.ts";

export const partiesAndDismissal = defineEntries([
  {
    id: "required-party-rule-19",
    name: "Required and indispensable parties (Rule 19)",
    otherNames: ["indispensable party"],
    area: "civil procedure",
    binds: "all federal courts",
    kind: "steps in sequence",
    explanation:
      "Some absent persons must be joined if they can be. If they cannot, the court asks whether in equity and good conscience the case may go on without them.",
    elements: [
      {
        id: "required",
        name: "Required",
        meaning:
          "Without the person complete relief is impossible, or its interest or the present parties would be at risk.",
        cues: [
          "complete relief",
          "necessary party",
          "claims an interest relating to",
          "inconsistent obligations",
          "required party",
        ],
      },
      {
        id: "joinder-not-feasible",
        name: "Joinder not feasible",
        meaning: "Joining would destroy jurisdiction, or the person is immune or beyond reach.",
        cues: ["joinder is not feasible", "cannot be joined"],
      },
      {
        id: "equity-and-good-conscience",
        name: "Equity and good conscience",
        meaning: "Prejudice, ways to lessen it, adequacy of the judgment, and another forum for the plaintiff.",
        cues: ["equity and good conscience", "indispensable", "adequate remedy if the action"],
      },
    ],
    burden: "The party that moves to dismiss.",
    authorities: [
      {
        cite: "Provident Tradesmens Bank & Trust Co. v. Patterson, 390 U.S. 102 (1968)",
        pin: "109-11",
        contributed: "a practical inquiry into four interests",
      },
      {
        cite: "Republic of Philippines v. Pimentel, 553 U.S. 851 (2008)",
        pin: "862-63",
        contributed: "the case-by-case weighing, and weight of an absent sovereign's immunity",
      },
    ],
    sources: ["Fed. R. Civ. P. 19", "Fed. R. Civ. P. 19(a)", "Fed. R. Civ. P. 19(b)", "Fed. R. Civ. P. 12(b)(7)"],
    status: { is: "in force" },
    differs: [],
    related: [],
    cues: [
      "indispensable party",
      "required party under rule 19",
      "rule 19(b)",
      "necessary and indispensable",
      "rule 12(b)(7)",
    ],
  },
  {
    id: "permissive-joinder-rule-20",
    name: "Permissive joinder (Rule 20)",
    otherNames: [],
    area: "civil procedure",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "Several plaintiffs or defendants may be put in one case where the claims come from the same events and share a question.",
    elements: [
      {
        id: "same-transaction-or-occurrence",
        name: "Same transaction or occurrence",
        meaning: "The claims arise from the same or logically related events.",
        cues: [
          "same transaction, occurrence",
          "series of transactions or occurrences",
          "logically related",
          "logical relationship",
        ],
      },
      {
        id: "common-question",
        name: "Common question",
        meaning: "At least one question of law or fact is common to all.",
        cues: ["question of law or fact common to all", "common question"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Mosley v. General Motors Corp., 497 F.2d 1330 (8th Cir. 1974)",
        pin: "1333",
        contributed: "a flexible, case-by-case reading",
      },
    ],
    sources: ["Fed. R. Civ. P. 20", "Fed. R. Civ. P. 20(a)", "Fed. R. Civ. P. 20(a)(2)", "Fed. R. Civ. P. 21"],
    status: { is: "in force" },
    differs: [],
    related: [],
    cues: [
      "permissive joinder",
      "misjoinder",
      "improperly joined defendants",
      "same transaction, occurrence, or series",
    ],
  },
  {
    id: "subject-matter-jurisdiction-12b1",
    name: "Motion to dismiss for want of jurisdiction (Rule 12(b)(1))",
    otherNames: ["facial attack", "factual attack"],
    area: "civil procedure",
    binds: "all federal courts",
    kind: "steps in sequence",
    explanation:
      "Federal courts have only the power that the Constitution and Congress give. An attack on the face of the complaint takes its facts as true; an attack on the facts lets the court weigh evidence.",
    elements: [
      {
        id: "facial-or-factual-attack",
        name: "Facial or factual attack",
        meaning: "The court says whether it takes the pleading as true or looks beyond it.",
        cues: ["facial attack", "factual attack", "facial challenge to jurisdiction", "matters outside the pleadings"],
      },
      {
        id: "basis-of-jurisdiction-shown",
        name: "Basis of jurisdiction shown",
        meaning: "A statute and facts put the case within federal power.",
        cues: ["limited jurisdiction", "basis for jurisdiction", "affirmatively establish"],
      },
    ],
    burden: "The party that invokes jurisdiction.",
    authorities: [
      {
        cite: "Arbaugh v. Y & H Corp., 546 U.S. 500 (2006)",
        pin: "514-16",
        contributed: "lack of power is never forfeited; a limit is jurisdictional only if Congress clearly says so",
      },
      {
        cite: "Mortensen v. First Federal Savings & Loan Ass'n, 549 F.2d 884 (3d Cir. 1977)",
        pin: "891",
        contributed: "parts facial from factual attacks",
      },
    ],
    sources: ["Fed. R. Civ. P. 12(b)(1)", "Fed. R. Civ. P. 12(h)(3)"],
    status: { is: "in force" },
    differs: [],
    related: [],
    cues: [
      "rule 12(b)(1)",
      "lack of subject matter jurisdiction",
      "lack of subject-matter jurisdiction",
      "facial attack",
      "factual attack",
    ],
  },
  {
    id: "judgment-on-the-pleadings",
    name: "Judgment on the pleadings (Rule 12(c))",
    otherNames: [],
    area: "civil procedure",
    binds: "all federal courts",
    kind: "bright-line rule",
    explanation:
      "Once the pleadings are closed either side may ask for judgment on them alone. The court reads them as it does on a motion to dismiss, in favor of the one who did not move.",
    elements: [
      {
        id: "no-material-fact-in-dispute-on-the-pleadings",
        name: "No material fact in dispute on the pleadings",
        meaning: "Taking the opponent's facts as true, the movant must win.",
        cues: ["no material issue of fact", "clearly establishes that no material issue", "pleadings are closed"],
      },
      {
        id: "entitled-to-judgment-as-law",
        name: "Entitled to judgment as law",
        meaning: "The law gives judgment on those facts.",
        cues: ["entitled to judgment as a matter of law", "judgment on the pleadings is appropriate"],
      },
    ],
    burden: "The movant.",
    authorities: [
      {
        cite: "Patel v. Contemporary Classics of Beverly Hills, 259 F.3d 123 (2d Cir. 2001)",
        pin: "126",
        contributed: "the standard is that of a motion to dismiss for failure to state a claim",
      },
    ],
    sources: ["Fed. R. Civ. P. 12(c)"],
    status: { is: "in force" },
    differs: [],
    related: [{ id: "failure-to-state-a-claim", how: "lends its standard" }],
    cues: ["motion for judgment on the pleadings", "judgment on the pleadings", "rule 12(c)"],
  },
  {
    id: "prisoner-three-strikes",
    name: "Three-strikes bar for prisoners (28 U.S.C. § 1915(g))",
    otherNames: ["three strikes provision"],
    area: "civil procedure",
    binds: "all federal courts",
    kind: "steps in sequence",
    explanation:
      "A prisoner who has had three federal cases or appeals dismissed as frivolous, malicious or stating no claim must pay the fee in full, unless in imminent danger of serious physical injury.",
    elements: [
      {
        id: "three-prior-strikes",
        name: "Three prior strikes",
        meaning: "Three earlier cases or appeals were dismissed on the listed grounds.",
        cues: ["three or more prior occasions", "three strikes", "accumulated three", "prior dismissals"],
      },
      {
        id: "no-imminent-danger",
        name: "No imminent danger",
        meaning: "No danger of serious physical injury exists as the complaint is filed.",
        cues: ["imminent danger of serious physical injury", "imminent danger"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Coleman v. Tollefson, 575 U.S. 532 (2015)",
        pin: "537-38",
        contributed: "a dismissal counts although its appeal is pending",
      },
      {
        cite: "Lomax v. Ortiz-Marquez, 590 U.S. 595 (2020)",
        pin: null,
        contributed: "a dismissal for failure to state a claim counts with or without prejudice",
      },
    ],
    sources: ["28 U.S.C. § 1915(g)"],
    status: { is: "in force" },
    differs: [],
    related: [{ id: "ifp-screening", how: "applies to those who may proceed" }],
    cues: ["three strikes", "1915(g)", "imminent danger of serious physical injury", "three-strikes rule"],
  },
  {
    id: "class-settlement-approval",
    name: "Approval of a class settlement (Rule 23(e))",
    otherNames: [],
    area: "civil procedure",
    binds: "all federal courts",
    kind: "factors weighed",
    explanation:
      "A class case may be settled only with the court's leave, because most of those bound are absent. The court asks whether the deal is fair, reasonable and adequate.",
    elements: [
      {
        id: "adequate-representation",
        name: "Adequate representation",
        meaning: "Class counsel and representatives served the class well.",
        cues: ["adequately represented the class"],
      },
      {
        id: "arms-length-bargaining",
        name: "Arm's-length bargaining",
        meaning: "The deal was negotiated without collusion.",
        cues: ["arm's length", "collusion"],
      },
      {
        id: "adequate-relief",
        name: "Adequate relief",
        meaning: "What the class gets, set against the risk, delay and cost of trial, and against the fees.",
        cues: [
          "costs, risks, and delay",
          "fair, reasonable, and adequate",
          "relief provided for the class",
          "range of reasonableness",
        ],
      },
      {
        id: "equal-treatment",
        name: "Equal treatment",
        meaning: "Class members are treated equitably among themselves.",
        cues: ["equitably relative to each other", "treats class members equitably"],
      },
    ],
    burden: null,
    authorities: [],
    sources: ["Fed. R. Civ. P. 23(e)", "Fed. R. Civ. P. 23(e)(2)"],
    status: {
      is: "in force",
      note: "The rule has listed its own factors since 2018; the circuits' earlier lists are still used beside them.",
    },
    differs: [],
    related: [{ id: "class-certification", how: "must be met too" }],
    cues: [
      "fair, reasonable, and adequate",
      "class settlement",
      "settlement class",
      "preliminary approval",
      "final approval of the settlement",
    ],
  },
]);
