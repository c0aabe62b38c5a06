import { defineEntries } from "../entry.ts";

export const intellectualProperty = defineEntries([
  {
    id: "copyright-infringement",
    name: "Copyright infringement",
    otherNames: [],
    area: "intellectual property",
    binds: "all federal courts",
    kind: "all elements required",
    explanation: "The owner must show a valid copyright and copying of protected expression.",
    elements: [
      {
        id: "valid-copyright",
        name: "Ownership of a valid copyright",
        meaning: "The plaintiff owns the right, and the work is original and of a kind that is protected.",
        cues: ["ownership of a valid copyright", "valid copyright", "owns the copyright"],
      },
      {
        id: "copying-of-protected-elements",
        name: "Copying of original elements",
        meaning:
          "The defendant copied, and what was copied is protected expression: access and substantial similarity usually show it.",
        cues: [
          "copying of constituent elements",
          "substantially similar",
          "substantial similarity",
          "protected elements",
          "access to the work",
        ],
      },
    ],
    burden: "Owner.",
    authorities: [
      {
        cite: "Feist Publ'ns, Inc. v. Rural Tel. Serv. Co., 499 U.S. 340 (1991)",
        pin: "361",
        contributed: "stated both elements",
      },
    ],
    sources: ["17 U.S.C. § 501"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["copyright infringement", "substantial similarity", "valid copyright"],
  },
  {
    id: "fair-use",
    name: "Fair use (copyright)",
    otherNames: [],
    area: "intellectual property",
    binds: "all federal courts",
    kind: "factors weighed",
    explanation: "Some unlicensed uses are lawful. Four factors are weighed together.",
    elements: [
      {
        id: "purpose-and-character",
        name: "Purpose and character of the use",
        meaning:
          "Whether the use is commercial, and whether it has a further purpose or different character than the original.",
        cues: ["purpose and character", "transformative", "commercial nature", "commercial use"],
      },
      {
        id: "nature-of-the-work",
        name: "Nature of the copyrighted work",
        meaning: "Creative and unpublished works are protected more strongly than factual or published ones.",
        cues: ["nature of the copyrighted work", "creative or factual", "unpublished"],
      },
      {
        id: "amount-used",
        name: "Amount and substantiality of the portion used",
        meaning: "How much was taken, and whether it was the heart of the work.",
        cues: ["amount and substantiality", "amount of the work", "heart of the work", "entire work"],
      },
      {
        id: "market-effect",
        name: "Effect on the potential market",
        meaning: "Whether the use takes the place of the original, or harms its market if it became widespread.",
        cues: [
          "effect of the use upon the potential market",
          "effect on the market",
          "potential market",
          "market substitute",
          "market harm",
        ],
      },
    ],
    burden: "User.",
    authorities: [
      {
        cite: "Campbell v. Acuff-Rose Music, Inc., 510 U.S. 569 (1994)",
        pin: "577-90",
        contributed: "explained the factors",
      },
      {
        cite: "Andy Warhol Found. for the Visual Arts, Inc. v. Goldsmith, 598 U.S. 508 (2023)",
        pin: null,
        contributed: "narrowed transformative purpose",
      },
    ],
    sources: ["17 U.S.C. § 107"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["fair use", "transformative", "purpose and character"],
  },
  {
    id: "trademark-confusion",
    name: "Trademark infringement: likelihood of confusion (Polaroid / Sleekcraft)",
    otherNames: [],
    area: "intellectual property",
    binds: "all federal courts",
    kind: "factors weighed",
    explanation:
      "The owner of a valid mark must show that buyers would likely be confused. Each circuit keeps its own list of factors.",
    elements: [
      {
        id: "strength-of-the-mark",
        name: "Strength of the mark",
        meaning:
          "How distinctive the mark is, by its nature and by what buyers have come to know; a strong mark is protected more widely.",
        cues: [
          "strength of the mark",
          "strength of plaintiff's mark",
          "inherently distinctive",
          "acquired distinctiveness",
        ],
      },
      {
        id: "similarity-of-the-marks",
        name: "Similarity of the marks",
        meaning:
          "Whether the two marks look, sound and mean alike to an ordinary buyer who sees them as they are used.",
        cues: ["similarity of the marks", "marks are similar", "marks are identical", "degree of similarity"],
      },
      {
        id: "proximity-of-the-products",
        name: "Proximity of the products",
        meaning: "How close the goods or services are in kind, use and market.",
        cues: [
          "proximity of the products",
          "proximity of the goods",
          "relatedness of the goods",
          "competitive proximity",
          "closeness of the goods",
        ],
      },
      {
        id: "likelihood-of-bridging-the-gap",
        name: "Likelihood of bridging the gap",
        meaning: "How likely the owner is to enter the other's market.",
        cues: ["bridge the gap", "bridging the gap", "likelihood of expansion"],
      },
      {
        id: "actual-confusion",
        name: "Actual confusion",
        meaning: "Whether buyers have in fact been confused; evidence of it weighs heavily, its absence less.",
        cues: ["actual confusion", "instances of confusion", "evidence of confusion"],
      },
      {
        id: "defendant-s-good-or-bad-faith",
        name: "Defendant's good or bad faith",
        meaning: "Whether the mark was adopted to trade on the owner's name.",
        cues: ["bad faith", "good faith in adopting", "intent in selecting the mark", "intent to deceive"],
      },
      {
        id: "quality-of-the-defendant-s-products",
        name: "Quality of the defendant's products",
        meaning: "Whether inferior goods hurt the owner's name, or equal ones make confusion likelier.",
        cues: ["quality of the defendant's", "quality of defendant's product", "inferior quality"],
      },
      {
        id: "sophistication-and-care-of-buyers",
        name: "Sophistication and care of buyers",
        meaning: "Careful or expert buyers are less easily confused, hurried ones more.",
        cues: [
          "sophistication of the buyers",
          "sophistication of consumers",
          "degree of care",
          "degree of purchaser care",
        ],
      },
      {
        id: "marketing-channels",
        name: "Marketing channels",
        meaning: "Whether the goods are sold and advertised in the same places.",
        cues: ["marketing channels", "channels of trade", "advertising media"],
      },
    ],
    burden: "Owner.",
    authorities: [
      {
        cite: "Polaroid Corp. v. Polarad Elecs. Corp., 287 F.2d 492 (2d Cir. 1961)",
        pin: "495",
        contributed: "listed the Second Circuit factors",
      },
      {
        cite: "AMF Inc. v. Sleekcraft Boats, 599 F.2d 341 (9th Cir. 1979)",
        pin: "348-49",
        contributed: "listed the Ninth Circuit factors",
      },
    ],
    sources: ["15 U.S.C. § 1114", "15 U.S.C. § 1125"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["likelihood of confusion", "trademark infringement", "sleekcraft", "polaroid factors"],
  },
  {
    id: "patent-eligibility-alice",
    name: "Patent eligibility (Alice)",
    otherNames: [],
    area: "intellectual property",
    binds: "all federal courts",
    kind: "steps in sequence",
    explanation: "Laws of nature and abstract ideas are not patentable; something inventive must be added.",
    elements: [
      {
        id: "directed-to-an-ineligible-concept",
        name: "Directed to an ineligible concept",
        meaning: "The claim's focus.",
        cues: ["abstract idea", "directed to", "natural phenomenon", "step one"],
      },
      {
        id: "inventive-concept",
        name: "Inventive concept",
        meaning: "More than routine additions.",
        cues: ["inventive concept", "significantly more", "well-understood, routine", "step two"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Alice Corp. v. CLS Bank Int'l, 573 U.S. 208 (2014)",
        pin: "217-18",
        contributed: "set both steps for abstract ideas",
      },
      {
        cite: "Mayo Collaborative Servs. v. Prometheus Labs., Inc., 566 U.S. 66 (2012)",
        pin: "72-80",
        contributed: "source of the steps",
      },
    ],
    sources: ["35 U.S.C. § 101"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["abstract idea", "patent-eligible", "inventive concept", "alice step", "alice framework"],
  },
  {
    id: "patent-obviousness",
    name: "Patent obviousness (Graham / KSR)",
    otherNames: [],
    area: "intellectual property",
    binds: "all federal courts",
    kind: "factors weighed",
    explanation: "A patent fails if the whole invention would have been obvious to a skilled worker.",
    elements: [
      {
        id: "prior-art-and-differences",
        name: "Prior art and differences",
        meaning: "What was known and what is new.",
        cues: ["scope and content of the prior art", "differences between", "prior art"],
      },
      {
        id: "ordinary-skill",
        name: "Ordinary skill",
        meaning: "The skilled person's level.",
        cues: ["ordinary skill in the art", "level of ordinary skill"],
      },
      {
        id: "reason-to-combine",
        name: "Reason to combine",
        meaning: "Why one would join the parts with hope of success.",
        cues: ["motivation to combine", "reasonable expectation of success", "reason to combine"],
      },
      {
        id: "objective-indicia",
        name: "Objective indicia",
        meaning: "Sales, need, failure of others.",
        cues: ["secondary considerations", "commercial success", "long-felt", "objective indicia"],
      },
    ],
    burden: "Challenger; clear and convincing in court.",
    authorities: [
      {
        cite: "Graham v. John Deere Co., 383 U.S. 1 (1966)",
        pin: "17-18",
        contributed: "set the inquiries",
      },
      {
        cite: "KSR Int'l Co. v. Teleflex Inc., 550 U.S. 398 (2007)",
        pin: "415-21",
        contributed: "required flexibility",
      },
    ],
    sources: ["35 U.S.C. § 103"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["obviousness", "would have been obvious", "motivation to combine", "prior art"],
  },
  {
    id: "patent-claim-construction",
    name: "Patent claim construction",
    otherNames: [],
    area: "intellectual property",
    binds: "all federal courts",
    kind: "steps in sequence",
    explanation: "The judge reads claims as a skilled person would, mainly from the patent itself.",
    elements: [
      {
        id: "intrinsic-evidence",
        name: "Intrinsic evidence",
        meaning: "Claims, specification and history.",
        cues: ["specification", "prosecution history", "claim language", "plain and ordinary meaning"],
      },
      {
        id: "extrinsic-evidence",
        name: "Extrinsic evidence",
        meaning: "Experts and dictionaries, with less weight.",
        cues: ["extrinsic evidence", "dictionaries", "expert testimony"],
      },
    ],
    burden: null,
    authorities: [
      {
        cite: "Markman v. Westview Instruments, Inc., 517 U.S. 370 (1996)",
        pin: "372",
        contributed: "gave construction to the judge",
      },
      {
        cite: "Phillips v. AWH Corp., 415 F.3d 1303 (Fed. Cir. 2005)",
        pin: "1312-19",
        contributed: "ordered the sources",
      },
      {
        cite: "Teva Pharms. USA, Inc. v. Sandoz, Inc., 574 U.S. 318 (2015)",
        pin: "331-33",
        contributed: "set review",
      },
    ],
    sources: [],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["claim construction", "construe the claims", "claim term", "intrinsic evidence"],
  },
  {
    id: "trade-secret",
    name: "Trade secret misappropriation",
    otherNames: [],
    area: "intellectual property",
    binds: "all federal courts",
    kind: "all elements required",
    explanation: "Valuable secret information, reasonably guarded, may not be taken or used wrongly.",
    elements: [
      {
        id: "trade-secret",
        name: "Trade secret",
        meaning: "Value from secrecy.",
        cues: ["independent economic value", "trade secret", "not generally known"],
      },
      {
        id: "reasonable-secrecy-measures",
        name: "Reasonable secrecy measures",
        meaning: "Real efforts to guard.",
        cues: ["reasonable measures", "reasonable efforts", "confidentiality"],
      },
      {
        id: "misappropriation",
        name: "Misappropriation",
        meaning: "Improper getting, use or disclosure.",
        cues: ["misappropriation", "improper means", "disclosure or use"],
      },
    ],
    burden: "Owner.",
    authorities: [],
    sources: ["18 U.S.C. § 1836", "18 U.S.C. § 1839"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["trade secret", "misappropriation", "trade secrets"],
  },
]);
