import { useEffect, useMemo, useRef, useState } from "react";
import { type Anchored, type Note, type PlacedNote, standsInPlace } from "../library/index.ts";

/**
 * Where each note stands in the text. On a text that has not changed that is a comparison; a note that has moved is
 * looked for note by note, with the page free in between, by code that is loaded for it.
 */
export function usePlaces(text: string, notes: readonly Note[]): readonly PlacedNote[] {
  const found = useRef<{ text: string; places: Map<string, Anchored> }>({ text, places: new Map() });
  if (found.current.text !== text) found.current = { text, places: new Map() };
  const [count, setCount] = useState(0);
  const { places } = found.current;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `count` says that a place was found
  const placed = useMemo(
    () => notes.map((note) => ({ note, place: placeOf(text, note, places) })).sort(inOrder),
    [text, notes, places, count],
  );

  useEffect(() => {
    const missing = placed.flatMap(({ note, place }) => (place ? [] : [note]));
    if (missing.length === 0) return;
    let gone = false;
    void (async () => {
      const { anchorer } = await import("../library/notes/anchor.ts");
      const anchor = anchorer(text);
      for (const note of missing) {
        if (gone) return;
        places.set(keyOf(note), anchor(note.selectors));
        await new Promise((resolve) => setTimeout(resolve));
      }
      if (!gone) setCount((it) => it + 1);
    })();
    return () => {
      gone = true;
    };
  }, [text, placed, places]);
  return placed;
}

/** An id alone would do, but a restored file may bring another place under a known id. */
const keyOf = ({ id, selectors: { quote, position } }: Note): string => `${id} ${position.start} ${quote.exact}`;

function placeOf(text: string, note: Note, places: ReadonlyMap<string, Anchored>): Anchored | null {
  if (standsInPlace(text, note.selectors)) return { state: "placed", span: note.selectors.position, score: 1 };
  return places.get(keyOf(note)) ?? null;
}

/** In the order of the text; those without a place after them, in the order of the text that they were made on. */
function inOrder(a: PlacedNote, b: PlacedNote): number {
  const at = ({ place }: PlacedNote) => (place && place.state !== "lost" ? place.span.start : Number.POSITIVE_INFINITY);
  const [ofA, ofB] = [at(a), at(b)];
  if (ofA !== ofB) return ofA < ofB ? -1 : 1;
  return a.note.selectors.position.start - b.note.selectors.position.start || (a.note.id < b.note.id ? -1 : 1);
}
