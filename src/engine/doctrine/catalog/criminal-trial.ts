import { defineEntries } from "../entry.ts";

export const criminalTrial = defineEntries([
  {
    id: "identification-biggers",
    name: "Eyewitness identification (Biggers / Brathwaite)",
    otherNames: [],
    area: "criminal procedure",
    binds: "all federal and state courts",
    kind: "steps in sequence",
    explanation:
      "An identification is kept out only if police used needlessly suggestive means that made mistake very likely. Five factors measure reliability.",
    elements: [
      {
        id: "unnecessarily-suggestive-procedure",
        name: "Unnecessarily suggestive procedure",
        meaning: "Police arranged conduct that pointed to the suspect without need.",
        cues: ["unnecessarily suggestive", "impermissibly suggestive", "unduly suggestive", "suggestive"],
      },
      {
        id: "reliability-despite-suggestion",
        name: "Reliability despite suggestion",
        meaning: "View at the time, attention, prior description, certainty, and time elapsed.",
        cues: [
          "opportunity to view",
          "degree of attention",
          "level of certainty",
          "accuracy of the prior description",
          "irreparable misidentification",
        ],
      },
    ],
    burden: "Defendant on suggestiveness.",
    authorities: [
      {
        cite: "Neil v. Biggers, 409 U.S. 188 (1972)",
        pin: "199-200",
        contributed: "listed the factors",
      },
      {
        cite: "Manson v. Brathwaite, 432 U.S. 98 (1977)",
        pin: "114",
        contributed: "made reliability the linchpin",
      },
      {
        cite: "Perry v. New Hampshire, 565 U.S. 228 (2012)",
        pin: "248",
        contributed: "required improper police conduct",
      },
    ],
    sources: [],
    status: {
      is: "in force",
    },
    differs: ["New Jersey and Oregon among others: broader tests under state law."],
    related: [],
    cues: [
      "identification procedure",
      "unduly suggestive",
      "impermissibly suggestive",
      "lineup",
      "photo array",
      "biggers",
    ],
  },
  {
    id: "prosecutorial-misconduct",
    name: "Prosecutorial misconduct (improper comments)",
    otherNames: ["Prosecutorial error", "Closing argument"],
    area: "criminal procedure",
    binds: "all federal and state courts",
    kind: "steps in sequence",
    explanation:
      "Improper remarks call for a new trial only if they made the trial unfair as a whole. Courts look at the remark, any cure and the strength of the case.",
    elements: [
      {
        id: "improper-remark-or-conduct",
        name: "Improper remark or conduct",
        meaning: "Vouching, inflaming, misstating evidence or comment on silence.",
        cues: ["improper", "vouching", "failure to testify", "misstated the evidence", "burden-shifting"],
      },
      {
        id: "denial-of-a-fair-trial",
        name: "Denial of a fair trial",
        meaning: "The conduct so infected the trial that due process was denied.",
        cues: [
          "so infected the trial with unfairness",
          "fair trial",
          "substantial rights",
          "curative instruction",
          "prejudicial",
        ],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Darden v. Wainwright, 477 U.S. 168 (1986)",
        pin: "181",
        contributed: "stated the due-process measure",
      },
      {
        cite: "Donnelly v. DeChristoforo, 416 U.S. 637 (1974)",
        pin: "643",
        contributed: "source of that measure",
      },
      {
        cite: "Griffin v. California, 380 U.S. 609 (1965)",
        pin: "615",
        contributed: "barred comment on the accused's silence at trial",
      },
    ],
    sources: [],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: [
      "prosecutorial misconduct",
      "prosecutorial error",
      "closing argument",
      "improper comments",
      "so infected the trial",
    ],
  },
  {
    id: "apprendi",
    name: "Jury right on facts raising punishment (Apprendi)",
    otherNames: [],
    area: "criminal procedure",
    binds: "all federal and state courts",
    kind: "bright-line rule",
    explanation:
      "Other than a prior conviction, a fact that raises the top or the mandatory bottom of the punishment range must be found by a jury beyond reasonable doubt, or admitted.",
    elements: [
      {
        id: "fact-increasing-the-prescribed-range",
        name: "Fact increasing the prescribed range",
        meaning: "It lifts the maximum or the mandatory minimum.",
        cues: ["increases the penalty", "statutory maximum", "mandatory minimum", "increases the prescribed range"],
      },
      {
        id: "jury-finding-or-admission",
        name: "Jury finding or admission",
        meaning: "A jury found it beyond reasonable doubt or the accused admitted it.",
        cues: ["submitted to a jury", "proved beyond a reasonable doubt", "admitted by the defendant"],
      },
      {
        id: "prior-conviction-exception",
        name: "Prior conviction exception",
        meaning: "The mere fact of an earlier conviction is for the judge.",
        cues: ["fact of a prior conviction", "prior conviction"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Apprendi v. New Jersey, 530 U.S. 466 (2000)",
        pin: "490",
        contributed: "laid down the rule",
      },
      {
        cite: "Alleyne v. United States, 570 U.S. 99 (2013)",
        pin: "103",
        contributed: "extended it to minimums",
      },
      {
        cite: "Blakely v. Washington, 542 U.S. 296 (2004)",
        pin: "303-04",
        contributed: "defined the statutory maximum",
      },
      {
        cite: "Erlinger v. United States, 602 U.S. 821 (2024)",
        pin: null,
        contributed: "kept the prior-conviction exception narrow",
      },
    ],
    sources: ["U.S. Const. amend. VI"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["apprendi", "alleyne", "fact that increases the penalty", "blakely"],
  },
  {
    id: "jury-instructions-criminal",
    name: "Jury instruction error",
    otherNames: ["Instructional error", "Requested instruction"],
    area: "criminal procedure",
    binds: "all federal and state courts",
    kind: "steps in sequence",
    explanation:
      "A party is owed an instruction on a theory the evidence supports. Instructions are read as a whole, and error counts only if it misled the jury harmfully.",
    elements: [
      {
        id: "correct-statement-of-law",
        name: "Correct statement of law",
        meaning: "The instruction, read with the others, stated the law.",
        cues: ["correct statement of the law", "instructions as a whole", "misleading", "accurately state"],
      },
      {
        id: "evidence-supporting-the-instruction",
        name: "Evidence supporting the instruction",
        meaning: "Some evidence on which a rational jury could use it.",
        cues: ["supported by the evidence", "some evidence", "evidentiary foundation", "entitled to an instruction"],
      },
      {
        id: "prejudice",
        name: "Prejudice",
        meaning: "The error affected the verdict.",
        cues: ["prejudice", "harmless", "reasonable likelihood", "affected the verdict"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Estelle v. McGuire, 502 U.S. 62 (1991)",
        pin: "72",
        contributed: "asked how the jury likely understood the charge",
      },
      {
        cite: "Neder v. United States, 527 U.S. 1 (1999)",
        pin: "15-18",
        contributed: "applied harmless error to an omitted element",
      },
    ],
    sources: ["Fed. R. Crim. P. 30"],
    status: {
      is: "in force",
    },
    differs: ["Texas: preserved charge error needs some harm, unpreserved error egregious harm (Almanza)."],
    related: [],
    cues: ["jury instruction", "jury instructions", "instructed the jury", "instructional error", "charge error"],
  },
  {
    id: "lesser-included-offense",
    name: "Lesser included offense instruction",
    otherNames: [],
    area: "criminal procedure",
    binds: "all federal and state courts",
    kind: "steps in sequence",
    explanation:
      "A jury may be given a lesser crime as a choice when it is part of the greater and the evidence could rationally support only the lesser.",
    elements: [
      {
        id: "elements-included",
        name: "Elements included",
        meaning: "The lesser crime's elements are a subset of the greater's.",
        cues: ["subset of the elements", "lesser included offense", "lesser-included", "elements of the lesser"],
      },
      {
        id: "rational-basis-in-the-evidence",
        name: "Rational basis in the evidence",
        meaning: "A rational jury could convict of the lesser and acquit of the greater.",
        cues: ["rationally find", "guilty only of the lesser", "acquit him of the greater", "rational basis"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Schmuck v. United States, 489 U.S. 705 (1989)",
        pin: "716",
        contributed: "set the elements test",
      },
      {
        cite: "Keeble v. United States, 412 U.S. 205 (1973)",
        pin: "208",
        contributed: "asked what a rational jury could find",
      },
      {
        cite: "Beck v. Alabama, 447 U.S. 625 (1980)",
        pin: "638",
        contributed: "protected the choice in capital cases",
      },
    ],
    sources: ["Fed. R. Crim. P. 31(c)"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["lesser included offense", "lesser-included offense", "lesser offense"],
  },
  {
    id: "self-defense",
    name: "Self-defense (criminal)",
    otherNames: [],
    area: "criminal procedure",
    binds: "most states, by their own statutes",
    kind: "all elements required",
    explanation:
      "A person may use the force reasonably believed needed against an unlawful, immediate attack. Deadly force needs a threat of death or serious harm.",
    elements: [
      {
        id: "imminent-unlawful-force",
        name: "Imminent unlawful force",
        meaning: "The threat was unlawful and immediate.",
        cues: ["imminent", "unlawful force", "immediate danger"],
      },
      {
        id: "reasonable-belief-in-necessity",
        name: "Reasonable belief in necessity",
        meaning: "An honest belief that a reasonable person would share.",
        cues: ["reasonable belief", "reasonably believed", "necessary to defend", "honest belief"],
      },
      {
        id: "proportionate-force",
        name: "Proportionate force",
        meaning: "No more force than the threat called for.",
        cues: ["deadly force", "excessive force", "proportional", "degree of force"],
      },
      {
        id: "not-the-aggressor",
        name: "Not the aggressor",
        meaning: "The accused did not start the fight, or withdrew.",
        cues: ["initial aggressor", "provoked", "duty to retreat", "stand your ground"],
      },
    ],
    burden: "Most states: prosecution must disprove beyond a reasonable doubt once raised.",
    authorities: [],
    sources: ["Model Penal Code § 3.04"],
    status: {
      is: "in force",
    },
    differs: [
      "Texas: Tex. Penal Code §§ 9.31-9.32, no duty to retreat where lawfully present.",
      "New York: N.Y. Penal Law § 35.15, duty to retreat before deadly force outside the dwelling.",
      "Florida: Fla. Stat. § 776.032 gives pretrial immunity.",
    ],
    related: [],
    cues: ["self-defense", "stand your ground", "initial aggressor", "duty to retreat", "deadly force"],
  },
  {
    id: "severance-criminal",
    name: "Severance of defendants or charges (Rule 14)",
    otherNames: [],
    area: "criminal procedure",
    binds: "all federal and state courts",
    kind: "all elements required",
    explanation:
      "Persons charged together are usually tried together. Separate trials follow only where joinder risks real unfairness.",
    elements: [
      {
        id: "proper-joinder",
        name: "Proper joinder",
        meaning: "Same act, series, scheme or like character.",
        cues: ["properly joined", "misjoinder", "same series of acts", "joinder"],
      },
      {
        id: "serious-risk-to-a-trial-right",
        name: "Serious risk to a trial right",
        meaning: "Joinder compromises a specific right or a reliable verdict.",
        cues: [
          "specific trial right",
          "reliable judgment",
          "serious risk",
          "prejudicial joinder",
          "compelling prejudice",
        ],
      },
      {
        id: "cure-by-lesser-measures",
        name: "Cure by lesser measures",
        meaning: "Limiting instructions often suffice.",
        cues: ["limiting instructions", "less drastic"],
      },
    ],
    burden: "Defendant.",
    authorities: [
      {
        cite: "Zafiro v. United States, 506 U.S. 534 (1993)",
        pin: "539",
        contributed: "set the serious-risk standard",
      },
      {
        cite: "Bruton v. United States, 391 U.S. 123 (1968)",
        pin: "135-37",
        contributed: "barred a codefendant's confession naming the accused",
      },
    ],
    sources: ["Fed. R. Crim. P. 8", "Fed. R. Crim. P. 14"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["severance of counts", "sever the counts", "sever", "joint trial", "prejudicial joinder", "misjoinder"],
  },
]);
