import { defineEntries } from "../entry.ts";

export const evidence = defineEntries([
  {
    id: "daubert",
    name: "Admissibility of expert testimony (Daubert, Rule 702)",
    otherNames: ["daubert standard", "daubert factors"],
    area: "evidence",
    binds: "all federal courts; most states",
    kind: "all elements required",
    explanation:
      "Before a jury hears an expert, the judge asks whether the witness is qualified, whether the method is sound and soundly used, and whether the opinion helps decide the case. Since December 2023 the rule says in terms that the proponent must show this to be more likely than not.",
    elements: [
      {
        id: "qualified",
        name: "Witness qualified as an expert",
        meaning: "By knowledge, skill, experience, training or education.",
        cues: ["qualified as an expert", "knowledge, skill, experience"],
      },
      {
        id: "reliable",
        name: "Reliable principles and methods, reliably applied",
        meaning: "The method can be tested and trusted, and was followed here.",
        cues: [
          "reliable principles and methods",
          "reliably applied",
          "peer review",
          "known or potential rate of error",
        ],
      },
      {
        id: "helpful",
        name: "Testimony helps the trier of fact",
        meaning: "The opinion fits a question that the jury must answer.",
        cues: ["assist the trier of fact", "help the trier of fact", "fit the facts"],
      },
    ],
    burden: "The proponent, by a preponderance.",
    authorities: [
      {
        cite: "Daubert v. Merrell Dow Pharmaceuticals, Inc., 509 U.S. 579 (1993)",
        pin: "592",
        contributed: "makes the judge the gatekeeper and lists factors of reliability",
      },
      {
        cite: "Kumho Tire Co. v. Carmichael, 526 U.S. 137 (1999)",
        pin: "147",
        contributed: "extends the duty to every kind of expert",
      },
    ],
    sources: ["Fed. R. Evid. 702"],
    status: { is: "in force", since: 1993 },
    differs: ["Some states keep Frye's general acceptance."],
    related: [],
    cues: ["daubert", "expert testimony is admissible", "rule 702 of the federal rules of evidence", "gatekeeping"],
  },
  {
    id: "frye",
    name: "General acceptance of scientific evidence (Frye)",
    otherNames: ["frye test", "frye standard"],
    area: "evidence",
    binds: "states that keep it",
    kind: "bright-line rule",
    explanation: "A novel scientific method is admitted only where it is generally accepted in its field.",
    elements: [
      {
        id: "accepted",
        name: "Generally accepted in the relevant scientific community",
        meaning: "The field as a whole trusts the method.",
        cues: ["generally accepted", "general acceptance"],
      },
    ],
    burden: "The proponent.",
    authorities: [
      { cite: "Frye v. United States, 293 F. 1013 (D.C. Cir. 1923)", pin: "1014", contributed: "stated the test" },
    ],
    sources: [],
    status: {
      is: "limited",
      by: "Daubert v. Merrell Dow Pharmaceuticals, Inc., 509 U.S. 579 (1993)",
      year: 1993,
      note: "Not the federal test; some states still apply it.",
    },
    differs: ["New York, Pennsylvania, Illinois and Washington are among the states that keep it."],
    related: [{ id: "daubert", how: "was replaced by it in federal courts" }],
    cues: ["frye hearing", "frye test", "general acceptance in the relevant scientific community"],
  },
  {
    id: "hearsay",
    name: "Hearsay (Rules 801 and 802)",
    otherNames: ["hearsay rule"],
    area: "evidence",
    binds: "all federal courts; states alike",
    kind: "definition",
    explanation:
      "An out-of-court statement is kept out where it is offered to prove that what it says is true, unless an exception lets it in.",
    elements: [
      {
        id: "out-of-court",
        name: "Out-of-court statement",
        meaning: "Made other than while testifying at this trial or hearing.",
        cues: ["out-of-court statement", "other than one made by the declarant"],
      },
      {
        id: "for-its-truth",
        name: "Offered for its truth",
        meaning: "Offered to prove what it asserts, not for another purpose.",
        cues: ["truth of the matter asserted", "offered for its truth"],
      },
    ],
    burden: null,
    authorities: [],
    sources: ["Fed. R. Evid. 801", "Fed. R. Evid. 802"],
    status: { is: "in force" },
    differs: [],
    related: [],
    cues: ["truth of the matter asserted", "inadmissible hearsay", "hearsay is"],
  },
  {
    id: "business-records",
    name: "Business records exception (Rule 803(6))",
    otherNames: ["business records exception"],
    area: "evidence",
    binds: "all federal courts; states alike",
    kind: "all elements required",
    explanation:
      "A record kept in the ordinary course of an activity comes in although it is hearsay, because such records are relied on every day.",
    elements: [
      {
        id: "timely",
        name: "Made at or near the time by someone with knowledge",
        meaning: "Written down while fresh.",
        cues: ["at or near the time", "someone with knowledge"],
      },
      {
        id: "regular",
        name: "Kept in the course of a regularly conducted activity",
        meaning: "Part of how the business runs.",
        cues: ["regularly conducted activity", "regular practice", "regular course of business"],
      },
      {
        id: "custodian",
        name: "Shown by a custodian or certification",
        meaning: "Someone who knows the system vouches for it.",
        cues: ["custodian", "qualified witness"],
      },
    ],
    burden: "The proponent; then the opponent must show that it cannot be trusted.",
    authorities: [],
    sources: ["Fed. R. Evid. 803(6)"],
    status: { is: "in force" },
    differs: [],
    related: [{ id: "hearsay", how: "is an exception to it" }],
    cues: ["business records exception", "business record", "803(6)"],
  },
  {
    id: "rule-403",
    name: "Unfair prejudice (Rule 403 balancing)",
    otherNames: ["rule 403 balancing"],
    area: "evidence",
    binds: "all federal courts; states alike",
    kind: "factors weighed",
    explanation:
      "Relevant evidence may be kept out where what it proves is substantially outweighed by the danger of unfair prejudice, confusion or waste of time.",
    elements: [
      {
        id: "probative-value",
        name: "Probative value",
        meaning: "How much it helps prove a point that matters.",
        cues: ["probative value", "probative"],
      },
      {
        id: "unfair-prejudice",
        name: "Danger of unfair prejudice, confusion or delay",
        meaning: "Whether it tempts a jury to decide on a wrong ground.",
        cues: ["unfair prejudice", "substantially outweighed", "misleading the jury"],
      },
    ],
    burden: "The party who objects.",
    authorities: [
      {
        cite: "Old Chief v. United States, 519 U.S. 172 (1997)",
        pin: "180",
        contributed: "says what unfair prejudice is and that alternatives count",
      },
    ],
    sources: ["Fed. R. Evid. 403"],
    status: { is: "in force" },
    differs: [],
    related: [],
    cues: ["substantially outweighed by", "danger of unfair prejudice", "rule 403"],
  },
  {
    id: "other-acts",
    name: "Other crimes, wrongs, or acts (Rule 404(b), Huddleston)",
    otherNames: ["404(b) evidence"],
    area: "evidence",
    binds: "all federal courts; states alike",
    kind: "all elements required",
    explanation:
      "Other bad acts may not show that a person acted in character, but may come in for another purpose such as motive, intent or identity.",
    elements: [
      {
        id: "proper-purpose",
        name: "Proper purpose",
        meaning: "Offered for something other than character.",
        cues: ["proper purpose", "motive, opportunity, intent", "purpose other than"],
      },
      {
        id: "relevance",
        name: "Relevant and sufficiently proved",
        meaning: "A jury could find that the act happened and it bears on the case.",
        cues: ["similar act", "jury could reasonably conclude", "conditional relevance"],
      },
      {
        id: "balancing",
        name: "Not substantially outweighed by unfair prejudice",
        meaning: "It passes Rule 403.",
        cues: ["unfair prejudice", "substantially outweighed"],
      },
    ],
    burden: "The proponent.",
    authorities: [
      {
        cite: "Huddleston v. United States, 485 U.S. 681 (1988)",
        pin: "691",
        contributed: "names the protections against unfair use",
      },
    ],
    sources: ["Fed. R. Evid. 404(b)"],
    status: { is: "in force" },
    differs: [],
    related: [{ id: "rule-403", how: "ends with it" }],
    cues: ["404(b)", "other crimes, wrongs, or acts", "prior bad acts"],
  },
  {
    id: "attorney-client-privilege",
    name: "Attorney-client privilege",
    otherNames: [],
    area: "evidence",
    binds: "all courts, in close variants",
    kind: "all elements required",
    explanation:
      "What a client and a lawyer say to each other in confidence, to get or give legal advice, need not be disclosed.",
    elements: [
      {
        id: "communication",
        name: "Communication between client and lawyer",
        meaning: "Words or papers passed between them or those who act for them.",
        cues: ["communication between", "client and attorney"],
      },
      {
        id: "confidence",
        name: "Made and kept in confidence",
        meaning: "Not shared with outsiders.",
        cues: ["in confidence", "confidential communication"],
      },
      {
        id: "legal-advice",
        name: "For the purpose of legal advice",
        meaning: "Advice on law, not on business.",
        cues: ["legal advice", "purpose of obtaining"],
      },
    ],
    burden: "The party who claims it.",
    authorities: [
      {
        cite: "Upjohn Co. v. United States, 449 U.S. 383 (1981)",
        pin: "389",
        contributed: "applies the privilege within companies",
      },
    ],
    sources: ["Fed. R. Evid. 501"],
    status: { is: "in force" },
    differs: [],
    related: [],
    cues: ["attorney-client privilege", "privileged communication"],
  },
  {
    id: "lay-opinion",
    name: "Lay opinion testimony (Rule 701)",
    otherNames: [],
    area: "evidence",
    binds: "all federal courts; many states alike",
    kind: "all elements required",
    explanation:
      "A witness who is not an expert may give an opinion only if it comes from what the witness saw or knew, helps the jury, and needs no special training.",
    elements: [
      {
        id: "rationally-based-on-perception",
        name: "Rationally based on perception",
        meaning: "The witness draws the opinion from first-hand experience.",
        cues: [
          "rationally based on the witness's perception",
          "rationally based on the perception",
          "firsthand knowledge",
        ],
      },
      {
        id: "helpful",
        name: "Helpful",
        meaning: "It helps jurors understand the testimony or decide a fact.",
        cues: ["helpful to clearly understanding", "helpful to the jury"],
      },
      {
        id: "not-specialized-knowledge",
        name: "Not specialized knowledge",
        meaning: "It does not need scientific or technical training.",
        cues: ["not based on scientific, technical", "specialized knowledge"],
      },
    ],
    burden: "The party who offers the testimony.",
    authorities: [],
    sources: ["Fed. R. Evid. 701"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["lay opinion testimony", "lay witness opinion", "lay opinion", "rule 701"],
  },
  {
    id: "opposing-party-statement",
    name: "Statement of an opposing party (Rule 801(d)(2))",
    otherNames: [],
    area: "evidence",
    binds: "all federal courts; states alike in substance",
    kind: "bright-line rule",
    explanation:
      "A party's own words, or words it adopted or had an agent say, may be used against it and are not hearsay. They need not have been against interest when made.",
    elements: [
      {
        id: "offered-against-the-party",
        name: "Offered against the party",
        meaning: "The party who made or adopted the statement is the one it is used against.",
        cues: ["offered against an opposing party", "party opponent", "party-opponent"],
      },
      {
        id: "made-adopted-or-authorized",
        name: "Made, adopted or authorized",
        meaning: "The party said it, accepted it as true, or spoke through an agent within the scope of the work.",
        cues: ["adoptive admission", "agent or employee", "authorized to make", "scope of that relationship"],
      },
    ],
    burden: "The proponent, by a preponderance.",
    authorities: [],
    sources: ["Fed. R. Evid. 801(d)(2)"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [
      {
        id: "hearsay",
        how: "takes such statements out of it",
      },
    ],
    cues: [
      "admission by a party opponent",
      "party-opponent admission",
      "statement of a party opponent",
      "opposing party's statement",
    ],
  },
  {
    id: "coconspirator-statement",
    name: "Coconspirator statements (Rule 801(d)(2)(E))",
    otherNames: [],
    area: "evidence",
    binds: "all federal courts; states alike in substance",
    kind: "all elements required",
    explanation:
      "One conspirator's words may be used against another if the judge first finds a conspiracy that both belonged to and words spoken to help it along.",
    elements: [
      {
        id: "conspiracy-existed",
        name: "Conspiracy existed",
        meaning: "There was an agreement to do something unlawful.",
        cues: ["existence of the conspiracy", "a conspiracy existed"],
      },
      {
        id: "declarant-and-defendant-were-members",
        name: "Declarant and defendant were members",
        meaning: "Both the speaker and the person against whom the words are used belonged to it.",
        cues: ["members of the conspiracy", "declarant and the defendant", "were members"],
      },
      {
        id: "in-the-course-of-the-conspiracy",
        name: "In the course of the conspiracy",
        meaning: "The words came while it lasted.",
        cues: ["during the course", "course of the conspiracy"],
      },
      {
        id: "in-furtherance",
        name: "In furtherance",
        meaning: "The words were meant to help it, not idle talk.",
        cues: ["in furtherance of the conspiracy", "in furtherance", "idle chatter"],
      },
    ],
    burden: "The proponent, by a preponderance; the statement alone is not enough.",
    authorities: [
      {
        cite: "Bourjaily v. United States, 483 U.S. 171 (1987)",
        pin: "175",
        contributed: "preponderance; the judge may look at the statement itself",
      },
    ],
    sources: ["Fed. R. Evid. 801(d)(2)(E)"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [
      {
        id: "hearsay",
        how: "takes such statements out of it",
      },
    ],
    cues: [
      "coconspirator statement",
      "co-conspirator statement",
      "statement of a coconspirator",
      "co-conspirator hearsay",
    ],
  },
  {
    id: "excited-utterance",
    name: "Excited utterance (Rule 803(2))",
    otherNames: [],
    area: "evidence",
    binds: "all federal courts; states alike in substance",
    kind: "all elements required",
    explanation:
      "Words blurted out under the shock of an event come in, because there was no time to invent. What matters is the stress, more than the minutes that passed.",
    elements: [
      {
        id: "startling-event",
        name: "Startling event",
        meaning: "Something happened that would shock an ordinary person.",
        cues: ["startling event", "startling occasion", "startling"],
      },
      {
        id: "under-stress-of-excitement",
        name: "Under stress of excitement",
        meaning: "The speaker was still in the grip of it and had not reflected.",
        cues: [
          "under the stress of excitement",
          "stress of excitement",
          "spontaneous",
          "dominated by the nervous excitement",
        ],
      },
      {
        id: "relating-to-the-event",
        name: "Relating to the event",
        meaning: "The words are about what happened.",
        cues: ["relating to the startling", "relates to the startling"],
      },
    ],
    burden: "The proponent.",
    authorities: [],
    sources: ["Fed. R. Evid. 803(2)"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [
      {
        id: "hearsay",
        how: "is an exception to it",
      },
    ],
    cues: ["excited utterance", "excited utterances", "stress of excitement"],
  },
  {
    id: "present-sense-impression",
    name: "Present sense impression (Rule 803(1))",
    otherNames: [],
    area: "evidence",
    binds: "all federal courts; most states",
    kind: "all elements required",
    explanation:
      "A description of an event given while it is seen, or at once after, comes in because there was hardly time to forget or to lie.",
    elements: [
      {
        id: "describes-or-explains-an-event",
        name: "Describes or explains an event",
        meaning: "The words tell what the speaker perceives.",
        cues: ["describing or explaining", "describes or explains"],
      },
      {
        id: "while-or-immediately-after-perceiving",
        name: "While or immediately after perceiving",
        meaning: "They were said at the time or right after.",
        cues: ["immediately after", "contemporaneous"],
      },
    ],
    burden: "The proponent.",
    authorities: [],
    sources: ["Fed. R. Evid. 803(1)"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [
      {
        id: "hearsay",
        how: "is an exception to it",
      },
    ],
    cues: ["present sense impression", "present-sense impression"],
  },
  {
    id: "medical-diagnosis-statement",
    name: "Statement for medical diagnosis or treatment (Rule 803(4))",
    otherNames: [],
    area: "evidence",
    binds: "all federal courts; states with variations",
    kind: "all elements required",
    explanation:
      "What a patient tells a caregiver comes in because people who want to be healed tell the truth. It must bear on treatment; who is to blame usually does not.",
    elements: [
      {
        id: "made-for-diagnosis-or-treatment",
        name: "Made for diagnosis or treatment",
        meaning: "The speaker's purpose was to get care.",
        cues: ["purposes of medical diagnosis", "for medical diagnosis", "medical treatment"],
      },
      {
        id: "reasonably-pertinent",
        name: "Reasonably pertinent",
        meaning: "It is the sort of thing a caregiver relies on.",
        cues: ["reasonably pertinent", "pertinent to diagnosis"],
      },
    ],
    burden: "The proponent.",
    authorities: [],
    sources: ["Fed. R. Evid. 803(4)"],
    status: {
      is: "in force",
    },
    differs: ["States differ on whether naming an abuser counts, above all in cases of child abuse."],
    related: [
      {
        id: "hearsay",
        how: "is an exception to it",
      },
    ],
    cues: [
      "statements made for medical diagnosis",
      "medical diagnosis or treatment",
      "reasonably pertinent to diagnosis",
    ],
  },
  {
    id: "statement-against-interest",
    name: "Statement against interest (Rule 804(b)(3))",
    otherNames: [],
    area: "evidence",
    binds: "all federal courts; states with variations",
    kind: "all elements required",
    explanation:
      "Words of someone who cannot testify come in if they hurt the speaker so much that a sensible person would say them only if true. In criminal cases something more must show that they can be trusted.",
    elements: [
      {
        id: "declarant-unavailable",
        name: "Declarant unavailable",
        meaning: "The speaker cannot be had as a witness.",
        cues: ["declarant is unavailable", "unavailable as a witness", "unavailability"],
      },
      {
        id: "against-interest-when-made",
        name: "Against interest when made",
        meaning: "The very words, not the story around them, exposed the speaker to loss or punishment.",
        cues: ["contrary to the declarant's", "penal interest", "against penal interest", "self-inculpatory"],
      },
      {
        id: "corroboration-in-criminal-cases",
        name: "Corroboration in criminal cases",
        meaning: "Circumstances clearly point to its being trustworthy.",
        cues: ["corroborating circumstances", "clearly indicate its trustworthiness"],
      },
    ],
    burden: "The proponent.",
    authorities: [
      {
        cite: "Williamson v. United States, 512 U.S. 594 (1994)",
        pin: "600",
        contributed: "only the parts that incriminate the speaker come in",
      },
    ],
    sources: ["Fed. R. Evid. 804(b)(3)"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [
      {
        id: "hearsay",
        how: "is an exception to it",
      },
    ],
    cues: ["statement against interest", "statement against penal interest", "declaration against interest"],
  },
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
