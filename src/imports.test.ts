import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { describe, expect, it } from "vitest";

/**
 * The one-way rule of the folders: who may import whom. What is not listed is forbidden, so a new folder has to be
 * given its place here.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  opinion: [],
  intake: ["opinion"],
  engine: ["opinion"],
  authority: ["engine", "opinion"],
  library: ["engine", "opinion"],
  reader: ["library", "authority", "engine", "opinion"],
  panel: ["library", "authority", "engine", "opinion"],
  app: ["reader", "panel", "library", "authority", "intake", "engine", "opinion"],
  cli: ["authority", "intake", "engine", "opinion"],
  training: ["intake", "engine", "opinion"],
};

const SOURCE = import.meta.dirname;
const IMPORT = /(?:from|import)\s*\(?\s*["'](\.[^"']+)["']/g;

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

const folderOf = (path: string): string => relative(SOURCE, path).split(sep)[0]!;

/** Every relative import of a source file, as the path that it names. A test may reach wider than what it tests. */
function importsOf(file: string): string[] {
  return [...readFileSync(file, "utf8").matchAll(IMPORT)].map((match) => resolve(dirname(file), match[1]!));
}

describe("imports run one way", () => {
  const sources = filesUnder(SOURCE).filter(
    (file) => !/\.test\.tsx?$/.test(file) && folderOf(file).indexOf(".") === -1,
  );

  it("finds the source files", () => {
    expect(sources.length).toBeGreaterThan(20);
  });

  it("imports only from the folders below", () => {
    const wrong = sources.flatMap((file) => {
      const from = folderOf(file);
      return importsOf(file)
        .map(folderOf)
        .filter((to) => to !== from && !MAY_IMPORT[from]?.includes(to))
        .map((to) => `${relative(SOURCE, file)} imports from ${to}/`);
    });
    expect(wrong).toEqual([]);
  });

  it("keeps the engine free of the page, the network and the clock", () => {
    const impure =
      /\b(?:document|window|localStorage)\.|\bfetch\(|Date\.now|new Date\(\)|performance\.now|Math\.random/;
    const wrong = sources
      .filter((file) => ["engine", "opinion"].includes(folderOf(file)))
      .flatMap((file) =>
        readFileSync(file, "utf8")
          .split("\n")
          .filter((line) => !/^\s*(?:\*|\/\/|\/\*)/.test(line))
          .map((line) => line.replace(/"(?:[^"\\]|\\.)*"|`[^`]*`|\/\/.*/g, ""))
          .filter((line) => impure.test(line))
          .map((line) => `${relative(SOURCE, file)}: ${line.trim()}`),
      );
    expect(wrong).toEqual([]);
  });
});
