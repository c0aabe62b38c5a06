import { defineEntries } from "../entry.ts";

export const warrantExceptions = defineEntries([
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
        meaning: "The search goes with an arrest that is itself lawful.",
        cues: ["lawful arrest", "lawful custodial arrest", "incident to arrest"],
      },
      {
        id: "area-within-immediate-control",
        name: "Area within immediate control",
        meaning: "Only the person, and the space from which a weapon or evidence could be reached.",
        cues: ["immediate control", "reaching distance", "grab area", "lunge"],
      },
      {
        id: "officer-safety-or-preservation-of-evidence",
        name: "Officer safety or preservation of evidence",
        meaning:
          "The reasons of the exception reach the search: danger to officers, or evidence that could be destroyed.",
        cues: ["officer safety", "destruction of evidence", "preservation of evidence", "harm to officers"],
      },
      {
        id: "vehicle-limit",
        name: "Vehicle limit",
        meaning:
          "A car may be searched where the arrestee could reach it, or evidence of the crime of arrest may reasonably be believed inside.",
        cues: ["passenger compartment", "evidence of the crime of arrest", "unsecured and within reaching distance"],
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
]);
