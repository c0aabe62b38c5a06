import { describe, expect, test } from "vitest";
import { assertOpinion, type Opinion, readingText } from "../../opinion/index.ts";
import { openHtml } from "../index.ts";

async function open(html: string): Promise<Opinion> {
  const opinion = await openHtml(html);
  assertOpinion(opinion);
  return opinion;
}

const blocks = (opinion: Opinion) => opinion.blocks.map((b) => `${b.kind}: ${readingText(opinion, b)}`);

const REST =
  "The stair had been broken since March, and the landlord had been told of it in writing three times before the plaintiff fell.";

/** A page of each site's shape, around an opinion of our own. */
const SITES: readonly [string, string][] = [
  [
    "CourtListener",
    `<html><body><nav>Search Donate</nav><div id="sidebar" class="sidebar">Cited by 40</div><article><div id="opinion-content"><div><p class="center">REED v. STONE</p><p>${REST} <span class="star-pagination" number="12">*12</span> It fell<sup id="fnref1"><a href="#fn1">1</a></sup> apart.</p><div class="footnote" id="fn1"><a href="#fnref1">1</a><p>So the carpenter said.</p></div></div></div></article><footer>About</footer></body></html>`,
  ],
  [
    "case.law",
    `<html><body><header class="navbar">Caselaw</header><section class="casebody"><section class="head-matter"><h4 class="parties">Anna REED v. STONE</h4></section><article class="opinion"><p id="b1">${REST} <a id="p12" href="#p12" data-label="12" class="page-label">*12</a>It fell<a class="footnotemark" href="#footnote_1_1" id="ref_footnote_1_1">1</a> apart.</p><aside class="footnote" id="footnote_1_1"><a href="#ref_footnote_1_1">1</a><p>So the carpenter said.</p></aside></article></section></body></html>`,
  ],
  [
    "Google Scholar",
    `<html><body><div id="gs_hdr">My library</div><div id="gs_opinion_wrapper"><div id="gs_opinion"><center><h3>REED v. STONE</h3></center><p><a class="gsl_pagenum" href="#p12">12</a><a class="gsl_pagenum2" href="#p12">*12</a>${REST} It fell<sup><a name="r[1]" href="#[1]">[1]</a></sup> apart.</p><small><p><a href="#r[1]" name="[1]">[1]</a> So the carpenter said.</p></small></div></div></body></html>`,
  ],
  [
    "Justia",
    `<html><body><nav class="navigation">Justia Lawyers</nav><div id="opinion"><p>${REST} It fell[<a href="#F1" name="T1">1</a>] apart.</p><p><a name="F1" href="#T1">[1]</a> So the carpenter said.</p></div><div class="related">Ask a lawyer</div></body></html>`,
  ],
  [
    "Cornell",
    `<html><body><div class="menu">LII</div><main><div class="field--name-body"><p>${REST} It fell<sup><a href="#fn1" id="fnref1">1</a></sup> apart.</p><hr><ol><li id="fn1"><p>So the carpenter said. <a href="#fnref1">↑</a></p></li></ol></div></main></body></html>`,
  ],
];

describe("known sites", () => {
  test.each(SITES)("%s: finds the opinion, its note and its mark, and nothing around it", async (_, html) => {
    const opinion = await open(html);
    expect(opinion.text).toContain(REST);
    expect(opinion.text).not.toMatch(/Search|Donate|Cited by|About|Caselaw|My library|Justia|Ask a lawyer|LII/);
    expect(opinion.footnotes).toHaveLength(1);
    const [note] = opinion.footnotes;
    expect(readingText(opinion, note!.body)).toBe("So the carpenter said.");
    expect(opinion.text.slice(0, note!.mark!.start)).toMatch(/It fell\[?$/);
  });

  test.each(SITES.slice(0, 3))("%s: keeps star pages as page marks, out of the sentence", async (_, html) => {
    const opinion = await open(html);
    expect(opinion.pages.at(-1)?.label).toBe("*12");
    expect(opinion.text).not.toContain("*12");
  });
});

test("Google Scholar: a page marked in the line and in the margin is marked once", async () => {
  const opinion = await open(
    `<div id="gs_opinion"><p>${REST} <a class="gsl_pagenum" href="#p12">12</a><a class="gsl_pagenum2" href="#p12">*12</a> It fell.</p></div>`,
  );
  expect(opinion.pages.map((page) => page.label)).toEqual(["*12"]);
});

test("CourtListener: a paragraph whose first line is set in is no quotation, nor a heading under a byline a signature", async () => {
  const opinion = await open(
    `<div id="opinion-content"><p class="indent">KNIGHT, Circuit Judge.</p><h3>Background</h3><p class="indent">${REST}</p></div>`,
  );
  expect(blocks(opinion)).toEqual(["paragraph: KNIGHT, Circuit Judge.", "heading: Background", `paragraph: ${REST}`]);
});

describe("any page", () => {
  test("keeps headings, quotations, lists and emphasis as marked up", async () => {
    const opinion = await open(
      `<h2>Discussion</h2><p>The <em>Reed</em> court said:</p><blockquote><p>A stair must be safe.</p></blockquote><ul><li>so it held</li></ul><p><b>The Damages</b></p><p>${REST}</p>`,
    );
    expect(blocks(opinion)).toEqual([
      "heading: Discussion",
      "paragraph: The Reed court said:",
      "quotation: A stair must be safe.",
      "list: so it held",
      "heading: The Damages",
      `paragraph: ${REST}`,
    ]);
    expect(opinion.emphasis.map((e) => [e.kind, opinion.text.slice(e.start, e.end)])).toContainEqual([
      "italic",
      "Reed",
    ]);
  });

  test("begins the outline at its highest level and skips none, wherever the page's own headings begin", async () => {
    const levels = async (html: string) =>
      (await open(html)).blocks.filter(({ kind }) => kind === "heading").map(({ level }) => level);
    const [first, second] = [`<p>${REST}</p>`, `<p>It was dark in the hall.</p>`];
    expect(await levels(`<h2>One</h2>${first}<h4>Part</h4>${second}<h2>Two</h2>${second}`)).toEqual([1, 2, 1]);
    expect(await levels(`<h1>Name</h1>${first}<h3>One</h3>${second}<h3>Two</h3>${second}`)).toEqual([1, 2, 2]);
  });

  test("reads a page that is one preformatted text as plain text", async () => {
    const opinion = await open(
      `<pre>     The stair had been broken since March, and the landlord had been told of it in\nwriting three times before the plaintiff fell and broke his wrist.</pre>`,
    );
    expect(opinion.blocks).toHaveLength(1);
  });

  test("keeps a table's columns apart and its rows in order", async () => {
    const opinion = await open("<table><tr><td>Reed,</td><td>No. 12</td></tr><tr><td>Plaintiff</td></tr></table>");
    expect(opinion.text).toMatch(/^Reed, {3,}No\. 12\s+Plaintiff$/);
  });

  test("takes two line breaks for a new paragraph and one for a new line", async () => {
    expect(blocks(await open(`${REST}<br><br>It fell<br>apart.`))).toEqual([
      `paragraph: ${REST}`,
      "paragraph: It fell apart.",
    ]);
  });

  test("decodes entities once, and folds white space but not no-break spaces", async () => {
    expect((await open("<p>a &amp;lt; b &sect;&nbsp;1983  and\n more</p>")).text).toBe("a &lt; b §\u00a01983 and more");
  });

  test.each<[string, string]>([
    ["nothing", ""],
    ["no markup", "just words"],
    ["unclosed tags", "<p><b><i>words"],
    ["wrongly nested tags", "<b><p>one</b>two</p>"],
    ["a million nested elements", `${"<div>".repeat(200_000)}deep${"</div>".repeat(200_000)}`],
    ["a hundred thousand unclosed paragraphs", "<p>a".repeat(100_000)],
    ["a tag that never ends", `<p title="${"x".repeat(500_000)}`],
    ["a million attributes", `<p ${"a=1 ".repeat(100_000)}>words</p>`],
  ])("reads %s", async (_, html) => {
    await open(html);
  });
});

/** What runs or loads in a page that trusts it. `BAD` marks what must not come out as text. */
const PAYLOADS: readonly string[] = [
  "<script>BAD()</script>",
  "<script src=//evil.example/BAD.js></script>",
  "<SCRIPT>BAD()</SCRIPT >",
  "<script/BAD>BAD()</script>",
  "<scr<script>BAD()</script>ipt>",
  "<style>body{background:url(//evil.example/BAD)}</style>",
  "<style>@import '//evil.example/BAD.css';</style>",
  "<noscript><p title='</noscript><img src=x onerror=BAD()>'></noscript>",
  "<img src=x onerror=BAD()>",
  '<img src="//evil.example/BAD.png">',
  '<img srcset="//evil.example/BAD 1x">',
  "<image src=x onerror=BAD()>",
  "<svg onload=BAD()></svg>",
  "<svg><script>BAD()</script></svg>",
  "<svg><style><img src=x onerror=BAD()></style></svg>",
  '<svg><a xlink:href="javascript:BAD()"><text>BAD</text></a></svg>',
  "<svg><animate onbegin=BAD() attributeName=x></svg>",
  "<svg><foreignObject><iframe src=javascript:BAD()></iframe></foreignObject></svg>",
  '<svg><use href="data:image/svg+xml,<svg id=x onload=BAD()>#x"/></svg>',
  "<math><mtext></mtext><mglyph><style><img src onerror=BAD()></style></mglyph></math>",
  '<math href="javascript:BAD()">BAD</math>',
  "<math><annotation-xml encoding='text/html'><script>BAD()</script></annotation-xml></math>",
  "<iframe src=javascript:BAD()></iframe>",
  '<iframe srcdoc="<script>BAD()</script>">BAD</iframe>',
  "<object data=//evil.example/BAD>BAD</object>",
  "<embed src=//evil.example/BAD>",
  "<applet code=BAD>BAD</applet>",
  "<base href=//evil.example/BAD/>",
  "<link rel=stylesheet href=//evil.example/BAD.css>",
  "<link rel=prefetch href=//evil.example/BAD>",
  '<meta http-equiv=refresh content="0;url=//evil.example/BAD">',
  "<a href=javascript:BAD()>word</a>",
  "<a href=' jav&#x09;ascript:BAD()'>word</a>",
  "<a href=data:text/html,BAD>word</a>",
  "<a href=vbscript:BAD>word</a>",
  "<a href='#' onclick=BAD()>word</a>",
  "<a ping=//evil.example/BAD href=#x>word</a>",
  "<form action=//evil.example/BAD><button formaction=javascript:BAD()>BAD</button></form>",
  "<input onfocus=BAD() autofocus value=BAD>",
  "<select onfocus=BAD()><option>BAD</option></select>",
  "<textarea>BAD<script>BAD()</script></textarea>",
  "<video src=//evil.example/BAD poster=//evil.example/BAD onerror=BAD()></video>",
  "<audio src=//evil.example/BAD></audio>",
  "<details open ontoggle=BAD()>word</details>",
  "<body onload=BAD()>word",
  "<p style='background:url(//evil.example/BAD)'>word</p>",
  "<p style='behavior:url(BAD)'>word</p>",
  "<table background=//evil.example/BAD><tr><td>word</td></tr></table>",
  "<template><script>BAD()</script></template>",
  "<!--<img src='--><img src=x onerror=BAD()>'-->",
  "<![CDATA[<script>BAD()</script>]]>",
  "<xss onmouseover=BAD()>word</xss>",
  '<div id="getElementById" name="BAD">word</div>',
];

/** Where a payload is put. */
const PLACES: readonly ((payload: string) => string)[] = [
  (payload) => `<p>before</p>${payload}<p>after</p>`,
  (payload) => `<table><tr><td>before ${payload} after</td></tr></table>`,
  (payload) => `<div id="opinion"><blockquote>before ${payload}</blockquote><p>after</p></div>`,
];

describe("hostile pages", () => {
  const cases = PAYLOADS.flatMap((payload) => PLACES.map((place, where) => [payload, where, place(payload)] as const));

  test("are more than a hundred and fifty", () => {
    expect(cases.length).toBeGreaterThanOrEqual(150);
  });

  test.each(cases)("keeps the words around %s (%i) and none of its code", async (_, __, html) => {
    const opinion = await open(html);
    expect(opinion.text).toContain("before");
    // What follows a tag that swallows its own end is no longer words; it still must not come out as code.
    expect(opinion.text).not.toMatch(/evil\.example|javascript:|onerror=|<script|srcdoc/i);
  });

  test("gives no place to attributes, addresses or scripts", async () => {
    const opinion = await open('<p onclick="BAD()">word <a href="https://evil.example/BAD">link</a></p>');
    expect(JSON.stringify(opinion)).not.toMatch(/BAD|evil/);
    expect(opinion.text).toBe("word link");
  });
});

test("an opinion that came in several pages keeps every one, in order, each with its own footnotes", async () => {
  const page = (words: string, note: string) =>
    `<section class="casebody"><p>${words} ${REST}<a href="#fn1">1</a></p><aside class="footnote" id="fn1"><p>1 ${note}</p></aside></section>`;
  const whole = await openHtml(
    page("The stair was broken.", "The stair of the east wing."),
    page("I dissent.", "A note of the dissent."),
  );
  expect(whole.text.indexOf("The stair was broken.")).toBeLessThan(whole.text.indexOf("I dissent."));
  expect(whole.footnotes.map(({ body }) => whole.text.slice(body.start, body.end).trim())).toEqual([
    "The stair of the east wing.",
    "A note of the dissent.",
  ]);
  const marks = whole.footnotes.map(({ mark }) => mark!.start);
  expect(marks[0]).toBeLessThan(whole.text.indexOf("I dissent."));
  expect(marks[1]).toBeGreaterThan(whole.text.indexOf("I dissent."));
});
