import { defineEntries } from "../entry.ts";

/** Elements of crimes that federal courts try most, and defenses to them. */
export const crimesAndDefenses = defineEntries([
  {
    id: "criminal-conspiracy",
    name: "Conspiracy (criminal)",
    otherNames: ["Conspiracy to commit an offense"],
    area: "criminal procedure",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "Conspiracy is the crime of agreeing to commit a crime. It does not ask whether the crime was carried out.",
    elements: [
      {
        id: "agreement-to-commit-a-crime",
        name: "Agreement to commit a crime",
        meaning: "Two or more people agreed, in words or by conduct, that some of them would do what the law forbids.",
        cues: ["agreement to commit", "agreed to commit", "unlawful agreement", "tacit agreement"],
      },
      {
        id: "knowing-and-voluntary-joining",
        name: "Knowing and voluntary joining",
        meaning: "The defendant knew the aim and joined in order to further it.",
        cues: [
          "knowingly and voluntarily joined",
          "intent to further",
          "knowledge of the conspiracy",
          "voluntarily participated",
        ],
      },
      {
        id: "overt-act-where-required",
        name: "Overt act where required",
        meaning:
          "Under the general statute one of them took a step to carry it out; the drug and money-laundering statutes ask for none.",
        cues: ["overt act", "act in furtherance"],
      },
    ],
    burden: "Government, beyond a reasonable doubt.",
    authorities: [
      { cite: "Ocasio v. United States, 578 U.S. 282 (2016)", pin: "287-88", contributed: "said what must be agreed" },
      {
        cite: "United States v. Shabani, 513 U.S. 10 (1994)",
        pin: "15",
        contributed: "no overt act under the drug statute",
      },
      {
        cite: "Whitfield v. United States, 543 U.S. 209 (2005)",
        pin: "214",
        contributed: "no overt act under the money-laundering statute",
      },
    ],
    sources: ["18 U.S.C. § 371", "21 U.S.C. § 846"],
    status: { is: "in force" },
    differs: ["States: many ask for an overt act in every case."],
    related: [{ id: "coconspirator-statement", how: "a conspiracy lets its members' statements in" }],
    cues: ["conspiracy conviction", "elements of conspiracy", "guilty of conspiracy", "convicted of conspiracy"],
  },
  {
    id: "aiding-and-abetting",
    name: "Aiding and abetting",
    otherNames: ["Accomplice liability"],
    area: "criminal procedure",
    binds: "all federal courts",
    kind: "all elements required",
    explanation: "Who helps in a crime and means it to succeed is punished as if he had done it himself.",
    elements: [
      {
        id: "affirmative-act",
        name: "Affirmative act",
        meaning: "The defendant did something to further some part of the crime.",
        cues: ["affirmative act", "act in furtherance of that offense", "aided in the commission"],
      },
      {
        id: "intent-that-the-crime-be-done",
        name: "Intent that the crime be done",
        meaning: "He meant to help the whole crime, which asks that he knew of it in time to choose.",
        cues: ["intent of facilitating", "intent to facilitate", "advance knowledge", "shared the intent"],
      },
    ],
    burden: "Government, beyond a reasonable doubt.",
    authorities: [
      {
        cite: "Rosemond v. United States, 572 U.S. 65 (2014)",
        pin: "71-78",
        contributed: "stated both parts, and advance knowledge",
      },
      {
        cite: "Nye & Nissen v. United States, 336 U.S. 613 (1949)",
        pin: "619",
        contributed: "association with and participation in the venture",
      },
    ],
    sources: ["18 U.S.C. § 2"],
    status: { is: "in force" },
    differs: [],
    related: [{ id: "criminal-conspiracy", how: "differs: an agreement is not needed" }],
    cues: ["aiding and abetting", "aided and abetted", "accomplice liability"],
  },
  {
    id: "felon-in-possession",
    name: "Unlawful possession of a firearm (18 U.S.C. § 922(g))",
    otherNames: ["Felon in possession"],
    area: "criminal procedure",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "Some groups of people, most often those convicted of a felony, may not have a gun or ammunition. The government must prove that they knew they had it and knew that they were of the group.",
    elements: [
      {
        id: "possession-of-a-firearm-or-ammunition",
        name: "Possession of a firearm or ammunition",
        meaning: "In hand, or within the power and intent to control; alone or with others.",
        cues: ["constructive possession", "actual possession", "possessed a firearm", "dominion and control"],
      },
      {
        id: "knowing-possession",
        name: "Knowing possession",
        meaning: "The defendant knew that he had it.",
        cues: ["knowingly possessed", "knowing possession"],
      },
      {
        id: "prohibited-status",
        name: "Prohibited status",
        meaning: "At that time he belonged to a group that the statute lists.",
        cues: [
          "previously been convicted",
          "prohibited person",
          "punishable by imprisonment for a term exceeding one year",
        ],
      },
      {
        id: "knowledge-of-the-status",
        name: "Knowledge of the status",
        meaning: "He knew that he was one.",
        cues: ["knew he was a felon", "knowledge of his status", "knew he belonged to the relevant category"],
      },
      {
        id: "interstate-commerce",
        name: "Interstate commerce",
        meaning: "The gun or ammunition had crossed a state line.",
        cues: ["interstate commerce", "traveled in interstate"],
      },
    ],
    burden: "Government, beyond a reasonable doubt.",
    authorities: [
      {
        cite: "Rehaif v. United States, 588 U.S. 225 (2019)",
        pin: "237",
        contributed: "added knowledge of the status",
      },
      {
        cite: "Henderson v. United States, 575 U.S. 622 (2015)",
        pin: "626",
        contributed: "defined constructive possession",
      },
      {
        cite: "Greer v. United States, 593 U.S. 503 (2021)",
        pin: "508-09",
        contributed: "plain error where knowledge was left out",
      },
    ],
    sources: ["18 U.S.C. § 922(g)", "18 U.S.C. § 924(a)(8)"],
    status: { is: "in force" },
    differs: [],
    related: [{ id: "second-amendment-bruen", how: "often raised against it" }],
    cues: ["felon in possession", "922(g)", "possession of a firearm by a convicted felon"],
  },
  {
    id: "duress-necessity",
    name: "Duress and necessity",
    otherNames: ["Justification"],
    area: "criminal procedure",
    binds: "all federal courts",
    kind: "all elements required",
    explanation: "A crime may be excused where it was the only way to escape a greater harm that was at hand.",
    elements: [
      {
        id: "threat-of-death-or-serious-harm",
        name: "Threat of death or serious harm",
        meaning: "Unlawful and immediate, enough to make an ordinary person fear it.",
        cues: ["threat of death", "imminent threat", "serious bodily injury", "immediate threat"],
      },
      {
        id: "not-of-the-defendants-making",
        name: "Not of the defendant's making",
        meaning: "He did not recklessly put himself where he would be forced.",
        cues: ["recklessly or negligently placed", "placed himself in a situation"],
      },
      {
        id: "no-lawful-alternative",
        name: "No lawful alternative",
        meaning: "There was no reasonable way out, such as flight or the police.",
        cues: ["reasonable legal alternative", "no legal alternative", "opportunity to escape"],
      },
      {
        id: "direct-causal-link",
        name: "Direct causal link",
        meaning: "The act was fit to avoid the harm, and went no further.",
        cues: ["direct causal relationship", "avoidance of the threatened harm", "surrendered as soon as"],
      },
    ],
    burden: "Defendant, by a preponderance, under federal law.",
    authorities: [
      { cite: "Dixon v. United States, 548 U.S. 1 (2006)", pin: "17", contributed: "burden may lie on the defendant" },
      {
        cite: "United States v. Bailey, 444 U.S. 394 (1980)",
        pin: "409-11",
        contributed: "no legal alternative, and surrender",
      },
    ],
    sources: [],
    status: { is: "in force" },
    differs: ["States: many put it to the prosecution to disprove."],
    related: [{ id: "self-defense", how: "a justification of its own" }],
    cues: ["duress defense", "defense of duress", "necessity defense", "defense of necessity"],
  },
  {
    id: "insanity-defense",
    name: "Insanity defense",
    otherNames: ["M'Naghten"],
    area: "criminal procedure",
    binds: "all federal and state courts",
    kind: "all elements required",
    explanation:
      "A person who, from severe mental illness, could not know what he did or that it was wrong is not guilty by reason of insanity.",
    elements: [
      {
        id: "severe-mental-disease-or-defect",
        name: "Severe mental disease or defect",
        meaning: "A serious illness at the time of the act.",
        cues: ["severe mental disease or defect", "mental disease or defect"],
      },
      {
        id: "unable-to-appreciate-the-act-or-its-wrongfulness",
        name: "Unable to appreciate the act or its wrongfulness",
        meaning: "It kept him from knowing the act's nature, or that it was wrong.",
        cues: [
          "appreciate the nature and quality",
          "wrongfulness of his acts",
          "right from wrong",
          "wrongfulness of his conduct",
        ],
      },
    ],
    burden: "Defendant, by clear and convincing evidence, under federal law.",
    authorities: [
      { cite: "Kahler v. Kansas, 589 U.S. 271 (2020)", pin: "279-80", contributed: "States may choose the test" },
      { cite: "Clark v. Arizona, 548 U.S. 735 (2006)", pin: "747-56", contributed: "described the tests in use" },
    ],
    sources: ["18 U.S.C. § 17"],
    status: { is: "in force" },
    differs: [
      "States differ in the test and in who must prove it; some add an irresistible impulse, a few have abolished it.",
    ],
    related: [{ id: "competency-to-stand-trial", how: "asks about the time of trial instead" }],
    cues: ["insanity defense", "not guilty by reason of insanity", "legally insane", "defense of insanity"],
  },
  {
    id: "corpus-delicti",
    name: "Corpus delicti (corroboration of a confession)",
    otherNames: ["Corroboration rule"],
    area: "criminal procedure",
    binds: "all federal and state courts",
    kind: "bright-line rule",
    explanation:
      "Nobody is convicted on a confession alone: something besides must show that there was a crime, or that the confession can be trusted.",
    elements: [
      {
        id: "independent-evidence-of-the-crime",
        name: "Independent evidence of the crime",
        meaning:
          "Evidence besides the confession that the harm was done by crime; slight evidence serves in many states.",
        cues: ["independent evidence", "corpus delicti", "evidence independent of", "criminal agency"],
      },
      {
        id: "trustworthiness-of-the-confession",
        name: "Trustworthiness of the confession",
        meaning: "In federal courts: evidence that bears out its essential facts.",
        cues: ["trustworthiness", "corroborat", "substantial independent evidence"],
      },
    ],
    burden: "Prosecution.",
    authorities: [
      {
        cite: "Opper v. United States, 348 U.S. 84 (1954)",
        pin: "93",
        contributed: "asked for evidence that the statement is trustworthy",
      },
      {
        cite: "Smith v. United States, 348 U.S. 147 (1954)",
        pin: "153-56",
        contributed: "how an offense without tangible injury is corroborated",
      },
    ],
    sources: [],
    status: { is: "in force" },
    differs: [
      "States: many keep the older rule that the crime itself be shown apart; others have gone over to trustworthiness.",
    ],
    related: [],
    cues: ["corpus delicti", "corroboration of a confession", "corroboration of the confession"],
  },
  {
    id: "mens-rea-presumption",
    name: "Presumption of scienter",
    otherNames: ["Presumption in favor of mens rea"],
    area: "statutory interpretation",
    binds: "all federal courts",
    kind: "presumption",
    explanation:
      "A criminal statute that says nothing of a guilty mind is read to ask for one, as to each element that makes the conduct criminal.",
    elements: [
      {
        id: "element-that-makes-the-conduct-criminal",
        name: "Element that makes the conduct criminal",
        meaning: "The presumption covers what separates wrongful from innocent acts.",
        cues: ["separate wrongful from innocent", "otherwise innocent conduct", "each of the statutory elements"],
      },
      {
        id: "no-contrary-intent-of-congress",
        name: "No contrary intent of Congress",
        meaning:
          "Nothing in text, structure or history shows that strict liability was meant, as it may be for public-welfare offenses.",
        cues: [
          "public welfare offense",
          "contrary congressional intent",
          "strict liability",
          "silent on the mental state",
        ],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Staples v. United States, 511 U.S. 600 (1994)",
        pin: "605-06",
        contributed: "presumed knowledge though the statute was silent",
      },
      {
        cite: "Elonis v. United States, 575 U.S. 723 (2015)",
        pin: "734-37",
        contributed: "read in no more than the mind that is needed",
      },
      {
        cite: "Xiulu Ruan v. United States, 597 U.S. 450 (2022)",
        pin: "457-58",
        contributed: "carried it to an exception that makes the act lawful",
      },
    ],
    sources: [],
    status: { is: "in force" },
    differs: [],
    related: [{ id: "rule-of-lenity", how: "comes after it" }],
    cues: [
      "presumption of scienter",
      "presumption in favor of scienter",
      "mens rea requirement",
      "presumption of mens rea",
    ],
  },
  {
    id: "wire-and-mail-fraud",
    name: "Mail and wire fraud (18 U.S.C. §§ 1341, 1343)",
    otherNames: ["Scheme to defraud"],
    area: "criminal procedure",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "A scheme to cheat people of money or property, with intent and by material lies, is a federal crime when mail or wires serve it.",
    elements: [
      {
        id: "scheme-to-defraud",
        name: "Scheme to defraud",
        meaning:
          "A plan to get money or property by deceit; not to deprive people of information or honest government alone.",
        cues: ["scheme to defraud", "scheme or artifice", "obtain money or property"],
      },
      {
        id: "material-falsehood",
        name: "Material falsehood",
        meaning: "A lie that would matter to whoever it was told.",
        cues: ["materiality", "material misrepresentation", "materially false"],
      },
      {
        id: "intent-to-defraud",
        name: "Intent to defraud",
        meaning: "Meant to cheat; good faith is a defense.",
        cues: ["intent to defraud", "specific intent", "good faith defense"],
      },
      {
        id: "use-of-mail-or-wires",
        name: "Use of mail or wires",
        meaning: "To carry it out, even by a small part.",
        cues: ["interstate wire", "wire communication", "use of the mails", "mailing", "in furtherance of the scheme"],
      },
    ],
    burden: "Government, beyond a reasonable doubt.",
    authorities: [
      { cite: "Neder v. United States, 527 U.S. 1 (1999)", pin: "20-25", contributed: "materiality is an element" },
      {
        cite: "Ciminelli v. United States, 598 U.S. 306 (2023)",
        pin: "309-17",
        contributed: "the right to valuable information is no property",
      },
      {
        cite: "Skilling v. United States, 561 U.S. 358 (2010)",
        pin: "408-09",
        contributed: "honest services: bribes and kickbacks only",
      },
    ],
    sources: ["18 U.S.C. § 1341", "18 U.S.C. § 1343"],
    status: { is: "in force" },
    differs: [],
    related: [{ id: "rico-civil", how: "often its predicate" }],
    cues: ["wire fraud", "mail fraud", "scheme to defraud"],
  },
]);
