import { annotate } from "../../src/engine/annotate.ts";
import { findCitations } from "../../src/engine/citations/index.ts";
import { readMeta } from "../../src/engine/meta/index.ts";
import { resolveCitations } from "../../src/engine/resolution/index.ts";
import { splitSentences } from "../../src/engine/sentences/index.ts";
import { lex } from "../../src/engine/tokens/index.ts";
import { openText } from "../../src/intake/index.ts";
import { speedOf, textOfSize } from "./texts.ts";

const MEGABYTE = 1e6;
const SIZES = [1, 2, 4, 8];

/** Megabytes a second: sentences once citations are known, and whole annotation as the text grows. */
export function benchPassages(): void {
  const text = textOfSize(2 * MEGABYTE);
  const streams = lex(openText(text));
  const { citations } = resolveCitations(streams, findCitations(streams), readMeta(streams));
  console.log(`sentences: ${speedOf(text.length, () => splitSentences(streams, citations)).toFixed(1)} MB/s`);
  for (const size of SIZES) {
    const opinion = openText(textOfSize(size * MEGABYTE));
    const speed = speedOf(size * MEGABYTE, () => annotate(opinion, { until: "passages" }));
    console.log(`to passages, ${size} MB: ${speed.toFixed(2)} MB/s`);
  }
}
