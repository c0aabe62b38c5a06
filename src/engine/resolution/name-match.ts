import { MARK, type Tokens } from "../tokens/index.ts";
import type { IndexedName, NameIndex } from "./name-index.ts";
import { fold } from "./name-words.ts";

/** First code units of the index's names, in upper case and as digits. */
export function initialsOf(index: NameIndex): ReadonlySet<number> {
  const initials = new Set<number>();
  for (const word of index.root.next.keys()) {
    const code = word.charCodeAt(0);
    initials.add(code);
    for (const upper of word[0]!.toUpperCase()) initials.add(upper.charCodeAt(0));
  }
  // Lower case never begins a name in running text; accented capitals are let through to be folded.
  for (let code = 97; code <= 122; code += 1) initials.delete(code);
  for (let code = 0xc0; code <= 0xde; code += 1) initials.add(code);
  return initials;
}

/** The longest known name that begins at a token and ends before `stop`. Marks inside names are stepped over. */
export function longestName(
  tokens: Tokens,
  at: number,
  index: NameIndex,
  stop: number,
): { readonly last: number; readonly name: IndexedName } | null {
  let node = index.root.next.get(fold(tokens.text(at)));
  let best: { last: number; name: IndexedName } | null = null;
  let last = at;
  while (node) {
    if (node.name) best = { last, name: node.name };
    if (node.next.size === 0) break;
    const next = nextWordOfName(tokens, last);
    if (next === -1 || tokens.start[next]! >= stop) break;
    node = node.next.get(fold(tokens.text(next)));
    last = next;
  }
  return best;
}

/** The next word past the few marks that stand inside names: periods, commas, hyphens, "&". */
function nextWordOfName(tokens: Tokens, at: number): number {
  for (let i = at + 1; i < Math.min(tokens.length, at + 4); i += 1) {
    if (tokens.kind[i] !== MARK) return i;
    if (!".,-–&’'/".includes(tokens.text(i))) return -1;
  }
  return -1;
}
