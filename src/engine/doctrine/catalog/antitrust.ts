import { defineEntries } from "../entry.ts";

export const antitrust = defineEntries([
  {
    id: "rule-of-reason",
    name: "Antitrust rule of reason (Sherman Act § 1)",
    otherNames: [],
    area: "antitrust",
    binds: "all federal courts",
    kind: "burden shifting",
    explanation:
      "Most agreements are judged by real market effect in three steps; naked price fixing and market division are illegal outright.",
    elements: [
      {
        id: "anticompetitive-effect",
        name: "Anticompetitive effect",
        meaning: "Substantial harm to competition in a market.",
        cues: ["anticompetitive effect", "relevant market", "market power"],
      },
      {
        id: "procompetitive-rationale",
        name: "Procompetitive rationale",
        meaning: "The defendant's good reason.",
        cues: ["procompetitive", "justification", "rationale"],
      },
      {
        id: "less-restrictive-means",
        name: "Less restrictive means",
        meaning: "Same gain at less harm.",
        cues: ["less restrictive", "substantially less restrictive"],
      },
    ],
    burden: "Plaintiff, then defendant, then plaintiff.",
    authorities: [
      {
        cite: "Ohio v. Am. Express Co., 585 U.S. 529 (2018)",
        pin: "541-42",
        contributed: "set the three steps",
      },
      {
        cite: "NCAA v. Alston, 594 U.S. 69 (2021)",
        pin: null,
        contributed: "applied them",
      },
    ],
    sources: ["15 U.S.C. § 1"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: [
      "rule of reason",
      "restraint of trade",
      "per se rule",
      "per se illegal",
      "per se unlawful",
      "anticompetitive",
    ],
  },
  {
    id: "monopolization",
    name: "Monopolization (Sherman Act § 2)",
    otherNames: [],
    area: "antitrust",
    binds: "all federal courts",
    kind: "all elements required",
    explanation: "Great market power is unlawful when won or kept by harm to competition and not by merit.",
    elements: [
      {
        id: "monopoly-power",
        name: "Monopoly power",
        meaning: "Power to control price or shut out rivals.",
        cues: ["monopoly power", "market share", "relevant market"],
      },
      {
        id: "exclusionary-conduct",
        name: "Exclusionary conduct",
        meaning: "Not a better product or accident.",
        cues: ["willful acquisition", "exclusionary conduct", "anticompetitive conduct"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "United States v. Grinnell Corp., 384 U.S. 563 (1966)",
        pin: "570-71",
        contributed: "stated both elements",
      },
    ],
    sources: ["15 U.S.C. § 2"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["monopolization", "monopoly power", "attempted monopolization"],
  },
]);
