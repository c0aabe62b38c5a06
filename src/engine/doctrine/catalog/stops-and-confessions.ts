import { defineEntries } from "../entry.ts";

export const stopsAndConfessions = defineEntries([
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
]);
