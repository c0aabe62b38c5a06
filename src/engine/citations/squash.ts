/** Nothing that Unicode normal forms would change: most abbreviations, and much the faster way. */
const PLAIN = /^[ -~\s]*$/;

/**
 * Letters and digits only, in lower case: what is left of an abbreviation whatever its spacing, points, apostrophes,
 * ligatures and line breaks ("F. 3d", "F.3d" and "F .3d" are "f3d").
 */
export function squash(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replace(/[^a-z0-9]/g, "");
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
