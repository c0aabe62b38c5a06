// `npm test`: installs what is missing, then runs every test; the last line counts them.
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { installBrowser, installPackages, ROOT, readJson, runBin } from "./setup.mjs";

installPackages();
const results = join(ROOT, "test-results");
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const unitReport = join(results, "unit.json");
const e2eReport = join(results, "e2e.json");

let failedSteps = 0;
const step = (name, status) => {
  if (status !== 0) {
    failedSteps += 1;
    console.error(`\n✗ ${name} failed\n`);
  }
};

step("lint and format", runBin("biome", ["check", "."]));
step("types", runBin("tsc", ["--noEmit"]));
step(
  "unit tests",
  runBin("vitest", ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${unitReport}`]),
);
step("build", runBin("vite", ["build", "--logLevel", "warn"]));
if (installBrowser()) {
  step("browser tests", runBin("playwright", ["test"], { PLAYWRIGHT_JSON_OUTPUT_NAME: e2eReport }));
} else {
  step("browser", 1);
  console.error(
    "No Chrome or Chromium was found and none could be installed. Install one, or name it in HEADNOTE_BROWSER.",
  );
}

const unit = readJson(unitReport);
const e2e = readJson(e2eReport)?.stats;
const passed = (unit?.numPassedTests ?? 0) + (e2e?.expected ?? 0) + (e2e?.flaky ?? 0);
const failed = (unit?.numFailedTests ?? 0) + (e2e?.unexpected ?? 0);
const skipped = (unit?.numPendingTests ?? 0) + (e2e?.skipped ?? 0);
if (failedSteps > 0) console.log(`${failedSteps} of the steps above failed`);
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failedSteps > 0 || failed > 0 || passed === 0 ? 1 : 0;
