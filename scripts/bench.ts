// `npm run bench [PART...]`: measures speed; asserts nothing. Parts: citations, passages, page, documents.
import { existsSync } from "node:fs";
import { join } from "node:path";

/** Each part is a file under bench/, and the function that it exports. */
const PARTS: Readonly<Record<string, string>> = {
  citations: "benchCitations",
  passages: "benchPassages",
  page: "benchPage",
  documents: "benchDocuments",
};

const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !(part in PARTS));
if (unknown.length > 0) {
  console.error(`no such part: ${unknown.join(", ")}; there are ${Object.keys(PARTS).join(", ")}`);
  process.exit(2);
}
for (const part of asked.length > 0 ? asked : Object.keys(PARTS)) {
  const path = `./bench/${part}.ts`;
  if (!existsSync(join(import.meta.dirname, path))) continue;
  console.log(`\n== ${part}`);
  const module = (await import(path)) as Readonly<Record<string, () => void | Promise<void>>>;
  await module[PARTS[part]!]?.();
}
