import type { Span } from "../../opinion/index.ts";

const LETTER = /[\p{L}\p{N}]/u;
const BLANK = /\s/;

/** A span as it is meant: whole words, without the white space at its ends. One of white space alone stays. */
export function wholeWords(text: string, span: Span): Span {
  let { start, end } = span;
  const isLetter = (at: number) => LETTER.test(text.charAt(at));
  while (start < end && BLANK.test(text.charAt(start))) start += 1;
  while (start < end && BLANK.test(text.charAt(end - 1))) end -= 1;
  if (start === end) return span;
  for (let left = LONGEST; left > 0 && start > 0 && isLetter(start - 1) && isLetter(start); left -= 1) start -= 1;
  for (let left = LONGEST; left > 0 && end < text.length && isLetter(end - 1) && isLetter(end); left -= 1) end += 1;
  return { start, end };
}

/** The longest word that is made whole; what is longer is no word (a text without spaces). */
const LONGEST = 60;
