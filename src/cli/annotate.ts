import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { createInterface } from "node:readline";
import { withLinks } from "../authority/index.ts";
import { type Annotations, annotate, STAGES, type Stage } from "../engine/index.ts";
import { describeIntakeError, type IntakeError, openFile, openText } from "../intake/index.ts";
import type { Opinion } from "../opinion/index.ts";

const USAGE = `usage: npm run --silent annotate -- [--only STAGE] FILE...
       npm run --silent annotate -- [--only STAGE] --jsonl < LINES

  FILE      an opinion: .txt .md .html .docx .pdf; prints one JSON document a file, on one line each
  --jsonl   reads {"id": ..., "text": ...} lines on standard input, writes one result line each, in order
  --only    stops after: ${STAGES.join(", ")}`;

interface Arguments {
  readonly files: readonly string[];
  readonly jsonl: boolean;
  readonly until: Stage;
}

/** Reads the command line; a string is a complaint to print. */
function readArguments(words: readonly string[]): Arguments | string {
  const files: string[] = [];
  let jsonl = false;
  let until: Stage = "tests";
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i]!;
    if (word === "--jsonl") jsonl = true;
    else if (word === "--only") {
      const stage = STAGES.find((s) => s === words[i + 1]);
      if (!stage) return `--only takes one of ${STAGES.join(", ")}`;
      until = stage;
      i += 1;
    } else if (word.startsWith("--")) return `unknown option ${word}`;
    else files.push(word);
  }
  if (jsonl === files.length > 0) return jsonl ? "--jsonl reads standard input and takes no files" : "no file named";
  return { files, jsonl, until };
}

function annotated(opinion: Opinion, until: Stage): Annotations {
  return withLinks(annotate(opinion, { until }));
}

/** Writes a line and waits where the pipe is full, so that memory stays bounded whatever reads at the other end. */
async function writeLine(value: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, "drain");
}

/** The answer to one input line: an annotation, or an error that names what is wrong with the line. */
function answer(line: string, until: Stage): { readonly id: unknown; readonly error?: string } {
  let input: unknown;
  try {
    input = JSON.parse(line);
  } catch (error) {
    return { id: null, error: `not JSON: ${(error as Error).message}` };
  }
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    return { id: null, error: 'not an object with "id" and "text"' };
  }
  const { id = null, text } = input as { id?: unknown; text?: unknown };
  if (text === undefined) return { id, error: 'no "text"' };
  if (typeof text !== "string") return { id, error: '"text" is not a string' };
  return { id, ...annotated(openText(text), until) };
}

async function annotateLines(until: Stage): Promise<boolean> {
  let clean = true;
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) {
    if (line.trim() === "") continue;
    const result = answer(line, until);
    if ("error" in result) clean = false;
    await writeLine(result);
  }
  return clean;
}

function complaint(error: IntakeError): string {
  const { what, todo } = describeIntakeError(error);
  return `${what} ${todo}`;
}

async function annotateFiles(files: readonly string[], until: Stage): Promise<boolean> {
  let clean = true;
  for (const file of files) {
    try {
      const opened = await openFile(await readFile(file), basename(file));
      if (!opened.ok) throw new Error(complaint(opened.error));
      const { opinion, format } = opened;
      // Plain text is the input exactly as given; what was extracted from a file stands in the result.
      const extracted = format === "text" || format === "markdown" ? {} : { text: opinion.text };
      await writeLine({ id: basename(file, extname(file)), ...extracted, ...annotated(opinion, until) });
    } catch (error) {
      clean = false;
      process.stderr.write(`${file}: ${(error as Error).message}\n`);
    }
  }
  return clean;
}

// A reader that goes away (`| head`) ends the run quietly.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

const chosen = readArguments(process.argv.slice(2));
if (typeof chosen === "string") {
  process.stderr.write(`annotate: ${chosen}\n${USAGE}\n`);
  process.exitCode = 2;
} else {
  const clean = chosen.jsonl ? await annotateLines(chosen.until) : await annotateFiles(chosen.files, chosen.until);
  if (!clean) process.exitCode = 1;
}
