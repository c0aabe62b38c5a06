import type { Block, Emphasis, Footnote, Furniture, Opinion } from "../opinion/index.ts";
import { readLayout } from "./layout/index.ts";
import { readSections } from "./sections.ts";

interface Signs {
  readonly furniture: Furniture[];
  readonly emphasis: Emphasis[];
}

/** A pair of signs reaches over at most this much: a sentence or two. */
const LONGEST_PAIR = 400;
const ITALIC = new RegExp(`(?<![*\\w\\\\])\\*(?![\\s*])([^*\\n]{1,${LONGEST_PAIR}}?)(?<![\\s*\\\\])\\*(?![*\\w])`, "g");
const LINK = /(?<!!)\[([^[\]\n]{1,300})\]\((?:[^()\s]{0,2000})(?: "[^"\n]{0,200}")?\)/g;
const QUOTE_SIGN = /^(?:[ ]{0,3}>[ ]?)+/gm;
const NOTE_MARK = /\[\^([\w-]{1,20})\](?!:)/g;
const NOTE_BODY = /^\[\^([\w-]{1,20})\]:[ \t]*(.*(?:\n(?:[ \t]+\S.*|[ \t]*(?=\n[ \t]+\S)))*)/gm;

/**
 * Markdown, the text as given: its signs are furniture. Headings and bold are read as in any plain text; here come the
 * signs that only Markdown has: `*italic*`, links, `>` before quotations, `[^1]` footnotes.
 */
export function openMarkdown(text: string): Opinion {
  const own = notesOf(text);
  // "*" opens emphasis here, and no note.
  const opinion = readLayout(text, { notes: own.length > 0 ? "none" : "numbered" });
  const footnotes = own.length > 0 ? own : opinion.footnotes;
  const signs = signsOf(text, footnotes);
  const furniture = merged(opinion.furniture, signs.furniture);
  const complete: Opinion = {
    ...opinion,
    blocks: withNotes(opinion, footnotes),
    furniture,
    footnotes,
    emphasis: [...opinion.emphasis, ...signs.emphasis].sort((a, b) => a.start - b.start || a.end - b.end),
  };
  return { ...complete, sections: readSections(complete) };
}

function notesOf(text: string): Footnote[] {
  const marks = new Map<string, { start: number; end: number }>();
  for (const m of text.matchAll(NOTE_MARK)) {
    if (!marks.has(m[1]!)) marks.set(m[1]!, { start: m.index, end: m.index + m[0].length });
  }
  const notes: Footnote[] = [];
  for (const m of text.matchAll(NOTE_BODY)) {
    const end = m.index + m[0].trimEnd().length;
    const start = Math.min(end, m.index + m[0].length - m[2]!.length);
    notes.push({ label: m[1]!, mark: marks.get(m[1]!) ?? null, body: { start, end }, whole: { start: m.index, end } });
  }
  return notes;
}

function signsOf(text: string, footnotes: readonly Footnote[]): Signs {
  const furniture: Furniture[] = [];
  const emphasis: Emphasis[] = [];
  const sign = (start: number, end: number) => {
    if (end > start) furniture.push({ start, end, kind: "markup" });
  };
  for (const m of text.matchAll(ITALIC)) {
    const end = m.index + m[0].length;
    emphasis.push({ start: m.index + 1, end: end - 1, kind: "italic" });
    sign(m.index, m.index + 1);
    sign(end - 1, end);
  }
  for (const m of text.matchAll(LINK)) {
    const words = m.index + 1 + m[1]!.length;
    sign(m.index, m.index + 1);
    sign(words, m.index + m[0].length);
  }
  for (const m of text.matchAll(QUOTE_SIGN)) sign(m.index, m.index + m[0].length);
  for (const { mark } of footnotes) {
    if (mark && text.startsWith("[^", mark.start)) {
      sign(mark.start, mark.start + 2);
      sign(mark.end - 1, mark.end);
    }
  }
  return { furniture, emphasis };
}

/** Two lists in one; a sign that touches furniture already found is left out. */
function merged(known: readonly Furniture[], signs: readonly Furniture[]): Furniture[] {
  const all: Furniture[] = [];
  let at = 0;
  for (const sign of [...signs].sort((a, b) => a.start - b.start || a.end - b.end)) {
    while (at < known.length && known[at]!.end <= sign.start) all.push(known[at++]!);
    if (at < known.length && known[at]!.start < sign.end) continue;
    if (all.length > 0 && all.at(-1)!.end > sign.start) continue;
    all.push(sign);
  }
  while (at < known.length) all.push(known[at++]!);
  return all;
}

/** Blocks that are notes, and quotations where ">" stands before every line. */
function withNotes({ text, blocks }: Opinion, footnotes: readonly Footnote[]): Block[] {
  const kept: Block[] = [];
  let note = 0;
  for (const block of blocks) {
    while (note < footnotes.length && footnotes[note]!.whole.end <= block.start) note += 1;
    const whole = footnotes[note]?.whole;
    if (block.kind !== "footnote" && whole && block.start >= whole.start && block.end <= whole.end) continue;
    kept.push(text.startsWith(">", block.start) ? { ...block, kind: "quotation", level: 1 } : block);
  }
  const known = new Set(kept.filter((block) => block.kind === "footnote").map((block) => block.start));
  const notes = footnotes
    .filter(({ whole }) => !known.has(whole.start))
    .map<Block>(({ whole }) => ({ ...whole, kind: "footnote", level: null }));
  return [...kept, ...notes].sort((a, b) => a.start - b.start || b.end - a.end);
}
