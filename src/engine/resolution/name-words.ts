const PLAIN = /^[A-Za-z0-9]*$/;

/** A word as names are compared: no case, accents, apostrophes or possessive. "Jiménez’s" is "jimenez". */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/['’]s$/, "")
    .replace(/['’]/g, "");
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}][\p{L}\p{M}\p{N}]*)*/gu;

/** The folded words of a name, in order; the marks between them are left out. */
export function wordsOf(name: string): string[] {
  return (name.match(WORD) ?? []).map(fold);
}

/** Words that tell nothing about which case it is. */
const EMPTY = new Set(
  "the of a an and in re matter ex parte et al v vs for on rel inc llc co corp ltd lp llp".split(" "),
);

/** The words of a name that tell it from another. */
export function tellingWords(name: string): string[] {
  return wordsOf(name).filter((word) => !EMPTY.has(word));
}

/**
 * Whether one word may abbreviate the other: "natl" and "national", "dist" and "district": the same first letter, and
 * the letters of the shorter in order in the longer.
 */
function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 2 || short[0] !== long[0]) return false;
  let at = 0;
  for (let i = 0; i < long.length && at < short.length; i += 1) if (long[i] === short[at]) at += 1;
  return at === short.length && (short.length >= 3 || long.length <= 4);
}

/** Longest name compared, in words: what comes later in a name decides nothing. */
const COMPARED = 24;

/** Whether every telling word of `part` stands in `whole`, abbreviations allowed: "Planned Parenthood" and the full name. */
export function isPartOfName(part: string, whole: string): boolean {
  const some = tellingWords(part).slice(0, COMPARED);
  const all = tellingWords(whole).slice(0, COMPARED);
  return some.length > 0 && some.every((word) => all.some((other) => sameWord(word, other)));
}

/** Whether two full names may be of one case: the parties begin alike, or one name is a part of the other. */
export function namesAgree(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  return isPartOfName(a, b) || isPartOfName(b, a) || partiesAgree(a, b) || lettersOf(a) === lettersOf(b);
}

/** A name's letters alone: what is left of it whatever a scan has done to its spaces. */
function lettersOf(name: string): string {
  return wordsOf(name).join("");
}

/** Both sides of "X v. Y" begin with the same telling word. */
function partiesAgree(a: string, b: string): boolean {
  const left = sidesOf(a);
  const right = sidesOf(b);
  if (!left || !right) return false;
  return left.every((side, i) => {
    const one = tellingWords(side)[0];
    const other = tellingWords(right[i]!)[0];
    return one !== undefined && other !== undefined && sameWord(one, other);
  });
}

/** The two sides of "X v. Y", or null. */
export function sidesOf(name: string): readonly [string, string] | null {
  const at = /\s(?:v|vs)\.?\s/.exec(name);
  return at ? [name.slice(0, at.index), name.slice(at.index + at[0].length)] : null;
}
