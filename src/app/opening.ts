import type { QueryClient } from "@tanstack/react-query";
import type { CaseText, OpinionSource } from "../authority/lookup/index.ts";
import { keepDetails, keepOpinion, readDetails, textKey } from "../library/index.ts";
import { type Address, formatAddress } from "./address.ts";
import type { SourceDocument } from "./documents.ts";
import { navigate } from "./navigation.ts";
import { say, type ToastLine } from "./toasts.ts";

/** What a person gives to be opened. */
export type Source =
  | { readonly from: "text"; readonly text: string; readonly name: string }
  /** Rich text: its markup, and the same as plain text. */
  | { readonly from: "markup"; readonly html: string; readonly text: string }
  | { readonly from: "file"; readonly file: File };

/** Why it was not opened: what happened, and what to do about it. */
export interface Refusal {
  readonly what: string;
  readonly todo: string;
  /** The file, where a password would open it. */
  readonly locked: File | null;
}

export interface OpeningOptions {
  /** Share done, from 0 to 1, and what is being done. */
  readonly onProgress?: (progress: { readonly done: number; readonly step: string }) => void;
  readonly signal?: AbortSignal;
  readonly password?: string;
}

/** What came of one source. */
export type Outcome =
  | { readonly opened: true; readonly id: string; readonly name: string; readonly file: string | null }
  | { readonly opened: false; readonly refusal: Refusal };

/**
 * Opens sources in turn, keeps each in the library and goes to the first that opened. What came of each comes back as a
 * value; an opening that is stopped ends the row.
 */
export async function openSources(
  queries: QueryClient,
  sources: readonly Source[],
  options: OpeningOptions = {},
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const source of sources) {
    const read = await readSource(source, options);
    if ("what" in read) outcomes.push({ opened: false, refusal: read });
    else {
      await keep(queries, read);
      const file = source.from === "file" ? source.file.name : null;
      outcomes.push({ opened: true, id: read.id!, name: read.name, file });
    }
    if (options.signal?.aborted) break;
  }
  const first = outcomes.find((it) => it.opened);
  if (first) navigate(addressOf(first.id));
  return outcomes;
}

const addressOf = (id: string): Address => ({ opinion: id, view: "brief", target: null, place: null });

export const refusalsOf = (outcomes: readonly Outcome[]): readonly Refusal[] =>
  outcomes.flatMap((it) => (it.opened ? [] : [it.refusal]));

/** Says on the page what came of an opening: of one source in a sentence, of several in a line each. */
export function sayOutcomes(outcomes: readonly Outcome[]): void {
  const [only, ...more] = outcomes;
  if (!only) return;
  if (more.length === 0) {
    say(only.opened ? `${only.file ?? "The text"} is open.` : refusalWords(only.refusal));
    return;
  }
  const opened = outcomes.filter((it) => it.opened).length;
  const words =
    opened === outcomes.length ? `${opened} files are open.` : `${opened} of ${outcomes.length} files were opened.`;
  say(words, null, outcomes.map(lineOf));
}

function lineOf(outcome: Outcome): ToastLine {
  return outcome.opened
    ? { words: outcome.file ?? outcome.name, good: true, href: formatAddress(addressOf(outcome.id)) }
    : { words: refusalWords(outcome.refusal), good: false, href: null };
}

/** What is wrong, for where there is no place to enter a password. */
function refusalWords({ what, todo, locked }: Refusal): string {
  return locked ? `${what} Choose it alone under “Open…”, where its password can be entered.` : `${what} ${todo}`;
}

async function keep(queries: QueryClient, read: SourceDocument): Promise<void> {
  queries.setQueryData(["opinion", read.id], read);
  try {
    const isNew = await keepOpinion(read.id!, read.name, read, new Date().toISOString());
    void queries.invalidateQueries({ queryKey: ["shelf"] });
    // Not waited for: the opinion opens, and its notes come when the texts have been compared.
    if (isNew) void import("./carried-notes.ts").then((it) => it.bringNotes(queries, read));
  } catch {
    say("It is open, but the browser did not let it be kept: its storage is full or switched off.");
  }
}

/** Opens a case that was fetched, with what its source says of it. False where there are no words in it. */
export async function openCase(queries: QueryClient, { parts, details }: CaseText): Promise<boolean> {
  const { openHtml } = await import("./intake.ts");
  const opinion = await openHtml(parts.map(markupOf).join("\n<hr>\n"));
  if (!/\S/.test(opinion.text)) return false;
  const id = textKey(opinion.text);
  await keep(queries, { id, name: details.caption, text: opinion.text, opinion });
  try {
    // What a person set by hand when it was opened before holds.
    await keepDetails(id, { ...(await readDetails(id)), source: details });
  } catch {
    // Said already: without storage the opinion is open and not kept.
  }
  await queries.invalidateQueries({ queryKey: ["details", id] });
  navigate(addressOf(id));
  return true;
}

/** Plain text stands in markup as it is set: lines and columns mean something in it. */
function markupOf({ form, content }: OpinionSource): string {
  if (form === "html") return content;
  return `<pre>${content.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</pre>`;
}

function readSource(
  source: Source,
  options: OpeningOptions,
): SourceDocument | Refusal | Promise<SourceDocument | Refusal> {
  if (source.from === "text") return readPasted(source);
  return source.from === "markup" ? readMarkup(source) : readFile(source.file, options);
}

function readPasted({ text, name }: { readonly text: string; readonly name: string }): SourceDocument | Refusal {
  if (!/\S/.test(text))
    return { what: "There are no words in it.", todo: "Paste the opinion’s text, or choose its file.", locked: null };
  return { id: textKey(text), name: name.trim() || firstWords(text), text, opinion: null };
}

/** A pasted text's name: the first line that says something, cut at a word. */
function firstWords(text: string): string {
  const line = /[\p{L}\p{N}][^\n]{0,200}/u.exec(text)?.[0].replace(/\s+/g, " ").trim() ?? "Pasted text";
  return line.length > 60 ? `${line.slice(0, 60).replace(/\s\S*$/, "")}…` : line;
}

/** Markup that holds no words (a picture of them, say) leaves its plain text. */
async function readMarkup({
  html,
  text,
}: {
  readonly html: string;
  readonly text: string;
}): Promise<SourceDocument | Refusal> {
  const { openHtml } = await import("./intake.ts");
  const opinion = await openHtml(html);
  if (!/\S/.test(opinion.text)) return readPasted({ text, name: "" });
  return { id: textKey(opinion.text), name: firstWords(opinion.text), text: opinion.text, opinion };
}

async function readFile(file: File, options: OpeningOptions): Promise<SourceDocument | Refusal> {
  const { openFile, describeIntakeError } = await import("./intake.ts");
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes)
    return {
      what: `${file.name} could not be read from the disk.`,
      todo: "Check that it is still there, and try again.",
      locked: null,
    };
  const opened = await openFile(new Uint8Array(bytes), file.name, options);
  if (!opened.ok) {
    const locked = opened.error.why === "password needed" || opened.error.why === "wrong password";
    return { ...describeIntakeError(opened.error), locked: locked ? file : null };
  }
  const { opinion, title, format } = opened;
  // A plain text is read anew in the worker each time, so that it gains from a better reading.
  return { id: textKey(opinion.text), name: title, text: opinion.text, opinion: format === "text" ? null : opinion };
}
