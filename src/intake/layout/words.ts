/** What the words at a line's end and start say about whether the next line goes on with the sentence. */

/** How far back from a line's end its last word is looked for. */
const LONGEST_TAIL = 48;

/** A sentence may end here: final punctuation, then closing quotes and brackets, then perhaps a footnote's mark. */
const FINAL = /[.!?:;][”’"')\]]*(?:\[?\d{1,3}\]?|\*{1,3})?$/;

/** An item ends so where another follows. */
const ENUMERATING = /; (?:and|or)$/;

/** Abbreviations that a sentence of law does not end with. */
const UNFINISHED_ABBREVIATION =
  /(?:^|[\s(“"])(?:v|vs|No|Nos|Mr|Mrs|Ms|Dr|Hon|St|Art|Ex|Fed|Civ|Crim|Dist|Cir|Ann|Stat|Rev|Cal|Tex|See|Cf|pp?|para|cl|ch|(?<=Const\.,? )amend|Const|Sec|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec|e\.g|i\.e|U\.S\.C|C\.F\.R|F\.(?:2d|3d|4th)|Supp|S\. ?Ct|L\. ?Ed)\.?,?$/;

/** Words and signs that no clause ends with. */
const RUNS_ON =
  /(?:[,([–—§¶&/]|(?:^|[\s(“"‘])(?:a|an|the|this|that|these|those|of|to|in|on|at|by|for|from|with|without|under|upon|as|and|or|nor|but|than|whether|because|if|when|while|which|who|whose|where|into|between|against|his|her|its|their|our|is|are|was|were|be|been|has|have|had|not|no|also|see|citing|quoting|id\. at))$/i;

/** Whether a line's last words can end a sentence. */
export function isFinal(tail: string): boolean {
  const words = tail.slice(-LONGEST_TAIL);
  return (FINAL.test(words) || ENUMERATING.test(words)) && !UNFINISHED_ABBREVIATION.test(words);
}

const VOLUME_AND_REPORTER = /(?:^|[\s(])\d{1,4} (?:[A-Z][\w.’']*\.? ?){1,4}$/;

/** Whether a citation runs on from one line to the next: "468 U.S." before "517, 533 (1984)". */
export function citationRunsOn(tail: string, head: string): boolean {
  return /^\d{1,5}(?:[,\s(;.)–-]|$)/.test(head) && VOLUME_AND_REPORTER.test(tail.slice(-LONGEST_TAIL));
}

/** Whether a line's last word calls for another: "of the", "(citing", "§". */
export function runsOn(tail: string): boolean {
  const words = tail.slice(-LONGEST_TAIL);
  return RUNS_ON.test(words) || UNFINISHED_ABBREVIATION.test(words);
}

const LOWER_START = /^[“"‘'([]*\p{Ll}/u;

/** Whether a line starts in the middle of a sentence: a small letter, after opening quotes and brackets. */
export function startsLower(head: string): boolean {
  return LOWER_START.test(head.slice(0, 12)) && !LETTERED_ITEM.test(head);
}

const LETTERED_ITEM = /^\(?(?:[a-z]|[ivx]{1,5})[.)]\s/;

/** Whether a person's name runs on: "Ada T." before "Marsh, Judge." */
export function nameRunsOn(tail: string, head: string): boolean {
  return /\p{Lu}\p{Ll}+ \p{Lu}\.$/u.test(tail.slice(-LONGEST_TAIL)) && /^\p{Lu}[\p{L}’'-]+,/u.test(head);
}

/** Whether a line starts with the "v." between two names. */
export function startsVersus(head: string): boolean {
  return /^vs?\.\s/.test(head);
}

const SEPARATE_BYLINE =
  /^(?:(?:(?:MR|Mr)\.? )?(?:(?:Chief|CHIEF) )?(?:Justice|JUSTICE|Judge|JUDGE) [\p{Lu}][\p{L}’'-]+|[\p{Lu}][\p{Lu}.’' -]{2,40}),? (?:(?!\bfiled\b).){0,120}\b(?:concurring|dissenting|concurs|dissents)\b/u;

/** Whether a line opens a concurrence or a dissent: it runs on from nothing. */
export function isSeparateByline(head: string): boolean {
  return SEPARATE_BYLINE.test(head);
}

const BYLINE =
  /^(?:\p{Lu}[\p{L}.'’-]*,? ){1,4}(?:(?:United States|U\.S\.|Chief|Senior|Presiding|Associate|Circuit|District|Magistrate|Bankruptcy|Superior|Vice) )*(?:Judge|Justice|Chancellor|C\. ?J\.|P\. ?J\.|J\.)[.:]?$/u;

/** Whether a line holds a judge's name and office and nothing else. */
export function isByline(words: string): boolean {
  return words.length <= 90 && words.includes(",") && BYLINE.test(words);
}

/** An item of a list: "(a)", "1.", "•". */
export const LIST_ITEM =
  /^(?!v\.\s)(?:\((?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})\)(?=\s)|[•●▪◦·–—*-](?=\s)|(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)](?=\s))/;
