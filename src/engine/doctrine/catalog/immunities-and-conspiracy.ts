import { defineEntries } from "../entry.ts";

export const immunitiesAndConspiracy = defineEntries([
  {
    id: "absolute-immunity",
    name: "Absolute immunity (judicial and prosecutorial)",
    otherNames: ["Judicial immunity", "Prosecutorial immunity"],
    area: "civil rights",
    binds: "all federal courts",
    kind: "steps in sequence",
    explanation:
      "Judges and prosecutors cannot be sued for damages over the core acts of their offices, even if malice is alleged. What matters is the function, not the title.",
    elements: [
      {
        id: "judicial-act-within-jurisdiction",
        name: "Judicial act within jurisdiction",
        meaning: "The judge did something judges do and did not act in clear absence of all jurisdiction.",
        cues: ["judicial capacity", "clear absence of all jurisdiction", "judicial act", "judicial immunity"],
      },
      {
        id: "prosecutorial-function",
        name: "Prosecutorial function",
        meaning: "The act was tied to the judicial phase, such as charging or trying the case.",
        defeatedBy: "Investigative or administrative acts.",
        cues: [
          "intimately associated with the judicial phase",
          "prosecutorial immunity",
          "advocate",
          "initiating a prosecution",
        ],
      },
    ],
    burden: "Official claiming it.",
    authorities: [
      {
        cite: "Stump v. Sparkman, 435 U.S. 349 (1978)",
        pin: "356-62",
        contributed: "stated the judicial test",
      },
      {
        cite: "Imbler v. Pachtman, 424 U.S. 409 (1976)",
        pin: "430",
        contributed: "stated the prosecutorial test",
      },
      {
        cite: "Mireles v. Waco, 502 U.S. 9 (1991)",
        pin: "11-12",
        contributed: "listed the two exceptions for judges",
      },
      {
        cite: "Buckley v. Fitzsimmons, 509 U.S. 259 (1993)",
        pin: "269-73",
        contributed: "applied the functional approach",
      },
    ],
    sources: [],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: [
      "judicial immunity",
      "prosecutorial immunity",
      "absolute immunity",
      "absolutely immune",
      "clear absence of all jurisdiction",
    ],
  },
  {
    id: "bivens-remedy",
    name: "Bivens implied damages remedy",
    otherNames: [],
    area: "civil rights",
    binds: "all federal courts",
    kind: "steps in sequence",
    explanation:
      "Damages against federal officers for constitutional wrongs exist only in three old settings. Courts almost never extend them.",
    elements: [
      {
        id: "new-context",
        name: "New context",
        meaning: "The case differs in any meaningful way from Bivens, Davis or Carlson.",
        cues: ["new context", "new bivens context", "meaningful way", "meaningfully different"],
      },
      {
        id: "special-factors",
        name: "Special factors",
        meaning: "Any reason to think Congress is better placed to create a remedy defeats the claim.",
        cues: [
          "special factors",
          "counselling hesitation",
          "counseling hesitation",
          "alternative remedial",
          "better equipped",
        ],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Bivens v. Six Unknown Named Agents of Fed. Bureau of Narcotics, 403 U.S. 388 (1971)",
        pin: null,
        contributed: "first implied the remedy",
      },
      {
        cite: "Ziglar v. Abbasi, 582 U.S. 120 (2017)",
        pin: "135-40",
        contributed: "set the two steps",
      },
      {
        cite: "Egbert v. Boule, 596 U.S. 482 (2022)",
        pin: "492",
        contributed: "all but closed the door on extension",
      },
    ],
    sources: [],
    status: {
      is: "limited",
      by: "| Egbert v. Boule, 596 U.S. 482 (2022)",
      year: 2022,
      note: "The three recognized settings remain; any reason to defer to Congress bars a new one.",
    },
    differs: [],
    related: [],
    cues: ["bivens", "implied cause of action", "special factors", "new context", "implied damages remedy"],
  },
  {
    id: "inmate-due-process",
    name: "Inmate disciplinary due process (Sandin and Wolff)",
    otherNames: ["Liberty interest", "Prison discipline"],
    area: "civil rights",
    binds: "all federal courts",
    kind: "steps in sequence",
    explanation:
      "A prisoner is owed process only if discipline takes away a protected liberty interest, such as good-time credit or an atypical hardship. Then a few basic safeguards and some evidence suffice.",
    elements: [
      {
        id: "protected-liberty-interest",
        name: "Protected liberty interest",
        meaning: "Loss of credits or an atypical and significant hardship compared with ordinary prison life.",
        cues: [
          "atypical and significant hardship",
          "liberty interest",
          "ordinary incidents of prison life",
          "good-time credits",
        ],
      },
      {
        id: "required-procedures",
        name: "Required procedures",
        meaning: "Written notice a day ahead, a chance to call witnesses where safe, and written reasons.",
        cues: ["written notice", "call witnesses", "written statement", "advance written notice", "impartial"],
      },
      {
        id: "some-evidence",
        name: "Some evidence",
        meaning: "Any evidence in the record that could support the finding.",
        cues: ["some evidence", "any evidence in the record"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Sandin v. Conner, 515 U.S. 472 (1995)",
        pin: "484",
        contributed: "limited protected interests to atypical hardship",
      },
      {
        cite: "Wolff v. McDonnell, 418 U.S. 539 (1974)",
        pin: "563-67",
        contributed: "listed the safeguards",
      },
      {
        cite: "Superintendent v. Hill, 472 U.S. 445 (1985)",
        pin: "455",
        contributed: "set the some-evidence standard",
      },
    ],
    sources: ["U.S. Const. amend. XIV"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: [
      "atypical and significant hardship",
      "disciplinary hearing",
      "liberty interest",
      "some evidence",
      "good-time credits",
    ],
  },
  {
    id: "section-1985-conspiracy",
    name: "Civil rights conspiracy (42 U.S.C. § 1985(3))",
    otherNames: [],
    area: "civil rights",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "Section 1985(3) reaches conspiracies to deny equal protection out of class-based hatred. A bare claim of conspiracy is not enough.",
    elements: [
      {
        id: "conspiracy",
        name: "Conspiracy",
        meaning: "An agreement between two or more persons.",
        cues: ["conspiracy", "meeting of the minds", "agreement"],
      },
      {
        id: "class-based-discriminatory-animus",
        name: "Class-based discriminatory animus",
        meaning: "Racial or otherwise class-based invidious motive.",
        cues: ["invidiously discriminatory animus", "class-based", "racial animus"],
      },
      {
        id: "act-in-furtherance-and-injury",
        name: "Act in furtherance and injury",
        meaning: "An overt act that injured person or property or deprived the plaintiff of a right.",
        cues: ["act in furtherance", "overt act", "deprived of having and exercising"],
      },
    ],
    burden: "Plaintiff.",
    authorities: [
      {
        cite: "Griffin v. Breckenridge, 403 U.S. 88 (1971)",
        pin: "102-03",
        contributed: "set the elements and the animus requirement",
      },
      {
        cite: "Bray v. Alexandria Women's Health Clinic, 506 U.S. 263 (1993)",
        pin: "267-69",
        contributed: "read animus narrowly",
      },
    ],
    sources: ["42 U.S.C. § 1985(3)"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["§ 1985", "1985(3)", "class-based, invidiously discriminatory", "conspiracy to interfere with civil rights"],
  },
]);
