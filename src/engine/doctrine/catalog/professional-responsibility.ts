import { defineEntries } from "../entry.ts";

export const professionalResponsibility = defineEntries([
  {
    id: "disqualification-former-client",
    name: "Disqualification of counsel (former client, substantial relationship)",
    otherNames: [],
    area: "professional responsibility",
    binds: "federal and state courts; wording varies",
    kind: "all elements required",
    explanation:
      "A lawyer may not act against a former client in a matter tied to the earlier one. If the two are substantially related, the court presumes that useful secrets were shared.",
    elements: [
      {
        id: "attorney-client-relationship",
        name: "Attorney-client relationship",
        meaning: "The complaining party was once the lawyer's or firm's client.",
        cues: ["former client", "attorney-client relationship existed", "prior representation"],
      },
      {
        id: "substantial-relationship",
        name: "Substantial relationship",
        meaning: "The matters share facts or issues so that secrets from one matter in the other.",
        cues: ["substantially related to the", "same or a substantially related", "same or substantially related"],
      },
      {
        id: "adverse-interests",
        name: "Adverse interests",
        meaning: "The new client's aims oppose the former client's.",
        cues: ["materially adverse to the interests", "adverse interests", "interests are adverse"],
      },
      {
        id: "no-consent-or-effective-screen",
        name: "No consent or effective screen",
        meaning: "The former client did not agree in writing, and screening, where allowed, was not done.",
        cues: ["informed consent", "screened", "ethical wall", "imputed"],
      },
    ],
    burden: "The party who seeks disqualification; some courts call the burden heavy.",
    authorities: [
      {
        cite: "T.C. Theatre Corp. v. Warner Bros. Pictures, Inc., 113 F. Supp. 265 (S.D.N.Y. 1953)",
        pin: "268",
        contributed: "first put the substantial-relationship test",
      },
    ],
    sources: ["Model Rules of Prof'l Conduct R. 1.9", "Model Rules of Prof'l Conduct R. 1.10"],
    status: {
      is: "in force",
    },
    differs: ["Concurrent clients: most courts presume disqualification and ask for a strong reason otherwise."],
    related: [],
    cues: [
      "motion to disqualify",
      "disqualification of counsel",
      "substantial relationship test",
      "disqualify counsel",
    ],
  },
  {
    id: "judicial-recusal",
    name: "Recusal of a judge (28 U.S.C. § 455)",
    otherNames: [],
    area: "professional responsibility",
    binds: "federal judges; states by their own codes",
    kind: "bright-line rule",
    explanation:
      "A judge steps aside where a reasonable person who knows the facts would doubt that the judge is impartial. Rulings in the case hardly ever give a reason.",
    elements: [
      {
        id: "appearance-of-partiality",
        name: "Appearance of partiality",
        meaning: "A fully informed reasonable observer would question impartiality.",
        cues: ["impartiality might reasonably be questioned", "reasonable observer", "appearance of partiality"],
      },
      {
        id: "extrajudicial-source-or-deep-seated-antagonism",
        name: "Extrajudicial source or deep-seated antagonism",
        meaning: "The bias comes from outside the case or makes fair judgment impossible.",
        cues: ["extrajudicial source", "deep-seated favoritism", "adverse rulings", "personal bias"],
      },
    ],
    burden: "The party who asks for recusal.",
    authorities: [
      {
        cite: "Liteky v. United States, 510 U.S. 540 (1994)",
        pin: "555",
        contributed: "rulings alone almost never show bias",
      },
      {
        cite: "Caperton v. A.T. Massey Coal Co., 556 U.S. 868 (2009)",
        pin: "881",
        contributed: "due process asks whether the risk of actual bias is too high to tolerate",
      },
    ],
    sources: ["28 U.S.C. § 455", "28 U.S.C. § 455(a)", "28 U.S.C. § 144"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["motion to recuse", "recusal", "impartiality might reasonably be questioned", "disqualify himself"],
  },
  {
    id: "lodestar-fees",
    name: "Attorney's fees (lodestar)",
    otherNames: ["lodestar method"],
    area: "professional responsibility",
    binds: "all federal courts under fee-shifting statutes; many states",
    kind: "steps in sequence",
    explanation:
      "A reasonable fee starts with reasonable hours times a reasonable hourly rate. That sum is presumed right and is changed only for reasons it does not already reflect, above all the degree of success.",
    elements: [
      {
        id: "reasonable-hourly-rate",
        name: "Reasonable hourly rate",
        meaning: "What lawyers of like skill charge in the community.",
        cues: ["reasonable hourly rate", "prevailing market rates", "rates prevailing in the community"],
      },
      {
        id: "hours-reasonably-expended",
        name: "Hours reasonably expended",
        meaning: "Time a careful lawyer would bill; excess, repeated or unneeded hours go.",
        cues: ["hours reasonably expended", "excessive, redundant", "billing records", "number of hours"],
      },
      {
        id: "adjustment-for-results",
        name: "Adjustment for results",
        meaning: "Partial success cuts the fee; increases are rare.",
        cues: ["degree of success", "results obtained", "limited success", "enhancement"],
      },
    ],
    burden: "The applicant documents hours and rates; one who wants a change must justify it.",
    authorities: [
      {
        cite: "Hensley v. Eckerhart, 461 U.S. 424 (1983)",
        pin: "433",
        contributed: "hours times rate; result obtained",
      },
      {
        cite: "Perdue v. Kenny A. ex rel. Winn, 559 U.S. 542 (2010)",
        pin: "552",
        contributed: "strong presumption that the lodestar is enough",
      },
      {
        cite: "Johnson v. Georgia Highway Express, Inc., 488 F.2d 714 (5th Cir. 1974)",
        pin: "717",
        contributed: "listed twelve factors",
      },
    ],
    sources: ["42 U.S.C. § 1988(b)", "42 U.S.C. § 1988"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [
      {
        id: "prevailing-party",
        how: "follows it",
      },
    ],
    cues: [
      "lodestar",
      "reasonable attorney's fee",
      "reasonable hourly rate",
      "reasonable attorney's fees",
      "hours reasonably expended",
    ],
  },
  {
    id: "prevailing-party",
    name: "Prevailing party (Buckhannon)",
    otherNames: [],
    area: "professional responsibility",
    binds: "all federal courts under fee-shifting statutes",
    kind: "all elements required",
    explanation:
      "Only a party who wins lasting relief that a court ordered counts as prevailing. A defendant's change of heart without an order does not count, nor does a preliminary injunction in a case that becomes moot.",
    elements: [
      {
        id: "material-change-in-legal-relationship",
        name: "Material change in legal relationship",
        meaning: "The parties stand differently in law than before.",
        cues: [
          "material alteration of the legal relationship",
          "change in the legal relationship",
          "legal relationship of the parties",
        ],
      },
      {
        id: "judicial-sanction-that-lasts",
        name: "Judicial sanction that lasts",
        meaning: "A judgment or consent decree gives it force for good.",
        cues: ["judicial imprimatur", "judicially sanctioned", "consent decree", "enduring judicial relief"],
      },
    ],
    burden: "The party who asks for fees.",
    authorities: [
      {
        cite: "Buckhannon Board & Care Home, Inc. v. West Virginia Department of Health & Human Resources, 532 U.S. 598 (2001)",
        pin: "604",
        contributed: "rejects the catalyst theory",
      },
      {
        cite: "Lackey v. Stinnie, 145 S. Ct. 659 (2025)",
        pin: null,
        contributed: "a preliminary injunction is not lasting relief",
      },
    ],
    sources: ["42 U.S.C. § 1988(b)"],
    status: {
      is: "in force",
    },
    differs: ["Some statutes, such as the Freedom of Information Act, let a catalyst recover."],
    related: [
      {
        id: "lodestar-fees",
        how: "precedes it",
      },
    ],
    cues: ["prevailing party", "catalyst theory", "prevailing party status", "judicial imprimatur"],
  },
  {
    id: "prevailing-defendant-fees",
    name: "Fees for a prevailing defendant (Christiansburg)",
    otherNames: [],
    area: "professional responsibility",
    binds: "all federal courts in civil-rights cases",
    kind: "bright-line rule",
    explanation:
      "A winning defendant in a civil-rights case gets fees only if the suit was frivolous, unreasonable or groundless, or was kept up after it plainly became so.",
    elements: [
      {
        id: "frivolous-unreasonable-or-without-foundation",
        name: "Frivolous, unreasonable or without foundation",
        meaning: "The claim had no basis; losing alone is not enough.",
        cues: ["frivolous, unreasonable, or", "without foundation", "groundless"],
      },
    ],
    burden: "The defendant.",
    authorities: [
      {
        cite: "Christiansburg Garment Co. v. EEOC, 434 U.S. 412 (1978)",
        pin: "421",
        contributed: "sets the test",
      },
      {
        cite: "Fox v. Vice, 563 U.S. 826 (2011)",
        pin: "836",
        contributed: "only fees that would not have been spent but for the frivolous claim",
      },
    ],
    sources: ["42 U.S.C. § 1988(b)"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["christiansburg", "prevailing defendant", "frivolous, unreasonable, or without foundation"],
  },
  {
    id: "eaja-fees",
    name: "Fees under the Equal Access to Justice Act",
    otherNames: [],
    area: "professional responsibility",
    binds: "all federal courts, against the United States",
    kind: "all elements required",
    explanation:
      "A small party who beats the government gets fees unless the government's stand was reasonable in law and fact.",
    elements: [
      {
        id: "prevailing-party",
        name: "Prevailing party",
        meaning: "The applicant won relief that counts.",
        cues: ["eligible prevailing party", "is a prevailing party"],
      },
      {
        id: "position-not-substantially-justified",
        name: "Position not substantially justified",
        meaning: "A reasonable person could not have thought the government's stand correct.",
        cues: ["substantially justified", "position of the united states", "reasonable basis both in law and fact"],
      },
      {
        id: "no-special-circumstances",
        name: "No special circumstances",
        meaning: "Nothing makes an award unjust.",
        cues: ["special circumstances make an award unjust", "special circumstances"],
      },
      {
        id: "timely-itemized-application",
        name: "Timely, itemized application",
        meaning: "Filed within thirty days of final judgment with details.",
        cues: ["thirty days of final judgment", "itemized statement"],
      },
    ],
    burden: "The government shows substantial justification; the applicant the rest.",
    authorities: [
      {
        cite: "Pierce v. Underwood, 487 U.S. 552 (1988)",
        pin: "565",
        contributed: "substantially justified means to a degree that could satisfy a reasonable person",
      },
    ],
    sources: ["28 U.S.C. § 2412(d)", "28 U.S.C. § 2412"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["equal access to justice act", "substantially justified", "eaja"],
  },
]);
