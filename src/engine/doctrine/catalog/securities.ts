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
        meaning:
          "A false statement, or one made misleading by what it leaves out, that a reasonable investor would think important.",
        cues: ["material misrepresentation", "material omission", "misleading statement", "materially false"],
      },
      {
        id: "scienter",
        name: "Scienter",
        meaning: "Intent to deceive, or, in the courts of appeals, severe recklessness.",
        cues: ["scienter", "intent to deceive", "severe recklessness"],
      },
      {
        id: "connection-with-a-purchase-or-sale",
        name: "Connection with a purchase or sale",
        meaning: "The deception touches a transaction in securities.",
        cues: ["in connection with the purchase or sale", "purchase or sale of a security"],
      },
      {
        id: "reliance",
        name: "Reliance",
        meaning: "The plaintiff relied on it; a public statement in an efficient market is presumed relied on.",
        cues: ["reliance", "fraud on the market", "fraud-on-the-market"],
      },
      {
        id: "economic-loss",
        name: "Economic loss",
        meaning: "The plaintiff lost money.",
        cues: ["economic loss", "pecuniary loss"],
      },
      {
        id: "loss-causation",
        name: "Loss causation",
        meaning: "The loss came from the truth that the deception had hidden.",
        cues: ["loss causation", "corrective disclosure"],
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
