import type { Opinion } from "../opinion/index.ts";
import type { Annotations } from "./annotations.ts";
import { readCitations, type Stage } from "./read-citations.ts";

/**
 * `annotate` for a page that shows each stage as it comes. The weights of the roles and the catalog of tests are most of
 * the engine: they are loaded when the citations, which come first, have been told of. Rejects where they cannot be
 * loaded.
 */
export async function annotateInStages(
  opinion: Opinion,
  onStage: (stage: Stage, soFar: Annotations) => void,
): Promise<void> {
  const { annotations, streams } = readCitations(opinion, { onStage });
  const doctrine = import("./doctrine/index.ts");
  const { labelPassages } = await import("./passages/index.ts");
  const { citations, meta, sentences } = annotations;
  const passages = labelPassages(opinion, streams, meta, citations, sentences);
  const labelled = { ...annotations, passages };
  onStage("passages", labelled);
  const { findTests } = await doctrine;
  onStage("tests", { ...labelled, ...findTests(opinion, streams, citations, meta, passages) });
}
