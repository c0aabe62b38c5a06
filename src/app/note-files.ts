import { deleteNotes, keepNotes, type Note, tellChange } from "../library/index.ts";
import { mergeNotes } from "../library/notes/merge.ts";
import { fromWebAnnotations, type ReadAnnotations, toWebAnnotations } from "../library/notes/web-annotation.ts";
import { download, fileNameFrom } from "../panel/exports/download.ts";
import { pickFile } from "./pick-file.ts";
import { say } from "./toasts.ts";

/** Saves the notes on an opinion as a page of W3C Web Annotations. */
export function saveNotes(notes: readonly Note[], title: string): void {
  if (notes.length === 0) {
    say("There are no notes to save.");
    return;
  }
  const page = JSON.stringify(toWebAnnotations(notes, title), null, 2);
  download(fileNameFrom(`${title} notes`, "jsonld"), "application/ld+json", page);
  say(notes.length === 1 ? "The note is saved." : `${notes.length} notes are saved.`);
}

/** What a file of notes has brought, said in words; and how it is taken back, where it brought something. */
export interface TakenIn {
  readonly words: string;
  readonly takeBack: (() => Promise<void>) | null;
}

/** Asks for a file of Web Annotations and lays its notes over those on the opinion. Null where no file was chosen. */
export async function takeInNotes(opinionId: string, kept: readonly Note[]): Promise<TakenIn | null> {
  const file = await pickFile(".jsonld,.json,application/ld+json,application/json");
  if (!file) return null;
  const refused = (why: string): TakenIn => ({ words: `“${file.name}” ${why} Nothing was changed.`, takeBack: null });
  const read = readAnnotations(await file.text().catch(() => ""));
  if (!read) return refused("is no file of Web Annotations.");
  const merge = mergeNotes(kept, read.notes);
  try {
    await keepNotes(opinionId, merge.write);
  } catch {
    return refused("could not be taken in: this browser’s storage is full or switched off.");
  }
  const before = kept.filter((note) => merge.write.some(({ id }) => id === note.id));
  const added = merge.write.filter((note) => !kept.some(({ id }) => id === note.id));
  const takeBack = async () => {
    await deleteNotes(opinionId, added);
    await keepNotes(opinionId, before);
    tellChange({ store: "notes", opinion: opinionId });
  };
  tellChange({ store: "notes", opinion: opinionId });
  return { words: takenWords(merge, read.unread), takeBack: merge.write.length > 0 ? takeBack : null };
}

function readAnnotations(text: string): ReadAnnotations | null {
  try {
    return fromWebAnnotations(JSON.parse(text));
  } catch {
    return null;
  }
}

function takenWords(merge: ReturnType<typeof mergeNotes>, unread: number): string {
  const { added, renewed, doubled, write } = merge;
  const counts = [
    added > 0 ? `${added} new` : "",
    renewed > 0 ? `${renewed} changed` : "",
    doubled > 0 ? `${doubled} kept as both versions` : "",
  ].filter(Boolean);
  const what = write.length === 0 ? "Its notes were here already." : `Notes taken in: ${counts.join(", ")}.`;
  return unread === 0
    ? what
    : `${what} ${unread} quoted no words of a text and ${unread === 1 ? "was" : "were"} left out.`;
}
