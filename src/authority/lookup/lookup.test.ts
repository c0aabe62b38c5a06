import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CaselawRecord, findCases, getCaseHtml } from "./caselaw.ts";
import { getOpinions, lookUpCitation } from "./courtlistener.ts";
import { describeLookupError, type LookupError, type Network } from "./request.ts";

const record = (name: string, first: string, last: string, file: string): CaselawRecord => ({
  id: Number(first),
  name,
  name_abbreviation: name,
  decision_date: "1954-05-17",
  docket_number: "No. 1",
  first_page: first,
  last_page: last,
  citations: [{ type: "official", cite: `12 Test ${first}` }],
  court: { name: "Test Court", name_abbreviation: null },
  file_name: file,
});
const ALPHA = record("Alpha Mills v. Beta Rail", "34", "40", "0034-01");
const GAMMA = record("Gamma v. Delta", "41", "41", "0041-01");
const EPSILON = record("Epsilon v. Zeta", "41", "44", "0041-02");

/** Answers in the shapes of both sources, on this machine alone. */
function answer(
  url: string,
  method: string,
  body: string,
  token: string | undefined,
): { status: number; body: unknown; headers?: Record<string, string> } {
  switch (url) {
    case "/test/12/cases/0034-01.json":
      return { status: 200, body: ALPHA };
    case "/test/12/cases/0041-01.json":
      return { status: 200, body: GAMMA };
    case "/test/12/CasesMetadata.json":
      return { status: 200, body: [ALPHA, GAMMA, EPSILON] };
    case "/test/12/html/0034-01.html":
      return { status: 200, body: "<p>Whole opinion.</p>" };
    case "/test/13/CasesMetadata.json":
      return { status: 429, body: "", headers: { "Retry-After": "7" } };
    case "/test/14/cases/0001-01.json":
      return { status: 200, body: { hello: "world" } };
    case "/test/14/CasesMetadata.json":
      return { status: 200, body: "<html>not JSON</html>" };
    case "/citation-lookup/":
      if (token !== "Token good") return { status: 401, body: {} };
      if (method !== "POST") return { status: 405, body: {} };
      return {
        status: 200,
        body: body.includes("page=34")
          ? [
              {
                citation: "12 F.3d 34",
                status: 200,
                error_message: "",
                clusters: [
                  {
                    id: 5,
                    absolute_url: "/opinion/5/",
                    case_name: "Alpha v. Beta",
                    date_filed: "1993-01-01",
                    sub_opinions: ["https://www.courtlistener.com/api/rest/v4/opinions/9/"],
                  },
                ],
              },
            ]
          : [{ citation: "12 F.3d 99", status: 404, error_message: "not found", clusters: [] }],
      };
    case "/opinions/9/":
      return { status: 200, body: { id: 9, html_with_citations: "", html: "<p>Text.</p>", plain_text: "Text." } };
    default:
      return { status: 404, body: "" };
  }
}

describe("looking a case up", () => {
  let server: Server;
  let base = "";
  const network: Network = { fetch };
  beforeAll(async () => {
    server = createServer((request, response) => {
      let body = "";
      request.on("data", (chunk) => {
        body += chunk;
      });
      request.on("end", () => {
        const reply = answer(request.url ?? "", request.method ?? "", body, request.headers.authorization);
        response.writeHead(reply.status, reply.headers);
        response.end(typeof reply.body === "string" ? reply.body : JSON.stringify(reply.body));
      });
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((done) => server.close(done)));

  const place = (page: string, name: string | null, volume = "12") => ({ slug: "test", volume, page, name });
  const names = async (page: string, name: string | null) => {
    const found = await findCases(place(page, name), network, base);
    return found.ok ? found.value.map((r) => r.name) : found.error;
  };

  it("takes the first case on the page where it bears the name", async () => {
    expect(await names("34", "Alpha Mills, Inc. v. Beta R.R. Co.")).toEqual(["Alpha Mills v. Beta Rail"]);
  });

  it("reads the volume's list where another case on the page bears the name", async () => {
    expect(await names("41", "Epsilon v. Zeta")).toEqual(["Epsilon v. Zeta"]);
  });

  it("offers every case on the page where no name tells them apart", async () => {
    expect(await names("41", null)).toEqual(["Gamma v. Delta", "Epsilon v. Zeta"]);
  });

  it("finds the case that a page lies in", async () => {
    expect(await names("38", null)).toEqual(["Alpha Mills v. Beta Rail"]);
  });

  it("says that nothing is there, that the volume is not held, that it must wait, that it cannot read", async () => {
    expect(await names("999", null)).toMatchObject({ kind: "not found" });
    const errorOf = async (volume: string) => {
      const found = await findCases(place("1", null, volume), network, base);
      return found.ok ? null : found.error;
    };
    expect(await errorOf("99")).toMatchObject({ kind: "not covered" });
    expect(await errorOf("13")).toEqual({ kind: "too many requests", retryAfter: 7 });
    expect(await errorOf("14")).toMatchObject({ kind: "unreadable answer" });
  });

  it("gets the opinion's page", async () => {
    expect(await getCaseHtml({ slug: "test", volume: "12", file: ALPHA.file_name }, network, base)).toEqual({
      ok: true,
      value: "<p>Whole opinion.</p>",
    });
  });

  it("is cancelled, and offline, as values", async () => {
    const controller = new AbortController();
    controller.abort();
    expect(await findCases(place("34", null), { fetch, signal: controller.signal }, base)).toMatchObject({
      error: { kind: "cancelled" },
    });
    const dead: Network = { fetch: () => Promise.reject(new TypeError("failed")) };
    expect(await findCases(place("34", null), dead, base)).toMatchObject({ error: { kind: "offline" } });
  });

  it("asks CourtListener only with a token, and reads the best form of the opinion", async () => {
    const cite = { volume: "12", reporter: "F.3d", page: "34" };
    expect(await lookUpCitation(cite, null, network, base)).toMatchObject({ error: { kind: "token needed" } });
    expect(await lookUpCitation(cite, "bad", network, base)).toMatchObject({ error: { kind: "token refused" } });
    expect(await lookUpCitation({ ...cite, page: "99" }, "good", network, base)).toMatchObject({
      error: { kind: "not found" },
    });
    const found = await lookUpCitation(cite, "good", network, base);
    if (!found.ok) throw new Error(found.error.kind);
    expect(await getOpinions(found.value[0]!, "good", network, base)).toEqual({
      ok: true,
      value: [{ form: "html", content: "<p>Text.</p>" }],
    });
  });

  it("has a sentence for what happened and one for what to do, for every error", () => {
    const errors: readonly LookupError[] = [
      { kind: "offline" },
      { kind: "cancelled" },
      { kind: "not found", what: "1 U.S. 1" },
      { kind: "no text", what: "Alpha v. Beta" },
      { kind: "not covered", reporter: "F.4th" },
      { kind: "token needed" },
      { kind: "token refused" },
      { kind: "too many requests", retryAfter: 3 },
      { kind: "source failed", status: 500 },
      { kind: "unreadable answer", from: "It" },
    ];
    for (const error of errors) {
      const { what, todo } = describeLookupError(error);
      expect(what).toMatch(/\.$/);
      expect(todo).toMatch(/\.$/);
    }
  });
});
