import type { Row } from "./rows.ts";

/** A page's rows, and from which of them on they are set small, down to its foot. */
export interface FootedPage {
  readonly rows: readonly Row[];
  readonly foot: number;
}

/** "1", "12 The", "* See": a figure or sign that opens a note, raised or in line. */
const OPENING = /^(?:\d{1,3}|\*{1,4}|[†‡]{1,2})(?=$|\s|[“"‘'(\p{Lu}])/u;
/** A page's number, or a word beside it. */
const NUMBER = /^(?:page\s)?[-–—]?\s?(?:\d{1,4}|[ivxl]{1,6})(?:\s?[-–—]|\sof\s\d{1,4})?$/i;
/** A gap wider than this many sizes of the type parts notes from what else is small at a page's foot. */
const WIDEST_GAP = 2.2;
const RULE = /^[\s_—–-]{3,}$/;
const FINAL = /[.!?]["”’)\]]*$/;

/**
 * A note that runs over to the next page is written as one: the small lines at that page's foot that open no note come
 * right behind the lines that they go on from, so that the note is one span of the text.
 */
export function withNotesJoined(pages: readonly FootedPage[]): FootedPage[] {
  const joined = pages.map(({ rows, foot }) => ({ rows: [...rows], foot: belowRule(rows, foot) }));
  let home = -1; // the page on which the last note began
  for (let index = 0; index < joined.length; index += 1) {
    const page = joined[index]!;
    const notes = notesEnd(page, page.foot);
    const opening = firstOpening(page, notes);
    const into = joined[home];
    if (into && opening > page.foot && goesOn(into, page, opening, notes)) {
      const over = page.rows.splice(page.foot, opening - page.foot);
      into.rows.splice(notesEnd(into, into.foot), 0, ...over);
      if (opening === notes) continue; // nothing but the rest of that note: it may run on
    }
    home = firstOpening(page, notesEnd(page, page.foot)) < notesEnd(page, page.foot) ? index : -1;
  }
  return joined.map(({ rows }, index) => ({ rows, foot: pages[index]!.foot }));
}

/** The first row below the rule over the notes, where one is typed. */
function belowRule(rows: readonly Row[], foot: number): number {
  let at = foot;
  while (at < rows.length && RULE.test(wordsOf(rows[at]!))) at += 1;
  return at;
}

/** The row after a page's last note: page numbers and running feet stand below. */
function notesEnd({ rows }: FootedPage, foot: number): number {
  let end = foot;
  while (end < rows.length) {
    const row = rows[end]!;
    const distance = end > foot ? row.y - rows[end - 1]!.y : 0;
    if (NUMBER.test(wordsOf(row)) || distance > row.size * WIDEST_GAP) break;
    end += 1;
  }
  return end;
}

function firstOpening({ rows, foot }: FootedPage, end: number): number {
  let at = foot;
  while (at < end && !OPENING.test(wordsOf(rows[at]!))) at += 1;
  return at;
}

/** The rest of a note: in the type of the notes before, unlike them in words, and before another or behind no full stop. */
function goesOn(into: FootedPage, page: FootedPage, opening: number, notes: number): boolean {
  const end = notesEnd(into, into.foot);
  const last = into.rows[end - 1];
  const first = page.rows[page.foot];
  if (!last || !first || Math.abs(last.size - first.size) > 0.6) return false;
  const earlier = new Set(into.rows.slice(into.foot, end).map(wordsOf));
  for (let at = page.foot; at < opening; at += 1) if (earlier.has(wordsOf(page.rows[at]!))) return false;
  return opening < notes || !FINAL.test(wordsOf(last));
}

function wordsOf(row: Row): string {
  return row.runs
    .map((run) => run.text)
    .join(" ")
    .trim();
}
