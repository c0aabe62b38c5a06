import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Locator, type Page } from "@playwright/test";

/** The page as a person meets it: things by role and name. */
export class Reader {
  readonly text: Locator;
  readonly panel: Locator;

  constructor(readonly page: Page) {
    this.text = page.getByRole("article");
    this.panel = page.getByRole("complementary", { name: "Panel" });
  }

  /** Opens an address and waits until the engine is done. */
  async open(address = "./"): Promise<void> {
    await this.page.goto(address);
    await this.settled();
  }

  async settled(timeout = 30_000): Promise<void> {
    await expect(this.text).toBeVisible();
    await expect(this.page.locator(".bar [role=status]")).toBeEmpty({ timeout });
    await expect(this.page.locator("article[aria-busy]")).toHaveCount(0, { timeout });
  }

  citation(name: string | RegExp): Locator {
    return this.text.getByRole("link", { name }).first();
  }

  tab(name: string): Locator {
    return this.panel.getByRole("navigation", { name: "Panel views" }).getByRole("link", { name });
  }

  /** Opens a text by pasting it into the dialog, and waits until it is read. */
  async paste(text: string): Promise<void> {
    await this.page.getByRole("button", { name: "Open…" }).click();
    await this.page.getByRole("dialog").getByLabel("Or paste its text").fill(text);
    await this.page.getByRole("button", { name: "Open the text" }).click();
    await expect(this.page.getByRole("dialog")).toBeHidden();
    await this.settled();
  }

  /** What axe finds on the page as it stands, by the rules of WCAG 2.2 AA and its best practices. */
  async violations(): Promise<readonly string[]> {
    const { violations } = await new AxeBuilder({ page: this.page })
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
      .analyze();
    return violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 160)}`));
  }
}

interface Outside {
  /** Origins that a test lets the page ask; it answers for them itself, and nothing reaches the network. */
  readonly mayAsk: readonly string[];
  /** Every request to another origin so far. */
  readonly asked: string[];
}

/** Every test fails on a request to another origin, on an error in the console and on an exception nobody caught. */
export const test = base.extend<{ reader: Reader } & Outside>({
  mayAsk: [[], { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: a fixture that needs no other
  asked: async ({}, use) => use([]),
  reader: async ({ page, baseURL, mayAsk, asked }, use) => {
    const wrong: string[] = [];
    const own = new URL(baseURL!).origin;
    page.on("request", (request) => {
      const url = new URL(request.url());
      if (url.origin === own || ["data:", "blob:"].includes(url.protocol)) return;
      asked.push(request.url());
      if (!mayAsk.includes(url.origin)) wrong.push(`asked ${request.url()}`);
    });
    page.on("console", (message) => {
      // The browser itself notes a request that failed; those the test has made fail are meant to.
      const theirs = mayAsk.some((origin) => message.location().url.startsWith(`${origin}/`));
      if (message.type() === "error" && !theirs) wrong.push(`console: ${message.text()}`);
    });
    page.on("pageerror", (error) => wrong.push(`uncaught: ${error.stack ?? error.message}`));
    await use(new Reader(page));
    expect(wrong).toEqual([]);
  },
});

export { expect };
