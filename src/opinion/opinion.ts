import type { Span } from "./span.ts";

/**
 * The document. `text` is immutable and is the input exactly as given (for PDF, DOCX and HTML: the text extracted);
 * everything else is a sorted list of spans over it. Intake makes it; nothing changes it afterwards.
 *
 * Invariants (held by `assertOpinion`, tested by property):
 * - every span lies in the text; every list is sorted by start;
 * - furniture never overlaps itself; blocks never overlap, save that a footnote block may lie inside another block
 *   (the footnote stands in the stream where the page ended, in the middle of a paragraph that runs on);
 * - every character of the text that is not white space lies in a block or in furniture.
 */
export interface Opinion {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly furniture: readonly Furniture[];
  readonly footnotes: readonly Footnote[];
  readonly pages: readonly PageMark[];
  readonly sections: readonly Section[];
  readonly emphasis: readonly Emphasis[];
}

/** The one list of block kinds; maps over it are total (`satisfies Record<BlockKind, ...>`). */
export const BLOCK_KINDS = ["paragraph", "heading", "quotation", "list", "caption", "signature", "footnote"] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** A paragraph as a reader sees it. It may run across a page break: what stands in between is furniture. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Headings: 1 is the highest. Lists and quotations: depth, from 1. Else null. */
  readonly level: number | null;
}

export const FURNITURE_KINDS = [
  "running head",
  "running foot",
  "filing stamp",
  "page number",
  "page break",
  "line break",
  "line number",
  "hyphen",
  "markup",
  "divider",
] as const;
export type FurnitureKind = (typeof FURNITURE_KINDS)[number];

/** What a reader is not shown and a sentence reads across: found by intake, stepped over, never cut out. */
export interface Furniture extends Span {
  readonly kind: FurnitureKind;
}

export interface Footnote {
  /** As printed: "3", "*", "a". */
  readonly label: string;
  /** The mark in the text; null where the mark was not found. */
  readonly mark: Span | null;
  /** The note's own text, without the label that opens it. */
  readonly body: Span;
  /** The whole note with its label: what the main stream steps over. */
  readonly whole: Span;
}

/** Where a page of the source begins. */
export interface PageMark {
  /** Offset of the first character of the page. */
  readonly at: number;
  /** As printed: "5", "*12", "867". */
  readonly label: string;
}

export const SECTION_KINDS = ["caption", "syllabus", "opinion", "concurrence", "dissent", "appendix"] as const;
export type SectionKind = (typeof SECTION_KINDS)[number];

export interface Section extends Span {
  readonly kind: SectionKind;
  readonly author: string | null;
}

export const EMPHASIS_KINDS = ["bold", "italic", "underline", "small capitals", "superscript"] as const;
export type EmphasisKind = (typeof EMPHASIS_KINDS)[number];

export interface Emphasis extends Span {
  readonly kind: EmphasisKind;
}
