import { defineEntries } from "../entry.ts";

export const section1983 = defineEntries([
  {
    id: "section-1983-elements",
    name: "Section 1983 claim: elements",
    otherNames: ["Civil action for deprivation of rights", "Color of state law"],
    area: "civil rights",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "Section 1983 lets a person sue someone who, using state power, violated a federal right. It creates no rights itself: the plaintiff must name the right and tie the defendant to its loss.",
    elements: [
      {
        id: "deprivation-of-a-federal-right",
        name: "Deprivation of a federal right",
        meaning: "A right secured by the Constitution or federal law was violated.",
        cues: [
          "deprivation of a right",
          "violation of a right secured by the constitution",
          "deprived of a federal right",
          "secured by the constitution and laws",
        ],
      },
      {
        id: "action-under-color-of-state-law",
        name: "Action under color of state law",
        meaning: "The wrongdoer held state power or acted jointly with those who did.",
        cues: ["under color of state law", "color of law", "state actor", "state action"],
      },
      {
        id: "personal-involvement",
        name: "Personal involvement",
        meaning: "Each defendant must have had a part in the violation.",
        cues: ["personal involvement", "personally involved", "personal participation", "affirmative link"],
      },
    ],
    burden: "Plaintiff, by a preponderance.",
    authorities: [
      {
        cite: "West v. Atkins, 487 U.S. 42 (1988)",
        pin: "48",
        contributed: "stated both elements and held a contract prison doctor to be a state actor",
      },
      {
        cite: "Gomez v. Toledo, 446 U.S. 635 (1980)",
        pin: "640",
        contributed: "held that only two allegations are needed",
      },
      {
        cite: "Lugar v. Edmondson Oil Co., 457 U.S. 922 (1982)",
        pin: "937",
        contributed: "set out when private conduct is state action",
      },
    ],
    sources: ["42 U.S.C. § 1983"],
    status: {
      is: "in force",
      note: "Medina v. Planned Parenthood South Atlantic, No. 23-1275 (U.S. June 26, 2025): a spending statute gives a right to sue only in clear and unambiguous rights-creating terms.",
    },
    differs: [],
    related: [],
    cues: ["under color of state law", "state a claim under § 1983", "section 1983", "person acting under color"],
  },
  {
    id: "monell-municipal-liability",
    name: "Municipal liability (Monell)",
    otherNames: ["Monell liability", "Policy or custom"],
    area: "civil rights",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "A city or county answers under § 1983 for its own policy or custom, not merely because it employed the wrongdoer. The policy must be the moving force behind a constitutional violation.",
    elements: [
      {
        id: "official-policy-or-custom",
        name: "Official policy or custom",
        meaning:
          "A formal policy, a final policymaker's decision, a settled practice, or a failure to train that shows deliberate indifference.",
        cues: ["official policy", "policy or custom", "widespread practice", "final policymaker", "failure to train"],
      },
      {
        id: "moving-force-causation",
        name: "Moving force causation",
        meaning: "A direct causal link between the policy and the injury.",
        cues: ["moving force", "direct causal link", "caused the constitutional violation"],
      },
      {
        id: "underlying-constitutional-violation",
        name: "Underlying constitutional violation",
        meaning: "Ordinarily someone must have violated the plaintiff's rights.",
        cues: [
          "underlying constitutional violation",
          "no constitutional violation",
          "deprivation of a constitutional right",
        ],
      },
    ],
    burden: "Plaintiff, by a preponderance.",
    authorities: [
      {
        cite: "Monell v. Dep't of Soc. Servs. of City of New York, 436 U.S. 658 (1978)",
        pin: "694",
        contributed: "made municipalities suable for policy or custom only",
      },
      {
        cite: "Pembaur v. City of Cincinnati, 475 U.S. 469 (1986)",
        pin: "481-83",
        contributed: "counted a single decision by a final policymaker",
      },
      {
        cite: "City of Canton v. Harris, 489 U.S. 378 (1989)",
        pin: "388-90",
        contributed: "allowed failure-to-train claims on deliberate indifference",
      },
      {
        cite: "Connick v. Thompson, 563 U.S. 51 (2011)",
        pin: "61-62",
        contributed: "generally required a pattern of similar violations",
      },
    ],
    sources: ["42 U.S.C. § 1983"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["monell", "municipal liability", "policy or custom", "custom or policy", "moving force behind"],
  },
  {
    id: "qualified-immunity",
    name: "Qualified immunity",
    otherNames: ["Clearly established law", "Saucier steps"],
    area: "civil rights",
    binds: "all federal courts",
    kind: "steps in sequence",
    explanation:
      "An official is immune from damages unless the facts show a violation of a right that was clearly established at the time. Courts may take the two questions in either order.",
    elements: [
      {
        id: "violation-of-a-constitutional-right",
        name: "Violation of a constitutional right",
        meaning: "The facts, taken for the plaintiff where disputed, make out a violation.",
        cues: [
          "violated a constitutional right",
          "violation of a constitutional right",
          "facts alleged show",
          "violated a statutory or constitutional right",
        ],
      },
      {
        id: "right-clearly-established",
        name: "Right clearly established",
        meaning:
          "Existing precedent put the question beyond debate for the particular conduct, so every reasonable officer would know.",
        defeatedBy:
          "Right described at a high level of generality, with no case on similar facts and no obvious violation.",
        cues: ["clearly established", "beyond debate", "reasonable official would have known", "fair warning"],
      },
    ],
    burden: "Official pleads it; circuits differ on who must then carry each step, and many put both on the plaintiff.",
    authorities: [
      {
        cite: "Harlow v. Fitzgerald, 457 U.S. 800 (1982)",
        pin: "818",
        contributed: "set the objective standard",
      },
      {
        cite: "Pearson v. Callahan, 555 U.S. 223 (2009)",
        pin: "236",
        contributed: "let courts choose the order of the steps",
      },
      {
        cite: "Ashcroft v. al-Kidd, 563 U.S. 731 (2011)",
        pin: "741",
        contributed: "required existing precedent beyond debate",
      },
    ],
    sources: [],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["qualified immunity", "clearly established", "reasonable official", "clearly established law"],
  },
  {
    id: "supervisory-liability",
    name: "Supervisory liability (§ 1983)",
    otherNames: ["Supervisor liability", "No respondeat superior"],
    area: "civil rights",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "A supervisor is not liable merely because a subordinate did wrong. The plaintiff must show the supervisor's own conduct, with the state of mind the underlying right requires, caused the harm.",
    elements: [
      {
        id: "supervisors-own-act-or-omission",
        name: "Supervisor's own act or omission",
        meaning: "Participation, a policy, or knowing acquiescence; mere rank is not enough.",
        cues: [
          "respondeat superior",
          "personally participated",
          "own individual actions",
          "knowledge of and acquiesced",
          "supervisory",
          "personal involvement",
          "personally involved",
          "personal responsibility",
        ],
      },
      {
        id: "causal-connection",
        name: "Causal connection",
        meaning: "The supervisor's conduct led to the violation.",
        cues: ["causal connection", "affirmative causal link", "causally connected"],
      },
      {
        id: "culpable-state-of-mind",
        name: "Culpable state of mind",
        meaning: "At least that demanded by the right in question, often deliberate indifference.",
        cues: ["deliberate indifference", "tacit authorization", "state of mind"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Ashcroft v. Iqbal, 556 U.S. 662 (2009)",
        pin: "676",
        contributed: "rejected vicarious liability and required each official's own violation",
      },
    ],
    sources: ["42 U.S.C. § 1983"],
    status: {
      is: "in force",
    },
    differs: ["Circuits differ on what remains of pre-2009 supervisory tests based on knowledge and acquiescence."],
    related: [],
    cues: [
      "supervisory liability",
      "respondeat superior",
      "supervisor may be liable",
      "supervisory official",
      "personal involvement",
      "personal responsibility",
    ],
  },
]);
