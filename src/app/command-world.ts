import type { Annotations, Passage, Role } from "../engine/index.ts";
import type { Span } from "../opinion/index.ts";
import type { ReaderHandle } from "../reader/index.ts";
import type { CommandWorld, DialogId } from "./commands/index.ts";
import type { Corrections } from "./corrections.ts";
import { addressNow, navigate } from "./navigation.ts";
import { settingsStore, useSettings } from "./settings.ts";
import { say } from "./toasts.ts";

interface Parts {
  readonly reader: ReaderHandle | null;
  readonly hasOutline: boolean;
  readonly annotations: Annotations;
  readonly corrections: Corrections;
  readonly show: (dialog: DialogId) => void;
  readonly finding: boolean;
  readonly setFinding: (finding: boolean) => void;
}

/** What the commands may do on the open page. */
export function useCommandWorld(parts: Parts): CommandWorld {
  const { reader, hasOutline, annotations, corrections, show, finding, setFinding } = parts;
  const settings = useSettings();
  return {
    reader,
    settings,
    hasOutline,
    set: settingsStore.set,
    show,
    find: () => setFinding(true),
    say,
    undo: corrections.undo,
    openView: (view) => {
      settingsStore.set({ panel: true });
      navigate({ ...addressNow(), view, target: null, place: null });
    },
    focusPanel: () => {
      settingsStore.set({ panel: true });
      requestAnimationFrame(() => document.querySelector<HTMLElement>(".panel-body")?.focus());
    },
    escape: () => {
      if (finding) setFinding(false);
      else if (addressNow().target) navigate({ ...addressNow(), target: null, place: null });
      reader?.focus();
    },
    mark: (role) => {
      const span = spanToMark(reader, annotations);
      if (!span) return say("Select some words of the opinion, or go to a highlight, to mark them.");
      mark(span, role, corrections);
    },
  };
}

function mark(span: Span, role: Role | null, corrections: Corrections): void {
  corrections.correct(span, role);
  document.getSelection()?.removeAllRanges();
}

/** The selected words; else the passage that has the focus or is open in the panel. */
function spanToMark(reader: ReaderHandle | null, { passages }: Annotations): Span | null {
  const selected = reader?.selection();
  if (selected) return selected;
  const focused = document.activeElement?.closest<HTMLElement>("[data-passage]")?.dataset.passage;
  const id = focused ?? addressNow().target?.id;
  return passages.find((it: Passage) => it.id === id) ?? null;
}
