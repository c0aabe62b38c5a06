import type { Citation } from "../annotations.ts";
import { JOINED, MARK, type Tokens, WORD } from "../tokens/index.ts";
import { fold, tellingWords } from "./name-words.ts";
import { firstTokenAt } from "./own-parties.ts";

/** A name that the opinion gives a case for later use: `(“Smith I”)`, `[hereinafter Winter]`, `(Montoya I)`. */
export interface GivenName {
  /** Index of the citation named. */
  readonly citation: number;
  readonly words: readonly string[];
  /** Offset of its first word: the definition itself refers to nothing. */
  readonly start: number;
}

/** Longest given name, in words. */
const LONGEST = 6;
/** Brackets passed between a citation and the one that names it: "(en banc) (citations omitted) (“Smith”)". */
const BRACKETS = 4;
/** Longest of those, in tokens. */
const LONGEST_BRACKET = 40;
const NUMERAL = /^(?:I{1,3}|IV|V|VI{0,3})$/;

/** The names given right after full case citations. Each looks at a bounded run of tokens. */
export function givenNames(
  streams: readonly Tokens[],
  citations: readonly Citation[],
  streamOf: Int32Array,
): readonly GivenName[] {
  return citations.flatMap((citation, i) => {
    if (citation.kind !== "case") return [];
    const tokens = streams[streamOf[i]!]!;
    let at = firstTokenAt(tokens, citation.end);
    for (let passed = 0; passed < BRACKETS && isMark(tokens, at, "(["); passed += 1) {
      const given = readGiven(tokens, at, citation);
      if (given) return [{ citation: i, ...given }];
      at = afterBracket(tokens, at);
      if (at === -1) break;
    }
    return [];
  });
}

function readGiven(tokens: Tokens, open: number, { name }: Citation): Pick<GivenName, "words" | "start"> | null {
  let at = open + 1;
  const isHereinafter = /^(?:hereinafter|hereafter)$/i.test(textAt(tokens, at));
  if (isHereinafter) at += 1;
  const isQuoted = isMark(tokens, at, '"“');
  while (isMark(tokens, at, '"“*_')) at += 1;
  const first = at;
  const words: string[] = [];
  let last = "";
  while (words.length <= LONGEST && at < tokens.length && !isMark(tokens, at, ')]"”*_')) {
    if (tokens.kind[at] === MARK) {
      if (!".&’'-–,".includes(tokens.text(at))) return null;
    } else {
      last = tokens.text(at);
      if (tokens.kind[at] !== WORD || (last[0] === last[0]!.toLowerCase() && !/^(?:v|of|the|and|for|re)$/.test(last)))
        return null;
      words.push(fold(last));
    }
    at += 1;
  }
  if (words.length === 0 || words.length > LONGEST) return null;
  if (!isQuoted && !isHereinafter && !(name !== null && NUMERAL.test(last) && tellingWords(name).includes(words[0]!)))
    return null;
  return { words, start: tokens.start[first]! };
}

/** The token after the bracket that opens at `open`; -1 where it closes too far off or more than brackets follow. */
function afterBracket(tokens: Tokens, open: number): number {
  let depth = 0;
  for (let i = open; i < Math.min(tokens.length, open + LONGEST_BRACKET); i += 1) {
    if (isMark(tokens, i, "([")) depth += 1;
    if (isMark(tokens, i, ")]")) depth -= 1;
    if (depth === 0) return i + 1 < tokens.length && tokens.gap[i + 1] !== JOINED ? i + 1 : -1;
  }
  return -1;
}

function isMark(tokens: Tokens, at: number, marks: string): boolean {
  return at < tokens.length && tokens.kind[at] === MARK && marks.includes(tokens.text(at));
}

function textAt(tokens: Tokens, at: number): string {
  return at < tokens.length ? tokens.text(at) : "";
}
