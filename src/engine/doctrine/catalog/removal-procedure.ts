import { defineEntries } from "../entry.ts";

export const removalProcedure = defineEntries([
  {
    id: "citizenship-burden",
    name: "Claim to citizenship in removal proceedings",
    otherNames: [],
    area: "immigration",
    binds: "all federal courts and the immigration agencies",
    kind: "burden shifting",
    explanation:
      "The government must first prove that the person is not a citizen. Proof of birth abroad raises a presumption of that, which the person may rebut; the government must then make its case by clear proof.",
    elements: [
      {
        id: "alienage-shown-by-foreign-birth",
        name: "Alienage shown by foreign birth",
        meaning: "The government proves birth abroad, and a presumption arises.",
        cues: ["foreign birth", "presumption of alienage", "alienage", "born abroad"],
      },
      {
        id: "claim-of-citizenship-proved",
        name: "Claim of citizenship proved",
        meaning: "The person shows citizenship by the greater weight of the evidence.",
        cues: [
          "preponderance of credible evidence",
          "substantial credible evidence",
          "claim to citizenship",
          "claim of citizenship",
          "derivative citizenship",
        ],
      },
      {
        id: "clear-unequivocal-and-convincing-proof",
        name: "Clear, unequivocal and convincing proof",
        meaning: "The burden returns to the government to prove removability.",
        cues: ["clear, unequivocal, and convincing", "clear and convincing evidence"],
      },
    ],
    burden: "Shifts, as the steps say.",
    authorities: [
      {
        cite: "Woodby v. INS, 385 U.S. 276 (1966)",
        pin: "286",
        contributed: "the government's burden of proof of deportability",
      },
      {
        cite: "Mondaca-Vega v. Lynch, 808 F.3d 413 (9th Cir. 2015)",
        pin: "419",
        contributed: "sets out the shifting burdens",
      },
      {
        cite: "Berenyi v. District Director, 385 U.S. 630 (1967)",
        pin: "637",
        contributed: "doubts about a grant of citizenship are resolved for the United States",
      },
    ],
    sources: ["8 U.S.C. § 1252(b)(5)", "8 U.S.C. § 1229a(c)(3)(A)"],
    status: { is: "in force" },
    differs: ["Third and other circuits phrase the middle step differently."],
    related: [],
    cues: [
      "presumption of alienage",
      "claim of citizenship",
      "claim to citizenship",
      "derivative citizenship",
      "foreign birth",
    ],
  },
  {
    id: "removal-review-bar",
    name: "Judicial review of discretionary immigration relief",
    otherNames: [],
    area: "immigration",
    binds: "all federal courts and the immigration agencies",
    kind: "steps in sequence",
    explanation:
      "Courts may not review decisions on discretionary relief, including the facts found, except for questions of law or of the Constitution. Whether settled facts meet a legal standard counts as a question of law.",
    elements: [
      {
        id: "decision-within-the-bar",
        name: "Decision within the bar",
        meaning: "The ruling concerns listed discretionary relief or a matter left to the agency's discretion.",
        cues: [
          "discretionary decision",
          "jurisdiction-stripping",
          "lack jurisdiction to review",
          "judgment regarding the granting",
        ],
      },
      {
        id: "question-of-law-or-constitution",
        name: "Question of law or Constitution",
        meaning: "The petition raises one, mixed questions among them, and more than in name.",
        cues: [
          "constitutional claims or questions of law",
          "mixed question",
          "colorable constitutional claim",
          "questions of law",
        ],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Guerrero-Lasprilla v. Barr, 589 U.S. 221 (2020)",
        pin: null,
        contributed: "questions of law include applying law to settled facts",
      },
      {
        cite: "Patel v. Garland, 596 U.S. 328 (2022)",
        pin: null,
        contributed: "facts found on discretionary relief cannot be reviewed",
      },
      {
        cite: "Wilkinson v. Garland, 601 U.S. 209 (2024)",
        pin: null,
        contributed: "even a mixed question full of facts can be reviewed",
      },
    ],
    sources: [
      "8 U.S.C. § 1252(a)(2)(B)",
      "8 U.S.C. § 1252(a)(2)(D)",
      "8 U.S.C. § 1252(a)(2)(B)(i)",
      "8 U.S.C. § 1252(a)(2)(C)",
    ],
    status: { is: "in force" },
    differs: [],
    related: [],
    cues: [
      "constitutional claims or questions of law",
      "1252(a)(2)(d)",
      "1252(a)(2)(b)",
      "jurisdiction to review the discretionary",
    ],
  },
  {
    id: "immigration-counsel",
    name: "Ineffective counsel in removal proceedings (Lozada)",
    otherNames: [],
    area: "immigration",
    binds: "all federal courts and the immigration agencies",
    kind: "all elements required",
    explanation:
      "Bad lawyering can reopen an immigration case if it kept the person from fairly presenting it. The complaint must be documented, and must have mattered.",
    elements: [
      {
        id: "lozada-steps",
        name: "Lozada steps",
        meaning:
          "An affidavit of what was agreed, notice to former counsel with a chance to answer, and a bar complaint or a reason for none.",
        cues: ["lozada", "disciplinary authorities", "agreement with counsel", "bar complaint"],
      },
      {
        id: "deficient-and-prejudicial",
        name: "Deficient and prejudicial",
        meaning: "Counsel failed to act competently and the outcome may have changed.",
        cues: ["prejudiced by counsel", "counsel's deficient", "plausible grounds for relief"],
      },
    ],
    burden: null,
    authorities: [
      { cite: "In re Lozada, 19 I. & N. Dec. 637 (BIA 1988)", pin: "639", contributed: "the procedural steps" },
    ],
    sources: ["8 C.F.R. § 1003.2"],
    status: { is: "in force" },
    differs: ["Circuits differ on strict compliance and on how much prejudice is asked."],
    related: [
      { id: "motion-to-reopen", how: "is the usual vehicle" },
      { id: "strickland", how: "is the criminal counterpart, resting on the Sixth Amendment" },
    ],
    cues: ["matter of lozada", "lozada requirements", "in re lozada", "lozada"],
  },
]);
