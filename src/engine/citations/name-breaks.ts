import { BLANK_LINE, JOINED, MARK, type Tokens, WORD } from "../tokens/index.ts";
import { blockOf } from "./blocks.ts";
import { ABBREVIATIONS, CORPORATE } from "./case-words.ts";
import { AMPERSAND, COMMA, isCapital, isMark, PERIOD, wordAt } from "./marks.ts";
import { isVersus } from "./name-anchors.ts";

/** A block of so many characters is running text and no heading. */
const RUNNING_TEXT = 200;

/** Whether the period at `at` ends a sentence, as far as the words beside it tell. */
export function endsSentence(tokens: Tokens, at: number): boolean {
  const next = at + 1;
  if (next >= tokens.length) return true;
  // Joined to what follows, or followed by a comma, a small letter or "v.": an abbreviation.
  if (tokens.gap[next] === JOINED) return false;
  if (tokens.kind[next] === WORD && !isCapital(tokens, next)) return false;
  if (tokens.kind[next] === MARK && (isMark(tokens, next, AMPERSAND) || isMark(tokens, next, COMMA))) return false;
  const before = at - 1;
  if (tokens.kind[before] !== WORD || tokens.gap[at] !== JOINED) return true;
  if (tokens.end[before]! - tokens.start[before]! === 1) return false;
  const word = wordAt(tokens, before);
  if (ABBREVIATIONS.has(word))
    return !isCapital(tokens, before) && !word.includes("'") && word !== "rel" && word !== "al";
  if (/'[a-z]{1,3}$/.test(word) && !word.endsWith("'s")) return false;
  return !CORPORATE.has(wordAt(tokens, next));
}

/**
 * Whether the text breaks off between token `at` and the one before it. Where layout has left a blank line in the
 * middle of a sentence (a page's end that nothing marks), the words on both sides tell: the name goes on.
 */
export function crossesBlock(tokens: Tokens, at: number): boolean {
  if (tokens.gap[at] !== BLANK_LINE) return false;
  if (at === 0) return true;
  const { opinion } = tokens;
  const before = blockOf(opinion, tokens.start[at - 1]!);
  if (before !== -1 && before === blockOf(opinion, tokens.start[at]!)) return false;
  const block = opinion.blocks[before];
  if (block && (block.kind === "heading" || block.kind === "caption" || block.kind === "signature")) return true;
  if (isMark(tokens, at - 1, PERIOD)) return endsSentence(tokens, at - 1);
  if (tokens.kind[at - 1] !== WORD && !isMark(tokens, at - 1, COMMA)) return true;
  // A short line without a full stop is a heading that nothing marks; a long one runs on.
  return !isVersus(tokens, at) && (!block || block.end - block.start < RUNNING_TEXT);
}
