import type { Citation } from "../annotations.ts";
import { readCaseName } from "../citations/index.ts";
import { MARK, type Tokens, WORD } from "../tokens/index.ts";
import { type IndexedName, type NameIndex, nameOf } from "./name-index.ts";
import { namesAgree, wordsOf } from "./name-words.ts";
import { shortNamesOf } from "./short-names.ts";

/** A full case name in running text, without a citation: "in State v. Delgado". */
export interface ProseName {
  readonly first: number;
  readonly last: number;
  readonly name: string;
  readonly plaintiff: string;
  readonly defendant: string;
  /** Folded words of both parties. */
  readonly sides: readonly [readonly string[], readonly string[]];
  /** The cited case that it names, under a name of the index; null where the opinion cites it nowhere. */
  known(index: NameIndex, citations: readonly Citation[]): IndexedName | null;
}

/** Words of a defendant's name read on: longer ones are lists of parties, which only captions have. */
const LONGEST_DEFENDANT = 14;
/** Tokens of a plaintiff's name read back, for the same reason. */
const LONGEST_PLAINTIFF = 24;
/** Joiners inside a defendant's name. */
const JOINERS = new Set(["of", "the", "and", "for", "de", "la", "del", "von", "van"]);

/** Reads the name about a "v.", not before token `floor` and before offset `stop`; null where it is none. */
export function proseNameAt(tokens: Tokens, versus: number, floor: number, stop: number): ProseName | null {
  // A capital "V." is a heading's numeral or a caption.
  if (!tokens.text(versus).startsWith("v")) return null;
  const last = defendantEnd(tokens, versus, stop);
  if (last === -1) return null;
  const read = readCaseName(tokens, last, Math.max(floor, versus - LONGEST_PLAINTIFF));
  if (read?.form !== "adversary" || read.plaintiff === null || read.defendant === null) return null;
  if (read.first >= versus || isShouted(read.plaintiff)) return null;
  const { first, name, plaintiff, defendant } = read;
  const sides = [wordsOf(plaintiff), wordsOf(defendant)] as const;
  return {
    first,
    last: read.last,
    name,
    plaintiff,
    defendant,
    sides,
    known(index, citations) {
      // Every short name begins with a word of the whole one.
      if (!sides.some((side) => side.some((word) => index.root.next.has(word)))) return null;
      for (const { words } of shortNamesOf({ name, plaintiff, defendant })) {
        const held = nameOf(index, words);
        if (held?.citations.some((i) => namesAgree(name, citations[i]!.name))) return held;
      }
      return null;
    },
  };
}

/** A name in capitals throughout stands in a caption or a heading. */
function isShouted(plaintiff: string): boolean {
  return plaintiff.length > 4 && plaintiff === plaintiff.toUpperCase();
}

/** The last token of the capitalised run after "v."; -1 where none follows. */
function defendantEnd(tokens: Tokens, versus: number, stop: number): number {
  let last = -1;
  let at = versus + 1;
  if (tokens.text(Math.min(at, tokens.length - 1)) === ".") at += 1;
  for (let words = 0; at < tokens.length && tokens.start[at]! < stop && words < LONGEST_DEFENDANT; at += 1) {
    const text = tokens.text(at);
    if (tokens.kind[at] === WORD) {
      words += 1;
      if (text[0] !== text[0]!.toLowerCase()) {
        if (last !== -1 && endsAt(tokens, last, at)) break;
        last = at;
      } else if (!JOINERS.has(text)) break;
    } else if (tokens.kind[at] !== MARK || !".,&-–’'".includes(text)) break;
    else if (text === "," && !/^(?:Inc|LLC|L|Ltd|LLP|Co|Corp|N|P)$/.test(wordAfter(tokens, at))) break;
  }
  return last;
}

const wordAfter = (tokens: Tokens, at: number): string => (at + 1 < tokens.length ? tokens.text(at + 1) : "");

/** Whether a sentence ends between the word `last` of a name and the capital at `next`. */
function endsAt(tokens: Tokens, last: number, next: number): boolean {
  if (next === last + 1 || tokens.text(last + 1) !== ".") return tokens.gap[next]! > 2;
  // A period, then a capital: an abbreviation's only where the word before is short ("Dep’t", "Bd.", "St.").
  return tokens.end[last]! - tokens.start[last]! > 5;
}
