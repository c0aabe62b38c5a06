import type {
  FirstPages,
  IntakeMessage,
  IntakeProgress,
  IntakeReading,
  IntakeRefusal,
  IntakeRequest,
} from "./messages.ts";

/** What came of a reading; `stopped` when the signal ended it. */
export type IntakeResult =
  | { readonly status: "read"; readonly reading: IntakeReading }
  | { readonly status: "refused"; readonly refusal: IntakeRefusal }
  | { readonly status: "failed"; readonly why: string }
  | { readonly status: "stopped" };

export interface IntakeOptions {
  readonly onProgress?: (progress: IntakeProgress) => void;
  readonly onFirstPages?: (pages: FirstPages) => void;
  readonly signal?: AbortSignal;
}

/**
 * Reads a source away from the page, in a worker of its own: the readers do not yield, so ending the worker is how a
 * reading is stopped, and each leaves no memory behind. Never rejects.
 */
export function createIntake(
  startWorker: () => Worker,
): (request: IntakeRequest, options?: IntakeOptions) => Promise<IntakeResult> {
  return (request, { onProgress, onFirstPages, signal } = {}) =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve({ status: "stopped" });
      const worker = startWorker();
      const end = (result: IntakeResult) => {
        worker.terminate();
        signal?.removeEventListener("abort", stop);
        resolve(result);
      };
      const stop = () => end({ status: "stopped" });
      signal?.addEventListener("abort", stop);
      worker.addEventListener("error", (event) => end({ status: "failed", why: event.message || "it did not start" }));
      worker.addEventListener("message", ({ data }: MessageEvent<IntakeMessage>) => {
        switch (data.type) {
          case "progress":
            return onProgress?.(data.progress);
          case "first pages":
            return onFirstPages?.(data.pages);
          case "read":
            return end({ status: "read", reading: data.reading });
          case "refused":
            return end({ status: "refused", refusal: data.refusal });
          case "failed":
            return end({ status: "failed", why: data.why });
          default:
            return data satisfies never;
        }
      });
      worker.postMessage(request, request.kind === "file" ? [request.bytes.buffer] : []);
    });
}

export const readInWorker = createIntake(
  () => new Worker(new URL("./intake.worker.ts", import.meta.url), { type: "module", name: "intake" }),
);
