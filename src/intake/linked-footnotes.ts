import type { Footnote, Span } from "../opinion/index.ts";
import type { Anchor, DocumentBuilder, SourceBlock } from "./document-builder.ts";

/** What a footnote's link says: "1", "[1]", "*", "[fn1]", "n. 1", "Footnote 1". */
const LABEL = /^\[?\(?(?:Footnote|footnote|fn|FN|Fn|n\.?|note)?\s?(\d{1,3}|\*{1,4}|[†‡§¶]{1,2}|[a-z])\)?\]?\.?$/;

interface Link {
  readonly label: string;
  readonly at: number;
  readonly end: number;
  readonly target: string;
  readonly ids: readonly string[];
}

/**
 * Footnotes of a document whose marks are links: a link that says a label and leads to a place further on, where the
 * note begins with that label or leads back. A note reaches to the next one, or to the end of the blocks that follow
 * it up to the end of the notes.
 */
export function linkedFootnotes(builder: DocumentBuilder): Footnote[] {
  const { text, blocks } = builder;
  const places = placesOf(builder.anchors);
  const back = backLinks(builder.anchors);
  const found: { readonly mark: Link; readonly block: number; readonly end: number }[] = [];
  const taken = new Set<number>();
  for (const link of linksOf(text, builder.anchors)) {
    const place = places.get(link.target);
    if (place === undefined || place.at <= link.end) continue;
    const block = blockAt(blocks, place.at);
    if (block < 0 || taken.has(block) || !opensNote(text, blocks[block]!, link, back)) continue;
    taken.add(block);
    found.push({ mark: link, block, end: place.end });
  }
  found.sort((a, b) => a.block - b.block);
  return found.map(({ mark, block, end }, index) => {
    const next = found[index + 1]?.block ?? blocks.length;
    return noteOf(text, blocks, mark, block, lastBlock(blocks, block, next, end));
  });
}

function linksOf(text: string, anchors: readonly Anchor[]): Link[] {
  const links: Link[] = [];
  for (const { at, end, ids, target } of anchors) {
    if (target === null || end - at > 16) continue;
    const label = LABEL.exec(text.slice(at, end).trim())?.[1];
    if (label !== undefined) links.push({ label, at, end, target, ids });
  }
  return links.sort((a, b) => a.at - b.at);
}

/** Where each name stands; the first of a name that is given twice. */
function placesOf(anchors: readonly Anchor[]): ReadonlyMap<string, Anchor> {
  const places = new Map<string, Anchor>();
  for (const anchor of [...anchors].sort((a, b) => a.at - b.at)) {
    for (const id of anchor.ids) if (!places.has(id)) places.set(id, anchor);
  }
  return places;
}

/** For each name, where the links stand that lead to it. */
function backLinks(anchors: readonly Anchor[]): ReadonlyMap<string, readonly number[]> {
  const links = new Map<string, number[]>();
  for (const { at, target } of anchors) {
    if (target !== null) links.set(target, [...(links.get(target) ?? []).slice(-MOST_LINKS), at]);
  }
  return links;
}

/** A mark is led back to once or twice, not from a whole table of contents. */
const MOST_LINKS = 3;

function blockAt(blocks: readonly SourceBlock[], at: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.end > at) high = middle;
    else low = middle + 1;
  }
  return low < blocks.length ? low : -1;
}

/** The block begins with the label, or a link in it leads back to the mark. */
function opensNote(
  text: string,
  block: SourceBlock,
  link: Link,
  back: ReadonlyMap<string, readonly number[]>,
): boolean {
  const opening = text.slice(block.start, block.start + 24).trimStart();
  if (openingLabel(opening) === link.label) return true;
  return link.ids.some((id) => back.get(id)?.some((at) => at >= block.start && at <= block.end));
}

const OPENING = /^\[?\(?(?:Footnote|fn|FN|n\.)?\s?(\d{1,3}|\*{1,4}|[†‡§¶]{1,2}|[a-z](?=[\])]))\)?\]?\.?\s*/;

function openingLabel(opening: string): string | null {
  return OPENING.exec(opening)?.[1] ?? null;
}

/** A note's last block: the last in the element that is led to, or, of an empty one, the one before the next note. */
function lastBlock(blocks: readonly SourceBlock[], first: number, next: number, end: number): number {
  let last = first;
  const inside = end > blocks[first]!.end;
  while (last + 1 < next && (inside ? blocks[last + 1]!.start < end : isOfNote(blocks, first, last + 1, next)))
    last += 1;
  return last;
}

/** Blocks between two notes belong to the first; after the last note, only more items of its list do. */
function isOfNote(blocks: readonly SourceBlock[], first: number, block: number, next: number): boolean {
  return next < blocks.length || (blocks[first]!.kind === "list" && blocks[block]!.kind === "list");
}

function noteOf(text: string, blocks: readonly SourceBlock[], mark: Link, first: number, last: number): Footnote {
  const whole: Span = { start: blocks[first]!.start, end: blocks[last]!.end };
  const written = text.slice(whole.start, whole.end);
  const opening =
    openingLabel(written.slice(0, 24).trimStart()) === mark.label ? OPENING.exec(written.trimStart())![0].length : 0;
  const back = /\s*(?:↑|↩|↵)\s*$/.exec(written.slice(-8))?.[0].length ?? 0;
  const start = Math.min(whole.start + opening, whole.end);
  const end = Math.max(start, whole.end - back);
  return { label: mark.label, mark: { start: mark.at, end: mark.end }, body: { start, end }, whole };
}
