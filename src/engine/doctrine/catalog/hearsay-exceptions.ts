import { defineEntries } from "../entry.ts";

export const hearsayExceptions = defineEntries([
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
]);
