import { CUE_NAMES, CUES } from "./cues.ts";
import { triggersOf } from "./triggers.ts";

/** Words that speak of parties and courts in general. */
const GENERAL =
  /\b(?:an? (?:plaintiff|defendant|party|court|person|movant|petitioner|claimant|litigant|trial court|district court|reviewing court|jury|prisoner|employer|employee|officer|state|claim|motion|judge|alien|applicant|witness|statute|complaint)|courts|parties|plaintiffs|defendants must|litigants|any person|no person|every|one who|persons?)\b/;

/** Which patterns a word may be part of a match of: a bit a pattern, 32 in each number. */
export interface Matchers {
  readonly low: number;
  readonly high: number;
}

const PATTERNS: readonly RegExp[] = [...CUE_NAMES.map((cue) => CUES[cue]), GENERAL];
const GENERAL_AT = CUE_NAMES.length;

/** A tree of all triggers by their letters, with the patterns that each may belong to. */
interface Node {
  readonly next: Map<number, Node>;
  low: number;
  high: number;
}

const TRIGGERS: Node = { next: new Map(), low: 0, high: 0 };

PATTERNS.forEach((pattern, i) => {
  // A pattern without triggers is tried on every sentence: its bit is on for every word.
  for (const letters of triggersOf(pattern) ?? [""]) {
    let node = TRIGGERS;
    for (const letter of letters) {
      const code = letter.charCodeAt(0);
      const next = node.next.get(code) ?? { next: new Map(), low: 0, high: 0 };
      node.next.set(code, next);
      node = next;
    }
    if (i < 32) node.low |= 1 << i;
    else node.high |= 1 << (i - 32);
  }
});

/** The patterns that a sentence with this word may match. */
export function matchersOf(word: string): Matchers {
  let { low, high } = TRIGGERS;
  for (let from = 0; from < word.length; from += 1) {
    let node = TRIGGERS.next.get(word.charCodeAt(from));
    for (let at = from + 1; node; at += 1) {
      low |= node.low;
      high |= node.high;
      node = node.next.get(word.charCodeAt(at));
    }
  }
  return { low, high };
}

/** The patterns that a sentence of these words may match. */
export function matchersOfAll(words: readonly { readonly matchers: Matchers }[]): Matchers {
  let low = 0;
  let high = 0;
  for (const { matchers } of words) {
    low |= matchers.low;
    high |= matchers.high;
  }
  return { low, high };
}

const matches = (at: number, sentence: string, { low, high }: Matchers): boolean =>
  ((at < 32 ? low >>> at : high >>> (at - 32)) & 1) === 1 && PATTERNS[at]!.test(sentence);

/**
 * The cues in a sentence's words, one blank between them, whose matchers are given together: indexes into CUE_NAMES,
 * rising.
 */
export function cuesIn(sentence: string, matchers: Matchers): readonly number[] {
  const cues: number[] = [];
  for (let cue = 0; cue < CUE_NAMES.length; cue += 1) if (matches(cue, sentence, matchers)) cues.push(cue);
  return cues;
}

/** Whether a sentence's words speak of parties or courts in general ("a plaintiff", "courts"). */
export function speaksGenerally(sentence: string, matchers: Matchers): boolean {
  return matches(GENERAL_AT, sentence, matchers);
}
