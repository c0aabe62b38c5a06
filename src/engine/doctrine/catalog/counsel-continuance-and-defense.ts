import { defineEntries } from "../entry.ts";

/** How a criminal trial is prepared: time, counsel and the right to put on a defense. */
export const counselContinuanceAndDefense = defineEntries([
  {
    id: "continuance",
    name: "Continuance",
    otherNames: ["Motion to continue"],
    area: "criminal procedure",
    binds: "all federal and state courts",
    kind: "factors weighed",
    explanation:
      "Whether a hearing or trial is put off lies with the judge. A refusal is undone only where it was arbitrary and did harm.",
    elements: [
      {
        id: "diligence",
        name: "Diligence",
        meaning: "Whether who asks used the time there was.",
        cues: ["diligence", "lack of diligence", "diligent in"],
      },
      {
        id: "usefulness-of-the-delay",
        name: "Usefulness of the delay",
        meaning: "How likely it was that more time would have met the need.",
        cues: ["need for a continuance", "usefulness of the continuance", "purpose of the continuance"],
      },
      {
        id: "inconvenience",
        name: "Inconvenience",
        meaning: "What delay would cost the court, the other side and witnesses.",
        cues: ["inconvenience", "inconvenienced the court", "inconvenience to the"],
      },
      {
        id: "prejudice-from-the-refusal",
        name: "Prejudice from the refusal",
        meaning: "What harm came of it; without any, nothing is reversed.",
        cues: ["prejudice", "suffered harm", "actual prejudice"],
      },
    ],
    burden: "Who asks for it.",
    authorities: [
      {
        cite: "Morris v. Slappy, 461 U.S. 1 (1983)",
        pin: "11-12",
        contributed: "broad discretion; only an unreasoning and arbitrary insistence violates the right to counsel",
      },
      {
        cite: "Ungar v. Sarafite, 376 U.S. 575 (1964)",
        pin: "589",
        contributed: "no mechanical test; the circumstances decide",
      },
      {
        cite: "United States v. Flynt, 756 F.2d 1352 (9th Cir. 1985)",
        pin: "1359",
        contributed: "listed the Ninth Circuit's factors",
      },
    ],
    sources: [],
    status: { is: "in force" },
    differs: ["Circuits and states list the factors differently."],
    related: [],
    cues: [
      "denial of a continuance",
      "motion for a continuance",
      "motion for continuance",
      "denying a continuance",
      "request for a continuance",
    ],
  },
  {
    id: "substitute-counsel",
    name: "Substitution of appointed counsel",
    otherNames: ["Motion for new counsel", "Marsden motion"],
    area: "criminal procedure",
    binds: "all federal and state courts",
    kind: "factors weighed",
    explanation:
      "A defendant who cannot pay may have another lawyer only for good cause. A court asked for one looks into why.",
    elements: [
      {
        id: "timeliness-of-the-motion",
        name: "Timeliness of the motion",
        meaning: "Whether it came in time, or would delay the trial.",
        cues: ["timeliness of the motion", "timely motion"],
      },
      {
        id: "adequacy-of-the-courts-inquiry",
        name: "Adequacy of the court's inquiry",
        meaning: "Whether the judge asked what was wrong.",
        cues: ["adequacy of the court's inquiry", "inquiry into the", "inquired into"],
      },
      {
        id: "conflict-or-breakdown",
        name: "Conflict or breakdown",
        meaning: "Whether lawyer and client could no longer talk enough to defend the case.",
        cues: [
          "total lack of communication",
          "irreconcilable conflict",
          "breakdown in communication",
          "breakdown in the attorney-client",
          "adequate defense",
        ],
      },
    ],
    burden: "Defendant.",
    authorities: [
      {
        cite: "Martel v. Clair, 565 U.S. 648 (2012)",
        pin: "657-63",
        contributed: "described the circuits' common factors",
      },
      {
        cite: "United States v. Calderon, 127 F.3d 1314 (11th Cir. 1997)",
        pin: "1343",
        contributed: "listed the Eleventh Circuit's",
      },
    ],
    sources: ["U.S. Const. amend. VI"],
    status: { is: "in force" },
    differs: ["California: People v. Marsden asks for a hearing on request."],
    related: [
      { id: "faretta", how: "the choice of no counsel at all" },
      { id: "conflict-of-interest-counsel", how: "a conflict of loyalties" },
    ],
    cues: [
      "motion for new counsel",
      "substitution of counsel",
      "substitute counsel",
      "marsden",
      "replace appointed counsel",
    ],
  },
  {
    id: "complete-defense",
    name: "Right to present a complete defense",
    otherNames: [],
    area: "criminal procedure",
    binds: "all federal and state courts",
    kind: "steps in sequence",
    explanation:
      "A defendant must have a real chance to put on a defense. Rules of evidence may limit it, unless they are arbitrary or out of proportion to what they serve.",
    elements: [
      {
        id: "evidence-that-matters",
        name: "Evidence that matters",
        meaning: "Relevant, material and weighty enough for the defense.",
        cues: ["crucial to the defense", "vital to the defense", "material to the defense", "central to the defense"],
      },
      {
        id: "exclusion-arbitrary-or-disproportionate",
        name: "Exclusion arbitrary or disproportionate",
        meaning: "The rule, or its use here, does not serve a fair purpose well enough.",
        cues: [
          "arbitrary or disproportionate",
          "mechanistically",
          "reasonable restrictions",
          "infringed upon a weighty interest",
        ],
      },
    ],
    burden: "Defendant.",
    authorities: [
      {
        cite: "Chambers v. Mississippi, 410 U.S. 284 (1973)",
        pin: "302",
        contributed: "rules may not be applied mechanically to defeat justice",
      },
      { cite: "Crane v. Kentucky, 476 U.S. 683 (1986)", pin: "690", contributed: "a meaningful opportunity" },
      {
        cite: "Holmes v. South Carolina, 547 U.S. 319 (2006)",
        pin: "324-31",
        contributed: "arbitrary or disproportionate rules",
      },
    ],
    sources: ["U.S. Const. amend. VI"],
    status: { is: "in force" },
    differs: [],
    related: [],
    cues: ["present a complete defense", "right to present a defense", "opportunity to present a complete defense"],
  },
  {
    id: "criminal-discovery-sanction",
    name: "Sanctions for discovery in criminal cases (Rule 16)",
    otherNames: [],
    area: "criminal procedure",
    binds: "all federal courts",
    kind: "factors weighed",
    explanation:
      "Who does not show what Rule 16 requires may be ordered to, given less time, or have the evidence shut out. Shutting out is the last resort.",
    elements: [
      {
        id: "violation",
        name: "Violation",
        meaning: "Something that had to be shown was not, or too late.",
        cues: [
          "rule 16 violation",
          "failed to disclose",
          "failure to disclose",
          "discovery violation",
          "discovery rule violation",
        ],
      },
      {
        id: "willfulness",
        name: "Willfulness",
        meaning: "Done on purpose, for an advantage.",
        cues: ["willful and motivated", "tactical advantage", "bad faith"],
      },
      {
        id: "prejudice-and-lesser-cures",
        name: "Prejudice and lesser cures",
        meaning: "Harm to the other side, and whether a recess would do.",
        cues: ["prejudice", "less severe sanction", "lesser sanction"],
      },
    ],
    burden: "Who asks for the sanction.",
    authorities: [
      {
        cite: "Taylor v. Illinois, 484 U.S. 400 (1988)",
        pin: "413-16",
        contributed: "exclusion allowed where the breach was willful",
      },
    ],
    sources: ["Fed. R. Crim. P. 16(d)(2)"],
    status: { is: "in force" },
    differs: [],
    related: [{ id: "discovery-sanctions", how: "the civil rule" }],
    cues: [
      "rule 16(d)(2)",
      "exclusion of evidence as a discovery sanction",
      "criminal procedure 16",
      "discovery sanction",
    ],
  },
  {
    id: "bruton",
    name: "Codefendant's confession at a joint trial (Bruton)",
    otherNames: ["Bruton rule"],
    area: "criminal procedure",
    binds: "all federal and state courts",
    kind: "all elements required",
    explanation:
      "At a joint trial one defendant's confession that names another may not be used, whatever the jury is told, unless the one who made it can be questioned.",
    elements: [
      {
        id: "statement-of-a-codefendant-who-does-not-testify",
        name: "Statement of a codefendant who does not testify",
        meaning: "Out of court, by one who cannot be cross-examined.",
        cues: [
          "non-testifying codefendant",
          "nontestifying codefendant",
          "codefendant's statement",
          "codefendant's confession",
        ],
      },
      {
        id: "testimonial",
        name: "Testimonial",
        meaning: "Made toward proof of a crime, as to the police.",
        cues: ["testimonial"],
      },
      {
        id: "directly-implicates-the-defendant",
        name: "Directly implicates the defendant",
        meaning:
          "On its face: by name, or by a blank or sign that plainly stands for him; not where other proof must link it.",
        cues: [
          "facially incriminating",
          "directly inculpates",
          "implicates the defendant",
          "directly accusatory",
          "redacted",
        ],
      },
    ],
    burden: "Defendant; the government that an error was harmless.",
    authorities: [
      {
        cite: "Bruton v. United States, 391 U.S. 123 (1968)",
        pin: "126-37",
        contributed: "an instruction does not cure it",
      },
      {
        cite: "Richardson v. Marsh, 481 U.S. 200 (1987)",
        pin: "208-11",
        contributed: "not where the statement incriminates only when linked to other proof",
      },
      {
        cite: "Gray v. Maryland, 523 U.S. 185 (1998)",
        pin: "192-97",
        contributed: "a blank that plainly stands for the defendant is like his name",
      },
      {
        cite: "Samia v. United States, 599 U.S. 635 (2023)",
        pin: "647-53",
        contributed: "a neutral word in place of the name, with an instruction, is enough",
      },
    ],
    sources: ["U.S. Const. amend. VI"],
    status: { is: "in force" },
    differs: [],
    related: [
      { id: "confrontation-clause", how: "a branch of it" },
      { id: "severance-criminal", how: "the other cure" },
    ],
    cues: ["bruton", "codefendant's confession", "nontestifying codefendant"],
  },
]);
