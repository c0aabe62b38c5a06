import { defineEntries } from "../entry.ts";

export const frivolousCriminalAppeals = defineEntries([
  {
    id: "anders-review",
    name: "Appeal without arguable issues (Anders; Wende in California)",
    otherNames: ["anders brief", "wende review"],
    area: "criminal procedure",
    binds: "all courts; states by their own procedure",
    kind: "steps in sequence",
    explanation:
      "Appointed counsel who finds nothing to argue must tell the court so in a careful brief, and the client may write too. The court then reads the whole record itself and lets counsel go only if no arguable issue is there.",
    elements: [
      {
        id: "counsels-brief",
        name: "Counsel's brief",
        meaning: "It shows a conscientious study of the record and points to anything that might support appeal.",
        cues: [
          "conscientious examination",
          "anders brief",
          "professional evaluation of the record",
          "no arguable issues",
        ],
      },
      {
        id: "notice-to-the-client",
        name: "Notice to the client",
        meaning: "The client gets the brief and a chance to respond.",
        cues: ["supplemental brief", "pro se response", "advised of his right", "filed a response"],
      },
      {
        id: "independent-review",
        name: "Independent review",
        meaning: "The court finds the appeal wholly frivolous after its own look.",
        cues: [
          "wholly frivolous",
          "independent review",
          "full examination of all the proceedings",
          "reviewed the entire record",
        ],
      },
    ],
    burden: "Counsel; then the court's own duty.",
    authorities: [
      {
        cite: "Anders v. California, 386 U.S. 738 (1967)",
        pin: "744",
        contributed: "the procedure for counsel and court",
      },
      {
        cite: "Smith v. Robbins, 528 U.S. 259 (2000)",
        pin: "276",
        contributed: "states may use another procedure that protects as well",
      },
      {
        cite: "People v. Wende, 25 Cal. 3d 436 (1979)",
        pin: "441",
        contributed: "the court's own review of the record in California",
      },
    ],
    sources: [],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: [
      "anders brief",
      "anders v. california",
      "wholly frivolous",
      "no arguable issues",
      "people v. wende",
      "motion to withdraw as counsel",
    ],
  },
]);
