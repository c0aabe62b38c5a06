import { defineEntries } from "../entry.ts";

export const trialRights = defineEntries([
  {
    id: "strickland",
    name: "Ineffective assistance of counsel (Strickland)",
    otherNames: ["Strickland test", "Ineffective assistance"],
    area: "criminal procedure",
    binds: "all federal and state courts",
    kind: "all elements required",
    explanation:
      "A defendant is denied counsel when the lawyer's work was unreasonably poor and it mattered. Review is deferential and avoids hindsight; a court may begin with either part.",
    elements: [
      {
        id: "deficient-performance",
        name: "Deficient performance",
        meaning: "Below an objective standard of reasonableness, against a strong presumption of competence.",
        defeatedBy: "A strategic choice after fair investigation.",
        cues: [
          "deficient performance",
          "objective standard of reasonableness",
          "performance was deficient",
          "sound trial strategy",
          "performance prong",
        ],
      },
      {
        id: "prejudice",
        name: "Prejudice",
        meaning: "A reasonable probability that the result would have differed.",
        cues: [
          "reasonable probability",
          "result of the proceeding would have been different",
          "prejudice prong",
          "prejudiced the defense",
          "undermine confidence in the outcome",
        ],
      },
    ],
    burden: "Defendant.",
    authorities: [
      {
        cite: "Strickland v. Washington, 466 U.S. 668 (1984)",
        pin: "687-94",
        contributed: "set both parts",
      },
      {
        cite: "Hill v. Lockhart, 474 U.S. 52 (1985)",
        pin: "59",
        contributed: "applied prejudice to guilty pleas",
      },
      {
        cite: "Padilla v. Kentucky, 559 U.S. 356 (2010)",
        pin: "368-69",
        contributed: "required advice on clear deportation risk",
      },
      {
        cite: "Lafler v. Cooper, 566 U.S. 156 (2012)",
        pin: "163-64",
        contributed: "applied it to rejected pleas",
      },
    ],
    sources: ["U.S. Const. amend. VI"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: [
      "ineffective assistance",
      "strickland",
      "deficient performance",
      "objective standard of reasonableness",
      "effective assistance of counsel",
    ],
  },
  {
    id: "conflict-of-interest-counsel",
    name: "Conflict of interest of counsel (Cuyler v. Sullivan)",
    otherNames: [],
    area: "criminal procedure",
    binds: "all federal and state courts",
    kind: "all elements required",
    explanation:
      "If counsel served two masters and it changed the work, prejudice is presumed. A conflict only on paper does not count.",
    elements: [
      {
        id: "actual-conflict",
        name: "Actual conflict",
        meaning: "Counsel actively represented competing interests.",
        cues: ["actual conflict", "actively represented conflicting interests", "conflict of interest"],
      },
      {
        id: "adverse-effect",
        name: "Adverse effect",
        meaning: "The conflict affected what counsel did.",
        cues: ["adversely affected", "adverse effect", "plausible alternative"],
      },
    ],
    burden: "Defendant, where no timely objection was made.",
    authorities: [
      {
        cite: "Cuyler v. Sullivan, 446 U.S. 335 (1980)",
        pin: "348-50",
        contributed: "set the test",
      },
      {
        cite: "Mickens v. Taylor, 535 U.S. 162 (2002)",
        pin: "171-74",
        contributed: "required effect even if the court should have inquired",
      },
      {
        cite: "Holloway v. Arkansas, 435 U.S. 475 (1978)",
        pin: "488-91",
        contributed: "reversed where a timely objection was ignored",
      },
    ],
    sources: [],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["conflict of interest", "actual conflict", "conflicting interests", "conflict-free counsel"],
  },
  {
    id: "faretta",
    name: "Self-representation (Faretta)",
    otherNames: [],
    area: "criminal procedure",
    binds: "all federal and state courts",
    kind: "all elements required",
    explanation:
      "A defendant may give up counsel and defend alone if the choice is clear and made with eyes open. The court warns of the dangers first.",
    elements: [
      {
        id: "clear-and-unequivocal-request",
        name: "Clear and unequivocal request",
        meaning: "The wish is definite and timely.",
        cues: ["clear and unequivocal", "unequivocally", "timely request"],
      },
      {
        id: "knowing-intelligent-and-voluntary-waiver",
        name: "Knowing, intelligent and voluntary waiver",
        meaning: "The defendant knew the right and the dangers.",
        cues: ["knowingly and intelligently", "waiver of counsel", "dangers and disadvantages", "eyes open"],
      },
      {
        id: "competence-and-conduct",
        name: "Competence and conduct",
        meaning: "Severe mental illness or disruption may justify denial.",
        cues: ["competent", "disrupt", "severe mental illness"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Faretta v. California, 422 U.S. 806 (1975)",
        pin: "835",
        contributed: "recognized the right",
      },
      {
        cite: "Indiana v. Edwards, 554 U.S. 164 (2008)",
        pin: "177-78",
        contributed: "let states deny it to the severely ill",
      },
      {
        cite: "Iowa v. Tovar, 541 U.S. 77 (2004)",
        pin: "88-89",
        contributed: "tied the warning to the stage of the case",
      },
    ],
    sources: ["U.S. Const. amend. VI"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["faretta", "self-representation", "proceed pro se", "waiver of counsel", "represent himself"],
  },
  {
    id: "confrontation-clause",
    name: "Confrontation Clause (Crawford)",
    otherNames: ["Testimonial hearsay"],
    area: "criminal procedure",
    binds: "all federal and state courts",
    kind: "all elements required",
    explanation:
      "Testimonial statements by a person who does not testify may not be used for their truth unless that person is unavailable and was cross-examined before.",
    elements: [
      {
        id: "testimonial-statement",
        name: "Testimonial statement",
        meaning: "Its primary purpose was to create evidence for prosecution.",
        cues: ["testimonial", "primary purpose", "ongoing emergency", "offered for the truth"],
      },
      {
        id: "unavailable-declarant",
        name: "Unavailable declarant",
        meaning: "The witness cannot be brought despite good faith.",
        cues: ["unavailable", "unavailability", "good-faith effort"],
      },
      {
        id: "prior-opportunity-to-cross-examine",
        name: "Prior opportunity to cross-examine",
        meaning: "The defense could question the witness earlier.",
        cues: ["prior opportunity for cross-examination", "opportunity to cross-examine", "cross-examination"],
      },
    ],
    burden: "Prosecution.",
    authorities: [
      {
        cite: "Crawford v. Washington, 541 U.S. 36 (2004)",
        pin: "59, 68",
        contributed: "replaced the reliability test",
      },
      {
        cite: "Davis v. Washington, 547 U.S. 813 (2006)",
        pin: "822",
        contributed: "set the primary-purpose test",
      },
      {
        cite: "Melendez-Diaz v. Massachusetts, 557 U.S. 305 (2009)",
        pin: "309-11",
        contributed: "reached lab certificates",
      },
      {
        cite: "Smith v. Arizona, 602 U.S. 779 (2024)",
        pin: null,
        contributed: "reached absent analysts' statements given as a basis for opinion",
      },
    ],
    sources: ["U.S. Const. amend. VI"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["confrontation clause", "testimonial", "crawford", "right to confront"],
  },
  {
    id: "batson",
    name: "Batson challenge (discriminatory peremptory strike)",
    otherNames: [],
    area: "criminal procedure",
    binds: "all federal and state courts",
    kind: "steps in sequence",
    explanation:
      "A party may not strike a juror for race, ethnicity or sex. Three steps decide: a first showing, a neutral reason, and whether the reason is honest.",
    elements: [
      {
        id: "prima-facie-case",
        name: "Prima facie case",
        meaning: "Facts permit an inference of discrimination.",
        cues: ["prima facie", "inference of discrimination", "step one"],
      },
      {
        id: "neutral-explanation",
        name: "Neutral explanation",
        meaning: "The striking party gives a reason that is neutral on its face.",
        cues: ["race-neutral", "neutral explanation", "gender-neutral", "step two"],
      },
      {
        id: "purposeful-discrimination",
        name: "Purposeful discrimination",
        meaning: "The court decides whether the reason is a pretext.",
        cues: ["purposeful discrimination", "pretext", "pretextual", "comparative juror", "step three"],
      },
    ],
    burden: "Persuasion stays with the opponent of the strike.",
    authorities: [
      {
        cite: "Batson v. Kentucky, 476 U.S. 79 (1986)",
        pin: "96-98",
        contributed: "set the three steps",
      },
      {
        cite: "J.E.B. v. Alabama ex rel. T.B., 511 U.S. 127 (1994)",
        pin: "129",
        contributed: "covered sex",
      },
      {
        cite: "Flowers v. Mississippi, 588 U.S. 284 (2019)",
        pin: null,
        contributed: "collected the relevant evidence",
      },
    ],
    sources: ["U.S. Const. amend. XIV"],
    status: {
      is: "in force",
    },
    differs: ["Washington and California: replaced by rules with no need to prove purpose."],
    related: [],
    cues: ["batson", "peremptory", "race-neutral", "peremptory challenge", "peremptory strike"],
  },
  {
    id: "speedy-trial-barker",
    name: "Constitutional speedy trial (Barker v. Wingo)",
    otherNames: ["Barker factors"],
    area: "criminal procedure",
    binds: "all federal and state courts",
    kind: "factors weighed",
    explanation:
      "Whether delay denied a speedy trial depends on four things weighed together. Delay near a year usually starts the inquiry.",
    elements: [
      {
        id: "length-of-delay",
        name: "Length of delay",
        meaning: "Delay long enough to be presumptively prejudicial opens the inquiry.",
        cues: ["length of the delay", "presumptively prejudicial", "length of delay"],
      },
      {
        id: "reason-for-delay",
        name: "Reason for delay",
        meaning: "Deliberate delay weighs heavily; negligence less; good reasons not at all.",
        cues: ["reason for the delay", "reasons for the delay", "attributable to"],
      },
      {
        id: "assertion-of-the-right",
        name: "Assertion of the right",
        meaning: "Whether and when the accused asked for trial.",
        cues: ["assertion of the right", "asserted his right", "assertion of his right"],
      },
      {
        id: "prejudice",
        name: "Prejudice",
        meaning: "Long jail, anxiety, and above all harm to the defense.",
        cues: ["prejudice to the defendant", "oppressive pretrial incarceration", "impaired", "anxiety and concern"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Barker v. Wingo, 407 U.S. 514 (1972)",
        pin: "530-33",
        contributed: "set the four factors",
      },
      {
        cite: "Doggett v. United States, 505 U.S. 647 (1992)",
        pin: "651-56",
        contributed: "presumed prejudice from very long delay",
      },
      {
        cite: "Vermont v. Brillon, 556 U.S. 81 (2009)",
        pin: "90-91",
        contributed: "charged assigned counsel's delay to the defendant",
      },
    ],
    sources: ["U.S. Const. amend. VI", "18 U.S.C. § 3161"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["speedy trial", "barker v. wingo", "barker factors", "presumptively prejudicial"],
  },
  {
    id: "double-jeopardy-blockburger",
    name: "Double jeopardy: same offense (Blockburger)",
    otherNames: ["Same-elements test", "Merger"],
    area: "criminal procedure",
    binds: "all federal and state courts",
    kind: "bright-line rule",
    explanation:
      "Two charges from one act are different offenses if each has an element the other lacks. If not, punishing both is barred unless the legislature clearly wished it.",
    elements: [
      {
        id: "distinct-element-in-each-offense",
        name: "Distinct element in each offense",
        meaning: "Each crime requires proof of a fact the other does not.",
        cues: ["requires proof of a fact", "same elements", "element which the other does not", "distinct element"],
      },
      {
        id: "legislative-intent",
        name: "Legislative intent",
        meaning: "Clear authority for cumulative punishment controls in one trial.",
        cues: ["legislative intent", "cumulative punishment", "clearly intended", "multiple punishments"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Blockburger v. United States, 284 U.S. 299 (1932)",
        pin: "304",
        contributed: "set the test",
      },
      {
        cite: "United States v. Dixon, 509 U.S. 688 (1993)",
        pin: "696-97",
        contributed: "kept it alone for successive trials",
      },
      {
        cite: "Missouri v. Hunter, 459 U.S. 359 (1983)",
        pin: "368-69",
        contributed: "let clear intent allow both punishments",
      },
    ],
    sources: ["U.S. Const. amend. V"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["double jeopardy", "blockburger", "same offense", "same-elements", "multiple punishments"],
  },
]);
