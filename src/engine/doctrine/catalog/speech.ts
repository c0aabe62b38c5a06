import { defineEntries } from "../entry.ts";

export const speech = defineEntries([
  {
    id: "content-based-speech",
    name: "Content-based restriction on speech",
    otherNames: [],
    area: "constitutional law",
    binds: "all federal and state courts",
    kind: "steps in sequence",
    explanation:
      "A law that targets speech for its topic or message gets strict scrutiny; one neutral as to content gets less.",
    elements: [
      {
        id: "content-or-viewpoint-basis",
        name: "Content or viewpoint basis",
        meaning: "The law turns on what is said, on its face or by purpose.",
        cues: ["content based", "content-based", "viewpoint discrimination", "content neutral"],
      },
      {
        id: "strict-scrutiny",
        name: "Strict scrutiny",
        meaning: "The state must show narrow means to a compelling aim.",
        cues: ["compelling", "narrowly tailored", "least restrictive"],
      },
    ],
    burden: "Government.",
    authorities: [
      {
        cite: "Reed v. Town of Gilbert, 576 U.S. 155 (2015)",
        pin: "163-64",
        contributed: "defined content basis",
      },
      {
        cite: "City of Austin v. Reagan Nat'l Advert. of Austin, LLC, 596 U.S. 61 (2022)",
        pin: null,
        contributed: "kept location-based sign rules neutral",
      },
    ],
    sources: ["U.S. Const. amend. I"],
    status: {
      is: "in force",
      note: "Free Speech Coalition, Inc. v. Paxton, No. 23-1122 (U.S. June 27, 2025): age checks for material obscene to minors burden adults only incidentally and get intermediate scrutiny.",
    },
    differs: [],
    related: [],
    cues: ["content-based", "content based", "viewpoint discrimination", "first amendment"],
  },
  {
    id: "time-place-manner",
    name: "Time, place, and manner restriction",
    otherNames: [],
    area: "constitutional law",
    binds: "all federal and state courts",
    kind: "all elements required",
    explanation: "Government may regulate when and how people speak in public if it does not care what they say.",
    elements: [
      {
        id: "content-neutrality",
        name: "Content neutrality",
        meaning: "Justified without regard to content.",
        cues: ["content neutral", "content-neutral", "without reference to the content"],
      },
      {
        id: "narrow-tailoring-to-significant-interest",
        name: "Narrow tailoring to significant interest",
        meaning: "Not substantially more speech than needed.",
        cues: ["significant governmental interest", "narrowly tailored", "substantially more speech than"],
      },
      {
        id: "ample-alternatives",
        name: "Ample alternatives",
        meaning: "Other good ways to speak remain.",
        cues: ["ample alternative channels", "alternative channels of communication"],
      },
    ],
    burden: "Government.",
    authorities: [
      {
        cite: "Ward v. Rock Against Racism, 491 U.S. 781 (1989)",
        pin: "791",
        contributed: "stated the test",
      },
      {
        cite: "McCullen v. Coakley, 573 U.S. 464 (2014)",
        pin: "486-95",
        contributed: "required real tailoring",
      },
    ],
    sources: [],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["time, place, and manner", "time, place, or manner", "ample alternative channels", "content-neutral"],
  },
  {
    id: "forum-analysis",
    name: "Public forum analysis",
    otherNames: [],
    area: "constitutional law",
    binds: "all federal and state courts",
    kind: "steps in sequence",
    explanation: "How far government may limit speech on its property depends on the kind of place.",
    elements: [
      {
        id: "type-of-forum",
        name: "Type of forum",
        meaning: "Traditional, designated, limited or nonpublic.",
        cues: ["public forum", "nonpublic forum", "limited public forum", "designated public forum"],
      },
      {
        id: "matching-standard",
        name: "Matching standard",
        meaning: "Strict scrutiny for content rules in public forums; elsewhere reasonable and viewpoint neutral.",
        cues: ["viewpoint neutral", "reasonable in light of the purpose", "viewpoint-neutral"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Perry Educ. Ass'n v. Perry Loc. Educators' Ass'n, 460 U.S. 37 (1983)",
        pin: "45-46",
        contributed: "set the categories",
      },
      {
        cite: "Minn. Voters All. v. Mansky, 585 U.S. 1 (2018)",
        pin: null,
        contributed: "required workable limits in nonpublic forums",
      },
    ],
    sources: [],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["public forum", "nonpublic forum", "limited public forum", "forum analysis"],
  },
  {
    id: "pickering-garcetti",
    name: "Public employee speech (Pickering / Garcetti)",
    otherNames: [],
    area: "constitutional law",
    binds: "all federal and state courts",
    kind: "steps in sequence",
    explanation:
      "A public worker's speech is protected if made as a citizen on public matters and if it does not unduly harm the office.",
    elements: [
      {
        id: "citizen-speech",
        name: "Citizen speech",
        meaning: "Not made under official duties.",
        cues: ["pursuant to official duties", "speaking as a citizen", "spoke as a citizen"],
      },
      {
        id: "public-concern",
        name: "Public concern",
        meaning: "Of political, social or community interest.",
        cues: ["matter of public concern", "public concern"],
      },
      {
        id: "balance-of-interests",
        name: "Balance of interests",
        meaning: "Employer's need for efficiency against speech.",
        cues: ["efficiency of the public services", "pickering balancing", "disruption"],
      },
      {
        id: "causation",
        name: "Causation",
        meaning: "The speech moved the employer to act.",
        cues: ["motivating factor", "substantial factor", "adverse employment action"],
      },
    ],
    burden: "Employee, then employer shows it would have acted anyway.",
    authorities: [
      {
        cite: "Pickering v. Bd. of Educ., 391 U.S. 563 (1968)",
        pin: "568",
        contributed: "set the balance",
      },
      {
        cite: "Garcetti v. Ceballos, 547 U.S. 410 (2006)",
        pin: "421",
        contributed: "excluded official-duty speech",
      },
      {
        cite: "Lane v. Franks, 573 U.S. 228 (2014)",
        pin: "237-40",
        contributed: "protected compelled testimony",
      },
    ],
    sources: [],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["pickering", "garcetti", "matter of public concern", "official duties", "public employee"],
  },
  {
    id: "central-hudson",
    name: "Commercial speech (Central Hudson)",
    otherNames: [],
    area: "constitutional law",
    binds: "all federal and state courts",
    kind: "steps in sequence",
    explanation:
      "Truthful advertising of lawful things may be limited only by a measure that directly helps a substantial interest.",
    elements: [
      {
        id: "lawful-and-not-misleading",
        name: "Lawful and not misleading",
        meaning: "Otherwise unprotected.",
        cues: ["lawful activity", "misleading"],
      },
      {
        id: "substantial-interest",
        name: "Substantial interest",
        meaning: "A real interest is asserted.",
        cues: ["substantial government interest", "substantial interest"],
      },
      {
        id: "direct-advancement",
        name: "Direct advancement",
        meaning: "The measure materially helps.",
        cues: ["directly advances", "directly and materially"],
      },
      {
        id: "not-more-extensive-than-necessary",
        name: "Not more extensive than necessary",
        meaning: "A reasonable fit.",
        cues: ["more extensive than necessary", "reasonable fit"],
      },
    ],
    burden: "Government.",
    authorities: [
      {
        cite: "Cent. Hudson Gas & Elec. Corp. v. Pub. Serv. Comm'n, 447 U.S. 557 (1980)",
        pin: "566",
        contributed: "set the four parts",
      },
    ],
    sources: [],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["commercial speech", "central hudson", "directly advances"],
  },
  {
    id: "defamation-actual-malice",
    name: "Actual malice (New York Times v. Sullivan)",
    otherNames: [],
    area: "constitutional law",
    binds: "all federal and state courts",
    kind: "all elements required",
    explanation: "Public officials and figures win libel suits only by proving knowing or reckless falsehood.",
    elements: [
      {
        id: "public-official-or-figure",
        name: "Public official or figure",
        meaning: "The plaintiff's status.",
        cues: ["public figure", "public official", "limited-purpose public figure"],
      },
      {
        id: "knowing-or-reckless-falsity",
        name: "Knowing or reckless falsity",
        meaning: "Knew it false or seriously doubted it.",
        cues: ["actual malice", "reckless disregard", "serious doubts"],
      },
    ],
    burden: "Plaintiff, by clear and convincing evidence.",
    authorities: [
      {
        cite: "N.Y. Times Co. v. Sullivan, 376 U.S. 254 (1964)",
        pin: "279-80",
        contributed: "set the rule",
      },
      {
        cite: "Gertz v. Robert Welch, Inc., 418 U.S. 323 (1974)",
        pin: "345-51",
        contributed: "treated private figures",
      },
    ],
    sources: [],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["actual malice", "public figure", "reckless disregard of whether it was false"],
  },
  {
    id: "true-threats",
    name: "True threats (Counterman)",
    otherNames: [],
    area: "constitutional law",
    binds: "all federal and state courts",
    kind: "all elements required",
    explanation: "A threat may be punished if serious and if the speaker was at least reckless.",
    elements: [
      {
        id: "serious-expression-of-violence",
        name: "Serious expression of violence",
        meaning: "Intent to do unlawful harm is conveyed.",
        cues: ["serious expression", "true threat", "unlawful violence"],
      },
      {
        id: "recklessness",
        name: "Recklessness",
        meaning: "The speaker disregarded a substantial risk of being taken as threatening.",
        cues: ["recklessness", "consciously disregarded", "threatening nature"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Counterman v. Colorado, 600 U.S. 66 (2023)",
        pin: null,
        contributed: "set recklessness as the mental state",
      },
      {
        cite: "Virginia v. Black, 538 U.S. 343 (2003)",
        pin: "359-60",
        contributed: "defined true threats",
      },
    ],
    sources: [],
    status: {
      is: "in force",
      since: 2023,
    },
    differs: [],
    related: [],
    cues: ["true threat", "true threats", "counterman", "serious expression"],
  },
  {
    id: "incitement-brandenburg",
    name: "Incitement (Brandenburg)",
    otherNames: [],
    area: "constitutional law",
    binds: "all federal and state courts",
    kind: "all elements required",
    explanation: "Advocacy of crime is protected unless meant and likely to bring it about at once.",
    elements: [
      {
        id: "directed-to-imminent-lawless-action",
        name: "Directed to imminent lawless action",
        meaning: "The speaker aims at immediate crime.",
        cues: ["directed to inciting", "imminent lawless action"],
      },
      {
        id: "likely-to-produce-it",
        name: "Likely to produce it",
        meaning: "Real probability.",
        cues: ["likely to incite", "likely to produce"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Brandenburg v. Ohio, 395 U.S. 444 (1969)",
        pin: "447",
        contributed: "set the test",
      },
    ],
    sources: [],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["brandenburg", "imminent lawless action", "incitement"],
  },
]);
