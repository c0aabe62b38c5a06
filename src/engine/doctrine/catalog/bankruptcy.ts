import { defineEntries } from "../entry.ts";

export const bankruptcy = defineEntries([
  {
    id: "automatic-stay-relief",
    name: "Relief from automatic stay",
    otherNames: [],
    area: "bankruptcy",
    binds: "all bankruptcy courts",
    kind: "all elements required",
    explanation: "The stay is lifted for cause, or where the debtor has no equity and the property is not needed.",
    elements: [
      {
        id: "cause",
        name: "Cause",
        meaning: "Such as lack of adequate protection.",
        cues: ["for cause", "adequate protection", "lack of adequate protection"],
      },
      {
        id: "no-equity-and-not-necessary",
        name: "No equity and not necessary",
        meaning: "Both are required under this ground.",
        cues: ["equity in the property", "effective reorganization", "necessary to an effective"],
      },
    ],
    burden: "Movant on equity; opponent on the rest.",
    authorities: [
      {
        cite: "United Sav. Ass'n of Tex. v. Timbers of Inwood Forest Assocs., 484 U.S. 365 (1988)",
        pin: "375-76",
        contributed: "explained necessity",
      },
    ],
    sources: ["11 U.S.C. § 362(d)"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["automatic stay", "relief from the stay", "adequate protection"],
  },
  {
    id: "nondischargeability",
    name: "Nondischargeability of debt (11 U.S.C. § 523(a))",
    otherNames: [],
    area: "bankruptcy",
    binds: "all bankruptcy courts",
    kind: "all elements required",
    explanation: "Certain debts, such as those got by fraud, survive bankruptcy. Exceptions are read narrowly.",
    elements: [
      {
        id: "listed-kind-of-debt",
        name: "Listed kind of debt",
        meaning: "Fraud, willful injury, support and others.",
        cues: ["false pretenses", "actual fraud", "willful and malicious", "defalcation"],
      },
      {
        id: "causal-tie",
        name: "Causal tie",
        meaning: "The debt arose from that conduct.",
        cues: ["obtained by", "arising from", "justifiable reliance"],
      },
    ],
    burden: "Creditor, by a preponderance.",
    authorities: [
      {
        cite: "Grogan v. Garner, 498 U.S. 279 (1991)",
        pin: "291",
        contributed: "set the burden",
      },
      {
        cite: "Kawaauhau v. Geiger, 523 U.S. 57 (1998)",
        pin: "61",
        contributed: "required intended injury",
      },
    ],
    sources: ["11 U.S.C. § 523(a)"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["nondischargeable", "nondischargeability", "dischargeability", "willful and malicious injury"],
  },
]);
