import { defineEntries } from "../entry.ts";

export const religionAndArms = defineEntries([
  {
    id: "free-exercise-smith",
    name: "Free exercise: neutral law of general applicability (Smith)",
    otherNames: [],
    area: "constitutional law",
    binds: "all federal and state courts",
    kind: "steps in sequence",
    explanation:
      "A neutral, general law may burden religion; one that singles it out or allows secular exceptions faces strict scrutiny.",
    elements: [
      {
        id: "neutrality",
        name: "Neutrality",
        meaning: "The law does not aim at religion.",
        cues: ["neutral", "neutrality", "hostility", "targets religious"],
      },
      {
        id: "general-applicability",
        name: "General applicability",
        meaning: "No discretion for exceptions or better secular treatment.",
        cues: ["generally applicable", "general applicability", "individualized exemptions", "comparable secular"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Emp. Div. v. Smith, 494 U.S. 872 (1990)",
        pin: "878-82",
        contributed: "set the rule",
      },
      {
        cite: "Fulton v. City of Philadelphia, 593 U.S. 522 (2021)",
        pin: null,
        contributed: "found exceptions made a law not general",
      },
    ],
    sources: ["U.S. Const. amend. I"],
    status: {
      is: "in force",
      note: "Mahmoud v. Taylor, No. 24-297 (U.S. June 27, 2025): a school policy that substantially interferes with a child's religious upbringing meets strict scrutiny though it is neutral and general.",
    },
    differs: [],
    related: [],
    cues: ["free exercise", "neutral and generally applicable", "general applicability", "neutral law"],
  },
  {
    id: "rfra-rluipa",
    name: "Religious burden under RFRA and RLUIPA",
    otherNames: [],
    area: "constitutional law",
    binds: "all federal and state courts",
    kind: "burden shifting",
    explanation:
      "These acts forbid a substantial burden on sincere religion unless the government proves the least restrictive means.",
    elements: [
      {
        id: "substantial-burden-on-sincere-exercise",
        name: "Substantial burden on sincere exercise",
        meaning: "The claimant's sincere practice is seriously pressed.",
        cues: ["substantial burden", "substantially burdens", "sincerely held", "religious exercise"],
      },
      {
        id: "compelling-interest",
        name: "Compelling interest",
        meaning: "As applied to this person.",
        cues: ["compelling governmental interest", "compelling interest"],
      },
      {
        id: "least-restrictive-means",
        name: "Least restrictive means",
        meaning: "No other means is open.",
        cues: ["least restrictive means", "less restrictive means"],
      },
    ],
    burden: "Claimant on burden; government on the rest.",
    authorities: [
      {
        cite: "Holt v. Hobbs, 574 U.S. 352 (2015)",
        pin: "360-65",
        contributed: "applied the act to prisons",
      },
      {
        cite: "Burwell v. Hobby Lobby Stores, Inc., 573 U.S. 682 (2014)",
        pin: "690-91",
        contributed: "applied RFRA",
      },
    ],
    sources: ["42 U.S.C. § 2000bb-1", "42 U.S.C. § 2000cc-1"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["rluipa", "rfra", "substantial burden", "religious exercise", "least restrictive means"],
  },
  {
    id: "lemon-test",
    name: "Establishment Clause: Lemon test",
    otherNames: [],
    area: "constitutional law",
    binds: "all federal and state courts",
    kind: "all elements required",
    explanation:
      "The former test asked about purpose, effect and entanglement. Courts now look to historical practices and understandings.",
    elements: [
      {
        id: "secular-purpose",
        name: "Secular purpose",
        meaning: "Formerly required.",
        cues: ["secular purpose", "secular legislative purpose"],
      },
      {
        id: "primary-effect",
        name: "Primary effect",
        meaning: "Neither advances nor inhibits religion.",
        cues: ["primary effect", "advances nor inhibits"],
      },
      {
        id: "no-excessive-entanglement",
        name: "No excessive entanglement",
        meaning: "Church and state kept apart.",
        cues: ["excessive entanglement", "excessive government entanglement"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Lemon v. Kurtzman, 403 U.S. 602 (1971)",
        pin: "612-13",
        contributed: "set the test",
      },
      {
        cite: "Kennedy v. Bremerton Sch. Dist., 597 U.S. 507 (2022)",
        pin: null,
        contributed: "put historical practices in its place",
      },
    ],
    sources: [],
    status: {
      is: "abrogated",
      by: "| Kennedy v. Bremerton School District, 597 U.S. 507 (2022)",
      year: 2022,
      note: "Replaced by reference to historical practices and understandings.",
    },
    differs: [],
    related: [],
    cues: ["lemon test", "lemon v. kurtzman", "establishment clause", "excessive entanglement"],
  },
  {
    id: "second-amendment-bruen",
    name: "Second Amendment (Bruen / Rahimi)",
    otherNames: [],
    area: "constitutional law",
    binds: "all federal and state courts",
    kind: "steps in sequence",
    explanation:
      "If the text covers the conduct, the government must show its rule fits the nation's tradition of firearm regulation.",
    elements: [
      {
        id: "plain-text-covers-conduct",
        name: "Plain text covers conduct",
        meaning: "People, arms and bearing or keeping are involved.",
        cues: ["plain text", "text covers", "the people"],
      },
      {
        id: "historical-tradition",
        name: "Historical tradition",
        meaning: "The principle, not a twin law, must match.",
        cues: ["historical tradition", "relevantly similar", "historical analogue", "principles that underpin"],
      },
    ],
    burden: "Government on history.",
    authorities: [
      {
        cite: "N.Y. State Rifle & Pistol Ass'n v. Bruen, 597 U.S. 1 (2022)",
        pin: "17-24",
        contributed: "set the test",
      },
      {
        cite: "United States v. Rahimi, 602 U.S. 680 (2024)",
        pin: "692",
        contributed: "explained that principles, not twins, are needed",
      },
    ],
    sources: ["U.S. Const. amend. II"],
    status: {
      is: "in force",
      since: 2022,
    },
    differs: [],
    related: [],
    cues: ["second amendment", "bruen", "historical tradition", "keep and bear arms", "rahimi"],
  },
]);
