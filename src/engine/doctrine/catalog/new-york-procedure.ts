import { defineEntries } from "../entry.ts";

export const newYorkProcedure = defineEntries([
  {
    id: "new-york-motion-to-dismiss",
    name: "Motion to dismiss (CPLR 3211)",
    otherNames: [],
    area: "civil procedure",
    binds: "New York state courts",
    kind: "bright-line rule",
    explanation:
      "The court reads the pleading generously, takes its facts as true, and asks only whether they fit any legal theory. Documents end the case only if they flatly refute the facts.",
    elements: [
      {
        id: "facts-fit-a-cognizable-theory",
        name: "Facts fit a cognizable theory",
        meaning: "Every fair inference given, some cause of action is made out.",
        cues: ["cognizable legal theory", "every possible favorable inference", "accept the facts as alleged"],
      },
      {
        id: "documentary-evidence",
        name: "Documentary evidence",
        meaning: "Papers beyond dispute conclusively settle the claim (CPLR 3211(a)(1)).",
        cues: ["documentary evidence", "utterly refutes", "conclusively establishing a defense"],
      },
    ],
    burden: "The movant.",
    authorities: [
      {
        cite: "Leon v. Martinez, 84 N.Y.2d 83 (1994)",
        pin: "87",
        contributed: "liberal reading; any cognizable theory",
      },
      {
        cite: "Goshen v. Mutual Life Ins. Co. of New York, 98 N.Y.2d 314 (2002)",
        pin: "326",
        contributed: "documents must utterly refute the allegations",
      },
    ],
    sources: ["CPLR 3211", "CPLR 3211(a)(7)", "CPLR 3211(a)(1)"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [
      {
        id: "failure-to-state-a-claim",
        how: "is the federal counterpart",
      },
    ],
    cues: ["cplr 3211", "cognizable legal theory", "every possible favorable inference", "3211(a)(7)"],
  },
  {
    id: "new-york-summary-judgment",
    name: "Summary judgment (CPLR 3212, Alvarez/Zuckerman)",
    otherNames: [],
    area: "civil procedure",
    binds: "New York state courts",
    kind: "burden shifting",
    explanation:
      "The movant must first make out a case with admissible proof that removes any issue of fact; if it does not, the motion fails whatever the answer. Then the other side must show a real issue with proof of its own.",
    elements: [
      {
        id: "movants-prima-facie-showing",
        name: "Movant's prima facie showing",
        meaning: "Admissible proof that settles every issue in the movant's favor.",
        cues: [
          "prima facie showing of entitlement",
          "prima facie entitlement",
          "eliminate any material issues",
          "tender sufficient evidence",
        ],
      },
      {
        id: "opponent-raises-a-triable-issue",
        name: "Opponent raises a triable issue",
        meaning: "Proof in admissible form, more than hopes or conclusions.",
        cues: [
          "failed to raise a triable issue",
          "raised a triable issue",
          "mere conclusions",
          "material issues of fact which require a trial",
        ],
      },
    ],
    burden: "The movant first, then the opponent.",
    authorities: [
      {
        cite: "Alvarez v. Prospect Hospital, 68 N.Y.2d 320 (1986)",
        pin: "324",
        contributed: "the movant's first burden and the shift",
      },
      {
        cite: "Zuckerman v. City of New York, 49 N.Y.2d 557 (1980)",
        pin: "562",
        contributed: "the opponent needs evidentiary proof",
      },
      {
        cite: "Winegrad v. New York University Medical Center, 64 N.Y.2d 851 (1985)",
        pin: "853",
        contributed: "without the first showing the motion fails",
      },
    ],
    sources: ["CPLR 3212", "CPLR 3212(b)"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [
      {
        id: "summary-judgment",
        how: "is the federal counterpart",
      },
    ],
    cues: [
      "prima facie entitlement to judgment as a matter of law",
      "cplr 3212",
      "failed to raise a triable issue of fact",
      "proponent of a summary judgment motion",
    ],
  },
  {
    id: "new-york-preliminary-injunction",
    name: "Preliminary injunction (New York, CPLR 6301)",
    otherNames: [],
    area: "remedies",
    binds: "New York state courts",
    kind: "all elements required",
    explanation:
      "A New York court gives an order before trial to one who will probably win, would be hurt beyond repair without it, and has the better of the equities.",
    elements: [
      {
        id: "probability-of-success",
        name: "Probability of success",
        meaning: "Facts and law probably favor the movant.",
        cues: ["probability of success on the merits", "probability of success"],
      },
      {
        id: "irreparable-injury",
        name: "Irreparable injury",
        meaning: "Money could not make up for the harm.",
        cues: ["danger of irreparable injury", "irreparable injury in the absence"],
      },
      {
        id: "balance-of-equities",
        name: "Balance of equities",
        meaning: "The movant would be hurt more than the other side.",
        cues: ["balance of equities in its favor", "balance of the equities in"],
      },
    ],
    burden: "The movant.",
    authorities: [
      {
        cite: "Nobu Next Door, LLC v. Fine Arts Housing, Inc., 4 N.Y.3d 839 (2005)",
        pin: "840",
        contributed: "states the three elements",
      },
    ],
    sources: ["CPLR 6301", "CPLR 6311"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [
      {
        id: "preliminary-injunction",
        how: "is the federal counterpart",
      },
    ],
    cues: ["cplr 6301", "danger of irreparable injury in the absence of an injunction", "nobu next door"],
  },
  {
    id: "new-york-article-78",
    name: "Article 78 review (New York)",
    otherNames: [],
    area: "administrative law",
    binds: "New York state courts",
    kind: "bright-line rule",
    explanation:
      "A court upsets an agency's act if it had no sound basis in reason, broke the law or procedure, or, after a hearing, lacked substantial evidence. A penalty falls only if it shocks one's sense of fairness.",
    elements: [
      {
        id: "rational-basis",
        name: "Rational basis",
        meaning: "The act has support in reason and fact.",
        cues: ["lacked a rational basis", "sound basis in reason", "without regard to the facts"],
      },
      {
        id: "lawful-procedure-and-law",
        name: "Lawful procedure and law",
        meaning: "The agency kept to procedure and law.",
        cues: ["violation of lawful procedure", "affected by an error of law"],
      },
      {
        id: "penalty-not-shocking",
        name: "Penalty not shocking",
        meaning: "It is not so harsh as to shock one's sense of fairness.",
        cues: ["shocking to one's sense of fairness", "so disproportionate", "disproportionate to the offense"],
      },
    ],
    burden: "The petitioner.",
    authorities: [
      {
        cite: "Matter of Pell v. Board of Education, 34 N.Y.2d 222 (1974)",
        pin: "231",
        contributed: "arbitrary means without sound basis in reason; the shock test for penalties",
      },
    ],
    sources: ["CPLR 7803", "CPLR art. 78"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [
      {
        id: "arbitrary-and-capricious",
        how: "is the federal counterpart",
      },
    ],
    cues: ["article 78", "cplr article 78", "cplr 7803", "shocking to one's sense of fairness"],
  },
]);
