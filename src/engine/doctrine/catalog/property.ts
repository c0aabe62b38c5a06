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
        id: "actual-possession",
        name: "Actual possession",
        meaning: "The claimant used the land as an owner of such land would.",
        cues: ["actual possession", "actual use"],
      },
      {
        id: "open-and-notorious",
        name: "Open and notorious",
        meaning: "Plain enough that an owner who looked would know of it.",
        cues: ["open and notorious", "openly", "visible and notorious"],
      },
      {
        id: "exclusive",
        name: "Exclusive",
        meaning: "Not shared with the owner or the public.",
        cues: ["exclusive possession", "exclusively"],
      },
      {
        id: "hostile-or-under-claim-of-right",
        name: "Hostile or under claim of right",
        meaning: "Without the owner's leave; some states ask for good faith or color of title too.",
        cues: ["hostile possession", "claim of right", "adverse and hostile", "color of title"],
      },
      {
        id: "continuous-for-the-period",
        name: "Continuous for the period",
        meaning: "Without a break for the years that the statute sets.",
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
