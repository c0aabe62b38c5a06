import search from "approx-string-match";
import type { Span } from "../../opinion/index.ts";
import { CONTEXT, type Selectors, standsInPlace } from "./selectors.ts";
import { wholeWords } from "./whole-words.ts";

/** A note's place in a text: `placed` where its very words stand, `moved` where words much like them do, `lost` else. */
export type Anchored =
  | { readonly state: "placed" | "moved"; readonly span: Span; readonly score: number }
  | { readonly state: "lost"; readonly score: number };

/** The share of a quotation's characters that may differ before it counts as other words. */
const MOST_ERRORS = 0.25;
/** approx-string-match is slow on long patterns, and the beginning of a long quotation places it well enough. */
const LONGEST_PATTERN = 256;

/** Finds a note's place in a text, which may be another edition or import of the one that it was made on. */
export function anchorIn(text: string, selectors: Selectors): Anchored {
  return anchorer(text)(selectors);
}

/** The same for many notes on one text, which is made ready for comparing once and only where it has to be. */
export function anchorer(text: string): (selectors: Selectors) => Anchored {
  let page: Folded | null = null;
  return (selectors) => {
    if (selectors.quote.exact.trim() === "") return { state: "lost", score: 0 };
    if (standsInPlace(text, selectors)) return { state: "placed", span: selectors.position, score: 1 };
    page ??= fold(text);
    const anchored = anchorOn(page, text.length, selectors);
    // What is only nearly the same may begin or end within a word.
    return anchored.state === "moved" ? { ...anchored, span: wholeWords(text, anchored.span) } : anchored;
  };
}

function anchorOn(page: Folded, length: number, { quote, position }: Selectors): Anchored {
  const exact = foldWords(quote.exact).trim();
  const context = { prefix: foldWords(quote.prefix), suffix: foldWords(quote.suffix) };
  const matches = exactMatches(page.words, exact);
  const state = matches.length > 0 ? "placed" : "moved";
  const candidates = matches.length > 0 ? matches : nearMatches(page.words, exact);
  let best: { readonly match: Match; readonly score: number } | null = null;
  for (const match of candidates) {
    const score = scoreOf(page.words, match, context, position, length);
    if (!best || score > best.score) best = { match, score };
  }
  if (!best) return { state: "lost", score: 0 };
  const span = { start: page.offsets[best.match.start]!, end: page.offsets[best.match.end - 1]! + 1 };
  return { state, span, score: best.score };
}

interface Match extends Span {
  /** 1 for the very words, less by the share of characters that differ. */
  readonly likeness: number;
}

function exactMatches(words: string, exact: string): Match[] {
  const matches: Match[] = [];
  for (let at = words.indexOf(exact); at >= 0; at = words.indexOf(exact, at + 1)) {
    matches.push({ start: at, end: at + exact.length, likeness: 1 });
  }
  return matches;
}

function nearMatches(words: string, exact: string): Match[] {
  const pattern = exact.slice(0, LONGEST_PATTERN);
  const rest = exact.length - pattern.length;
  const mostErrors = Math.floor(pattern.length * MOST_ERRORS);
  return search(words, pattern, mostErrors).map(({ start, end, errors }) => ({
    start,
    end: Math.min(words.length, Math.max(end + rest, start + 1)),
    likeness: 1 - errors / pattern.length,
  }));
}

// The words count most, then what stands around them; the place decides only between equals.
const WEIGHT = { likeness: 50, prefix: 20, suffix: 20, position: 2 } as const;

function scoreOf(
  words: string,
  match: Match,
  context: { prefix: string; suffix: string },
  position: Span,
  length: number,
): number {
  const before = sharedEnd(words.slice(Math.max(0, match.start - CONTEXT), match.start), context.prefix);
  const after = sharedStart(words.slice(match.end, match.end + CONTEXT), context.suffix);
  const near = 1 - Math.min(1, Math.abs(match.start - position.start) / Math.max(1, length));
  const total = WEIGHT.likeness + WEIGHT.prefix + WEIGHT.suffix + WEIGHT.position;
  return (
    (match.likeness * WEIGHT.likeness + before * WEIGHT.prefix + after * WEIGHT.suffix + near * WEIGHT.position) / total
  );
}

function sharedStart(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n += 1;
  return b.length === 0 ? 1 : n / b.length;
}

function sharedEnd(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a.at(-1 - n) === b.at(-1 - n)) n += 1;
  return b.length === 0 ? 1 : n / b.length;
}

interface Folded {
  readonly words: string;
  /** For each code unit of `words`, its offset in the text as given. */
  readonly offsets: Uint32Array;
}

const SAME = new Map([
  ["“", '"'],
  ["”", '"'],
  ["‘", "'"],
  ["’", "'"],
  ["–", "-"],
  ["—", "-"],
]);
const BLANK = /\s/;

/** The text with runs of white space as one blank and typographic quotes and dashes as plain ones; offsets are kept. */
function fold(text: string): Folded {
  const offsets = new Uint32Array(text.length);
  const units: string[] = [];
  let blank = false;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text[i]!;
    if (BLANK.test(unit)) {
      if (!blank) {
        offsets[units.length] = i;
        units.push(" ");
      }
      blank = true;
    } else {
      blank = false;
      offsets[units.length] = i;
      units.push(SAME.get(unit) ?? unit);
    }
  }
  return { words: units.join(""), offsets: offsets.subarray(0, units.length) };
}

function foldWords(text: string): string {
  return fold(text).words;
}
