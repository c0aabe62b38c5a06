import { defineEntries } from "../entry.ts";

export const stateProcedure = defineEntries([
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
  {
    id: "california-demurrer",
    name: "Demurrer (California)",
    otherNames: [],
    area: "civil procedure",
    binds: "California state courts",
    kind: "bright-line rule",
    explanation:
      "A demurrer says that even if all facts pleaded are true there is no claim. The court accepts facts, not conclusions, and reads the pleading as a whole; if the fault could be cured, leave to amend is due.",
    elements: [
      {
        id: "facts-state-a-cause-of-action",
        name: "Facts state a cause of action",
        meaning: "Pleaded facts, with what may be noticed, make out every element under some theory.",
        cues: [
          "facts sufficient to constitute a cause of action",
          "properly pleaded",
          "contentions, deductions",
          "reasonable interpretation",
        ],
      },
      {
        id: "reasonable-possibility-of-cure",
        name: "Reasonable possibility of cure",
        meaning: "The plaintiff shows how amendment could fix the fault.",
        cues: ["reasonable possibility", "cured by amendment"],
      },
    ],
    burden: "The plaintiff shows how the pleading can be cured.",
    authorities: [
      {
        cite: "Blank v. Kirwan, 39 Cal. 3d 311 (1985)",
        pin: "318",
        contributed: "accept facts pleaded; leave to amend where cure is reasonably possible",
      },
    ],
    sources: ["Cal. Civ. Proc. Code § 430.10"],
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
    cues: ["sustained the demurrer", "demurrer", "order sustaining a demurrer", "general demurrer"],
  },
  {
    id: "california-anti-slapp",
    name: "Anti-SLAPP motion (Cal. Civ. Proc. Code § 425.16)",
    otherNames: [],
    area: "civil procedure",
    binds: "California state courts; its substance in federal diversity cases there",
    kind: "steps in sequence",
    explanation:
      "A defendant may strike claims that arise from protected speech or petitioning. First the defendant shows that they do; then the plaintiff must show that they have at least minimal merit.",
    elements: [
      {
        id: "claim-arises-from-protected-activity",
        name: "Claim arises from protected activity",
        meaning: "The wrong complained of is itself the protected act, not merely evidence of something else.",
        cues: [
          "arising from protected activity",
          "arises from protected activity",
          "in furtherance of the",
          "right of petition or free speech",
        ],
      },
      {
        id: "probability-of-prevailing",
        name: "Probability of prevailing",
        meaning: "The claim is legally sufficient and supported by enough facts to win if believed.",
        cues: [
          "probability of prevailing",
          "probability of success",
          "minimal merit",
          "legally sufficient and supported",
        ],
      },
    ],
    burden: "Defendant on the first step, plaintiff on the second.",
    authorities: [
      {
        cite: "Baral v. Schnitt, 1 Cal. 5th 376 (2016)",
        pin: "384",
        contributed: "the two steps, claim by claim",
      },
      {
        cite: "Equilon Enterprises v. Consumer Cause, Inc., 29 Cal. 4th 53 (2002)",
        pin: "67",
        contributed: "the defendant need not show intent to chill",
      },
    ],
    sources: ["Cal. Civ. Proc. Code § 425.16"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: [
      "anti-slapp motion",
      "special motion to strike",
      "425.16",
      "anti-slapp statute",
      "strategic lawsuit against public participation",
    ],
  },
  {
    id: "california-summary-judgment",
    name: "Summary judgment (Cal. Civ. Proc. Code § 437c)",
    otherNames: [],
    area: "civil procedure",
    binds: "California state courts",
    kind: "burden shifting",
    explanation:
      "A defendant must show that an element cannot be proved or that there is a complete defense. Only then must the plaintiff bring evidence of a triable issue.",
    elements: [
      {
        id: "movants-initial-showing",
        name: "Movant's initial showing",
        meaning:
          "An element cannot be established, or a defense is complete; pointing at a gap is not enough without evidence.",
        cues: ["cannot be established", "complete defense", "initial burden of production"],
      },
      {
        id: "triable-issue-of-material-fact",
        name: "Triable issue of material fact",
        meaning: "Evidence would let a reasonable factfinder find for the other side.",
        cues: ["triable issue of material fact", "triable issue", "triable issues"],
      },
    ],
    burden: "The movant first, then the opponent.",
    authorities: [
      {
        cite: "Aguilar v. Atlantic Richfield Co., 25 Cal. 4th 826 (2001)",
        pin: "850",
        contributed: "burdens of persuasion and production",
      },
    ],
    sources: ["Cal. Civ. Proc. Code § 437c"],
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
    cues: ["triable issue of material fact", "triable issue", "437c"],
  },
  {
    id: "california-preliminary-injunction",
    name: "Preliminary injunction (California two-factor test)",
    otherNames: [],
    area: "remedies",
    binds: "California state courts",
    kind: "sliding scale",
    explanation:
      "A California court weighs how likely the plaintiff is to win against which side would be hurt more in the meantime. More of one can make up for less of the other, but there must be some chance of winning.",
    elements: [
      {
        id: "likelihood-of-prevailing-at-trial",
        name: "Likelihood of prevailing at trial",
        meaning: "The plaintiff will probably win in the end.",
        cues: [
          "likelihood that the plaintiff will prevail",
          "prevail on the merits at trial",
          "reasonable probability of success",
        ],
      },
      {
        id: "relative-interim-harm",
        name: "Relative interim harm",
        meaning: "What each side would suffer before trial.",
        cues: ["interim harm", "relative balance of harms", "harm that the plaintiff is likely to sustain"],
      },
    ],
    burden: "The plaintiff.",
    authorities: [
      {
        cite: "Cohen v. Board of Supervisors, 40 Cal. 3d 277 (1985)",
        pin: "286",
        contributed: "weighs the two factors",
      },
      {
        cite: "Butt v. State of California, 4 Cal. 4th 668 (1992)",
        pin: "678",
        contributed: "the more of one, the less of the other is needed",
      },
    ],
    sources: ["Cal. Civ. Proc. Code § 526"],
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
    cues: ["interim harm", "two interrelated factors", "relative interim harm"],
  },
  {
    id: "california-watson-harmless-error",
    name: "Prejudicial error under state law (California, Watson)",
    otherNames: ["watson standard"],
    area: "standards of review",
    binds: "California state courts",
    kind: "bright-line rule",
    explanation:
      "An error of state law reverses a judgment only if the party would probably have done better without it. A reasonable chance, more than a bare possibility, is enough.",
    elements: [
      {
        id: "reasonably-probable-better-result",
        name: "Reasonably probable better result",
        meaning: "Without the error a more favorable outcome was reasonably likely.",
        cues: ["reasonably probable", "more favorable result", "more favorable to the appealing party"],
      },
    ],
    burden: "The appellant.",
    authorities: [
      {
        cite: "People v. Watson, 46 Cal. 2d 818 (1956)",
        pin: "836",
        contributed: "sets the test under the state constitution",
      },
    ],
    sources: ["Cal. Const. art. VI, § 13"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [
      {
        id: "harmless-error",
        how: "is the general doctrine",
      },
    ],
    cues: ["watson", "reversed for state law error", "reasonably probable that a result more favorable"],
  },
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
  {
    id: "florida-temporary-injunction",
    name: "Temporary injunction (Florida)",
    otherNames: [],
    area: "remedies",
    binds: "Florida state courts",
    kind: "all elements required",
    explanation:
      "A Florida court acts before trial only with findings on four points: likely success, no adequate legal remedy, harm beyond repair, and the public interest.",
    elements: [
      {
        id: "substantial-likelihood-of-success",
        name: "Substantial likelihood of success",
        meaning: "The movant will probably win.",
        cues: ["substantial likelihood of success", "likelihood of success on the merits"],
      },
      {
        id: "no-adequate-remedy-at-law",
        name: "No adequate remedy at law",
        meaning: "Damages would not do.",
        cues: ["unavailability of an adequate remedy at law", "lack of an adequate remedy at law"],
      },
      {
        id: "irreparable-harm",
        name: "Irreparable harm",
        meaning: "Harm would come that cannot be undone.",
        cues: ["likelihood of irreparable harm", "irreparable harm"],
      },
      {
        id: "public-interest",
        name: "Public interest",
        meaning: "The order serves the public.",
        cues: ["considerations of the public interest", "serve the public interest"],
      },
    ],
    burden: "The movant.",
    authorities: [],
    sources: ["Fla. R. Civ. P. 1.610"],
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
    cues: [
      "temporary injunction must establish",
      "unavailability of an adequate remedy at law",
      "order granting a temporary injunction",
      "rule 1.610",
    ],
  },
  {
    id: "florida-summary-judgment",
    name: "Summary judgment (Florida Rule 1.510)",
    otherNames: [],
    area: "civil procedure",
    binds: "Florida state courts",
    kind: "burden shifting",
    explanation:
      "Since May 1, 2021 Florida reads its rule as federal courts read Rule 56: a movant may point to a lack of evidence, and the other side must show a genuine dispute. Before, the movant had to rule out every possible issue.",
    elements: [
      {
        id: "no-genuine-dispute",
        name: "No genuine dispute",
        meaning: "No reasonable jury could find for the other side.",
        cues: ["federal summary judgment standard", "genuine dispute", "slightest doubt"],
      },
      {
        id: "entitled-to-judgment",
        name: "Entitled to judgment",
        meaning: "The law decides for the movant.",
        cues: ["entitled to judgment as a matter of law", "matter of law"],
      },
    ],
    burden: "The movant first, by proof or by pointing to its absence.",
    authorities: [
      {
        cite: "Wilsonart, LLC v. Lopez, 308 So. 3d 961 (Fla. 2020)",
        pin: "964",
        contributed: "declines a narrow exception to the old rule and announces the change",
      },
    ],
    sources: ["Fla. R. Civ. P. 1.510", "Fla. R. Civ. P. 1.510(a)"],
    status: {
      is: "in force",
      since: 2021,
    },
    differs: [],
    related: [
      {
        id: "summary-judgment",
        how: "is the federal rule it adopted",
      },
    ],
    cues: ["rule 1.510", "federal summary judgment standard", "slightest doubt"],
  },
  {
    id: "florida-rule-3850",
    name: "Postconviction motion (Florida Rule 3.850)",
    otherNames: [],
    area: "habeas corpus",
    binds: "Florida state courts",
    kind: "steps in sequence",
    explanation:
      "A convicted person may attack the judgment once, usually within two years. The court may deny without a hearing only if the motion is insufficient on its face or the record plainly refutes it.",
    elements: [
      {
        id: "timely-and-not-successive",
        name: "Timely and not successive",
        meaning: "Filed within two years of finality and not repeated, unless an exception applies.",
        cues: ["two years after", "successive motion", "newly discovered evidence"],
      },
      {
        id: "facially-sufficient",
        name: "Facially sufficient",
        meaning: "It states facts that would entitle the movant to relief.",
        cues: ["facially sufficient", "facially insufficient", "legally insufficient"],
      },
      {
        id: "not-conclusively-refuted",
        name: "Not conclusively refuted",
        meaning: "The attached record does not show that no relief is due.",
        cues: ["conclusively refuted", "conclusively refute", "conclusively show"],
      },
    ],
    burden: "The movant.",
    authorities: [
      {
        cite: "Freeman v. State, 761 So. 2d 1055 (Fla. 2000)",
        pin: "1061",
        contributed: "a hearing is due unless the claims are insufficient or conclusively refuted",
      },
    ],
    sources: ["Fla. R. Crim. P. 3.850"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [
      {
        id: "strickland",
        how: "most often carries its claims",
      },
    ],
    cues: ["rule 3.850", "3.850 motion", "postconviction motion", "conclusively refuted by the record"],
  },
  {
    id: "ohio-summary-judgment",
    name: "Summary judgment (Ohio Civ.R. 56)",
    otherNames: [],
    area: "civil procedure",
    binds: "Ohio state courts",
    kind: "burden shifting",
    explanation:
      "The movant must point to material in the record that shows there is no issue of fact on the other side's case. Then the other side must set out specific facts.",
    elements: [
      {
        id: "no-genuine-issue-of-material-fact",
        name: "No genuine issue of material fact",
        meaning: "Nothing that matters is left to try.",
        cues: ["no genuine issue of material fact", "no genuine issue as to any material fact remains"],
      },
      {
        id: "judgment-as-a-matter-of-law",
        name: "Judgment as a matter of law",
        meaning: "The law decides for the movant.",
        cues: ["moving party is entitled to judgment", "entitled to judgment as a matter of law"],
      },
      {
        id: "one-conclusion-only",
        name: "One conclusion only",
        meaning:
          "Reasonable minds could come only to the movant's view, even with the evidence seen most favorably to the other side.",
        cues: ["reasonable minds can come to but one conclusion", "but one conclusion", "adverse to the party"],
      },
    ],
    burden: "The movant first, with record evidence.",
    authorities: [
      {
        cite: "Dresher v. Burt, 75 Ohio St.3d 280 (1996)",
        pin: "293",
        contributed: "a bare claim of no evidence does not carry the movant's burden",
      },
      {
        cite: "Temple v. Wean United, Inc., 50 Ohio St.2d 317 (1977)",
        pin: "327",
        contributed: "the three conditions",
      },
    ],
    sources: ["Civ.R. 56(C)", "Civ.R. 56"],
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
    cues: ["civ.r. 56", "reasonable minds can come to but one conclusion", "dresher"],
  },
]);
