import { defineEntries } from "../entry.ts";

export const liabilityAndDamages = defineEntries([
  {
    id: "res-ipsa-loquitur",
    name: "Res ipsa loquitur",
    otherNames: [],
    area: "torts",
    binds: "state courts, by their own law",
    kind: "all elements required",
    explanation:
      "Some accidents speak for themselves. A jury may infer negligence without direct proof when such things do not happen with due care and the defendant was in control.",
    elements: [
      {
        id: "does-not-occur-without-negligence",
        name: "Does not occur without negligence",
        meaning: "Common or expert knowledge says so.",
        cues: ["ordinarily does not occur in the absence", "absence of negligence", "absence of someone's negligence"],
      },
      {
        id: "defendants-control",
        name: "Defendant's control",
        meaning: "The cause was within the defendant's control.",
        cues: ["exclusive control", "agency or instrumentality"],
      },
      {
        id: "not-the-plaintiffs-doing",
        name: "Not the plaintiff's doing",
        meaning: "The plaintiff did not bring it about.",
        cues: ["voluntary action or contribution", "contribution on the part of the plaintiff"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Ybarra v. Spangard, 25 Cal. 2d 486 (1944)",
        pin: "489",
        contributed: "states the conditions; applies them to several caregivers",
      },
      {
        cite: "Morejon v. Rais Construction Co., 7 N.Y.3d 203 (2006)",
        pin: "209-11",
        contributed: "a permitted inference only; rarely enough for summary judgment",
      },
    ],
    sources: [],
    status: { is: "in force" },
    differs: ["In California it is a presumption affecting the burden of producing evidence."],
    related: [{ id: "negligence", how: "is the claim it helps to prove" }],
    cues: ["res ipsa loquitur", "res ipsa", "exclusive control of the defendant"],
  },
  {
    id: "respondeat-superior",
    name: "Vicarious liability (respondeat superior)",
    otherNames: ["respondeat superior", "vicarious liability"],
    area: "torts",
    binds: "state courts, by their own law",
    kind: "all elements required",
    explanation:
      "An employer answers for wrongs that employees do within their work, whether or not it was at fault. For independent contractors it generally does not.",
    elements: [
      {
        id: "employment",
        name: "Employment",
        meaning: "The wrongdoer was an employee, judged by right of control.",
        cues: ["right to control", "independent contractor", "employer-employee relationship", "master-servant"],
      },
      {
        id: "scope-of-employment",
        name: "Scope of employment",
        meaning: "Done within the work's time, place and purpose, or foreseeable from it.",
        cues: [
          "scope of employment",
          "furtherance of the employer",
          "serve the master",
          "course and scope",
          "engendered by",
        ],
      },
    ],
    burden: null,
    authorities: [
      { cite: "Riviello v. Waldron, 47 N.Y.2d 297 (1979)", pin: "302-03", contributed: "the factors of scope" },
      {
        cite: "Lisa M. v. Henry Mayo Newhall Memorial Hospital, 12 Cal. 4th 291 (1995)",
        pin: "296-302",
        contributed: "the wrong must be engendered by the work",
      },
    ],
    sources: [],
    status: { is: "in force", note: "It does not apply under 42 U.S.C. § 1983." },
    differs: [],
    related: [
      { id: "monell-municipal-liability", how: "rejects it for civil-rights suits" },
      { id: "negligence", how: "is the usual wrong" },
    ],
    cues: [
      "doctrine of respondeat superior",
      "vicariously liable",
      "course and scope of employment",
      "scope of his employment",
    ],
  },
  {
    id: "comparative-fault",
    name: "Comparative fault and assumption of risk",
    otherNames: ["comparative negligence", "contributory negligence"],
    area: "torts",
    binds: "state courts, by their own law",
    kind: "factors weighed",
    explanation:
      "Most states reduce damages by the plaintiff's own share of fault, and many bar recovery once that share reaches half or more. A few keep the old rule that any fault bars the claim.",
    elements: [
      {
        id: "plaintiffs-own-fault",
        name: "Plaintiff's own fault",
        meaning: "The plaintiff did not use ordinary care.",
        cues: ["plaintiff's own negligence", "percentage of fault", "apportion", "proportion to"],
      },
      {
        id: "bar-if-any",
        name: "Bar, if any",
        meaning: "The share passes the state's limit.",
        cues: ["greater than 50", "fifty percent", "51 percent", "more than 50 percent"],
      },
      {
        id: "assumed-risk",
        name: "Assumed risk",
        meaning: "The plaintiff knowingly took an inherent risk.",
        cues: ["assumption of the risk", "assumption of risk", "inherent risk", "inherent in the sport"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Li v. Yellow Cab Co., 13 Cal. 3d 804 (1975)",
        pin: "828-29",
        contributed: "adopts pure comparative fault in California",
      },
      {
        cite: "Knight v. Jewett, 3 Cal. 4th 296 (1992)",
        pin: "314-15",
        contributed: "how assumption of risk fits with it",
      },
    ],
    sources: ["Tex. Civ. Prac. & Rem. Code § 33.001", "N.Y. C.P.L.R. 1411", "Fla. Stat. § 768.81"],
    status: { is: "in force" },
    differs: [
      "California and New York: pure. Texas, Ohio, Illinois, Pennsylvania, Michigan, Georgia: barred at or past half, in varying terms. Florida: barred past half in most negligence cases since 2023.",
      "North Carolina, Virginia, Maryland, Alabama and the District of Columbia: contributory negligence in general still bars.",
    ],
    related: [{ id: "negligence", how: "is the claim it reduces" }],
    cues: [
      "comparative negligence",
      "comparative fault",
      "contributory negligence",
      "assumption of the risk",
      "proportionate responsibility",
    ],
  },
  {
    id: "punitive-damages-due-process",
    name: "Due-process limits on punitive damages (Gore guideposts)",
    otherNames: ["gore guideposts"],
    area: "constitutional law",
    binds: "all state and federal courts",
    kind: "factors weighed",
    explanation:
      "Punishment in damages must not be grossly excessive. Courts look at how blameworthy the conduct was, the ratio to the harm, and what the law fines for the like.",
    elements: [
      {
        id: "reprehensibility",
        name: "Reprehensibility",
        meaning: "The most important: physical harm, indifference to safety, weak victims, repetition, malice.",
        cues: ["degree of reprehensibility", "reprehensibility", "financial vulnerability", "intentional malice"],
      },
      {
        id: "ratio",
        name: "Ratio",
        meaning: "Few awards beyond a single-digit ratio will do.",
        cues: ["ratio between", "single-digit ratio", "disparity between", "ratio of punitive"],
      },
      {
        id: "comparable-penalties",
        name: "Comparable penalties",
        meaning: "Civil penalties in like cases.",
        cues: ["civil penalties authorized", "comparable cases", "comparable misconduct"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "BMW of North America, Inc. v. Gore, 517 U.S. 559 (1996)",
        pin: "574-75",
        contributed: "the three guideposts",
      },
      {
        cite: "State Farm Mutual Automobile Insurance Co. v. Campbell, 538 U.S. 408 (2003)",
        pin: "418-26",
        contributed: "explains each; single digits",
      },
      {
        cite: "Philip Morris USA v. Williams, 549 U.S. 346 (2007)",
        pin: "353-55",
        contributed: "no punishment for harm to strangers to the suit",
      },
    ],
    sources: ["U.S. Const. amend. XIV, § 1"],
    status: { is: "in force" },
    differs: [],
    related: [],
    cues: [
      "gore guideposts",
      "grossly excessive",
      "punitive damages award",
      "single-digit ratio",
      "degree of reprehensibility",
    ],
  },
]);
