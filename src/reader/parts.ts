import { type Block, type Opinion, type Span, unread, without } from "../opinion/index.ts";

/**
 * What is drawn as one element: a block of the main stream, or a stretch of a very long one. The browser lays an element
 * out whole, so a megabyte in one paragraph would stop the page at every change; in parts, only what is in view costs.
 */
export interface Part extends Span {
  readonly block: Block;
  /** Of the block in `opinion.blocks`. */
  readonly index: number;
  /** 0 for the first or only part. */
  readonly part: number;
  readonly last: boolean;
}

/** Longer paragraphs are cut; the longest that courts write stay whole. In code units. */
const LONGEST = 12_000;
/** About the length of a part of a cut paragraph. */
const PART = 4_000;
/** How far past it the end of a sentence is looked for before the next white space must do. */
const REACH = 1_200;

const KNOWN = new WeakMap<Opinion, readonly Part[]>();

/** The parts of the main stream, in order, never overlapping. Blocks of which nothing is read have none. */
export function partsOf(opinion: Opinion): readonly Part[] {
  let known = KNOWN.get(opinion);
  if (!known) {
    known = opinion.blocks.flatMap((block, index) => {
      if (block.kind === "footnote" || without(block, unread(opinion)).length === 0) return [];
      const edges = [block.start, ...cutsOf(opinion.text, block), block.end];
      return edges.slice(1).map((end, part) => ({
        block,
        index,
        part,
        start: edges[part]!,
        end,
        last: part === edges.length - 2,
      }));
    });
    KNOWN.set(opinion, known);
  }
  return known;
}

/** The end of a sentence, as far as letters tell: a word, its mark, perhaps a closing quotation, white space, a capital. */
const SENTENCE_END = /\p{Ll}{4}[.?!]["”’)\]]*\s+(?=["“‘(]*\p{Lu})/gu;

function cutsOf(text: string, { start, end }: Span): readonly number[] {
  const cuts: number[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const near = text.slice(from + PART, from + PART + REACH);
    SENTENCE_END.lastIndex = 0;
    const sentence = SENTENCE_END.exec(near);
    const space = near.search(/\s\S/);
    const offset = sentence ? sentence.index + sentence[0].length : space >= 0 ? space + 1 : 0;
    from += PART + offset;
    // Never between the halves of a surrogate pair.
    if (isLowSurrogate(text.charCodeAt(from))) from += 1;
    cuts.push(from);
  }
  return cuts;
}

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
