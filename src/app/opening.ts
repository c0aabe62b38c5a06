import type { QueryClient } from "@tanstack/react-query";
import { keepOpinion, textKey } from "../library/index.ts";
import type { SourceDocument } from "./documents.ts";
import { navigate } from "./navigation.ts";
import { say } from "./toasts.ts";

/** What a person gives to be opened. */
export type Source =
  | { readonly from: "text"; readonly text: string; readonly name: string }
  | { readonly from: "file"; readonly file: File };

/** Why it was not opened: what happened, and what to do about it. */
export interface Refusal {
  readonly what: string;
  readonly todo: string;
}

export interface OpeningOptions {
  /** Share done, from 0 to 1, and what is being done. */
  readonly onProgress?: (progress: { readonly done: number; readonly step: string }) => void;
  readonly signal?: AbortSignal;
  readonly password?: string;
}

/** Opens a source, keeps it in the library and goes to it. What is wrong with it comes back as a value. */
export async function openSource(
  queries: QueryClient,
  source: Source,
  options: OpeningOptions = {},
): Promise<Refusal | null> {
  const read = source.from === "text" ? readPasted(source) : await readFile(source.file, options);
  if ("what" in read) return read;
  queries.setQueryData(["opinion", read.id], read);
  try {
    await keepOpinion(read.id!, read.name, read, new Date().toISOString());
    void queries.invalidateQueries({ queryKey: ["shelf"] });
  } catch {
    say("It is open, but the browser did not let it be kept: its storage is full or switched off.");
  }
  navigate({ opinion: read.id, view: "brief", target: null, place: null });
  return null;
}

function readPasted({ text, name }: { readonly text: string; readonly name: string }): SourceDocument | Refusal {
  if (!/\S/.test(text))
    return { what: "There are no words in it.", todo: "Paste the opinion’s text, or choose its file." };
  return { id: textKey(text), name: name.trim() || firstWords(text), text, opinion: null };
}

/** A pasted text's name: the first line that says something, cut at a word. */
function firstWords(text: string): string {
  const line = /[\p{L}\p{N}][^\n]{0,200}/u.exec(text)?.[0].replace(/\s+/g, " ").trim() ?? "Pasted text";
  return line.length > 60 ? `${line.slice(0, 60).replace(/\s\S*$/, "")}…` : line;
}

async function readFile(file: File, options: OpeningOptions): Promise<SourceDocument | Refusal> {
  const { openFile, describeIntakeError } = await import("./intake.ts");
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes)
    return {
      what: `${file.name} could not be read from the disk.`,
      todo: "Check that it is still there, and try again.",
    };
  const opened = await openFile(new Uint8Array(bytes), file.name, options);
  if (!opened.ok) return describeIntakeError(opened.error);
  const { opinion, title, format } = opened;
  // A plain text is read anew in the worker each time, so that it gains from a better reading.
  return { id: textKey(opinion.text), name: title, text: opinion.text, opinion: format === "text" ? null : opinion };
}
