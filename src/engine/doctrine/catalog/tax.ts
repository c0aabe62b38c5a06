import { defineEntries } from "../entry.ts";

export const tax = defineEntries([
  {
    id: "innocent-spouse",
    name: "Innocent spouse relief (I.R.C. § 6015)",
    otherNames: [],
    area: "tax",
    binds: "all federal courts",
    kind: "factors weighed",
    explanation:
      "A spouse may escape tax owed on a joint return if the error was the other's and it would be unfair to collect.",
    elements: [
      {
        id: "other-spouses-understatement",
        name: "Other spouse's understatement",
        meaning: "The error belongs to the other spouse.",
        cues: ["understatement", "erroneous item", "joint return"],
      },
      {
        id: "no-knowledge",
        name: "No knowledge",
        meaning: "The claimant neither knew nor had reason to know.",
        cues: ["reason to know", "did not know", "knew or had reason"],
      },
      {
        id: "inequity",
        name: "Inequity",
        meaning: "Fairness forbids liability.",
        cues: ["inequitable", "facts and circumstances", "economic hardship"],
      },
    ],
    burden: "Claimant.",
    authorities: [],
    sources: ["26 U.S.C. § 6015"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["innocent spouse", "joint and several liability", "6015"],
  },
  {
    id: "economic-substance",
    name: "Economic substance doctrine",
    otherNames: [],
    area: "tax",
    binds: "all federal courts",
    kind: "all elements required",
    explanation: "A deal counts for tax only if it changes real economic position and has a non-tax purpose.",
    elements: [
      {
        id: "change-in-economic-position",
        name: "Change in economic position",
        meaning: "Meaningful apart from tax.",
        cues: ["economic position", "economic effect", "objective economic substance"],
      },
      {
        id: "business-purpose",
        name: "Business purpose",
        meaning: "A substantial reason besides tax.",
        cues: ["business purpose", "substantial purpose", "tax avoidance"],
      },
    ],
    burden: "Taxpayer in most settings.",
    authorities: [
      {
        cite: "Gregory v. Helvering, 293 U.S. 465 (1935)",
        pin: "469-70",
        contributed: "looked past form",
      },
    ],
    sources: ["26 U.S.C. § 7701(o)"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["economic substance", "business purpose", "sham transaction"],
  },
]);
