import { expect, Reader, test } from "./fixtures.ts";
import { select } from "./support/selecting.ts";

type Visit = (reader: Reader) => Promise<void>;

const press =
  (...keys: readonly string[]): Visit =>
  async ({ page }) => {
    for (const key of keys) await page.keyboard.press(key);
  };

/** Every view of the page, and how a person comes to it. */
const VIEWS: Readonly<Record<string, Visit>> = {
  "the first screen": async () => undefined,
  "the table of authorities": press("g", "a"),
  "the tests": press("g", "t"),
  "a test, with its elements numbered in the text": async (reader) => {
    await press("g", "t")(reader);
    await reader.panel
      .getByRole("link", { name: /injunction/i })
      .first()
      .click();
    await expect(reader.text.locator("[data-elements]").first()).toBeVisible();
  },
  "a passage": async (reader) => {
    await reader.text.locator("a.cue").first().click();
    await expect(reader.panel.getByRole("heading", { level: 2 })).toBeVisible();
  },
  "the brief being edited": async (reader) => {
    await press("g", "b")(reader);
    await reader.panel.getByRole("button", { name: "Edit brief" }).click();
    await reader.panel
      .getByRole("button", { name: /^Leave out/ })
      .first()
      .click();
  },
  "the notes, none yet": press("g", "m"),
  "a note being written": async ({ page, panel }) => {
    await press("j", "n")(new Reader(page));
    await expect(panel.getByRole("textbox", { name: "Note", exact: true })).toBeFocused();
    await page.keyboard.type("Looked at");
  },
  "the notes, with a filter": async ({ page, panel }) => {
    await press("j", "n")(new Reader(page));
    await expect(panel.getByRole("textbox", { name: "Note", exact: true })).toBeFocused();
    await page.keyboard.type("Looked at");
    await panel.getByRole("textbox", { name: /^Tags/ }).fill("first, second");
    await panel.getByRole("button", { name: "Done" }).click();
    await panel.getByRole("button", { name: "Yellow" }).click();
    await expect(panel.getByText("1 of 1 shown")).toBeVisible();
  },
  "an authority": async (reader) => reader.citation(/Winter v\. Natural/).click(),
  "the help sheet": press("?"),
  "the settings": press(","),
  "the palette": press("Control+k"),
  "the library": press("g", "l"),
  "the opening of another": press("g", "n"),
  "the look-up of a case": async (reader) => {
    await press("g", "c")(reader);
    await reader.page.getByRole("dialog").getByLabel("Citation or link").fill("555 U.S. 7");
  },
  "the editing of title and court": press("g", "e"),
  find: async ({ page }) => {
    await page.keyboard.press("/");
    await page.keyboard.type("harm");
  },
  "the timeline": async (reader) => {
    await press("g", "a")(reader);
    await reader.panel.getByRole("button", { name: "Timeline" }).click();
    await expect(reader.panel.getByRole("list", { name: "Cases by year" })).toBeVisible();
  },
  "what is saved, shared or printed": press("g", "s"),
  "the bar over selected words": async ({ page, text }) => {
    await select(page, "Preliminary injunctive relief", "Preliminary injunctive relief");
    await expect(page.getByRole("toolbar")).toBeVisible();
    await expect(text).toBeVisible();
  },
  "a citation's card": async ({ page }) => {
    await page.keyboard.press("j");
    await expect(page.getByRole("tooltip")).toBeVisible();
  },
};

for (const colorScheme of ["light", "dark"] as const) {
  for (const [name, visit] of Object.entries(VIEWS)) {
    test(`axe has nothing to say of ${name} in ${colorScheme}`, async ({ reader, page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await reader.open();
      await visit(reader);
      await page.waitForTimeout(150);
      expect(await reader.violations()).toEqual([]);
    });
  }
}

for (const theme of ["sepia", "contrast"] as const) {
  test(`axe has nothing to say of the first screen in ${theme}`, async ({ reader, page }) => {
    await reader.open();
    await page.keyboard.press(",");
    await page.getByRole("radio", { name: theme === "sepia" ? "Sepia" : "High contrast" }).check();
    await page.keyboard.press("Escape");
    expect(await reader.violations()).toEqual([]);
  });
}

test("nothing is cut off or scrolls sideways at 320 pixels", async ({ reader, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await reader.open();
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(sideways).toBeLessThanOrEqual(0);
  const bar = await page.getByRole("button", { name: "Open…" }).boundingBox();
  expect(bar!.x + bar!.width).toBeLessThanOrEqual(320);
  expect(await reader.violations()).toEqual([]);
});

test("a note can be written at 320 pixels, and nothing of it is cut off", async ({ reader, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await reader.open();
  await press("j", "n")(reader);
  await expect(reader.panel.getByRole("textbox", { name: "Note", exact: true })).toBeFocused();
  await page.keyboard.type("On a small screen ");
  await page.keyboard.type("withoutabreak".repeat(6));
  const done = await reader.panel.getByRole("button", { name: "Done" }).boundingBox();
  expect(done!.x + done!.width).toBeLessThanOrEqual(320);
  const writing = await reader.panel.getByRole("textbox", { name: "Note", exact: true }).boundingBox();
  expect(writing!.x).toBeGreaterThanOrEqual(0);
  expect(writing!.x + writing!.width).toBeLessThanOrEqual(320);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(await reader.violations()).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(reader.panel.getByText("On a small screen")).toBeVisible();
  expect(await reader.violations()).toEqual([]);
});

test("at twice the size everything is still there", async ({ reader, page }) => {
  // 200% zoom of a 1280-pixel window leaves 640 CSS pixels.
  await page.setViewportSize({ width: 640, height: 400 });
  await reader.open();
  await expect(page.getByRole("button", { name: "Open…" })).toBeInViewport();
  await expect(reader.tab("Brief")).toBeInViewport();
  expect(await reader.violations()).toEqual([]);
});

const SECTIONS =
  "I. Background\n\nRoe sued. Roe v. Doe, 555 U.S. 7 (2008).\n\nII. Discussion\n\nThe motion is DENIED.\n";

/** What only a small screen or a great zoom has, and what is most crowded there. 640 pixels are 200% of a 1280-pixel window. */
for (const width of [640, 320]) {
  test(`axe has nothing to say of sheets, bars and lists at ${width} pixels, and nothing scrolls sideways`, async ({
    reader,
    page,
  }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 640 });
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    await reader.open();
    const looks: Record<string, Visit> = {
      timeline: VIEWS["the timeline"]!,
      test: VIEWS["a test, with its elements numbered in the text"]!,
      share: press("g", "s"),
      find: press("Escape", "/"),
      selection: async (on) => {
        await press("Escape", "\\")(on);
        await select(on.page, "Preliminary injunctive relief", "Preliminary injunctive relief");
        await expect(on.page.getByRole("toolbar")).toBeVisible();
      },
      outline: async (on) => {
        await on.paste(SECTIONS);
        await press("g", "h")(on);
        await expect(on.page.getByRole("dialog", { name: "Outline" })).toBeVisible();
      },
    };
    for (const [name, visit] of Object.entries(looks)) {
      await visit(reader);
      await page.waitForTimeout(150);
      expect(await reader.violations(), name).toEqual([]);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(sideways, name).toBeLessThanOrEqual(0);
    }
  });
}
