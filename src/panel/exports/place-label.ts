import type { Opinion } from "../../opinion/index.ts";

/** Index of the last number that is not past `at`; -1 before the first. `sorted` ascends. O(log n). */
function lastUpTo(sorted: readonly number[], at: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

interface Places {
  readonly pages: readonly number[];
  readonly paragraphs: readonly number[];
}

const KNOWN = new WeakMap<Opinion, Places>();

function placesOf(opinion: Opinion): Places {
  let known = KNOWN.get(opinion);
  if (!known) {
    known = {
      pages: opinion.pages.map(({ at }) => at),
      paragraphs: opinion.blocks.filter(({ kind }) => kind === "paragraph").map(({ start }) => start),
    };
    KNOWN.set(opinion, known);
  }
  return known;
}

/** The label of the page on which `at` stands; null before the first page mark. */
export const pageLabelAt = (opinion: Opinion, at: number): string | null =>
  opinion.pages[lastUpTo(placesOf(opinion).pages, at)]?.label ?? null;

/** The number of the paragraph in which `at` stands, from 1: what is cited where an opinion has no pages. */
export const paragraphNumberAt = (opinion: Opinion, at: number): number =>
  Math.max(1, lastUpTo(placesOf(opinion).paragraphs, at) + 1);

/** Where `at` stands, as a table of authorities says it: the page, or where the opinion has none the paragraph. */
export const placeLabelAt = (opinion: Opinion, at: number): string | null =>
  opinion.pages.length > 0 ? pageLabelAt(opinion, at) : `¶ ${paragraphNumberAt(opinion, at)}`;

/** A place in words: "page 12", "*4", "paragraph 3". */
export function placeWords(place: string): string {
  if (place.startsWith("¶")) return place.replace("¶", "paragraph");
  return place.startsWith("*") ? place : `page ${place}`;
}

/** The places of a row, as a table prints them: "4, 5", "¶¶ 2, 7". */
export function placesInRow(places: readonly string[]): string {
  if (places.length < 2 || !places[0]!.startsWith("¶")) return places.join(", ");
  return `¶¶ ${places.map((place) => place.slice(2)).join(", ")}`;
}
