import type { Page } from "@playwright/test";
import { expect, type Reader, test } from "./fixtures.ts";
import { CASE_LAW, COURT_LISTENER, caselawHtml, caselawRecord, json, serve } from "./support/sources.ts";

test.use({ mayAsk: [CASE_LAW, COURT_LISTENER] });

const dialog = (page: Page) => page.getByRole("dialog");
const field = (page: Page) => dialog(page).getByLabel("Citation or link");
const askButton = (page: Page, host = "static.case.law") => dialog(page).getByRole("button", { name: `Ask ${host}` });

/** Goes to the look-up by its command and types into it. */
async function type(page: Page, words: string): Promise<void> {
  await page.keyboard.press("g");
  await page.keyboard.press("c");
  await field(page).fill(words);
}

async function opened(reader: Reader): Promise<void> {
  await expect(dialog(reader.page)).toBeHidden();
  await expect(reader.page).toHaveURL(/\?o=/);
  await reader.settled();
}

const MILL = caselawRecord("Meadow v. Mill", "310", "313", "0310-01");
const WEIR = caselawRecord("Weir v. Mill", "314", "314", "0314-01");
const POND = caselawRecord("Pond v. Mill", "314", "316", "0314-02");
const HTML = { status: 200, body: caselawHtml("Meadow v. Mill", 310), type: "text/html" };
const VOLUME = {
  "/f2d/812/CasesMetadata.json": json([MILL, WEIR, POND]),
  "/f2d/812/cases/0310-01.json": json(MILL),
  "/f2d/812/html/0310-01.html": HTML,
  "/f2d/812/html/0314-02.html": { ...HTML, body: caselawHtml("Pond v. Mill", 314) },
};

test("a citation is asked for only when the person says so, and opens with what the source says of it", async ({
  reader,
  page,
  asked,
}) => {
  await serve(page, CASE_LAW, VOLUME);
  await reader.open();
  await type(page, "Meadow v. Mill, 812 F.2d 310");
  await expect(dialog(page)).toContainText("Only “812 F.2d 310” goes out, to static.case.law");
  await expect(dialog(page)).toContainText("Nothing about what you have open is sent");
  await page.waitForTimeout(300);
  expect(asked).toEqual([]);

  await askButton(page).click();
  await opened(reader);
  expect(asked).toEqual([`${CASE_LAW}/f2d/812/cases/0310-01.json`, `${CASE_LAW}/f2d/812/html/0310-01.html`]);
  await expect(reader.text.getByRole("heading", { level: 1 })).toHaveText("Meadow v. Mill");
  await expect(reader.citation(/Quill v\. Barrow/)).toBeVisible();
  await expect(reader.text.locator("[data-page]")).toHaveAttribute("data-page", "*311");
  await reader.text.getByRole("button", { name: "Footnote 1" }).click();
  await expect(reader.text.getByRole("complementary", { name: "Footnote 1" })).toContainText("not the keeper’s");

  await page.keyboard.press("g");
  await page.keyboard.press("l");
  const kept = dialog(page).getByRole("listitem").filter({ hasText: "Meadow v. Mill" });
  await expect(kept).toContainText("United States Court of Appeals for the Ninth Circuit");
  await expect(kept).toContainText("1987");
  await page.keyboard.press("Escape");

  // The source's own citation is what one copies with.
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await reader.text.getByText("We hold that the duty was breached").click({ clickCount: 3 });
  await page.keyboard.press("c");
  await expect(page.getByText("Copied as quotation with citation.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /Meadow v\. Mill, 812 F\.2d 310, 31[01] \(9th Cir\. 1987\)\.$/,
  );

  // It is kept: a reload asks nobody.
  await page.reload();
  await reader.settled();
  await expect(reader.text.getByRole("heading", { level: 1 })).toHaveText("Meadow v. Mill");
  expect(asked).toHaveLength(2);
});

test("an answer is kept: the same case is not fetched twice", async ({ reader, page, asked }) => {
  await serve(page, CASE_LAW, VOLUME);
  await reader.open();
  await type(page, "812 F.2d 310");
  await askButton(page).click();
  await opened(reader);
  expect(asked).toHaveLength(2);
  await type(page, "812 F.2d 310");
  await askButton(page).click();
  await expect(dialog(page)).toBeHidden();
  expect(asked).toHaveLength(2);
});

test("a case that is in the library is opened from there, and nobody is asked", async ({ reader, page, asked }) => {
  await serve(page, CASE_LAW, VOLUME);
  await reader.open();
  await type(page, "812 F.2d 310");
  await askButton(page).click();
  await opened(reader);
  await reader.open();
  asked.length = 0;
  await type(page, "Meadow v. Mill, 812 F.2d 310");
  await expect(dialog(page)).toContainText("You have it already");
  expect(await reader.violations()).toEqual([]);
  await dialog(page).getByRole("link", { name: "Meadow v. Mill" }).click();
  await opened(reader);
  await expect(reader.text.getByRole("heading", { level: 1 })).toHaveText("Meadow v. Mill");
  expect(asked).toEqual([]);
});

test("of several cases on one page the person chooses", async ({ reader, page, asked }) => {
  await serve(page, CASE_LAW, VOLUME);
  await reader.open();
  await type(page, "812 F.2d 314");
  await askButton(page).click();
  await expect(dialog(page).getByText("2 cases stand on that page")).toBeFocused();
  expect(await reader.violations()).toEqual([]);
  expect(asked).toEqual([`${CASE_LAW}/f2d/812/CasesMetadata.json`]);
  await dialog(page)
    .getByRole("button", { name: /Pond v\. Mill/ })
    .click();
  await opened(reader);
  await expect(reader.text.getByRole("heading", { level: 1 })).toHaveText("Pond v. Mill");
});

test("a link pasted on the page leads to the look-up, and is asked for by its file", async ({
  reader,
  page,
  asked,
}) => {
  await serve(page, CASE_LAW, VOLUME);
  await reader.open();
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, `${CASE_LAW}/f2d/812/html/0310-01.html`);
  await expect(field(page)).toHaveValue(`${CASE_LAW}/f2d/812/html/0310-01.html`);
  expect(asked).toEqual([]);
  await askButton(page).click();
  await opened(reader);
  await expect(reader.text.getByRole("heading", { level: 1 })).toHaveText("Meadow v. Mill");
});

test("from the dialog that opens files, a citation goes on to the look-up", async ({ reader, page, asked }) => {
  await reader.open();
  await page.getByRole("button", { name: "Open…" }).click();
  await dialog(page).getByLabel("Or a citation, or a link to a case").fill("812 F.2d 310");
  await page.keyboard.press("Enter");
  await expect(field(page)).toHaveValue("812 F.2d 310");
  await expect(askButton(page)).toBeEnabled();
  expect(asked).toEqual([]);
});

test("a citation typed into the bar, or among the commands, leads to the look-up", async ({ reader, page, asked }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await reader.open();
  await page.getByRole("textbox", { name: "Open a case by its citation or link" }).fill("Meadow v. Mill, 812 F.2d 310");
  await page.keyboard.press("Enter");
  await expect(field(page)).toHaveValue("Meadow v. Mill, 812 F.2d 310");
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toBeHidden();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("812 F.2d 310");
  await page.keyboard.press("Enter");
  await expect(field(page)).toHaveValue("812 F.2d 310");
  expect(asked).toEqual([]);
});

test("from a cited case in the panel, the look-up knows its name and year", async ({ reader, page, asked }) => {
  await reader.open();
  await reader.citation(/Winter v\. Natural/).click();
  await reader.panel.getByRole("button", { name: "Open this case here…" }).click();
  await expect(field(page)).toHaveValue(/Winter.*, 555 U\.S\. 7 \(2008\)/);
  await expect(dialog(page)).toContainText("Only “555 U.S. 7” goes out");
  expect(asked).toEqual([]);
});

/** What goes wrong at the source, and what is said. */
const WRONG: readonly (readonly [string, string, Parameters<typeof serve>[2], RegExp])[] = [
  ["no network", "812 F.2d 310", { "/f2d/812/CasesMetadata.json": null }, /could not be reached.*Check the connection/],
  ["nothing there", "812 F.2d 999", VOLUME, /No case was found at 812 F\.2d 999\..*Check volume, reporter and page/],
  ["a volume that is not held", "813 F.2d 5", VOLUME, /does not hold 813 F\.2d/],
  ["too many questions", "812 F.2d 310", { "/f2d/812/CasesMetadata.json": { status: 429 } }, /asks to slow down.*Wait/],
  ["a broken source", "812 F.2d 310", { "/f2d/812/CasesMetadata.json": { status: 500 } }, /failed \(status 500\)/],
  [
    "an answer of another form",
    "812 F.2d 310",
    { "/f2d/812/CasesMetadata.json": json({ hello: "there" }) },
    /answered in a form that Headnote does not know/,
  ],
  [
    "a case without text",
    "812 F.2d 310",
    { "/f2d/812/CasesMetadata.json": json([MILL]) },
    /knows Meadow v\. Mill but holds no text/,
  ],
];

for (const [what, words, answers, said] of WRONG) {
  test(`${what}: said plainly, and the question stays`, async ({ reader, page }) => {
    await serve(page, CASE_LAW, answers);
    await reader.open();
    await type(page, words);
    await askButton(page).click();
    await expect(dialog(page).getByRole("alert")).toHaveText(said);
    await expect(field(page)).toHaveValue(words);
    await expect(askButton(page)).toBeEnabled();
    await page.keyboard.press("Escape");
    await expect(reader.text).toContainText("SO ORDERED this 19th day");
  });
}

test("a look-up shows that it is at work and can be stopped", async ({ reader, page }) => {
  let answer: () => void = () => undefined;
  await page.route(
    `${CASE_LAW}/**`,
    (route) =>
      new Promise<void>((done) => {
        answer = () => void route.abort().then(done, done);
      }),
  );
  await reader.open();
  await type(page, "812 F.2d 310");
  await askButton(page).click();
  await expect(dialog(page).getByRole("status")).toHaveText("Asking static.case.law for 812 F.2d 310…");
  await expect(dialog(page).getByRole("progressbar")).toBeVisible();
  await expect(dialog(page).getByRole("button", { name: "Stop" })).toBeFocused();
  const gone = page.waitForEvent("requestfailed", (request) => request.url().startsWith(CASE_LAW));
  await dialog(page).getByRole("button", { name: "Stop" }).click();
  await gone;
  await expect(field(page)).toHaveValue("812 F.2d 310");
  await expect(dialog(page).getByRole("alert")).toHaveCount(0);
  answer();
});

test.describe("CourtListener", () => {
  const TOKEN = "0123456789abcdef0123456789abcdef01234567";
  const API = "/api/rest/v4";
  const cluster = (id: number, name: string) => ({
    id,
    absolute_url: `/opinion/${id}/meadow-v-mill/`,
    case_name: name,
    case_name_full: name,
    case_name_short: "",
    date_filed: "2021-05-04",
    judges: "Alder, Birch",
    citations: [{ volume: "3", reporter: "F.4th", page: "210", type: 1 }],
    docket: `${COURT_LISTENER}${API}/dockets/8/`,
    sub_opinions: [`${COURT_LISTENER}${API}/opinions/${id}1/`],
    citation_count: 2,
    precedential_status: "Published",
  });
  const lookup = (status: number, ...clusters: readonly unknown[]) =>
    json([
      {
        citation: "3 F.4th 210",
        normalized_citations: ["3 F.4th 210"],
        status,
        error_message: "",
        clusters,
        start_index: 0,
        end_index: 11,
      },
    ]);
  const ANSWERS = {
    [`${API}/citation-lookup/`]: lookup(200, cluster(5, "Meadow v. Mill")),
    [`${API}/clusters/5/`]: json(cluster(5, "Meadow v. Mill")),
    [`${API}/opinions/51/`]: json({
      id: 51,
      type: "010combined",
      html_with_citations: `<div>${caselawHtml("Meadow v. Mill", 210)}</div>`,
      plain_text: "",
    }),
    [`${API}/dockets/8/`]: json({ id: 8, court_id: "ca9", docket_number: "20-55123" }),
  };

  /** Keeps a token by way of the settings, as a person does. */
  async function keepToken(page: Page): Promise<void> {
    await page.keyboard.press(",");
    await page.getByLabel("Your token").fill(TOKEN);
    await page.getByRole("button", { name: "Keep the token" }).click();
    await expect(dialog(page)).toContainText("A token is kept, ending in 4567.");
    await page.keyboard.press("Escape");
    await expect(dialog(page)).toBeHidden();
  }

  test("is offered only with a token of the person’s own", async ({ reader, page, asked }) => {
    await reader.open();
    await type(page, "3 F.4th 210");
    await expect(dialog(page).getByRole("button", { name: "Ask", exact: true })).toBeDisabled();
    await dialog(page).getByRole("button", { name: "Enter it" }).click();
    await page.getByLabel("Your token").fill("no token, this");
    await page.getByRole("button", { name: "Keep the token" }).click();
    await expect(dialog(page).getByRole("alert")).toContainText("not a token");
    await page.getByLabel("Your token").fill(TOKEN);
    await page.keyboard.press("Enter");
    await expect(askButton(page, "www.courtlistener.com")).toBeEnabled();
    expect(await reader.violations()).toEqual([]);
    expect(asked).toEqual([]);
  });

  test("answers with the token, which goes nowhere else and can be forgotten", async ({ reader, page, asked }) => {
    const tokens: (string | undefined)[] = [];
    page.on("request", (request) => {
      if (request.url().startsWith(COURT_LISTENER)) tokens.push(request.headers().authorization);
    });
    await serve(page, COURT_LISTENER, ANSWERS);
    await reader.open();
    await keepToken(page);
    expect(asked).toEqual([]);
    await type(page, "Meadow v. Mill, 3 F.4th 210");
    await expect(dialog(page)).toContainText("Only “3 F.4th 210” and your token go out, to www.courtlistener.com");
    await askButton(page, "www.courtlistener.com").click();
    await opened(reader);
    await expect(reader.text.getByRole("heading", { level: 1 })).toHaveText("Meadow v. Mill");
    expect(tokens.length).toBeGreaterThan(2);
    expect(new Set(tokens)).toEqual(new Set([`Token ${TOKEN}`]));
    expect(asked.every((url) => url.startsWith(`${COURT_LISTENER}${API}/`))).toBe(true);
    await page.keyboard.press("g");
    await page.keyboard.press("l");
    await expect(dialog(page).getByRole("listitem").filter({ hasText: "Meadow v. Mill" })).toContainText(
      "Ninth Circuit",
    );
    await page.keyboard.press("Escape");
    await page.keyboard.press(",");
    await page.getByRole("button", { name: "Forget the token" }).click();
    await expect(page.getByLabel("Your token")).toHaveValue("");
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain(TOKEN);
  });

  test("opens a link to one of its pages", async ({ reader, page }) => {
    await serve(page, COURT_LISTENER, ANSWERS);
    await reader.open();
    await keepToken(page);
    await type(page, `${COURT_LISTENER}/opinion/5/meadow-v-mill/`);
    await askButton(page, "www.courtlistener.com").click();
    await opened(reader);
    await expect(reader.text.getByRole("heading", { level: 1 })).toHaveText("Meadow v. Mill");
  });

  test("lets the person choose among several", async ({ reader, page }) => {
    await serve(page, COURT_LISTENER, {
      ...ANSWERS,
      [`${API}/citation-lookup/`]: lookup(300, cluster(4, "Weir v. Mill"), cluster(5, "Meadow v. Mill")),
    });
    await reader.open();
    await keepToken(page);
    await type(page, "3 F.4th 210");
    await askButton(page, "www.courtlistener.com").click();
    await dialog(page)
      .getByRole("button", { name: /Meadow v\. Mill/ })
      .click();
    await opened(reader);
  });

  test("a case in several parts that meets the limit goes on from there", async ({ reader, page, asked }) => {
    let limited = true;
    const parts = {
      ...cluster(5, "Meadow v. Mill"),
      sub_opinions: [51, 52].map((id) => `${COURT_LISTENER}${API}/opinions/${id}/`),
    };
    await serve(page, COURT_LISTENER, {
      ...ANSWERS,
      [`${API}/citation-lookup/`]: lookup(200, parts),
      [`${API}/opinions/51/`]: json({ id: 51, type: "020lead", html: caselawHtml("Meadow v. Mill", 210) }),
      [`${API}/opinions/52/`]: () =>
        limited
          ? { status: 429 }
          : json({ id: 52, type: "040dissent", html: "<p>BIRCH, Circuit Judge, dissenting: No.</p>" }),
    });
    await reader.open();
    await keepToken(page);
    await type(page, "3 F.4th 210");
    await askButton(page, "www.courtlistener.com").click();
    await expect(dialog(page).getByRole("alert")).toHaveText(/asks to slow down/);
    limited = false;
    await askButton(page, "www.courtlistener.com").click();
    await opened(reader);
    await expect(reader.text).toContainText("BIRCH, Circuit Judge, dissenting: No.");
    expect(asked.filter((url) => url.endsWith("/opinions/51/"))).toHaveLength(1);
    expect(asked.filter((url) => url.endsWith("/citation-lookup/"))).toHaveLength(1);
  });

  const REFUSALS: readonly (readonly [string, ReturnType<typeof json>, RegExp])[] = [
    ["a wrong token", json({ detail: "Invalid token." }, 401), /refused the token.*Check it in the settings/],
    ["too many questions", json({ detail: "Request was throttled." }, 429), /asks to slow down/],
    ["too many citations", lookup(429), /asks to slow down/],
    ["nothing found", lookup(404), /No case was found at 3 F\.4th 210/],
    ["a reporter it does not know", lookup(400), /does not hold F\.4th/],
  ];
  for (const [what, answer, said] of REFUSALS) {
    test(`${what}: said plainly`, async ({ reader, page }) => {
      await serve(page, COURT_LISTENER, { [`${API}/citation-lookup/`]: answer });
      await reader.open();
      await keepToken(page);
      await type(page, "3 F.4th 210");
      await askButton(page, "www.courtlistener.com").click();
      await expect(dialog(page).getByRole("alert")).toHaveText(said);
    });
  }
});

test("the page’s policy lets it ask these two hosts and no other", async ({ page }) => {
  const response = await page.goto("./");
  const policies = [
    response!.headers()["content-security-policy"]!,
    (await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content"))!,
  ];
  for (const policy of policies) {
    const connect = policy.split("; ").find((it) => it.startsWith("connect-src "));
    expect(connect).toBe(`connect-src 'self' ${CASE_LAW} ${COURT_LISTENER}`);
  }
});
