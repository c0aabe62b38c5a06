import { defineEntries } from "../entry.ts";

export const suppressionAndDisclosure = defineEntries([
  {
    id: "franks-hearing",
    name: "Franks hearing (false statement in warrant affidavit)",
    otherNames: [],
    area: "criminal procedure",
    binds: "all federal and state courts",
    kind: "all elements required",
    explanation:
      "A defendant may attack a warrant got by lies. The court sets the false parts aside and asks whether probable cause is left.",
    elements: [
      {
        id: "knowing-or-reckless-falsehood-or-omission",
        name: "Knowing or reckless falsehood or omission",
        meaning: "The affiant lied or recklessly disregarded the truth, shown by an offer of proof.",
        cues: [
          "reckless disregard for the truth",
          "knowingly and intentionally",
          "false statement",
          "material omission",
        ],
      },
      {
        id: "materiality",
        name: "Materiality",
        meaning: "Without the false part, or with the omitted fact, there is no probable cause.",
        cues: ["necessary to the finding of probable cause", "remaining content", "material", "excised"],
      },
    ],
    burden: "Defendant: substantial preliminary showing for a hearing; preponderance at it.",
    authorities: [
      {
        cite: "Franks v. Delaware, 438 U.S. 154 (1978)",
        pin: "155-56, 171-72",
        contributed: "laid down the test",
      },
    ],
    sources: ["U.S. Const. amend. IV"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["franks hearing", "franks", "reckless disregard for the truth", "substantial preliminary showing"],
  },
  {
    id: "exclusionary-rule",
    name: "Exclusionary rule and good-faith exception (Leon)",
    otherNames: ["Good-faith exception", "Fruit of the poisonous tree", "Attenuation"],
    area: "criminal procedure",
    binds: "all federal and state courts",
    kind: "steps in sequence",
    explanation:
      "Evidence found by an unlawful search is usually kept out, but only where that is worth its cost in deterring police. Reasonable reliance on a warrant or on binding law saves it.",
    elements: [
      {
        id: "good-faith-reliance",
        name: "Good-faith reliance",
        meaning:
          "Officers relied, in an objectively reasonable way, on a warrant, a statute, a record or binding precedent.",
        cues: [
          "good-faith exception",
          "objectively reasonable reliance",
          "reasonable reliance",
          "reasonably well-trained officer",
        ],
      },
      {
        id: "magistrate-misled-by-a-false-affidavit",
        name: "Magistrate misled by a false affidavit",
        meaning:
          "No good faith where the affiant gave information that he knew, or would have known but for recklessness, was false.",
        cues: ["misled by information", "knew was false", "reckless disregard for the truth"],
      },
      {
        id: "magistrate-abandoned-the-neutral-role",
        name: "Magistrate abandoned the neutral role",
        meaning: "No good faith where the judge wholly gave up the judicial part, as a rubber stamp.",
        cues: ["wholly abandoned", "abandoned his judicial role", "rubber stamp", "neutral and detached"],
      },
      {
        id: "affidavit-lacking-indicia-of-probable-cause",
        name: "Affidavit lacking indicia of probable cause",
        meaning: "No good faith where the affidavit is so bare that belief in probable cause is entirely unreasonable.",
        cues: ["so lacking in indicia", "bare bones", "bare-bones", "entirely unreasonable"],
      },
      {
        id: "warrant-facially-deficient",
        name: "Warrant facially deficient",
        meaning:
          "No good faith where the warrant so fails to particularize the place or things that it cannot be presumed valid.",
        cues: ["facially deficient", "failing to particularize", "cannot reasonably presume it to be valid"],
      },
      {
        id: "deterrence-worth-the-cost",
        name: "Deterrence worth the cost",
        meaning:
          "Exclusion must deter conduct that is deliberate, reckless or grossly negligent, and be worth its price.",
        cues: ["deterrence", "sufficiently deliberate", "grossly negligent", "costs of exclusion"],
      },
    ],
    burden: "Government on the exceptions.",
    authorities: [
      {
        cite: "United States v. Leon, 468 U.S. 897 (1984)",
        pin: "922-23",
        contributed: "set good faith and its limits",
      },
      {
        cite: "Wong Sun v. United States, 371 U.S. 471 (1963)",
        pin: "487-88",
        contributed: "set the fruits test",
      },
      {
        cite: "Herring v. United States, 555 U.S. 135 (2009)",
        pin: "144",
        contributed: "asked for culpable police conduct",
      },
      {
        cite: "Utah v. Strieff, 579 U.S. 232 (2016)",
        pin: "239",
        contributed: "applied the attenuation factors",
      },
    ],
    sources: ["U.S. Const. amend. IV"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: [
      "exclusionary rule",
      "good-faith exception",
      "fruit of the poisonous tree",
      "motion to suppress",
      "inevitable discovery",
    ],
  },
  {
    id: "brady",
    name: "Brady violation (suppression of favorable evidence)",
    otherNames: ["Brady material", "Giglio"],
    area: "criminal procedure",
    binds: "all federal and state courts",
    kind: "all elements required",
    explanation:
      "The prosecution must hand over evidence that helps the defense and matters to the outcome. Its good or bad faith is irrelevant.",
    elements: [
      {
        id: "favorable-evidence",
        name: "Favorable evidence",
        meaning: "It tends to clear the accused or to impeach a witness.",
        cues: ["favorable to the accused", "exculpatory", "impeaching", "favorable evidence"],
      },
      {
        id: "suppression-by-the-state",
        name: "Suppression by the state",
        meaning: "The prosecution team did not disclose it, willfully or not.",
        cues: ["suppressed by the state", "suppressed", "withheld", "failed to disclose"],
      },
      {
        id: "materiality-or-prejudice",
        name: "Materiality or prejudice",
        meaning: "A reasonable probability of a different result; it undermines confidence in the verdict.",
        cues: ["reasonable probability", "material", "prejudice", "undermine confidence"],
      },
    ],
    burden: "Defendant.",
    authorities: [
      {
        cite: "Brady v. Maryland, 373 U.S. 83 (1963)",
        pin: "87",
        contributed: "laid down the duty",
      },
      {
        cite: "Strickler v. Greene, 527 U.S. 263 (1999)",
        pin: "281-82",
        contributed: "listed the three elements",
      },
      {
        cite: "Giglio v. United States, 405 U.S. 150 (1972)",
        pin: "154",
        contributed: "covered impeachment evidence",
      },
      {
        cite: "Kyles v. Whitley, 514 U.S. 419 (1995)",
        pin: "433-38",
        contributed: "weighed materiality on the whole and reached police files",
      },
    ],
    sources: ["U.S. Const. amend. XIV"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["brady violation", "brady v. maryland", "brady", "favorable to the accused", "exculpatory evidence"],
  },
  {
    id: "false-testimony-napue",
    name: "Knowing use of false testimony (Napue, Giglio)",
    otherNames: [],
    area: "criminal procedure",
    binds: "all federal and state courts",
    kind: "all elements required",
    explanation:
      "A conviction got by testimony the prosecution knows is false, or lets stand, violates due process if it could have affected the verdict.",
    elements: [
      {
        id: "false-testimony",
        name: "False testimony",
        meaning: "The testimony was actually false or misleading.",
        cues: ["false testimony", "perjured", "actually false"],
      },
      {
        id: "prosecutions-knowledge",
        name: "Prosecution's knowledge",
        meaning: "The prosecution knew or should have known.",
        cues: ["knew or should have known", "knowing use", "allowed to go uncorrected"],
      },
      {
        id: "materiality",
        name: "Materiality",
        meaning: "Any reasonable likelihood that it affected the jury.",
        cues: ["reasonable likelihood", "affected the judgment of the jury", "material"],
      },
    ],
    burden: "Defendant.",
    authorities: [
      {
        cite: "Napue v. Illinois, 360 U.S. 264 (1959)",
        pin: "269",
        contributed: "barred uncorrected false testimony",
      },
      {
        cite: "Glossip v. Oklahoma, 604 U.S. 226 (2025)",
        pin: null,
        contributed: "applied Napue and ordered a new trial",
      },
    ],
    sources: [],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["napue", "false testimony", "perjured testimony", "giglio"],
  },
]);
