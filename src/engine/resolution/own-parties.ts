import type { Meta } from "../annotations.ts";
import { isVersus } from "../citations/index.ts";
import { NEW_LINE, type Tokens, WORD } from "../tokens/index.ts";
import { fold, wordsOf } from "./name-words.ts";

/** Words of a caption considered: captions that run on are lists of counsel. */
const CAPTION_WORDS = 200;
/** Without a caption that layout or meta knows: how far into the text its "v." is looked for, in tokens. */
const TOP = 500;
/** Tokens on each side of that "v." taken for its parties. */
const PARTY = 12;

/**
 * The words of the opinion's own parties: a bare name among them is more likely the party than a precedent. Counsel
 * and judges are left out where the caption is known; few opinions speak of them by bare names.
 */
export function ownParties(streams: readonly Tokens[], meta: Meta): ReadonlySet<string> {
  if (meta.caption !== null) return new Set(wordsOf(meta.caption));
  const main = streams[0];
  if (!main) return new Set();
  const own = new Set<string>();
  for (const section of main.opinion.sections) {
    if (section.kind !== "caption") continue;
    const first = firstTokenAt(main, section.start);
    addCapitals(main, first, Math.min(first + CAPTION_WORDS, firstTokenAt(main, section.end)), own);
  }
  if (own.size > 0) return own;
  for (let i = 0; i < Math.min(main.length, TOP); i += 1) {
    if (main.kind[i] !== WORD || !isVersus(main, i) || !opensCaption(main, i)) continue;
    addCapitals(main, Math.max(0, i - PARTY), Math.min(main.length, i + PARTY), own);
    break;
  }
  return own;
}

/** Whether only capitals stand on the line before a "v.": a caption's line and no sentence's. */
function opensCaption(tokens: Tokens, versus: number): boolean {
  for (let i = versus - 1; i >= Math.max(0, versus - PARTY); i -= 1) {
    if (tokens.gap[i + 1]! >= NEW_LINE) return true;
    const text = tokens.text(i);
    if (tokens.kind[i] === WORD && text[0] === text[0]!.toLowerCase()) return false;
  }
  return versus <= PARTY;
}

function addCapitals(tokens: Tokens, from: number, to: number, own: Set<string>): void {
  for (let i = from; i < to; i += 1) {
    if (tokens.kind[i] !== WORD) continue;
    const text = tokens.text(i);
    if (text[0] !== text[0]!.toLowerCase()) own.add(fold(text));
  }
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
