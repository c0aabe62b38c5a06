import type { IntakeAdvice } from "../../intake/index.ts";
import type { Opinion } from "../../opinion/index.ts";

/** What is to be read: a file's bytes, or markup that was pasted or fetched, in parts where one document came in several. */
export type IntakeRequest =
  | { readonly kind: "file"; readonly bytes: Uint8Array; readonly name: string; readonly password: string | null }
  | { readonly kind: "markup"; readonly parts: readonly string[] };

export interface IntakeProgress {
  /** From 0 to 1. */
  readonly done: number;
  readonly step: string;
}

/** The beginning of a long document, to be read while the rest of it is: its blocks as read, without footnotes. */
export type FirstPages = readonly { readonly heading: boolean; readonly words: string }[];

/** What was read: the text, and the opinion where the source was more than plain text. */
export interface IntakeReading {
  readonly text: string;
  /** Null for plain text, which is read anew each time it is opened, so that it gains from a better reading. */
  readonly opinion: Opinion | null;
  /** As the document or its file calls it. */
  readonly title: string | null;
}

/** Why a file was not read, in words, and whether a password would open it. */
export interface IntakeRefusal extends IntakeAdvice {
  readonly locked: boolean;
}

/** What the worker tells: how far it is, any number of times, then one of the others. */
export type IntakeMessage =
  | { readonly type: "progress"; readonly progress: IntakeProgress }
  | { readonly type: "first pages"; readonly pages: FirstPages }
  | { readonly type: "read"; readonly reading: IntakeReading }
  | { readonly type: "refused"; readonly refusal: IntakeRefusal }
  | { readonly type: "failed"; readonly why: string };
