import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { annotate } from "../../engine/annotate.ts";
import { openText } from "../../intake/index.ts";
import { describeSpan, LAYERS, NO_BRIEF_CHANGES, type Note, withWords } from "../../library/index.ts";
import { oneFile, SCRIPT, SCRIPT_HASH } from "./one-file.ts";
import type { TakeAway } from "./take-away.ts";

const page = (text: string, more: Partial<TakeAway> = {}) => {
  const opinion = openText(text);
  return oneFile({
    opinion,
    annotations: annotate(opinion),
    title: "Opinion",
    notes: [],
    brief: NO_BRIEF_CHANGES,
    layers: LAYERS,
    catalog: new Map(),
    ...more,
  });
};
const TEXT =
  "A movant must show that he is likely to succeed on the merits. Roe v. Doe, 555 U.S. 7, 20 (2008). Poe has not shown it. Id. at 21. The motion is DENIED.";

describe("an opinion as one file", () => {
  it("marks the roles, and leads from each citation to its authority and back to each mention", () => {
    const html = page(TEXT);
    expect(html).toMatch(/<mark id="p\d+" data-role="standard">.*?A movant must show/);
    const cites = [...html.matchAll(/<a class="cite" data-kind="([^"]+)" id="([^"]+)" href="#([^"]+)"/g)];
    expect(cites.map(([, kind]) => kind)).toEqual(["case", "id"]);
    for (const [, , id, authority] of cites) {
      expect(html).toContain(`<li id="${authority}"><b>Roe v. Doe</b>`);
      expect(html).toContain(`<a href="#${id}">`);
    }
  });

  it("has a card for each citation that says what a short one means and what it is cited for", () => {
    const card =
      /<span class="card" role="tooltip" id="card-[^"]+"><span class="quiet">“Id\. at 21” means.*?<\/span><b>.*?<\/b>.*?<\/span><\/span>/.exec(
        page(TEXT),
      );
    expect(card?.[0]).toContain("<b>Roe v. Doe, 555 U.S. 7, 20 (2008)</b>");
    expect(card?.[0]).toContain("Poe has not shown it.");
  });

  it("has the brief as the person made it", () => {
    const html = page(TEXT, { brief: withWords(NO_BRIEF_CHANGES, "facts", "Poe <i>asked</i>.") });
    expect(html).toContain("<h3>Facts</h3>\n<p>Poe &lt;i&gt;asked&lt;/i&gt;.</p>");
    expect(html).toMatch(/<li class="sentence" data-role="standard"><a href="#p\d+">A movant must show/);
  });

  it("has the person's notes at their place and in the panel, and one that has lost its place with its words", () => {
    const note = (id: string, words: string): Note => {
      const selectors = describeSpan(TEXT, { start: 2, end: 8 });
      return { id, words, selectors, colour: "green", tags: ["law"], created: "", modified: "" };
    };
    const html = page(TEXT, {
      notes: [
        {
          note: note("one", "Who is <he>?"),
          place: { state: "placed", span: { start: 2, end: 8 }, score: 1 } as never,
        },
        { note: note("two", "Gone."), place: { state: "lost" } as never },
      ],
    });
    expect(html).toContain('<mark class="noted" data-colour="green">movant</mark>');
    expect(html).toContain('id="at-note-one" href="#note-one"');
    expect(html).toContain('<p class="own">Who is &lt;he&gt;?</p>');
    expect(html).toMatch(/<li id="note-two">.*movant.*not found in this text.*Gone\./);
  });

  it("names each place once, and every link inside it leads to one", () => {
    const html = page(`${TEXT}\n\n${TEXT.replace("Roe v. Doe, 555", "See Low v. High, 556")}`);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
    for (const [, card] of html.matchAll(/aria-describedby="([^"]+)"/g)) expect(ids).toContain(card);
  });

  it("lets no script run but the one that its policy names", async () => {
    const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(SCRIPT));
    expect(btoa(String.fromCharCode(...new Uint8Array(bytes)))).toBe(SCRIPT_HASH);
  });

  it("runs nothing of the text and fetches nothing, whatever stands in it or in the title", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("<script>x()</script>", '"><img src=x onerror=x()>', "<style>*{}</style>", "</mark></article>"),
        fc.constantFrom(TEXT, "See Roe v. Doe, 555 U.S. 7 (2008)."),
        (hostile, text) => {
          const html = page(`${hostile} ${text} ${hostile}`, { title: hostile });
          expect(html).not.toContain(hostile);
          expect(html.replace(`<script>${SCRIPT}</script>`, "")).not.toMatch(/<(?:script|img|link|iframe|object)\b/i);
          expect(html.match(/<style>/g)).toHaveLength(1);
        },
      ),
      { numRuns: 8 },
    );
  });
});
