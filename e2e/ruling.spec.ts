import { expect, test } from "./fixtures.ts";

/** What the bundled ruling must show, on its page and in its panel. */
const AUTHORITIES = [
  "Oliphant v. Villano",
  "Garcia v. Yonkers School Dist.",
  "Foley v. State Elections Enforcement Com’n",
  "Allied Office Supplies, Inc. v. Lewandowski",
  "Winter v. Natural Res. Def. Council, Inc.",
  "Johnson v. Newport Lorillard",
  "Glossip v. Gross",
  "American Civil Liberties Union v. Clapper",
  "D.D. ex rel. V.D. v. N.Y. City Bd. of Educ.",
  "Johnson v. Connolly",
  "Jones v. Tompkins",
  "Amaker v. Fischer",
  "Chance v. Armstrong",
  "United States ex rel. Hyde v. McGinnis",
];

test("the first screen is the ruling, annotated, with its brief beside it", async ({ page, reader }) => {
  await reader.open();
  await expect(page).toHaveTitle("Ruling on a temporary restraining order · Headnote");
  await expect(reader.text).toContainText("SO ORDERED this 19th day of May 2017");
  await expect(reader.citation(/Winter v\. Natural Res/)).toBeVisible();
  await expect(reader.panel.getByRole("heading", { name: "Disposition" })).toBeVisible();
  await expect(reader.text).not.toContainText("**");
});

test("every authority of the ruling is in the table of authorities", async ({ reader }) => {
  await reader.open();
  await reader.tab("Authorities").click();
  for (const name of AUTHORITIES) {
    await expect(reader.panel.getByRole("link", { name, exact: true })).toBeVisible();
  }
  await expect(reader.panel.getByRole("heading", { name: /Rules/ })).toBeVisible();
});

const MEANINGS: readonly (readonly [short: RegExp, title: string])[] = [
  [/^Id\. at 510/, "D.D. ex rel. V.D. v. N.Y. City Bd. of Educ."],
  [/^D\.D\., 465 F\.3d at 510/, "D.D. ex rel. V.D. v. N.Y. City Bd. of Educ."],
  [/^American Civil Liberties Union, 804 F\.3d at 622/, "American Civil Liberties Union v. Clapper"],
  [/^Johnson, 2003 WL 169797/, "Johnson v. Newport Lorillard"],
];

for (const [short, title] of MEANINGS) {
  test(`${short.source} opens ${title}`, async ({ reader }) => {
    await reader.open();
    await reader.citation(short).click();
    await expect(reader.panel.getByRole("heading", { level: 2, name: title })).toBeVisible();
  });
}

test("the preliminary-injunction test is explained, factor by factor", async ({ reader }) => {
  await reader.open();
  await reader.tab("Tests").click();
  await reader.panel
    .getByRole("link", { name: /preliminary injunction/i })
    .first()
    .click();
  // The rows themselves: each holds a list of sentences of its own.
  const rows = reader.panel.getByRole("list", { name: "Elements" }).locator("> li");
  const row = (name: RegExp) => rows.filter({ hasText: name }).first();
  await expect(row(/success on the merits/i)).toContainText("Not met");
  await expect(row(/irreparable harm/i)).toContainText("Presumed");
  await expect(row(/balance of (the )?equities/i)).toContainText("Not reached");
  await expect(row(/public interest/i)).toContainText("Not reached");
});

test("while a test is open, the sentences that decide its elements bear the numbers of its rows", async ({
  reader,
}) => {
  await reader.open();
  await reader.tab("Tests").click();
  await reader.panel
    .getByRole("link", { name: /Preliminary injunction/i })
    .first()
    .click();
  const rows = reader.panel.locator(".element:not(.silent)");
  await expect(rows.first()).toBeVisible();
  const row = await rows.evaluateAll((all) => all.findIndex((it) => it.querySelector(".sentence") !== null));
  const words = (await rows.nth(row).locator(".sentence").first().textContent())!;
  const marked = reader.text.locator(`[data-elements~="${row + 1}"], [data-elements^="${row + 1},"]`);
  await expect(marked.filter({ hasText: words.slice(0, 30) }).first()).toBeVisible();
  await reader.tab("Brief").click();
  await expect(reader.text.locator("[data-elements]")).toHaveCount(0);
});

test("deliberate indifference is among the tests", async ({ reader }) => {
  await reader.open();
  await reader.tab("Tests").click();
  await expect(reader.panel.getByRole("link", { name: /deliberate indifference/i })).toBeVisible();
});

test("a cited case links out, to other sites in a tab of their own", async ({ reader }) => {
  await reader.open();
  await reader.citation(/Winter v\. Natural/).click();
  const links = reader.panel.getByRole("link", { name: /opens in a new tab/ });
  await expect(links.first()).toHaveAttribute("rel", /noopener/);
  await expect(links.first()).toHaveAttribute("href", /^https:\/\//);
});
