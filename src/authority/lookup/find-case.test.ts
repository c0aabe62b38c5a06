import { describe, expect, it } from "vitest";
import { askedCase } from "./asked-case.ts";
import { type CaseSource, findCase, getCase, sourcesFor } from "./find-case.ts";
import type { Network } from "./request.ts";

const CASE_LAW = "https://static.case.law";
const API = "https://www.courtlistener.com/api/rest/v4";

/** A network that knows these addresses alone, and keeps what it was asked. */
function networkOf(answers: Readonly<Record<string, unknown>>): Network & { readonly asked: Request[] } {
  const asked: Request[] = [];
  const answer = (url: string, init?: RequestInit): Response => {
    asked.push(new Request(url, init));
    const body = answers[url];
    if (body === undefined) return new Response("", { status: 404 });
    return typeof body === "number"
      ? new Response("", { status: body })
      : new Response(typeof body === "string" ? body : JSON.stringify(body));
  };
  return { asked, fetch: (url, init) => Promise.resolve(answer(String(url), init)) };
}

const ask = (typed: string) => {
  const asked = askedCase(typed);
  if (!asked) throw new Error(`${typed} asks for no case`);
  return asked;
};

const record = (name: string, file: string) => ({
  id: 7,
  name: name.toUpperCase(),
  name_abbreviation: name,
  decision_date: "1987-03",
  docket_number: "",
  first_page: "310",
  last_page: "313",
  citations: [
    { type: "official", cite: "90 Test 1" },
    { type: "parallel", cite: "812 F.2d 310" },
  ],
  court: { name: "United States Court of Appeals for the Ninth Circuit", name_abbreviation: "9th Cir." },
  file_name: file,
});

const cluster = (...opinions: readonly number[]) => ({
  id: 5,
  absolute_url: "/opinion/5/x/",
  case_name: "Meadow v. Mill",
  date_filed: "2021-05-04",
  judges: "",
  citations: [{ volume: 3, reporter: "F.4th", page: "210", type: 1 }],
  docket: `${API}/dockets/8/`,
  sub_opinions: opinions.map((id) => `${API}/opinions/${id}/`),
});

describe("whom to ask for a case", () => {
  it.each<[string, readonly CaseSource[], string]>([
    ["812 F.2d 310", ["case.law", "CourtListener"], "a reporter that both hold"],
    ["3 F.4th 210", ["CourtListener"], "a reporter begun after the free collection ends"],
    ["2010 WL 537749", [], "a number of a paid service"],
    ["https://static.case.law/f2d/812/html/0310-01.html", ["case.law"], "the source's own page"],
    ["https://www.courtlistener.com/opinion/5/x/", ["CourtListener"], "the source's own page"],
  ])("%s: %j (%s)", (typed, sources) => {
    expect(sourcesFor(ask(typed))).toEqual(sources);
  });
});

describe("the Caselaw Access Project", () => {
  it("says of a case what the record says, under the citation that was asked for", async () => {
    const network = networkOf({ [`${CASE_LAW}/f2d/812/CasesMetadata.json`]: [record("Meadow v. Mill", "0310-01")] });
    const found = await findCase(ask("812 F.2d 310"), "case.law", null, network);
    expect(found).toMatchObject({
      ok: true,
      value: [
        {
          details: {
            caption: "Meadow v. Mill",
            court: "United States Court of Appeals for the Ninth Circuit",
            docket: null,
            date: "1987-03",
            citation: "812 F.2d 310",
          },
          at: { source: "case.law", slug: "f2d", volume: "812", file: "0310-01" },
        },
      ],
    });
  });

  it("leaves a broken record of the volume aside", async () => {
    const list = [{ id: 1, name: null }, record("Meadow v. Mill", "0310-01"), "what?"];
    const network = networkOf({ [`${CASE_LAW}/f2d/812/CasesMetadata.json`]: list });
    const found = await findCase(ask("812 F.2d 310"), "case.law", null, network);
    expect(found).toMatchObject({ ok: true, value: [{ details: { caption: "Meadow v. Mill" } }] });
    const broken = networkOf({ [`${CASE_LAW}/f2d/812/CasesMetadata.json`]: [{ id: 1 }] });
    expect(await findCase(ask("812 F.2d 310"), "case.law", null, broken)).toMatchObject({
      error: { kind: "unreadable answer" },
    });
  });

  it("is sent the volume and the page, and never the name, a cookie or where one comes from", async () => {
    const network = networkOf({});
    await findCase(ask("Meadow v. Mill, 812 F.2d 310"), "case.law", "a-token-of-mine", network);
    expect(network.asked.map(({ url }) => url)).toEqual([
      `${CASE_LAW}/f2d/812/cases/0310-01.json`,
      `${CASE_LAW}/f2d/812/CasesMetadata.json`,
    ]);
    for (const request of network.asked) {
      expect(request.headers.get("Authorization")).toBeNull();
      expect(request.credentials).toBe("omit");
      expect(request.referrerPolicy).toBe("no-referrer");
    }
  });

  it("goes on to the volume's list where the guess of a file gets no readable answer", async () => {
    const list = { [`${CASE_LAW}/f2d/812/CasesMetadata.json`]: [record("Meadow v. Mill", "0310-02")] };
    const known = networkOf(list);
    // What a browser makes of a missing file without a CORS header.
    const network: Network = {
      fetch: (url, init) =>
        String(url).includes("/cases/") ? Promise.reject(new TypeError("Failed to fetch")) : known.fetch(url, init),
    };
    const found = await findCase(ask("Meadow v. Mill, 812 F.2d 310"), "case.law", null, network);
    expect(found).toMatchObject({ ok: true, value: [{ at: { file: "0310-02" } }] });
  });

  it("takes a forbidden file for a missing one, as stores of files answer", async () => {
    const network = networkOf({ [`${CASE_LAW}/f2d/812/cases/0310-01.json`]: 403 });
    const found = await findCase(ask("static.case.law/f2d/812/html/0310-01.html"), "case.law", null, network);
    expect(found).toEqual({ ok: false, error: { kind: "not found", what: "f2d/812/0310-01" } });
  });
});

describe("CourtListener", () => {
  const opinion = (id: number, type: string, html: string, plain = "") => ({
    [`${API}/opinions/${id}/`]: { id, type, html_with_citations: html, plain_text: plain },
  });
  const get = async (answers: Readonly<Record<string, unknown>>, ...opinions: readonly number[]) => {
    const network = networkOf({ [`${API}/clusters/5/`]: cluster(...opinions), ...answers });
    const found = await findCase(ask("courtlistener.com/opinion/5/x/"), "CourtListener", "good-token", network);
    if (!found.ok) throw new Error(found.error.kind);
    return { text: await getCase(found.value[0]!, "good-token", network), asked: network.asked };
  };

  it("puts the lead opinion first and the dissent last, however they are listed", async () => {
    const { text } = await get(
      { ...opinion(1, "040dissent", "<p>No.</p>"), ...opinion(2, "020lead", "<p>Yes.</p>") },
      1,
      2,
    );
    expect(text).toMatchObject({
      value: { parts: [{ content: "<p>Yes.</p>" }, { content: "<p>No.</p>" }] },
    });
  });

  it("takes the one record that holds all opinions, and not each twice", async () => {
    const { text } = await get(
      { ...opinion(1, "020lead", "<p>Yes.</p>"), ...opinion(2, "010combined", "<p>Yes.</p><p>No.</p>") },
      1,
      2,
    );
    expect(text).toMatchObject({ value: { parts: [{ content: "<p>Yes.</p><p>No.</p>" }] } });
  });

  it("learns court and docket number from the docket, and does without where it can't be had", async () => {
    const lead = opinion(1, "020lead", "", "It is so ordered.");
    const docket = { [`${API}/dockets/8/`]: { court_id: "ca9", docket_number: "20-55123" } };
    const { text, asked } = await get({ ...lead, ...docket }, 1);
    expect(text).toMatchObject({
      value: {
        details: { docket: "20-55123", citation: "3 F.4th 210", date: "2021-05-04", judge: null },
        parts: [{ form: "text", content: "It is so ordered." }],
      },
    });
    expect(text.ok && text.value.details.court).toMatch(/Ninth Circuit/);
    expect(asked.every((request) => request.headers.get("Authorization") === "Token good-token")).toBe(true);
    const without = await get(lead, 1);
    expect(without.text).toMatchObject({ ok: true, value: { details: { court: null, docket: null } } });
  });

  it("asks nothing without a token", async () => {
    const network = networkOf({});
    const found = await findCase(ask("3 F.4th 210"), "CourtListener", null, network);
    expect(found).toEqual({ ok: false, error: { kind: "token needed" } });
    expect(network.asked).toEqual([]);
  });

  it("says that a case without a text has none", async () => {
    const { text } = await get(opinion(1, "020lead", ""), 1);
    expect(text).toEqual({ ok: false, error: { kind: "no text", what: "Meadow v. Mill" } });
  });
});
