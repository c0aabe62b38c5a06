import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { textKey } from "../library/index.ts";
import type { SourceDocument } from "./documents.ts";
import { Overtaken, type Progress } from "./engine/engine-client.ts";
import { readInEngine } from "./head-start.ts";

/** How long the annotations of a text that is no longer open are kept: long enough for Back. */
const KEPT_MS = 60_000;

export type Reading =
  | { readonly status: "reading" }
  | { readonly status: "failed"; readonly why: string }
  | { readonly status: "ready"; readonly progress: Progress; readonly failed: string | null };

/** Reads a document in the worker. The data grows stage by stage; the key is the text, so equal texts are read once. */
export function useReading(document: SourceDocument): Reading {
  const queries = useQueryClient();
  const key = ["reading", textKey(document.text)] as const;
  const { data, error } = useQuery(
    queryOptions({
      queryKey: key,
      queryFn: async () => {
        try {
          return await readInEngine(document.text, document.opinion, (progress) => queries.setQueryData(key, progress));
        } catch (failure) {
          // A run given up for another is no failure: it is to be made anew when its text is opened again.
          if (failure instanceof Overtaken) queueMicrotask(() => queries.removeQueries({ queryKey: key, exact: true }));
          throw failure;
        }
      },
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: KEPT_MS,
      retry: false,
      // Annotations are compared by what is drawn, block by block; comparing them whole would cost more than drawing.
      structuralSharing: false,
    }),
  );
  const why = error && !(error instanceof Overtaken) ? error.message : null;
  if (data) return { status: "ready", progress: data, failed: why };
  return why ? { status: "failed", why } : { status: "reading" };
}
