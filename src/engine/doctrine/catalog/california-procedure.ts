import { defineEntries } from "../entry.ts";

export const californiaProcedure = defineEntries([
  {
    id: "california-demurrer",
    name: "Demurrer (California)",
    otherNames: [],
    area: "civil procedure",
    binds: "California state courts",
    kind: "bright-line rule",
    explanation:
      "A demurrer says that even if all facts pleaded are true there is no claim. The court accepts facts, not conclusions, and reads the pleading as a whole; if the fault could be cured, leave to amend is due.",
    elements: [
      {
        id: "facts-state-a-cause-of-action",
        name: "Facts state a cause of action",
        meaning: "Pleaded facts, with what may be noticed, make out every element under some theory.",
        cues: [
          "facts sufficient to constitute a cause of action",
          "properly pleaded",
          "contentions, deductions",
          "reasonable interpretation",
        ],
      },
      {
        id: "reasonable-possibility-of-cure",
        name: "Reasonable possibility of cure",
        meaning: "The plaintiff shows how amendment could fix the fault.",
        cues: ["reasonable possibility", "cured by amendment"],
      },
    ],
    burden: "The plaintiff shows how the pleading can be cured.",
    authorities: [
      {
        cite: "Blank v. Kirwan, 39 Cal. 3d 311 (1985)",
        pin: "318",
        contributed: "accept facts pleaded; leave to amend where cure is reasonably possible",
      },
    ],
    sources: ["Cal. Civ. Proc. Code § 430.10"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [
      {
        id: "failure-to-state-a-claim",
        how: "is the federal counterpart",
      },
    ],
    cues: ["sustained the demurrer", "demurrer", "order sustaining a demurrer", "general demurrer"],
  },
  {
    id: "california-anti-slapp",
    name: "Anti-SLAPP motion (Cal. Civ. Proc. Code § 425.16)",
    otherNames: [],
    area: "civil procedure",
    binds: "California state courts; its substance in federal diversity cases there",
    kind: "steps in sequence",
    explanation:
      "A defendant may strike claims that arise from protected speech or petitioning. First the defendant shows that they do; then the plaintiff must show that they have at least minimal merit.",
    elements: [
      {
        id: "claim-arises-from-protected-activity",
        name: "Claim arises from protected activity",
        meaning: "The wrong complained of is itself the protected act, not merely evidence of something else.",
        cues: [
          "arising from protected activity",
          "arises from protected activity",
          "in furtherance of the",
          "right of petition or free speech",
        ],
      },
      {
        id: "probability-of-prevailing",
        name: "Probability of prevailing",
        meaning: "The claim is legally sufficient and supported by enough facts to win if believed.",
        cues: [
          "probability of prevailing",
          "probability of success",
          "minimal merit",
          "legally sufficient and supported",
        ],
      },
    ],
    burden: "Defendant on the first step, plaintiff on the second.",
    authorities: [
      {
        cite: "Baral v. Schnitt, 1 Cal. 5th 376 (2016)",
        pin: "384",
        contributed: "the two steps, claim by claim",
      },
      {
        cite: "Equilon Enterprises v. Consumer Cause, Inc., 29 Cal. 4th 53 (2002)",
        pin: "67",
        contributed: "the defendant need not show intent to chill",
      },
    ],
    sources: ["Cal. Civ. Proc. Code § 425.16"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: [
      "anti-slapp motion",
      "special motion to strike",
      "425.16",
      "anti-slapp statute",
      "strategic lawsuit against public participation",
    ],
  },
  {
    id: "california-summary-judgment",
    name: "Summary judgment (Cal. Civ. Proc. Code § 437c)",
    otherNames: [],
    area: "civil procedure",
    binds: "California state courts",
    kind: "burden shifting",
    explanation:
      "A defendant must show that an element cannot be proved or that there is a complete defense. Only then must the plaintiff bring evidence of a triable issue.",
    elements: [
      {
        id: "movants-initial-showing",
        name: "Movant's initial showing",
        meaning:
          "An element cannot be established, or a defense is complete; pointing at a gap is not enough without evidence.",
        cues: ["cannot be established", "complete defense", "initial burden of production"],
      },
      {
        id: "triable-issue-of-material-fact",
        name: "Triable issue of material fact",
        meaning: "Evidence would let a reasonable factfinder find for the other side.",
        cues: ["triable issue of material fact", "triable issue", "triable issues"],
      },
    ],
    burden: "The movant first, then the opponent.",
    authorities: [
      {
        cite: "Aguilar v. Atlantic Richfield Co., 25 Cal. 4th 826 (2001)",
        pin: "850",
        contributed: "burdens of persuasion and production",
      },
    ],
    sources: ["Cal. Civ. Proc. Code § 437c"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [
      {
        id: "summary-judgment",
        how: "is the federal counterpart",
      },
    ],
    cues: ["triable issue of material fact", "triable issue", "437c"],
  },
  {
    id: "california-preliminary-injunction",
    name: "Preliminary injunction (California two-factor test)",
    otherNames: [],
    area: "remedies",
    binds: "California state courts",
    kind: "sliding scale",
    explanation:
      "A California court weighs how likely the plaintiff is to win against which side would be hurt more in the meantime. More of one can make up for less of the other, but there must be some chance of winning.",
    elements: [
      {
        id: "likelihood-of-prevailing-at-trial",
        name: "Likelihood of prevailing at trial",
        meaning: "The plaintiff will probably win in the end.",
        cues: [
          "likelihood that the plaintiff will prevail",
          "prevail on the merits at trial",
          "reasonable probability of success",
        ],
      },
      {
        id: "relative-interim-harm",
        name: "Relative interim harm",
        meaning: "What each side would suffer before trial.",
        cues: ["interim harm", "relative balance of harms", "harm that the plaintiff is likely to sustain"],
      },
    ],
    burden: "The plaintiff.",
    authorities: [
      {
        cite: "Cohen v. Board of Supervisors, 40 Cal. 3d 277 (1985)",
        pin: "286",
        contributed: "weighs the two factors",
      },
      {
        cite: "Butt v. State of California, 4 Cal. 4th 668 (1992)",
        pin: "678",
        contributed: "the more of one, the less of the other is needed",
      },
    ],
    sources: ["Cal. Civ. Proc. Code § 526"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [
      {
        id: "preliminary-injunction",
        how: "is the federal counterpart",
      },
    ],
    cues: ["interim harm", "two interrelated factors", "relative interim harm"],
  },
  {
    id: "california-watson-harmless-error",
    name: "Prejudicial error under state law (California, Watson)",
    otherNames: ["watson standard"],
    area: "standards of review",
    binds: "California state courts",
    kind: "bright-line rule",
    explanation:
      "An error of state law reverses a judgment only if the party would probably have done better without it. A reasonable chance, more than a bare possibility, is enough.",
    elements: [
      {
        id: "reasonably-probable-better-result",
        name: "Reasonably probable better result",
        meaning: "Without the error a more favorable outcome was reasonably likely.",
        cues: ["reasonably probable", "more favorable result", "more favorable to the appealing party"],
      },
    ],
    burden: "The appellant.",
    authorities: [
      {
        cite: "People v. Watson, 46 Cal. 2d 818 (1956)",
        pin: "836",
        contributed: "sets the test under the state constitution",
      },
    ],
    sources: ["Cal. Const. art. VI, § 13"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [
      {
        id: "harmless-error",
        how: "is the general doctrine",
      },
    ],
    cues: ["watson", "reversed for state law error", "reasonably probable that a result more favorable"],
  },
]);
