import { defineEntries } from "../entry.ts";

/** Statutes on computers and on private communications. */
export const computerAndCommunications = defineEntries([
  {
    id: "computer-fraud-abuse",
    name: "Unauthorized computer access (Computer Fraud and Abuse Act)",
    otherNames: ["CFAA"],
    area: "torts",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "The Act punishes getting into a computer, or a part of it, that one may not enter, and gives a claim to those whom it costs enough. It does not reach the misuse of information that one was free to see.",
    elements: [
      {
        id: "protected-computer",
        name: "Protected computer",
        meaning: "Used in or affecting interstate commerce, which any computer on the Internet is.",
        cues: ["protected computer"],
      },
      {
        id: "without-authorization-or-exceeding-it",
        name: "Without authorization, or exceeding it",
        meaning: "The user could not enter at all, or went into files or databases that were off limits to him.",
        cues: ["without authorization", "exceeds authorized access", "exceeded authorized access", "gates-up-or-down"],
      },
      {
        id: "forbidden-result",
        name: "Forbidden result",
        meaning: "What the subsection adds: information obtained, fraud, or damage.",
        cues: ["obtained information", "thereby obtains", "impairment to the integrity", "caused damage"],
      },
      {
        id: "loss-for-a-civil-claim",
        name: "Loss for a civil claim",
        meaning: "At least $5,000 in a year, in costs of responding or of interrupted service, or another listed harm.",
        cues: [
          "loss to 1 or more persons",
          "aggregating at least",
          "interruption of service",
          "cost of responding to an offense",
        ],
      },
    ],
    burden: "Plaintiff or government.",
    authorities: [
      {
        cite: "Van Buren v. United States, 593 U.S. 374 (2021)",
        pin: "389-96",
        contributed: "read the Act to ask whether the area was off limits",
      },
      {
        cite: "hiQ Labs, Inc. v. LinkedIn Corp., 31 F.4th 1180 (9th Cir. 2022)",
        pin: "1197-201",
        contributed: "public pages are entered without need of leave",
      },
      {
        cite: "LVRC Holdings LLC v. Brekka, 581 F.3d 1127 (9th Cir. 2009)",
        pin: "1131-33",
        contributed: "set out the civil elements",
      },
    ],
    sources: ["18 U.S.C. § 1030"],
    status: { is: "in force", note: 'Van Buren (2021) ended the wider reading of "exceeds authorized access".' },
    differs: [],
    related: [],
    cues: ["computer fraud and abuse act", "cfaa", "exceeds authorized access", "unauthorized access to a computer"],
  },
  {
    id: "wiretap-act",
    name: "Interception of communications (Wiretap Act)",
    otherNames: ["Title III", "ECPA"],
    area: "torts",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "Nobody may intercept a call or an electronic message on its way without a warrant, a party's consent or another exception.",
    elements: [
      {
        id: "intentional-interception",
        name: "Intentional interception",
        meaning: "The contents were acquired on purpose by a device while they were being sent.",
        cues: ["intentionally intercept", "intercepted", "contemporaneous", "acquisition of the contents"],
      },
      {
        id: "wire-oral-or-electronic-communication",
        name: "Wire, oral or electronic communication",
        meaning: "A call, a conversation with a justified expectation of privacy, or a message by electronic means.",
        cues: ["electronic communication", "oral communication", "wire communication"],
      },
      {
        id: "no-consent-or-other-exception",
        name: "No consent or other exception",
        meaning:
          "No party agreed, and no provider's or officer's exception applies; consent does not help one who means to commit a crime or tort.",
        cues: [
          "consent of a party",
          "one party consent",
          "party to the communication",
          "crime-tort exception",
          "ordinary course of business",
        ],
      },
    ],
    burden: "Plaintiff or government; the exception on who claims it.",
    authorities: [
      {
        cite: "Bartnicki v. Vopper, 532 U.S. 514 (2001)",
        pin: "520-24",
        contributed: "described the Act and its limits",
      },
      {
        cite: "Konop v. Hawaiian Airlines, Inc., 302 F.3d 868 (9th Cir. 2002)",
        pin: "876-79",
        contributed: "interception must be during transmission",
      },
      {
        cite: "United States v. Councilman, 418 F.3d 67 (1st Cir. 2005)",
        pin: "79-80",
        contributed: "a message in passing storage can be intercepted",
      },
    ],
    sources: ["18 U.S.C. § 2511", "18 U.S.C. § 2520"],
    status: { is: "in force" },
    differs: ["States: several ask for the consent of all parties."],
    related: [{ id: "stored-communications-act", how: "covers messages at rest" }],
    cues: [
      "wiretap act",
      "intercepted communications",
      "electronic communications privacy act",
      "interception of electronic communications",
    ],
  },
  {
    id: "stored-communications-act",
    name: "Access to stored communications (Stored Communications Act)",
    otherNames: ["SCA"],
    area: "torts",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "Nobody may break into a service that carries messages and get at what it stores; providers may not disclose it save as the Act allows.",
    elements: [
      {
        id: "electronic-communication-service",
        name: "Electronic communication service",
        meaning: "A facility through which people send and receive messages.",
        cues: ["electronic communication service", "facility through which"],
      },
      {
        id: "access-without-authorization",
        name: "Access without authorization",
        meaning: "On purpose, without leave or beyond it.",
        cues: ["access without authorization", "intentionally accesses without authorization", "unauthorized access"],
      },
      {
        id: "communication-in-electronic-storage",
        name: "Communication in electronic storage",
        meaning: "A message held on its way, or kept as a backup.",
        cues: ["electronic storage", "backup protection", "temporary, intermediate storage"],
      },
      {
        id: "no-authorization-by-provider-or-user",
        name: "No authorization by provider or user",
        meaning: "Neither the provider nor a user for whom it was meant allowed it.",
        cues: ["authorized by a user", "user of that service", "conduct authorized"],
      },
    ],
    burden: "Plaintiff.",
    authorities: [
      {
        cite: "Theofel v. Farey-Jones, 359 F.3d 1066 (9th Cir. 2004)",
        pin: "1072-77",
        contributed: "consent got by deceit, and storage as backup",
      },
      {
        cite: "Konop v. Hawaiian Airlines, Inc., 302 F.3d 868 (9th Cir. 2002)",
        pin: "879-80",
        contributed: "who is a user that may authorize",
      },
      {
        cite: "Carpenter v. United States, 585 U.S. 296 (2018)",
        pin: "316-21",
        contributed: "a court order under the Act is not enough for location records",
      },
    ],
    sources: ["18 U.S.C. § 2701", "18 U.S.C. § 2702", "18 U.S.C. § 2703"],
    status: { is: "in force" },
    differs: ["Courts differ on whether opened messages are in storage."],
    related: [{ id: "wiretap-act", how: "covers messages on their way" }],
    cues: ["stored communications act", "2701", "electronic storage"],
  },
]);
