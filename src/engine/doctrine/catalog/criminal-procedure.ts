import { defineEntries } from "../entry.ts";

export const criminalProcedure = defineEntries([
  {
    id: "miranda",
    name: "Miranda warnings (custodial interrogation)",
    otherNames: ["Custodial interrogation", "Miranda rights"],
    area: "criminal procedure",
    binds: "all federal and state courts",
    kind: "all elements required",
    explanation:
      "Statements from police questioning in custody cannot be used in the prosecution's case unless the suspect was warned and waived. Both custody and interrogation are needed before the duty arises.",
    elements: [
      {
        id: "custody",
        name: "Custody",
        meaning:
          "A reasonable person would not feel free to end the encounter, in surroundings as coercive as an arrest.",
        cues: ["in custody", "custodial", "free to leave", "freedom of movement", "terminate the interrogation"],
      },
      {
        id: "interrogation",
        name: "Interrogation",
        meaning: "Questioning, or words or acts police should know are likely to draw an incriminating answer.",
        cues: ["interrogation", "reasonably likely to elicit", "express questioning", "functional equivalent"],
      },
      {
        id: "warnings-and-valid-waiver",
        name: "Warnings and valid waiver",
        meaning: "Warnings were given and rights given up knowingly, intelligently and voluntarily.",
        cues: ["miranda warnings", "waiver", "knowing and intelligent", "waived his miranda", "invoked"],
      },
    ],
    burden: "Prosecution, by a preponderance, for waiver.",
    authorities: [
      {
        cite: "Miranda v. Arizona, 384 U.S. 436 (1966)",
        pin: "444, 479",
        contributed: "required the warnings",
      },
      {
        cite: "Rhode Island v. Innis, 446 U.S. 291 (1980)",
        pin: "300-01",
        contributed: "defined interrogation",
      },
      {
        cite: "Berghuis v. Thompkins, 560 U.S. 370 (2010)",
        pin: "384",
        contributed: "allowed implied waiver",
      },
      {
        cite: "Howes v. Fields, 565 U.S. 499 (2012)",
        pin: "508-09",
        contributed: "set the two-stage custody inquiry",
      },
    ],
    sources: ["U.S. Const. amend. V"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: [
      "miranda",
      "custodial interrogation",
      "in custody for purposes of miranda",
      "in custody for miranda",
      "miranda warnings",
    ],
  },
  {
    id: "voluntariness-confession",
    name: "Voluntariness of confession",
    otherNames: [],
    area: "criminal procedure",
    binds: "all federal and state courts",
    kind: "factors weighed",
    explanation:
      "A confession forced from a suspect violates due process. The court asks, on all the circumstances, whether police overbore the suspect's will.",
    elements: [
      {
        id: "coercive-police-conduct",
        name: "Coercive police conduct",
        meaning: "Threats, violence, promises or other pressure by officers; a necessary part.",
        cues: ["coercive police activity", "coercion", "promises", "threats"],
      },
      {
        id: "suspects-characteristics",
        name: "Suspect's characteristics",
        meaning: "Age, schooling, mental state and experience.",
        cues: ["intelligence", "age", "mental condition", "education"],
      },
      {
        id: "circumstances-of-questioning",
        name: "Circumstances of questioning",
        meaning: "Length, place, and whether basic needs were met.",
        cues: ["length of detention", "prolonged", "totality of the circumstances", "overborne"],
      },
    ],
    burden: "Prosecution, by a preponderance.",
    authorities: [
      {
        cite: "Schneckloth v. Bustamonte, 412 U.S. 218 (1973)",
        pin: "225-26",
        contributed: "gathered the factors",
      },
      {
        cite: "Colorado v. Connelly, 479 U.S. 157 (1986)",
        pin: "167",
        contributed: "required coercive police activity",
      },
      {
        cite: "Lego v. Twomey, 404 U.S. 477 (1972)",
        pin: "489",
        contributed: "set the burden",
      },
    ],
    sources: ["U.S. Const. amend. V", "U.S. Const. amend. XIV"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: [
      "voluntary confession",
      "voluntariness",
      "involuntary confession",
      "involuntary statement",
      "will was overborne",
      "overborne",
    ],
  },
  {
    id: "terry-stop",
    name: "Investigative stop and frisk (Terry)",
    otherNames: ["Terry stop", "Reasonable suspicion", "Traffic stop"],
    area: "criminal procedure",
    binds: "all federal and state courts",
    kind: "steps in sequence",
    explanation:
      "Police may briefly stop a person on reasonable suspicion of crime, and pat down for weapons on reasonable suspicion of danger. The stop may not last longer than its purpose requires.",
    elements: [
      {
        id: "reasonable-suspicion-at-inception",
        name: "Reasonable suspicion at inception",
        meaning: "Specific facts that, with fair inferences, point to crime; more than a hunch.",
        cues: ["reasonable suspicion", "specific and articulable facts", "hunch", "justified at its inception"],
      },
      {
        id: "scope-and-duration",
        name: "Scope and duration",
        meaning: "The stop stays within its mission and is not prolonged without new suspicion.",
        cues: ["prolonged", "reasonably related in scope", "mission of the stop", "extended the stop"],
      },
      {
        id: "frisk-for-weapons",
        name: "Frisk for weapons",
        meaning: "A pat-down needs reason to believe the person is armed and dangerous.",
        cues: ["armed and dangerous", "pat-down", "frisk", "protective search"],
      },
    ],
    burden: "Government.",
    authorities: [
      {
        cite: "Terry v. Ohio, 392 U.S. 1 (1968)",
        pin: "20-30",
        contributed: "allowed stop and frisk on articulable suspicion",
      },
      {
        cite: "United States v. Arvizu, 534 U.S. 266 (2002)",
        pin: "273-74",
        contributed: "required the whole picture to be weighed",
      },
      {
        cite: "Rodriguez v. United States, 575 U.S. 348 (2015)",
        pin: "354-57",
        contributed: "barred prolonging a traffic stop without suspicion",
      },
      {
        cite: "Heien v. North Carolina, 574 U.S. 54 (2014)",
        pin: "60-61",
        contributed: "allowed reasonable mistakes of law",
      },
    ],
    sources: ["U.S. Const. amend. IV"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: [
      "reasonable suspicion",
      "terry stop",
      "investigatory stop",
      "investigative detention",
      "traffic stop",
      "terry v. ohio",
    ],
  },
  {
    id: "probable-cause",
    name: "Probable cause (totality of the circumstances, Gates)",
    otherNames: ["Gates test"],
    area: "criminal procedure",
    binds: "all federal and state courts",
    kind: "factors weighed",
    explanation:
      "Probable cause is a fair probability, on all the facts, that evidence will be found or that the person committed a crime. It is a practical question, well short of proof.",
    elements: [
      {
        id: "fair-probability-on-the-totality",
        name: "Fair probability on the totality",
        meaning: "All facts together, not each alone, make crime or evidence likely.",
        cues: ["fair probability", "totality of the circumstances", "substantial chance", "practical, common-sense"],
      },
      {
        id: "reliability-of-information",
        name: "Reliability of information",
        meaning: "For tips, the informant's truthfulness, basis of knowledge and corroboration.",
        cues: ["veracity", "basis of knowledge", "corroboration", "informant", "reliability"],
      },
      {
        id: "nexus-to-place-searched",
        name: "Nexus to place searched",
        meaning: "For a search, reason to think the items are there.",
        cues: ["nexus", "evidence of a crime will be found", "particular place"],
      },
    ],
    burden: "Government for warrantless acts; the challenger of a warrant otherwise, in most courts.",
    authorities: [
      {
        cite: "Illinois v. Gates, 462 U.S. 213 (1983)",
        pin: "238",
        contributed: "replaced the two-pronged informant test",
      },
      {
        cite: "Maryland v. Pringle, 540 U.S. 366 (2003)",
        pin: "371",
        contributed: "described the standard for arrest",
      },
      {
        cite: "Florida v. Harris, 568 U.S. 237 (2013)",
        pin: "243-44",
        contributed: "refused rigid checklists",
      },
    ],
    sources: ["U.S. Const. amend. IV"],
    status: {
      is: "in force",
    },
    differs: ["Some states keep the older two-pronged informant test under their constitutions."],
    related: [],
    cues: ["probable cause", "fair probability", "totality of the circumstances", "issuing magistrate"],
  },
  {
    id: "search-expectation-of-privacy",
    name: "Reasonable expectation of privacy (Katz; Fourth Amendment standing)",
    otherNames: ["Fourth Amendment standing", "Katz test"],
    area: "criminal procedure",
    binds: "all federal and state courts",
    kind: "all elements required",
    explanation:
      "The Fourth Amendment protects against intrusion where a person expects privacy and society accepts that as reasonable, or where the government trespasses to get information. Only one whose own rights were invaded may complain.",
    elements: [
      {
        id: "subjective-expectation-of-privacy",
        name: "Subjective expectation of privacy",
        meaning: "The person tried to keep the thing private.",
        cues: ["subjective expectation of privacy", "actual expectation", "sought to preserve"],
      },
      {
        id: "expectation-society-accepts",
        name: "Expectation society accepts",
        meaning: "The expectation is objectively reasonable.",
        cues: [
          "society is prepared to recognize",
          "objectively reasonable",
          "legitimate expectation of privacy",
          "reasonable expectation of privacy",
        ],
      },
    ],
    burden: "Defendant.",
    authorities: [
      {
        cite: "Katz v. United States, 389 U.S. 347 (1967)",
        pin: "361",
        contributed: "supplied the two-part test (Harlan, J., concurring)",
      },
      {
        cite: "Rakas v. Illinois, 439 U.S. 128 (1978)",
        pin: "143",
        contributed: "tied it to the defendant's own rights",
      },
      {
        cite: "United States v. Jones, 565 U.S. 400 (2012)",
        pin: "404-05",
        contributed: "restored trespass as a second route",
      },
      {
        cite: "Carpenter v. United States, 585 U.S. 296 (2018)",
        pin: null,
        contributed: "required a warrant for extended cell-site location records",
      },
    ],
    sources: ["U.S. Const. amend. IV"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["expectation of privacy", "legitimate expectation of privacy", "fourth amendment standing", "katz test"],
  },
  {
    id: "automobile-exception",
    name: "Warrant exception: automobile",
    otherNames: [],
    area: "criminal procedure",
    binds: "all federal and state courts",
    kind: "all elements required",
    explanation:
      "Police may search a readily movable vehicle without a warrant if there is probable cause that it holds evidence or contraband.",
    elements: [
      {
        id: "readily-mobile-vehicle",
        name: "Readily mobile vehicle",
        meaning: "The vehicle can be driven and is not within a home's curtilage.",
        cues: ["readily mobile", "automobile exception", "mobility", "curtilage"],
      },
      {
        id: "probable-cause",
        name: "Probable cause",
        meaning: "Facts show a fair probability that evidence is in the part searched.",
        cues: ["probable cause to search the vehicle", "probable cause", "odor of marijuana"],
      },
    ],
    burden: "Government.",
    authorities: [
      {
        cite: "California v. Acevedo, 500 U.S. 565 (1991)",
        pin: "580",
        contributed: "covered containers in cars",
      },
      {
        cite: "United States v. Ross, 456 U.S. 798 (1982)",
        pin: "825",
        contributed: "fixed the scope",
      },
      {
        cite: "Collins v. Virginia, 584 U.S. 586 (2018)",
        pin: null,
        contributed: "kept the exception out of curtilage",
      },
    ],
    sources: ["U.S. Const. amend. IV"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["automobile exception", "readily mobile", "probable cause to search the vehicle"],
  },
  {
    id: "search-incident-to-arrest",
    name: "Warrant exception: search incident to arrest",
    otherNames: [],
    area: "criminal procedure",
    binds: "all federal and state courts",
    kind: "all elements required",
    explanation:
      "On a lawful custodial arrest police may search the person and the space within reach. Phones and cars have narrower rules.",
    elements: [
      {
        id: "lawful-custodial-arrest",
        name: "Lawful custodial arrest",
        meaning: "The arrest rests on probable cause.",
        cues: ["lawful arrest", "custodial arrest", "incident to arrest"],
      },
      {
        id: "area-within-immediate-control",
        name: "Area within immediate control",
        meaning: "Only where the arrestee could reach a weapon or destroy evidence.",
        cues: ["immediate control", "reaching distance", "wingspan", "unsecured"],
      },
      {
        id: "vehicle-limit",
        name: "Vehicle limit",
        meaning:
          "A car may be searched only if the arrestee can reach it or evidence of the crime of arrest may be there.",
        cues: ["passenger compartment", "evidence relevant to the crime of arrest", "offense of arrest"],
      },
    ],
    burden: "Government.",
    authorities: [
      {
        cite: "Chimel v. California, 395 U.S. 752 (1969)",
        pin: "762-63",
        contributed: "limited the search to the area of control",
      },
      {
        cite: "Arizona v. Gant, 556 U.S. 332 (2009)",
        pin: "343",
        contributed: "limited vehicle searches",
      },
      {
        cite: "Riley v. California, 573 U.S. 373 (2014)",
        pin: "403",
        contributed: "required a warrant for phone data",
      },
    ],
    sources: ["U.S. Const. amend. IV"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["search incident to arrest", "incident to a lawful arrest", "incident to arrest"],
  },
  {
    id: "consent-search",
    name: "Warrant exception: consent",
    otherNames: [],
    area: "criminal procedure",
    binds: "all federal and state courts",
    kind: "all elements required",
    explanation:
      "A search is lawful if someone with authority freely agreed, and police kept within the consent. Knowledge of the right to refuse matters but is not required.",
    elements: [
      {
        id: "voluntary-consent",
        name: "Voluntary consent",
        meaning: "Given freely on all the circumstances, not yielded to a show of force.",
        cues: ["voluntary consent", "freely and voluntarily", "consented to the search", "voluntariness of consent"],
      },
      {
        id: "authority-to-consent",
        name: "Authority to consent",
        meaning: "Actual or apparent common authority over the place.",
        cues: ["common authority", "apparent authority", "third party", "authority to consent"],
      },
      {
        id: "scope-of-consent",
        name: "Scope of consent",
        meaning: "What a reasonable person would understand was agreed.",
        cues: ["scope of consent", "scope of the consent", "withdrew consent", "typical reasonable person"],
      },
    ],
    burden: "Government, by a preponderance.",
    authorities: [
      {
        cite: "Schneckloth v. Bustamonte, 412 U.S. 218 (1973)",
        pin: "227, 248-49",
        contributed: "made voluntariness a question of all the circumstances",
      },
      {
        cite: "Illinois v. Rodriguez, 497 U.S. 177 (1990)",
        pin: "188-89",
        contributed: "accepted apparent authority",
      },
      {
        cite: "Florida v. Jimeno, 500 U.S. 248 (1991)",
        pin: "251",
        contributed: "set the objective test of scope",
      },
      {
        cite: "Georgia v. Randolph, 547 U.S. 103 (2006)",
        pin: "106",
        contributed: "gave a present objecting occupant a veto",
      },
    ],
    sources: ["U.S. Const. amend. IV"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["consent to search", "consented to the search", "voluntary consent", "freely and voluntarily given"],
  },
  {
    id: "exigent-circumstances",
    name: "Warrant exception: exigent circumstances",
    otherNames: [],
    area: "criminal procedure",
    binds: "all federal and state courts",
    kind: "all elements required",
    explanation:
      "Police may act without a warrant when an emergency leaves no time to get one. They may not create the emergency by threatening to break the law.",
    elements: [
      {
        id: "compelling-need",
        name: "Compelling need",
        meaning: "Aid to the injured, hot pursuit, or imminent loss of evidence.",
        cues: ["exigent circumstances", "emergency aid", "hot pursuit", "imminent destruction of evidence"],
      },
      {
        id: "objectively-reasonable-belief",
        name: "Objectively reasonable belief",
        meaning: "The facts made immediate action reasonable.",
        cues: ["objectively reasonable", "reasonable belief", "no time to obtain a warrant"],
      },
      {
        id: "exigency-not-police-made",
        name: "Exigency not police-made",
        meaning: "Officers did not bring it on by actual or threatened Fourth Amendment violation.",
        cues: ["police-created", "create the exigency", "manufactured"],
      },
    ],
    burden: "Government.",
    authorities: [
      {
        cite: "Brigham City v. Stuart, 547 U.S. 398 (2006)",
        pin: "403-04",
        contributed: "made emergency aid an objective question",
      },
      {
        cite: "Kentucky v. King, 563 U.S. 452 (2011)",
        pin: "462",
        contributed: "set the police-created exigency rule",
      },
      {
        cite: "Lange v. California, 594 U.S. 295 (2021)",
        pin: null,
        contributed: "refused a categorical rule for fleeing misdemeanants",
      },
    ],
    sources: ["U.S. Const. amend. IV"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["exigent circumstances", "hot pursuit", "emergency aid"],
  },
  {
    id: "plain-view",
    name: "Warrant exception: plain view",
    otherNames: [],
    area: "criminal procedure",
    binds: "all federal and state courts",
    kind: "all elements required",
    explanation:
      "An officer may seize an item seen from a lawful place when its criminal nature is obvious. The doctrine does not itself allow entry.",
    elements: [
      {
        id: "lawful-vantage-point",
        name: "Lawful vantage point",
        meaning: "The officer did not break the law to get there.",
        cues: ["lawfully present", "lawful vantage", "lawfully in a position"],
      },
      {
        id: "immediately-apparent",
        name: "Immediately apparent",
        meaning: "There is probable cause, on sight, to link the item with crime.",
        cues: ["immediately apparent", "incriminating character", "probable cause to believe"],
      },
      {
        id: "lawful-right-of-access",
        name: "Lawful right of access",
        meaning: "The officer could lawfully reach the item.",
        cues: ["lawful right of access", "right of access to the object"],
      },
    ],
    burden: "Government.",
    authorities: [
      {
        cite: "Horton v. California, 496 U.S. 128 (1990)",
        pin: "136-37",
        contributed: "stated the conditions",
      },
      {
        cite: "Arizona v. Hicks, 480 U.S. 321 (1987)",
        pin: "326-28",
        contributed: "required probable cause",
      },
    ],
    sources: ["U.S. Const. amend. IV"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["plain view", "plain-view doctrine", "immediately apparent"],
  },
  {
    id: "inventory-search",
    name: "Warrant exception: inventory search",
    otherNames: [],
    area: "criminal procedure",
    binds: "all federal and state courts",
    kind: "all elements required",
    explanation:
      "Police may list the contents of a lawfully held car under standard rules. The search must not be a cover for rummaging.",
    elements: [
      {
        id: "lawful-impoundment",
        name: "Lawful impoundment",
        meaning: "The vehicle was properly taken into custody.",
        cues: ["impound", "impoundment", "lawful custody", "community caretaking"],
      },
      {
        id: "standardized-procedures",
        name: "Standardized procedures",
        meaning: "Set policy limits discretion.",
        cues: ["standardized criteria", "standard procedures", "established routine", "inventory policy"],
      },
      {
        id: "not-a-pretext",
        name: "Not a pretext",
        meaning: "The aim is caretaking and not solely investigation.",
        cues: ["bad faith", "sole purpose of investigation", "ruse", "general rummaging"],
      },
    ],
    burden: "Government.",
    authorities: [
      {
        cite: "Colorado v. Bertine, 479 U.S. 367 (1987)",
        pin: "372-76",
        contributed: "upheld searches under standard criteria",
      },
      {
        cite: "Florida v. Wells, 495 U.S. 1 (1990)",
        pin: "4",
        contributed: "required standards for closed containers",
      },
      {
        cite: "South Dakota v. Opperman, 428 U.S. 364 (1976)",
        pin: "369-76",
        contributed: "recognized the exception",
      },
    ],
    sources: [],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["inventory search", "impoundment", "inventory policy"],
  },
  {
    id: "protective-sweep",
    name: "Warrant exception: protective sweep",
    otherNames: [],
    area: "criminal procedure",
    binds: "all federal and state courts",
    kind: "all elements required",
    explanation:
      "In making an arrest in a home, officers may look quickly for people who could attack them. Beyond adjoining spaces they need reasonable suspicion of danger.",
    elements: [
      {
        id: "adjoining-spaces",
        name: "Adjoining spaces",
        meaning: "Closets and spaces next to the arrest, without suspicion.",
        cues: ["immediately adjoining", "adjoining the place of arrest", "closets"],
      },
      {
        id: "reasonable-suspicion-of-danger",
        name: "Reasonable suspicion of danger",
        meaning: "Specific facts that the area harbors a dangerous person.",
        cues: ["harbors an individual posing a danger", "articulable facts", "dangerous person"],
      },
      {
        id: "brief-and-limited",
        name: "Brief and limited",
        meaning: "Only where a person could hide and no longer than needed.",
        cues: ["cursory inspection", "quick and limited", "no longer than"],
      },
    ],
    burden: "Government.",
    authorities: [
      {
        cite: "Maryland v. Buie, 494 U.S. 325 (1990)",
        pin: "334-36",
        contributed: "allowed and limited the sweep",
      },
    ],
    sources: [],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["protective sweep", "cursory inspection", "harbors an individual"],
  },
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
        id: "fruit-of-the-violation",
        name: "Fruit of the violation",
        meaning:
          "The evidence came from exploiting the illegality, not from an independent, inevitable or attenuated source.",
        cues: ["fruit of the poisonous tree", "attenuated", "inevitable discovery", "independent source"],
      },
      {
        id: "good-faith-reliance",
        name: "Good-faith reliance",
        meaning: "Officers reasonably relied on a warrant, statute or precedent.",
        cues: ["good-faith exception", "good faith", "objectively reasonable reliance", "reasonable reliance"],
      },
      {
        id: "exceptions-to-good-faith",
        name: "Exceptions to good faith",
        meaning: "Misled or abandoned magistrate, bare-bones affidavit, or facially deficient warrant.",
        cues: ["bare bones", "wholly abandoned", "facially deficient", "so lacking in indicia"],
      },
      {
        id: "deterrence-worth-the-cost",
        name: "Deterrence worth the cost",
        meaning: "Conduct was deliberate, reckless or grossly negligent.",
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
  {
    id: "sufficiency-jackson",
    name: "Sufficiency of the evidence (Jackson v. Virginia)",
    otherNames: ["Legal sufficiency", "Rule 29 acquittal"],
    area: "criminal procedure",
    binds: "all federal and state courts",
    kind: "standard of review",
    explanation:
      "Evidence is enough if, seen most favorably to the prosecution, any rational juror could find every element beyond reasonable doubt. The reviewing court does not weigh credibility.",
    elements: [
      {
        id: "view-favoring-the-prosecution",
        name: "View favoring the prosecution",
        meaning: "Conflicts and inferences are resolved for the verdict.",
        cues: [
          "light most favorable to the prosecution",
          "light most favorable to the verdict",
          "light most favorable to the government",
          "reasonable inferences",
        ],
      },
      {
        id: "any-rational-trier-of-fact",
        name: "Any rational trier of fact",
        meaning: "Some rational juror could find each essential element.",
        cues: ["any rational trier of fact", "rational jury", "essential elements", "beyond a reasonable doubt"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Jackson v. Virginia, 443 U.S. 307 (1979)",
        pin: "319",
        contributed: "stated the due-process standard",
      },
      {
        cite: "Musacchio v. United States, 577 U.S. 237 (2016)",
        pin: "243",
        contributed: "measured it by the elements charged",
      },
    ],
    sources: ["Fed. R. Crim. P. 29"],
    status: {
      is: "in force",
    },
    differs: [
      "Texas: Brooks v. State, 323 S.W.3d 893 (Tex. Crim. App. 2010), made this the only standard for criminal cases.",
    ],
    related: [],
    cues: [
      "sufficiency of the evidence",
      "any rational trier of fact",
      "insufficient evidence",
      "light most favorable to the prosecution",
      "legally sufficient",
    ],
  },
  {
    id: "directed-verdict-criminal",
    name: "Directed verdict / judgment of acquittal (jury question)",
    otherNames: ["Motion for directed verdict", "Judgment of acquittal", "Rule 29"],
    area: "criminal procedure",
    binds: "all federal and state courts",
    kind: "standard of review",
    explanation:
      "The judge takes a case from the jury only where no reasonable juror could find for the other side. The judge looks for evidence and does not weigh it.",
    elements: [
      {
        id: "evidence-viewed-for-the-non-movant",
        name: "Evidence viewed for the non-movant",
        meaning: "Evidence and inferences are taken most favorably to the opposing party.",
        cues: ["most favorable to the non-moving party", "light most favorable", "reasonable inferences"],
      },
      {
        id: "question-for-the-jury",
        name: "Question for the jury",
        meaning: "Reasonable jurors could differ.",
        cues: ["reasonable jurors could", "question for the jury", "jury question", "only one conclusion"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Jackson v. Virginia, 443 U.S. 307 (1979)",
        pin: "319",
        contributed: "sets the constitutional floor in criminal cases",
      },
    ],
    sources: ["Fed. R. Crim. P. 29"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [
      {
        id: "sufficiency-jackson",
        how: "applies the same standard in criminal cases",
      },
    ],
    cues: ["directed verdict", "judgment of acquittal", "submit the case to the jury"],
  },
  {
    id: "entrapment",
    name: "Entrapment",
    otherNames: [],
    area: "criminal procedure",
    binds: "all federal and state courts",
    kind: "all elements required",
    explanation:
      "A person is not guilty if the government planted the criminal wish in one not already inclined. Giving a willing person a chance is not entrapment.",
    elements: [
      {
        id: "government-inducement",
        name: "Government inducement",
        meaning: "More than an opportunity: persuasion, pressure or appeals.",
        cues: ["inducement", "induced", "government agents originated", "persuasion"],
      },
      {
        id: "lack-of-predisposition",
        name: "Lack of predisposition",
        meaning: "The accused was not ready to commit the crime before agents came.",
        cues: ["predisposition", "predisposed", "ready and willing", "unwary innocent"],
      },
    ],
    burden: "Defendant shows inducement; the government then proves predisposition beyond a reasonable doubt.",
    authorities: [
      {
        cite: "Mathews v. United States, 485 U.S. 58 (1988)",
        pin: "62-63",
        contributed: "stated both elements",
      },
      {
        cite: "Jacobson v. United States, 503 U.S. 540 (1992)",
        pin: "548-49",
        contributed: "required predisposition before contact",
      },
    ],
    sources: [],
    status: {
      is: "in force",
    },
    differs: ["California and several states use an objective test of police conduct."],
    related: [],
    cues: ["entrapment", "predisposition", "government inducement", "predisposed"],
  },
  {
    id: "guilty-plea-validity",
    name: "Validity of guilty plea (Rule 11)",
    otherNames: ["Rule 11 colloquy", "Knowing and voluntary plea"],
    area: "criminal procedure",
    binds: "all federal and state courts",
    kind: "all elements required",
    explanation:
      "A plea of guilty must be free and informed, and in federal court have facts behind it. The judge must speak with the defendant in open court.",
    elements: [
      {
        id: "voluntary",
        name: "Voluntary",
        meaning: "Not forced by threats or improper promises.",
        cues: ["voluntary", "voluntarily", "threats", "promises"],
      },
      {
        id: "knowing-and-intelligent",
        name: "Knowing and intelligent",
        meaning: "The accused understood the charge, rights and consequences.",
        cues: [
          "knowing and intelligent",
          "knowingly",
          "understood the nature of the charges",
          "direct consequences",
          "plea colloquy",
        ],
      },
      {
        id: "factual-basis",
        name: "Factual basis",
        meaning: "Facts support each element.",
        cues: ["factual basis", "sufficient facts"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Boykin v. Alabama, 395 U.S. 238 (1969)",
        pin: "242-43",
        contributed: "required an affirmative record",
      },
      {
        cite: "Brady v. United States, 397 U.S. 742 (1970)",
        pin: "748, 755",
        contributed: "defined voluntary and intelligent",
      },
      {
        cite: "United States v. Dominguez Benitez, 542 U.S. 74 (2004)",
        pin: "83",
        contributed: "set the plain-error showing for Rule 11",
      },
    ],
    sources: ["Fed. R. Crim. P. 11(b)"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["guilty plea", "rule 11", "plea colloquy", "knowing and voluntary", "boykin"],
  },
  {
    id: "plea-withdrawal",
    name: "Withdrawal of guilty plea (Rule 11(d))",
    otherNames: [],
    area: "criminal procedure",
    binds: "all federal and state courts",
    kind: "factors weighed",
    explanation:
      "Before sentence a defendant may withdraw a plea for a fair and just reason. Courts weigh several matters; a change of mind is not enough.",
    elements: [
      {
        id: "fair-and-just-reason",
        name: "Fair and just reason",
        meaning: "A sound ground such as a flawed plea or new evidence.",
        cues: ["fair and just reason", "fair and just", "valid ground"],
      },
      {
        id: "assertion-of-innocence",
        name: "Assertion of innocence",
        meaning: "A credible claim of legal innocence.",
        cues: ["asserted his innocence", "legal innocence", "claim of innocence"],
      },
      {
        id: "timing",
        name: "Timing",
        meaning: "How quickly the request followed the plea.",
        cues: ["delay between", "timing", "promptly"],
      },
      {
        id: "prejudice-to-the-government",
        name: "Prejudice to the government",
        meaning: "Loss of witnesses or cost to the state.",
        cues: ["prejudice to the government", "prejudice the government", "inconvenience"],
      },
    ],
    burden: "Defendant.",
    authorities: [
      {
        cite: "United States v. Hyde, 520 U.S. 670 (1997)",
        pin: "671-77",
        contributed: "enforced the fair-and-just-reason rule after acceptance",
      },
    ],
    sources: ["Fed. R. Crim. P. 11(d)"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: [
      "withdraw his guilty plea",
      "withdraw his plea",
      "withdrawal of guilty plea",
      "fair and just reason",
      "withdraw the plea",
      "manifest injustice",
    ],
  },
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
