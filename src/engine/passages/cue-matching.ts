import { CUE_NAMES, CUES, type Cue } from "./cues.ts";
import { type Triggers, triggersOf } from "./triggers.ts";

/** Words that speak of parties and courts in general. */
const GENERAL =
  /\b(?:an? (?:plaintiff|defendant|party|court|person|movant|petitioner|claimant|litigant|trial court|district court|reviewing court|jury|prisoner|employer|employee|officer|state|claim|motion|judge|alien|applicant|witness|statute|complaint)|courts|parties|plaintiffs|defendants must|litigants|any person|no person|every|one who|persons?)\b/;

/** Which patterns a word may be part of a match of: a bit a pattern, 32 in each number. */
export interface Matchers {
  readonly low: number;
  readonly high: number;
}

interface Pattern {
  readonly pattern: RegExp;
  /** Null where every sentence must be matched. */
  readonly triggers: Triggers | null;
}

const patternOf = (pattern: RegExp): Pattern => ({ pattern, triggers: triggersOf(pattern) });
const PATTERNS: readonly Pattern[] = [...CUE_NAMES.map((cue) => patternOf(CUES[cue])), patternOf(GENERAL)];
const GENERAL_AT = CUE_NAMES.length;

/** The patterns that a sentence with this word may match. */
export function matchersOf(word: string): Matchers {
  let low = 0;
  let high = 0;
  PATTERNS.forEach(({ triggers }, i) => {
    if (triggers !== null && !triggers.some((letters) => word.includes(letters))) return;
    if (i < 32) low |= 1 << i;
    else high |= 1 << (i - 32);
  });
  return { low, high };
}

const matches = (at: number, sentence: string, { low, high }: Matchers): boolean =>
  ((at < 32 ? low >>> at : high >>> (at - 32)) & 1) === 1 && PATTERNS[at]!.pattern.test(sentence);

/** The cues in a sentence's words, one blank between them, whose matchers are given together. */
export function cuesIn(sentence: string, matchers: Matchers): readonly Cue[] {
  return CUE_NAMES.filter((_, i) => matches(i, sentence, matchers));
}

/** Whether a sentence's words speak of parties or courts in general ("a plaintiff", "courts"). */
export function speaksGenerally(sentence: string, matchers: Matchers): boolean {
  return matches(GENERAL_AT, sentence, matchers);
}
