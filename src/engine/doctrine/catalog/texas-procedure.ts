import { defineEntries } from "../entry.ts";

export const texasProcedure = defineEntries([
  {
    id: "texas-traditional-summary-judgment",
    name: "Traditional summary judgment (Texas Rule 166a(c))",
    otherNames: [],
    area: "civil procedure",
    binds: "Texas state courts",
    kind: "burden shifting",
    explanation:
      "The movant must show that no fact that matters is in dispute and that the law gives it judgment. Only then must the other side raise a fact issue; a movant who falls short loses even without a response.",
    elements: [
      {
        id: "no-genuine-issue-of-material-fact",
        name: "No genuine issue of material fact",
        meaning: "The movant's proof settles each fact it must win on, with doubts resolved against it.",
        cues: ["no genuine issue of material fact", "resolve any doubts", "favorable to the nonmovant"],
      },
      {
        id: "movant-conclusively-entitled-to-judgment",
        name: "Movant conclusively entitled to judgment",
        meaning: "It proved every element of its claim, or disproved one of the other side's.",
        cues: ["conclusively established", "conclusively negates", "entitled to judgment as a matter of law"],
      },
      {
        id: "nonmovant-raises-a-fact-issue",
        name: "Nonmovant raises a fact issue",
        meaning: "Once the burden shifts, more than a scintilla of contrary evidence.",
        cues: ["burden shifts to the nonmovant", "raise a fact issue"],
      },
    ],
    burden: "The movant first.",
    authorities: [
      {
        cite: "Nixon v. Mr. Property Management Co., 690 S.W.2d 546 (Tex. 1985)",
        pin: "548",
        contributed: "states the rules for viewing the proof",
      },
    ],
    sources: ["Tex. R. Civ. P. 166a(c)", "Tex. R. Civ. P. 166a"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [
      {
        id: "summary-judgment",
        how: "is the federal counterpart",
      },
      {
        id: "texas-no-evidence-summary-judgment",
        how: "is filed beside it",
      },
    ],
    cues: ["traditional motion for summary judgment", "traditional summary judgment", "166a(c)", "rule 166a"],
  },
  {
    id: "texas-no-evidence-summary-judgment",
    name: "No-evidence summary judgment (Texas Rule 166a(i))",
    otherNames: [],
    area: "civil procedure",
    binds: "Texas state courts",
    kind: "burden shifting",
    explanation:
      "After time for discovery, a party without the burden of proof may say that there is no evidence of a named element. The other side must then bring more than a scintilla or lose.",
    elements: [
      {
        id: "named-element-challenged-after-discovery",
        name: "Named element challenged after discovery",
        meaning: "The motion says which element lacks evidence and comes after adequate time for discovery.",
        cues: ["adequate time for discovery", "specific elements", "essential elements of a claim"],
      },
      {
        id: "more-than-a-scintilla",
        name: "More than a scintilla",
        meaning: "The response holds evidence on which reasonable people could differ.",
        cues: [
          "more than a scintilla of",
          "scintilla of evidence",
          "mere surmise or suspicion",
          "reasonable and fair-minded",
        ],
      },
    ],
    burden: "The nonmovant, once the motion names the element.",
    authorities: [
      {
        cite: "King Ranch, Inc. v. Chapman, 118 S.W.3d 742 (Tex. 2003)",
        pin: "751",
        contributed: "reviews it as a directed verdict before trial",
      },
      {
        cite: "Mack Trucks, Inc. v. Tamez, 206 S.W.3d 572 (Tex. 2006)",
        pin: "581",
        contributed: "the nonmovant must raise an issue on each element named",
      },
    ],
    sources: ["Tex. R. Civ. P. 166a(i)"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [
      {
        id: "texas-traditional-summary-judgment",
        how: "is filed beside it",
      },
    ],
    cues: ["no-evidence motion for summary judgment", "no-evidence summary judgment", "no evidence motion", "166a(i)"],
  },
  {
    id: "texas-plea-to-the-jurisdiction",
    name: "Plea to the jurisdiction (Texas, Miranda)",
    otherNames: [],
    area: "jurisdiction",
    binds: "Texas state courts",
    kind: "steps in sequence",
    explanation:
      "The plea says that the court has no power over the case, most often because the government is immune. The court reads the pleading generously; where facts are attacked it looks at evidence, much as on summary judgment.",
    elements: [
      {
        id: "pleaded-facts-show-jurisdiction",
        name: "Pleaded facts show jurisdiction",
        meaning: "Read liberally, they bring the case within the court's power.",
        cues: ["facts that affirmatively demonstrate", "construe the pleadings liberally", "incurable defects"],
      },
      {
        id: "evidence-on-jurisdictional-facts",
        name: "Evidence on jurisdictional facts",
        meaning: "If undisputed against the plaintiff, the plea is granted; if disputed, the factfinder decides.",
        cues: ["jurisdictional facts", "jurisdictional evidence", "fact question regarding"],
      },
      {
        id: "waiver-of-immunity",
        name: "Waiver of immunity",
        meaning: "A statute clearly and unambiguously gives up immunity for this claim.",
        cues: ["waiver of immunity", "waives immunity", "tort claims act", "clear and unambiguous"],
      },
    ],
    burden: "The plaintiff pleads jurisdiction; the government brings evidence where it attacks facts.",
    authorities: [
      {
        cite: "Texas Dep't of Parks & Wildlife v. Miranda, 133 S.W.3d 217 (Tex. 2004)",
        pin: "226",
        contributed: "how pleadings and evidence are weighed",
      },
      {
        cite: "Bland Independent School District v. Blue, 34 S.W.3d 547 (Tex. 2000)",
        pin: "554",
        contributed: "the plea tests power to hear the claim, not its merits",
      },
    ],
    sources: ["Tex. Civ. Prac. & Rem. Code § 101.021"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [
      {
        id: "article-iii-standing",
        how: "is a federal relative",
      },
    ],
    cues: ["plea to the jurisdiction", "governmental immunity", "jurisdictional plea"],
  },
  {
    id: "texas-special-exceptions",
    name: "Special exceptions (Texas Rule 91)",
    otherNames: [],
    area: "civil procedure",
    binds: "Texas state courts",
    kind: "steps in sequence",
    explanation:
      "A party says what is wrong with the other's pleading; if the court agrees it must usually allow repair before it dismisses.",
    elements: [
      {
        id: "defect-pointed-out",
        name: "Defect pointed out",
        meaning: "The exception names the fault in the pleading.",
        cues: ["point out", "particularly the defect", "defect in the pleading"],
      },
      {
        id: "chance-to-amend",
        name: "Chance to amend",
        meaning: "The pleader refused or failed to cure.",
        cues: ["opportunity to amend", "fails to amend", "refuses to amend"],
      },
    ],
    burden: "The party who excepts.",
    authorities: [
      {
        cite: "Friesenhahn v. Ryan, 960 S.W.2d 656 (Tex. 1998)",
        pin: "658",
        contributed: "an opportunity to amend comes before dismissal",
      },
    ],
    sources: ["Tex. R. Civ. P. 91"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["special exceptions", "special exception"],
  },
  {
    id: "texas-temporary-injunction",
    name: "Temporary injunction (Texas, Butnaru)",
    otherNames: [],
    area: "remedies",
    binds: "Texas state courts",
    kind: "all elements required",
    explanation:
      "A Texas court keeps things as they are until trial for an applicant who has a claim, will probably win it, and would otherwise be hurt at once and beyond repair.",
    elements: [
      {
        id: "cause-of-action",
        name: "Cause of action",
        meaning: "The applicant has a live claim against the defendant.",
        cues: ["cause of action against the defendant", "viable cause of action"],
      },
      {
        id: "probable-right-to-relief",
        name: "Probable right to relief",
        meaning: "Some evidence supports the claim; winning need not be certain.",
        cues: ["probable right to the relief", "probable right to recover", "probable right of recovery"],
      },
      {
        id: "probable-imminent-and-irreparable-injury",
        name: "Probable, imminent and irreparable injury",
        meaning: "Harm will come before trial and money cannot measure or mend it.",
        cues: ["imminent, and irreparable injury", "interim", "adequately compensated in damages"],
      },
    ],
    burden: "The applicant.",
    authorities: [
      {
        cite: "Butnaru v. Ford Motor Co., 84 S.W.3d 198 (Tex. 2002)",
        pin: "204",
        contributed: "states the three elements",
      },
    ],
    sources: ["Tex. R. Civ. P. 683", "Tex. Civ. Prac. & Rem. Code § 65.011"],
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
    cues: ["temporary injunction", "probable right to the relief sought", "probable, imminent, and irreparable injury"],
  },
  {
    id: "texas-mandamus",
    name: "Mandamus (Texas)",
    otherNames: [],
    area: "remedies",
    binds: "Texas appellate courts",
    kind: "all elements required",
    explanation:
      "A Texas appellate court corrects a trial court in mid-case only if the ruling is a clear abuse of discretion and an ordinary appeal would not do. Whether appeal is adequate weighs benefits against costs.",
    elements: [
      {
        id: "clear-abuse-of-discretion",
        name: "Clear abuse of discretion",
        meaning: "The trial court could reasonably reach only one decision, or got the law wrong.",
        cues: ["clear abuse of discretion", "failure to analyze or apply the law"],
      },
      {
        id: "no-adequate-remedy-by-appeal",
        name: "No adequate remedy by appeal",
        meaning: "Waiting for appeal would lose what matters.",
        cues: ["no adequate remedy by appeal", "adequate appellate remedy", "adequate remedy by appeal"],
      },
    ],
    burden: "The relator, who must bring a sufficient record.",
    authorities: [
      {
        cite: "In re Prudential Insurance Co. of America, 148 S.W.3d 124 (Tex. 2004)",
        pin: "135",
        contributed: "adequacy of appeal weighs benefits and detriments",
      },
      {
        cite: "Walker v. Packer, 827 S.W.2d 833 (Tex. 1992)",
        pin: "839",
        contributed: "the two requirements",
      },
    ],
    sources: ["Tex. Gov't Code § 22.221"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [
      {
        id: "writ-of-mandamus",
        how: "is the general writ",
      },
    ],
    cues: ["no adequate remedy by appeal", "mandamus will issue only", "relator must show"],
  },
  {
    id: "texas-tcpa",
    name: "Anti-SLAPP dismissal (Texas Citizens Participation Act)",
    otherNames: [],
    area: "civil procedure",
    binds: "Texas state courts",
    kind: "steps in sequence",
    explanation:
      "The act dismisses suits over protected speech, petition or association early. The movant shows that the act applies; the claimant answers with clear and specific evidence of each element; a defense can still end the case.",
    elements: [
      {
        id: "act-applies",
        name: "Act applies",
        meaning: "The suit is based on or in response to protected expression.",
        cues: [
          "based on or is in response to",
          "exercise of the right of free speech",
          "right to petition",
          "right of association",
        ],
      },
      {
        id: "clear-and-specific-evidence",
        name: "Clear and specific evidence",
        meaning: "The claimant makes a prima facie case on each element.",
        cues: ["clear and specific evidence", "prima facie case for each"],
      },
      {
        id: "defense-as-a-matter-of-law",
        name: "Defense as a matter of law",
        meaning: "The movant nevertheless proves a defense.",
        cues: ["affirmative defense", "valid defense"],
      },
    ],
    burden: "Movant first, then the claimant, then the movant.",
    authorities: [
      {
        cite: "In re Lipsky, 460 S.W.3d 579 (Tex. 2015)",
        pin: "587",
        contributed: "sets out the steps and what clear and specific evidence is",
      },
    ],
    sources: ["Tex. Civ. Prac. & Rem. Code § 27.005"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [
      {
        id: "california-anti-slapp",
        how: "is a relative",
      },
    ],
    cues: ["texas citizens participation act", "tcpa", "anti-slapp", "clear and specific evidence"],
  },
]);
