// `npm run train -- GOLD... [--texts FOLDER]... [--dry]`: makes the weights of the role model from folders of labelled
// opinions, and says how well a model does on opinions that it has not seen. The folder named "bva" is one narrow
// court's: judged apart, and learnt from only as far as the recipe's mix says. The project's invented opinions are learnt
// from too, and with --texts its own labels of the texts in those folders; neither is ever judged on. With --dry nothing is
// written.
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { ROLES } from "../engine/annotations.ts";
import { BUCKETS } from "../engine/passages/buckets.ts";
import { calibrated } from "../engine/passages/calibration.ts";
import type { PackedModel } from "../engine/passages/model.ts";
import { calibrate, crossValidate, type Reading, readWith, reliability, scoresOf } from "./evaluate.ts";
import { type Example, readGold, readInvented, readOwnLabels } from "./gold.ts";
import { type Field, type Recipe, train } from "./learn.ts";

const FOLDS = 5;
const NARROW = "bva";
/** Chosen by held-out score: see experiments.md. */
const RECIPE: Recipe = {
  penalty: { traits: 10, words: 10, steps: 1 },
  mix: { [NARROW]: 0.1, invented: 0.5 },
  fewest: 3,
  iterations: 40,
  seed: 1,
};
const TARGET = join(import.meta.dirname, "..", "engine", "passages", "weights.gen.ts");

const { values: options, positionals: folders } = parseArgs({
  options: { texts: { type: "string", multiple: true }, dry: { type: "boolean", default: false } },
  allowPositionals: true,
});
if (folders.length === 0) {
  console.error("usage: npm run train -- GOLD_FOLDER... [--texts FOLDER]... [--dry]");
  process.exit(2);
}
const examples = folders.flatMap(readGold);
const ours = examples.filter((example) => example.source !== NARROW);
const narrow = examples.filter((example) => example.source === NARROW);
const judged = new Set(examples.map(({ text }) => text));
const own = options.texts ? readOwnLabels(options.texts).filter(({ text }) => !judged.has(text)) : [];
const invented = readInvented();
const always = [...own, ...invented];
console.log(
  `${ours.length} opinions, ${own.length} of our own labelling, ${invented.length} invented, ${narrow.length} of ${NARROW}`,
);

const readings = crossValidate(ours, [...always, ...narrow], RECIPE, FOLDS);
printScores(`${FOLDS}-fold, by opinion`, readings);
const calibration = calibrate(readings);
printReliability(readings);
if (narrow.length > 0) {
  const field = train([...ours, ...always], RECIPE);
  printScores(
    `trained on ours alone, read ${NARROW}`,
    narrow.map((example) => readWith(field, example)),
  );
}
if (!options.dry) write(train([...examples, ...always], RECIPE));

function printScores(title: string, of: readonly Reading[]): void {
  console.log(`\n${title}`);
  for (const [role, { precision, recall, f1 }] of Object.entries(scoresOf(of)))
    console.log(`${role.padEnd(12)} P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`);
}

/** Reliability on opinions that neither the model nor its calibration has seen: halves calibrate each other. */
function printReliability(of: readonly Reading[]): void {
  const halves = [of.filter((_, i) => i % 2 === 0), of.filter((_, i) => i % 2 === 1)] as const;
  const judged = halves.flatMap((half, i) => {
    const line = calibrate(halves[1 - i]!);
    return half.map((reading) => ({ ...reading, confidence: reading.confidence.map((p) => calibrated(line, p)) }));
  });
  console.log("\nreliability: confidence, share right, sentences");
  for (const { from, count, stated, right } of reliability(judged))
    if (count > 0) console.log(`${from.toFixed(1)}+  ${stated.toFixed(3)}  ${right.toFixed(3)}  ${count}`);
}

function write(field: Field): void {
  const most = field.weights.reduce((a, b) => Math.max(a, Math.abs(b)), 0);
  const scale = most / 127;
  const bytes = Int8Array.from(field.weights, (w) => Math.round(w / scale));
  const plain = (values: Float64Array) => [...values].map((v) => Math.round(v * 1e4) / 1e4);
  const packed: PackedModel = {
    provenance: {
      made: "npm run train",
      opinions: ours.length + own.length,
      invented: invented.length,
      sources: [...new Set([...examples, ...always].map((example) => example.source))].join(", "),
      narrow: narrow.length,
      sentences: [...examples, ...always].reduce((sum, example) => sum + example.sentences.length, 0),
      texts: digestOf([...examples, ...always]),
      recipe: JSON.stringify(RECIPE),
      roles: ROLES.join(" "),
    },
    buckets: BUCKETS,
    scale,
    weights: Buffer.from(bytes.buffer).toString("base64"),
    steps: plain(field.steps),
    starts: plain(field.starts),
    ends: plain(field.ends),
    calibration,
  };
  const source = `// Made by \`npm run train\`; not for the hand.\nimport type { PackedModel } from "./model.ts";\n\nexport const WEIGHTS: PackedModel = ${JSON.stringify(packed, null, 1)};\n`;
  writeFileSync(TARGET, source);
  console.log(`\n${TARGET}: ${gzipSync(source).length} bytes gzip`);
}

/** SHA-256 of the texts and labels, so that anyone can tell whether the same ones were used. */
function digestOf(of: readonly Example[]): string {
  const hash = createHash("sha256");
  for (const { text, labels } of of) hash.update(text).update(labels);
  return hash.digest("hex");
}
