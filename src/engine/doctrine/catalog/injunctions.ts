import { defineEntries } from "../entry.ts";

const WINTER = {
  cite: "Winter v. Natural Resources Defense Council, Inc., 555 U.S. 7 (2008)",
  pin: "20",
  contributed: "states the four factors; irreparable harm must be likely, not merely possible",
} as const;

export const injunctions = defineEntries([
  {
    id: "preliminary-injunction",
    name: "Preliminary injunction (Winter four-factor test)",
    otherNames: ["winter factors", "winter test"],
    area: "remedies",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "A preliminary injunction orders a party to do or stop doing something before the case is decided. Because it acts before trial, the movant must clearly show four things: likely success, likely irreparable harm, equities that favor relief, and no conflict with the public interest.",
    elements: [
      {
        id: "likelihood-of-success",
        name: "Likelihood of success on the merits",
        meaning: "The movant will probably win the underlying claim. A mere chance is not enough.",
        satisfiedBy: "Evidence on each element of at least one claim.",
        defeatedBy: "A missing element, a strong defense, or bare allegations.",
        cues: [
          "likelihood of success",
          "likely to succeed on the merits",
          "succeed on the merits",
          "success on the merits",
          "probability of success",
        ],
      },
      {
        id: "irreparable-harm",
        name: "Irreparable harm absent preliminary relief",
        meaning: "Without the order the movant will probably suffer harm that money or a later judgment cannot mend.",
        defeatedBy: "Long delay in asking, or a loss that damages can repair.",
        cues: ["irreparable harm", "irreparable injury", "irreparably harmed", "suffer irreparable"],
      },
      {
        id: "balance-of-equities",
        name: "Balance of equities tips in the movant's favor",
        meaning: "The harm to the movant without the order outweighs the harm that the order does to the other side.",
        cues: [
          "balance of equities",
          "balance of the equities",
          "balance of hardships",
          "balance of harms",
          "equities tip",
        ],
      },
      {
        id: "public-interest",
        name: "Injunction is in the public interest",
        meaning: "The order serves, or at least does not hurt, people who are not before the court.",
        cues: ["public interest", "interest of the public"],
      },
    ],
    burden: "The movant, by a clear showing.",
    authorities: [
      WINTER,
      {
        cite: "Glossip v. Gross, 576 U.S. 863 (2015)",
        pin: "876",
        contributed: "repeats the four factors as requirements",
      },
      {
        cite: "Starbucks Corp. v. McKinney, 602 U.S. 339 (2024)",
        pin: null,
        contributed: "the traditional four factors govern unless Congress clearly says otherwise",
      },
    ],
    sources: ["Fed. R. Civ. P. 65"],
    status: {
      is: "in force",
      since: 2008,
      note: "Trump v. CASA, Inc., No. 24A884 (U.S. June 27, 2025): relief goes no further than is needed for complete relief to the plaintiffs; injunctions for everyone likely exceed a federal court's equitable power.",
    },
    differs: [
      "Second Circuit: serious questions going to the merits with a balance of hardships tipping decidedly to the movant can suffice.",
      "Ninth and Seventh Circuits: some form of sliding scale survives Winter.",
      "Third and Fourth Circuits: the first two factors are gateways or strictly required.",
    ],
    related: [
      { id: "mandatory-injunction", how: "raises the first factor to a clear or substantial showing" },
      { id: "temporary-restraining-order", how: "is held to the same standard" },
      {
        id: "irreparable-harm-presumption",
        how: "supplies the second factor where a constitutional right is at stake",
      },
    ],
    cues: [
      "preliminary injunction",
      "preliminary injunctive relief",
      "preliminary relief",
      "injunctive relief is an extraordinary remedy",
    ],
  },
  {
    id: "mandatory-injunction",
    name: "Mandatory injunction (clear or substantial showing)",
    otherNames: ["mandatory preliminary injunction"],
    area: "remedies",
    binds: "federal courts; the wording is the Second Circuit's",
    kind: "all elements required",
    explanation:
      "An order that changes the state of things by commanding an act, rather than keeping things as they are, is a mandatory injunction. Courts grant it before trial only on a stronger showing: a clear or substantial likelihood of success, or very serious harm without it.",
    elements: [
      {
        id: "alters-status-quo",
        name: "Mandatory injunction: alters the status quo by commanding a positive act",
        meaning: "The relief asked for would make the other side do something new, so the higher standard applies.",
        cues: [
          "alter the status quo",
          "mandatory injunction",
          "positive act",
          "maintain the status quo",
          "alters the status quo",
        ],
      },
      {
        id: "clear-showing",
        name: "Clear or substantial showing of likelihood of success",
        meaning:
          "The movant's case on the merits must be plainly stronger than an ordinary preliminary injunction needs.",
        cues: [
          "clear or substantial showing",
          "substantial showing",
          "clear or substantial likelihood",
          "clearly shown a likelihood",
          "clear showing",
        ],
      },
    ],
    burden: "The movant, by a clear or substantial showing.",
    authorities: [
      {
        cite: "D.D. ex rel. V.D. v. New York City Bd. of Educ., 465 F.3d 503 (2d Cir. 2006)",
        pin: "510",
        contributed: "states the higher standard for orders that command a positive act",
      },
      {
        cite: "Tom Doherty Associates, Inc. v. Saban Entertainment, Inc., 60 F.3d 27 (2d Cir. 1995)",
        pin: "34",
        contributed: "explains when an injunction is mandatory and what more it needs",
      },
    ],
    sources: ["Fed. R. Civ. P. 65"],
    status: { is: "in force" },
    differs: [
      "Ninth Circuit: the law and facts must clearly favor the movant.",
      "Third Circuit: the movant must meet a particularly heavy burden.",
    ],
    related: [{ id: "preliminary-injunction", how: "raises its first factor" }],
    cues: ["mandatory injunction", "mandatory preliminary injunction", "clear or substantial showing"],
  },
  {
    id: "temporary-restraining-order",
    name: "Temporary restraining order (same standard as preliminary injunction)",
    otherNames: ["tro standard"],
    area: "remedies",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "A temporary restraining order keeps things as they are for a few days, until the court can hear the motion for a preliminary injunction. Courts apply the preliminary-injunction factors; Rule 65(b) adds what is needed where the other side has not been heard.",
    elements: [],
    burden: "The movant.",
    authorities: [
      {
        cite: "Granny Goose Foods, Inc. v. Brotherhood of Teamsters, 415 U.S. 423 (1974)",
        pin: "439",
        contributed: "a restraining order preserves the status quo only until a hearing can be held",
      },
    ],
    sources: ["Fed. R. Civ. P. 65(b)"],
    status: { is: "in force" },
    differs: [],
    related: [{ id: "preliminary-injunction", how: "borrows its four factors" }],
    cues: ["temporary restraining order", "temporary restraining orders", "purpose of a temporary restraining order"],
  },
  {
    id: "irreparable-harm-presumption",
    name: "Presumption of irreparable harm for alleged constitutional violations",
    otherNames: [],
    area: "remedies",
    binds: "several circuits, the Second among them",
    kind: "presumption",
    explanation:
      "Where the claim is that a constitutional right is being taken away, many courts presume that the harm is irreparable, so that the movant need not prove that factor separately.",
    elements: [
      {
        id: "constitutional-deprivation",
        name: "Claim involves an alleged deprivation of a constitutional right",
        meaning: "The movant alleges that a constitutional right, not only a statute or contract, is violated.",
        cues: [
          "deprivation of a constitutional right",
          "violation of his constitutional",
          "constitutional deprivation",
          "alleging a violation",
          "deprivation of constitutional rights",
        ],
      },
    ],
    burden: "The movant alleges; the court presumes.",
    authorities: [
      {
        cite: "Elrod v. Burns, 427 U.S. 347 (1976)",
        pin: "373",
        contributed: "loss of First Amendment freedoms, even briefly, is irreparable (plurality)",
      },
      {
        cite: "American Civil Liberties Union v. Clapper, 804 F.3d 617 (2d Cir. 2015)",
        pin: "622",
        contributed: "applies the presumption to constitutional claims",
      },
    ],
    sources: [],
    status: { is: "in force" },
    differs: ["Some courts limit the presumption to particular rights, such as speech."],
    related: [{ id: "preliminary-injunction", how: "supplies its second factor" }],
    cues: [
      "presume that a movant has established irreparable harm",
      "presume irreparable harm",
      "presumption of irreparable harm",
      "presumed irreparable harm",
      "irreparable harm is presumed",
    ],
  },
  {
    id: "permanent-injunction",
    name: "Permanent injunction (eBay four-factor test)",
    otherNames: ["ebay factors"],
    area: "remedies",
    binds: "all federal courts",
    kind: "all elements required",
    explanation:
      "After winning on the merits, a party who asks for a lasting injunction must still show that money is not enough and that an order is fair to the other side and the public.",
    elements: [
      {
        id: "irreparable-injury",
        name: "Irreparable injury",
        meaning: "The movant has suffered harm that cannot be undone.",
        cues: ["irreparable injury", "irreparable harm"],
      },
      {
        id: "inadequate-remedies",
        name: "Remedies at law inadequate",
        meaning: "Damages would not make up for it.",
        cues: ["remedies available at law", "inadequate to compensate", "monetary damages"],
      },
      {
        id: "balance-of-hardships",
        name: "Balance of hardships",
        meaning: "Fairness between the two sides favors an order.",
        cues: ["balance of hardships", "remedy in equity is warranted"],
      },
      {
        id: "public-interest",
        name: "Public interest not disserved",
        meaning: "The public would not be hurt by the order.",
        cues: ["public interest", "disserved by a permanent injunction"],
      },
    ],
    burden: "The party who asks for the injunction.",
    authorities: [
      {
        cite: "eBay Inc. v. MercExchange, L.L.C., 547 U.S. 388 (2006)",
        pin: "391",
        contributed: "the four traditional factors apply, without presumptions",
      },
    ],
    sources: [],
    status: { is: "in force", since: 2006 },
    differs: [],
    related: [],
    cues: ["permanent injunction", "permanent injunctive relief"],
  },
  {
    id: "stay-pending-appeal",
    name: "Stay pending appeal (Nken factors)",
    otherNames: ["nken factors"],
    area: "remedies",
    binds: "all federal courts",
    kind: "factors weighed",
    explanation:
      "A court asked to hold a judgment or order in abeyance during an appeal weighs four factors; the first two count most.",
    elements: [
      {
        id: "strong-showing",
        name: "Strong showing of likely success",
        meaning: "The applicant will probably win the appeal.",
        cues: ["strong showing", "likely to succeed on the merits", "likelihood of success"],
      },
      {
        id: "irreparable-injury",
        name: "Irreparable injury absent a stay",
        meaning: "The applicant would be harmed in the meantime beyond repair.",
        cues: ["irreparably injured absent a stay", "irreparable injury", "irreparable harm"],
      },
      {
        id: "injury-to-others",
        name: "Injury to other parties",
        meaning: "A stay would not substantially hurt the others in the case.",
        cues: ["substantially injure the other parties", "injure the other parties"],
      },
      {
        id: "public-interest",
        name: "Public interest",
        meaning: "Where the public interest lies.",
        cues: ["public interest lies", "public interest"],
      },
    ],
    burden: "The applicant.",
    authorities: [
      {
        cite: "Nken v. Holder, 556 U.S. 418 (2009)",
        pin: "434",
        contributed: "states the four factors and the weight of the first two",
      },
    ],
    sources: ["Fed. R. App. P. 8"],
    status: { is: "in force" },
    differs: [],
    related: [],
    cues: ["stay pending appeal", "application for a stay", "motion for a stay"],
  },
  {
    id: "motion-to-expedite",
    name: "Motion to expedite (colorable claim and threatened irreparable injury)",
    otherNames: [],
    area: "remedies",
    binds: "Delaware Court of Chancery",
    kind: "all elements required",
    explanation:
      "Hurrying a case costs the other side and the court, so a party must show a claim worth hearing fast and a real threat of harm that cannot be undone.",
    elements: [
      {
        id: "colorable-claim",
        name: "Sufficiently colorable claim",
        meaning: "The claim is at least fairly arguable.",
        cues: ["colorable claim", "sufficiently colorable", "colorable showing"],
      },
      {
        id: "threatened-injury",
        name: "Sufficient possibility of threatened irreparable injury",
        meaning: "Waiting for the ordinary schedule might cause harm beyond repair.",
        cues: ["threatened irreparable injury", "threat of irreparable harm", "irreparable injury", "exigency"],
      },
    ],
    burden: "The movant.",
    authorities: [],
    sources: ["Del. Ch. Ct. R. 1"],
    status: { is: "in force" },
    differs: [],
    related: [],
    cues: ["motion to expedite", "expedite proceedings", "expedited proceedings"],
  },
  {
    id: "writ-of-mandamus",
    name: "Writ of mandamus",
    otherNames: ["mandamus relief"],
    area: "remedies",
    binds: "federal courts; states use close variants",
    kind: "all elements required",
    explanation:
      "Mandamus orders an official or a lower court to do a plain duty. It is a drastic remedy: the right must be clear, no other remedy may do, and the court must think it fitting.",
    elements: [
      {
        id: "clear-right",
        name: "Clear and indisputable right",
        meaning: "The law plainly requires the act asked for.",
        cues: ["clear and indisputable", "clear legal right", "clear right to relief"],
      },
      {
        id: "duty",
        name: "Agency's failure to perform a nondiscretionary duty",
        meaning: "The official has no choice in the matter and has not acted.",
        cues: ["nondiscretionary duty", "ministerial", "failed to perform", "clear abuse of discretion"],
      },
      {
        id: "no-other-remedy",
        name: "No other adequate remedy",
        meaning: "No appeal or other action would do.",
        cues: [
          "no other adequate",
          "no adequate remedy",
          "no other legal remedies",
          "adequate remedy at law",
          "adequate remedy by appeal",
        ],
      },
      {
        id: "appropriate",
        name: "Writ appropriate under the circumstances",
        meaning: "Even then the court decides whether to issue it.",
        cues: ["appropriate under the circumstances"],
      },
    ],
    burden: "The petitioner.",
    authorities: [
      {
        cite: "Cheney v. U.S. Dist. Court for D.C., 542 U.S. 367 (2004)",
        pin: "380",
        contributed: "states the three conditions for the writ to a federal court",
      },
    ],
    sources: ["28 U.S.C. § 1651"],
    status: { is: "in force" },
    differs: ["Texas: abuse of discretion and no adequate remedy by appeal."],
    related: [],
    cues: ["writ of mandamus", "mandamus relief", "mandamus is an extraordinary"],
  },
]);
