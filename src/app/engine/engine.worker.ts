import { withLinks } from "../../authority/index.ts";
import { type Annotations, annotate, type Stage } from "../../engine/index.ts";
import { openText } from "../../intake/index.ts";
import type { EngineMessage, ReadRequest } from "./messages.ts";

const tell = (message: EngineMessage) => self.postMessage(message);

/** Only what a stage adds is sent: the rest is on the other side already, and copying it costs. */
function foundBy(stage: Stage, soFar: Annotations): Partial<Annotations> {
  switch (stage) {
    case "citations":
      return withLinks(soFar);
    case "sentences":
      return { sentences: soFar.sentences };
    case "passages":
      return { passages: soFar.passages };
    case "tests":
      return withLinks(soFar);
    default:
      return stage satisfies never;
  }
}

self.addEventListener("message", ({ data }: MessageEvent<ReadRequest>) => {
  const { run } = data;
  try {
    const opinion = data.opinion ?? openText(data.text);
    tell({ type: "opinion", run, opinion });
    annotate(opinion, { onStage: (stage, soFar) => tell({ type: "stage", run, stage, found: foundBy(stage, soFar) }) });
    tell({ type: "done", run });
  } catch (error) {
    tell({ type: "failed", run, why: error instanceof Error ? error.message : String(error) });
  }
});
