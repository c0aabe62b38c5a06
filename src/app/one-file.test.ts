import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { annotate } from "../engine/annotate.ts";
import { openText } from "../intake/index.ts";
import { oneFile } from "./one-file.ts";

const page = (text: string, title = "Opinion") => {
  const opinion = openText(text);
  return oneFile(opinion, annotate(opinion), title);
};
const TEXT =
  "A movant must show that he is likely to succeed on the merits. Roe v. Doe, 555 U.S. 7, 20 (2008). Poe has not shown it. Id. at 21. The motion is DENIED.";

describe("an opinion as one file", () => {
  it("marks the roles, and leads from each citation to its authority and back", () => {
    const html = page(TEXT);
    expect(html).toMatch(/<mark data-role="standard"[^>]*>A movant must show/);
    const [, id] = /<a class="cite" id="([^"]+)" href="#[^"]+"/.exec(html)!;
    const [, authority] = /<a class="cite" id="[^"]+" href="#([^"]+)"/.exec(html)!;
    expect(html).toContain(`<li id="${authority}"><b>Roe v. Doe</b>`);
    expect(html).toContain(`<a href="#${id}" aria-label="Mention 1">`);
  });

  it("runs nothing and fetches nothing, whatever stands in the text or the title", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("<script>x()</script>", '"><img src=x onerror=x()>', "<style>*{}</style>", "</mark></article>"),
        fc.constantFrom(TEXT, "See Roe v. Doe, 555 U.S. 7 (2008)."),
        (hostile, text) => {
          const html = page(`${hostile} ${text} ${hostile}`, hostile);
          expect(html).not.toContain(hostile);
          expect(html).not.toMatch(/<(?:script|img|link|iframe|object)\b/i);
          expect(html.match(/<style>/g)).toHaveLength(1);
        },
      ),
      { numRuns: 8 },
    );
  });
});
