import type { Opinion } from "../opinion/index.ts";
import type { Annotations } from "./annotations.ts";
import { findTests } from "./doctrine/index.ts";
import { labelPassages } from "./passages/index.ts";
import { type AnnotateOptions, readCitations, STAGES } from "./read-citations.ts";

/** Opinion to annotations: a pure function, the same in a worker, in Node and in a test. Linear in the text. */
export function annotate(opinion: Opinion, { until = "tests", onStage }: AnnotateOptions = {}): Annotations {
  const { annotations, streams } = readCitations(opinion, { until, ...(onStage ? { onStage } : {}) });
  if (STAGES.indexOf(until) < STAGES.indexOf("passages")) return annotations;
  const { citations, meta, sentences } = annotations;
  const passages = labelPassages(opinion, streams, meta, citations, sentences);
  const labelled = { ...annotations, passages };
  onStage?.("passages", labelled);
  if (until === "passages") return labelled;
  const whole = { ...labelled, ...findTests(opinion, streams, citations, meta, passages) };
  onStage?.("tests", whole);
  return whole;
}
