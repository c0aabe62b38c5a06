import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { onChange, tellChange } from "../library/index.ts";
import { say } from "./toasts.ts";

/** One record an opinion, which two tabs may change. */
export interface KeptRecord<T> {
  readonly store: "corrections" | "briefs";
  /** What there is where nothing is kept. */
  readonly none: T;
  read(opinion: string): Promise<T>;
  /** What was changed from `before` to `after`, done to `kept`. */
  merge(before: T, after: T, kept: T): T;
  /** The same done to what is kept, in one transaction; all that is kept then. */
  change(opinion: string, before: T, after: T): Promise<T>;
}

/**
 * The record as it is kept, and how it is changed: shown at once, merged into what is kept, told to the other tabs. Neither
 * tab writes over what the other has changed.
 */
export function useKeptRecord<T>(kind: KeptRecord<T>, opinionId: string) {
  const { store, none, read, merge, change } = kind;
  const queries = useQueryClient();
  const { data: value = none } = useQuery({
    queryKey: [store, opinionId],
    queryFn: () => read(opinionId),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  /** Changes on their way to the disk; and whether one of them did not come there, so that only this page has it. */
  const pending = useRef(0);
  const unkept = useRef(false);
  useEffect(() => {
    const again = () => {
      if (pending.current === 0 && !unkept.current) void queries.invalidateQueries({ queryKey: [store, opinionId] });
    };
    const onSeen = () => document.visibilityState === "visible" && again();
    document.addEventListener("visibilitychange", onSeen);
    const stop = onChange((told) => told.store === store && (told.opinion ?? opinionId) === opinionId && again());
    return () => {
      document.removeEventListener("visibilitychange", onSeen);
      stop();
    };
  }, [queries, store, opinionId]);

  const set = (before: T, after: T) => {
    const key = [store, opinionId];
    queries.setQueryData<T>(key, (shown = none) => merge(before, after, shown));
    pending.current += 1;
    change(opinionId, before, after)
      .then((kept) => {
        tellChange({ store, opinion: opinionId });
        if (pending.current === 1) queries.setQueryData(key, kept);
      })
      .catch(() => {
        unkept.current = true;
        say(NOT_KEPT);
      })
      .finally(() => {
        pending.current -= 1;
      });
  };
  return { value, set };
}

const NOT_KEPT =
  "The change holds on this page, but the browser did not let it be kept: its storage is full or switched off.";
