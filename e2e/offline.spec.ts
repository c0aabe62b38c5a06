import { expect, test } from "./fixtures.ts";

test.use({ serviceWorkers: "allow" });

test("without a network the app opens, with the ruling annotated", async ({ reader, page, context }) => {
  await reader.open();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await context.setOffline(true);
  await page.reload();
  await reader.settled();
  await expect(reader.citation(/Chance v\. Armstrong/)).toBeVisible();
  await context.setOffline(false);
});

test("the app can be installed: a manifest with a name, icons and a start", async ({ page, request }) => {
  await page.goto("./");
  const address = await page.locator("link[rel=manifest]").getAttribute("href");
  const manifest = await (await request.get(new URL(address!, page.url()).href)).json();
  expect(manifest.name).toBe("Headnote");
  for (const { src } of manifest.icons as { src: string }[]) {
    expect((await request.get(new URL(src, page.url()).href)).ok()).toBe(true);
  }
});
