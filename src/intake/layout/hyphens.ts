import type { Furniture } from "../../opinion/index.ts";
import type { Lines } from "./lines.ts";
import type { Paragraph } from "./paragraphs.ts";

const HYPHEN = 0x2d;
const SOFT_HYPHEN = 0xad;
const TRUE_HYPHEN = 0x2010;
/** No English word is longer; what is, is no word cut at a line's end. */
const LONGEST_WORD = 40;

/** First words of compounds that keep their hyphen wherever the line ends. */
const COMPOUNDING =
  /^(?:self|non|ex|cross|well|all|quasi|so|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|first|second|third|fourth|fifth|one|multi|post|pre|anti|co|half|high|low|long|short|full|part|on|off|in|mid|then|vice)$/i;

interface Cut {
  /** Offset of the hyphen. */
  readonly hyphen: number;
  /** Offset where the word goes on. */
  readonly goesOn: number;
  readonly left: string;
  readonly right: string;
}

/**
 * Words that run on across a hyphen at a line's end. Where the hyphen is the line's, hyphen and line break are
 * furniture; where it is the word's own ("two-prong"), the line break alone is, so that no space is read inside the
 * word. The document itself is the dictionary: what it writes elsewhere as one word was cut, what it writes elsewhere
 * with a hyphen, or as two words, keeps it.
 */
export function readHyphens(lines: Lines, paragraphs: readonly Paragraph[]): Furniture[] {
  const cuts = cutsOf(lines, paragraphs);
  if (cuts.length === 0) return [];
  const written = wordsAmong(lines.text, cuts);
  return cuts.map((cut) =>
    keepsHyphen(cut, written)
      ? { start: cut.hyphen + 1, end: cut.goesOn, kind: "line break" }
      : { start: cut.hyphen, end: cut.goesOn, kind: "hyphen" },
  );
}

function cutsOf(lines: Lines, paragraphs: readonly Paragraph[]): Cut[] {
  const { text } = lines;
  const cuts: Cut[] = [];
  for (const paragraph of paragraphs) {
    for (let i = 1; i < paragraph.lines.length; i += 1) {
      const before = paragraph.lines[i - 1]!;
      const hyphen = lines.last[before]! - 1;
      const code = text.charCodeAt(hyphen);
      if (code !== HYPHEN && code !== SOFT_HYPHEN && code !== TRUE_HYPHEN) continue;
      const goesOn = lines.first[paragraph.lines[i]!]!;
      const left = /[\p{L}\p{N}]+$/u.exec(
        text.slice(Math.max(lines.first[before]!, hyphen - LONGEST_WORD), hyphen),
      )?.[0];
      const right = /^[\p{L}\p{N}]+/u.exec(text.slice(goesOn, goesOn + LONGEST_WORD))?.[0];
      if (left && right) cuts.push({ hyphen, goesOn, left, right });
    }
  }
  return cuts;
}

/** Which of the words that the cuts ask about the text writes anywhere, in small letters. */
function wordsAmong(text: string, cuts: readonly Cut[]): ReadonlySet<string> {
  const asked = new Map<number, string[]>();
  for (const { left, right } of cuts) {
    const [l, r] = [left.toLowerCase(), right.toLowerCase()];
    for (const word of [l, r, `${l}${r}`, `${l}-${r}`]) {
      const hash = hashOf(word);
      const alike = asked.get(hash);
      if (!alike) asked.set(hash, [word]);
      else if (!alike.includes(word)) alike.push(word);
    }
  }
  const written = new Set<string>();
  // Every word is hashed as it is passed over; only one whose hash is asked for becomes a string.
  for (let at = 0; at < text.length; ) {
    if (!isWordCode(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const start = at;
    let hash = 0;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const inner = code === HYPHEN && isWordCode(text.charCodeAt(at + 1));
      if (!inner && !isWordCode(code)) break;
      hash = (hash * 31 + smallCode(code)) | 0;
    }
    const alike = asked.get(hash);
    if (!alike || at - start > 2 * LONGEST_WORD) continue;
    // A word that stands beside a line-end hyphen is one of the halves asked about, not a witness.
    if (text.charCodeAt(at) === HYPHEN || text.charCodeAt(start - 1) === HYPHEN) continue;
    const word = text.slice(start, at).toLowerCase();
    if (alike.includes(word)) written.add(word);
  }
  return written;
}

function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i += 1) hash = (hash * 31 + smallCode(word.charCodeAt(i))) | 0;
  return hash;
}

/** A capital of the basic alphabet as its small letter; other letters are hashed as they stand. */
function smallCode(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

/** Letters and digits; beyond the basic alphabet whatever is no space and no general punctuation. */
function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return code >= 0xc0 && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x303f) && code !== 0xfeff;
}

function keepsHyphen({ hyphen, left, right }: Cut, written: ReadonlySet<string>): boolean {
  const [l, r] = [left.toLowerCase(), right.toLowerCase()];
  if (written.has(`${l}-${r}`)) return true;
  if (written.has(`${l}${r}`)) return false;
  if (!/^\p{Ll}/u.test(right) || /\p{N}$/u.test(left)) return true; // "Smith-Jones", "867-68"
  if (COMPOUNDING.test(left)) return true;
  return written.has(l) && written.has(r) && hyphen > 0 && l.length > 2 && r.length > 2;
}
