import { type Opinion, type Span, type Stream, streamsOf } from "../../opinion/index.ts";
import { BLANK_LINE, JOINED, MARK, NEW_LINE, NUMBER, ORDINAL, SPACED, WORD } from "./token.ts";
import { HASH, hashed, type Interner, interner, type Vocabulary } from "./vocabulary.ts";

/** The tokens of one stream. Indexes run from 0 to `length - 1`; `start`, `end` are offsets in the text as given. */
export interface Tokens {
  readonly opinion: Opinion;
  readonly stream: Stream;
  readonly length: number;
  /** WORD, NUMBER, ORDINAL or MARK. */
  readonly kind: Uint8Array;
  /** JOINED, SPACED, NEW_LINE or BLANK_LINE: what stands before the token. */
  readonly gap: Uint8Array;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** The code unit of a mark; 0 for every other token. */
  readonly mark: Uint16Array;
  /** Index of the token's form in the vocabulary, which all streams of an opinion share. */
  readonly form: Uint32Array;
  readonly vocabulary: Vocabulary;
  /** The token as read, less furniture inside it. */
  text(index: number): string;
  /** The same in lower case, with straight apostrophes. */
  lower(index: number): string;
  /** First UTF-16 code unit of the token: the cheap test before `text`. */
  code(index: number): number;
}

// Classes of code units below 128; above, `classOf` asks Unicode.
const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;
const APOSTROPHE = 4;
const OTHER = 0;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const CLASS = new Uint8Array(128);
for (const c of [9, 10, 11, 12, 13, 32]) CLASS[c] = SPACE;
for (let c = 48; c <= 57; c += 1) CLASS[c] = DIGIT;
for (let c = 65; c <= 90; c += 1) CLASS[c] = LETTER;
for (let c = 97; c <= 122; c += 1) CLASS[c] = LETTER;
CLASS[39] = APOSTROPHE;

const UNICODE_LETTER = /\p{L}|\p{M}/u;

function classOf(code: number): number {
  if (code < 128) return CLASS[code]!;
  if (code === 0x2019) return APOSTROPHE;
  if (code === 0xa0 || code === 0xad || (code >= 0x2000 && code <= 0x200d) || code === 0x202f || code === 0xfeff) {
    return SPACE;
  }
  // Lone surrogates and astral characters are marks of one code unit each: no law is written in them.
  if (code >= 0xd800 && code <= 0xdfff) return OTHER;
  return UNICODE_LETTER.test(String.fromCharCode(code)) ? LETTER : OTHER;
}

/** Lexes every stream of an opinion, the main one first. Linear in the text. */
export function lex(opinion: Opinion): readonly Tokens[] {
  const vocabulary = interner();
  return streamsOf(opinion).map((stream) => lexStream(opinion, stream, vocabulary));
}

function lexStream(opinion: Opinion, stream: Stream, vocabulary: Interner): Tokens {
  const { text } = opinion;
  const { pieces } = stream;
  let capacity = 64;
  for (const piece of pieces) capacity += (piece.end - piece.start) >> 2;
  let kind = new Uint8Array(capacity);
  let gap = new Uint8Array(capacity);
  let start = new Uint32Array(capacity);
  let end = new Uint32Array(capacity);
  let mark = new Uint16Array(capacity);
  let form = new Uint32Array(capacity);
  let length = 0;

  // Cursor over the pieces: `pos` is always a true offset.
  let piece = 0;
  let pos = pieces[0]?.start ?? 0;
  let stop = pieces[0]?.end ?? 0;
  const peek = (): number => {
    while (pos >= stop) {
      if (piece + 1 >= pieces.length) return -1;
      piece += 1;
      pos = pieces[piece]!.start;
      stop = pieces[piece]!.end;
    }
    return text.charCodeAt(pos);
  };

  const grow = () => {
    const wider = length * 2;
    kind = copied(new Uint8Array(wider), kind);
    gap = copied(new Uint8Array(wider), gap);
    start = copied(new Uint32Array(wider), start);
    end = copied(new Uint32Array(wider), end);
    mark = copied(new Uint16Array(wider), mark);
    form = copied(new Uint32Array(wider), form);
  };

  let breaks = 2;
  let blanks = false;
  let code = peek();
  while (code !== -1) {
    const sort = classOf(code);
    if (sort === SPACE) {
      if (code === LINE_FEED || (code === CARRIAGE_RETURN && text.charCodeAt(pos + 1) !== LINE_FEED)) breaks += 1;
      blanks = true;
      pos += 1;
      code = pos < stop ? text.charCodeAt(pos) : peek();
      continue;
    }
    if (length === kind.length) grow();
    start[length] = pos;
    gap[length] = breaks >= 2 ? BLANK_LINE : breaks === 1 ? NEW_LINE : blanks ? SPACED : JOINED;
    breaks = 0;
    blanks = false;
    let type: number = MARK;
    let last = pos;
    let read = 1;
    let hash = hashed(HASH, code);
    pos += 1;
    if (sort === LETTER || sort === DIGIT) {
      type = sort === LETTER ? WORD : NUMBER;
      for (code = peek(); code !== -1; code = pos < stop ? text.charCodeAt(pos) : peek()) {
        const next = classOf(code);
        if (next === LETTER) {
          if (type === NUMBER) type = ORDINAL;
        } else if (next === APOSTROPHE) {
          // An apostrophe belongs to the word only between two letters; "Smalls’" ends before it.
          if (type !== WORD || pos + 1 >= stop || classOf(text.charCodeAt(pos + 1)) !== LETTER) break;
        } else if (next !== DIGIT) break;
        hash = hashed(hash, code);
        read += 1;
        last = pos;
        pos += 1;
      }
    } else {
      mark[length] = code;
    }
    const from = start[length]!;
    kind[length] = type;
    end[length] = last + 1;
    form[length] =
      last + 1 - from === read
        ? vocabulary.ofSpan(text, from, last + 1, hash)
        : vocabulary.ofRead(readPieces(text, pieces, from, last + 1), hash);
    length += 1;
    code = peek();
  }

  const { forms, lowers } = vocabulary;
  return {
    opinion,
    stream,
    length,
    kind: kind.subarray(0, length),
    gap: gap.subarray(0, length),
    start: start.subarray(0, length),
    end: end.subarray(0, length),
    mark: mark.subarray(0, length),
    form: form.subarray(0, length),
    vocabulary,
    code: (index) => text.charCodeAt(start[index]!),
    text: (index) => forms[form[index]!]!,
    lower: (index) => lowers[form[index]!]!,
  };
}

/** The text from one offset to another, less what stands between the pieces. */
function readPieces(text: string, pieces: readonly Span[], from: number, to: number): string {
  if (pieces.length <= 1) return text.slice(from, to);
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.end > from) high = middle;
    else low = middle + 1;
  }
  if (pieces[low]!.end >= to) return text.slice(from, to);
  let read = "";
  for (let p = low; p < pieces.length && pieces[p]!.start < to; p += 1) {
    read += text.slice(Math.max(from, pieces[p]!.start), Math.min(to, pieces[p]!.end));
  }
  return read;
}

function copied<T extends Uint8Array | Uint16Array | Uint32Array>(into: T, from: T): T {
  into.set(from);
  return into;
}
