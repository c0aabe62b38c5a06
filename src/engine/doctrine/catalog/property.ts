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
        cues: ["actual possession", "exclusive possession", "actual and exclusive"],
      },
      {
        id: "open-and-hostile",
        name: "Open and hostile",
        meaning: "Plain to see and without permission.",
        cues: [
          "open and notorious",
          "hostile possession",
          "hostile and under claim",
          "possession was hostile",
          "claim of right",
          "without permission",
        ],
      },
      {
        id: "continuous-for-the-period",
        name: "Continuous for the period",
        meaning: "Without break for the statutory time.",
        cues: ["continuous", "uninterrupted", "statutory period"],
      },
    ],
    burden: "Claimant; clear and convincing in many states.",
    authorities: [
      {
        cite: "Ewing v. Burnet, 36 U.S. 41 (1837)",
        pin: "52-53",
        contributed: "acts of ownership suited to the land, openly done, show possession",
      },
      {
        cite: "Howard v. Kunto, 477 P.2d 210 (Wash. Ct. App. 1970)",
        pin: null,
        contributed: "seasonal use and tacking of successive possessors",
      },
      {
        cite: "Chaplin v. Sanders, 676 P.2d 431 (Wash. 1984)",
        pin: null,
        contributed: "hostility turns on conduct toward the land, not on what the possessor believed",
      },
    ],
    sources: ["N.Y. Real Prop. Acts. Law § 501", "Cal. Civ. Proc. Code § 325", "Tex. Civ. Prac. & Rem. Code § 16.026"],
    status: {
      is: "in force",
    },
    differs: [
      "A few states ask for good faith or color of title; New York since 2008 asks for a reasonable basis to believe that the land is one's own; California asks for payment of the taxes.",
    ],
    related: [],
    cues: ["adverse possession", "open and notorious", "adverse possessor", "title by adverse possession"],
  },
]);
