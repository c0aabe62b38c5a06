import { defineEntries } from "../entry.ts";

export const veterans = defineEntries([
  {
    id: "service-connection",
    name: "Service connection (Shedden three elements)",
    otherNames: ["direct service connection"],
    area: "veterans",
    binds: "Department of Veterans Affairs and the courts that review it",
    kind: "all elements required",
    explanation:
      "A veteran is compensated for a disability that began in or was made worse by service. The claim needs a disability now, something in service, and a link between the two.",
    elements: [
      {
        id: "current-disability",
        name: "Current disability",
        meaning: "A diagnosed condition at or near the time of the claim.",
        cues: ["current disability", "present disability", "current diagnosis"],
      },
      {
        id: "in-service",
        name: "In-service incurrence or aggravation",
        meaning: "A disease, injury or event during service.",
        cues: ["in-service incurrence", "incurred in service", "aggravation of a disease"],
      },
      {
        id: "nexus",
        name: "Nexus to service",
        meaning: "A link, usually by a medical opinion, between the two.",
        cues: ["nexus", "causal relationship", "etiologically related"],
      },
    ],
    burden: "The claimant, helped by the benefit of the doubt where the evidence is about even.",
    authorities: [
      {
        cite: "Shedden v. Principi, 381 F.3d 1163 (Fed. Cir. 2004)",
        pin: "1167",
        contributed: "names the three elements",
      },
    ],
    sources: ["38 U.S.C. § 1110", "38 C.F.R. § 3.303"],
    status: { is: "in force" },
    differs: [],
    related: [{ id: "benefit-of-the-doubt", how: "is decided by it where the evidence is about even" }],
    cues: ["service connection", "entitlement to service connection", "establish service connection"],
  },
  {
    id: "benefit-of-the-doubt",
    name: "Benefit of the doubt (38 U.S.C. § 5107(b))",
    otherNames: ["benefit-of-the-doubt rule"],
    area: "veterans",
    binds: "Department of Veterans Affairs and the courts that review it",
    kind: "bright-line rule",
    explanation: "Where the evidence for and against a veteran's claim is in approximate balance, the veteran wins.",
    elements: [],
    burden: null,
    authorities: [
      { cite: "Gilbert v. Derwinski, 1 Vet. App. 49 (1990)", pin: "54", contributed: "explains when the rule applies" },
    ],
    sources: ["38 U.S.C. § 5107(b)", "38 C.F.R. § 3.102"],
    status: { is: "in force" },
    differs: [],
    related: [],
    cues: ["benefit of the doubt", "approximate balance", "relative equipoise"],
  },
  {
    id: "duty-to-assist",
    name: "Duty to assist (38 U.S.C. § 5103A)",
    otherNames: [],
    area: "veterans",
    binds: "Department of Veterans Affairs",
    kind: "definition",
    explanation:
      "The agency must make reasonable efforts to get the records that a veteran names and, where needed to decide, a medical examination or opinion.",
    elements: [],
    burden: null,
    authorities: [
      {
        cite: "McLendon v. Nicholson, 20 Vet. App. 79 (2006)",
        pin: "81",
        contributed: "says when an examination must be given",
      },
    ],
    sources: ["38 U.S.C. § 5103A", "38 C.F.R. § 3.159"],
    status: { is: "in force" },
    differs: [],
    related: [],
    cues: ["duty to assist", "duties to notify and assist"],
  },
]);
