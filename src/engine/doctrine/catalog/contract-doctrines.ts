import { defineEntries } from "../entry.ts";

export const contractDoctrines = defineEntries([
  {
    id: "statute-of-frauds",
    name: "Statute of frauds",
    otherNames: [],
    area: "contracts",
    binds: "state courts, by their own law",
    kind: "steps in sequence",
    explanation:
      "Some promises bind only if written down and signed by the one to be held: chiefly land sales, promises that cannot be done within a year, answering for another's debt, and larger sales of goods. Part performance or reliance sometimes saves an oral deal.",
    elements: [
      {
        id: "within-the-statute",
        name: "Within the statute",
        meaning: "The promise is of a kind that must be in writing.",
        cues: [
          "within one year",
          "sale of land",
          "interest in real property",
          "performed within one year",
          "debt of another",
        ],
      },
      {
        id: "signed-writing",
        name: "Signed writing",
        meaning: "A writing with the essential terms, signed by the party charged.",
        cues: ["signed by the party to be charged", "essential terms", "signed memorandum", "written memorandum"],
      },
      {
        id: "or-an-exception",
        name: "Or an exception",
        meaning: "Part performance, admission or reliance.",
        cues: ["part performance", "partial performance", "unequivocally referable", "estopped"],
      },
    ],
    burden: "The party that pleads it shows that it applies; the other shows the writing or exception.",
    authorities: [],
    sources: [
      "U.C.C. § 2-201",
      "Cal. Civ. Code § 1624",
      "Tex. Bus. & Com. Code § 26.01",
      "N.Y. Gen. Oblig. Law § 5-701",
    ],
    status: { is: "in force" },
    differs: ["States differ on whether reliance alone is enough."],
    related: [{ id: "promissory-estoppel", how: "may get around it" }],
    cues: ["statute of frauds", "party to be charged", "part performance", "doctrine of partial performance"],
  },
  {
    id: "implied-covenant",
    name: "Implied covenant of good faith and fair dealing",
    otherNames: [],
    area: "contracts",
    binds: "state courts, by their own law",
    kind: "all elements required",
    explanation:
      "Every contract carries a promise not to rob the other side of what it bargained for. It fills gaps; it does not rewrite express terms.",
    elements: [
      {
        id: "a-contract",
        name: "A contract",
        meaning: "The duty comes from an existing agreement.",
        cues: ["existing contract", "implied in every contract", "contractual relationship"],
      },
      {
        id: "conduct-that-defeats-its-fruits",
        name: "Conduct that defeats its fruits",
        meaning: "The party used its freedom under the contract unfairly or in bad faith.",
        cues: [
          "right to receive the fruits",
          "benefits of the agreement",
          "arbitrarily or unreasonably",
          "arbitrary, unreasonable",
          "fruits of the bargain",
        ],
      },
      {
        id: "no-clash-with-express-terms",
        name: "No clash with express terms",
        meaning: "It adds nothing that contradicts what was agreed.",
        cues: ["inconsistent with express terms", "express terms of the contract", "contradict"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Dalton v. Educational Testing Service, 87 N.Y.2d 384 (1995)",
        pin: "389",
        contributed: "the duty, and its limits where discretion is given",
      },
      { cite: "Nemec v. Shrader, 991 A.2d 1120 (Del. 2010)", pin: "1125-26", contributed: "a limited gap-filler" },
    ],
    sources: ["U.C.C. § 1-304"],
    status: { is: "in force" },
    differs: [
      "Texas: recognizes no such general duty; it is confined to special relations such as insurer and insured.",
    ],
    related: [{ id: "breach-of-contract", how: "is the claim for express terms" }],
    cues: [
      "implied covenant of good faith",
      "covenant of good faith and fair dealing",
      "duty of good faith and fair dealing",
      "good faith and fair dealing",
    ],
  },
  {
    id: "parol-evidence",
    name: "Parol evidence rule",
    otherNames: [],
    area: "contracts",
    binds: "state courts, by their own law",
    kind: "steps in sequence",
    explanation:
      "When parties put their final agreement in writing, earlier or side promises cannot contradict it, nor add to it if it is meant to be complete. Evidence to explain an unclear term or show fraud comes in.",
    elements: [
      {
        id: "integrated-writing",
        name: "Integrated writing",
        meaning: "The writing is the final, perhaps complete, statement of the deal.",
        cues: ["integrated agreement", "integration", "merger clause", "complete and exclusive"],
      },
      {
        id: "contradiction-or-addition",
        name: "Contradiction or addition",
        meaning: "The evidence would vary or add to it.",
        cues: ["vary or contradict", "vary, contradict", "alter or add to", "contemporaneous oral"],
      },
      {
        id: "no-exception",
        name: "No exception",
        meaning: "Fraud, mistake, ambiguity or a separate agreement.",
        cues: ["fraud in the inducement", "collateral agreement", "mutual mistake"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Masterson v. Sine, 68 Cal. 2d 222 (1968)",
        pin: "225-28",
        contributed: "looks beyond the writing to see whether it was meant to be complete",
      },
    ],
    sources: ["U.C.C. § 2-202", "Cal. Civ. Proc. Code § 1856"],
    status: { is: "in force" },
    differs: [],
    related: [{ id: "contract-ambiguity", how: "opens the door to outside evidence" }],
    cues: ["parol evidence rule", "parol evidence", "integrated agreement", "merger clause"],
  },
  {
    id: "third-party-beneficiary",
    name: "Third-party beneficiary",
    otherNames: [],
    area: "contracts",
    binds: "state courts, by their own law",
    kind: "all elements required",
    explanation:
      "One who did not sign a contract may enforce it only if the parties meant to give that person the benefit, not if it merely happens to help.",
    elements: [
      {
        id: "valid-contract-between-others",
        name: "Valid contract between others",
        meaning: "An agreement binds those who made it.",
        cues: ["contract between other parties", "binding contract between"],
      },
      {
        id: "intended-benefit",
        name: "Intended benefit",
        meaning: "The benefit was meant, and enforcing it fits the parties' purpose.",
        defeatedBy: "An incidental benefit.",
        cues: ["intended for his benefit", "intended to benefit", "motivating purpose", "intended beneficiary"],
      },
      {
        id: "direct-and-not-incidental",
        name: "Direct and not incidental",
        meaning: "The benefit is immediate enough to show a duty.",
        cues: ["sufficiently immediate", "incidental beneficiary", "incidental"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Goonewardene v. ADP, LLC, 6 Cal. 5th 817 (2019)",
        pin: "830",
        contributed: "benefit, motivating purpose, and fit with the contract's aims",
      },
      {
        cite: "Fourth Ocean Putnam Corp. v. Interstate Wrecking Co., 66 N.Y.2d 38 (1985)",
        pin: "44-45",
        contributed: "intent to benefit, and who may enforce",
      },
    ],
    sources: [],
    status: { is: "in force" },
    differs: ["Texas: presumes against it unless the contract clearly says so."],
    related: [],
    cues: ["third-party beneficiary", "third party beneficiary", "incidental beneficiary", "intended beneficiary"],
  },
  {
    id: "economic-loss-rule",
    name: "Economic loss rule",
    otherNames: [],
    area: "torts",
    binds: "state courts, by their own law",
    kind: "bright-line rule",
    explanation:
      "Where a bargain merely disappoints, the remedy is in contract. A tort claim needs a duty apart from the contract, or harm to persons or other property.",
    elements: [
      {
        id: "purely-economic-loss",
        name: "Purely economic loss",
        meaning: "The loss is repair, replacement or lost profit.",
        cues: ["purely economic", "economic losses", "damage to the product itself", "economic loss"],
      },
      {
        id: "no-independent-duty",
        name: "No independent duty",
        meaning: "The tort rests only on breach of the contract.",
        cues: ["duty independent of the contract", "independent duty", "independent tort", "other property"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "East River Steamship Corp. v. Transamerica Delaval Inc., 476 U.S. 858 (1986)",
        pin: "871",
        contributed: "no tort recovery in admiralty where a product injures only itself",
      },
      {
        cite: "Tiara Condominium Ass'n v. Marsh & McLennan Cos., 110 So. 3d 399 (Fla. 2013)",
        pin: "407",
        contributed: "Florida confines the rule to products liability",
      },
    ],
    sources: [],
    status: { is: "in force" },
    differs: ["States differ greatly in reach and in the exceptions for fraud and professional services."],
    related: [],
    cues: ["economic loss rule", "economic-loss rule", "economic loss doctrine", "purely economic loss"],
  },
]);
