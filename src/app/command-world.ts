import { useQueryClient } from "@tanstack/react-query";
import type { Annotations, Passage, Role } from "../engine/index.ts";
import { type BriefChanges, layersShown } from "../library/index.ts";
import type { Opinion, Span } from "../opinion/index.ts";
import type { CopyForm, NotesDesk } from "../panel/index.ts";
import type { ReaderHandle } from "../reader/index.ts";
import type { CommandWorld, DialogId } from "./commands/index.ts";
import type { Corrections } from "./corrections.ts";
import { addressNow, navigate } from "./navigation.ts";
import { focusedNote, spanToNote } from "./noting.ts";
import { settingsStore, useSettings } from "./settings.ts";
import { say } from "./toasts.ts";
import type { UndoStack } from "./undo.ts";

interface Parts {
  readonly reader: ReaderHandle | null;
  readonly opinion: Opinion;
  /** What the opinion is called where its caption is not known. */
  readonly name: string;
  readonly hasOutline: boolean;
  readonly annotations: Annotations;
  readonly corrections: Corrections;
  readonly notes: NotesDesk;
  readonly brief: BriefChanges;
  readonly undoing: UndoStack;
  readonly show: (dialog: DialogId) => void;
  readonly lookUp: (typed: string) => void;
  readonly finding: boolean;
  readonly setFinding: (finding: boolean) => void;
}

/** What the commands may do on the open page. */
export function useCommandWorld(parts: Parts): CommandWorld {
  const {
    reader,
    opinion,
    name,
    hasOutline,
    annotations,
    corrections,
    notes,
    brief,
    undoing,
    show,
    lookUp,
    finding,
    setFinding,
  } = parts;
  const settings = useSettings();
  const queries = useQueryClient();
  return {
    reader,
    settings,
    hasOutline,
    set: settingsStore.set,
    show,
    lookUp,
    find: () => setFinding(true),
    say,
    undo: undoing.undo,
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
    copy: (form) => {
      const span = spanToMark(reader, annotations) ?? focusedCitation(annotations);
      if (!span) return say("Select some words of the opinion, or go to a highlight, to copy them.");
      copy(span, form, { opinion, annotations, name });
    },
    saveOneFile: () => {
      const parts = { opinion, annotations, title: name, notes: notes.notes, brief, layers: layersShown(settings) };
      void import("./one-file/one-file.ts").then((file) => file.saveOneFile(parts));
    },
    print: () => window.print(),
    saveLabels: () => void import("./label-file.ts").then((file) => file.saveLabels(opinion, annotations, name)),
    saveNotes: notes.save,
    takeInNotes: notes.takeIn,
    saveBackup: () => void import("./backup-files.ts").then((files) => files.saveBackup()),
    restoreBackup: () => void import("./backup-files.ts").then((files) => files.restoreFromFile(queries)),
    note: () => {
      const id = focusedNote();
      if (id) return notes.edit(id, "text");
      const span = spanToNote(reader, annotations);
      if (!span)
        return say("Select some words of the opinion, or go to a highlight or a heading, to write a note on them.");
      notes.begin(span);
      document.getSelection()?.removeAllRanges();
    },
    highlight: (colour) => {
      const id = focusedNote();
      if (id) return notes.change(id, { colour });
      const span = spanToNote(reader, annotations);
      if (!span) return say("Select some words of the opinion, or go to a highlight or a heading, to highlight them.");
      notes.highlight(span, colour);
      document.getSelection()?.removeAllRanges();
    },
    mark: (role) => {
      const span = spanToMark(reader, annotations);
      if (!span) return say("Select some words of the opinion, or go to a highlight, to mark them.");
      mark(span, role, corrections);
    },
  };
}

/** The citation that has the focus in the text, or is open in the panel. */
function focusedCitation({ citations }: Annotations): Span | null {
  const link = document.activeElement?.closest<HTMLAnchorElement>("a[href^='#c']");
  const id = link?.hash.slice(1) ?? addressNow().target?.id;
  return citations.find((it) => it.id === id) ?? null;
}

interface Copied {
  readonly opinion: Opinion;
  readonly annotations: Annotations;
  readonly name: string;
}

async function copy(span: Span, form: CopyForm, { opinion, annotations, name }: Copied): Promise<void> {
  try {
    const { copyText } = await import("../panel/exports/copy-with-citation.ts");
    await navigator.clipboard.writeText(copyText(opinion, annotations.meta, span, name, form));
    say(`Copied as ${form}.`);
  } catch {
    say("The browser did not allow copying. Select the words and copy them with the browser’s own key.");
  }
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
