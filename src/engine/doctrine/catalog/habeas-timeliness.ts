import { defineEntries } from "../entry.ts";

export const habeasTimeliness = defineEntries([
  {
    id: "habeas-limitations-period",
    name: "AEDPA one-year statute of limitations (28 U.S.C. § 2244(d))",
    otherNames: ["AEDPA limitations", "Habeas timeliness"],
    area: "habeas corpus",
    binds: "all federal courts",
    kind: "steps in sequence",
    explanation:
      "A state prisoner has one year to file a federal habeas petition, usually from the day direct review ends. Time during which a properly filed state post-conviction application is pending does not count.",
    elements: [
      {
        id: "start-of-the-one-year-period",
        name: "Start of the one-year period",
        meaning:
          "The latest of four dates: final judgment, removal of a state-made impediment, a newly recognized retroactive right, or discovery of the facts.",
        cues: [
          "date on which the judgment became final",
          "conclusion of direct review",
          "factual predicate",
          "one-year period",
        ],
      },
      {
        id: "statutory-tolling",
        name: "Statutory tolling",
        meaning: "The clock stops while a properly filed state post-conviction application is pending.",
        cues: ["statutory tolling", "properly filed application", "tolled while"],
      },
      {
        id: "equitable-tolling",
        name: "Equitable tolling",
        meaning: "The clock may also stop for a diligent petitioner blocked by extraordinary circumstances.",
        cues: ["equitable tolling", "equitably tolled", "extraordinary circumstance"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Jimenez v. Quarterman, 555 U.S. 113 (2009)",
        pin: "119",
        contributed: "explained when direct review ends",
      },
      {
        cite: "Pace v. DiGuglielmo, 544 U.S. 408 (2005)",
        pin: "414",
        contributed: "held that an untimely state petition is not properly filed",
      },
    ],
    sources: ["28 U.S.C. § 2244(d)(1)", "28 U.S.C. § 2244(d)(2)"],
    status: {
      is: "in force",
      since: 1996,
    },
    differs: [],
    related: [
      {
        id: "habeas-equitable-tolling",
        how: "may be extended by",
      },
    ],
    cues: [
      "one-year statute of limitations",
      "one-year limitation",
      "2244(d)",
      "limitations period",
      "untimely petition",
    ],
  },
  {
    id: "habeas-equitable-tolling",
    name: "Equitable tolling of habeas deadline (Holland)",
    otherNames: ["Holland test"],
    area: "habeas corpus",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "The one-year habeas deadline may be extended in fairness where the petitioner worked at the case and something extraordinary kept the petition from being filed on time.",
    elements: [
      {
        id: "diligent-pursuit-of-rights",
        name: "Diligent pursuit of rights",
        meaning: "Reasonable, not maximum, effort throughout the time to be tolled.",
        cues: ["pursuing his rights diligently", "reasonable diligence", "diligently pursued", "diligence"],
      },
      {
        id: "extraordinary-circumstance-that-prevented-filing",
        name: "Extraordinary circumstance that prevented filing",
        meaning:
          "A cause beyond ordinary mistake, such as serious attorney misconduct or grave illness, that actually stood in the way.",
        defeatedBy: "Ordinary neglect by counsel, limited library access or ignorance of the law.",
        cues: ["extraordinary circumstance", "stood in his way", "prevented timely filing", "attorney misconduct"],
      },
    ],
    burden: "Petitioner.",
    authorities: [
      {
        cite: "Holland v. Florida, 560 U.S. 631 (2010)",
        pin: "649",
        contributed: "held that § 2244(d) may be equitably tolled and stated both parts",
      },
      {
        cite: "Menominee Indian Tribe of Wis. v. United States, 577 U.S. 250 (2016)",
        pin: "255-56",
        contributed: "treated the two parts of the general test as distinct elements",
      },
    ],
    sources: [],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["equitable tolling", "equitably tolled", "pursuing his rights diligently", "extraordinary circumstance"],
  },
  {
    id: "mixed-petition-stay",
    name: "Stay and abeyance of mixed habeas petition (Rhines)",
    otherNames: ["Rhines stay", "Stay and abeyance", "Mixed petition"],
    area: "habeas corpus",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "A court may hold a petition with exhausted and unexhausted claims while the petitioner returns to state court, so that the deadline does not run out. The stay is for limited circumstances and needs three showings.",
    elements: [
      {
        id: "good-cause-for-failure-to-exhaust",
        name: "Good cause for failure to exhaust",
        meaning: "A reasonable explanation why the claims were not taken to state court first.",
        cues: ["good cause for the failure to exhaust", "good cause", "failure to exhaust", "reasonable confusion"],
      },
      {
        id: "unexhausted-claims-potentially-meritorious",
        name: "Unexhausted claims potentially meritorious",
        meaning: "The claims are not plainly without merit.",
        cues: ["potentially meritorious", "plainly meritless", "not plainly without merit"],
      },
      {
        id: "no-intentionally-dilatory-litigation-tactics",
        name: "No intentionally dilatory litigation tactics",
        meaning: "Nothing suggests the petitioner is stalling.",
        cues: [
          "intentionally dilatory",
          "dilatory litigation tactics",
          "dilatory tactics",
          "abusive litigation tactics",
        ],
      },
    ],
    burden: "Petitioner.",
    authorities: [
      {
        cite: "Rhines v. Weber, 544 U.S. 269 (2005)",
        pin: "277-78",
        contributed: "allowed stay and abeyance and set the three conditions",
      },
    ],
    sources: ["28 U.S.C. § 2254(b)"],
    status: {
      is: "in force",
    },
    differs: [
      "Ninth Circuit: also allows a stay of a petition from which unexhausted claims have been withdrawn, without good cause (Kelly procedure).",
    ],
    related: [
      {
        id: "habeas-exhaustion",
        how: "follows from",
      },
    ],
    cues: [
      "stay and abeyance",
      "stay-and-abeyance",
      "mixed petition",
      "rhines",
      "held in abeyance",
      "hold the petition in abeyance",
    ],
  },
]);
