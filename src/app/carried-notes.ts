import type { QueryClient } from "@tanstack/react-query";
import { deleteNotes } from "../library/index.ts";
import { carryNotes, keptText } from "../library/notes/carry-over.ts";
import { BUNDLED, loadDocument, type SourceDocument } from "./documents.ts";
import { notesKey } from "./kept-notes.ts";
import { say } from "./toasts.ts";

/** The bundled ruling is no opinion of the library, but may have been written on as well. */
const editionText = async (opinion: string): Promise<string | null> =>
  opinion === BUNDLED ? (await loadDocument(null)).text : keptText(opinion);

/** An opinion that is opened in another edition keeps the notes of the earlier one; it is said, and can be undone. */
export async function bringNotes(queries: QueryClient, { id, text }: SourceDocument): Promise<void> {
  const notes = await carryNotes(id!, text, editionText).catch(() => []);
  if (notes.length === 0) return;
  const again = () => void queries.invalidateQueries({ queryKey: notesKey(id!) });
  again();
  const count = notes.length === 1 ? "A note was" : `${notes.length} notes were`;
  say(`${count} brought over from another edition of this opinion.`, {
    label: "Undo",
    run: () => void deleteNotes(id!, notes).then(again),
  });
}
