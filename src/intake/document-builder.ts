import type { BlockKind, Emphasis, EmphasisKind, PageMark } from "../opinion/index.ts";

/** A block as the source marked it up; `kind` null where the markup says only that it is one. */
export interface SourceBlock {
  readonly start: number;
  end: number;
  readonly kind: BlockKind | null;
  readonly level: number | null;
  readonly centred: boolean;
}

export interface BlockMarkup {
  readonly kind: BlockKind | null;
  readonly level?: number;
  readonly centred?: boolean;
  /** White space stands as written. */
  readonly preformatted?: boolean;
}

/** A link inside the document, or what one may lead to. */
export interface Anchor {
  readonly at: number;
  /** End of the link's own words; `at` where it has none. */
  readonly end: number;
  readonly ids: readonly string[];
  readonly target: string | null;
}

const BLOCK_END = "\n\n";
const COLUMN_GAP = "     ";

/**
 * Extracts text from a marked-up document: runs of white space become one space, blocks stand apart by a blank line,
 * a forced line break is one line break. Spans are made as the text grows, so every offset is true of it.
 */
export class DocumentBuilder {
  readonly blocks: SourceBlock[] = [];
  readonly emphasis: Emphasis[] = [];
  readonly pages: PageMark[] = [];
  readonly anchors: Anchor[] = [];
  /** How many of the characters stand in preformatted blocks. */
  preformattedLength = 0;
  private readonly parts: string[] = [];
  private length = 0;
  private current: SourceBlock | null = null;
  private markup: BlockMarkup = { kind: null };
  private space = false; // a space is owed before the next word
  private line = false; // a line break is
  private wide = false; // the gap between two columns is

  /** The text so far. */
  get text(): string {
    return this.parts.join("");
  }

  /** Where the next character will stand, if one comes now. */
  get at(): number {
    return this.length + this.owed().length;
  }

  /** Ends the block, so that the next words begin one of this kind. */
  block(markup: BlockMarkup): void {
    this.endBlock();
    this.markup = markup;
  }

  endBlock(): void {
    if (this.current) this.current.end = this.length;
    this.current = null;
    this.space = false;
    this.line = false;
    this.wide = false;
  }

  /** A forced line break; two on end begin a new block of the same kind. */
  lineBreak(): void {
    if (this.line) this.endBlock();
    else if (this.current) this.line = true;
  }

  /** The gap between two cells of a row: wide, as between the columns of a printed page. */
  columnGap(): void {
    if (this.current) this.wide = true;
  }

  /** Adds words, with the emphasis they stand in. */
  words(written: string, emphasis: readonly EmphasisKind[]): void {
    if (this.markup.preformatted) {
      this.preformattedLength += written.length;
      this.write(written.replace(/\r\n?/g, "\n"), emphasis);
      return;
    }
    const every = written.replace(/[ \t\r\n\f\v]+/g, " ");
    const folded = this.current && !this.line ? every : every.trimStart();
    if (folded.startsWith(" ") && this.current) this.space = true;
    // Only white space as HTML has it is folded; a no-break space stays, but begins no block.
    if (folded === " " || folded === "" || (!this.current && folded.trim() === "")) return;
    this.write(folded.replace(/^ | $/g, ""), emphasis);
    if (folded.endsWith(" ")) this.space = true;
  }

  page(label: string): void {
    const last = this.pages.at(-1);
    // Google Scholar marks a page twice, in the line and in the margin.
    if (label !== "" && !(last?.label === label && last.at === this.at)) this.pages.push({ at: this.at, label });
  }

  private owed(): string {
    if (!this.current) return this.length > 0 ? BLOCK_END : "";
    if (this.line) return "\n";
    return this.wide ? COLUMN_GAP : this.space ? " " : "";
  }

  private write(words: string, emphasis: readonly EmphasisKind[]): void {
    if (words === "") return;
    const before = this.owed();
    this.push(before);
    this.space = false;
    this.line = false;
    this.wide = false;
    const start = this.length;
    if (!this.current) {
      const { kind, level, centred } = this.markup;
      this.current = { start, end: start, kind, level: level ?? null, centred: centred ?? false };
      this.blocks.push(this.current);
    }
    this.push(words);
    this.current.end = this.length;
    for (const kind of emphasis) this.emphasise(start, this.length, kind);
  }

  private push(words: string): void {
    if (words === "") return;
    this.parts.push(words);
    this.length += words.length;
  }

  /** Joins with the stretch before it where nothing but a space stands in between. */
  private emphasise(start: number, end: number, kind: EmphasisKind): void {
    for (let i = this.emphasis.length - 1; i >= 0 && i >= this.emphasis.length - 4; i -= 1) {
      const last = this.emphasis[i]!;
      if (last.kind === kind && start - last.end <= 1 && start >= last.end) {
        this.emphasis[i] = { start: last.start, end, kind };
        return;
      }
    }
    this.emphasis.push({ start, end, kind });
  }
}
