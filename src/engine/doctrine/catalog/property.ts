import { defineEntries } from "../entry.ts";

export const property = defineEntries([
  {
    id: "adverse-possession",
    name: "Adverse possession",
    otherNames: [],
    area: "property",
    binds: "most states, by their own law",
    kind: "all elements required",
    explanation: "One who openly holds another's land as owner for the legal period may gain title.",
    elements: [
      {
        id: "actual-and-exclusive",
        name: "Actual and exclusive",
        meaning: "Used as an owner would.",
        cues: ["actual possession", "exclusive", "actual and exclusive"],
      },
      {
        id: "open-and-hostile",
        name: "Open and hostile",
        meaning: "Plain to see and without permission.",
        cues: ["open and notorious", "hostile", "claim of right", "without permission"],
      },
      {
        id: "continuous-for-the-period",
        name: "Continuous for the period",
        meaning: "Without break for the statutory time.",
        cues: ["continuous", "uninterrupted", "statutory period"],
      },
    ],
    burden: "Claimant; clear and convincing in many states.",
    authorities: [],
    sources: ["Cal. Civ. Proc. Code § 325", "Tex. Civ. Prac. & Rem. Code § 16.026"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["adverse possession", "open and notorious", "hostile"],
  },
]);
