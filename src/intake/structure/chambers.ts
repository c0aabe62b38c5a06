import type { ExpectedDocument } from "./expected.ts";
import { madeDocx } from "./made-docx.ts";

/** An order as chambers hand it out in Word: styled headings, Word's own footnotes. */
export const WORD_ORDER: ExpectedDocument = {
  name: "order.docx",
  bytes: () =>
    madeDocx(
      [
        { text: "UNITED STATES BANKRUPTCY COURT", centred: true },
        { text: "DISTRICT OF MAINE", centred: true },
        { text: "In re: CALDER FISHERIES, INC.,", centred: true },
        { text: "Debtor.", centred: true },
        { text: "Case No. 22-10417", centred: true },
        { text: "ORDER ON MOTION FOR RELIEF FROM STAY", style: 1 },
        {
          text: "The bank holds a mortgage on the debtor’s pier.{1} It asks for leave to sell the pier, and the debtor objects.",
        },
        { text: "I. Background", style: 2 },
        { text: "The pier is worth more than the debt. The bank’s own appraiser said so under oath." },
        { text: "II. Discussion", style: 2 },
        { text: "A. Cause", style: 3 },
        {
          text: "Relief is granted for cause, “including the lack of adequate protection.” 11 U.S.C. § 362(d)(1). An equity cushion is such protection. _In re Alder Mills_, 412 B.R. 10, 14 (Bankr. D. Me. 2009).{2}",
        },
        { text: "The rule is an old one:" },
        { text: "A creditor whose lien is covered has nothing to fear from waiting.", style: "Quote" },
        { text: "_Id._ at 15. The cushion here is a third of the value of the pier." },
        { text: "B. Necessity", style: 3 },
        { text: "Without the pier there are no boats, and without boats there is no plan." },
        { text: "III. Conclusion", style: 2 },
        { text: "The motion is DENIED." },
      ],
      [
        "The mortgage was recorded in 2011. Nobody questions it.",
        "See also _In re Stroud_, 388 B.R. 2, 5 (Bankr. D. Me. 2008).",
      ],
    ),
  sections: [
    ["caption", null, "UNITED STATES BANKRUPTCY COURT"],
    ["opinion", null, "ORDER ON MOTION FOR RELIEF FROM STAY"],
  ],
  headings: [
    ["ORDER ON MOTION FOR RELIEF FROM STAY", 1],
    ["I. Background", 2],
    ["II. Discussion", 2],
    ["A. Cause", 3],
    ["B. Necessity", 3],
    ["III. Conclusion", 2],
  ],
  footnotes: [
    ["1", "a mortgage on the debtor’s pier.", "The mortgage was recorded in 2011. Nobody questions it."],
    ["2", "(Bankr. D. Me. 2009).", "See also In re Stroud, 388 B.R. 2, 5 (Bankr. D. Me. 2008)."],
  ],
  pages: [],
  across: [],
  sentences: 33,
  never: /[↑_]|\{\d/,
};
