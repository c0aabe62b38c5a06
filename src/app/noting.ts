import type { Annotations } from "../engine/index.ts";
import { noteIdOf } from "../library/index.ts";
import type { Span } from "../opinion/index.ts";
import type { ReaderHandle } from "../reader/index.ts";
import { addressNow } from "./navigation.ts";

/**
 * What a note asked for by key is to be on: the selected words; else the passage, the citation's sentence or the block
 * that has the focus; else what is open in the panel. Null where there is none of these.
 */
export function spanToNote(reader: ReaderHandle | null, annotations: Annotations): Span | null {
  const selected = reader?.selection();
  if (selected) return selected;
  const focused = document.activeElement?.closest<HTMLElement>("[data-highlight]")?.dataset.highlight;
  if (focused) return spanOfTarget(focused, annotations);
  return reader?.focusedBlock() ?? spanOfTarget(addressNow().target?.id, annotations);
}

/** The note whose flag has the focus. */
export function focusedNote(): string | null {
  return noteIdOf(document.activeElement?.closest<HTMLElement>("[data-highlight]")?.dataset.highlight ?? "");
}

function spanOfTarget(id: string | undefined, { passages, citations, sentences }: Annotations): Span | null {
  const passage = passages.find((it) => it.id === id);
  if (passage) return passage;
  const citation = citations.find((it) => it.id === id);
  if (!citation) return null;
  return sentences.find(({ start, end }) => start <= citation.start && citation.start < end) ?? citation;
}
