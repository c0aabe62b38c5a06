import { BLANK, isLayoutLine, type Lines, lineText, NOTE, rightEdge, TEXT } from "./lines.ts";
import type { PageShape } from "./page-shape.ts";
import { isSpeech } from "./speakers.ts";
import { isFinal } from "./words.ts";

/** How a heading is set; one document sets headings of one level alike. */
export type HeadingStyle =
  | "markdown 1"
  | "markdown 2"
  | "markdown 3"
  | "capitals"
  | "bold"
  | "centred"
  | "roman"
  | "letter"
  | "number"
  | "small roman"
  | "small letter"
  | "title";

const LONGEST_HEADING = 130;
/** How much of the line before is looked at. */
const LONGEST_LOOK = 60;
/** An unnumbered heading in small letters is short. */
const LONGEST_TITLE = 70;

const ROMAN = /^[IVX]{1,6}(?:\.(?:\s+\S|$)|$|\s+[–—-]\s)/;
const LETTER = /^[A-Z]\.(?:\s+\S|$)/;
const NUMBER = /^\d{1,2}\.\s+[“"‘]?\p{Lu}/u;
const SMALL_ROMAN = /^(?:\((?:i{1,3}|iv|vi{0,3}|ix|x)\)|(?:i{2,3}|iv|vi{1,3}|ix)\.)\s+\p{Lu}/u;
const SMALL_LETTER = /^[a-h]\.\s+\p{Lu}/u;
const MARKDOWN = /^(#{1,6})\s+\S/;
const BOLD = /^\*\*[^*]+\*\*[.:]?$/;

/** "1", "A", "II" alone in the middle of a line, as the Supreme Court numbers its parts. */
const LONE_NUMERAL = /^(?:\d{1,2}|[A-Z]|[IVX]{1,6}|[a-z]|\([a-z0-9]{1,2}\))\.?$/;
const DEEP_INDENT = 12;

function loneStyle(words: string): HeadingStyle {
  if (/^\d/.test(words)) return "number";
  if (/^[IVX]+\.?$/.test(words)) return "roman";
  return /^[A-Z]/.test(words) ? "letter" : "small letter";
}

/** A date alone heads a letter, not a part of an opinion. */
const DATE =
  /^(?:DATED?:?|Dated?:?|January|February|March|April|May|June|July|August|September|October|November|December)\b.*\d/;

/** Little words that a title in capitals and small letters leaves small. */
const SMALL_WORDS =
  /^(?:a|an|and|as|at|but|by|de|for|from|in|is|its|nor|of|on|or|the|to|under|v\.?|vs\.?|with|without|re|et|al\.?|al\.,)$/;

/** How the line is set if it is a heading's first line, or null. Looks at the lines around it. */
export function headingStyle(lines: Lines, line: number, shape: PageShape): HeadingStyle | null {
  if (!isLayoutLine(lines, line)) return null;
  const words = lineText(lines, line, LONGEST_HEADING + 1);
  if (words.length > LONGEST_HEADING) return null;
  const markdown = MARKDOWN.exec(words);
  if (markdown) return `markdown ${Math.min(markdown[1]!.length, 3) as 1 | 2 | 3}`;
  if (!opensHeading(words) || isSpeech(lines, line)) return null;
  if (BOLD.test(words) && !isSentence(words.slice(2, -2))) return "bold";
  if (lines.bold[line] === 1)
    return numberedStyle(words) ?? (isSentence(words) ? null : isCapitals(words) ? "capitals" : "bold");
  if (!setApart(lines, line, shape)) return null;
  if (LONE_NUMERAL.test(words) && lines.column[line]! >= shape.margin + DEEP_INDENT) return loneStyle(words);
  const numbered = numberedStyle(words);
  if (numbered) return endsAsHeading(lines, line, words, shape) ? numbered : null;
  if (isSentence(words) || DATE.test(words)) return null;
  if (isCapitals(words)) return "capitals";
  if (words.length <= LONGEST_TITLE && isCentred(lines, line, shape)) return isTitle(words) ? "centred" : null;
  return words.length <= LONGEST_TITLE && isTitle(words) && standsAlone(lines, line, shape) ? "title" : null;
}

/** The cheap test first: headings open with a capital, a digit, "#", "*", "(" or a quotation mark. */
function opensHeading(words: string): boolean {
  return (
    /^["“‘'([*#]?[\p{Lu}\d]/u.test(words) || SMALL_ROMAN.test(words) || SMALL_LETTER.test(words) || BOLD.test(words)
  );
}

function numberedStyle(words: string): HeadingStyle | null {
  // "I." is a numeral before it is a letter; "C." and "D." are letters.
  if (ROMAN.test(words) && !/^[CDLM]\./.test(words)) return "roman";
  if (LETTER.test(words)) return "letter";
  if (NUMBER.test(words)) return "number";
  if (SMALL_ROMAN.test(words)) return "small roman";
  return SMALL_LETTER.test(words) ? "small letter" : null;
}

/** A numbered line is a heading if what it numbers is no sentence that runs on to the next line. */
function endsAsHeading(lines: Lines, line: number, words: string, shape: PageShape): boolean {
  const title = words.replace(/^\S+\s*/, "");
  if (title === "") return true;
  if (isCapitals(title) || isTitle(title)) return !/[,;]$/.test(title);
  // A point heading in a sentence's words: short of the measure, or ended by a stop and a blank line.
  const next = line + 1 < lines.count ? lines.role[line + 1] : BLANK;
  const short = rightEdge(lines, line) < shape.margin + (shape.measure - shape.margin) * 0.85;
  if (NUMBER.test(words) || SMALL_LETTER.test(words) || SMALL_ROMAN.test(words)) {
    return short && next !== TEXT && !isFinal(title) && !/[,;:]$/.test(title);
  }
  const whole = isFinal(title) && beginsParagraph(lines, line + 1, shape);
  return (short || whole) && title.length <= LONGEST_HEADING && !/[,;:]$/.test(title) && !/\.\s+\p{Lu}/u.test(title);
}

/** A blank line, or one set in from the margin. */
function beginsParagraph(lines: Lines, line: number, shape: PageShape): boolean {
  if (line >= lines.count || lines.role[line] !== TEXT) return true;
  return lines.column[line]! >= shape.margin + 2;
}

/** Ends as a sentence or a clause does, not as a title. */
export function isSentence(words: string): boolean {
  return (
    /[.!?;:,](?:["”’')\]]*)$/.test(words) &&
    !/(?:\b(?:v|Inc|Co|Corp|Jr|Sr|L\.L\.C|al)\.|^(?:[IVX]+|[A-Z])\.)$/.test(words)
  );
}

/** No small letter, and words enough to be no initials. */
export function isCapitals(words: string): boolean {
  return !/\p{Ll}/u.test(words) && /\p{Lu}{3}|\p{Lu} \p{Lu} \p{Lu}/u.test(words);
}

/** Capitals at the start of every word but the little ones; some word begins with a letter. */
function isTitle(words: string): boolean {
  let capitals = 0;
  for (const word of words.split(/[\s—–/-]+/)) {
    const letters = word.replace(/^[^\p{L}\p{N}]+/u, "");
    if (letters === "" || /^\d/.test(letters)) continue;
    if (/^\p{Lu}/u.test(letters)) capitals += 1;
    else if (!SMALL_WORDS.test(letters.replace(/[^\p{L}.]+$/u, ""))) return false;
  }
  return capitals > 0;
}

/** Both sides leave white space of about the same width. */
export function isCentred(lines: Lines, line: number, shape: PageShape): boolean {
  const left = lines.column[line]! - shape.margin;
  const right = shape.measure - rightEdge(lines, line);
  return left >= 6 && right >= 6 && Math.abs(left - right) <= 0.3 * (left + right);
}

/** The line before does not run on into this one. */
function setApart(lines: Lines, line: number, shape: PageShape): boolean {
  let before = line - 1;
  while (before >= 0 && lines.role[before] === BLANK) before -= 1;
  if (before < 0 || lines.role[before] !== TEXT) return true;
  if (isCapitals(lineText(lines, before))) return true;
  if (line - before - 1 > shape.spacing) return true;
  const tail = lines.text.slice(
    Math.max(lines.first[before]!, lines.last[before]! - LONGEST_LOOK),
    lines.last[before]!,
  );
  if (isFinal(tail) || isCentred(lines, before, shape)) return true;
  return rightEdge(lines, before) < shape.margin + (shape.measure - shape.margin) * 0.5 && !/[,–—-]$/.test(tail);
}

/** A title in small letters needs more room to be believed: a blank line before it, and a capital or indent after. */
function standsAlone(lines: Lines, line: number, shape: PageShape): boolean {
  const before = line - 1;
  const roomy = before < 0 || lines.role[before] !== TEXT;
  let next = line + 1;
  while (next < lines.count && lines.role[next] === BLANK) next += 1;
  if (lines.role[next] === NOTE) return roomy; // "Footnotes"
  if (next >= lines.count || lines.role[next] !== TEXT) return false;
  const opens = /^["“‘'([]?[\p{Lu}\d§]/u.test(lineText(lines, next, 4));
  const indented = lines.column[next]! >= shape.margin + 2 || next > line + 1;
  if (rightEdge(lines, line) > shape.margin + (shape.measure - shape.margin) * 0.8) return false;
  return opens && (roomy || indented || isFinal(lineText(lines, before).slice(-60)));
}
