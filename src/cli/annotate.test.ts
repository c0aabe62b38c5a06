import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withLinks } from "../authority/index.ts";
import { annotate } from "../engine/index.ts";
import { openText } from "../intake/index.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const RULING = join(ROOT, "public", "smalls-ruling.txt");
const schema = JSON.parse(readFileSync(join(ROOT, "src", "engine", "annotations.schema.json"), "utf8"));
const valid = new Ajv2020({ allowUnionTypes: true, strict: true }).compile(schema);

function command(words: readonly string[], input = "") {
  const done = spawnSync("npm", ["run", "--silent", "annotate", "--", ...words], {
    cwd: ROOT,
    input,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    shell: process.platform === "win32",
  });
  return {
    status: done.status,
    stderr: done.stderr,
    lines: done.stdout
      .split("\n")
      .filter(Boolean)
      .map((l) => JSON.parse(l)),
  };
}

describe("the annotate command", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "annotate-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("prints what the engine finds, in the shape of the schema", () => {
    const { status, lines } = command([RULING]);
    expect(status).toBe(0);
    expect(lines).toHaveLength(1);
    expect(valid(lines[0]) ? null : valid.errors).toBeNull();
    const text = readFileSync(RULING, "utf8");
    const direct = JSON.parse(JSON.stringify(withLinks(annotate(openText(text)))));
    expect(lines[0]).toEqual({ id: "smalls-ruling", ...direct });
    expect(lines[0].citations.length).toBeGreaterThan(15);
  });

  it("answers each line in order and goes on past a bad one", () => {
    const input = [
      JSON.stringify({ id: 1, text: "See Doe v. Roe, 12 F.3d 34 (2d Cir. 1995)." }),
      "not json",
      JSON.stringify({ id: 3 }),
      JSON.stringify({ id: 4, text: 5 }),
      JSON.stringify({ id: 5, text: "" }),
      JSON.stringify([]),
    ].join("\n");
    const { status, lines } = command(["--jsonl"], input);
    expect(status).toBe(1);
    expect(lines.map((line) => [line.id, typeof line.error])).toEqual([
      [1, "undefined"],
      [null, "string"],
      [3, "string"],
      [4, "string"],
      [5, "undefined"],
      [null, "string"],
    ]);
    expect(lines[0].citations).toHaveLength(1);
    for (const line of [lines[0], lines[4]]) expect(valid(line) ? null : valid.errors).toBeNull();
  });

  it("stops after the stage asked for", () => {
    const text = "The motion is denied. Doe v. Roe, 12 F.3d 34 (2d Cir. 1995).";
    const { lines } = command(["--jsonl", "--only", "citations"], JSON.stringify({ id: "a", text }));
    expect(lines[0].citations).toHaveLength(1);
    expect(lines[0].sentences).toEqual([]);
  });

  it("leaves every offset in the text exactly as given: BOM, CRLF, tabs and lone surrogates", () => {
    const text = "\uFEFFFirst.\r\n\r\n\tSee Doe v. Roe,\r\n12 F.3d 34 (2d Cir. 1995). \uD800 End.";
    const { lines } = command(["--jsonl"], JSON.stringify({ id: "a", text }));
    const [citation] = lines[0].citations;
    expect(text.slice(citation.start, citation.end)).toBe("Doe v. Roe,\r\n12 F.3d 34 (2d Cir. 1995)");
  });

  it("does the other files where one cannot be read, and says which", () => {
    const good = join(folder, "good.txt");
    writeFileSync(good, "Doe v. Roe, 12 F.3d 34 (2d Cir. 1995).");
    const missing = join(folder, "missing.txt");
    const { status, stderr, lines } = command([missing, good]);
    expect(status).toBe(1);
    expect(stderr).toContain("missing.txt");
    expect(lines.map((line) => line.id)).toEqual(["good"]);
  });

  it("says how it is used where the words make no sense", () => {
    for (const words of [[], ["--jsonl", "file.txt"], ["--only", "soup", "--jsonl"], ["--what"]]) {
      const { status, stderr } = command(words);
      expect(status).toBe(2);
      expect(stderr).toContain("usage:");
    }
  });
});
