import { defineEntries } from "../entry.ts";

export const floridaAndOhioProcedure = defineEntries([
  {
    id: "florida-temporary-injunction",
    name: "Temporary injunction (Florida)",
    otherNames: [],
    area: "remedies",
    binds: "Florida state courts",
    kind: "all elements required",
    explanation:
      "A Florida court acts before trial only with findings on four points: likely success, no adequate legal remedy, harm beyond repair, and the public interest.",
    elements: [
      {
        id: "substantial-likelihood-of-success",
        name: "Substantial likelihood of success",
        meaning: "The movant will probably win.",
        cues: ["substantial likelihood of success", "likelihood of success on the merits"],
      },
      {
        id: "no-adequate-remedy-at-law",
        name: "No adequate remedy at law",
        meaning: "Damages would not do.",
        cues: ["unavailability of an adequate remedy at law", "lack of an adequate remedy at law"],
      },
      {
        id: "irreparable-harm",
        name: "Irreparable harm",
        meaning: "Harm would come that cannot be undone.",
        cues: ["likelihood of irreparable harm", "irreparable harm"],
      },
      {
        id: "public-interest",
        name: "Public interest",
        meaning: "The order serves the public.",
        cues: ["considerations of the public interest", "serve the public interest"],
      },
    ],
    burden: "The movant.",
    authorities: [],
    sources: ["Fla. R. Civ. P. 1.610"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [
      {
        id: "preliminary-injunction",
        how: "is the federal counterpart",
      },
    ],
    cues: [
      "temporary injunction must establish",
      "unavailability of an adequate remedy at law",
      "order granting a temporary injunction",
      "rule 1.610",
    ],
  },
  {
    id: "florida-summary-judgment",
    name: "Summary judgment (Florida Rule 1.510)",
    otherNames: [],
    area: "civil procedure",
    binds: "Florida state courts",
    kind: "burden shifting",
    explanation:
      "Since May 1, 2021 Florida reads its rule as federal courts read Rule 56: a movant may point to a lack of evidence, and the other side must show a genuine dispute. Before, the movant had to rule out every possible issue.",
    elements: [
      {
        id: "no-genuine-dispute",
        name: "No genuine dispute",
        meaning: "No reasonable jury could find for the other side.",
        cues: ["federal summary judgment standard", "genuine dispute", "slightest doubt"],
      },
      {
        id: "entitled-to-judgment",
        name: "Entitled to judgment",
        meaning: "The law decides for the movant.",
        cues: ["entitled to judgment as a matter of law", "matter of law"],
      },
    ],
    burden: "The movant first, by proof or by pointing to its absence.",
    authorities: [
      {
        cite: "Wilsonart, LLC v. Lopez, 308 So. 3d 961 (Fla. 2020)",
        pin: "964",
        contributed: "declines a narrow exception to the old rule and announces the change",
      },
    ],
    sources: ["Fla. R. Civ. P. 1.510", "Fla. R. Civ. P. 1.510(a)"],
    status: {
      is: "in force",
      since: 2021,
    },
    differs: [],
    related: [
      {
        id: "summary-judgment",
        how: "is the federal rule it adopted",
      },
    ],
    cues: ["rule 1.510", "federal summary judgment standard", "slightest doubt"],
  },
  {
    id: "florida-rule-3850",
    name: "Postconviction motion (Florida Rule 3.850)",
    otherNames: [],
    area: "habeas corpus",
    binds: "Florida state courts",
    kind: "steps in sequence",
    explanation:
      "A convicted person may attack the judgment once, usually within two years. The court may deny without a hearing only if the motion is insufficient on its face or the record plainly refutes it.",
    elements: [
      {
        id: "timely-and-not-successive",
        name: "Timely and not successive",
        meaning: "Filed within two years of finality and not repeated, unless an exception applies.",
        cues: ["two years after", "successive motion", "newly discovered evidence"],
      },
      {
        id: "facially-sufficient",
        name: "Facially sufficient",
        meaning: "It states facts that would entitle the movant to relief.",
        cues: ["facially sufficient", "facially insufficient", "legally insufficient"],
      },
      {
        id: "not-conclusively-refuted",
        name: "Not conclusively refuted",
        meaning: "The attached record does not show that no relief is due.",
        cues: ["conclusively refuted", "conclusively refute", "conclusively show"],
      },
    ],
    burden: "The movant.",
    authorities: [
      {
        cite: "Freeman v. State, 761 So. 2d 1055 (Fla. 2000)",
        pin: "1061",
        contributed: "a hearing is due unless the claims are insufficient or conclusively refuted",
      },
    ],
    sources: ["Fla. R. Crim. P. 3.850"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [
      {
        id: "strickland",
        how: "most often carries its claims",
      },
    ],
    cues: ["rule 3.850", "3.850 motion", "postconviction motion", "conclusively refuted by the record"],
  },
  {
    id: "ohio-summary-judgment",
    name: "Summary judgment (Ohio Civ.R. 56)",
    otherNames: [],
    area: "civil procedure",
    binds: "Ohio state courts",
    kind: "burden shifting",
    explanation:
      "The movant must point to material in the record that shows there is no issue of fact on the other side's case. Then the other side must set out specific facts.",
    elements: [
      {
        id: "no-genuine-issue-of-material-fact",
        name: "No genuine issue of material fact",
        meaning: "Nothing that matters is left to try.",
        cues: ["no genuine issue of material fact", "no genuine issue as to any material fact remains"],
      },
      {
        id: "judgment-as-a-matter-of-law",
        name: "Judgment as a matter of law",
        meaning: "The law decides for the movant.",
        cues: ["moving party is entitled to judgment", "entitled to judgment as a matter of law"],
      },
      {
        id: "one-conclusion-only",
        name: "One conclusion only",
        meaning:
          "Reasonable minds could come only to the movant's view, even with the evidence seen most favorably to the other side.",
        cues: ["reasonable minds can come to but one conclusion", "but one conclusion", "adverse to the party"],
      },
    ],
    burden: "The movant first, with record evidence.",
    authorities: [
      {
        cite: "Dresher v. Burt, 75 Ohio St.3d 280 (1996)",
        pin: "293",
        contributed: "a bare claim of no evidence does not carry the movant's burden",
      },
      {
        cite: "Temple v. Wean United, Inc., 50 Ohio St.2d 317 (1977)",
        pin: "327",
        contributed: "the three conditions",
      },
    ],
    sources: ["Civ.R. 56(C)", "Civ.R. 56"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [
      {
        id: "summary-judgment",
        how: "is the federal counterpart",
      },
    ],
    cues: ["civ.r. 56", "reasonable minds can come to but one conclusion", "dresher"],
  },
]);
