/*
 * Whether two texts are the same opinion in two editions (a slip copy and the reporter's, a PDF and a web page). Texts
 * are compared by their shingles, every run of a few words (Broder, "On the resemblance and containment of documents",
 * 1997): a changed word breaks only the few runs that it stands in.
 */

/** Words in a shingle: enough that two opinions share few by chance, few enough that a stray line break matters little. */
const SHINGLE = 4;
const WORD = /[\p{L}\p{N}]+/gu;

/** The shingles of a text, to be compared with those of others. */
export function shinglesOf(text: string): ReadonlySet<number> {
  const words = (text.match(WORD) ?? []).map((word) => hashOf(word.toLowerCase()));
  const all = new Set<number>();
  for (let i = 0; i + SHINGLE <= words.length; i += 1) {
    let hash = 0;
    for (let k = 0; k < SHINGLE; k += 1) hash = Math.imul(hash ^ words[i + k]!, 0x9e3779b1) ^ (hash >>> 15);
    all.add(hash >>> 0);
  }
  return all;
}

/** From 0 (nothing in common) to 1 (the same words): the shingles in both among those in either. */
export function likeness(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const shingle of a) if (b.has(shingle)) shared += 1;
  const either = a.size + b.size - shared;
  return either === 0 ? 0 : shared / either;
}

/** FNV-1a, 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}
