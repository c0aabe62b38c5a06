import type { Annotations, Stage } from "../../engine/index.ts";
import { openText } from "../../intake/index.ts";
import type { Opinion } from "../../opinion/index.ts";
import { fetchText } from "../fetch-text.ts";
import type { EngineMessage, ReadRequest, Source } from "./messages.ts";

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
      return { tests: soFar.tests, passages: soFar.passages, checks: soFar.checks };
    default:
      return stage satisfies never;
  }
}

/** Code units of an opinion whose citations are found about as fast as its bare text is drawn: it is drawn once, with them. */
const SHORT = 100_000;

async function opinionOf(source: Source): Promise<Opinion> {
  if ("opinion" in source) return source.opinion;
  return openText("text" in source ? source.text : await fetchText(source.url));
}

async function read({ run, source }: ReadRequest): Promise<void> {
  const opinion = await opinionOf(source);
  let told = false;
  const tellOpinion = () => {
    if (!told) tell({ type: "opinion", run, opinion });
    told = true;
  };
  if (opinion.text.length > SHORT) tellOpinion();
  try {
    const [{ annotateInStages }, { withLinks }] = await engine;
    await annotateInStages(opinion, (stage, soFar) => {
      const found = foundBy(stage, soFar, withLinks);
      tellOpinion();
      tell({ type: "stage", run, stage, found });
    });
  } finally {
    tellOpinion(); // it can be read whatever becomes of the engine
  }
  tell({ type: "done", run });
}

self.addEventListener("message", ({ data }: MessageEvent<ReadRequest>) => {
  read(data).catch((error: unknown) => {
    tell({ type: "failed", run: data.run, why: error instanceof Error ? error.message : String(error) });
  });
});
