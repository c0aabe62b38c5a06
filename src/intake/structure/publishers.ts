import type { ExpectedDocument } from "./expected.ts";

const encoded = (text: string) => new TextEncoder().encode(text);

/** Text copied out of Westlaw: star pages in the middle of sentences, and notes at the end. */
export const WESTLAW_COPY: ExpectedDocument = {
  name: "copy.txt",
  bytes: () =>
    encoded(`2021 WL 7770143
Only the Westlaw citation is currently available.
United States District Court, N.D. Illinois, Eastern Division.

HESTER LOWELL, Plaintiff,
v.
PRAIRIE MUTUAL INSURANCE CO., Defendant.

No. 19 C 7714
Signed 06/11/2021

MEMORANDUM OPINION AND ORDER

Iris Tolliver, United States District Judge

*1 Hester Lowell’s barn burned down on a night in August, and Prairie Mutual would not pay for it.1 She sued on the policy. Both sides have moved for summary judgment.

BACKGROUND

The policy covers loss by fire, unless the insured “left the premises vacant” for sixty days. Lowell had moved to her daughter’s house in May. She came back every Sunday to feed the horses, and she kept her tools, her tractor and nine tons of hay in the barn. The company’s adjuster wrote that the barn was vacant *2 because nobody slept there, and the company closed its file on the strength of that one line.

DISCUSSION

A. The Exclusion

An exclusion is read against the insurer that wrote it. Garland v. Oak Mut. Ins. Co., 215 F.3d 90, 108 (7th Cir. 2000). A barn in which horses are fed is not vacant. See Dorn v. Stock Ins. Co., 2018 WL 1234567, at *3 (N.D. Ill. Mar. 9, 2018). The company answers that the word has to mean something more *3 than the absence of hay.2 It does: it means that nothing is kept there.

B. The Delay

The company took eleven months to answer a letter. It gives no reason for that.

CONCLUSION

Lowell’s motion is granted, and Prairie Mutual’s is denied.

SO ORDERED.

Footnotes

1
The facts are taken from the parties’ statements under the local rule.

2
It does not say what more. See Reply at 4.
`),
  sections: [
    ["caption", null, "2021 WL 7770143"],
    ["opinion", "Iris Tolliver", "Iris Tolliver, United States District Judge"],
  ],
  headings: [
    ["MEMORANDUM OPINION AND ORDER", 1],
    ["BACKGROUND", 1],
    ["DISCUSSION", 1],
    ["A. The Exclusion", 2],
    ["B. The Delay", 2],
    ["CONCLUSION", 1],
    ["Footnotes", 3],
  ],
  footnotes: [
    ["1", "would not pay for it.", "The facts are taken from the parties’ statements under the local rule."],
    ["2", "than the absence of hay.", "It does not say what more. See Reply at 4."],
  ],
  pages: ["*1", "*2", "*3"],
  across: [
    "The company’s adjuster wrote that the barn was vacant because nobody slept there, and the company closed its file on the strength of that one line.",
    "The company answers that the word has to mean something more than the absence of hay.2",
  ],
  sentences: 40,
  never: /(?<!at )\*\d/,
};

/** A page as the public sites print it: star pages as marks, notes linked both ways, the site's own words around. */
export const WEB_PAGE: ExpectedDocument = {
  name: "page.html",
  bytes: () =>
    encoded(`<!doctype html><html><head><title>Vance v. Holm Shipping Co. :: Law</title><script>track()</script></head>
<body><nav><a href="/">Home</a> <a href="/donate">Donate</a></nav>
<article class="opinion-content"><div id="opinion-content"><div class="opinion">
<center><b>VANCE v. HOLM SHIPPING CO.</b></center>
<p class="indent"><span class="star-pagination" label="410">*410</span> EDITH MARLOWE, Circuit Judge.</p>
<p>Thomas Vance lost his wages when the ship on which he served was sold.<sup id="fnref1"><a href="#fn1">1</a></sup> The new owner would not pay them, and the district court held that it need not.</p>
<h2>I. The Lien</h2>
<p>A seaman’s lien for wages follows the ship. <i>Arden v. The Plover</i>, 61 F.2d 12, 15 (1st Cir. 1932). It does so into the hands of an owner who bought without notice of it, since the ship herself is the <span class="star-pagination" label="411">*411</span> debtor, and a debtor does not change when she is sold.</p>
<h3>A. Notice</h3>
<p>The court below thought that notice was needed.<sup id="fnref2"><a href="#fn2">2</a></sup> It said:</p>
<blockquote><p>One who buys in the open market buys free of what he cannot see.</p></blockquote>
<p>That is the rule for horses. It is not the rule for ships.</p>
<h2>II. The Remedy</h2>
<p>The judgment is reversed.</p>
<div class="footnotes"><div class="footnote" id="fn1"><a class="footnote" href="#fnref1">1</a><p>He had served for nine months. The log says ten.</p></div>
<div class="footnote" id="fn2"><a class="footnote" href="#fnref2">2</a><p>It cited <i>Brill v. Stead</i>, 300 F.2d 4, 9 (2d Cir. 1962).</p></div></div>
</div></div></article>
<aside class="sidebar">Cited by 14. Get alerts.</aside><footer>About this site. Terms.</footer></body></html>`),
  sections: [
    ["caption", null, "VANCE v. HOLM SHIPPING CO."],
    ["opinion", "Edith Marlowe", "EDITH MARLOWE, Circuit Judge."],
  ],
  headings: [
    ["I. The Lien", 1],
    ["A. Notice", 2],
    ["II. The Remedy", 1],
  ],
  footnotes: [
    ["1", "on which he served was sold.", "He had served for nine months. The log says ten."],
    ["2", "thought that notice was needed.", "It cited Brill v. Stead, 300 F.2d 4, 9 (2d Cir. 1962)."],
  ],
  pages: ["*410", "*411"],
  across: [
    "It does so into the hands of an owner who bought without notice of it, since the ship herself is the debtor, and a debtor does not change when she is sold.",
  ],
  sentences: 24,
  never: /\*41|Home|Donate|Cited by|About this site|track/,
};
