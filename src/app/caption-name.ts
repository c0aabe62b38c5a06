import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { renameOpinion } from "../library/index.ts";
import type { SourceDocument } from "./documents.ts";

/** An opinion is kept under a file's name or its first words until its caption is read; then it is called by that. */
export function useCaptionAsName({ id, name }: SourceDocument, caption: string | null): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (id === null || caption === null || caption === name) return;
    renameOpinion(id, caption).then(
      () => queries.invalidateQueries({ queryKey: ["shelf"] }),
      // Without storage there is no list that the name could stand in.
      () => undefined,
    );
  }, [queries, id, name, caption]);
}
