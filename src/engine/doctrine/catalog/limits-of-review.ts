import { defineEntries } from "../entry.ts";

export const limitsOfReview = defineEntries([
  {
    id: "law-of-the-case",
    name: "Law of the case and the mandate rule",
    otherNames: ["mandate rule"],
    area: "civil procedure",
    binds: "state and federal courts",
    kind: "bright-line rule",
    explanation:
      "What a court has decided should ordinarily stand in later stages of the same case; and a lower court must carry out what a higher one has ordered. A court may look again where the law or the evidence has changed or the first ruling was plainly wrong and would work injustice.",
    elements: [
      {
        id: "decided-earlier-in-the-same-case",
        name: "Decided earlier in the same case",
        meaning: "The issue was decided, expressly or by necessary implication.",
        cues: [
          "decided expressly or by necessary implication",
          "same issues in subsequent stages",
          "previously decided",
        ],
      },
      {
        id: "no-exception",
        name: "No exception",
        meaning: "No new controlling law, no substantially different evidence, no clear error with manifest injustice.",
        cues: [
          "intervening change in the law",
          "substantially different evidence",
          "manifest injustice",
          "clearly erroneous and would work",
        ],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Arizona v. California, 460 U.S. 605 (1983)",
        pin: "618",
        contributed: "describes the doctrine as a guide to discretion",
      },
      {
        cite: "Christianson v. Colt Industries Operating Corp., 486 U.S. 800 (1988)",
        pin: "815-17",
        contributed: "applies among coordinate courts",
      },
    ],
    sources: [],
    status: { is: "in force" },
    differs: [],
    related: [
      { id: "claim-preclusion", how: "binds in a later case" },
      { id: "issue-preclusion", how: "binds in a later case" },
    ],
    cues: ["law of the case", "mandate rule", "law-of-the-case doctrine"],
  },
  {
    id: "judicial-estoppel",
    name: "Judicial estoppel",
    otherNames: [],
    area: "civil procedure",
    binds: "state and federal courts",
    kind: "factors weighed",
    explanation:
      "A party who persuades a court of one position may be held to it when it would later profit from the opposite, so that courts are not played against each other.",
    elements: [
      {
        id: "clearly-inconsistent-positions",
        name: "Clearly inconsistent positions",
        meaning: "The later position contradicts the earlier.",
        cues: ["clearly inconsistent", "inconsistent position", "contrary position"],
      },
      {
        id: "earlier-position-accepted",
        name: "Earlier position accepted",
        meaning: "A court was persuaded of it, so that one court or the other would seem misled.",
        cues: ["succeeded in persuading", "accepted the earlier position", "judicial acceptance"],
      },
      {
        id: "unfair-advantage",
        name: "Unfair advantage",
        meaning: "The change would give an unfair benefit or harm the other side.",
        cues: ["unfair advantage", "unfair detriment"],
      },
      {
        id: "not-by-mistake",
        name: "Not by mistake",
        meaning: "It is withheld where the first position was an honest mistake.",
        cues: ["inadvertence or mistake", "bad faith", "intent to mislead"],
      },
    ],
    burden: null,
    authorities: [
      { cite: "New Hampshire v. Maine, 532 U.S. 742 (2001)", pin: "750-51", contributed: "states the usual factors" },
    ],
    sources: [],
    status: { is: "in force" },
    differs: [
      "The circuits differ on whether intent is required and how it is inferred when a debtor leaves a claim out of bankruptcy schedules.",
    ],
    related: [],
    cues: ["judicial estoppel", "judicially estopped", "doctrine of judicial estoppel"],
  },
  {
    id: "preservation",
    name: "Preservation, waiver and forfeiture",
    otherNames: [],
    area: "standards of review",
    binds: "state and federal courts",
    kind: "bright-line rule",
    explanation:
      "A court of appeals decides what the parties put to the court below in time and argue properly above. What is merely left out is forfeited and may be looked at for plain error; what is given up knowingly is waived and is gone.",
    elements: [
      {
        id: "raised-below",
        name: "Raised below",
        meaning: "The point was put to the trial court clearly enough to rule on.",
        cues: [
          "raised below",
          "raised for the first time on appeal",
          "timely objection",
          "specific objection",
          "failed to raise this issue",
          "not raised in the trial court",
          "failed to preserve",
          "did not object",
          "raise this issue in the trial court",
          "issues not raised",
        ],
      },
      {
        id: "argued-on-appeal",
        name: "Argued on appeal",
        meaning: "The opening brief argues it with reasons and authority.",
        cues: ["inadequately briefed", "perfunctory manner", "opening brief", "reply brief"],
      },
      {
        id: "waived-or-only-forfeited",
        name: "Waived or only forfeited",
        meaning: "Intentional giving up is waiver; failing to speak is forfeiture.",
        cues: ["intentional relinquishment", "known right", "failure to make the timely assertion"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Singleton v. Wulff, 428 U.S. 106 (1976)",
        pin: "120-21",
        contributed: "the general rule, and the discretion to depart from it",
      },
    ],
    sources: [],
    status: { is: "in force" },
    differs: [
      "States have their own rules of preservation; New York's Court of Appeals treats unpreserved questions as beyond its power in most cases.",
    ],
    related: [
      { id: "plain-error-review", how: "is what remains after forfeiture" },
      { id: "invited-error", how: "goes further" },
    ],
    cues: [
      "raised for the first time on appeal",
      "failed to preserve",
      "preserved for appellate review",
      "preserve the issue",
      "preservation of error",
      "intentional relinquishment",
      "issues not raised in the trial court",
      "not raised below",
      "may not be raised for the first time on appeal",
    ],
  },
  {
    id: "invited-error",
    name: "Invited error",
    otherNames: [],
    area: "standards of review",
    binds: "state and federal courts",
    kind: "bright-line rule",
    explanation: "A party may not complain on appeal of a ruling that it asked for or brought about.",
    elements: [
      {
        id: "the-party-induced-the-ruling",
        name: "The party induced the ruling",
        meaning: "It proposed, requested or led the court into what it now attacks.",
        defeatedBy: "Mere silence or failure to object, in many courts.",
        cues: ["invited the error", "induced the error", "proposed the instruction", "requested the instruction"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "United States v. Wells, 519 U.S. 482 (1997)",
        pin: "487-88",
        contributed: "names the doctrine among the courts of appeals and leaves its limits to them",
      },
    ],
    sources: [],
    status: { is: "in force" },
    differs: ["Some circuits refuse all review; others allow it in exceptional cases to prevent injustice."],
    related: [{ id: "preservation", how: "is the milder rule for silence" }],
    cues: ["invited error", "invited-error doctrine", "doctrine of invited error"],
  },
  {
    id: "cumulative-error",
    name: "Cumulative error",
    otherNames: [],
    area: "standards of review",
    binds: "most state and federal courts",
    kind: "steps in sequence",
    explanation:
      "Several errors, each harmless alone, may together have made the trial unfair. The court looks at them in light of the whole case.",
    elements: [
      {
        id: "more-than-one-error",
        name: "More than one error",
        meaning: "At least two errors are found or assumed.",
        defeatedBy: "Rulings that were no errors cannot be added up.",
        cues: ["two or more errors", "multiple errors", "individually harmless", "no errors to accumulate"],
      },
      {
        id: "together-prejudicial",
        name: "Together prejudicial",
        meaning: "Their joint effect denied a fair trial or shook the verdict.",
        cues: ["combined effect", "aggregate effect", "fundamentally unfair", "cumulative effect of the errors"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Taylor v. Kentucky, 436 U.S. 478 (1978)",
        pin: "487 n.15",
        contributed: "several flaws together denied a fair trial",
      },
    ],
    sources: [],
    status: { is: "in force" },
    differs: ["The circuits differ on whether it is a claim of its own in habeas."],
    related: [{ id: "harmless-error", how: "weighs each error alone" }],
    cues: [
      "cumulative error",
      "cumulative effect of the errors",
      "cumulative-error doctrine",
      "cumulative effect of these errors",
    ],
  },
]);
