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
  const found: { readonly mark: Link; readonly block: number }[] = [];
  const taken = new Set<number>();
  for (const link of linksOf(text, builder.anchors)) {
    const at = places.get(link.target);
    if (at === undefined || at <= link.end) continue;
    const block = blockAt(blocks, at);
    if (block < 0 || taken.has(block) || !opensNote(text, blocks[block]!, link.label, builder, link)) continue;
    taken.add(block);
    found.push({ mark: link, block });
  }
  found.sort((a, b) => a.block - b.block);
  return found.map(({ mark, block }, index) => {
    const next = found[index + 1]?.block ?? blocks.length;
    return noteOf(text, blocks, mark, block, lastBlock(blocks, block, next, index === found.length - 1));
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
function placesOf(anchors: readonly Anchor[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const { ids, at } of [...anchors].sort((a, b) => a.at - b.at)) {
    for (const id of ids) if (!places.has(id)) places.set(id, at);
  }
  return places;
}

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
function opensNote(text: string, block: SourceBlock, label: string, builder: DocumentBuilder, link: Link): boolean {
  const opening = text.slice(block.start, block.start + 24).trimStart();
  if (openingLabel(opening) === label) return true;
  return builder.anchors.some(
    ({ at, target }) => target !== null && at >= block.start && at <= block.end && link.ids.includes(target),
  );
}

const OPENING = /^\[?\(?(?:Footnote|fn|FN|n\.)?\s?(\d{1,3}|\*{1,4}|[†‡§¶]{1,2}|[a-z](?=[\])]))\)?\]?\.?\s*/;

function openingLabel(opening: string): string | null {
  return OPENING.exec(opening)?.[1] ?? null;
}

/** A note's last block: the one before the next note; of the last note, its own and those marked up alike. */
function lastBlock(blocks: readonly SourceBlock[], first: number, next: number, isLast: boolean): number {
  if (!isLast) return next - 1;
  let last = first;
  while (last + 1 < next && blocks[last + 1]!.kind === blocks[first]!.kind && blocks[first]!.kind === "list") last += 1;
  return last;
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
