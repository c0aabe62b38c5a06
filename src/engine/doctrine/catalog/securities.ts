import { defineEntries } from "../entry.ts";

export const securities = defineEntries([
  {
    id: "rule-10b-5",
    name: "Securities fraud (Rule 10b-5)",
    otherNames: [],
    area: "securities",
    binds: "all federal courts",
    kind: "all elements required",
    explanation: "A buyer or seller may recover for knowing deceit that caused loss.",
    elements: [
      {
        id: "material-misrepresentation-or-omission",
        name: "Material misrepresentation or omission",
        meaning: "A false or half-true statement a reasonable investor would weigh.",
        cues: ["material misrepresentation", "omission", "materially misleading", "half-truth"],
      },
      {
        id: "scienter",
        name: "Scienter",
        meaning: "Intent or severe recklessness; pleading must be cogent.",
        cues: ["scienter", "strong inference", "severe recklessness"],
      },
      {
        id: "reliance-and-connection",
        name: "Reliance and connection",
        meaning: "In connection with a trade, relied on.",
        cues: ["reliance", "in connection with the purchase or sale", "fraud-on-the-market"],
      },
      {
        id: "loss-causation",
        name: "Loss causation",
        meaning: "The truth caused the loss.",
        cues: ["loss causation", "economic loss", "corrective disclosure"],
      },
    ],
    burden: "Plaintiff.",
    authorities: [
      {
        cite: "Tellabs, Inc. v. Makor Issues & Rts., Ltd., 551 U.S. 308 (2007)",
        pin: "323-24",
        contributed: "explained strong inference",
      },
      {
        cite: "Dura Pharms., Inc. v. Broudo, 544 U.S. 336 (2005)",
        pin: "341-42",
        contributed: "listed the elements",
      },
      {
        cite: "Macquarie Infrastructure Corp. v. Moab Partners, L.P., 601 U.S. 257 (2024)",
        pin: null,
        contributed: "barred pure-omission claims",
      },
    ],
    sources: ["17 C.F.R. § 240.10b-5", "15 U.S.C. § 78u-4", "Fed. R. Civ. P. 9(b)"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["10b-5", "scienter", "securities fraud", "loss causation", "pslra"],
  },
]);
