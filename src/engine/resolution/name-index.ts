import type { ShortName, Strength } from "./short-names.ts";

/** A name under which an opinion may speak of a case, with the citations that give it. */
export interface IndexedName {
  readonly words: readonly string[];
  strength: Strength;
  /** Full citations whose case bears the name, in order. */
  citations: number[];
}

interface Node {
  readonly next: Map<string, Node>;
  name: IndexedName | null;
}

/** Names by their words: one step a word, so that reading a text against it costs no more with more names. */
export interface NameIndex {
  readonly root: Node;
  readonly names: IndexedName[];
}

export function emptyNameIndex(): NameIndex {
  return { root: { next: new Map(), name: null }, names: [] };
}

export function addName(index: NameIndex, { words, strength }: ShortName, citation: number): void {
  let node = index.root;
  for (const word of words) {
    let next = node.next.get(word);
    if (!next) {
      next = { next: new Map(), name: null };
      node.next.set(word, next);
    }
    node = next;
  }
  if (!node.name) {
    node.name = { words, strength, citations: [citation] };
    index.names.push(node.name);
    return;
  }
  if (strength === "sure") node.name.strength = "sure";
  if (!node.name.citations.includes(citation, -2)) node.name.citations.push(citation);
}

/** Tells the index that the citations have new places. */
export function renumber({ names }: NameIndex, placeOf: readonly number[]): void {
  for (const name of names) name.citations = name.citations.map((i) => placeOf[i]!);
}

/** The name of exactly these words, or null. */
export function nameOf(index: NameIndex, words: readonly string[]): IndexedName | null {
  let node: Node | undefined = index.root;
  for (const word of words) {
    node = node.next.get(word);
    if (!node) return null;
  }
  return node.name;
}

/** The citation that a name means to a reader who has come to `at`: the nearest before, else the first after. */
export function nearestCitation(name: IndexedName, at: number): number {
  let low = 0;
  let high = name.citations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (name.citations[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return name.citations[low - 1] ?? name.citations[low]!;
}
