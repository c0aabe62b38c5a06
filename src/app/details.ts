import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import type { Annotations, Meta } from "../engine/index.ts";
import {
  describeOpinion,
  detailsOf,
  type KeptDetails,
  keepDetails,
  NO_DETAILS,
  readDetails,
} from "../library/index.ts";
import { keepingKey, type SourceDocument } from "./documents.ts";
import { say } from "./toasts.ts";
import type { UndoStack } from "./undo.ts";

export interface OpinionDetails {
  /** The annotations with the front matter as it holds. */
  readonly described: Annotations;
  /** What would hold if a person had set nothing. */
  readonly unedited: Meta;
  readonly kept: KeptDetails;
  /** Sets what a person says of the opinion; fields not given are left to the source and the text. */
  edit(edited: KeptDetails["edited"]): void;
}

/** Made here, so that what the query keeps for a while is the id alone and not the annotations of a page that is gone. */
const reading = (id: string) => () => readDetails(id);

/** Caption, court, docket number, date and judge: as set by hand, told by the source, or read from the text. */
export function useDetails(document: SourceDocument, annotations: Annotations, undoing: UndoStack): OpinionDetails {
  const queries = useQueryClient();
  const id = keepingKey(document);
  const key = ["details", id] as const;
  const { data: kept = NO_DETAILS, isPending } = useQuery({
    queryKey: key,
    queryFn: reading(id),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  const change = (next: KeptDetails) => {
    queries.setQueryData(key, next);
    keepDetails(id, next).catch(() =>
      say(
        "The change holds on this page, but the browser did not let it be kept: its storage is full or switched off.",
      ),
    );
  };
  const described = useMemo(() => ({ ...annotations, meta: detailsOf(annotations.meta, kept) }), [annotations, kept]);
  useShelfEntry(document.id, isPending ? null : described.meta);
  return {
    described,
    kept,
    unedited: detailsOf(annotations.meta, { ...kept, edited: {} }),
    edit: (edited) => {
      const back = undoing.push(() => {
        change(kept);
        say("Undone.");
      });
      change({ ...kept, edited });
      say(Object.keys(edited).length > 0 ? "What the opinion is called was changed." : "It is as it was read again.", {
        label: "Undo",
        run: back,
      });
    },
  };
}

/** The list of opinions says what the page says: caption, court and date, once they are known. */
function useShelfEntry(id: string | null, meta: Meta | null): void {
  const queries = useQueryClient();
  const { caption = null, court = null, date = null } = meta ?? {};
  useEffect(() => {
    if (id === null || (caption === null && court === null && date === null)) return;
    describeOpinion(id, { caption, court, date }).then(
      () => queries.invalidateQueries({ queryKey: ["shelf"] }),
      // Without storage there is no list that it could stand in.
      () => undefined,
    );
  }, [queries, id, caption, court, date]);
}
