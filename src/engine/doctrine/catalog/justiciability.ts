import { defineEntries } from "../entry.ts";

export const justiciability = defineEntries([
  {
    id: "ripeness",
    name: "Ripeness",
    otherNames: ["prudential ripeness"],
    area: "jurisdiction",
    binds: "all federal courts",
    kind: "factors weighed",
    explanation:
      "A court does not decide a dispute that still depends on events that may never happen. It asks whether the question can be decided now, and whether waiting would hurt the parties.",
    elements: [
      {
        id: "fitness-for-decision",
        name: "Fitness for decision",
        meaning: "The question is one of law, or its facts are settled, and what is challenged is final.",
        defeatedBy: "Contingent future events that may not occur as anticipated.",
        cues: ["fit for judicial decision", "fitness of the issues", "fitness for review", "contingent future events"],
      },
      {
        id: "hardship-of-waiting",
        name: "Hardship of waiting",
        meaning: "Withholding a decision puts the party to a real choice or a real loss now.",
        cues: ["hardship to the parties", "hardship of withholding", "withholding court consideration"],
      },
    ],
    burden: "The party that asks for a decision.",
    authorities: [
      {
        cite: "Abbott Laboratories v. Gardner, 387 U.S. 136 (1967)",
        pin: "149",
        contributed: "set the two questions: fitness and hardship",
      },
      {
        cite: "Texas v. United States, 523 U.S. 296 (1998)",
        pin: "300",
        contributed: "a claim resting on contingent events is not ripe",
      },
      {
        cite: "National Park Hospitality Ass'n v. Department of the Interior, 538 U.S. 803 (2003)",
        pin: "807-08",
        contributed: "applies both questions to an agency's rule",
      },
    ],
    sources: ["U.S. Const. art. III, § 2"],
    status: {
      is: "in force",
      note: "The Supreme Court has left open whether the prudential part of the doctrine survives.",
    },
    differs: [],
    related: [
      { id: "article-iii-standing", how: "asks for an injury that is actual or imminent; the two often run together" },
      { id: "mootness", how: "asks whether the dispute has outlived its time" },
    ],
    cues: ["ripe for review", "ripeness doctrine", "ripe for adjudication", "not ripe", "ripeness"],
  },
  {
    id: "political-question",
    name: "Political question",
    otherNames: [],
    area: "jurisdiction",
    binds: "all federal courts",
    kind: "factors weighed",
    explanation:
      "Some disputes are for the elected branches or for no court at all. A case is of this kind chiefly where the Constitution commits the matter to another branch, or where no manageable legal standard could decide it.",
    elements: [
      {
        id: "committed-to-another-branch",
        name: "Committed to another branch",
        meaning: "The Constitution's text gives the matter to Congress or the President.",
        cues: ["textually demonstrable", "constitutional commitment", "committed to another branch"],
      },
      {
        id: "no-manageable-standard",
        name: "No manageable standards",
        meaning: "Courts have no workable way to decide it.",
        cues: ["judicially discoverable and manageable", "manageable standards"],
      },
      {
        id: "policy-choice-not-for-courts",
        name: "Policy choice not for courts",
        meaning: "It cannot be decided without first making a policy choice.",
        cues: ["initial policy determination", "nonjudicial discretion"],
      },
      {
        id: "respect-for-other-branches",
        name: "Respect for other branches",
        meaning:
          "To decide would show lack of respect, upset a decision already made, or embarrass with several voices.",
        cues: ["lack of the respect", "adherence to a political decision", "multifarious pronouncements"],
      },
    ],
    burden: null,
    authorities: [
      { cite: "Baker v. Carr, 369 U.S. 186 (1962)", pin: "217", contributed: "lists the six signs" },
      {
        cite: "Zivotofsky v. Clinton, 566 U.S. 189 (2012)",
        pin: "195",
        contributed: "a narrow exception; looks to the first two signs",
      },
      {
        cite: "Rucho v. Common Cause, 588 U.S. 684 (2019)",
        pin: null,
        contributed: "partisan gerrymandering claims have no manageable standard in federal court",
      },
    ],
    sources: ["U.S. Const. art. III, § 2"],
    status: { is: "in force" },
    differs: [],
    related: [],
    cues: [
      "political question doctrine",
      "political question",
      "nonjusticiable political",
      "judicially manageable standards",
    ],
  },
  {
    id: "organizational-standing",
    name: "Standing of an organization in its own right (Havens)",
    otherNames: [],
    area: "jurisdiction",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "A group may sue for its own injury, as a person may. A setback to its ideals is not enough, nor is money that it chose to spend against what it opposes: its own activities must be directly harmed.",
    elements: [
      {
        id: "direct-harm-to-its-own-activities",
        name: "Direct harm to its own activities",
        meaning: "The conduct impaired or interfered with what the organization already does.",
        defeatedBy: "Spending its own money to advocate against the defendant's action.",
        cues: [
          "perceptibly impaired",
          "core business activities",
          "diversion of resources",
          "frustration of its mission",
        ],
      },
      {
        id: "caused-by-the-defendant-and-redressable",
        name: "Caused by the defendant and redressable",
        meaning: "The harm is traceable to what is challenged and a judgment would mend it.",
        cues: ["organization's injury", "fairly traceable to the conduct"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Havens Realty Corp. v. Coleman, 455 U.S. 363 (1982)",
        pin: "379",
        contributed: "false information that impaired a counseling service was injury",
      },
      {
        cite: "FDA v. Alliance for Hippocratic Medicine, 602 U.S. 367 (2024)",
        pin: null,
        contributed: "a group cannot spend its way into standing; Havens is not to be extended",
      },
    ],
    sources: ["U.S. Const. art. III, § 2"],
    status: {
      is: "limited",
      by: "FDA v. Alliance for Hippocratic Medicine, 602 U.S. 367 (2024)",
      year: 2024,
      note: "Earlier circuit cases that found standing in a mere diversion of resources must be read in its light.",
    },
    differs: [],
    related: [{ id: "article-iii-standing", how: "states the three elements that the group must meet" }],
    cues: ["organizational standing", "diversion of resources", "sue on its own behalf", "standing as an organization"],
  },
  {
    id: "associational-standing",
    name: "Associational standing (Hunt)",
    otherNames: ["representational standing", "hunt test"],
    area: "jurisdiction",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "An association may sue for its members, though it is not hurt itself, where one of them could sue, the suit fits its purpose, and the members need not take part.",
    elements: [
      {
        id: "a-member-could-sue",
        name: "A member could sue",
        meaning: "At least one identified member would have standing.",
        cues: ["members would otherwise have standing", "standing to sue in their own right", "identified member"],
      },
      {
        id: "germane-to-its-purpose",
        name: "Germane to its purpose",
        meaning: "The interests at stake fit what the association is for.",
        cues: ["germane to the organization's purpose", "germane to the association"],
      },
      {
        id: "members-need-not-take-part",
        name: "Members need not take part",
        meaning: "Neither claim nor relief calls for individual members in the case.",
        cues: ["participation of individual members", "participation of its individual members"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Hunt v. Washington State Apple Advertising Commission, 432 U.S. 333 (1977)",
        pin: "343",
        contributed: "states the three conditions",
      },
    ],
    sources: ["U.S. Const. art. III, § 2"],
    status: { is: "in force" },
    differs: [],
    related: [
      { id: "organizational-standing", how: "is the group's own injury" },
      { id: "article-iii-standing", how: "is what the member must have" },
    ],
    cues: [
      "associational standing",
      "representational standing",
      "sue on behalf of its members",
      "standing on behalf of its members",
    ],
  },
]);
