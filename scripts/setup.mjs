import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const WINDOWS = process.platform === "win32";

/** Runs a command in the project's folder, its output shown; returns its exit status. */
export function run(command, args, env = {}) {
  const done = spawnSync(command, args, {
    cwd: ROOT,
    stdio: "inherit",
    env: { ...process.env, ...env },
    shell: WINDOWS,
  });
  if (done.error) console.error(`${command}: ${done.error.message}`);
  return done.status ?? 1;
}

/** Runs a program that a package in node_modules brings. */
export function runBin(name, args, env) {
  return run(binOf(name), args, env);
}

const binOf = (name) => join(ROOT, "node_modules", ".bin", WINDOWS ? `${name}.cmd` : name);

/** Installs the packages of package-lock.json where they are missing or older than it. Ends the process on failure. */
export function installPackages() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Headnote needs Node 20.19 or newer; this is ${process.versions.node}. See https://nodejs.org.`);
    process.exit(1);
  }
  const lock = join(ROOT, "package-lock.json");
  const installed = join(ROOT, "node_modules", ".package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log("Installing packages ...");
  const install = (...more) => run("npm", ["install", "--no-save", "--no-audit", "--no-fund", ...more]) === 0;
  // A lock written on one system can lack the programs of another, and npm then leaves them out without a word: where
  // the tools do not start, the versions are taken from package.json instead.
  if (install() && toolsStart()) return;
  rmSync(join(ROOT, "node_modules"), { recursive: true, force: true });
  if (install("--no-package-lock") && toolsStart()) return;
  console.error("The packages could not be installed. Is the npm registry reachable? Then run the command again.");
  process.exit(1);
}

/** The tools that bring a program of their own for each system. */
const NATIVE_TOOLS = ["vite", "biome", "tsc"];

function toolsStart() {
  return NATIVE_TOOLS.every((name) => {
    const done = spawnSync(binOf(name), ["--version"], { cwd: ROOT, stdio: "ignore", shell: WINDOWS });
    return done.status === 0;
  });
}

/** Where the usual installers put Chrome and Chromium, by platform. */
const BROWSERS = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/snap/bin/chromium",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: [
    join(process.env.PROGRAMFILES ?? "C:\\Program Files", "Google\\Chrome\\Application\\chrome.exe"),
    join(process.env["PROGRAMFILES(X86)"] ?? "C:\\Program Files (x86)", "Google\\Chrome\\Application\\chrome.exe"),
  ],
};

/** A Chrome or Chromium on this machine (HEADNOTE_BROWSER names another), or null. */
export function findBrowser() {
  const named = process.env.HEADNOTE_BROWSER;
  if (named) return named;
  return (BROWSERS[process.platform] ?? []).find((path) => existsSync(path)) ?? null;
}

/** Makes sure that Playwright has a browser: the machine's own, else Playwright's, installed when missing. */
export function installBrowser() {
  if (findBrowser()) return true;
  const require = createRequire(import.meta.url);
  const { chromium } = require("@playwright/test");
  if (existsSync(chromium.executablePath())) return true;
  console.log("Installing a browser for the tests ...");
  return (
    runBin("playwright", ["install", "--with-deps", "chromium"]) === 0 ||
    runBin("playwright", ["install", "chromium"]) === 0
  );
}

/** Reads a JSON file, or null where it is missing or broken. */
export function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}
