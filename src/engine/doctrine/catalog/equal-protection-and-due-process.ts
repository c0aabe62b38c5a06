import { defineEntries } from "../entry.ts";

export const equalProtectionAndDueProcess = defineEntries([
  {
    id: "strict-scrutiny",
    name: "Strict scrutiny",
    otherNames: [],
    area: "constitutional law",
    binds: "all federal and state courts",
    kind: "all elements required",
    explanation:
      "Laws that sort people by race or burden a fundamental right survive only if they serve a compelling aim by narrow means.",
    elements: [
      {
        id: "compelling-governmental-interest",
        name: "Compelling governmental interest",
        meaning: "An aim of the highest order.",
        cues: ["compelling governmental interest", "compelling interest", "compelling state interest"],
      },
      {
        id: "narrow-tailoring",
        name: "Narrow tailoring",
        meaning: "No less restrictive means would do.",
        cues: ["narrowly tailored", "least restrictive means", "narrow tailoring"],
      },
    ],
    burden: "Government.",
    authorities: [
      {
        cite: "Students for Fair Admissions, Inc. v. President & Fellows of Harvard Coll., 600 U.S. 181 (2023)",
        pin: null,
        contributed: "applied strict scrutiny to admissions by race",
      },
      {
        cite: "Adarand Constructors, Inc. v. Pena, 515 U.S. 200 (1995)",
        pin: "227",
        contributed: "applied it to all governments",
      },
    ],
    sources: ["U.S. Const. amend. XIV"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["strict scrutiny", "compelling governmental interest", "suspect class", "narrowly tailored to"],
  },
  {
    id: "intermediate-scrutiny-sex",
    name: "Intermediate scrutiny (sex classification)",
    otherNames: [],
    area: "constitutional law",
    binds: "all federal and state courts",
    kind: "all elements required",
    explanation: "A law that treats men and women differently needs an exceedingly persuasive reason.",
    elements: [
      {
        id: "important-governmental-objective",
        name: "Important governmental objective",
        meaning: "A genuine aim, not invented later.",
        cues: ["important governmental objectives", "exceedingly persuasive justification"],
      },
      {
        id: "substantial-relation",
        name: "Substantial relation",
        meaning: "The means closely serve the aim without stereotypes.",
        cues: ["substantially related", "overbroad generalizations"],
      },
    ],
    burden: "Government.",
    authorities: [
      {
        cite: "United States v. Virginia, 518 U.S. 515 (1996)",
        pin: "531-33",
        contributed: "required an exceedingly persuasive justification",
      },
      {
        cite: "Craig v. Boren, 429 U.S. 190 (1976)",
        pin: "197",
        contributed: "set the tier",
      },
    ],
    sources: ["U.S. Const. amend. XIV"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["intermediate scrutiny", "exceedingly persuasive", "substantially related", "quasi-suspect"],
  },
  {
    id: "rational-basis",
    name: "Rational basis review",
    otherNames: [],
    area: "constitutional law",
    binds: "all federal and state courts",
    kind: "all elements required",
    explanation: "Ordinary laws are upheld if any conceivable legitimate purpose is rationally served.",
    elements: [
      {
        id: "legitimate-interest",
        name: "Legitimate interest",
        meaning: "A proper purpose, real or supposed.",
        cues: ["legitimate governmental interest", "legitimate state interest", "conceivable basis"],
      },
      {
        id: "rational-relation",
        name: "Rational relation",
        meaning: "A plausible link of means and end.",
        cues: ["rationally related", "rational relationship", "similarly situated"],
      },
    ],
    burden: "Challenger negates every conceivable basis.",
    authorities: [
      {
        cite: "FCC v. Beach Commc'ns, Inc., 508 U.S. 307 (1993)",
        pin: "313-15",
        contributed: "described the deference",
      },
      {
        cite: "Vill. of Willowbrook v. Olech, 528 U.S. 562 (2000)",
        pin: "564",
        contributed: "recognized a class of one",
      },
    ],
    sources: ["U.S. Const. amend. XIV"],
    status: {
      is: "in force",
      note: "United States v. Skrmetti, No. 23-477 (U.S. June 18, 2025): a law on minors' medical care that sorts by age and medical use is judged by this test.",
    },
    differs: [],
    related: [],
    cues: [
      "rational basis",
      "rationally related",
      "legitimate governmental interest",
      "equal protection",
      "class of one",
    ],
  },
  {
    id: "mathews-due-process",
    name: "Procedural due process (Mathews v. Eldridge)",
    otherNames: ["Mathews balancing"],
    area: "constitutional law",
    binds: "all federal and state courts",
    kind: "factors weighed",
    explanation: "Where a liberty or property interest is taken, three matters decide how much process is due.",
    elements: [
      {
        id: "private-interest",
        name: "Private interest",
        meaning: "What the person stands to lose.",
        cues: ["private interest", "liberty or property interest", "protected property interest", "property interest"],
      },
      {
        id: "risk-of-erroneous-deprivation",
        name: "Risk of erroneous deprivation",
        meaning: "How likely error is, and what more safeguards would add.",
        cues: [
          "risk of an erroneous deprivation",
          "risk of erroneous",
          "additional or substitute procedural safeguards",
        ],
      },
      {
        id: "government-interest",
        name: "Government interest",
        meaning: "Including cost of more process.",
        cues: ["government's interest", "fiscal and administrative burdens"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Mathews v. Eldridge, 424 U.S. 319 (1976)",
        pin: "335",
        contributed: "set the factors",
      },
      {
        cite: "Bd. of Regents of State Colls. v. Roth, 408 U.S. 564 (1972)",
        pin: "577",
        contributed: "defined property interests",
      },
    ],
    sources: ["U.S. Const. amend. V", "U.S. Const. amend. XIV"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: [
      "procedural due process",
      "mathews",
      "risk of an erroneous deprivation",
      "opportunity to be heard",
      "notice and an opportunity",
    ],
  },
  {
    id: "substantive-due-process",
    name: "Substantive due process",
    otherNames: [],
    area: "constitutional law",
    binds: "all federal and state courts",
    kind: "steps in sequence",
    explanation: "Some liberties may not be taken whatever the procedure. Executive acts must shock the conscience.",
    elements: [
      {
        id: "fundamental-right",
        name: "Fundamental right",
        meaning: "Rooted in history and tradition, carefully described.",
        cues: ["deeply rooted", "fundamental right", "ordered liberty", "careful description"],
      },
      {
        id: "conscience-shocking-conduct",
        name: "Conscience-shocking conduct",
        meaning: "Conduct so outrageous no government aim excuses it.",
        cues: ["shocks the conscience", "conscience-shocking", "arbitrary", "egregious"],
      },
    ],
    burden: "Plaintiff.",
    authorities: [
      {
        cite: "Cnty. of Sacramento v. Lewis, 523 U.S. 833 (1998)",
        pin: "846-47",
        contributed: "set the conscience test",
      },
      {
        cite: "Washington v. Glucksberg, 521 U.S. 702 (1997)",
        pin: "720-21",
        contributed: "set the history test",
      },
      {
        cite: "Dobbs v. Jackson Women's Health Org., 597 U.S. 215 (2022)",
        pin: null,
        contributed: "applied history and tradition and denied an abortion right",
      },
    ],
    sources: ["U.S. Const. amend. XIV"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["substantive due process", "shocks the conscience", "deeply rooted", "fundamental right"],
  },
  {
    id: "abortion-undue-burden",
    name: "Abortion: undue burden (Roe and Casey)",
    otherNames: [],
    area: "constitutional law",
    binds: "all federal and state courts",
    kind: "bright-line rule",
    explanation:
      "Until 2022 a law could not place a substantial obstacle before a woman seeking an abortion before viability. The federal right is gone; rational basis now applies.",
    elements: [],
    burden: null,
    authorities: [
      {
        cite: "Planned Parenthood of Se. Pa. v. Casey, 505 U.S. 833 (1992)",
        pin: "876-78",
        contributed: "set the undue-burden test",
      },
      {
        cite: "Roe v. Wade, 410 U.S. 113 (1973)",
        pin: null,
        contributed: "recognized the right",
      },
    ],
    sources: [],
    status: {
      is: "abrogated",
      by: "| Dobbs v. Jackson Women's Health Organization, 597 U.S. 215 (2022)",
      year: 2022,
      note: "Roe and Casey are overruled; state constitutions may still protect the right.",
    },
    differs: [],
    related: [],
    cues: ["undue burden", "right to abortion", "roe v. wade", "casey v. planned parenthood"],
  },
]);
