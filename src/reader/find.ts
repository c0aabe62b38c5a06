import { type Opinion, type Span, streamsOf } from "../opinion/index.ts";

/*
 * Find reads what a person reads: furniture stepped over, white space as one space, curly quotation marks and dashes as
 * typed ones, capitals as small letters. `at[i]` is the offset in the text of the i-th character searched.
 */
export interface Searchable {
  readonly text: string;
  readonly at: Int32Array;
}

/** Quotation marks, dashes and the space that does not break, as typed. */
const TYPED: Readonly<Record<string, string>> = {
  "“": '"',
  "”": '"',
  "‘": "'",
  "’": "'",
  "–": "-",
  "—": "-",
  "\u00a0": " ",
};

const KNOWN = new WeakMap<Opinion, Searchable>();

/** The opinion as it is searched, made once: all its streams, a line break between them. */
export function searchable(opinion: Opinion): Searchable {
  let known = KNOWN.get(opinion);
  if (!known) {
    known = build(opinion);
    KNOWN.set(opinion, known);
  }
  return known;
}

function build(opinion: Opinion): Searchable {
  const out: string[] = [];
  const at = new Int32Array(opinion.text.length + opinion.footnotes.length + 1);
  let count = 0;
  for (const { pieces } of streamsOf(opinion)) {
    let space = true;
    for (const { start, end } of pieces) {
      const words = folded(opinion.text.slice(start, end));
      // Runs of what is not white space go over whole; a run of white space becomes one space.
      for (const run of words.matchAll(/\s+|\S+/g)) {
        const isSpace = /^\s/.test(run[0]);
        if (isSpace && space) continue;
        const length = isSpace ? 1 : run[0].length;
        out.push(isSpace ? " " : run[0]);
        for (let i = 0; i < length; i += 1) at[count + i] = start + run.index + i;
        count += length;
        space = isSpace;
      }
    }
    out.push("\n");
    at[count++] = opinion.text.length;
  }
  return { text: out.join(""), at: at.subarray(0, count) };
}

/** As typed and in small letters, code unit for code unit: a letter whose small form is longer is left as it is. */
function folded(words: string): string {
  const typed = words.replace(/[“”‘’–—\u00a0]/g, (mark) => TYPED[mark]!);
  const small = typed.toLowerCase();
  // The small form of a capital sigma depends on what follows it; asked for alone it would be another.
  if (small.length === typed.length && !typed.includes("Σ")) return small;
  return Array.from({ length: typed.length }, (_, i) => {
    const one = typed[i]!.toLowerCase();
    return one.length === 1 ? one : typed[i]!;
  }).join("");
}

const LAST = new WeakMap<Opinion, { readonly words: string; readonly found: readonly Span[] }>();

/** Every place where the words stand, in reading order, as spans of the text as given. */
export function findAll(opinion: Opinion, query: string): readonly Span[] {
  const words = folded(query.trim().replace(/\s+/g, " "));
  const last = LAST.get(opinion);
  if (last?.words === words) return last.found;
  const found = words === "" ? [] : search(searchable(opinion), words);
  LAST.set(opinion, { words, found });
  return found;
}

function search({ text, at }: Searchable, words: string): readonly Span[] {
  const found: Span[] = [];
  let sorted = true;
  for (let i = text.indexOf(words); i >= 0; i = text.indexOf(words, i + words.length)) {
    const start = at[i]!;
    sorted &&= found.length === 0 || found.at(-1)!.start <= start;
    found.push({ start, end: at[i + words.length - 1]! + 1 });
  }
  // Footnotes are searched after the text in which they stand.
  return sorted ? found : found.sort((a, b) => a.start - b.start);
}
