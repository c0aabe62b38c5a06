// `npm run bench [PART...]`: measures speed; asserts nothing. Parts: citations, passages, page.
import { existsSync } from "node:fs";
import { join } from "node:path";

const PARTS: Readonly<Record<string, string>> = {
  citations: "./bench/citations.ts",
  passages: "./bench/passages.ts",
  page: "./bench/page.ts",
};

const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !(part in PARTS));
if (unknown.length > 0) {
  console.error(`no such part: ${unknown.join(", ")}; there are ${Object.keys(PARTS).join(", ")}`);
  process.exit(2);
}
for (const part of asked.length > 0 ? asked : Object.keys(PARTS)) {
  const path = PARTS[part]!;
  if (!existsSync(join(import.meta.dirname, path))) continue;
  console.log(`\n== ${part}`);
  const { bench } = (await import(path)) as { bench: () => void | Promise<void> };
  await bench();
}
