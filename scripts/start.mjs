// `npm start`: installs what is missing, builds, serves the app on this machine and opens it in the browser.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { installPackages, ROOT, runBin } from "./setup.mjs";

installPackages();
if (runBin("vite", ["build", "--logLevel", "warn"]) !== 0) {
  console.error("The app could not be built; the message above says why.");
  process.exit(1);
}
const { preview } = await import(pathToFileURL(join(ROOT, "node_modules", "vite", "dist", "node", "index.js")).href);
// No browser is opened where nobody sits: in CI, or with the usual BROWSER=none.
const open = !process.env.CI && process.env.BROWSER !== "none";
const port = Number(process.env.PORT ?? 4173);
const server = await preview({ root: ROOT, preview: { port, open } });
console.log("Headnote is open at");
server.printUrls();
console.log("Press Ctrl+C to stop.");
