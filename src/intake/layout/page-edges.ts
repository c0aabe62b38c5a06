import { isProse } from "./caption-zone.ts";
import { BLANK, FOOT, HEAD, isLayoutLine, type Lines, lineText, PAGE_NUMBER, STAMP, TEXT } from "./lines.ts";
import { pageNumberOn } from "./page-numbers.ts";
import { isStamp, pageOfStamp } from "./stamps.ts";
import { isFinal } from "./words.ts";

/** A head or foot has at most this many lines of words. */
const DEEPEST_EDGE = 4;
/** A page's edge has at most this many layers of numbers and words. */
const MOST_LAYERS = 3;
/** A running head says its words on at least this many pages. */
const LEAST_REPEATS = 2;
/** Page numbers without form feeds: this many in a row, each one more than the last, make a sequence. */
const SHORTEST_SEQUENCE = 3;
/** … and a page has at least this many lines. */
const SHORTEST_PAGE = 8;

/** A page as its edges show it. `from`..`to` are its lines, half-open. */
interface Page {
  readonly from: number;
  readonly to: number;
  label: string | null;
}

export interface PageStart {
  /** The page's first line. */
  readonly line: number;
  readonly label: string;
}

/**
 * Finds filing stamps, running heads and feet, and page numbers, and sets the roles of their lines. Returns where each
 * page starts. The titles of opinions are no heads, though several repeat them. A line of words is taken for a head or foot only if the pages of this document repeat it at that edge.
 */
export function readPageEdges(lines: Lines, titles: ReadonlySet<number>): PageStart[] {
  readStamps(lines);
  const fed = pagesOf(lines);
  const pages = fed.length > 1 ? fed : pagesByNumber(lines);
  if (pages.length < 2) return [];
  // What is taken away lays bare what stood inside of it: a number within a head, a foot above a number.
  for (let round = 0; round < MOST_LAYERS; round += 1) {
    readNumbers(lines, pages);
    readRepeats(lines, pages, "top", titles);
    readRepeats(lines, pages, "bottom", titles);
  }
  for (const page of pages) page.label ??= stampedPage(lines, page.from, page.to);
  return labelled(pages);
}

function readStamps(lines: Lines): void {
  for (let line = 0; line < lines.count; line += 1) {
    if (lines.role[line] === TEXT && isLayoutLine(lines, line) && isStamp(lineText(lines, line)))
      lines.role[line] = STAMP;
  }
}

/** Pages by form feeds; a last page without a line of text is none. */
function pagesOf(lines: Lines): Page[] {
  const pages: Page[] = [];
  let from = 0;
  for (let line = 1; line <= lines.count; line += 1) {
    if (line < lines.count && lines.page[line] === lines.page[from]) continue;
    if (hasWords(lines, from, line)) pages.push({ from, to: line, label: null });
    from = line;
  }
  return pages;
}

function hasWords(lines: Lines, from: number, to: number): boolean {
  for (let line = from; line < to; line += 1) if (lines.role[line] !== BLANK) return true;
  return false;
}

/**
 * Pages of a text without form feeds: cut at stamps that name their page, else after lines that hold a page number
 * alone where at least SHORTEST_SEQUENCE of them rise by one, or are dressed as page numbers.
 */
function pagesByNumber(lines: Lines): Page[] {
  const starts: number[] = [];
  for (let line = 1; line < lines.count; line += 1) {
    if (lines.role[line] === STAMP && lines.role[line - 1] !== STAMP) starts.push(line);
  }
  if (starts.length === 0) for (const line of numberSequence(lines)) starts.push(line + 1);
  const pages: Page[] = [];
  let from = 0;
  for (const to of [...starts, lines.count]) {
    if (to > from && hasWords(lines, from, to)) {
      pages.push({ from, to, label: null });
      from = to;
    }
  }
  return pages;
}

/** Lines that hold a page number alone, in a sequence that rises by one. */
function numberSequence(lines: Lines): number[] {
  const candidates: { line: number; value: number; dressed: boolean }[] = [];
  for (let line = 0; line < lines.count; line += 1) {
    if (lines.role[line] !== TEXT || lines.last[line]! - lines.first[line]! > 24) continue;
    const number = pageNumberOn(lines, line);
    if (number && (number.dressed || apart(lines, line))) candidates.push({ line, ...number });
  }
  const dressed = candidates.filter((c) => c.dressed);
  let best: number[] = dressed.length > 0 ? dressed.map((c) => c.line) : [];
  // The longest run by value: a hash from value to the best run that ends with it, over candidates in order.
  const runs = new Map<number, { line: number; length: number; before: number }>();
  const chain: { line: number; before: number }[] = [];
  let longest = -1;
  let length = 0;
  for (const { line, value } of candidates) {
    const before = runs.get(value - 1);
    const joins = before !== undefined && line - before.line >= SHORTEST_PAGE;
    const size = joins ? before.length + 1 : 1;
    if (size >= (runs.get(value)?.length ?? 0)) {
      chain.push({ line, before: joins ? before.before : -1 });
      runs.set(value, { line, length: size, before: chain.length - 1 });
      if (size > length) {
        length = size;
        longest = chain.length - 1;
      }
    }
  }
  if (length >= SHORTEST_SEQUENCE && length > best.length) {
    best = [];
    for (let at = longest; at >= 0; at = chain[at]!.before) best.unshift(chain[at]!.line);
  }
  return best;
}

/** A blank line, the text's edge or furniture on at least one side, and no run-on on the other. */
function apart(lines: Lines, line: number): boolean {
  const blank = (at: number) => at < 0 || at >= lines.count || lines.role[at] !== TEXT;
  return blank(line - 1) && blank(line + 1);
}

/** Page numbers that stand alone at a page's edge: dressed, or in step with the count of pages. */
function readNumbers(lines: Lines, pages: Page[]): void {
  const found: { page: number; line: number; value: number; label: string; dressed: boolean }[] = [];
  const steps = new Map<number, number>();
  pages.forEach((page, index) => {
    for (const line of [edgeLine(lines, page, "top"), edgeLine(lines, page, "bottom")]) {
      if (line < 0) continue;
      const number = pageNumberOn(lines, line);
      if (!number) continue;
      found.push({ page: index, line, ...number });
      const step = number.value - index;
      steps.set(step, (steps.get(step) ?? 0) + 1);
    }
  });
  for (const { page, line, value, label, dressed } of found) {
    const step = value - page;
    const natural = step === 1 || step === 0;
    if (!dressed && !natural && steps.get(step)! < LEAST_REPEATS) continue;
    lines.role[line] = PAGE_NUMBER;
    pages[page]!.label ??= label;
  }
}

/** The outermost line of words at a page's edge, or -1. */
function edgeLine(lines: Lines, page: Page, edge: "top" | "bottom"): number {
  if (edge === "top") {
    for (let line = page.from; line < page.to; line += 1) if (lines.role[line] === TEXT) return line;
  } else {
    for (let line = page.to - 1; line >= page.from; line -= 1) if (lines.role[line] === TEXT) return line;
  }
  return -1;
}

/** Lines at one edge whose words other pages repeat at that edge, from the outside inward, without a gap. */
function readRepeats(lines: Lines, pages: Page[], edge: "top" | "bottom", titles: ReadonlySet<number>): void {
  const candidates = pages.map((page) => edgeLines(lines, page, edge, titles));
  // The first page's top is the opinion's own title: it is no head, and vouches only for the page after, since a later one
  // may open with the caption of an order.
  const first = edge === "top" ? 1 : 0;
  const opening = new Set(edge === "top" ? candidates[0]!.map((c) => c.key) : []);
  const pagesWith = new Map<string, number>();
  for (const page of candidates.slice(first)) {
    for (const key of new Set(page.map((c) => c.key))) pagesWith.set(key, (pagesWith.get(key) ?? 0) + 1);
  }
  for (let index = first; index < pages.length; index += 1) {
    for (const { line, key } of candidates[index]!) {
      const words = lineText(lines, line);
      const continued = CONTINUED.test(words);
      const repeats = (pagesWith.get(key) ?? 0) + (index === first && opening.has(key) ? 1 : 0);
      if (!continued && (key.length < LEAST_LETTERS[edge] || repeats < leastRepeats(lines, line, pages.length, edge)))
        break;
      lines.role[line] = edge === "top" ? HEAD : FOOT;
      pages[index]!.label ??= numberBeside(words);
    }
  }
}

/** On how many pages a line must stand. Sections have their own heads; a foot is the same throughout. */
function leastRepeats(lines: Lines, line: number, pages: number, edge: "top" | "bottom"): number {
  const words = lineText(lines, line);
  // Running text, and notes alike at the foot of two pages, are the court's: half of the pages must repeat them.
  if (isProse(lines, line, words) || (edge === "bottom" && isFinal(words)))
    return Math.max(LEAST_REPEATS + 1, pages / 2);
  return edge === "bottom" ? Math.max(LEAST_REPEATS + 1, pages * 0.3) : LEAST_REPEATS;
}

/** What a page's last note says when it runs over. */
const CONTINUED = /^\(?(?:\. ?){0,4}continued(?: ?\.){0,4}\)?$/i;

interface EdgeLine {
  readonly line: number;
  readonly key: string;
}

function edgeLines(lines: Lines, page: Page, edge: "top" | "bottom", titles: ReadonlySet<number>): EdgeLine[] {
  const found: EdgeLine[] = [];
  const step = edge === "top" ? 1 : -1;
  let line = edge === "top" ? page.from : page.to - 1;
  for (; line >= page.from && line < page.to && found.length < DEEPEST_EDGE; line += step) {
    if (lines.role[line] !== TEXT) continue;
    if (!isLayoutLine(lines, line) || titles.has(line)) break;
    found.push({
      line,
      key: keyOf(lineText(lines, line)),
    });
  }
  return found;
}

/**
 * What a head or foot says on every page: without the page's number, which stands at either end or after "Page". Other
 * numbers stay, so that two notes "Id. at 4." and "Id. at 5." at the foot of two pages are no running foot.
 */
function keyOf(words: string): string {
  return words
    .replace(/\bpage \d+(?: of \d+)?/gi, "")
    .replace(/^\d{1,4}(?=\s)|(?<=\s)\d{1,4}$/g, "")
    .replace(/\s+/g, "")
    .toLowerCase();
}

/** Fewer letters than this at a page's foot may be two short notes alike ("Id."). */
const LEAST_LETTERS = { top: 3, bottom: 8 } as const;

/** A page number at either end of a running head: "2     SMITH v. JONES", "SMITH v. JONES     3". */
function numberBeside(head: string): string | null {
  return (/^(\d{1,4})\s{2,}\S/.exec(head) ?? /\S\s{2,}(\d{1,4})$/.exec(head))?.[1] ?? null;
}

function labelled(pages: readonly Page[]): PageStart[] {
  // Pages that print no number count on from the last that did.
  let before: string | null = null;
  return pages.map((page, index) => {
    const counted: string = before !== null && /^\d+$/.test(before) ? String(Number(before) + 1) : String(index + 1);
    before = page.label ?? counted;
    return { line: page.from, label: before };
  });
}

/** The page that a stamp on these lines names. */
function stampedPage(lines: Lines, from: number, to: number): string | null {
  for (let line = from; line < to; line += 1) {
    if (lines.role[line] === STAMP) {
      const page = pageOfStamp(lineText(lines, line));
      if (page !== null) return page;
    }
  }
  return null;
}
