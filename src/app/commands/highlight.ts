import { NOTE_COLOUR_LABELS, NOTE_COLOURS, type NoteColour } from "../../library/index.ts";
import type { Command } from "./command.ts";

const highlight = (colour: NoteColour): Command => ({
  id: `highlight-${colour}`,
  title: `Highlight in ${NOTE_COLOUR_LABELS[colour].toLowerCase()}`,
  group: "Notes",
  keys: [],
  keywords: "mark color colour pen selection",
  run: (world) => world.highlight(colour),
});

/** One command a colour: for the selected words, or what has the focus in the text. */
export const highlights: readonly Command[] = NOTE_COLOURS.map(highlight);
