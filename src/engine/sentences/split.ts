import type { Block, Span } from "../../opinion/index.ts";
import type { Citation, Sentence } from "../annotations.ts";
import { BLANK_LINE, JOINED, MARK, NEW_LINE, NUMBER, SPACED, type Tokens, WORD } from "../tokens/index.ts";
import { NEVER, OPENERS, SELDOM } from "./abbreviations.ts";

const PERIOD = 46;
const QUESTION = 63;
const EXCLAMATION = 33;
/** Brackets and quotation marks that close with the sentence that they follow. */
const CLOSERS: ReadonlySet<number> = new Set([41, 93, 125, 34, 39, 0x201d, 0x2019, 0xbb]);
const OPENING: ReadonlySet<number> = new Set([40, 91, 123, 34, 39, 0x201c, 0x2018, 0xab]);
const BULLETS: ReadonlySet<number> = new Set([0x2022, 0x25cf, 0x25aa, 0xb7]);

/** A label of a heading, a numbered or lettered paragraph, a star page or a headnote, as it stands at the start of a line. */
const LABEL = /^(?:(?:[IVX]{1,5}|[A-Z]|[0-9]{1,2})\.|\*[0-9]{1,4}|\[[0-9]{1,2}\]|\((?:[0-9]{1,2}|[a-z]|[A-Z])\))$/;

/** The sentences of one stream: no sentence crosses a block, and nothing inside a citation ends one. */
export function splitStream(tokens: Tokens, citations: readonly Citation[], blocks: readonly Block[]): Sentence[] {
  const sentences: Sentence[] = [];
  const reader = new Reader(tokens, citations);
  let block = 0;
  let first = -1;
  const close = (last: number) => {
    if (first >= 0 && last >= first) sentences.push({ start: tokens.start[first]!, end: tokens.end[last]! });
    first = -1;
  };
  for (let i = 0; i < tokens.length; i += 1) {
    const at = tokens.start[i]!;
    if (block < blocks.length && blocks[block]!.end <= at) {
      close(i - 1);
      while (block < blocks.length && blocks[block]!.end <= at) block += 1;
    }
    if (first < 0) first = i;
    if (!reader.endsAt(i, first)) continue;
    const limit = blocks[block]?.end ?? Number.POSITIVE_INFINITY;
    const last = reader.lastOf(i, limit);
    close(last);
    i = last;
  }
  close(tokens.length - 1);
  return sentences;
}

/** Decides at each token whether a sentence ends there. Walks forward only, so the citations are met in order. */
class Reader {
  private next = 0;

  constructor(
    private readonly tokens: Tokens,
    private readonly citations: readonly Citation[],
  ) {}

  /** Whether token `i` is a mark that ends the sentence that began at token `first`. */
  endsAt(i: number, first: number): boolean {
    const { tokens } = this;
    if (this.isLabel(i, first)) return true;
    if (tokens.kind[i] !== MARK) return false;
    const code = tokens.code(i);
    // A colon before a quotation or list that stands by itself.
    if (code === 58) return i + 1 < tokens.length && tokens.gap[i + 1] === BLANK_LINE;
    if (code !== PERIOD && code !== QUESTION && code !== EXCLAMATION) return false;
    const citation = this.citationAt(tokens.start[i]!);
    if (citation && citation.end > tokens.end[i]!) return false;
    const after = this.afterClosers(i);
    if (after >= tokens.length) return true;
    if (this.runsOn(i, after)) return false;
    if (code !== PERIOD) return true;
    if (citation) return this.isOpener(after) || !this.isBracket(after);
    return !this.isAbbreviated(i, first, after);
  }

  /** Whether token `i` closes a label that opens a block and stands by itself: "II.", "3.", "A.", "*1261", "[4]". */
  private isLabel(i: number, first: number): boolean {
    const { tokens } = this;
    if (i - first > 2 || tokens.gap[first]! < NEW_LINE || i + 1 >= tokens.length || tokens.gap[i + 1] === JOINED)
      return false;
    const label = tokens.opinion.text.slice(tokens.start[first]!, tokens.end[i]!);
    return LABEL.test(label);
  }

  /** The last token of a sentence that ends at mark `i`: with the marks and the footnote number that close it. */
  lastOf(i: number, limit: number): number {
    const { tokens } = this;
    const isPoint = (at: number) => tokens.gap[at] === JOINED && tokens.kind[at] === MARK && tokens.code(at) === PERIOD;
    let after = i + 1;
    while (after < tokens.length && tokens.end[after]! <= limit && (this.isCloser(after) || isPoint(after))) after += 1;
    const past = this.afterNoteMark(after);
    return past > after && tokens.end[past - 1]! <= limit ? past - 1 : after - 1;
  }

  private afterClosers(i: number): number {
    const { tokens } = this;
    let after = i + 1;
    while (after < tokens.length && this.isCloser(after)) after += 1;
    return this.afterNoteMark(after);
  }

  /** Past a footnote's mark that stands close to what is before it: "the rule.3 The", "the rule.[3] The". */
  private afterNoteMark(at: number): number {
    const { tokens } = this;
    const bracketed =
      at + 2 < tokens.length && tokens.code(at) === 91 && tokens.kind[at + 1] === NUMBER && tokens.code(at + 2) === 93;
    const next = bracketed ? at + 3 : at < tokens.length && tokens.kind[at] === NUMBER ? at + 1 : at;
    if (next === at || tokens.gap[at] !== JOINED) return at;
    return next >= tokens.length || tokens.gap[next] !== JOINED ? next : at;
  }

  /** Whether what follows shows that the sentence goes on: no space, a small letter, another mark. */
  private runsOn(i: number, after: number): boolean {
    const { tokens } = this;
    if (tokens.gap[after] === JOINED) return true;
    const code = tokens.code(after);
    if (tokens.kind[after] === WORD) return tokens.text(after).charAt(0) !== tokens.text(after).charAt(0).toUpperCase();
    if (tokens.kind[after] !== MARK) return false;
    // ". . ." goes on; but where a sentence has had its own period ("torts. . . . The court"), the omission is of what
    // followed, and the next sentence begins with it.
    if (code === PERIOD)
      return !(tokens.gap[i] === JOINED && tokens.gap[after] === SPACED && this.capitalAfterPoints(after));
    if (OPENING.has(code) || code === 0xa7 || code === 0xb6 || BULLETS.has(code)) {
      // A bracket after a period opens a new sentence only with a capital in it.
      const inner = after + 1;
      return (
        code === 40 &&
        inner < tokens.length &&
        tokens.kind[inner] === WORD &&
        /^\p{Ll}/u.test(tokens.text(inner)) &&
        tokens.gap[after] !== BLANK_LINE &&
        this.closesQuietly(i)
      );
    }
    return code === 44 || code === 59 || code === 58 || CLOSERS.has(code);
  }

  /** Whether the run of points at `at` is followed by a capital, a bracket or a quotation. */
  private capitalAfterPoints(at: number): boolean {
    const { tokens } = this;
    let after = at;
    while (after < tokens.length && after - at < 5 && tokens.code(after) === PERIOD) after += 1;
    if (after - at < 3 || after >= tokens.length) return false;
    return tokens.kind[after] === WORD ? /^\p{Lu}/u.test(tokens.text(after)) : tokens.code(after) === 91;
  }

  private closesQuietly(i: number): boolean {
    return this.tokens.code(i) === PERIOD;
  }

  /** Whether token `i` closes what stands before it: a bracket or quotation mark, close or set off (`.’ ”`). */
  private isCloser(i: number): boolean {
    const { tokens } = this;
    if (tokens.kind[i] !== MARK || !CLOSERS.has(tokens.code(i))) return false;
    if (tokens.gap[i] === JOINED) return true;
    const code = tokens.code(i);
    const curly = code === 0x201d || code === 0x2019;
    return tokens.gap[i] === SPACED && curly && (i + 1 >= tokens.length || tokens.gap[i + 1] !== JOINED);
  }

  private isBracket(i: number): boolean {
    return this.tokens.kind[i] === MARK && this.tokens.code(i) === 40;
  }

  /** Whether the period belongs to the word before it and the sentence goes on. */
  private isAbbreviated(i: number, first: number, after: number): boolean {
    const { tokens } = this;
    if (i === 0 || tokens.gap[i] !== JOINED) return this.isEllipsis(i, after);
    const before = i - 1;
    // "1. The motion", "A. Background": an enumeration opens its sentence.
    if (
      before === first &&
      (tokens.kind[before] === NUMBER || tokens.text(before).length === 1 || /^[IVX]{1,5}$/.test(tokens.text(before)))
    )
      return true;
    if (tokens.kind[before] !== WORD) return false;
    const word = tokens.text(before).toLowerCase().replaceAll("’", "'");
    // An initial ("J. Smith") or the letters of an abbreviation ("U.S.").
    if (word.length === 1 && /^\p{Lu}/u.test(tokens.text(before)))
      return !(this.isLettered(before) && this.isOpener(after));
    if (this.isLettered(before)) return !this.isOpener(after);
    if (SELDOM.has(word)) return !this.isOpener(after);
    return NEVER.has(word);
  }

  /** Whether the word at `i` is the last of letters with periods between them: "U.S", "a.m". */
  private isLettered(i: number): boolean {
    const { tokens } = this;
    return (
      i >= 2 &&
      tokens.gap[i] === JOINED &&
      tokens.code(i - 1) === PERIOD &&
      tokens.gap[i - 1] === JOINED &&
      tokens.kind[i - 2] === WORD &&
      tokens.text(i - 2).length <= 2
    );
  }

  private isOpener(i: number): boolean {
    const { tokens } = this;
    if (i >= tokens.length) return true;
    if (tokens.gap[i] === BLANK_LINE) return true;
    if (tokens.kind[i] === MARK) return OPENING.has(tokens.code(i)) && tokens.code(i) !== 40 && this.isOpener(i + 1);
    return tokens.kind[i] === WORD && OPENERS.has(tokens.text(i).toLowerCase());
  }

  /** ". . ." goes on; ". . . ." before a capital does not. */
  private isEllipsis(i: number, after: number): boolean {
    const { tokens } = this;
    const dots = (n: number) => {
      for (let k = 1; k <= n; k += 1)
        if (i - k < 0 || tokens.code(i - k) !== PERIOD || tokens.kind[i - k] !== MARK) return false;
      return true;
    };
    if (dots(3)) return !/^\p{Lu}/u.test(tokens.text(after)) && tokens.kind[after] === WORD;
    return dots(2);
  }

  /** The citation that covers `at`, or null. Called with offsets that only grow. */
  private citationAt(at: number): Span | null {
    while (this.next < this.citations.length && this.citations[this.next]!.end <= at) this.next += 1;
    const citation = this.citations[this.next];
    return citation && citation.start <= at ? citation : null;
  }
}
