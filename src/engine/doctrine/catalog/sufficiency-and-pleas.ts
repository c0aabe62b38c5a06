import { defineEntries } from "../entry.ts";

export const sufficiencyAndPleas = defineEntries([
  {
    id: "sufficiency-jackson",
    name: "Sufficiency of the evidence (Jackson v. Virginia)",
    otherNames: ["Legal sufficiency", "Rule 29 acquittal"],
    area: "criminal procedure",
    binds: "all federal and state courts",
    kind: "standard of review",
    explanation:
      "Evidence is enough if, seen most favorably to the prosecution, any rational juror could find every element beyond reasonable doubt. The reviewing court does not weigh credibility.",
    elements: [
      {
        id: "view-favoring-the-prosecution",
        name: "View favoring the prosecution",
        meaning: "Conflicts and inferences are resolved for the verdict.",
        cues: [
          "light most favorable to the prosecution",
          "light most favorable to the verdict",
          "light most favorable to the government",
          "reasonable inferences",
        ],
      },
      {
        id: "any-rational-trier-of-fact",
        name: "Any rational trier of fact",
        meaning: "Some rational juror could find each essential element.",
        cues: ["any rational trier of fact", "rational jury", "essential elements", "beyond a reasonable doubt"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Jackson v. Virginia, 443 U.S. 307 (1979)",
        pin: "319",
        contributed: "stated the due-process standard",
      },
      {
        cite: "Musacchio v. United States, 577 U.S. 237 (2016)",
        pin: "243",
        contributed: "measured it by the elements charged",
      },
    ],
    sources: ["Fed. R. Crim. P. 29"],
    status: {
      is: "in force",
    },
    differs: [
      "Texas: Brooks v. State, 323 S.W.3d 893 (Tex. Crim. App. 2010), made this the only standard for criminal cases.",
    ],
    related: [],
    cues: [
      "sufficiency of the evidence",
      "any rational trier of fact",
      "insufficient evidence",
      "light most favorable to the prosecution",
      "legally sufficient",
    ],
  },
  {
    id: "directed-verdict-criminal",
    name: "Directed verdict / judgment of acquittal (jury question)",
    otherNames: ["Motion for directed verdict", "Judgment of acquittal", "Rule 29"],
    area: "criminal procedure",
    binds: "all federal and state courts",
    kind: "standard of review",
    explanation:
      "The judge takes a case from the jury only where no reasonable juror could find for the other side. The judge looks for evidence and does not weigh it.",
    elements: [
      {
        id: "evidence-viewed-for-the-non-movant",
        name: "Evidence viewed for the non-movant",
        meaning: "Evidence and inferences are taken most favorably to the opposing party.",
        cues: ["most favorable to the non-moving party", "light most favorable", "reasonable inferences"],
      },
      {
        id: "question-for-the-jury",
        name: "Question for the jury",
        meaning: "Reasonable jurors could differ.",
        cues: ["reasonable jurors could", "question for the jury", "jury question", "only one conclusion"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Jackson v. Virginia, 443 U.S. 307 (1979)",
        pin: "319",
        contributed: "sets the constitutional floor in criminal cases",
      },
    ],
    sources: ["Fed. R. Crim. P. 29"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [
      {
        id: "sufficiency-jackson",
        how: "applies the same standard in criminal cases",
      },
    ],
    cues: ["directed verdict", "judgment of acquittal", "submit the case to the jury"],
  },
  {
    id: "entrapment",
    name: "Entrapment",
    otherNames: [],
    area: "criminal procedure",
    binds: "all federal and state courts",
    kind: "all elements required",
    explanation:
      "A person is not guilty if the government planted the criminal wish in one not already inclined. Giving a willing person a chance is not entrapment.",
    elements: [
      {
        id: "government-inducement",
        name: "Government inducement",
        meaning: "More than an opportunity: persuasion, pressure or appeals.",
        cues: ["inducement", "induced", "government agents originated", "persuasion"],
      },
      {
        id: "lack-of-predisposition",
        name: "Lack of predisposition",
        meaning: "The accused was not ready to commit the crime before agents came.",
        cues: ["predisposition", "predisposed", "ready and willing", "unwary innocent"],
      },
    ],
    burden: "Defendant shows inducement; the government then proves predisposition beyond a reasonable doubt.",
    authorities: [
      {
        cite: "Mathews v. United States, 485 U.S. 58 (1988)",
        pin: "62-63",
        contributed: "stated both elements",
      },
      {
        cite: "Jacobson v. United States, 503 U.S. 540 (1992)",
        pin: "548-49",
        contributed: "required predisposition before contact",
      },
    ],
    sources: [],
    status: {
      is: "in force",
    },
    differs: ["California and several states use an objective test of police conduct."],
    related: [],
    cues: ["entrapment", "predisposition", "government inducement", "predisposed"],
  },
  {
    id: "guilty-plea-validity",
    name: "Validity of guilty plea (Rule 11)",
    otherNames: ["Rule 11 colloquy", "Knowing and voluntary plea"],
    area: "criminal procedure",
    binds: "all federal and state courts",
    kind: "all elements required",
    explanation:
      "A plea of guilty must be free and informed, and in federal court have facts behind it. The judge must speak with the defendant in open court.",
    elements: [
      {
        id: "voluntary",
        name: "Voluntary",
        meaning: "Not forced by threats or improper promises.",
        cues: ["voluntary", "voluntarily", "threats", "promises"],
      },
      {
        id: "knowing-and-intelligent",
        name: "Knowing and intelligent",
        meaning: "The accused understood the charge, rights and consequences.",
        cues: [
          "knowing and intelligent",
          "knowingly",
          "understood the nature of the charges",
          "direct consequences",
          "plea colloquy",
        ],
      },
      {
        id: "factual-basis",
        name: "Factual basis",
        meaning: "Facts support each element.",
        cues: ["factual basis", "sufficient facts"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Boykin v. Alabama, 395 U.S. 238 (1969)",
        pin: "242-43",
        contributed: "required an affirmative record",
      },
      {
        cite: "Brady v. United States, 397 U.S. 742 (1970)",
        pin: "748, 755",
        contributed: "defined voluntary and intelligent",
      },
      {
        cite: "United States v. Dominguez Benitez, 542 U.S. 74 (2004)",
        pin: "83",
        contributed: "set the plain-error showing for Rule 11",
      },
    ],
    sources: ["Fed. R. Crim. P. 11(b)"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["guilty plea", "rule 11", "plea colloquy", "knowing and voluntary", "boykin"],
  },
  {
    id: "plea-withdrawal",
    name: "Withdrawal of guilty plea (Rule 11(d))",
    otherNames: [],
    area: "criminal procedure",
    binds: "all federal and state courts",
    kind: "factors weighed",
    explanation:
      "Before sentence a defendant may withdraw a plea for a fair and just reason. Courts weigh several matters; a change of mind is not enough.",
    elements: [
      {
        id: "fair-and-just-reason",
        name: "Fair and just reason",
        meaning: "A sound ground such as a flawed plea or new evidence.",
        cues: ["fair and just reason", "fair and just", "valid ground"],
      },
      {
        id: "assertion-of-innocence",
        name: "Assertion of innocence",
        meaning: "A credible claim of legal innocence.",
        cues: ["asserted his innocence", "legal innocence", "claim of innocence"],
      },
      {
        id: "timing",
        name: "Timing",
        meaning: "How quickly the request followed the plea.",
        cues: ["delay between", "timing", "promptly"],
      },
      {
        id: "prejudice-to-the-government",
        name: "Prejudice to the government",
        meaning: "Loss of witnesses or cost to the state.",
        cues: ["prejudice to the government", "prejudice the government", "inconvenience"],
      },
    ],
    burden: "Defendant.",
    authorities: [
      {
        cite: "United States v. Hyde, 520 U.S. 670 (1997)",
        pin: "671-77",
        contributed: "enforced the fair-and-just-reason rule after acceptance",
      },
    ],
    sources: ["Fed. R. Crim. P. 11(d)"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: [
      "withdraw his guilty plea",
      "withdraw his plea",
      "withdrawal of guilty plea",
      "fair and just reason",
      "withdraw the plea",
      "manifest injustice",
    ],
  },
]);
