import type { Opinion } from "../opinion/index.ts";
import type { Annotations } from "./annotations.ts";
import { findCitations } from "./citations/index.ts";
import { readMeta } from "./meta/index.ts";
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

/** What is known before passages are labelled, with the tokens in which they and the tests are looked for. */
export interface CitationsRead {
  readonly annotations: Annotations;
  readonly streams: readonly Tokens[];
}

/** The first two stages, which need neither the weights of the roles nor the catalog of tests. Linear in the text. */
export function readCitations(opinion: Opinion, { until = "tests", onStage }: AnnotateOptions = {}): CitationsRead {
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

  annotations = { ...annotations, sentences: splitSentences(streams, citations) };
  onStage?.("sentences", annotations);
  return { annotations, streams };
}
