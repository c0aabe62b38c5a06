import { defineEntries } from "../entry.ts";

export const relevanceAndPrivilege = defineEntries([
  {
    id: "relevance",
    name: "Relevance (Rules 401 and 402)",
    otherNames: [],
    area: "evidence",
    binds: "all federal courts; states alike in substance",
    kind: "all elements required",
    explanation:
      "Evidence is relevant if it makes a fact that matters to the case even slightly more or less likely. Relevant evidence comes in unless another rule keeps it out.",
    elements: [
      {
        id: "tends-to-prove-or-disprove",
        name: "Tends to prove or disprove",
        meaning: "It moves the likelihood of a fact, however little.",
        cues: ["any tendency to make", "more or less probable", "tendency to make a fact"],
      },
      {
        id: "fact-of-consequence",
        name: "Fact of consequence",
        meaning: "The fact matters under the law that decides the case.",
        cues: ["fact is of consequence", "of consequence in determining", "material to"],
      },
    ],
    burden: "The proponent.",
    authorities: [],
    sources: ["Fed. R. Evid. 401", "Fed. R. Evid. 402"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [
      {
        id: "rule-403",
        how: "can still keep it out",
      },
    ],
    cues: ["evidence is relevant if", "relevant evidence", "any tendency to make a fact"],
  },
  {
    id: "authentication",
    name: "Authentication (Rule 901)",
    otherNames: [],
    area: "evidence",
    binds: "all federal courts; states alike in substance",
    kind: "bright-line rule",
    explanation:
      "A thing must be shown to be what its proponent says it is. The bar is low: enough for a reasonable jury to find it genuine. Doubts beyond that go to weight.",
    elements: [
      {
        id: "prima-facie-showing-of-genuineness",
        name: "Prima facie showing of genuineness",
        meaning:
          "Testimony, marks, circumstances or a process support a finding that the item is what it is claimed to be.",
        cues: [
          "sufficient to support a finding that",
          "what the proponent claims",
          "prima facie showing of authenticity",
        ],
      },
      {
        id: "chain-of-custody-where-it-matters",
        name: "Chain of custody where it matters",
        meaning: "For things easily changed, the path from seizure to court is accounted for in reasonable measure.",
        cues: ["chain of custody", "tampering"],
      },
    ],
    burden: "The proponent, by evidence sufficient for a finding.",
    authorities: [],
    sources: ["Fed. R. Evid. 901", "Fed. R. Evid. 902"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: [
      "properly authenticated",
      "authenticate",
      "authentication of",
      "chain of custody",
      "item is what the proponent claims",
    ],
  },
  {
    id: "judicial-notice",
    name: "Judicial notice (Rule 201)",
    otherNames: [],
    area: "evidence",
    binds: "all federal courts; states alike in substance",
    kind: "bright-line rule",
    explanation:
      "A court may accept a fact without proof where no one could reasonably dispute it, because everyone there knows it or a source of unquestioned accuracy shows it. Notice that a document exists is not notice that what it says is true.",
    elements: [
      {
        id: "not-subject-to-reasonable-dispute",
        name: "Not subject to reasonable dispute",
        meaning: "No fair-minded person could contest it.",
        cues: ["not subject to reasonable dispute", "reasonable dispute"],
      },
      {
        id: "generally-known-or-readily-verified",
        name: "Generally known or readily verified",
        meaning: "Known in the district, or shown by sources no one can reasonably question.",
        cues: ["generally known", "accuracy cannot reasonably be questioned", "accurately and readily determined"],
      },
    ],
    burden: "The party who asks must supply what is needed.",
    authorities: [
      {
        cite: "Khoja v. Orexigen Therapeutics, Inc., 899 F.3d 988 (9th Cir. 2018)",
        pin: "999",
        contributed: "a court notices a record's existence, not disputed facts within it",
      },
    ],
    sources: ["Fed. R. Evid. 201"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["take judicial notice", "judicial notice", "judicially notice", "rule 201"],
  },
  {
    id: "crime-fraud-exception",
    name: "Crime-fraud exception to privilege",
    otherNames: [],
    area: "evidence",
    binds: "all courts",
    kind: "all elements required",
    explanation:
      "Privilege does not shelter talk meant to further a crime or fraud yet to come. A judge may look at the papers in private after a showing that a reasonable person would think doing so may reveal it.",
    elements: [
      {
        id: "client-planned-or-was-committing-a-crime-or-fraud",
        name: "Client planned or was committing a crime or fraud",
        meaning: "The wrong was ongoing or ahead, not past.",
        cues: ["crime or fraud", "planning to commit", "ongoing or future"],
      },
      {
        id: "communication-in-furtherance",
        name: "Communication in furtherance",
        meaning: "The lawyer's help was sought to carry it out.",
        cues: ["in furtherance of the crime", "in furtherance of a crime", "obtained to further"],
      },
    ],
    burden: "The party who opposes the privilege.",
    authorities: [
      {
        cite: "United States v. Zolin, 491 U.S. 554 (1989)",
        pin: "572",
        contributed: "the threshold for a private look by the judge",
      },
    ],
    sources: [],
    status: {
      is: "in force",
    },
    differs: ["Circuits state the final showing differently, from probable cause to a preponderance."],
    related: [
      {
        id: "attorney-client-privilege",
        how: "lifts it",
      },
    ],
    cues: ["crime-fraud exception", "crime fraud exception"],
  },
  {
    id: "spousal-privilege",
    name: "Spousal privileges",
    otherNames: [],
    area: "evidence",
    binds: "all federal courts; states by statute",
    kind: "definition",
    explanation:
      "Two rules: a witness may refuse to testify against a spouse in a criminal case, and private words between spouses during marriage stay private.",
    elements: [
      {
        id: "adverse-testimony",
        name: "Adverse testimony",
        meaning: "The spouse who testifies holds the right to refuse.",
        cues: ["adverse spousal testimony", "testify against his spouse", "testify adversely"],
      },
      {
        id: "marital-communications",
        name: "Marital communications",
        meaning: "Confidential words during a valid marriage are covered, even after it ends.",
        cues: ["confidential marital communications", "marital communications"],
      },
    ],
    burden: "The party who claims the privilege.",
    authorities: [
      {
        cite: "Trammel v. United States, 445 U.S. 40 (1980)",
        pin: "53",
        contributed: "the witness spouse alone may refuse adverse testimony",
      },
    ],
    sources: ["Fed. R. Evid. 501"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: [
      "spousal privilege",
      "marital communications privilege",
      "spousal testimonial privilege",
      "marital privilege",
    ],
  },
  {
    id: "spoliation-37e",
    name: "Spoliation of electronic evidence (Rule 37(e))",
    otherNames: [],
    area: "evidence",
    binds: "all federal courts",
    kind: "steps in sequence",
    explanation:
      "Where electronic evidence that should have been kept is lost, the court first asks whether it is truly gone and the loss careless. It may then cure prejudice; the harshest steps, such as telling jurors to assume the worst, need intent to deprive.",
    elements: [
      {
        id: "duty-to-preserve",
        name: "Duty to preserve",
        meaning: "Litigation was pending or reasonably to be expected.",
        cues: ["duty to preserve", "anticipation or conduct of litigation", "obligation to preserve"],
      },
      {
        id: "lost-through-lack-of-reasonable-steps",
        name: "Lost through lack of reasonable steps",
        meaning: "The party did not take reasonable care and the information is gone.",
        cues: ["failed to take reasonable steps", "reasonable steps to preserve"],
      },
      {
        id: "cannot-be-restored-or-replaced",
        name: "Cannot be restored or replaced",
        meaning: "No other source supplies it.",
        cues: ["restored or replaced", "additional discovery"],
      },
      {
        id: "prejudice",
        name: "Prejudice",
        meaning: "The loss hurts the other side's case, and the remedy goes no further than needed.",
        cues: ["prejudice to another party", "measures no greater than necessary"],
      },
      {
        id: "intent-to-deprive",
        name: "Intent to deprive",
        meaning: "The party meant to keep the information from the other side.",
        cues: ["intent to deprive", "acted with the intent", "adverse inference"],
      },
    ],
    burden: "The party who asks for sanctions, by a preponderance in most courts.",
    authorities: [
      {
        cite: "Zubulake v. UBS Warburg LLC, 220 F.R.D. 212 (S.D.N.Y. 2003)",
        pin: "216",
        contributed: "when the duty to preserve arises; its view of mere negligence is superseded for electronic data",
      },
    ],
    sources: ["Fed. R. Civ. P. 37(e)"],
    status: {
      is: "in force",
      since: 2015,
      note: "The 2015 amendment ended adverse inferences for negligent loss of electronic data.",
    },
    differs: ["For tangible evidence courts still use inherent power and their own standards of fault."],
    related: [],
    cues: [
      "spoliation",
      "electronically stored information that should have been preserved",
      "adverse inference instruction",
      "spoliation of evidence",
    ],
  },
]);
