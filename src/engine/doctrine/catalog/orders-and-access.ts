import { defineEntries } from "../entry.ts";

/** Contempt, subpoenas, and other orders that shape how a case is tried. */
export const ordersAndAccess = defineEntries([
  {
    id: "civil-contempt",
    name: "Civil contempt",
    otherNames: ["Coercive contempt"],
    area: "civil procedure",
    binds: "all federal and state courts",
    kind: "all elements required",
    explanation:
      "A court may make a party obey its order, or pay for what disobedience cost, without a criminal trial.",
    elements: [
      {
        id: "valid-and-clear-order",
        name: "Valid and clear order",
        meaning: "In force, and plain enough to know what it asks.",
        cues: ["clear and unambiguous", "unambiguous order", "valid order", "definite and specific"],
      },
      {
        id: "knowledge-of-the-order",
        name: "Knowledge of the order",
        meaning: "The party knew of it.",
        cues: ["knowledge of the order", "actual notice of the order"],
      },
      {
        id: "disobedience",
        name: "Disobedience",
        meaning: "Shown by clear and convincing evidence.",
        cues: ["violated the order", "noncompliance", "failed to comply with the order", "disobeyed"],
      },
      {
        id: "no-fair-ground-of-doubt-no-inability",
        name: "No fair ground of doubt, no inability",
        meaning: "No objectively fair doubt whether the conduct was allowed, and the party could have obeyed.",
        cues: ["fair ground of doubt", "inability to comply", "substantial compliance", "reasonable steps to comply"],
      },
    ],
    burden: "Movant, by clear and convincing evidence; the other side for inability.",
    authorities: [
      {
        cite: "Taggart v. Lorenzen, 587 U.S. 554 (2019)",
        pin: "560-62",
        contributed: "no contempt where there is a fair ground of doubt",
      },
      {
        cite: "International Union, United Mine Workers v. Bagwell, 512 U.S. 821 (1994)",
        pin: "827-31",
        contributed: "marked civil from criminal contempt",
      },
      {
        cite: "Turner v. Rogers, 564 U.S. 431 (2011)",
        pin: "441-48",
        contributed: "safeguards where jail is at stake and ability to pay in doubt",
      },
    ],
    sources: [],
    status: { is: "in force" },
    differs: [],
    related: [],
    cues: ["civil contempt", "held in contempt", "contempt motion", "finding of contempt"],
  },
  {
    id: "motion-to-strike",
    name: "Motion to strike from a pleading (Rule 12(f))",
    otherNames: [],
    area: "civil procedure",
    binds: "all federal courts",
    kind: "bright-line rule",
    explanation:
      "A court may strike a defense that cannot stand, or matter that has no place in a pleading. Such motions are not favored.",
    elements: [
      {
        id: "insufficient-redundant-immaterial-impertinent-or-scandalous",
        name: "Insufficient, redundant, immaterial, impertinent or scandalous",
        meaning: "The matter is one of these.",
        cues: ["redundant, immaterial", "immaterial, impertinent", "scandalous", "insufficient defense"],
      },
      {
        id: "no-bearing-and-prejudice",
        name: "No bearing, and prejudice",
        meaning: "It can have no bearing on the case, and leaving it in would hurt; many courts ask for both.",
        cues: ["no possible bearing", "prejudice to the moving party", "no possible relation", "disfavored"],
      },
    ],
    burden: "Movant.",
    authorities: [
      {
        cite: "Whittlestone, Inc. v. Handi-Craft Co., 618 F.3d 970 (9th Cir. 2010)",
        pin: "973-74",
        contributed: "Rule 12(f) does not reach claims that the law bars",
      },
    ],
    sources: ["Fed. R. Civ. P. 12(f)"],
    status: { is: "in force" },
    differs: [],
    related: [],
    cues: ["motion to strike", "rule 12(f)", "strike affirmative defenses"],
  },
  {
    id: "subpoena-rule-45",
    name: "Quashing a subpoena (Rule 45)",
    otherNames: [],
    area: "civil procedure",
    binds: "all federal courts",
    kind: "bright-line rule",
    explanation:
      "A court must set aside a subpoena that gives too little time, reaches too far, asks for what is privileged or burdens too much.",
    elements: [
      {
        id: "undue-burden",
        name: "Undue burden",
        meaning:
          "Weighed by relevance, need, breadth, time covered, particularity and the burden, most of all on one who is no party.",
        cues: ["undue burden", "unduly burdensome", "breadth of the document request"],
      },
      {
        id: "privileged-or-protected-matter",
        name: "Privileged or protected matter",
        meaning: "It asks for what need not be told.",
        cues: ["privileged or other protected matter", "protected matter"],
      },
      {
        id: "time-and-distance",
        name: "Time and distance",
        meaning: "Reasonable time, within a hundred miles.",
        cues: ["reasonable time to comply", "within 100 miles", "geographical limits"],
      },
    ],
    burden: "Who asks to quash it.",
    authorities: [
      {
        cite: "Wiwa v. Royal Dutch Petroleum Co., 392 F.3d 812 (5th Cir. 2004)",
        pin: "818-19",
        contributed: "listed what makes a burden undue",
      },
    ],
    sources: ["Fed. R. Civ. P. 45(d)(3)"],
    status: { is: "in force" },
    differs: [],
    related: [{ id: "discovery-scope", how: "bounds it as well" }],
    cues: ["quash the subpoena", "motion to quash", "quashing subpoenas", "rule 45"],
  },
  {
    id: "appointed-counsel-civil",
    name: "Counsel for a civil litigant without means (28 U.S.C. § 1915(e)(1))",
    otherNames: ["Request for pro bono counsel"],
    area: "civil procedure",
    binds: "all federal courts",
    kind: "factors weighed",
    explanation:
      "There is no right to a lawyer in a civil case, but a court may ask one to help where the case deserves it.",
    elements: [
      {
        id: "some-merit-in-the-claim",
        name: "Some merit in the claim",
        meaning: "A threshold: the claim seems likely to be of substance.",
        cues: ["arguable merit", "likely to be of substance", "threshold showing", "merit in fact and law"],
      },
      {
        id: "ability-to-present-the-case",
        name: "Ability to present the case",
        meaning: "Learning, literacy, language, and what confinement allows.",
        cues: ["ability to present", "competent to litigate", "plaintiff's ability"],
      },
      {
        id: "difficulty-of-the-case",
        name: "Difficulty of the case",
        meaning: "The law, the facts to be found out, experts, and whether it turns on who is believed.",
        cues: [
          "complexity of the legal issues",
          "factual investigation",
          "expert witnesses",
          "credibility determinations",
        ],
      },
      {
        id: "own-efforts-to-find-counsel",
        name: "Own efforts to find counsel",
        meaning: "He tried, or could not.",
        cues: ["efforts to obtain counsel", "attempt to obtain counsel", "retain counsel on his own"],
      },
    ],
    burden: "Litigant.",
    authorities: [
      {
        cite: "Tabron v. Grace, 6 F.3d 147 (3d Cir. 1993)",
        pin: "155-57",
        contributed: "listed the Third Circuit's factors",
      },
      {
        cite: "Hodge v. Police Officers, 802 F.2d 58 (2d Cir. 1986)",
        pin: "61-62",
        contributed: "set the Second Circuit's threshold and factors",
      },
      {
        cite: "Pruitt v. Mote, 503 F.3d 647 (7th Cir. 2007)",
        pin: "654-55",
        contributed: "asked whether the plaintiff seems able to try it himself",
      },
    ],
    sources: ["28 U.S.C. § 1915(e)(1)"],
    status: { is: "in force" },
    differs: ["Fourth, Fifth, Ninth and Eleventh Circuits: exceptional circumstances."],
    related: [],
    cues: ["appointment of counsel", "appoint counsel", "pro bono counsel", "request counsel"],
  },
  {
    id: "pseudonym",
    name: "Proceeding under a pseudonym",
    otherNames: ["Doe plaintiffs"],
    area: "civil procedure",
    binds: "all federal courts",
    kind: "factors weighed",
    explanation:
      "Parties are named, for courts are open. A party may hide a name only where the need is greater than the public's interest and the harm to the other side.",
    elements: [
      {
        id: "highly-personal-or-dangerous-matter",
        name: "Highly personal or dangerous matter",
        meaning: "Intimate facts, or a fear of harm for telling them.",
        cues: [
          "highly sensitive",
          "personal nature",
          "retaliatory physical or mental harm",
          "severity of the threatened harm",
        ],
      },
      {
        id: "vulnerability",
        name: "Vulnerability",
        meaning: "Above all age.",
        cues: ["particularly vulnerable", "vulnerability", "minor"],
      },
      {
        id: "prejudice-to-the-other-side",
        name: "Prejudice to the other side",
        meaning: "Whether it can defend itself.",
        cues: ["prejudice to the opposing party", "prejudiced by allowing"],
      },
      {
        id: "public-interest-in-names",
        name: "Public interest in names",
        meaning: "Whether knowing them serves the public.",
        cues: ["public's interest", "openness of judicial proceedings", "public interest in knowing"],
      },
    ],
    burden: "Who wants to be hidden.",
    authorities: [
      {
        cite: "Sealed Plaintiff v. Sealed Defendant, 537 F.3d 185 (2d Cir. 2008)",
        pin: "189-90",
        contributed: "listed ten factors",
      },
      {
        cite: "Does I thru XXIII v. Advanced Textile Corp., 214 F.3d 1058 (9th Cir. 2000)",
        pin: "1067-69",
        contributed: "weighed fear of retaliation",
      },
      {
        cite: "Doe v. Megless, 654 F.3d 404 (3d Cir. 2011)",
        pin: "408-11",
        contributed: "listed the factors for and against",
      },
    ],
    sources: ["Fed. R. Civ. P. 10(a)"],
    status: { is: "in force" },
    differs: [],
    related: [{ id: "sealing-court-records", how: "hides papers instead of names" }],
    cues: ["proceed under a pseudonym", "proceed anonymously", "proceed pseudonymously", "use of a pseudonym"],
  },
]);
