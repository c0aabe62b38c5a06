import type { Opinion } from "../opinion/index.ts";
import type { Annotations } from "./annotations.ts";
import { findCitations } from "./citations/index.ts";
import { readMeta } from "./meta/index.ts";
import { labelPassages } from "./passages/index.ts";
import { resolveCitations } from "./resolution/index.ts";
import { splitSentences } from "./sentences/index.ts";
import { lex, type Tokens } from "./tokens/index.ts";

/** The stages in order; `annotate` can stop after any, and tells of each as it ends. */
export const STAGES = ["citations", "sentences", "passages", "tests"] as const;
export type Stage = (typeof STAGES)[number];

export interface AnnotateOptions {
  /** The last stage to run; what comes later stays empty. */
  readonly until?: Stage;
  /** Called as each stage ends, with all that is known so far: what a reader can be shown already. */
  readonly onStage?: (stage: Stage, soFar: Annotations) => void;
}

/** What is known before the tests are looked for, with the tokens that they are looked for in. */
export interface PassagesRead {
  readonly annotations: Annotations;
  readonly streams: readonly Tokens[];
}

/** All stages but the last. Linear in the text. */
export function readPassages(opinion: Opinion, { until = "tests", onStage }: AnnotateOptions = {}): PassagesRead {
  const streams = lex(opinion);
  const meta = readMeta(streams);
  const { citations, authorities } = resolveCitations(streams, findCitations(streams), meta);
  let annotations: Annotations = {
    furniture: opinion.furniture,
    sections: opinion.sections,
    footnotes: opinion.footnotes.map(({ label, mark, body }) => ({ label, mark, body })),
    meta,
    citations,
    authorities,
    sentences: [],
    passages: [],
    tests: [],
    checks: [],
  };
  onStage?.("citations", annotations);
  if (until === "citations") return { annotations, streams };

  const sentences = splitSentences(streams, citations);
  annotations = { ...annotations, sentences };
  onStage?.("sentences", annotations);
  if (until === "sentences") return { annotations, streams };

  const passages = labelPassages(opinion, streams, meta, citations, sentences);
  annotations = { ...annotations, passages };
  onStage?.("passages", annotations);
  return { annotations, streams };
}
