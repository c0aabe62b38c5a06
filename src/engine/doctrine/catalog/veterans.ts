import { defineEntries } from "../entry.ts";

export const veterans = defineEntries([
  {
    id: "service-connection",
    name: "Service connection (Shedden three elements)",
    otherNames: ["direct service connection"],
    area: "veterans",
    binds: "Department of Veterans Affairs and the courts that review it",
    kind: "all elements required",
    explanation:
      "A veteran is compensated for a disability that began in or was made worse by service. The claim needs a disability now, something in service, and a link between the two.",
    elements: [
      {
        id: "current-disability",
        name: "Current disability",
        meaning: "A diagnosed condition at or near the time of the claim.",
        cues: ["current disability", "present disability", "current diagnosis"],
      },
      {
        id: "in-service",
        name: "In-service incurrence or aggravation",
        meaning: "A disease, injury or event during service.",
        cues: ["in-service incurrence", "incurred in service", "aggravation of a disease"],
      },
      {
        id: "nexus",
        name: "Nexus to service",
        meaning: "A link, usually by a medical opinion, between the two.",
        cues: ["nexus", "causal relationship", "etiologically related"],
      },
    ],
    burden: "The claimant, helped by the benefit of the doubt where the evidence is about even.",
    authorities: [
      {
        cite: "Shedden v. Principi, 381 F.3d 1163 (Fed. Cir. 2004)",
        pin: "1167",
        contributed: "names the three elements",
      },
    ],
    sources: ["38 U.S.C. § 1110", "38 C.F.R. § 3.303"],
    status: { is: "in force" },
    differs: [],
    related: [{ id: "benefit-of-the-doubt", how: "is decided by it where the evidence is about even" }],
    cues: ["service connection", "entitlement to service connection", "establish service connection"],
  },
  {
    id: "benefit-of-the-doubt",
    name: "Benefit of the doubt (38 U.S.C. § 5107(b))",
    otherNames: ["benefit-of-the-doubt rule"],
    area: "veterans",
    binds: "Department of Veterans Affairs and the courts that review it",
    kind: "bright-line rule",
    explanation: "Where the evidence for and against a veteran's claim is in approximate balance, the veteran wins.",
    elements: [],
    burden: null,
    authorities: [
      { cite: "Gilbert v. Derwinski, 1 Vet. App. 49 (1990)", pin: "54", contributed: "explains when the rule applies" },
    ],
    sources: ["38 U.S.C. § 5107(b)", "38 C.F.R. § 3.102"],
    status: { is: "in force" },
    differs: [],
    related: [],
    cues: ["benefit of the doubt", "approximate balance", "relative equipoise"],
  },
  {
    id: "duty-to-assist",
    name: "Duty to assist (38 U.S.C. § 5103A)",
    otherNames: [],
    area: "veterans",
    binds: "Department of Veterans Affairs",
    kind: "definition",
    explanation:
      "The agency must make reasonable efforts to get the records that a veteran names and, where needed to decide, a medical examination or opinion.",
    elements: [],
    burden: null,
    authorities: [
      {
        cite: "McLendon v. Nicholson, 20 Vet. App. 79 (2006)",
        pin: "81",
        contributed: "says when an examination must be given",
      },
    ],
    sources: ["38 U.S.C. § 5103A", "38 C.F.R. § 3.159"],
    status: { is: "in force" },
    differs: [],
    related: [],
    cues: ["duty to assist", "duties to notify and assist"],
  },
  {
    id: "secondary-service-connection",
    name: "Secondary service connection",
    otherNames: [],
    area: "veterans",
    binds: "Board of Veterans' Appeals and the Veterans Court",
    kind: "all elements required",
    explanation: "A new disability is compensated too if one already service connected caused it or made it worse.",
    elements: [
      {
        id: "current-disability",
        name: "Current disability",
        meaning: "There is a present disability.",
        cues: ["evidence of a current disability", "claimed secondary"],
      },
      {
        id: "service-connected-disability",
        name: "Service-connected disability",
        meaning: "Another disability is already service connected.",
        cues: ["already service-connected", "service-connected condition"],
      },
      {
        id: "caused-or-aggravated-by-it",
        name: "Caused or aggravated by it",
        meaning: "Medical evidence ties the new one to the old.",
        cues: ["proximately due to or the result", "aggravated by a service-connected", "proximately due to"],
      },
    ],
    burden: "The claimant, with the benefit of the doubt.",
    authorities: [
      {
        cite: "Allen v. Brown, 7 Vet. App. 439 (1995)",
        pin: "448",
        contributed: "aggravation counts as well as cause",
      },
      {
        cite: "Wallin v. West, 11 Vet. App. 509 (1998)",
        pin: "512",
        contributed: "lists what must be shown",
      },
    ],
    sources: ["38 C.F.R. § 3.310"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: [
      "secondary service connection",
      "secondary basis",
      "proximately due to or the result of",
      "secondary to a service-connected",
    ],
  },
  {
    id: "presumptive-service-connection",
    name: "Presumptive service connection (chronic and exposure-related diseases)",
    otherNames: [],
    area: "veterans",
    binds: "Board of Veterans' Appeals and the Veterans Court",
    kind: "presumption",
    explanation:
      "For listed diseases the law presumes the link with service if they show up in time or the veteran served where exposure is conceded. The presumption can be rebutted.",
    elements: [
      {
        id: "listed-disease",
        name: "Listed disease",
        meaning: "The disease is named in the statute or regulation.",
        cues: ["chronic diseases", "3.309(a)", "enumerated", "presumptive disease"],
      },
      {
        id: "manifest-in-time-or-qualifying-exposure",
        name: "Manifest in time or qualifying exposure",
        meaning:
          "It appeared to the required degree in the period, or service in the place and time brings conceded exposure.",
        cues: [
          "within one year of separation",
          "compensable degree",
          "herbicide agents",
          "presumed to have been exposed",
        ],
      },
      {
        id: "continuity-of-symptoms",
        name: "Continuity of symptoms",
        meaning: "For listed chronic diseases, symptoms since service can stand in for a nexus opinion.",
        cues: ["continuity of symptomatology", "continuity of symptoms"],
      },
    ],
    burden: "The claimant shows the facts that raise it; the evidence must rebut it.",
    authorities: [
      {
        cite: "Walker v. Shinseki, 708 F.3d 1331 (Fed. Cir. 2013)",
        pin: "1338",
        contributed: "continuity of symptoms only for listed chronic diseases",
      },
    ],
    sources: ["38 C.F.R. § 3.307", "38 C.F.R. § 3.309", "38 U.S.C. § 1116", "38 U.S.C. § 1112"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [
      {
        id: "service-connection",
        how: "is another way to it",
      },
    ],
    cues: [
      "presumptive service connection",
      "presumed service connection",
      "continuity of symptomatology",
      "presumptive basis",
    ],
  },
  {
    id: "ptsd-service-connection",
    name: "Service connection for PTSD (38 C.F.R. § 3.304(f))",
    otherNames: [],
    area: "veterans",
    binds: "Board of Veterans' Appeals and the Veterans Court",
    kind: "all elements required",
    explanation:
      "Post-traumatic stress disorder has elements of its own: a proper diagnosis, a link between symptoms and an event in service, and credible support that the event happened. For combat, fear of hostile activity and personal assault the last is relaxed.",
    elements: [
      {
        id: "diagnosis-by-accepted-criteria",
        name: "Diagnosis by accepted criteria",
        meaning: "A diagnosis that meets the manual's criteria.",
        cues: ["medical evidence diagnosing", "diagnosis of ptsd", "dsm"],
      },
      {
        id: "link-to-in-service-stressor",
        name: "Link to in-service stressor",
        meaning: "Medical evidence ties symptoms to the event.",
        cues: ["link between current symptoms", "in-service stressor"],
      },
      {
        id: "credible-supporting-evidence",
        name: "Credible supporting evidence",
        meaning: "Something credible shows that the event occurred.",
        cues: ["credible supporting evidence", "stressor occurred", "corroborated"],
      },
    ],
    burden: "The claimant, with the benefit of the doubt.",
    authorities: [],
    sources: ["38 C.F.R. § 3.304(f)"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [
      {
        id: "service-connection",
        how: "is a special form of it",
      },
    ],
    cues: ["claimed in-service stressor", "service connection for ptsd", "in-service stressor", "3.304(f)"],
  },
  {
    id: "increased-rating",
    name: "Increased disability rating",
    otherNames: ["staged ratings"],
    area: "veterans",
    binds: "Board of Veterans' Appeals and the Veterans Court",
    kind: "steps in sequence",
    explanation:
      "A rating measures how much a disability cuts earning power on average. The Board matches symptoms with the schedule's criteria, gives the higher of two ratings that the picture comes nearer to, and may stage ratings over time.",
    elements: [
      {
        id: "criteria-of-the-diagnostic-code",
        name: "Criteria of the diagnostic code",
        meaning: "The symptoms match or come nearer to the higher rating's terms.",
        cues: ["diagnostic code", "more nearly approximates", "higher rating", "schedule of ratings"],
      },
      {
        id: "functional-loss",
        name: "Functional loss",
        meaning: "For joints and muscles, pain, weakness and flare-ups count.",
        cues: ["functional loss", "flare-ups", "pain on motion", "range of motion"],
      },
      {
        id: "separate-periods",
        name: "Separate periods",
        meaning: "Different ratings apply if the disability changed over the appeal.",
        cues: ["staged ratings", "distinct time periods", "present level of disability"],
      },
    ],
    burden: "The claimant, with the benefit of the doubt.",
    authorities: [
      {
        cite: "Hart v. Mansfield, 21 Vet. App. 505 (2007)",
        pin: "509",
        contributed: "staged ratings in claims for increase",
      },
      {
        cite: "Fenderson v. West, 12 Vet. App. 119 (1999)",
        pin: "126",
        contributed: "staged ratings from the first grant",
      },
      {
        cite: "DeLuca v. Brown, 8 Vet. App. 202 (1995)",
        pin: "206",
        contributed: "pain and flare-ups are weighed for joints",
      },
    ],
    sources: ["38 U.S.C. § 1155", "38 C.F.R. § 4.7", "38 C.F.R. Part 4"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: [
      "increased rating",
      "disability ratings are determined",
      "schedule for rating disabilities",
      "staged ratings",
      "disability evaluations",
    ],
  },
  {
    id: "lay-evidence-veterans",
    name: "Competence and credibility of lay evidence",
    otherNames: [],
    area: "veterans",
    binds: "Board of Veterans' Appeals and the Veterans Court",
    kind: "steps in sequence",
    explanation:
      "A veteran may testify to what the senses can tell, and sometimes to a simple diagnosis. The Board first asks whether the witness can know it, then whether to believe it.",
    elements: [
      {
        id: "competent",
        name: "Competent",
        meaning: "The matter can be observed by a layperson.",
        cues: ["competent to report", "lay person is competent", "capable of lay observation", "not competent"],
      },
      {
        id: "credible",
        name: "Credible",
        meaning: "The account is consistent and believable; lack of records alone does not defeat it.",
        cues: ["find the veteran credible", "credibility of the lay", "inconsistent statements"],
      },
    ],
    burden: "The claimant.",
    authorities: [
      {
        cite: "Jandreau v. Nicholson, 492 F.3d 1372 (Fed. Cir. 2007)",
        pin: "1377",
        contributed: "when lay evidence can establish a diagnosis",
      },
      {
        cite: "Buchanan v. Nicholson, 451 F.3d 1331 (Fed. Cir. 2006)",
        pin: "1337",
        contributed: "missing records alone do not make lay evidence incredible",
      },
    ],
    sources: ["38 U.S.C. § 1154(a)", "38 C.F.R. § 3.159(a)"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["lay evidence", "competent to report symptoms", "lay statements", "competent lay"],
  },
  {
    id: "tdiu",
    name: "Total disability rating based on individual unemployability (TDIU)",
    otherNames: [],
    area: "veterans",
    binds: "Board of Veterans' Appeals and the Veterans Court",
    kind: "all elements required",
    explanation:
      "A veteran who cannot hold gainful work because of service-connected disabilities is paid at the total rate, even if the schedule gives less.",
    elements: [
      {
        id: "schedular-percentages",
        name: "Schedular percentages",
        meaning: "One disability at 60 percent, or several with one at 40 and 70 together; otherwise referral.",
        cues: ["60 percent or more", "70 percent or more", "schedular requirements", "4.16(b)"],
      },
      {
        id: "unable-to-secure-or-follow-substantially-gainful-work",
        name: "Unable to secure or follow substantially gainful work",
        meaning:
          "Service-connected disabilities, with education and work history, prevent it; age and other disabilities do not count.",
        cues: ["substantially gainful occupation", "substantially gainful employment", "secure or follow"],
      },
    ],
    burden: "The claimant, with the benefit of the doubt.",
    authorities: [],
    sources: ["38 C.F.R. § 4.16", "38 C.F.R. § 4.16(a)"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["individual unemployability", "tdiu", "substantially gainful occupation"],
  },
  {
    id: "va-clear-unmistakable-error",
    name: "Clear and unmistakable error in a final decision",
    otherNames: [],
    area: "veterans",
    binds: "Department of Veterans Affairs and the Veterans Court",
    kind: "all elements required",
    explanation:
      "A final decision is reopened if the facts then known were not before the adjudicator or the law then in force was misapplied, and the outcome would plainly have been different.",
    elements: [
      {
        id: "facts-or-law-wrong-on-the-record-then",
        name: "Facts or law wrong on the record then",
        meaning: "Judged by the record and law of that time; reweighing is not enough.",
        cues: ["correct facts, as they were known", "statutory or regulatory provisions extant", "incorrectly applied"],
      },
      {
        id: "undebatable",
        name: "Undebatable",
        meaning: "Reasonable minds could not differ.",
        cues: ["undebatable", "reasonable minds could not differ"],
      },
      {
        id: "outcome-manifestly-different",
        name: "Outcome manifestly different",
        meaning: "Without the error the result would have changed.",
        cues: ["manifestly different", "manifestly changed the outcome", "outcome-determinative"],
      },
    ],
    burden: "The claimant, with specific pleading.",
    authorities: [
      {
        cite: "Fugo v. Brown, 6 Vet. App. 40 (1993)",
        pin: "43",
        contributed: "a rare kind of error about which minds cannot differ",
      },
    ],
    sources: ["38 U.S.C. § 5109A", "38 U.S.C. § 7111", "38 C.F.R. § 3.105(a)"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["clear and unmistakable error", "clear and unmistakable"],
  },
  {
    id: "va-effective-date",
    name: "Effective date of an award (38 U.S.C. § 5110)",
    otherNames: [],
    area: "veterans",
    binds: "Department of Veterans Affairs and the Veterans Court",
    kind: "bright-line rule",
    explanation: "Payment ordinarily starts on the later of the day the claim came in and the day entitlement arose.",
    elements: [
      {
        id: "date-of-claim",
        name: "Date of claim",
        meaning: "The day the Department received the claim that led to the award.",
        cues: ["date of receipt of the claim", "date the claim was received", "date of claim"],
      },
      {
        id: "date-entitlement-arose",
        name: "Date entitlement arose",
        meaning: "The day the facts first met the requirements.",
        cues: ["date entitlement arose", "factually ascertainable"],
      },
    ],
    burden: "The claimant.",
    authorities: [],
    sources: ["38 U.S.C. § 5110", "38 C.F.R. § 3.400"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["earlier effective date", "effective date of an award", "date entitlement arose"],
  },
]);
