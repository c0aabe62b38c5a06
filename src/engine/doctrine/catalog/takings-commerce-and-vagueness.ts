import { defineEntries } from "../entry.ts";

export const takingsCommerceAndVagueness = defineEntries([
  {
    id: "penn-central",
    name: "Regulatory taking (Penn Central)",
    otherNames: [],
    area: "constitutional law",
    binds: "all federal and state courts",
    kind: "factors weighed",
    explanation:
      "A rule may take property without touching it; three matters are weighed. Total loss of use is usually a taking outright.",
    elements: [
      {
        id: "economic-impact",
        name: "Economic impact",
        meaning: "How much value is lost.",
        cues: ["economic impact", "diminution in value"],
      },
      {
        id: "investment-backed-expectations",
        name: "Investment-backed expectations",
        meaning: "Reasonable expectations harmed.",
        cues: ["investment-backed expectations", "distinct investment-backed"],
      },
      {
        id: "character-of-the-action",
        name: "Character of the action",
        meaning: "Invasion, or broad adjustment of benefits.",
        cues: ["character of the governmental action", "character of the government"],
      },
    ],
    burden: "Owner.",
    authorities: [
      {
        cite: "Penn Cent. Transp. Co. v. City of New York, 438 U.S. 104 (1978)",
        pin: "124",
        contributed: "set the factors",
      },
      {
        cite: "Lucas v. S.C. Coastal Council, 505 U.S. 1003 (1992)",
        pin: "1015-19",
        contributed: "treated total loss",
      },
      {
        cite: "Knick v. Twp. of Scott, 588 U.S. 180 (2019)",
        pin: null,
        contributed: "opened federal court at once",
      },
    ],
    sources: ["U.S. Const. amend. V"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: [
      "regulatory taking",
      "penn central",
      "takings clause",
      "just compensation",
      "taking of property",
      "takings claim",
    ],
  },
  {
    id: "dormant-commerce-clause",
    name: "Dormant Commerce Clause (Pike)",
    otherNames: [],
    area: "constitutional law",
    binds: "all federal and state courts",
    kind: "steps in sequence",
    explanation: "States may not favor their own economy; neutral laws stand unless the burden is clearly too heavy.",
    elements: [
      {
        id: "discrimination",
        name: "Discrimination",
        meaning: "Against interstate commerce by face, purpose or effect.",
        cues: ["discriminates against interstate commerce", "economic protectionism", "in-state"],
      },
      {
        id: "pike-balancing",
        name: "Pike balancing",
        meaning: "Burden clearly excessive to local benefits.",
        cues: ["clearly excessive", "putative local benefits", "pike balancing"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Pike v. Bruce Church, Inc., 397 U.S. 137 (1970)",
        pin: "142",
        contributed: "set the balance",
      },
      {
        cite: "Nat'l Pork Producers Council v. Ross, 598 U.S. 356 (2023)",
        pin: null,
        contributed: "confined the doctrine",
      },
    ],
    sources: ["U.S. Const. art. I, § 8"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["dormant commerce clause", "interstate commerce", "pike balancing", "pike test", "clearly excessive"],
  },
  {
    id: "vagueness",
    name: "Void for vagueness",
    otherNames: [],
    area: "constitutional law",
    binds: "all federal and state courts",
    kind: "all elements required",
    explanation: "A penal law must tell people what is forbidden and bind those who enforce it.",
    elements: [
      {
        id: "fair-notice",
        name: "Fair notice",
        meaning: "Ordinary people can understand it.",
        cues: ["fair notice", "ordinary intelligence", "ordinary people"],
      },
      {
        id: "no-arbitrary-enforcement",
        name: "No arbitrary enforcement",
        meaning: "Standards guide police and juries.",
        cues: ["arbitrary enforcement", "arbitrary and discriminatory enforcement", "standardless"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Johnson v. United States, 576 U.S. 591 (2015)",
        pin: "595",
        contributed: "voided the residual clause",
      },
      {
        cite: "Grayned v. City of Rockford, 408 U.S. 104 (1972)",
        pin: "108-09",
        contributed: "gave both reasons",
      },
    ],
    sources: ["U.S. Const. amend. V", "U.S. Const. amend. XIV"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["void for vagueness", "unconstitutionally vague", "vagueness", "ordinary intelligence"],
  },
  {
    id: "overbreadth",
    name: "Overbreadth",
    otherNames: [],
    area: "constitutional law",
    binds: "all federal and state courts",
    kind: "all elements required",
    explanation: "A law may fall entirely if it punishes too much protected speech compared with its lawful reach.",
    elements: [
      {
        id: "construction-of-the-law",
        name: "Construction of the law",
        meaning: "What the law covers.",
        cues: ["construe", "what the statute covers"],
      },
      {
        id: "substantial-overbreadth",
        name: "Substantial overbreadth",
        meaning: "Many applications are invalid, judged against valid ones.",
        cues: ["substantial number", "plainly legitimate sweep", "substantially overbroad"],
      },
    ],
    burden: "Challenger.",
    authorities: [
      {
        cite: "United States v. Hansen, 599 U.S. 762 (2023)",
        pin: null,
        contributed: "restated the doctrine",
      },
      {
        cite: "United States v. Stevens, 559 U.S. 460 (2010)",
        pin: "473",
        contributed: "stated the measure",
      },
    ],
    sources: [],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["overbreadth", "overbroad", "plainly legitimate sweep"],
  },
  {
    id: "contracts-clause",
    name: "Contracts Clause",
    otherNames: [],
    area: "constitutional law",
    binds: "all federal and state courts",
    kind: "steps in sequence",
    explanation: "A state law that badly impairs contracts must suit a proper public purpose.",
    elements: [
      {
        id: "substantial-impairment",
        name: "Substantial impairment",
        meaning: "It undercuts the bargain and expectations.",
        cues: ["substantial impairment", "substantially impair", "contractual relationship"],
      },
      {
        id: "appropriate-means-to-legitimate-purpose",
        name: "Appropriate means to legitimate purpose",
        meaning: "Reasonable means to a significant aim.",
        cues: ["significant and legitimate public purpose", "reasonable and appropriate"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Sveen v. Melin, 584 U.S. 811 (2018)",
        pin: null,
        contributed: "restated both steps",
      },
    ],
    sources: ["U.S. Const. art. I, § 10"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["contracts clause", "contract clause", "impairment of contract", "obligation of contracts"],
  },
]);
