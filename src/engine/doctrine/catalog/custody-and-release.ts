import { defineEntries } from "../entry.ts";

/** Detention before trial and removal, fines, and later changes of a sentence. */
export const custodyAndRelease = defineEntries([
  {
    id: "bail-reform-act",
    name: "Pretrial release or detention (Bail Reform Act)",
    otherNames: ["Detention hearing"],
    area: "criminal procedure",
    binds: "all federal courts",
    kind: "factors weighed",
    explanation:
      "A person charged is released unless no conditions will reasonably assure that he comes to court and that others are safe. For some charges the statute presumes that none will.",
    elements: [
      {
        id: "nature-and-circumstances-of-the-offense",
        name: "Nature and circumstances of the offense",
        meaning: "Above all whether it was violent, or about drugs, guns, minors or terrorism.",
        cues: ["nature and circumstances of the offense"],
      },
      {
        id: "weight-of-the-evidence",
        name: "Weight of the evidence",
        meaning: "How strong the case is; many courts give it least weight.",
        cues: ["weight of the evidence against"],
      },
      {
        id: "history-and-characteristics",
        name: "History and characteristics",
        meaning: "Ties, work, record, past appearance, and whether he was on release.",
        cues: ["history and characteristics", "ties to the community"],
      },
      {
        id: "danger-to-others",
        name: "Danger to others",
        meaning: "What release would put at risk; clear and convincing evidence is asked.",
        cues: ["danger to any person", "danger to the community", "safety of any other person"],
      },
      {
        id: "risk-of-flight",
        name: "Risk of flight",
        meaning: "Whether he will come to court; a preponderance is enough.",
        cues: ["risk of flight", "flight risk", "assure the appearance", "assure his appearance"],
      },
      {
        id: "presumption-of-detention",
        name: "Presumption of detention",
        meaning: "For listed charges: the defendant must bring some evidence, then it is weighed with the rest.",
        cues: ["rebuttable presumption", "presumption of detention", "rebut the presumption"],
      },
    ],
    burden: "Government: clear and convincing evidence of danger, a preponderance for flight.",
    authorities: [
      {
        cite: "United States v. Salerno, 481 U.S. 739 (1987)",
        pin: "748-51",
        contributed: "upheld detention for danger",
      },
    ],
    sources: ["18 U.S.C. § 3142"],
    status: { is: "in force" },
    differs: [],
    related: [],
    cues: ["bail reform act", "pretrial detention", "detention hearing", "3142"],
  },
  {
    id: "sentence-reduction-guidelines",
    name: "Reduction for a lowered Guidelines range (18 U.S.C. § 3582(c)(2))",
    otherNames: [],
    area: "sentencing",
    binds: "all federal courts",
    kind: "steps in sequence",
    explanation:
      "When the Sentencing Commission lowers a range and makes it retroactive, a court may reduce a sentence based on the old one.",
    elements: [
      {
        id: "eligibility",
        name: "Eligibility",
        meaning:
          "The amendment is listed as retroactive, the sentence was based on the range, and the range is lowered.",
        cues: [
          "subsequently been lowered",
          "retroactive amendment",
          "eligible for a sentence reduction",
          "based on a sentencing range",
        ],
      },
      {
        id: "reduction-warranted-by-3553-a",
        name: "Reduction warranted by § 3553(a)",
        meaning: "The court weighs the sentencing factors and conduct since.",
        cues: ["warranted in whole or in part", "consider the 3553(a) factors", "post-sentencing conduct"],
      },
    ],
    burden: "Defendant.",
    authorities: [
      { cite: "Dillon v. United States, 560 U.S. 817 (2010)", pin: "826-27", contributed: "set the two steps" },
      {
        cite: "Hughes v. United States, 584 U.S. 675 (2018)",
        pin: "687",
        contributed: "when an agreed sentence is based on the range",
      },
      {
        cite: "Concepcion v. United States, 597 U.S. 481 (2022)",
        pin: "486-87",
        contributed: "marked off the broader power under the First Step Act",
      },
    ],
    sources: ["18 U.S.C. § 3582(c)(2)", "U.S.S.G. § 1B1.10"],
    status: { is: "in force" },
    differs: [],
    related: [{ id: "compassionate-release", how: "another ground in the same subsection" }],
    cues: ["3582(c)(2)", "amendment 821", "amendment 782", "retroactive guideline amendment"],
  },
  {
    id: "immigration-detention",
    name: "Immigration detention after a removal order (Zadvydas)",
    otherNames: ["Zadvydas"],
    area: "immigration",
    binds: "all federal courts",
    kind: "burden shifting",
    explanation:
      "After a removal order a noncitizen may be held only as long as removal is reasonably foreseeable; six months are presumed reasonable.",
    elements: [
      {
        id: "six-months-after-the-order-is-final",
        name: "Six months after the order is final",
        meaning: "Shorter detention is presumed reasonable.",
        cues: ["six months", "presumptively reasonable", "post-removal-period"],
      },
      {
        id: "no-significant-likelihood-of-removal",
        name: "No significant likelihood of removal",
        meaning: "The noncitizen gives good reason to believe that removal is not coming in the foreseeable future.",
        cues: ["no significant likelihood of removal", "reasonably foreseeable future"],
      },
      {
        id: "governments-rebuttal",
        name: "Government's rebuttal",
        meaning: "The government answers with evidence.",
        cues: ["respond with evidence sufficient to rebut", "rebut that showing"],
      },
    ],
    burden: "Noncitizen first, then the government.",
    authorities: [
      {
        cite: "Zadvydas v. Davis, 533 U.S. 678 (2001)",
        pin: "699-701",
        contributed: "read a reasonable time into the statute",
      },
      {
        cite: "Jennings v. Rodriguez, 583 U.S. 281 (2018)",
        pin: "298-301",
        contributed: "no such limit in the statutes on detention before an order",
      },
      {
        cite: "Johnson v. Guzman Chavez, 594 U.S. 523 (2021)",
        pin: "526",
        contributed: "which statute governs those ordered removed again",
      },
    ],
    sources: ["8 U.S.C. § 1231(a)(6)"],
    status: { is: "in force" },
    differs: [],
    related: [],
    cues: ["zadvydas", "prolonged detention", "post-removal detention", "1231(a)(6)"],
  },
  {
    id: "excessive-fines",
    name: "Excessive fines",
    otherNames: ["Gross disproportionality of a forfeiture"],
    area: "constitutional law",
    binds: "all federal and state courts",
    kind: "factors weighed",
    explanation:
      "A fine or forfeiture that is meant at least in part to punish may not be grossly out of proportion to the offense.",
    elements: [
      {
        id: "punitive-at-least-in-part",
        name: "Punitive at least in part",
        meaning: "Payment to the government as a punishment.",
        cues: ["punishment for some offense", "punitive forfeiture", "at least in part to punish"],
      },
      {
        id: "gross-disproportion-to-the-offense",
        name: "Gross disproportion to the offense",
        meaning:
          "Weighed by the gravity of the offense, the penalties the law allows, whom the law was aimed at, and the harm done.",
        cues: ["grossly disproportional", "grossly disproportionate", "gravity of the offense"],
      },
    ],
    burden: "Who attacks the fine.",
    authorities: [
      {
        cite: "United States v. Bajakajian, 524 U.S. 321 (1998)",
        pin: "334-40",
        contributed: "set gross disproportion",
      },
      { cite: "Timbs v. Indiana, 586 U.S. 146 (2019)", pin: "151-54", contributed: "applies to the States" },
      {
        cite: "Austin v. United States, 509 U.S. 602 (1993)",
        pin: "609-10",
        contributed: "civil forfeiture can be punishment",
      },
    ],
    sources: ["U.S. Const. amend. VIII"],
    status: { is: "in force" },
    differs: [],
    related: [{ id: "eighth-amendment-proportionality", how: "the like rule for prison terms" }],
    cues: ["excessive fines", "excessive fine"],
  },
  {
    id: "supervised-release-conditions",
    name: "Conditions of supervised release (18 U.S.C. § 3583(d))",
    otherNames: ["Special conditions"],
    area: "sentencing",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "A court may add conditions to release if they fit the offense and the offender, and take no more liberty than is needed.",
    elements: [
      {
        id: "reasonably-related",
        name: "Reasonably related",
        meaning: "To the offense and the offender, and to deterring, protecting or rehabilitating.",
        cues: ["reasonably related", "nature and circumstances of the offense", "condition is related"],
      },
      {
        id: "no-greater-deprivation-of-liberty-than-necessary",
        name: "No greater deprivation of liberty than necessary",
        meaning: "It goes no further than those ends need.",
        cues: ["greater deprivation of liberty", "than is reasonably necessary", "deprivation of liberty"],
      },
      {
        id: "consistent-with-policy-statements",
        name: "Consistent with policy statements",
        meaning: "The Sentencing Commission's.",
        cues: ["pertinent policy statements", "consistent with any pertinent"],
      },
    ],
    burden: "Government, as to the need for it.",
    authorities: [
      {
        cite: "United States v. Sales, 476 F.3d 732 (9th Cir. 2007)",
        pin: "735-37",
        contributed: "struck a ban on computers that reached too far",
      },
    ],
    sources: ["18 U.S.C. § 3583(d)"],
    status: { is: "in force" },
    differs: [],
    related: [{ id: "supervised-release-revocation", how: "what follows a breach" }],
    cues: [
      "condition of supervised release",
      "conditions of supervised release",
      "special condition",
      "supervised release condition",
    ],
  },
]);
