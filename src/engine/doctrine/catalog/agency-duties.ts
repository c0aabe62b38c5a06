import { defineEntries } from "../entry.ts";

export const agencyDuties = defineEntries([
  {
    id: "agency-delay-trac",
    name: "Agency action unreasonably delayed (TRAC factors)",
    otherNames: ["trac factors"],
    area: "administrative law",
    binds: "all federal courts",
    kind: "factors weighed",
    explanation:
      "A court may compel action that an agency must take and has put off unreasonably. It weighs how long, what the statute expects, what is at stake, and what else the agency must do.",
    elements: [
      {
        id: "rule-of-reason-and-timetable",
        name: "Rule of reason and timetable",
        meaning: "The time taken is judged by reason and by any deadline in the statute.",
        cues: ["rule of reason", "timetable", "congressional timetable"],
      },
      {
        id: "stakes",
        name: "Stakes",
        meaning: "Delay matters more where health and welfare are at risk, and by the interests hurt.",
        cues: ["human health and welfare", "nature and extent of the interests prejudiced"],
      },
      {
        id: "competing-priorities",
        name: "Competing priorities",
        meaning: "What speeding this matter would cost others.",
        cues: ["competing priority", "competing priorities", "expediting delayed action"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Telecommunications Research & Action Center v. FCC, 750 F.2d 70 (D.C. Cir. 1984)",
        pin: "80",
        contributed: "lists six factors",
      },
      {
        cite: "Norton v. Southern Utah Wilderness Alliance, 542 U.S. 55 (2004)",
        pin: "64",
        contributed: "only discrete action that the agency must take can be compelled",
      },
    ],
    sources: ["5 U.S.C. § 706(1)", "5 U.S.C. § 555(b)"],
    status: { is: "in force" },
    differs: [],
    related: [{ id: "writ-of-mandamus", how: "is the older remedy and is judged alike" }],
    cues: ["unreasonable delay", "trac factors", "unreasonably delayed", "unlawfully withheld or unreasonably delayed"],
  },
  {
    id: "foia-withholding",
    name: "Freedom of Information Act: search and exemptions",
    otherNames: ["foia exemption"],
    area: "administrative law",
    binds: "all federal courts",
    kind: "steps in sequence",
    explanation:
      "An agency must search for what is asked and release it unless an exemption covers it and release would foreseeably do the harm the exemption guards against. Parts that are not exempt must be given.",
    elements: [
      {
        id: "adequate-search",
        name: "Adequate search",
        meaning: "The search was reasonably calculated to find the records, shown by detailed affidavits.",
        cues: ["reasonably calculated to uncover", "adequacy of the search", "adequate search"],
      },
      {
        id: "exemption-shown",
        name: "Exemption shown",
        meaning: "The agency explains why each withheld part falls within an exemption.",
        cues: ["exemption 4", "exemption 5", "exemption 6", "exemption 7", "vaughn index", "deliberative process"],
      },
      {
        id: "foreseeable-harm",
        name: "Foreseeable harm",
        meaning: "Disclosure would harm an interest that the exemption protects, or the law forbids it.",
        cues: ["foreseeable harm", "foreseeably harm"],
      },
      {
        id: "segregation",
        name: "Segregation",
        meaning: "Reasonably separable parts are released.",
        cues: ["reasonably segregable", "segregable"],
      },
    ],
    burden: "The agency.",
    authorities: [
      {
        cite: "Weisberg v. U.S. Department of Justice, 705 F.2d 1344 (D.C. Cir. 1983)",
        pin: "1351",
        contributed: "the measure of a search",
      },
      {
        cite: "Food Marketing Institute v. Argus Leader Media, 588 U.S. 427 (2019)",
        pin: null,
        contributed: "reads confidential in its ordinary sense for exemption 4",
      },
      {
        cite: "U.S. Fish & Wildlife Service v. Sierra Club, Inc., 592 U.S. 261 (2021)",
        pin: null,
        contributed: "drafts that prove to be the last word can still be predecisional",
      },
    ],
    sources: ["5 U.S.C. § 552", "5 U.S.C. § 552(b)", "5 U.S.C. § 552(b)(5)"],
    status: { is: "in force" },
    differs: [],
    related: [],
    cues: [
      "freedom of information act",
      "vaughn index",
      "reasonably segregable",
      "foia exemptions",
      "adequacy of its search",
    ],
  },
  {
    id: "nepa-review",
    name: "Environmental review (NEPA)",
    otherNames: [],
    area: "administrative law",
    binds: "all federal courts",
    kind: "steps in sequence",
    explanation:
      "Before a major action that may significantly affect the environment, a federal agency must study and disclose what it will do. The Act prescribes process, not result, and courts defer to the agency's choices of depth and scope.",
    elements: [
      {
        id: "major-federal-action-with-significant-effects",
        name: "Major federal action with significant effects",
        meaning: "The action is federal and its effects may be significant; if unclear, a short assessment decides.",
        cues: [
          "major federal action",
          "significantly affecting",
          "finding of no significant impact",
          "environmental assessment",
        ],
      },
      {
        id: "hard-look",
        name: "Hard look",
        meaning:
          "The agency looked at effects and alternatives and explained itself within a broad zone of reasonableness.",
        cues: ["hard look", "reasonable alternatives", "environmental impact statement", "reasonably foreseeable"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Robertson v. Methow Valley Citizens Council, 490 U.S. 332 (1989)",
        pin: "349-51",
        contributed: "process rather than particular results",
      },
      {
        cite: "Department of Transportation v. Public Citizen, 541 U.S. 752 (2004)",
        pin: "767-70",
        contributed: "effects the agency has no power to prevent need not be studied",
      },
      {
        cite: "Seven County Infrastructure Coalition v. Eagle County, 145 S. Ct. 1497 (2025)",
        pin: null,
        contributed: "calls for substantial deference; effects of separate projects need not be studied",
      },
    ],
    sources: ["42 U.S.C. § 4332", "42 U.S.C. § 4332(2)(C)"],
    status: {
      is: "in force",
      note: "Amended in 2023; the governing regulations were withdrawn in 2025, and agencies now use their own.",
    },
    differs: [],
    related: [{ id: "arbitrary-and-capricious", how: "is the standard of review" }],
    cues: [
      "national environmental policy act",
      "environmental impact statement",
      "hard look",
      "finding of no significant impact",
    ],
  },
  {
    id: "implied-consent-suspension",
    name: "Licence suspension for refusing a chemical test (implied consent)",
    otherNames: [],
    area: "administrative law",
    binds: "State courts",
    kind: "steps in sequence",
    explanation:
      "A driver who refuses a breath or blood test after arrest for drunk driving can lose the licence, if the officer had grounds, asked and warned.",
    elements: [
      {
        id: "arrest-on-reasonable-grounds",
        name: "Arrest on reasonable grounds",
        meaning: "For driving under the influence.",
        cues: ["reasonable grounds to believe", "arrested for dui", "arrested the licensee"],
      },
      {
        id: "asked-to-take-the-test",
        name: "Asked to take the test",
        meaning: "The officer asked.",
        cues: ["asked to submit", "requested to submit", "request that licensee submit"],
      },
      {
        id: "refused",
        name: "Refused",
        meaning: "Anything short of unqualified assent.",
        cues: ["refused to submit", "refused to do so", "refused the chemical", "refusal"],
      },
      {
        id: "warned",
        name: "Warned",
        meaning: "Of what refusal would cost.",
        cues: ["warned that", "implied consent warnings", "warning requirement"],
      },
      {
        id: "drivers-excuse",
        name: "Driver's excuse",
        meaning: "A refusal that was not knowing and conscious, or a body that could not.",
        cues: ["knowing and conscious", "physically incapable", "incapable of making"],
      },
    ],
    burden: "The agency, then the driver for an excuse.",
    authorities: [
      {
        cite: "Banner v. Commonwealth, Department of Transportation, 737 A.2d 1203 (Pa. 1999)",
        pin: "1206",
        contributed: "listed what the agency must prove",
      },
      {
        cite: "Birchfield v. North Dakota, 579 U.S. 438 (2016)",
        pin: "474-78",
        contributed: "no crime in refusing a blood test without a warrant; civil penalties are another matter",
      },
    ],
    sources: [],
    status: { is: "in force" },
    differs: ["States differ in warnings and excuses."],
    related: [],
    cues: [
      "implied consent law",
      "operating privilege",
      "chemical test refusal",
      "refusing to submit to a chemical",
      "refusal to submit to a chemical",
    ],
  },
]);
