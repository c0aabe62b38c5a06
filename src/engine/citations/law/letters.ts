import { MARK, type Tokens } from "../../tokens/index.ts";
import { AMPERSAND, isBreak, PERIOD } from "./token-tests.ts";

/**
 * Names matched by their letters: periods, blanks, line breaks, apostrophes and case do not count, and "and" is "&".
 * So "U.S.C.", "USC", "U. S. C." and "u.s.c" are one name. A trie over code units, built once from a table.
 */
export interface Letters<T> {
  readonly next: ReadonlyMap<number, Letters<T>>;
  readonly value: T | null;
}

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  value: T | null;
}

/** The letters of a name as they are compared. */
export function lettersOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/\band\b/g, "&")
    .replace(/[^\p{L}\p{N}&]/gu, "");
}

/** Builds the trie; the first entry for the same letters wins. */
export function lettersTable<T>(entries: Iterable<readonly [name: string, value: T]>): Letters<T> {
  const root: Node<T> = { next: new Map(), value: null };
  for (const [name, value] of entries) {
    let node = root;
    const letters = lettersOf(name);
    for (let i = 0; i < letters.length; i += 1) {
      const code = letters.charCodeAt(i);
      let below = node.next.get(code);
      if (!below) {
        below = { next: new Map(), value: null };
        node.next.set(code, below);
      }
      node = below;
    }
    node.value ??= value;
  }
  return root;
}

export interface NameRead<T> {
  readonly value: T;
  /** Last token of the name, its closing period included. */
  readonly last: number;
}

/** The longest name of the table that begins at token `at` and ends at a token's end. Bounded by the longest name. */
export function readName<T>(table: Letters<T>, tokens: Tokens, at: number): NameRead<T> | null {
  let node: Letters<T> | undefined = table;
  let found: NameRead<T> | null = null;
  for (let i = at; i < tokens.length && (i === at || !isBreak(tokens, i)); i += 1) {
    if (tokens.kind[i] === MARK) {
      const code = tokens.code(i);
      if (code === PERIOD && i > at) {
        if (found && found.last === i - 1) found = { value: found.value, last: i };
        continue;
      }
      if ((code === 39 || code === 0x2019) && i > at) continue;
      if (code !== AMPERSAND) break;
      node = node.next.get(AMPERSAND);
    } else {
      const word = tokens.text(i);
      if (word === "and" || word === "AND") node = node.next.get(AMPERSAND);
      else {
        for (let c = 0; c < word.length && node; c += 1) {
          let code = word.charCodeAt(c);
          if (code === 39 || code === 0x2019) continue;
          if (code >= 65 && code <= 90) code += 32;
          node = node.next.get(code);
        }
      }
    }
    if (!node) break;
    if (node.value !== null) found = { value: node.value, last: i };
  }
  return found;
}

/** Whether a name of the table can begin with the word: a name may be written apart ("T EX . P EN AL C OD E"). */
export function beginsName<T>(table: Letters<T>, word: string): boolean {
  let node: Letters<T> | undefined = table;
  const letters = lettersOf(word);
  for (let i = 0; i < letters.length && node; i += 1) node = node.next.get(letters.charCodeAt(i));
  return node !== undefined && letters.length > 0;
}
