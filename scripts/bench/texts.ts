import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..", "..");

/** Opinions to measure on: HEADNOTE_CORPUS or a corpus folder beside the project, else the bundled ruling. */
export function opinionTexts(): readonly string[] {
  const folder = process.env.HEADNOTE_CORPUS ?? join(ROOT, "..", "shared", "corpus", "opinions");
  if (!existsSync(folder)) return [readFileSync(join(ROOT, "public", "smalls-ruling.txt"), "utf8")];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8"));
}

/** The opinions joined, and repeated until there are `size` UTF-16 code units. */
export function textOfSize(size: number): string {
  const joined = `${opinionTexts().join("\n\n")}\n\n`;
  return joined.repeat(Math.ceil(size / joined.length)).slice(0, size);
}

/** Megabytes a second: the best of `runs` after one warm-up, so that the machine's other work counts least. */
export function speedOf(size: number, work: () => unknown, runs = 3): number {
  work();
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i += 1) {
    const from = performance.now();
    work();
    best = Math.min(best, performance.now() - from);
  }
  return size / 1e6 / (best / 1e3);
}
