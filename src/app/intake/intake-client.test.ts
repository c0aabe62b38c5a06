import { describe, expect, it, vi } from "vitest";
import { createIntake } from "./intake-client.ts";
import type { IntakeMessage, IntakeRequest } from "./messages.ts";

/** A worker as the client sees one; the test speaks for it. */
class FakeWorker extends EventTarget {
  readonly postMessage = vi.fn();
  readonly terminate = vi.fn();
  says(data: IntakeMessage): void {
    this.dispatchEvent(Object.assign(new Event("message"), { data }));
  }
  breaks(message: string): void {
    this.dispatchEvent(Object.assign(new Event("error"), { message }));
  }
}

const MARKUP: IntakeRequest = { kind: "markup", parts: ["<p>It is so ordered.</p>"] };
const reading = { text: "It is so ordered.", opinion: null, title: null };

function started(options?: Parameters<ReturnType<typeof createIntake>>[1], request = MARKUP) {
  const worker = new FakeWorker();
  const start = vi.fn(() => worker as unknown as Worker);
  const result = createIntake(start)(request, options);
  return { worker, start, result };
}

describe("reading away from the page", () => {
  it("hands over the bytes, tells how far it is, gives the reading and ends its worker", async () => {
    const bytes = new Uint8Array([37, 80, 68, 70]);
    const told: unknown[] = [];
    const begun: unknown[] = [];
    const file: IntakeRequest = { kind: "file", bytes, name: "larch.pdf", password: null };
    const { worker, result } = started(
      { onProgress: (progress) => told.push(progress), onFirstPages: (pages) => begun.push(pages) },
      file,
    );
    expect(worker.postMessage).toHaveBeenCalledWith(file, [bytes.buffer]);
    worker.says({ type: "progress", progress: { done: 0.5, step: "Page 1 of 2" } });
    worker.says({ type: "first pages", pages: [{ heading: true, words: "OPINION" }] });
    worker.says({ type: "read", reading });
    expect(await result).toEqual({ status: "read", reading });
    expect(begun).toEqual([[{ heading: true, words: "OPINION" }]]);
    expect(told).toEqual([{ done: 0.5, step: "Page 1 of 2" }]);
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  it("gives a refusal and a failure as values", async () => {
    const refusal = { what: "larch.pdf is empty.", todo: "Save it again.", locked: false };
    const refused = started();
    refused.worker.says({ type: "refused", refusal });
    expect(await refused.result).toEqual({ status: "refused", refusal });

    const failed = started();
    failed.worker.says({ type: "failed", why: "no memory" });
    expect(await failed.result).toEqual({ status: "failed", why: "no memory" });

    const broken = started();
    broken.worker.breaks("script not found");
    expect(await broken.result).toEqual({ status: "failed", why: "script not found" });
    expect(broken.worker.terminate).toHaveBeenCalledOnce();
  });

  it("stops at once by ending the worker, and starts none for what is stopped already", async () => {
    const abort = new AbortController();
    const { worker, result } = started({ signal: abort.signal });
    abort.abort();
    expect(await result).toEqual({ status: "stopped" });
    expect(worker.terminate).toHaveBeenCalledOnce();

    const late = started({ signal: abort.signal });
    expect(await late.result).toEqual({ status: "stopped" });
    expect(late.start).not.toHaveBeenCalled();
  });
});
