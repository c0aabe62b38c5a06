import type { Opinion } from "./opinion.ts";
import { contains, firstEndingAfter, type Span, unionOf, without } from "./span.ts";

/** Throws, with the values in the message, where an opinion breaks an invariant of `Opinion`. For tests and tools. */
export function assertOpinion(opinion: Opinion): void {
  const { text, blocks, furniture, footnotes, pages, sections, emphasis } = opinion;
  inText(text, "block", blocks);
  inText(text, "furniture", furniture);
  inText(text, "section", sections);
  inText(text, "emphasis", emphasis);
  inText(
    text,
    "footnote",
    footnotes.map((note) => note.whole),
  );
  sorted("block", blocks);
  sorted("furniture", furniture);
  sorted("section", sections);
  sorted("emphasis", emphasis);
  apart("furniture", furniture);
  apart("section", sections);
  apart(
    "footnote",
    [...footnotes.map((note) => note.whole)].sort((a, b) => a.start - b.start),
  );
  apart(
    "footnote block",
    blocks.filter((block) => block.kind === "footnote"),
  );
  apart(
    "block",
    blocks.filter((block) => block.kind !== "footnote"),
  );
  for (const note of footnotes) {
    if (!contains(note.whole, note.body)) fail("a footnote's body lies outside of it", note.body, note.whole);
    const words = without(note.body, furniture).map(({ start, end }) => text.slice(start, end));
    if (/\S/.test(text.slice(note.body.start, note.body.end)) && !words.some((piece) => /\S/.test(piece))) {
      fail("furniture hides a footnote", note.whole);
    }
    if (note.mark && !contains({ start: 0, end: text.length }, note.mark))
      fail("a mark lies outside the text", note.mark);
    if (note.mark && contains(note.whole, note.mark)) fail("a footnote holds its own mark", note.mark, note.whole);
  }
  for (let i = 1; i < pages.length; i += 1) {
    if (pages[i]!.at < pages[i - 1]!.at)
      throw new RangeError(`page ${pages[i]!.label} stands before the one before it`);
  }
  for (const { at } of pages) if (at < 0 || at > text.length) throw new RangeError(`a page begins at ${at}`);
  covered(opinion);
}

function inText(text: string, what: string, spans: readonly Span[]): void {
  for (const span of spans) {
    if (!(span.start >= 0 && span.start < span.end && span.end <= text.length)) fail(`${what} out of the text`, span);
  }
}

function sorted(what: string, spans: readonly Span[]): void {
  for (let i = 1; i < spans.length; i += 1) {
    if (spans[i]!.start < spans[i - 1]!.start) fail(`${what} out of order`, spans[i - 1]!, spans[i]!);
  }
}

function apart(what: string, spans: readonly Span[]): void {
  for (let i = 1; i < spans.length; i += 1) {
    if (spans[i]!.start < spans[i - 1]!.end) fail(`${what} overlaps the one before`, spans[i - 1]!, spans[i]!);
  }
}

/** Every character that is not white space lies in a block or in furniture. */
function covered({ text, blocks, furniture }: Opinion): void {
  const cover = unionOf([...blocks, ...furniture]);
  const word = /\S+/g;
  for (let m = word.exec(text); m; m = word.exec(text)) {
    const end = m.index + m[0].length;
    let at = m.index;
    for (let i = firstEndingAfter(cover, at); at < end; i += 1) {
      const span = cover[i];
      if (!span || span.start > at)
        fail(`text in no block: ${JSON.stringify(text.slice(at, at + 40))}`, { start: at, end });
      at = span!.end;
    }
  }
}

function fail(what: string, ...spans: readonly Span[]): never {
  throw new RangeError(`${what}: ${spans.map(({ start, end }) => `[${start}, ${end})`).join(", ")}`);
}
