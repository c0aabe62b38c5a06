import { type Opinion, type Span, streamsOf } from "../opinion/index.ts";

/*
 * Find reads what a person reads: furniture stepped over, white space as one space, curly quotation marks and dashes as
 * typed ones, capitals as small letters. `at[i]` is the offset in the text of the i-th character searched.
 */
export interface Searchable {
  readonly text: string;
  readonly at: Int32Array;
}

const AS_TYPED: Readonly<Record<string, string>> = {
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
  const put = (character: string, offset: number) => {
    out.push(character);
    at[count++] = offset;
  };
  for (const { pieces } of streamsOf(opinion)) {
    let space = true;
    for (const { start, end } of pieces) {
      for (let i = start; i < end; i += 1) {
        const character = opinion.text[i]!;
        const isSpace = /\s/.test(character);
        if (!(isSpace && space)) put(isSpace ? " " : folded(character), i);
        space = isSpace;
      }
    }
    put("\n", opinion.text.length);
  }
  return { text: out.join(""), at: at.subarray(0, count) };
}

/** One code unit stays one code unit: a letter whose small form is longer is left as it is. */
function folded(character: string): string {
  const typed = AS_TYPED[character] ?? character;
  const small = typed.toLowerCase();
  return small.length === 1 ? small : typed;
}

/** Every place where the words stand, in reading order, as spans of the text as given. */
export function findAll(opinion: Opinion, query: string): readonly Span[] {
  const { text, at } = searchable(opinion);
  const words = [...query.trim().replace(/\s+/g, " ")].map(folded).join("");
  if (words === "") return [];
  const found: Span[] = [];
  for (let i = text.indexOf(words); i >= 0; i = text.indexOf(words, i + words.length)) {
    found.push({ start: at[i]!, end: at[i + words.length - 1]! + 1 });
  }
  return found.sort((a, b) => a.start - b.start);
}
