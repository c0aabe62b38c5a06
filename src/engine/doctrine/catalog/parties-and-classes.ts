import { defineEntries } from "../entry.ts";

export const partiesAndClasses = defineEntries([
  {
    id: "intervention-as-of-right",
    name: "Intervention as of right (Rule 24(a)(2) four-element test)",
    otherNames: ["intervention of right"],
    area: "civil procedure",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "An outsider may join a case without leave where it has its own stake, the case could hurt that stake, and nobody in the case speaks for it.",
    elements: [
      {
        id: "timely",
        name: "Timely application",
        meaning: "The motion came without undue delay.",
        cues: ["timely application", "timeliness", "timely motion"],
      },
      {
        id: "interest",
        name: "Interest relating to the subject matter of the action",
        meaning: "The applicant has a direct, legally protectable stake.",
        cues: [
          "interest relating to",
          "protectable interest",
          "legally protectable",
          "direct, significant",
          "second element",
        ],
      },
      {
        id: "impairment",
        name: "Potential impairment of that interest by the disposition of the action",
        meaning: "The outcome may, in practice, harm the stake.",
        cues: ["potential impairment", "impair or impede", "impairment", "third element", "would be impaired"],
      },
      {
        id: "inadequate-representation",
        name: "Lack of adequate representation by existing parties",
        meaning: "The parties may not protect the applicant's stake.",
        cues: ["adequate representation", "inadequate representation", "adequately represent", "existing parties"],
      },
    ],
    burden: "The applicant.",
    authorities: [
      {
        cite: "Trbovich v. United Mine Workers of America, 404 U.S. 528 (1972)",
        pin: "538",
        contributed: "the burden of showing inadequate representation is small",
      },
      {
        cite: "Cameron v. EMW Women's Surgical Center, P.S.C., 595 U.S. 267 (2022)",
        pin: null,
        contributed: "timeliness depends on all the circumstances",
      },
    ],
    sources: ["Fed. R. Civ. P. 24(a)(2)", "Rule 24(a)(2)"],
    status: { is: "in force" },
    differs: [
      "Seventh Circuit: the interest must be direct, significant, legally protectable and unique to the applicant.",
    ],
    related: [],
    cues: ["proposed intervenor", "intervention as of right", "motion to intervene", "intervene under rule 24(a)"],
  },
  {
    id: "leave-to-amend",
    name: "Leave to amend (Rule 15(a), Foman factors)",
    otherNames: ["foman factors"],
    area: "civil procedure",
    binds: "all federal courts",
    kind: "factors weighed",
    explanation:
      "Courts let parties amend freely. Leave is refused for undue delay, bad faith, repeated failure to cure, unfair prejudice, or where the amendment would be useless.",
    elements: [
      {
        id: "undue-delay",
        name: "Undue delay",
        meaning: "The party waited too long without reason.",
        cues: ["undue delay"],
      },
      {
        id: "bad-faith",
        name: "Bad faith or dilatory motive",
        meaning: "The amendment is a tactic.",
        cues: ["bad faith", "dilatory motive"],
      },
      {
        id: "prejudice",
        name: "Undue prejudice",
        meaning: "The other side would be unfairly hurt.",
        cues: ["undue prejudice", "prejudice to the opposing"],
      },
      {
        id: "futility",
        name: "Futility",
        meaning: "The amended claim would fail anyway.",
        cues: ["futility", "futile", "justifying reason"],
      },
    ],
    burden: "The party who opposes amendment.",
    authorities: [
      {
        cite: "Foman v. Davis, 371 U.S. 178 (1962)",
        pin: "182",
        contributed: "names the reasons to refuse; refusing without one is an abuse of discretion",
      },
    ],
    sources: ["Fed. R. Civ. P. 15(a)(2)", "Fed. R. Civ. P. 15(a)"],
    status: { is: "in force" },
    differs: [],
    related: [],
    cues: ["leave to amend", "freely give leave", "amendment would be futile", "freely given"],
  },
  {
    id: "class-certification",
    name: "Class certification (Rule 23(a))",
    otherNames: ["rule 23(a) requirements"],
    area: "civil procedure",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "One or more people may sue for many if the class is large, shares questions, and is fairly represented. The party who asks must prove each point, not only plead it.",
    elements: [
      {
        id: "numerosity",
        name: "Numerosity",
        meaning: "Too many to join one by one.",
        cues: ["numerosity", "numerous that joinder"],
      },
      {
        id: "commonality",
        name: "Commonality",
        meaning: "A common question whose answer drives the case.",
        cues: ["commonality", "questions of law or fact common"],
      },
      {
        id: "typicality",
        name: "Typicality",
        meaning: "The named plaintiff's claim is like the others.",
        cues: ["typicality", "typical of the claims"],
      },
      {
        id: "adequacy",
        name: "Adequacy of representation",
        meaning: "Plaintiff and counsel will protect the class.",
        cues: ["adequacy", "fairly and adequately protect"],
      },
    ],
    burden: "The party who seeks certification, by a preponderance.",
    authorities: [
      {
        cite: "Wal-Mart Stores, Inc. v. Dukes, 564 U.S. 338 (2011)",
        pin: "349",
        contributed: "rigorous analysis; commonality needs a common answer",
      },
    ],
    sources: ["Fed. R. Civ. P. 23(a)", "Fed. R. Civ. P. 23"],
    status: { is: "in force" },
    differs: [],
    related: [],
    cues: ["class certification", "numerosity", "rule 23(a)"],
  },
  {
    id: "predominance",
    name: "Predominance and superiority (Rule 23(b)(3))",
    otherNames: [],
    area: "civil procedure",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "For damages classes, common questions must outweigh individual ones and the class must be the best way to decide the dispute.",
    elements: [
      {
        id: "predominance",
        name: "Common questions predominate",
        meaning: "The shared issues matter more than the separate ones.",
        cues: ["predominate", "predominance"],
      },
      {
        id: "superiority",
        name: "Class action superior",
        meaning: "No other way is fairer and more efficient.",
        cues: ["superiority", "superior to other"],
      },
    ],
    burden: "The party who seeks certification.",
    authorities: [
      {
        cite: "Comcast Corp. v. Behrend, 569 U.S. 27 (2013)",
        pin: "34",
        contributed: "damages must be measurable across the class",
      },
    ],
    sources: ["Fed. R. Civ. P. 23(b)(3)"],
    status: { is: "in force" },
    differs: [],
    related: [{ id: "class-certification", how: "follows it" }],
    cues: ["rule 23(b)(3)", "predominance", "predominate over"],
  },
]);
