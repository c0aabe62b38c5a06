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
  return plainWordsOf(name) ?? (name.match(WORD) ?? []).map(fold);
}

const CURLY_APOSTROPHE = 0x2019;
const STRAIGHT_APOSTROPHE = 39;
const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The same by code units, where no letter is beyond ASCII: most names, and much the faster way. Null for the others. */
function plainWordsOf(name: string): string[] | null {
  const words: string[] = [];
  for (let i = 0; i < name.length; ) {
    const code = name.charCodeAt(i);
    if (isLetter(code) || isDigit(code)) {
      const first = i;
      let isPlain = true;
      for (i += 1; i < name.length; i += 1) {
        const next = name.charCodeAt(i);
        if (isLetter(next) || isDigit(next)) continue;
        const joins = next === STRAIGHT_APOSTROPHE || next === CURLY_APOSTROPHE;
        if (!joins || i + 1 >= name.length || !isLetter(name.charCodeAt(i + 1))) break;
        isPlain = false;
      }
      if (i < name.length && isBeyond(name.charCodeAt(i))) return null;
      const word = name.slice(first, i);
      words.push(isPlain ? word.toLowerCase() : fold(word));
    } else if (isBeyond(code)) return null;
    else i += 1;
  }
  return words;
}

/** Beyond ASCII and none of the marks that print uses for it. */
const isBeyond = (code: number): boolean => code > 127 && !(code >= 0x2010 && code <= 0x201f) && code !== 0xa7;

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
  if (a === null || b === null || a === b) return true;
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
