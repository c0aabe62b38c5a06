import type { QueryClient } from "@tanstack/react-query";
import type { CaseText, OpinionSource } from "../authority/lookup/index.ts";
import { keepDetails, keepOpinion, readDetails } from "../library/index.ts";
import { type Address, formatAddress } from "./address.ts";
import type { SourceDocument } from "./documents.ts";
import { navigate } from "./navigation.ts";
import { type OpeningOptions, type Refusal, readSource, type Source } from "./read-source.ts";
import { say, type ToastLine } from "./toasts.ts";

export type { OpeningOptions, Refusal, Source } from "./read-source.ts";

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
  say(words, null, { lines: outcomes.map(lineOf), stays: true });
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
export async function openCase(
  queries: QueryClient,
  { parts, details }: CaseText,
  options: OpeningOptions = {},
): Promise<boolean> {
  const read = await readSource({ from: "markup", html: parts.map(markupOf), text: "" }, options);
  if ("what" in read) return false;
  const id = read.id!;
  await keep(queries, { ...read, name: details.caption });
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
