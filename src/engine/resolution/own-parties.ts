import type { Meta } from "../annotations.ts";
import { MARK, type Tokens } from "../tokens/index.ts";
import { fold, wordsOf } from "./name-words.ts";

/** Words of a caption considered: captions that run on are lists of counsel. */
const CAPTION_WORDS = 600;

/**
 * The words of the opinion's own caption: its parties, their counsel and its judges. A bare name among them is more
 * likely one of these people than a precedent.
 */
export function ownParties(streams: readonly Tokens[], meta: Meta): ReadonlySet<string> {
  const own = new Set<string>();
  if (meta.caption !== null) for (const word of wordsOf(meta.caption)) own.add(word);
  const main = streams[0];
  if (!main) return own;
  for (const section of main.opinion.sections) {
    if (section.kind !== "caption") continue;
    let i = firstTokenAt(main, section.start);
    for (let read = 0; i < main.length && main.start[i]! < section.end && read < CAPTION_WORDS; i += 1) {
      if (main.kind[i] === MARK) continue;
      read += 1;
      const text = main.text(i);
      if (text[0] !== text[0]!.toLowerCase()) own.add(fold(text));
    }
  }
  return own;
}

/** Index of the first token that starts at or after an offset. */
export function firstTokenAt({ start, length }: Tokens, offset: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (start[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
