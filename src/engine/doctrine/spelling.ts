import { type Tokens, WORD } from "../tokens/index.ts";
import type { Spelling } from "./naming.ts";

/**
 * How an opinion spells its words in running text: one that it writes with a capital in mid-sentence, and never
 * without, is a name and keeps it ("Ex parte Young", "FOIA").
 */
export function spellingOf(streams: readonly Tokens[]): Spelling {
  const capital = new Map<string, string>();
  const small = new Set<string>();
  for (const tokens of streams) {
    for (let i = 1; i < tokens.length; i += 1) {
      if (tokens.kind[i] !== WORD) continue;
      const word = tokens.text(i);
      if (!/^\p{Lu}/u.test(word)) small.add(word);
      // After a word in small letters no sentence begins, and no heading runs.
      else if (tokens.kind[i - 1] === WORD && /^\p{Ll}/u.test(tokens.text(i - 1)))
        capital.set(word.toLowerCase(), word);
    }
  }
  return (word) => (small.has(word) ? word : (capital.get(word) ?? word));
}
