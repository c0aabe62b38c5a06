import { byForm, MARK, type Tokens, type Vocabulary } from "../tokens/index.ts";
import type { IndexedName, NameIndex } from "./name-index.ts";
import { fold } from "./name-words.ts";

/** What a token of a form may be, in bits: the first word of a name of the index, and the "v." in the middle of one. */
export const NAME = 1;
export const VERSUS = 2;

const MAY_BE_VERSUS: ReadonlySet<string> = new Set(["v", "vs", "V", "VS", "y"]);

/** By form: what a token of it may be. Lower case never begins a name in running text. */
export function beginningsOf({ forms }: Vocabulary, index: NameIndex): Uint8Array {
  const firsts = index.root.next;
  return Uint8Array.from(forms, (form) => {
    const versus = MAY_BE_VERSUS.has(form) ? VERSUS : 0;
    return isSmall(form) || !firsts.has(fold(form)) ? versus : versus | NAME;
  });
}

function isSmall(form: string): boolean {
  const code = form.charCodeAt(0);
  return code < 128 ? code >= 97 && code <= 122 : form[0] !== form[0]!.toUpperCase();
}

const foldedAt = byForm(fold);

/** The longest known name that begins at a token and ends before `stop`. Marks inside names are stepped over. */
export function longestName(
  tokens: Tokens,
  at: number,
  index: NameIndex,
  stop: number,
): { readonly last: number; readonly name: IndexedName } | null {
  let node = index.root.next.get(foldedAt(tokens, at));
  let best: { last: number; name: IndexedName } | null = null;
  let last = at;
  while (node) {
    if (node.name) best = { last, name: node.name };
    if (node.next.size === 0) break;
    const next = nextWordOfName(tokens, last);
    if (next === -1 || tokens.start[next]! >= stop) break;
    node = node.next.get(foldedAt(tokens, next));
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
