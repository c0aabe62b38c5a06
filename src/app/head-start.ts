import type { Opinion } from "../opinion/index.ts";
import { createEngineClient, type Progress } from "./engine/engine-client.ts";
import { fetchText } from "./fetch-text.ts";
import { opinionOfAddress } from "./opinion-of-address.ts";

/*
 * What takes time and needs no page is begun before the page's own script is there: the engine's worker, and where the
 * address names no other opinion the bundled ruling, which the worker fetches and reads by itself.
 */

const engine = createEngineClient(
  () => new Worker(new URL("./engine/engine.worker.ts", import.meta.url), { type: "module", name: "engine" }),
);

const SAMPLE_URL = "smalls-ruling.txt";
const sampleUrl = () => new URL(SAMPLE_URL, document.baseURI).href;

/** A reading that nobody has asked for yet, as far as it has come. */
class Begun {
  progress: Progress | null = null;
  onProgress: ((progress: Progress) => void) | null = null;
  readonly opened: Promise<Opinion>;
  readonly end: Promise<Progress>;

  constructor(url: string) {
    let open: (opinion: Opinion) => void = () => undefined;
    const first = new Promise<Opinion>((resolve) => {
      open = resolve;
    });
    this.end = engine.readAt(url, (progress) => {
      this.progress = progress;
      this.onProgress?.(progress);
      open(progress.opinion);
    });
    this.opened = Promise.race([first, this.end.then(({ opinion }) => opinion)]);
    this.opened.catch(() => undefined); // whoever takes it up is told
  }
}

let begun = opinionOfAddress(location.search) === null ? new Begun(sampleUrl()) : null;
const sample = begun?.opened;

/** The bundled ruling, from the page's own origin. Rejects with a sentence where it can't be had. */
export async function sampleText(): Promise<string> {
  const opinion = await sample?.catch(() => null); // what failed, or was overtaken, is asked for again
  return opinion ? opinion.text : fetchText(sampleUrl());
}

/** Reads a text in the worker, as `EngineClient.read` does; goes on with the reading that was begun with the page. */
export function readInEngine(
  text: string,
  opinion: Opinion | null,
  onProgress: (progress: Progress) => void,
): Promise<Progress> {
  const known = begun;
  begun = null;
  if (known?.progress?.opinion.text !== text || opinion !== null) return engine.read(text, opinion, onProgress);
  known.onProgress = onProgress;
  onProgress(known.progress);
  return known.end;
}
