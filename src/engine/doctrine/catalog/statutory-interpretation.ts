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
  {
    id: "textual-canons",
    name: "Canons of construction",
    otherNames: [],
    area: "statutory interpretation",
    binds: "all courts",
    kind: "definition",
    explanation:
      "Courts use rules of thumb about how drafters write. None decides alone; each yields to clear context.",
    elements: [
      {
        id: "associated-words-and-general-terms",
        name: "Associated words and general terms",
        meaning: "A word takes color from its neighbors, and a catch-all after a list covers like things.",
        cues: ["noscitur a sociis", "ejusdem generis", "company it keeps"],
      },
      {
        id: "express-mention-excludes-others",
        name: "Express mention excludes others",
        meaning: "Naming some things can imply that others are left out.",
        cues: ["expressio unius", "expression of one thing"],
      },
      {
        id: "every-word-has-effect",
        name: "Every word has effect",
        meaning: "Readings that make words idle are avoided.",
        cues: ["surplusage", "superfluous", "give effect to every"],
      },
      {
        id: "specific-over-general-and-nearest-antecedent",
        name: "Specific over general, and nearest antecedent",
        meaning: "A specific rule governs a general one, and a limiting phrase usually attaches to what is nearest.",
        cues: ["specific governs the general", "last antecedent", "series-qualifier"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Circuit City Stores, Inc. v. Adams, 532 U.S. 105 (2001)",
        pin: "114",
        contributed: "general words after a list cover like things",
      },
      {
        cite: "Lockhart v. United States, 577 U.S. 347 (2016)",
        pin: "351",
        contributed: "a limiting phrase goes with what is nearest, unless context says otherwise",
      },
    ],
    sources: [],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: [
      "canons of construction",
      "canon of construction",
      "ejusdem generis",
      "noscitur a sociis",
      "expressio unius",
      "rule of the last antecedent",
    ],
  },
  {
    id: "implied-repeal",
    name: "Repeal by implication",
    otherNames: [],
    area: "statutory interpretation",
    binds: "all courts",
    kind: "presumption",
    explanation:
      "A later statute is taken to leave an earlier one standing unless the legislature plainly meant otherwise. Courts give effect to both where they can.",
    elements: [
      {
        id: "irreconcilable-conflict",
        name: "Irreconcilable conflict",
        meaning: "The two cannot both be obeyed.",
        cues: ["irreconcilable conflict", "irreconcilable", "capable of co-existence"],
      },
      {
        id: "clear-intent-to-replace",
        name: "Clear intent to replace",
        meaning: "The later act covers the whole ground and is plainly a substitute.",
        cues: ["clear and manifest", "clearly intended as a substitute", "whole subject"],
      },
    ],
    burden: "The party who claims repeal.",
    authorities: [
      {
        cite: "Morton v. Mancari, 417 U.S. 535 (1974)",
        pin: "550",
        contributed: "repeals by implication are disfavored; give effect to both",
      },
      {
        cite: "Epic Systems Corp. v. Lewis, 584 U.S. 497 (2018)",
        pin: null,
        contributed: "clear and manifest intention is needed before one act displaces another",
      },
    ],
    sources: [],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["repeal by implication", "repeals by implication", "implied repeal"],
  },
  {
    id: "statute-retroactivity",
    name: "Retroactivity of a civil statute (Landgraf)",
    otherNames: ["landgraf test"],
    area: "statutory interpretation",
    binds: "all federal courts; states with variations",
    kind: "steps in sequence",
    explanation:
      "A new statute is presumed to look forward. Unless Congress clearly said how far back it reaches, a court asks whether applying it to past acts would change their legal effect.",
    elements: [
      {
        id: "clear-statement-of-reach",
        name: "Clear statement of reach",
        meaning: "The text says plainly when it applies.",
        cues: ["expressly prescribed", "temporal reach", "express command"],
      },
      {
        id: "retroactive-effect",
        name: "Retroactive effect",
        meaning: "It would impair rights, increase liability or add duties for past conduct.",
        cues: ["retroactive effect", "new duties", "impair rights", "attaches new legal consequences"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Landgraf v. USI Film Products, 511 U.S. 244 (1994)",
        pin: "280",
        contributed: "sets the two steps",
      },
    ],
    sources: [],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: [
      "presumption against retroactivity",
      "applies retroactively",
      "retroactive application",
      "statutory retroactivity",
    ],
  },
  {
    id: "extraterritoriality",
    name: "Presumption against extraterritoriality",
    otherNames: [],
    area: "statutory interpretation",
    binds: "all federal courts",
    kind: "steps in sequence",
    explanation:
      "A federal statute is taken to work only at home unless it clearly says otherwise. If it does not, the court asks whether the conduct that the statute is about took place here.",
    elements: [
      {
        id: "clear-indication-of-foreign-reach",
        name: "Clear indication of foreign reach",
        meaning: "The statute plainly shows that it applies abroad.",
        cues: ["clear indication", "clear, affirmative indication", "rebutted the presumption"],
      },
      {
        id: "domestic-application-by-focus",
        name: "Domestic application by focus",
        meaning: "The conduct relevant to the statute's focus happened in the United States.",
        cues: ["focus of the statute", "statute's focus", "domestic application", "relevant to the focus"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Morrison v. National Australia Bank Ltd., 561 U.S. 247 (2010)",
        pin: "255",
        contributed: "without a clear sign of foreign reach there is none",
      },
      {
        cite: "RJR Nabisco, Inc. v. European Community, 579 U.S. 325 (2016)",
        pin: "337",
        contributed: "the two steps",
      },
      {
        cite: "Abitron Austria GmbH v. Hetronic International, Inc., 600 U.S. 412 (2023)",
        pin: null,
        contributed: "step two asks where the conduct relevant to the focus occurred",
      },
    ],
    sources: [],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["presumption against extraterritoriality", "extraterritorial application", "extraterritorially"],
  },
  {
    id: "implied-right-of-action",
    name: "Implied private right of action (Sandoval)",
    otherNames: [],
    area: "statutory interpretation",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "A person may sue under a statute that does not mention suits only if Congress meant to give both a right and a private way to enforce it. Courts look to text and structure.",
    elements: [
      {
        id: "rights-creating-language",
        name: "Rights-creating language",
        meaning: "The statute speaks of the persons it benefits, not only of what is regulated.",
        cues: ["rights-creating", "rights-creating language", "personal right", "class for whose especial benefit"],
      },
      {
        id: "intent-to-create-a-private-remedy",
        name: "Intent to create a private remedy",
        meaning: "Text and structure show a private suit was meant.",
        cues: ["intent to create", "private remedy", "intended to create a private"],
      },
    ],
    burden: "The plaintiff.",
    authorities: [
      {
        cite: "Alexander v. Sandoval, 532 U.S. 275 (2001)",
        pin: "286",
        contributed: "both a private right and a private remedy must be intended",
      },
      {
        cite: "Cort v. Ash, 422 U.S. 66 (1975)",
        pin: "78",
        contributed: "listed four factors, now read as signs of intent",
      },
    ],
    sources: [],
    status: {
      is: "limited",
      by: "| Alexander v. Sandoval, 532 U.S. 275 (2001)",
      year: 2001,
      note: "The Cort factors now serve only to find what Congress intended.",
    },
    differs: [],
    related: [],
    cues: ["implied right of action", "private right of action", "private cause of action"],
  },
  {
    id: "severability",
    name: "Severability",
    otherNames: [],
    area: "statutory interpretation",
    binds: "all federal courts; state law governs state statutes",
    kind: "steps in sequence",
    explanation:
      "When part of a statute falls, a court asks whether the rest can stand. It keeps as much as it can, unless the legislature would not have wanted what is left.",
    elements: [
      {
        id: "remainder-works-alone",
        name: "Remainder works alone",
        meaning: "What is left can operate as law by itself.",
        cues: ["fully operative", "function independently", "capable of functioning"],
      },
      {
        id: "legislature-would-have-enacted-it",
        name: "Legislature would have enacted it",
        meaning: "It is not evident that the legislature would have passed no law instead.",
        cues: ["would not have enacted", "legislature would have preferred"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Alaska Airlines, Inc. v. Brock, 480 U.S. 678 (1987)",
        pin: "684",
        contributed: "asks whether the rest works and would have been enacted",
      },
      {
        cite: "Free Enterprise Fund v. Public Company Accounting Oversight Bd., 561 U.S. 477 (2010)",
        pin: "508",
        contributed: "normally only the flawed part goes",
      },
    ],
    sources: [],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["severability", "severability clause", "severable from", "sever the unconstitutional"],
  },
]);
