import type { Annotations, Citation } from "../../engine/index.ts";
import { firstEndingAfter, type Opinion, readingText, type Span, unionOf, without } from "../../opinion/index.ts";
import { citationsIn, findingsOf, sentenceAt } from "../findings.ts";

/** How many citation sentences in a row may stand between a proposition and its authority: longer string cites are rare. */
const FARTHEST_BACK = 8;

/** Words that may stand in a citation sentence beside its citations. */
const CONNECTIVES =
  /\b(?:see|also|accord|cf|but|generally|compare|with|contra|e|g|quoting|citing|quoted|cited|in|and|aff|rev|d|cert|denied|id|ibid|at|internal|quotation|marks|omitted|emphasis|added|alteration|alterations|original|citation|citations|hereinafter)\b/gi;

/** Fewer letters than this outside of the citations make no proposition. */
const FEWEST_LETTERS = 12;

/**
 * The sentence that a citation supports: its own, if that says anything besides the citation; else the nearest one before
 * that does. What is quoted inside another's parenthetical supports what that one supports. Null where none is near.
 */
export function propositionOf(opinion: Opinion, annotations: Annotations, citation: Citation): Span | null {
  const parent = citation.within && findingsOf(annotations).citations.get(citation.within);
  if (parent && parent !== citation) return propositionOf(opinion, annotations, { ...parent, within: null });
  const { sentences } = annotations;
  const own = firstEndingAfter(sentences, citation.start);
  for (let i = own; i >= 0 && i >= own - FARTHEST_BACK; i -= 1) {
    const sentence = sentences[i];
    if (sentence && saysSomething(opinion, annotations, sentence)) return sentence;
  }
  return null;
}

function saysSomething(opinion: Opinion, annotations: Annotations, sentence: Span): boolean {
  const cites = citationsIn(annotations, sentence).flatMap((it) => [it, ...it.parentheticals]);
  const rest = without(sentence, unionOf(cites))
    .map((piece) => readingText(opinion, piece))
    .join(" ");
  return rest.replace(CONNECTIVES, "").replace(/[^\p{L}]/gu, "").length >= FEWEST_LETTERS;
}

/** A proposition farther off than this is not shown with its mention: what stands between would bury it. Characters. */
const FARTHEST = 700;

/** The sentence of a mention, with the one before that it supports where it is nothing but a citation itself. */
export function contextOf(opinion: Opinion, annotations: Annotations, mention: Citation): Span {
  const own = sentenceAt(annotations, mention.start) ?? mention;
  const proposition = propositionOf(opinion, annotations, mention);
  const near = proposition && proposition.start < own.start && own.start - proposition.end < FARTHEST;
  return near ? { start: proposition.start, end: own.end } : own;
}
