import { defineEntries } from "../entry.ts";

export const sovereignImmunity = defineEntries([
  {
    id: "eleventh-amendment",
    name: "State sovereign immunity (Eleventh Amendment)",
    otherNames: ["eleventh amendment immunity", "state sovereign immunity"],
    area: "jurisdiction",
    binds: "all federal courts",
    kind: "steps in sequence",
    explanation:
      "A State, its agencies and its officers sued as such cannot be sued in federal court by private parties without consent. The bar gives way if the State waives it or Congress validly lifts it, and it does not stop a proper suit to make an officer obey federal law.",
    elements: [
      {
        id: "defendant-is-the-state-or-its-arm",
        name: "Defendant is the State or its arm",
        meaning: "The suit is in substance against the State: an agency, or an officer for money from the treasury.",
        defeatedBy: "Cities and counties, which have no such immunity.",
        cues: ["arm of the state", "real party in interest", "state agency", "official capacity"],
      },
      {
        id: "no-waiver-or-abrogation",
        name: "No waiver or abrogation",
        meaning:
          "The State has not clearly consented, and Congress has not lifted the immunity in clear words under a power that allows it.",
        cues: [
          "waived its immunity",
          "unequivocally expressed",
          "validly abrogated",
          "abrogated state sovereign immunity",
          "consented to suit",
        ],
      },
      {
        id: "no-ex-parte-young-exception",
        name: "No Ex parte Young exception",
        meaning:
          "The suit is not one for prospective relief against an officer for a continuing breach of federal law.",
        cues: ["prospective relief", "ongoing violation of federal law", "ex parte young"],
      },
    ],
    burden: "Most circuits put it on the party that claims to be an arm of the State.",
    authorities: [
      {
        cite: "Seminole Tribe of Florida v. Florida, 517 U.S. 44 (1996)",
        pin: null,
        contributed: "Congress cannot lift the immunity under its Article I powers in general",
      },
      {
        cite: "Pennhurst State School & Hospital v. Halderman, 465 U.S. 89 (1984)",
        pin: "100-02",
        contributed: "bars suits against the State itself, and orders to its officers to obey state law",
      },
      {
        cite: "Will v. Michigan Department of State Police, 491 U.S. 58 (1989)",
        pin: "71",
        contributed: "a State and its officers sued as such are not persons under § 1983",
      },
    ],
    sources: ["U.S. Const. amend. XI"],
    status: { is: "in force" },
    differs: ["The circuits weigh different factors in deciding what is an arm of the State."],
    related: [{ id: "ex-parte-young", how: "is the chief way around it" }],
    cues: ["eleventh amendment immunity", "eleventh amendment", "state sovereign immunity", "arm of the state"],
  },
  {
    id: "ex-parte-young",
    name: "Suit against a state officer (Ex parte Young)",
    otherNames: ["ex parte young exception"],
    area: "jurisdiction",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "Immunity does not keep a federal court from ordering a state officer to stop breaking federal law. The court makes a plain inquiry: does the complaint say that the breach is continuing, and does it ask for relief that looks forward?",
    elements: [
      {
        id: "continuing-violation-of-federal-law",
        name: "Continuing violation of federal law",
        meaning: "The breach is federal and goes on or is about to.",
        defeatedBy: "A breach of state law, or one that is wholly past.",
        cues: ["ongoing violation of federal law", "continuing violation"],
      },
      {
        id: "prospective-relief",
        name: "Prospective relief",
        meaning: "An injunction or declaration for the future, not money for the past.",
        cues: ["relief properly characterized as prospective", "prospective injunctive", "retroactive relief"],
      },
      {
        id: "officer-tied-to-enforcement",
        name: "Officer tied to enforcement",
        meaning: "The officer sued has some duty to enforce the law under attack.",
        cues: ["some connection with the enforcement", "connection to the enforcement", "enforcement authority"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Ex parte Young, 209 U.S. 123 (1908)",
        pin: "157",
        contributed: "the officer must have some connection with enforcement",
      },
      {
        cite: "Verizon Maryland Inc. v. Public Service Commission of Maryland, 535 U.S. 635 (2002)",
        pin: "645",
        contributed: "a straightforward inquiry into continuing breach and prospective relief",
      },
      {
        cite: "Edelman v. Jordan, 415 U.S. 651 (1974)",
        pin: null,
        contributed: "relief from the state treasury for past breaches stays barred",
      },
      {
        cite: "Whole Woman's Health v. Jackson, 595 U.S. 30 (2021)",
        pin: null,
        contributed: "state judges and clerks who merely hear cases are not proper defendants",
      },
    ],
    sources: [],
    status: { is: "in force" },
    differs: [],
    related: [{ id: "eleventh-amendment", how: "is the immunity to which this is the exception" }],
    cues: [
      "ex parte young",
      "ongoing violation of federal law",
      "prospective injunctive relief against state officials",
      "connection with the enforcement",
    ],
  },
  {
    id: "ftca",
    name: "Federal Tort Claims Act and the discretionary-function exception",
    otherNames: ["discretionary function exception", "federal tort claims act"],
    area: "jurisdiction",
    binds: "all federal courts",
    kind: "steps in sequence",
    explanation:
      "The United States lets itself be sued for torts of its employees where a private person would be liable under the law of the place. A claim must first be put to the agency, and several exceptions keep the immunity, chief among them that for policy choices.",
    elements: [
      {
        id: "administrative-claim-first",
        name: "Administrative claim first",
        meaning:
          "The claimant presented the claim with a sum certain to the agency within two years and waited for denial or six months.",
        cues: ["presented the claim", "administrative claim", "sum certain", "exhausted administrative remedies"],
      },
      {
        id: "private-person-liability",
        name: "Private-person liability",
        meaning: "State law would make a private person liable in like circumstances.",
        cues: ["private person would be liable", "private individual under like circumstances", "scope of employment"],
      },
      {
        id: "no-discretionary-function",
        name: "No discretionary function",
        meaning: "The exception applies where the act involved judgment or choice, of the kind grounded in policy.",
        cues: [
          "element of judgment or choice",
          "susceptible to policy analysis",
          "grounded in considerations of public policy",
          "discretionary function",
        ],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Berkovitz v. United States, 486 U.S. 531 (1988)",
        pin: "536-37",
        contributed: "the two steps of the exception",
      },
      {
        cite: "United States v. Gaubert, 499 U.S. 315 (1991)",
        pin: "322-25",
        contributed: "asks whether the choice is susceptible to policy analysis, not what the officer thought",
      },
      {
        cite: "McNeil v. United States, 508 U.S. 106 (1993)",
        pin: "113",
        contributed: "suit before exhaustion must be dismissed",
      },
    ],
    sources: ["28 U.S.C. § 1346(b)(1)", "28 U.S.C. § 2680(a)", "28 U.S.C. § 2675(a)", "28 U.S.C. § 2401(b)"],
    status: { is: "in force" },
    differs: ["The circuits differ on who must prove that the exception applies."],
    related: [],
    cues: ["federal tort claims act", "discretionary function exception", "discretionary function", "ftca claim"],
  },
]);
