import type { Page, Request, Route } from "@playwright/test";

/** The two sources, answered here: invented cases in the shapes in which they answer. */
export const CASE_LAW = "https://static.case.law";
export const COURT_LISTENER = "https://www.courtlistener.com";

const CORS = { "access-control-allow-origin": "*", "access-control-allow-headers": "authorization" };

interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly type?: string;
}

export const json = (body: unknown, status = 200): Answer => ({ status, body });

/** Answers a source's requests by path; what is not listed is not there. `null` fails as a dead network does. */
export async function serve(
  page: Page,
  origin: string,
  answers: Readonly<Record<string, Answer | null | ((request: Request) => Answer)>>,
): Promise<void> {
  await page.route(`${origin}/**`, async (route: Route, request: Request) => {
    const { pathname } = new URL(request.url());
    const known = answers[pathname];
    if (known === null) return route.abort("internetdisconnected");
    const { status, body = "", type } = (typeof known === "function" ? known(request) : known) ?? { status: 404 };
    const text = typeof body === "string" ? body : JSON.stringify(body);
    await route.fulfill({ status, body: text, headers: CORS, contentType: type ?? "application/json" });
  });
}

/** A record as the Caselaw Access Project keeps it. */
export function caselawRecord(name: string, first: string, last: string, file: string) {
  return {
    id: Number(first) * 100,
    name: name.toUpperCase(),
    name_abbreviation: name,
    decision_date: "1987-03-09",
    docket_number: "No. 86-77",
    first_page: first,
    last_page: last,
    citations: [
      { type: "official", cite: `812 F.2d ${first}` },
      { type: "vendor", cite: "1987 U.S. App. LEXIS 99999" },
    ],
    court: { id: 1, name: "United States Court of Appeals for the Ninth Circuit", name_abbreviation: "9th Cir." },
    jurisdiction: { id: 39, name: "U.S.", name_long: "United States" },
    cites_to: [],
    analysis: { cardinality: 4, char_count: 900, ocr_confidence: 0.97 },
    last_updated: "2024-02-27T12:00:00Z",
    provenance: { date_added: "2019-08-29" },
    file_name: file,
  };
}

/** A case's page as the Caselaw Access Project keeps it. */
export function caselawHtml(name: string, first: number): string {
  return `<section class="casebody" data-firstpage="${first}" data-lastpage="${first + 3}">
  <section class="head-matter">
    <h4 class="parties" id="b1-3">${name}</h4>
    <p class="docketnumber" id="b1-4">No. 86-77.</p>
    <p class="court" id="b1-5">United States Court of Appeals, Ninth Circuit.</p>
    <p class="decisiondate" id="b1-6">March 9, 1987.</p>
  </section>
  <article class="opinion" data-type="majority">
    <p class="author" id="b1-7">ALDER, Circuit Judge:</p>
    <p id="b1-8">The keeper of the mill let its gate stand open, and the meadow below it was drowned. The owner of the meadow
    asks for damages; the district court gave none.<a class="footnotemark" href="#footnote_1_1" id="ref_footnote_1_1">1</a></p>
    <p id="b1-9">To establish negligence, a plaintiff must show a duty, its breach, cause, and loss. <em>Quill v. Barrow,</em>
    512 F.2d 101, 105 (9th Cir. 1975). <a id="p${first + 1}" href="#p${first + 1}" data-label="${first + 1}" data-citation-index="1" class="page-label">*${first + 1}</a>
    The gate was the keeper’s to shut, and it stood open for a week. We hold that the duty was breached.</p>
    <p id="b1-10">The judgment is REVERSED.</p>
    <aside data-label="1" class="footnote" id="footnote_1_1"><a href="#ref_footnote_1_1">1</a>
      <p id="b1-11">The meadow is not the keeper’s.</p></aside>
  </article>
</section>`;
}
