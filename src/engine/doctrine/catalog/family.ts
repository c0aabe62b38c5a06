import { defineEntries } from "../entry.ts";

export const family = defineEntries([
  {
    id: "best-interests-child",
    name: "Best interests of the child",
    otherNames: [],
    area: "family",
    binds: "most states, by their own statutes",
    kind: "factors weighed",
    explanation: "Custody follows the child's welfare, on factors each state lists.",
    elements: [
      {
        id: "needs-and-bonds",
        name: "Needs and bonds",
        meaning: "Care, love and stability.",
        cues: ["emotional ties", "needs of the child", "stability", "stable environment"],
      },
      {
        id: "parental-fitness",
        name: "Parental fitness",
        meaning: "Health, violence, and cooperation.",
        cues: ["parental fitness", "domestic violence", "ability of each parent", "fitness"],
      },
      {
        id: "childs-wishes",
        name: "Child's wishes",
        meaning: "Weighed by maturity.",
        cues: ["wishes of the child", "child's preference", "desires of the child"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Troxel v. Granville, 530 U.S. 57 (2000)",
        pin: "65-70",
        contributed: "protected fit parents' choices",
      },
    ],
    sources: ["Unif. Marriage & Divorce Act § 402"],
    status: {
      is: "in force",
    },
    differs: ["Texas: Holley factors guide the question."],
    related: [],
    cues: [
      "best interests of the child",
      "best interest of the child",
      "child custody",
      "custody of the child",
      "custody of the children",
      "physical custody",
      "legal custody",
      "parental custody",
    ],
  },
  {
    id: "termination-of-parental-rights",
    name: "Termination of parental rights",
    otherNames: [],
    area: "family",
    binds: "most states, by their own statutes",
    kind: "all elements required",
    explanation:
      "The state must prove unfitness under a listed ground and, usually, that ending rights serves the child.",
    elements: [
      {
        id: "statutory-ground",
        name: "Statutory ground",
        meaning: "Abuse, neglect, abandonment or the like.",
        cues: ["statutory ground", "predicate ground", "unfit", "endanger", "abandonment"],
      },
      {
        id: "best-interests",
        name: "Best interests",
        meaning: "Termination serves the child.",
        cues: ["best interest", "best interests", "permanency"],
      },
    ],
    burden: "State, by at least clear and convincing evidence.",
    authorities: [
      {
        cite: "Santosky v. Kramer, 455 U.S. 745 (1982)",
        pin: "747-48",
        contributed: "set the burden",
      },
    ],
    sources: ["25 U.S.C. § 1912"],
    status: {
      is: "in force",
    },
    differs: ["Indian Child Welfare Act: proof beyond a reasonable doubt of likely serious harm."],
    related: [],
    cues: ["termination of parental rights", "terminate parental rights", "parental rights"],
  },
  {
    id: "hague-return",
    name: "Return of child (Hague Abduction Convention)",
    otherNames: [],
    area: "family",
    binds: "all federal and state courts",
    kind: "all elements required",
    explanation: "A child wrongly taken from its habitual residence is returned unless a narrow exception applies.",
    elements: [
      {
        id: "habitual-residence",
        name: "Habitual residence",
        meaning: "Where the child lived at home just before, by all the circumstances.",
        cues: ["habitual residence", "habitually resident"],
      },
      {
        id: "breach-of-custody-rights",
        name: "Breach of custody rights",
        meaning: "The removal or retention broke rights of custody under that country's law.",
        cues: ["rights of custody", "breach of custody rights", "wrongful removal", "wrongful retention"],
      },
      {
        id: "rights-exercised",
        name: "Rights exercised",
        meaning: "Those rights were in use, or would have been.",
        cues: ["exercising custody rights", "actually exercised"],
      },
      {
        id: "exception-to-return",
        name: "Exception to return",
        meaning:
          "Grave risk, consent or acquiescence, a settled child after a year, a mature child's objection, or human rights.",
        cues: ["grave risk", "consented or acquiesced", "well-settled", "mature child"],
      },
    ],
    burden: "Petitioner by a preponderance; grave risk by clear and convincing evidence.",
    authorities: [
      {
        cite: "Monasky v. Taglieri, 589 U.S. 68 (2020)",
        pin: null,
        contributed: "set the residence test",
      },
    ],
    sources: ["22 U.S.C. § 9003"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["hague convention", "habitual residence", "wrongful removal", "grave risk"],
  },
]);
