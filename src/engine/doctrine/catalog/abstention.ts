import { defineEntries } from "../entry.ts";

export const abstention = defineEntries([
  {
    id: "colorado-river-abstention",
    name: "Colorado River abstention (parallel state suit)",
    otherNames: [],
    area: "jurisdiction",
    binds: "all federal courts",
    kind: "factors weighed",
    explanation:
      "A federal court must ordinarily decide a case it has power to hear, even while a like suit is pending in state court. Only in exceptional circumstances, with parallel suits, may it stay its hand for the sake of wise judicial administration.",
    elements: [
      {
        id: "parallel-proceedings",
        name: "Parallel proceedings",
        meaning: "The state case involves much the same parties and issues.",
        cues: ["parallel proceedings", "parallel state", "substantially the same"],
      },
      {
        id: "jurisdiction-over-property",
        name: "Jurisdiction over property",
        meaning: "Which court first took hold of a thing.",
        cues: ["jurisdiction over property", "res or property", "assumed jurisdiction over the res"],
      },
      {
        id: "convenience-of-the-federal-forum",
        name: "Convenience of the federal forum",
        meaning: "Whether the federal court is the harder one to reach.",
        cues: ["inconvenience of the federal forum", "convenience of the forum"],
      },
      {
        id: "piecemeal-litigation",
        name: "Piecemeal litigation",
        meaning: "Whether trying it twice would split what should be one, and most of all against a federal policy.",
        cues: ["piecemeal litigation"],
      },
      {
        id: "order-and-progress-of-the-cases",
        name: "Order and progress of the cases",
        meaning: "Which began first and which is further on.",
        cues: ["order in which jurisdiction was obtained", "relative progress", "progress of the"],
      },
      {
        id: "governing-law",
        name: "Governing law",
        meaning: "Whether federal law decides, which weighs heavily against abstaining.",
        cues: ["source of governing law", "federal law provides the rule", "rule of decision"],
      },
      {
        id: "adequacy-of-the-state-court",
        name: "Adequacy of the state court",
        meaning: "Whether it can protect the federal plaintiff's rights.",
        cues: ["adequacy of the state", "protect the federal plaintiff's rights", "adequately protect"],
      },
    ],
    burden: "The party that asks the court to abstain; the balance starts heavily in favor of deciding.",
    authorities: [
      {
        cite: "Colorado River Water Conservation District v. United States, 424 U.S. 800 (1976)",
        pin: "817-18",
        contributed: "the duty to decide and its exceptional limit",
      },
      {
        cite: "Moses H. Cone Memorial Hospital v. Mercury Construction Corp., 460 U.S. 1 (1983)",
        pin: "15-16",
        contributed: "adds factors; they are no checklist",
      },
    ],
    sources: [],
    status: { is: "in force" },
    differs: ["The circuits count and phrase the factors differently, most between six and eight."],
    related: [{ id: "younger-abstention", how: "protects certain state proceedings rather than economy" }],
    cues: [
      "colorado river abstention",
      "colorado river doctrine",
      "virtually unflagging obligation",
      "parallel state court",
    ],
  },
  {
    id: "pullman-abstention",
    name: "Pullman abstention (unsettled state law)",
    otherNames: [],
    area: "jurisdiction",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "Where a federal constitutional question may vanish once an unclear state law is read, the federal court may wait for the state courts to read it, keeping the federal case on its docket.",
    elements: [
      {
        id: "unclear-state-law",
        name: "Unclear state law",
        meaning: "State law is unsettled and open to a reading that avoids or changes the federal question.",
        cues: ["unsettled question of state law", "uncertain state law", "ambiguous state", "difficult and unsettled"],
      },
      {
        id: "federal-question-may-be-avoided",
        name: "Federal question may be avoided",
        meaning: "A state ruling could spare the federal court the constitutional decision or alter it.",
        cues: ["obviate the need", "federal constitutional question", "avoid a constitutional"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Railroad Commission of Texas v. Pullman Co., 312 U.S. 496 (1941)",
        pin: "501",
        contributed: "founded the doctrine",
      },
    ],
    sources: [],
    status: { is: "in force" },
    differs: ["Ninth Circuit: adds that the case touch a sensitive area of social policy."],
    related: [{ id: "constitutional-avoidance", how: "serves the same end in reading statutes" }],
    cues: ["pullman abstention", "abstention under pullman", "pullman doctrine"],
  },
  {
    id: "burford-abstention",
    name: "Burford abstention (complex state regulation)",
    otherNames: [],
    area: "jurisdiction",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "A federal court sitting in equity, or asked for other discretionary relief, may leave alone a state regulatory scheme on which timely state review is to be had, if federal review would disturb a coherent state policy.",
    elements: [
      {
        id: "timely-and-adequate-state-review",
        name: "Timely and adequate state review",
        meaning: "The state offers review of the administrative matter.",
        cues: ["timely and adequate state", "adequate state-court review"],
      },
      {
        id: "difficult-state-law-or-disruption",
        name: "Difficult state law or disruption",
        meaning:
          "The case turns on hard questions of important state policy, or federal review would disrupt efforts at a coherent policy.",
        cues: [
          "difficult questions of state law",
          "coherent policy",
          "substantial public concern",
          "disruptive of state efforts",
        ],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Burford v. Sun Oil Co., 319 U.S. 315 (1943)",
        pin: null,
        contributed: "left oil-field regulation to the state's own review",
      },
      {
        cite: "New Orleans Public Service, Inc. v. Council of New Orleans, 491 U.S. 350 (1989)",
        pin: "361",
        contributed: "states the two kinds of case",
      },
      {
        cite: "Quackenbush v. Allstate Insurance Co., 517 U.S. 706 (1996)",
        pin: "730-31",
        contributed: "dismissal only where relief is discretionary; a damages suit may at most be stayed",
      },
    ],
    sources: [],
    status: { is: "in force" },
    differs: [],
    related: [],
    cues: ["burford abstention", "abstention under burford", "burford doctrine"],
  },
]);
