import { defineEntries } from "../entry.ts";

export const immigration = defineEntries([
  {
    id: "asylum",
    name: "Asylum eligibility",
    otherNames: [],
    area: "immigration",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "An applicant must be unable to return because of persecution or well-founded fear tied to a protected ground.",
    elements: [
      {
        id: "persecution-or-well-founded-fear",
        name: "Persecution or well-founded fear",
        meaning: "Past serious harm, or reasonable fear of it.",
        cues: ["well-founded fear", "past persecution", "persecution"],
      },
      {
        id: "protected-ground",
        name: "Protected ground",
        meaning: "Race, religion, nationality, social group or opinion is a central reason.",
        cues: ["on account of", "protected ground", "nexus", "one central reason"],
      },
      {
        id: "government-role",
        name: "Government role",
        meaning: "Done by, or by those beyond control of, the state.",
        cues: ["unable or unwilling to control", "government was unable"],
      },
    ],
    burden: "Applicant; past persecution raises a rebuttable presumption.",
    authorities: [
      {
        cite: "INS v. Cardoza-Fonseca, 480 U.S. 421 (1987)",
        pin: "431, 440",
        contributed: "explained well-founded fear",
      },
      {
        cite: "INS v. Elias-Zacarias, 502 U.S. 478 (1992)",
        pin: "481-83",
        contributed: "required motive",
      },
    ],
    sources: ["8 U.S.C. § 1158", "8 U.S.C. § 1101(a)(42)"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["asylum", "well-founded fear", "past persecution", "protected ground"],
  },
  {
    id: "withholding-of-removal",
    name: "Withholding of removal",
    otherNames: [],
    area: "immigration",
    binds: "all federal courts",
    kind: "all elements required",
    explanation: "Removal to a country is barred if persecution there on a protected ground is more likely than not.",
    elements: [
      {
        id: "clear-probability-of-persecution",
        name: "Clear probability of persecution",
        meaning: "More likely than not.",
        cues: ["clear probability", "more likely than not", "life or freedom would be threatened"],
      },
      {
        id: "protected-ground",
        name: "Protected ground",
        meaning: "Harm is because of it.",
        cues: ["on account of", "protected ground", "because of"],
      },
    ],
    burden: "Applicant.",
    authorities: [
      {
        cite: "INS v. Stevic, 467 U.S. 407 (1984)",
        pin: "429-30",
        contributed: "set the probability",
      },
    ],
    sources: ["8 U.S.C. § 1231(b)(3)"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["withholding of removal", "clear probability"],
  },
  {
    id: "convention-against-torture",
    name: "Convention Against Torture protection",
    otherNames: [],
    area: "immigration",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "Removal is barred to a place where the person would more likely than not be tortured with official involvement. No protected ground is needed.",
    elements: [
      {
        id: "likelihood-of-torture",
        name: "Likelihood of torture",
        meaning: "More likely than not.",
        cues: ["more likely than not", "tortured", "torture"],
      },
      {
        id: "official-acquiescence",
        name: "Official acquiescence",
        meaning: "Done by or with consent or acquiescence of officials.",
        cues: ["acquiescence", "public official", "willful blindness"],
      },
    ],
    burden: "Applicant.",
    authorities: [],
    sources: ["8 C.F.R. § 1208.16", "8 C.F.R. § 1208.18"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: [
      "convention against torture",
      "cat protection",
      "acquiescence of a public official",
      "government acquiescence",
    ],
  },
  {
    id: "adverse-credibility",
    name: "Adverse credibility determination (REAL ID Act)",
    otherNames: [],
    area: "immigration",
    binds: "all federal courts",
    kind: "factors weighed",
    explanation: "The judge may disbelieve an applicant on all circumstances, even for gaps not central to the claim.",
    elements: [
      {
        id: "demeanor-candor-or-responsiveness",
        name: "Demeanor, candor, or responsiveness",
        meaning: "How the witness answered.",
        cues: ["demeanor", "candor", "responsiveness"],
      },
      {
        id: "plausibility",
        name: "Plausibility",
        meaning: "Whether the account makes sense.",
        cues: ["plausibility", "implausible", "inherent plausibility"],
      },
      {
        id: "inconsistencies-or-omissions",
        name: "Inconsistencies or omissions",
        meaning: "Between statements and record, central or not.",
        cues: ["inconsistencies", "inconsistency", "omission", "heart of the applicant's claim"],
      },
      {
        id: "totality-of-the-circumstances",
        name: "Totality of the circumstances",
        meaning: "All relevant factors support the finding.",
        cues: ["totality of the circumstances", "all relevant factors", "corroboration"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Garland v. Ming Dai, 593 U.S. 357 (2021)",
        pin: null,
        contributed: "treated credibility and review",
      },
    ],
    sources: ["8 U.S.C. § 1158(b)(1)(B)(iii)"],
    status: {
      is: "in force",
      since: 2005,
    },
    differs: [],
    related: [],
    cues: ["adverse credibility", "credibility determination", "credibility finding", "real id act"],
  },
  {
    id: "motion-to-reopen",
    name: "Motion to reopen removal proceedings",
    otherNames: [],
    area: "immigration",
    binds: "all federal courts",
    kind: "all elements required",
    explanation: "A person may ask to reopen on new facts, usually once and within ninety days.",
    elements: [
      {
        id: "new-and-material-evidence",
        name: "New and material evidence",
        meaning: "Not available before.",
        cues: ["previously unavailable", "material", "new evidence"],
      },
      {
        id: "timeliness-and-number",
        name: "Timeliness and number",
        meaning: "One motion in ninety days, with exceptions.",
        cues: ["ninety days", "90 days", "changed country conditions", "number-barred", "equitable tolling"],
      },
      {
        id: "prima-facie-eligibility",
        name: "Prima facie eligibility",
        meaning: "Likely entitled to relief.",
        cues: ["prima facie eligibility", "prima facie case"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "INS v. Abudu, 485 U.S. 94 (1988)",
        pin: "104-05",
        contributed: "listed grounds for denial",
      },
      {
        cite: "Kucana v. Holder, 558 U.S. 233 (2010)",
        pin: "242-53",
        contributed: "kept review open",
      },
    ],
    sources: ["8 U.S.C. § 1229a(c)(7)"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["motion to reopen", "changed country conditions"],
  },
]);
