import { defineConfig } from "@playwright/test";
// @ts-expect-error a plain script, shared with `npm test`
import { findBrowser } from "./scripts/setup.mjs";

const port = Number(process.env.HEADNOTE_E2E_PORT ?? 4317);
const browser: string | null = findBrowser();

/** Whole flows in a real Chromium against the built app (`npm test` builds it first). */
export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results/e2e",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // One retry tells a slow machine from a broken promise; a test that needed it is reported as flaky.
  retries: process.env.CI ? 1 : 0,
  workers: 2,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json"]],
  use: {
    baseURL: `http://localhost:${port}`,
    trace: "retain-on-failure",
    // Each test starts from an empty browser; only the one that goes offline wants the app kept for later.
    serviceWorkers: "block",
    launchOptions: {
      ...(browser ? { executablePath: browser } : {}),
      // Chromium's own chatter with its maker is not the app's and would spoil the empty list of requests.
      args: [
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ],
    },
  },
  webServer: {
    command: `npx vite preview --port ${port} --strictPort`,
    url: `http://localhost:${port}`,
    reuseExistingServer: !process.env.CI,
    timeout: 60_000,
  },
});
