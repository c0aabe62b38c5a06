import type { Annotations, Stage } from "../../engine/index.ts";
import type { Opinion } from "../../opinion/index.ts";
import type { EngineMessage, ReadRequest, Source } from "./messages.ts";

/** How far a run has come. `annotations` grows with the stages; what has not been looked for yet is empty. */
export interface Progress {
  readonly opinion: Opinion;
  readonly annotations: Annotations;
  readonly stage: Stage | "opening" | "done";
}

export interface EngineClient {
  /** Reads a text; `onProgress` is told of each stage. A run that another one overtakes is given up (its promise rejects with `Overtaken`). */
  read(text: string, opinion: Opinion | null, onProgress: (progress: Progress) => void): Promise<Progress>;
  /** The same for the text at a URL of the page's own origin, which the worker fetches. */
  readAt(url: string, onProgress: (progress: Progress) => void): Promise<Progress>;
}

export class Overtaken extends Error {}

interface Running {
  readonly run: number;
  readonly onProgress: (progress: Progress) => void;
  readonly resolve: (progress: Progress) => void;
  readonly reject: (error: Error) => void;
  progress: Progress | null;
}

/**
 * One worker, one run at a time. The engine does not yield, so the only way to stop it is to end the worker; a new one
 * is started for the next run.
 */
export function createEngineClient(startWorker: () => Worker): EngineClient {
  let worker: Worker | null = null;
  let running: Running | null = null;
  let runs = 0;

  const end = (settle: (it: Running) => void) => {
    const it = running;
    running = null;
    if (it) settle(it);
  };

  const onMessage = ({ data }: MessageEvent<EngineMessage>) => {
    if (!running || data.run !== running.run) return;
    if (data.type === "failed") return end((it) => it.reject(new Error(data.why)));
    running.progress = advance(running.progress, data);
    running.onProgress(running.progress);
    if (data.type === "done") end((it) => it.resolve(it.progress!));
  };

  const stop = () => {
    worker?.terminate();
    worker = null;
  };

  const started = (): Worker => {
    if (worker) return worker;
    worker = startWorker();
    worker.addEventListener("message", onMessage);
    worker.addEventListener("error", (event) => {
      stop();
      end((it) => it.reject(new Error(event.message || "the engine could not be started")));
    });
    return worker;
  };
  started();

  const run = (source: Source, onProgress: Running["onProgress"]) =>
    new Promise<Progress>((resolve, reject) => {
      if (running) {
        stop();
        end((it) => it.reject(new Overtaken()));
      }
      runs += 1;
      running = { run: runs, onProgress, resolve, reject, progress: null };
      started().postMessage({ run: runs, source } satisfies ReadRequest);
    });

  return {
    read: (text, opinion, onProgress) => run(opinion ? { opinion } : { text }, onProgress),
    readAt: (url, onProgress) => run({ url }, onProgress),
  };
}

/** The progress after a message: stages add to what is known. */
function advance(known: Progress | null, message: Exclude<EngineMessage, { type: "failed" }>): Progress {
  if (message.type === "opinion") {
    return { opinion: message.opinion, annotations: nothingFound(message.opinion), stage: "opening" };
  }
  if (!known) throw new Error(`the worker told of ${message.type} before it told of the opinion`);
  if (message.type === "done") return { ...known, stage: "done" };
  return { ...known, stage: message.stage, annotations: { ...known.annotations, ...message.found } };
}

function nothingFound(opinion: Opinion): Annotations {
  return {
    furniture: opinion.furniture,
    sections: opinion.sections,
    footnotes: opinion.footnotes.map(({ label, mark, body }) => ({ label, mark, body })),
    meta: {
      caption: null,
      court: null,
      courtId: null,
      docket: null,
      date: null,
      judge: null,
      author: null,
      citation: null,
    },
    citations: [],
    authorities: [],
    sentences: [],
    passages: [],
    tests: [],
    checks: [],
  };
}
