import type { Opinion } from "../opinion/index.ts";
import type { Annotations } from "./annotations.ts";
import { findTests } from "./doctrine/index.ts";
import { type AnnotateOptions, readPassages } from "./read-passages.ts";

/** Opinion to annotations: a pure function, the same in a worker, in Node and in a test. Linear in the text. */
export function annotate(opinion: Opinion, { until = "tests", onStage }: AnnotateOptions = {}): Annotations {
  const { annotations, streams } = readPassages(opinion, { until, ...(onStage ? { onStage } : {}) });
  if (until !== "tests") return annotations;
  const { citations, meta, passages } = annotations;
  const whole = { ...annotations, ...findTests(opinion, streams, citations, meta, passages) };
  onStage?.("tests", whole);
  return whole;
}
