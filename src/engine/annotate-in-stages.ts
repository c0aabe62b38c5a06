import type { Opinion } from "../opinion/index.ts";
import type { Annotations } from "./annotations.ts";
import { readPassages, type Stage } from "./read-passages.ts";

/**
 * `annotate` for a page that shows each stage as it comes: the catalog of tests, by far the largest part of the engine,
 * is loaded while the others run. Rejects where it cannot be loaded.
 */
export async function annotateInStages(
  opinion: Opinion,
  onStage: (stage: Stage, soFar: Annotations) => void,
): Promise<void> {
  const doctrine = import("./doctrine/index.ts");
  const { annotations, streams } = readPassages(opinion, { onStage });
  const { findTests } = await doctrine;
  const { citations, meta, passages } = annotations;
  onStage("tests", { ...annotations, ...findTests(opinion, streams, citations, meta, passages) });
}
