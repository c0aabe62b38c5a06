import { defineEntries } from "../entry.ts";

/** Invoked rights in questioning, the sources of evidence, and what can undo a verdict. */
export const questioningAndVerdict = defineEntries([
  {
    id: "fruit-of-the-poisonous-tree",
    name: "Fruit of the poisonous tree",
    otherNames: ["Derivative evidence", "Attenuation doctrine", "Inevitable discovery", "Independent source"],
    area: "criminal procedure",
    binds: "all federal and state courts",
    kind: "steps in sequence",
    explanation:
      "Evidence that comes from an illegal search or seizure is kept out with it, unless it came, or would have come, by a cleaner way, or the link has worn thin.",
    elements: [
      {
        id: "derived-from-the-illegality",
        name: "Derived from the illegality",
        meaning: "The evidence would not have been found but for the unlawful act, and was come at by exploiting it.",
        cues: ["exploitation of that illegality", "fruit of the poisonous tree", "derived from", "but for the illegal"],
      },
      {
        id: "no-independent-source",
        name: "No independent source",
        meaning: "It was not in fact found by lawful means of its own.",
        cues: ["independent source", "independently obtained"],
      },
      {
        id: "not-inevitably-discovered",
        name: "Not inevitably discovered",
        meaning: "Lawful means would not have turned it up anyway.",
        cues: ["inevitable discovery", "inevitably discovered", "inevitably have been discovered"],
      },
      {
        id: "not-attenuated",
        name: "Not attenuated",
        meaning: "Little time, nothing in between, or a flagrant purpose keeps the taint alive.",
        cues: ["attenuated", "attenuation", "temporal proximity", "intervening circumstances", "purpose and flagrancy"],
      },
    ],
    burden: "Defendant for the link, government for the exceptions.",
    authorities: [
      {
        cite: "Wong Sun v. United States, 371 U.S. 471 (1963)",
        pin: "487-88",
        contributed: "asked whether the evidence came by exploiting the illegality",
      },
      {
        cite: "Brown v. Illinois, 422 U.S. 590 (1975)",
        pin: "603-04",
        contributed: "listed the factors of attenuation",
      },
      { cite: "Nix v. Williams, 467 U.S. 431 (1984)", pin: "444", contributed: "adopted inevitable discovery" },
      {
        cite: "Murray v. United States, 487 U.S. 533 (1988)",
        pin: "537-42",
        contributed: "stated the independent source",
      },
      {
        cite: "Utah v. Strieff, 579 U.S. 232 (2016)",
        pin: "239-43",
        contributed: "applied attenuation to a warrant found in a stop",
      },
    ],
    sources: ["U.S. Const. amend. IV"],
    status: { is: "in force" },
    differs: [],
    related: [{ id: "exclusionary-rule", how: "extends it to what follows" }],
    cues: [
      "fruit of the poisonous tree",
      "fruits of the poisonous tree",
      "inevitable discovery",
      "attenuation doctrine",
      "fruit of an illegal",
      "fruits of an unlawful",
    ],
  },
  {
    id: "edwards-invocation",
    name: "Invocation of the right to counsel or silence (Edwards)",
    otherNames: ["Edwards rule"],
    area: "criminal procedure",
    binds: "all federal and state courts",
    kind: "steps in sequence",
    explanation:
      "Once a suspect in custody clearly asks for a lawyer, the police must stop until one is there or he himself begins again. A wish to stay silent must be honored too.",
    elements: [
      {
        id: "clear-invocation",
        name: "Clear invocation",
        meaning: "A reasonable officer would have understood the words as a request; maybe is not enough.",
        cues: ["unambiguous", "unequivocal", "request for an attorney", "invoked his right", "ambiguous or equivocal"],
      },
      {
        id: "questioning-stopped",
        name: "Questioning stopped",
        meaning:
          "After a request for counsel none may be begun; after a wish for silence it must be scrupulously honored.",
        cues: ["scrupulously honored", "further interrogation", "ceased questioning", "cease questioning"],
      },
      {
        id: "suspect-began-again-or-a-break-in-custody",
        name: "Suspect began again, or a break in custody",
        meaning: "He opened the talk himself, or had been out of custody for two weeks.",
        cues: ["initiated further communication", "initiates further", "break in custody", "reinitiated"],
      },
      {
        id: "waiver",
        name: "Waiver",
        meaning: "What he then said was with a knowing and voluntary waiver.",
        cues: ["knowing and intelligent waiver", "waived his right", "implied waiver", "valid waiver"],
      },
    ],
    burden: "Prosecution for the waiver.",
    authorities: [
      {
        cite: "Edwards v. Arizona, 451 U.S. 477 (1981)",
        pin: "484-85",
        contributed: "no questioning after a request for counsel",
      },
      { cite: "Davis v. United States, 512 U.S. 452 (1994)", pin: "459", contributed: "the request must be clear" },
      {
        cite: "Michigan v. Mosley, 423 U.S. 96 (1975)",
        pin: "104",
        contributed: "a wish for silence is scrupulously honored",
      },
      {
        cite: "Berghuis v. Thompkins, 560 U.S. 370 (2010)",
        pin: "381-85",
        contributed: "silence too must be invoked clearly",
      },
      {
        cite: "Maryland v. Shatzer, 559 U.S. 98 (2010)",
        pin: "110",
        contributed: "fourteen days out of custody end the bar",
      },
    ],
    sources: ["U.S. Const. amend. V"],
    status: { is: "in force" },
    differs: [],
    related: [{ id: "miranda", how: "comes first" }],
    cues: [
      "invoked his right to counsel",
      "invocation of the right to counsel",
      "invoked her right to counsel",
      "right to remain silent was",
      "edwards rule",
    ],
  },
  {
    id: "new-trial-criminal",
    name: "New trial for newly discovered evidence (criminal)",
    otherNames: ["Berry rule", "Rule 33"],
    area: "criminal procedure",
    binds: "all federal and state courts",
    kind: "all elements required",
    explanation:
      "A new trial is given for evidence found later only where it could not have been had before and would probably have brought acquittal.",
    elements: [
      {
        id: "discovered-after-trial",
        name: "Discovered after trial",
        meaning: "The evidence, not only its worth, was unknown.",
        cues: ["discovered after trial", "discovered since the trial", "newly discovered"],
      },
      {
        id: "diligence",
        name: "Diligence",
        meaning: "It could not have been found sooner with care.",
        cues: ["due diligence", "reasonable diligence", "lack of diligence"],
      },
      {
        id: "material-not-merely-cumulative-or-impeaching",
        name: "Material, not merely cumulative or impeaching",
        meaning: "It bears on guilt and adds something.",
        cues: ["merely cumulative", "cumulative or impeaching", "material to the issues"],
      },
      {
        id: "probable-acquittal",
        name: "Probable acquittal",
        meaning: "It would likely change the verdict.",
        cues: [
          "probably result in an acquittal",
          "probably produce an acquittal",
          "likely result in acquittal",
          "probability of acquittal",
          "different verdict",
        ],
      },
    ],
    burden: "Defendant.",
    authorities: [
      {
        cite: "Berry v. State, 10 Ga. 511 (1851)",
        pin: "527",
        contributed: "listed the requirements that most courts follow",
      },
      {
        cite: "United States v. Johnson, 327 U.S. 106 (1946)",
        pin: "111-12",
        contributed: "left the finding to the trial judge",
      },
    ],
    sources: ["Fed. R. Crim. P. 33"],
    status: { is: "in force" },
    differs: [],
    related: [],
    cues: ["newly discovered evidence", "rule 33 motion", "motion for a new trial based on newly"],
  },
  {
    id: "mistrial",
    name: "Mistrial",
    otherNames: ["Manifest necessity"],
    area: "criminal procedure",
    binds: "all federal and state courts",
    kind: "factors weighed",
    explanation:
      "A trial is broken off where something has made a fair verdict impossible. If the defendant did not ask for it, he can be tried again only where it was necessary.",
    elements: [
      {
        id: "prejudice-that-cannot-be-cured",
        name: "Prejudice that cannot be cured",
        meaning:
          "How bad the error was, and whether an instruction can mend it; juries are presumed to follow instructions.",
        cues: [
          "curative instruction",
          "incurable prejudice",
          "so prejudicial",
          "presumed to follow",
          "instruction to disregard",
        ],
      },
      {
        id: "strength-of-the-other-evidence",
        name: "Strength of the other evidence",
        meaning: "Whether the verdict could have turned on the error.",
        cues: ["strength of the evidence", "overwhelming evidence of guilt", "weight of the remaining evidence"],
      },
      {
        id: "manifest-necessity",
        name: "Manifest necessity",
        meaning: "Without the defendant's consent: a high need, as with a jury that cannot agree.",
        cues: ["manifest necessity", "deadlocked", "hung jury"],
      },
    ],
    burden: "Who asks for it; the prosecution for necessity.",
    authorities: [
      {
        cite: "Arizona v. Washington, 434 U.S. 497 (1978)",
        pin: "503-16",
        contributed: "manifest necessity and deference to the judge",
      },
      { cite: "Renico v. Lett, 559 U.S. 766 (2010)", pin: "773-75", contributed: "a jury that cannot agree" },
      { cite: "Greer v. Miller, 483 U.S. 756 (1987)", pin: "766", contributed: "instructions are presumed to cure" },
    ],
    sources: [],
    status: { is: "in force" },
    differs: [],
    related: [{ id: "prosecutorial-misconduct", how: "often the ground" }],
    cues: [
      "motion for a mistrial",
      "motion for mistrial",
      "declare a mistrial",
      "denying a mistrial",
      "manifest necessity",
    ],
  },
  {
    id: "juror-misconduct",
    name: "Juror misconduct and outside influence (Remmer)",
    otherNames: ["Remmer hearing"],
    area: "criminal procedure",
    binds: "all federal and state courts",
    kind: "steps in sequence",
    explanation:
      "A verdict must rest on what was shown in court. Contact with a juror about the case is looked into, and a verdict falls where it may have mattered.",
    elements: [
      {
        id: "outside-influence-or-misconduct",
        name: "Outside influence or misconduct",
        meaning: "Contact, information or bias from outside; what was said inside the jury room mostly stays there.",
        cues: ["extraneous", "outside influence", "extrinsic", "juror misconduct", "private communication"],
      },
      {
        id: "hearing-into-it",
        name: "Hearing into it",
        meaning: "The court finds out what happened.",
        cues: ["remmer hearing", "evidentiary hearing", "determine the circumstances"],
      },
      {
        id: "prejudice",
        name: "Prejudice",
        meaning: "Presumed by some courts for serious contact, to be shown in others.",
        cues: ["presumptively prejudicial", "actual bias", "presumption of prejudice", "impact thereof upon the juror"],
      },
    ],
    burden: "Differs by circuit.",
    authorities: [
      {
        cite: "Remmer v. United States, 347 U.S. 227 (1954)",
        pin: "229-30",
        contributed: "presumed prejudice and asked for a hearing",
      },
      {
        cite: "Smith v. Phillips, 455 U.S. 209 (1982)",
        pin: "215-17",
        contributed: "a hearing on actual bias is the remedy",
      },
      {
        cite: "Peña-Rodriguez v. Colorado, 580 U.S. 206 (2017)",
        pin: "225",
        contributed: "racial animus of a juror may be shown",
      },
    ],
    sources: ["Fed. R. Evid. 606(b)"],
    status: { is: "in force" },
    differs: ["Courts differ on how far Remmer's presumption lives on."],
    related: [],
    cues: ["juror misconduct", "jury misconduct", "remmer", "extraneous prejudicial information"],
  },
  {
    id: "rape-shield",
    name: "Rape shield (Rule 412)",
    otherNames: [],
    area: "evidence",
    binds: "all federal courts",
    kind: "bright-line rule",
    explanation: "What a victim did sexually at other times is kept out, save for narrow exceptions.",
    elements: [
      {
        id: "other-sexual-behavior-or-disposition",
        name: "Other sexual behavior or disposition",
        meaning: "The evidence is of that kind.",
        cues: ["sexual behavior", "sexual history", "prior sexual", "sexual predisposition"],
      },
      {
        id: "exception",
        name: "Exception",
        meaning:
          "To show another source of injury, consent with the same person, or where the Constitution asks for it.",
        cues: [
          "source of semen",
          "right to present a defense",
          "constitutional rights",
          "prior sexual conduct with the defendant",
        ],
      },
      {
        id: "notice-and-hearing",
        name: "Notice and hearing",
        meaning: "Offered in time, in writing, and heard in private.",
        cues: ["in camera hearing", "fourteen days before trial", "14 days before trial"],
      },
    ],
    burden: "Who offers it.",
    authorities: [
      {
        cite: "Michigan v. Lucas, 500 U.S. 145 (1991)",
        pin: "149-53",
        contributed: "notice may be enforced by exclusion",
      },
    ],
    sources: ["Fed. R. Evid. 412"],
    status: { is: "in force" },
    differs: ["States have statutes of their own."],
    related: [{ id: "rule-403", how: "weighs what gets through" }],
    cues: ["rape shield", "rape-shield", "rule 412"],
  },
]);
