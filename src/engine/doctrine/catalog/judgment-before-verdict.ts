import { defineEntries } from "../entry.ts";

export const judgmentBeforeVerdict = defineEntries([
  {
    id: "summary-judgment",
    name: "Summary judgment (Rule 56)",
    otherNames: ["celotex standard"],
    area: "civil procedure",
    binds: "all federal courts; many states alike",
    kind: "burden shifting",
    explanation:
      "A claim is decided without trial where no fact that matters is truly in dispute and the law gives the movant judgment. The court sees the evidence in the light best for the other side.",
    elements: [
      {
        id: "no-genuine-dispute",
        name: "No genuine dispute of material fact",
        meaning: "No reasonable jury could find for the other side on a fact that matters.",
        cues: [
          "genuine dispute",
          "genuine issue of material fact",
          "genuine issue as to any material fact",
          "reasonable jury",
          "material fact",
        ],
      },
      {
        id: "matter-of-law",
        name: "Movant entitled to judgment as a matter of law",
        meaning: "On the undisputed facts the law decides for the movant.",
        cues: ["entitled to judgment as a matter of law", "judgment as a matter of law"],
      },
    ],
    burden: "The movant first; then the other side must point to specific facts.",
    authorities: [
      {
        cite: "Celotex Corp. v. Catrett, 477 U.S. 317 (1986)",
        pin: "322",
        contributed: "the movant may point to the lack of evidence",
      },
      {
        cite: "Anderson v. Liberty Lobby, Inc., 477 U.S. 242 (1986)",
        pin: "248",
        contributed: "what is genuine and what is material",
      },
      {
        cite: "Matsushita Elec. Indus. Co. v. Zenith Radio Corp., 475 U.S. 574 (1986)",
        pin: "587",
        contributed: "more than some metaphysical doubt is needed",
      },
    ],
    sources: ["Fed. R. Civ. P. 56", "Fed. R. Civ. P. 56(a)"],
    status: { is: "in force" },
    differs: [
      "Florida adopted the federal standard in 2021.",
      "New York: the movant must first make a prima facie showing (CPLR 3212).",
      "California: burden shifting under Code Civ. Proc. § 437c.",
      "Texas: traditional and no-evidence motions.",
    ],
    related: [],
    cues: [
      "summary judgment is appropriate",
      "summary judgment",
      "genuine dispute as to any material fact",
      "genuine issue of material fact",
    ],
  },
  {
    id: "judgment-as-a-matter-of-law",
    name: "Judgment as a matter of law / directed verdict (Rule 50)",
    otherNames: ["directed verdict"],
    area: "civil procedure",
    binds: "all federal courts; states use close variants",
    kind: "standard of review",
    explanation:
      "A case is taken from the jury only where, seeing the evidence in the light best for the other side, no reasonable jury could find for it.",
    elements: [
      {
        id: "reasonable-jury",
        name: "Viewing the evidence most favorably to the non-movant, reasonable jurors could reach different conclusions",
        meaning: "If fair-minded jurors could differ, the jury decides.",
        cues: [
          "reasonable jury",
          "reasonable jurors",
          "fact question",
          "light most favorable",
          "legally sufficient evidentiary basis",
        ],
      },
    ],
    burden: "The movant.",
    authorities: [
      {
        cite: "Reeves v. Sanderson Plumbing Products, Inc., 530 U.S. 133 (2000)",
        pin: "150",
        contributed: "how the evidence is viewed",
      },
    ],
    sources: ["Fed. R. Civ. P. 50"],
    status: { is: "in force" },
    differs: [],
    related: [],
    cues: [
      "directed verdict",
      "judgment notwithstanding the verdict",
      "motion for judgment as a matter of law",
      "question for jury determination",
    ],
  },
]);
