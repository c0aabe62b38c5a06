import { defineEntries } from "../entry.ts";

export const federalJurisdiction = defineEntries([
  {
    id: "federal-question",
    name: "Federal-question jurisdiction (well-pleaded complaint, Grable)",
    otherNames: ["well-pleaded complaint rule"],
    area: "jurisdiction",
    binds: "all federal courts",
    kind: "steps in sequence",
    explanation:
      "A case arises under federal law when federal law creates the claim on the face of a properly pleaded complaint; a federal defense does not count. A few state-law claims qualify because they turn on a federal issue of the kind federal courts should decide.",
    elements: [
      {
        id: "federal-claim-on-the-face-of-the-complaint",
        name: "Federal claim on the face of the complaint",
        meaning: "Federal law creates the cause of action that the plaintiff pleads.",
        defeatedBy: "An expected federal defense, even preemption.",
        cues: [
          "face of the plaintiff's properly pleaded complaint",
          "face of the complaint",
          "federal law creates the cause of action",
          "well-pleaded complaint",
        ],
      },
      {
        id: "or-a-state-claim-with-an-embedded-federal-issue",
        name: "Or a state claim with an embedded federal issue",
        meaning:
          "The federal issue is necessarily raised, actually disputed, substantial to the federal system, and fit for federal court without upsetting the federal-state balance.",
        cues: [
          "necessarily raised",
          "actually disputed",
          "federal-state balance",
          "capable of resolution in federal court",
        ],
      },
    ],
    burden: "The party that invokes federal jurisdiction.",
    authorities: [
      {
        cite: "Caterpillar Inc. v. Williams, 482 U.S. 386 (1987)",
        pin: "392",
        contributed: "states the well-pleaded complaint rule and the defense exception",
      },
      {
        cite: "Grable & Sons Metal Products, Inc. v. Darue Engineering & Manufacturing, 545 U.S. 308 (2005)",
        pin: "314",
        contributed: "when a federal issue within a state claim is enough",
      },
      {
        cite: "Gunn v. Minton, 568 U.S. 251 (2013)",
        pin: "258",
        contributed: "sets Grable out in four parts and keeps the class small",
      },
    ],
    sources: ["28 U.S.C. § 1331"],
    status: { is: "in force" },
    differs: [],
    related: [
      { id: "removal-and-remand", how: "asks this of the complaint as filed" },
      { id: "supplemental-jurisdiction", how: "carries the related state claims" },
    ],
    cues: [
      "well-pleaded complaint",
      "federal-question jurisdiction",
      "federal question jurisdiction",
      "arising under federal law",
      "arises under federal law",
    ],
  },
  {
    id: "supplemental-jurisdiction",
    name: "Supplemental jurisdiction (28 U.S.C. § 1367)",
    otherNames: ["pendent jurisdiction"],
    area: "jurisdiction",
    binds: "all federal courts",
    kind: "steps in sequence",
    explanation:
      "A federal court with one claim properly before it may hear state claims that form part of the same case. It may decline to, and commonly does where all federal claims fall away early.",
    elements: [
      {
        id: "same-case-or-controversy",
        name: "Same case or controversy",
        meaning: "The claims share a common nucleus of operative fact.",
        cues: ["common nucleus of operative fact", "same case or controversy"],
      },
      {
        id: "a-ground-to-decline",
        name: "A ground to decline",
        meaning:
          "State law is novel or complex, the state claim predominates, the federal claims are dismissed, or other compelling reasons exist.",
        cues: [
          "novel or complex issue of state law",
          "dismissed all claims over which it has original jurisdiction",
          "substantially predominates",
          "decline to exercise",
        ],
      },
      {
        id: "economy-convenience-fairness-and-comity",
        name: "Economy, convenience, fairness and comity",
        meaning: "The court weighs these before it keeps or lets go the state claims.",
        cues: ["judicial economy", "comity", "convenience, fairness"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "United Mine Workers v. Gibbs, 383 U.S. 715 (1966)",
        pin: "725-26",
        contributed: "the common nucleus, and the discretion to decline",
      },
      {
        cite: "Carnegie-Mellon University v. Cohill, 484 U.S. 343 (1988)",
        pin: "350 n.7",
        contributed: "in the usual case the balance points to declining when federal claims are gone early",
      },
      {
        cite: "Royal Canin U.S.A., Inc. v. Wullschleger, 604 U.S. 22 (2025)",
        pin: null,
        contributed: "dropping the federal claims by amendment after removal ends the power to keep the state claims",
      },
    ],
    sources: ["28 U.S.C. § 1367", "28 U.S.C. § 1367(a)", "28 U.S.C. § 1367(c)", "28 U.S.C. § 1367(c)(3)"],
    status: { is: "in force" },
    differs: [],
    related: [{ id: "federal-question", how: "is the usual anchor" }],
    cues: [
      "supplemental jurisdiction",
      "pendent state law claims",
      "pendent jurisdiction",
      "remaining state law claims",
    ],
  },
  {
    id: "fraudulent-joinder",
    name: "Fraudulent (improper) joinder",
    otherNames: ["improper joinder"],
    area: "jurisdiction",
    binds: "all federal courts",
    kind: "bright-line rule",
    explanation:
      "A plaintiff cannot keep a case out of federal court by adding a defendant from the same state against whom there is no case at all. The court ignores such a defendant when it looks at citizenship.",
    elements: [
      {
        id: "no-possible-claim-or-false-facts",
        name: "No possible claim, or false facts",
        meaning:
          "State law gives no reasonable ground to think that the plaintiff could recover from that defendant, or the jurisdictional facts were made up.",
        cues: [
          "no possibility of recovery",
          "no reasonable basis",
          "cannot establish a cause of action",
          "actual fraud in the pleading",
        ],
      },
      {
        id: "doubts-favor-remand",
        name: "Doubts favor remand",
        meaning: "Disputed facts and unclear state law are read for the plaintiff.",
        cues: ["resolved in favor of remand", "doubts resolved in favor", "ambiguities in the controlling state law"],
      },
    ],
    burden: "The removing defendant; a heavy burden.",
    authorities: [
      {
        cite: "Smallwood v. Illinois Central Railroad Co., 385 F.3d 568 (5th Cir. 2004)",
        pin: "573",
        contributed: "two ways to show improper joinder; a summary inquiry is exceptional",
      },
      {
        cite: "GranCare, LLC v. Thrower, 889 F.3d 543 (9th Cir. 2018)",
        pin: "548-49",
        contributed: "the test is not that of a motion to dismiss; any possibility of a claim defeats it",
      },
    ],
    sources: ["28 U.S.C. § 1441(b)"],
    status: { is: "in force" },
    differs: [
      "Fifth Circuit: says improper joinder and looks at the complaint much as on a motion to dismiss.",
      "Most other circuits: a lower bar for the plaintiff than a motion to dismiss.",
    ],
    related: [
      { id: "removal-and-remand", how: "is the setting" },
      { id: "diversity-jurisdiction", how: "is what the joinder would destroy" },
    ],
    cues: ["fraudulent joinder", "fraudulently joined", "improper joinder", "improperly joined"],
  },
  {
    id: "cafa-jurisdiction",
    name: "Class Action Fairness Act jurisdiction",
    otherNames: ["class action fairness act"],
    area: "jurisdiction",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "Federal courts may hear large class actions where any class member and any defendant are from different states. Some mainly local cases are excepted.",
    elements: [
      {
        id: "minimal-diversity",
        name: "Minimal diversity",
        meaning: "Any member of the class differs in citizenship from any defendant.",
        cues: ["minimal diversity", "minimally diverse"],
      },
      {
        id: "more-than-five-million-dollars",
        name: "More than five million dollars",
        meaning: "The members' claims together exceed that sum, without interest and costs.",
        cues: ["aggregate amount in controversy", "$5,000,000", "exceeds $5 million", "amount in controversy exceeds"],
      },
      {
        id: "at-least-one-hundred-members",
        name: "At least one hundred members",
        meaning: "The proposed classes hold no fewer than one hundred people.",
        cues: ["100 or more", "at least 100 members", "number of members"],
      },
      {
        id: "no-local-exception",
        name: "No local exception",
        meaning: "The home-state and local-controversy exceptions do not apply.",
        cues: ["local controversy exception", "home state exception"],
      },
    ],
    burden:
      "The party that invokes the Act shows jurisdiction; the one who claims an exception shows that, in most circuits.",
    authorities: [
      {
        cite: "Dart Cherokee Basin Operating Co. v. Owens, 574 U.S. 81 (2014)",
        pin: "89",
        contributed: "a plausible allegation of the amount suffices; no presumption against removal under the Act",
      },
      {
        cite: "Standard Fire Insurance Co. v. Knowles, 568 U.S. 588 (2013)",
        pin: null,
        contributed: "a named plaintiff cannot bind the class to a lower sum",
      },
    ],
    sources: ["28 U.S.C. § 1332(d)", "28 U.S.C. § 1453"],
    status: { is: "in force" },
    differs: [],
    related: [
      { id: "removal-and-remand", how: "is the setting" },
      { id: "class-certification", how: "comes later, in the court that keeps the case" },
    ],
    cues: ["class action fairness act", "minimal diversity", "local controversy exception", "jurisdiction under cafa"],
  },
]);
