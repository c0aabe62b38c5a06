import { NOTE_COLOUR_LABELS, type PlacedNote } from "../library/index.ts";
import { type Opinion, quotedText } from "../opinion/index.ts";
import { noteMarks } from "./note-marks.ts";

interface EndnotesProps {
  readonly opinion: Opinion;
  readonly notes: readonly PlacedNote[];
}

/** Quoted in full this far; more of it stands in the text. */
const QUOTED = 160;

/** What the person wrote, on paper only: numbered as in the text, after the opinion. */
export function Endnotes({ opinion, notes }: EndnotesProps) {
  const numbers = new Map(noteMarks(notes).map(({ id, number }) => [id, number]));
  const written = notes.filter(({ note }) => note.words !== "" || note.tags.length > 0);
  if (written.length === 0) return null;
  return (
    <section className="endnotes" aria-label="Notes on the opinion">
      <h2>Notes</h2>
      <p>Written by a reader of the opinion; no part of it.</p>
      <ul>
        {written.map(({ note, place }) => (
          <li key={note.id}>
            <span className="endnote-number">{numbers.get(note.id) ?? "–"}</span>
            <q>
              {shortened(
                place && place.state !== "lost" ? quotedText(opinion, place.span) : plain(note.selectors.quote.exact),
              )}
            </q>
            {!numbers.has(note.id) && " (not found in this text)"}
            <p>{note.words}</p>
            <p className="endnote-facts">{[NOTE_COLOUR_LABELS[note.colour], ...note.tags].join(" · ")}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const plain = (words: string): string => words.replace(/\s+/g, " ").trim();

const shortened = (words: string): string =>
  words.length > QUOTED ? `${words.slice(0, QUOTED).replace(/\s\S*$/, "")} …` : words;
