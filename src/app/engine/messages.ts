import type { Annotations, Stage } from "../../engine/index.ts";
import type { Opinion } from "../../opinion/index.ts";

/** What is read: plain text, the same at a URL, or what intake has read already (a PDF kept in the library). */
export type Source = { readonly text: string } | { readonly url: string } | { readonly opinion: Opinion };

/** What the page asks of the worker. `run` numbers the requests, so that an answer to an older one is known as such. */
export interface ReadRequest {
  readonly run: number;
  readonly source: Source;
}

/** What the worker tells, in this order: the document, each stage that a reader can be shown, the end. */
export type EngineMessage =
  | { readonly type: "opinion"; readonly run: number; readonly opinion: Opinion }
  | { readonly type: "stage"; readonly run: number; readonly stage: Stage; readonly found: Partial<Annotations> }
  | { readonly type: "done"; readonly run: number }
  | { readonly type: "failed"; readonly run: number; readonly why: string };
