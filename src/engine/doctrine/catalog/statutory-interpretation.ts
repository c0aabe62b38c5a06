import { defineEntries } from "../entry.ts";

export const statutoryInterpretation = defineEntries([
  {
    id: "plain-meaning",
    name: "Plain meaning of a statute",
    otherNames: ["plain language rule"],
    area: "statutory interpretation",
    binds: "all courts, in close variants",
    kind: "steps in sequence",
    explanation:
      "A court reads the words of a statute in their ordinary sense and in context; where they are clear, it stops there.",
    elements: [],
    burden: null,
    authorities: [
      {
        cite: "Robinson v. Shell Oil Co., 519 U.S. 337 (1997)",
        pin: "341",
        contributed: "plainness is judged by the words, their context and the whole statute",
      },
      {
        cite: "Connecticut Nat. Bank v. Germain, 503 U.S. 249 (1992)",
        pin: "253",
        contributed: "a legislature says what it means",
      },
    ],
    sources: [],
    status: { is: "in force" },
    differs: ["Some state courts look to purpose and history even where the words are clear."],
    related: [],
    cues: [
      "plain meaning of the statute",
      "plain language of the statute",
      "statutory interpretation begins",
      "plain and ordinary meaning",
      "unambiguous",
    ],
  },
  {
    id: "rule-of-lenity",
    name: "Rule of lenity",
    otherNames: [],
    area: "statutory interpretation",
    binds: "all courts, for criminal statutes",
    kind: "presumption",
    explanation:
      "Where a criminal statute stays grievously ambiguous after every tool of reading has been used, it is read for the defendant.",
    elements: [],
    burden: null,
    authorities: [
      {
        cite: "United States v. Santos, 553 U.S. 507 (2008)",
        pin: "514",
        contributed: "the tie goes to the defendant (plurality)",
      },
    ],
    sources: [],
    status: { is: "in force" },
    differs: [],
    related: [{ id: "plain-meaning", how: "comes after it" }],
    cues: ["rule of lenity", "grievous ambiguity"],
  },
  {
    id: "constitutional-avoidance",
    name: "Constitutional avoidance",
    otherNames: [],
    area: "statutory interpretation",
    binds: "all courts",
    kind: "presumption",
    explanation:
      "Where a statute can fairly be read in two ways and one raises serious constitutional doubt, courts take the other.",
    elements: [],
    burden: null,
    authorities: [
      {
        cite: "Clark v. Martinez, 543 U.S. 371 (2005)",
        pin: "381",
        contributed: "explains the canon as a way to choose between fair readings",
      },
    ],
    sources: [],
    status: { is: "in force" },
    differs: [],
    related: [{ id: "plain-meaning", how: "yields to it where the words are clear" }],
    cues: ["constitutional avoidance", "avoidance canon", "serious constitutional doubt"],
  },
  {
    id: "federal-preemption",
    name: "Federal preemption (express, field, conflict)",
    otherNames: ["preemption doctrine"],
    area: "statutory interpretation",
    binds: "all courts",
    kind: "definition",
    explanation:
      "Federal law displaces state law where Congress says so, where it leaves no room for state rules, or where both cannot be obeyed or the state rule stands in the way of the federal purpose.",
    elements: [
      {
        id: "express",
        name: "Express preemption",
        meaning: "The federal statute says that it displaces state law.",
        cues: ["express preemption", "expressly preempt"],
      },
      {
        id: "field",
        name: "Field preemption",
        meaning: "Federal law occupies the whole field.",
        cues: ["field preemption", "occupies the field", "occupy the field"],
      },
      {
        id: "conflict",
        name: "Conflict preemption",
        meaning: "Obeying both is impossible, or the state rule is an obstacle.",
        cues: ["conflict preemption", "impossible for a private party to comply", "obstacle to the accomplishment"],
      },
    ],
    burden: "The party who claims preemption.",
    authorities: [
      { cite: "Arizona v. United States, 567 U.S. 387 (2012)", pin: "399", contributed: "sets out the three kinds" },
    ],
    sources: ["U.S. Const. art. VI, cl. 2"],
    status: { is: "in force" },
    differs: [],
    related: [],
    cues: ["preemption", "preempted by federal law", "preempts state law", "supremacy clause"],
  },
]);
