import { CancelledError, type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import {
  type Answer,
  type AskedCase,
  CASE_SOURCE,
  type CaseSource,
  type FoundCase,
  findCase,
  getCase,
  type LookupError,
  type Network,
  wordsSent,
} from "../authority/lookup/index.ts";
import { courtListenerToken } from "./courtlistener-token.ts";
import { openCase } from "./opening.ts";

export type LookupState =
  | { readonly status: "idle" }
  | { readonly status: "working"; readonly step: string }
  /** Several cases stand at the citation. */
  | { readonly status: "choosing"; readonly found: readonly FoundCase[] }
  | { readonly status: "failed"; readonly error: LookupError };

export interface CaseLookup {
  readonly state: LookupState;
  ask(asked: AskedCase, source: CaseSource): void;
  choose(found: FoundCase): void;
  stop(): void;
}

const IDLE: LookupState = { status: "idle" };

/** Asks a source for a case and opens it. Nothing goes out before `ask`; what runs ends with the component. */
export function useCaseLookup(onOpened: () => void): CaseLookup {
  const queries = useQueryClient();
  const [state, setState] = useState<LookupState>(IDLE);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const run = async (work: (abort: AbortSignal) => Promise<LookupState | "opened">) => {
    running.current?.abort();
    const abort = new AbortController();
    running.current = abort;
    const next = await work(abort.signal);
    if (abort.signal.aborted) return;
    if (next === "opened") onOpened();
    else setState(next);
  };

  const get = async (found: FoundCase, signal: AbortSignal): Promise<LookupState | "opened"> => {
    setState({ status: "working", step: `Getting “${found.details.caption}” from ${hostOf(found.at.source)}…` });
    const text = await fetched(queries, ["case", keyOf(found)], signal, (network) =>
      getCase(found, courtListenerToken.get(), network),
    );
    if (!text.ok) return { status: "failed", error: text.error };
    setState({ status: "working", step: `Reading “${found.details.caption}”…` });
    const opened = await openCase(queries, text.value, { signal });
    return opened ? "opened" : { status: "failed", error: { kind: "no text", what: found.details.caption } };
  };

  return {
    state,
    ask: (asked, source) =>
      void run(async (signal) => {
        setState({ status: "working", step: `Asking ${hostOf(source)} for ${wordsSent(asked)}…` });
        const found = await fetched(queries, ["cases", source, asked], signal, (network) =>
          findCase(asked, source, courtListenerToken.get(), network),
        );
        if (!found.ok) return { status: "failed", error: found.error };
        const [only, ...more] = found.value;
        return only && more.length === 0 ? get(only, signal) : { status: "choosing", found: found.value };
      }),
    choose: (found) => void run((signal) => get(found, signal)),
    stop: () => {
      running.current?.abort();
      setState(IDLE);
    },
  };
}

const hostOf = (source: CaseSource): string => CASE_SOURCE[source].host;

function keyOf({ at }: FoundCase): string {
  return at.source === "case.law" ? `${at.slug}/${at.volume}/${at.file}` : `cluster ${at.cluster.id}`;
}

/** How long an answer is kept after it was last used: the sources ask that nothing be fetched twice. */
const KEPT_MS = 3_600_000;

/**
 * A fetch that keeps what it got: a case in several parts that meets a limit halfway goes on from there when it is asked
 * for again, instead of meeting it anew.
 */
const keepingFetch =
  (queries: QueryClient): typeof fetch =>
  async (input, init) => {
    if (init?.method === "POST") return fetch(input, init);
    const queryKey = ["source", String(input)];
    const kept = queries.getQueryData<string>(queryKey);
    if (kept !== undefined) return new Response(kept);
    const response = await fetch(input, init);
    if (!response.ok) return response;
    const text = await response.text();
    queries.setQueryDefaults(queryKey, { gcTime: KEPT_MS });
    queries.setQueryData(queryKey, text);
    return new Response(text);
  };

class LookupFailure extends Error {
  constructor(readonly error: LookupError) {
    super(error.kind);
  }
}

/** An answer from the cache or from the source. Failures are not cached; an abort stops the request itself. */
async function fetched<T>(
  queries: QueryClient,
  queryKey: readonly unknown[],
  abort: AbortSignal,
  ask: (network: Network) => Promise<Answer<T>>,
): Promise<Answer<T>> {
  const cancel = () => void queries.cancelQueries({ queryKey, exact: true });
  abort.addEventListener("abort", cancel, { once: true });
  try {
    const value = await queries.fetchQuery({
      queryKey,
      queryFn: async ({ signal }) => {
        const answer = await ask({ fetch: keepingFetch(queries), signal });
        if (!answer.ok) throw new LookupFailure(answer.error);
        return answer.value;
      },
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: KEPT_MS,
      retry: false,
      structuralSharing: false,
    });
    return { ok: true, value };
  } catch (failure) {
    if (failure instanceof LookupFailure) return { ok: false, error: failure.error };
    if (failure instanceof CancelledError || abort.aborted) return { ok: false, error: { kind: "cancelled" } };
    throw failure;
  } finally {
    abort.removeEventListener("abort", cancel);
  }
}
