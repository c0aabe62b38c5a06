import { defineEntries } from "../entry.ts";

export const arrestAndPrisonerSuits = defineEntries([
  {
    id: "first-amendment-retaliation",
    name: "First Amendment retaliation",
    otherNames: ["Retaliation for protected speech"],
    area: "civil rights",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "Officials may not punish a person for protected speech or petitions. The plaintiff must tie a harmful act to the protected conduct.",
    elements: [
      {
        id: "protected-conduct",
        name: "Protected conduct",
        meaning: "The speech, petition or grievance is protected by the First Amendment.",
        cues: ["protected conduct", "protected activity", "constitutionally protected speech", "engaged in protected"],
      },
      {
        id: "adverse-action",
        name: "Adverse action",
        meaning: "An act that would deter a person of ordinary firmness.",
        cues: ["adverse action", "person of ordinary firmness", "chill", "deter"],
      },
      {
        id: "causal-connection",
        name: "Causal connection",
        meaning: "The protected conduct was a but-for or motivating cause, as the setting requires.",
        cues: ["motivating factor", "causal connection", "but-for cause", "because of the protected"],
      },
    ],
    burden:
      "Plaintiff shows protected conduct as a motivating factor; then the defendant may show it would have acted anyway.",
    authorities: [
      {
        cite: "Mt. Healthy City Sch. Dist. Bd. of Educ. v. Doyle, 429 U.S. 274 (1977)",
        pin: "287",
        contributed: "set the causation burdens",
      },
      {
        cite: "Hartman v. Moore, 547 U.S. 250 (2006)",
        pin: "256",
        contributed: "required but-for cause",
      },
      {
        cite: "Nieves v. Bartlett, 587 U.S. 391 (2019)",
        pin: null,
        contributed: "generally barred arrest claims where there was probable cause",
      },
      {
        cite: "Houston Cmty. Coll. Sys. v. Wilson, 595 U.S. 468 (2022)",
        pin: null,
        contributed: "required a material adverse action",
      },
    ],
    sources: ["U.S. Const. amend. I", "42 U.S.C. § 1983"],
    status: {
      is: "in force",
    },
    differs: ["Ninth Circuit: for prisoners also asks whether the action advanced a legitimate correctional goal."],
    related: [],
    cues: [
      "first amendment retaliation",
      "retaliated against",
      "retaliation claim",
      "ordinary firmness",
      "retaliatory",
    ],
  },
  {
    id: "false-arrest",
    name: "False arrest / false imprisonment (§ 1983)",
    otherNames: [],
    area: "civil rights",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "An arrest without legal cause violates the Fourth Amendment. Probable cause for any offense is a complete defense.",
    elements: [
      {
        id: "arrest-or-detention",
        name: "Arrest or detention",
        meaning: "The defendant seized the plaintiff.",
        cues: ["warrantless arrest", "intended to confine", "was arrested", "detained"],
      },
      {
        id: "lack-of-probable-cause",
        name: "Lack of probable cause",
        meaning: "The known facts would not lead a reasonable officer to believe an offense had been committed.",
        cues: [
          "lack of probable cause",
          "without probable cause",
          "probable cause to arrest",
          "absence of probable cause",
        ],
      },
    ],
    burden: "Plaintiff in most circuits; some put probable cause for a warrantless arrest on the officer.",
    authorities: [
      {
        cite: "Wallace v. Kato, 549 U.S. 384 (2007)",
        pin: "388-89",
        contributed: "explained the claim and when it accrues",
      },
      {
        cite: "Devenpeck v. Alford, 543 U.S. 146 (2004)",
        pin: "153",
        contributed: "let any offense supply probable cause",
      },
      {
        cite: "District of Columbia v. Wesby, 583 U.S. 48 (2018)",
        pin: "57",
        contributed: "applied the totality of circumstances",
      },
    ],
    sources: ["U.S. Const. amend. IV", "42 U.S.C. § 1983"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["false arrest", "false imprisonment", "unlawful arrest", "arrested without probable cause"],
  },
  {
    id: "malicious-prosecution",
    name: "Malicious prosecution (§ 1983, Thompson v. Clark)",
    otherNames: ["Unreasonable seizure pursuant to legal process"],
    area: "civil rights",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "A person may sue over being charged without probable cause and seized as a result. The case must have ended without a conviction; no finding of innocence is needed.",
    elements: [
      {
        id: "proceeding-begun-by-the-defendant",
        name: "Proceeding begun by the defendant",
        meaning: "The defendant started or kept up the proceeding.",
        cues: [
          "initiated a criminal proceeding",
          "commenced a proceeding",
          "instituted a prosecution",
          "commencement or continuation",
        ],
      },
      {
        id: "no-probable-cause",
        name: "No probable cause",
        meaning: "There was no reasonable ground to believe in guilt.",
        cues: ["without probable cause", "lack of probable cause", "absence of probable cause"],
      },
      {
        id: "malice-or-improper-purpose",
        name: "Malice or improper purpose",
        meaning:
          "For a reason other than bringing an offender to justice; federal law no longer asks for it everywhere.",
        cues: ["malice", "maliciously", "improper purpose"],
      },
      {
        id: "favorable-termination",
        name: "Proceeding terminated in the plaintiff's favor",
        meaning: "The prosecution ended without a conviction.",
        cues: [
          "favorable termination",
          "terminated in plaintiff's favor",
          "terminated in his favor",
          "ended in favor",
          "terminate in the plaintiff's favor",
          "terminated in the plaintiff's favor",
          "terminate in his favor",
          "proceeding terminated",
          "charges were dismissed",
        ],
      },
      {
        id: "resulting-seizure",
        name: "Resulting seizure",
        meaning: "For the federal claim, a seizure followed from the process.",
        cues: ["deprivation of liberty", "seizure pursuant to legal process", "resulting seizure"],
      },
    ],
    burden: "Plaintiff.",
    authorities: [
      {
        cite: "Thompson v. Clark, 596 U.S. 36 (2022)",
        pin: "39",
        contributed: "required only that the prosecution end without a conviction",
      },
      {
        cite: "Manuel v. City of Joliet, 580 U.S. 357 (2017)",
        pin: "367-69",
        contributed: "grounded the claim in the Fourth Amendment",
      },
    ],
    sources: ["U.S. Const. amend. IV", "42 U.S.C. § 1983"],
    status: {
      is: "in force",
      since: 2022,
    },
    differs: [],
    related: [],
    cues: ["malicious prosecution", "favorable termination", "terminated in his favor"],
  },
  {
    id: "plra-exhaustion",
    name: "PLRA exhaustion of administrative remedies",
    otherNames: ["Prison Litigation Reform Act exhaustion"],
    area: "civil rights",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "A prisoner must finish the prison's grievance process, following its rules, before suing about prison conditions. Remedies that are not truly available need not be used.",
    elements: [
      {
        id: "proper-exhaustion",
        name: "Proper exhaustion",
        meaning: "Every step was used, in the form and time the rules require.",
        cues: [
          "proper exhaustion",
          "exhausted all available",
          "deadlines and other critical procedural rules",
          "administrative remedies",
        ],
      },
      {
        id: "remedy-available",
        name: "Remedy available",
        meaning: "The process must be capable of use: not a dead end, not opaque, not thwarted by staff.",
        cues: ["unavailable", "simple dead end", "so opaque", "thwart", "available remedies"],
      },
    ],
    burden: "Defendant pleads and proves non-exhaustion; several circuits then turn to the prisoner on availability.",
    authorities: [
      {
        cite: "Woodford v. Ngo, 548 U.S. 81 (2006)",
        pin: "90-91",
        contributed: "required proper exhaustion",
      },
      {
        cite: "Jones v. Bock, 549 U.S. 199 (2007)",
        pin: "216",
        contributed: "made it an affirmative defense",
      },
      {
        cite: "Ross v. Blake, 578 U.S. 632 (2016)",
        pin: "643-44",
        contributed: "named three kinds of unavailability",
      },
    ],
    sources: ["42 U.S.C. § 1997e(a)"],
    status: {
      is: "in force",
      note: "Perttu v. Richards, No. 23-1324 (U.S. June 18, 2025): a jury decides exhaustion where it is bound up with a merits question that a jury would decide.",
    },
    differs: [],
    related: [],
    cues: ["1997e(a)", "prison litigation reform act", "plra", "grievance procedure", "prison grievance"],
  },
  {
    id: "heck-bar",
    name: "Heck bar (favorable termination)",
    otherNames: ["Heck v. Humphrey doctrine"],
    area: "civil rights",
    binds: "all federal courts",
    kind: "bright-line rule",
    explanation:
      "A person may not win § 1983 damages on a theory that would mean a standing conviction or sentence is invalid. The conviction must first be set aside.",
    elements: [
      {
        id: "necessary-implication-of-invalidity",
        name: "Necessary implication of invalidity",
        meaning: "Success would necessarily show that the conviction or sentence is wrong.",
        cues: [
          "necessarily imply the invalidity",
          "imply the invalidity of his conviction",
          "necessarily demonstrate the invalidity",
        ],
      },
      {
        id: "no-prior-invalidation",
        name: "No prior invalidation",
        meaning: "The conviction has not been reversed, expunged, declared invalid or questioned by habeas.",
        cues: [
          "reversed on direct appeal",
          "expunged",
          "called into question",
          "declared invalid",
          "previously been invalidated",
        ],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Heck v. Humphrey, 512 U.S. 477 (1994)",
        pin: "486-87",
        contributed: "laid down the rule",
      },
      {
        cite: "Edwards v. Balisok, 520 U.S. 641 (1997)",
        pin: "648",
        contributed: "extended it to prison discipline that affects good time",
      },
    ],
    sources: ["42 U.S.C. § 1983"],
    status: {
      is: "in force",
    },
    differs: ["Circuits differ on plaintiffs no longer in custody, for whom habeas is unavailable."],
    related: [],
    cues: ["heck", "imply the invalidity", "heck v. humphrey", "favorable termination rule"],
  },
  {
    id: "access-to-courts",
    name: "Access to courts (prisoner)",
    otherNames: [],
    area: "civil rights",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "Prisoners have a right to reach the courts, not a free-standing right to a law library. They must show a real claim was lost or hindered.",
    elements: [
      {
        id: "denial-of-access",
        name: "Denial of access",
        meaning: "The prison's act stood in the way: a closed library, withheld papers, no help at all.",
        cues: [
          "denied access to the law library",
          "access to the law library",
          "access to legal materials",
          "denial of access",
        ],
      },
      {
        id: "actual-injury",
        name: "Actual injury",
        meaning: "Prejudice to a claim: a deadline missed, a suit lost or never brought because of it.",
        cues: ["actual injury", "prejudice to a", "hindered his efforts", "frustrated", "prejudices a potentially"],
      },
      {
        id: "nonfrivolous-underlying-claim",
        name: "Nonfrivolous underlying claim",
        meaning: "The claim that suffered was arguable, and is described with the remedy that was lost.",
        cues: [
          "nonfrivolous",
          "non-frivolous",
          "underlying cause of action",
          "potentially meritorious",
          "arguable claim",
        ],
      },
    ],
    burden: "Plaintiff.",
    authorities: [
      {
        cite: "Lewis v. Casey, 518 U.S. 343 (1996)",
        pin: "349-53",
        contributed: "required actual injury",
      },
      {
        cite: "Christopher v. Harbury, 536 U.S. 403 (2002)",
        pin: "415-16",
        contributed: "required the lost claim to be pleaded",
      },
      {
        cite: "Bounds v. Smith, 430 U.S. 817 (1977)",
        pin: "828",
        contributed: "recognized the state's duty to assist",
      },
    ],
    sources: [],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["access to the courts", "access to courts", "denied access to", "right of access"],
  },
]);
