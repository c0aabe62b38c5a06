import { defineEntries } from "../entry.ts";

export const insurance = defineEntries([
  {
    id: "duty-to-defend",
    name: "Duty to defend (liability insurance)",
    otherNames: [],
    area: "insurance",
    binds: "most states, by their own law",
    kind: "steps in sequence",
    explanation: "An insurer defends if the complaint could fall within coverage; doubts favor the insured.",
    elements: [
      {
        id: "potential-coverage",
        name: "Potential coverage",
        meaning: "Claims compared with the policy.",
        cues: ["duty to defend", "eight corners", "potentially covered", "allegations of the complaint"],
      },
      {
        id: "exclusion",
        name: "Exclusion",
        meaning: "The insurer shows one clearly applies.",
        cues: ["exclusion", "excluded", "exclusions"],
      },
    ],
    burden: "Insured on coverage; insurer on exclusions.",
    authorities: [],
    sources: ["Restatement of the Law of Liability Insurance § 13"],
    status: {
      is: "in force",
    },
    differs: ["Texas: eight-corners rule with narrow exceptions."],
    related: [],
    cues: ["duty to defend", "eight-corners", "duty to indemnify"],
  },
]);
