import type { Annotations, Stage } from "../../engine/index.ts";
import { openText } from "../../intake/index.ts";
import type { EngineMessage, ReadRequest } from "./messages.ts";

// Asked for at once and waited for later: the text can be shown before the engine, which is large, is there. Not by its
// index, which brings the catalog of tests along before anything is highlighted.
const engine = Promise.all([import("../../engine/annotate-in-stages.ts"), import("../../authority/index.ts")]);

const tell = (message: EngineMessage) => self.postMessage(message);

type WithLinks = (annotations: Annotations) => Annotations;

/** Only what a stage adds is sent: the rest is on the other side already, and copying it costs. */
function foundBy(stage: Stage, soFar: Annotations, withLinks: WithLinks): Partial<Annotations> {
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

async function read({ run, text, opinion: known }: ReadRequest): Promise<void> {
  const opinion = known ?? openText(text);
  tell({ type: "opinion", run, opinion });
  const [{ annotateInStages }, { withLinks }] = await engine;
  await annotateInStages(opinion, (stage, soFar) =>
    tell({ type: "stage", run, stage, found: foundBy(stage, soFar, withLinks) }),
  );
  tell({ type: "done", run });
}

self.addEventListener("message", ({ data }: MessageEvent<ReadRequest>) => {
  read(data).catch((error: unknown) => {
    tell({ type: "failed", run: data.run, why: error instanceof Error ? error.message : String(error) });
  });
});
