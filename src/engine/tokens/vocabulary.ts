/**
 * The different forms that an opinion's tokens have, each kept once: a long opinion has hundreds of thousands of tokens
 * and some tens of thousands of forms. Whatever depends on nothing but a token's letters is worked out once a form.
 */
export interface Vocabulary {
  /** By form: as read. */
  readonly forms: readonly string[];
  /** By form: in lower case, with straight apostrophes. */
  readonly lowers: readonly string[];
}

export interface Interner extends Vocabulary {
  /** The form of the text from `start` to `end`, whose hash is given. */
  ofSpan(text: string, start: number, end: number, hash: number): number;
  /** The form of a token that is not one stretch of the text. */
  ofRead(read: string, hash: number): number;
}

/** The start of every hash. */
export const HASH = 0x811c9dc5 | 0;

/** The hash of what was read and one code unit more (FNV-1a). */
export const hashed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

const FIRST_SLOTS = 4096;
/** Forms made to share a hash are told apart by a Map, whose hash no one can foresee: so the time stays linear. */
const PROBES = 16;

export function interner(): Interner {
  const forms: string[] = [];
  const lowers: string[] = [];
  const hashes: number[] = [];
  const crowded = new Map<string, number>();
  let slots = new Int32Array(FIRST_SLOTS).fill(-1);

  const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (slots.length - 1);

  const place = (id: number): void => {
    const mask = slots.length - 1;
    let slot = slotOf(hashes[id]!);
    for (let probe = 0; probe < PROBES; probe += 1, slot = (slot + 1) & mask) {
      if (slots[slot] !== -1) continue;
      slots[slot] = id;
      return;
    }
    crowded.set(forms[id]!, id);
  };

  const add = (form: string, hash: number): number => {
    const id = forms.length;
    forms.push(form);
    const lower = form.toLowerCase();
    lowers.push(lower.includes("’") ? lower.replaceAll("’", "'") : lower);
    hashes.push(hash);
    if (forms.length * 2 > slots.length) {
      slots = new Int32Array(slots.length * 2).fill(-1);
      crowded.clear();
      for (let known = 0; known < id; known += 1) place(known);
    }
    place(id);
    return id;
  };

  const ofRead = (read: string, hash: number): number => {
    const mask = slots.length - 1;
    let slot = slotOf(hash);
    for (let probe = 0; probe < PROBES; probe += 1, slot = (slot + 1) & mask) {
      const id = slots[slot]!;
      if (id === -1) return add(read, hash);
      if (forms[id] === read) return id;
    }
    return crowded.get(read) ?? add(read, hash);
  };

  const ofSpan = (text: string, start: number, end: number, hash: number): number => {
    const mask = slots.length - 1;
    let slot = slotOf(hash);
    for (let probe = 0; probe < PROBES; probe += 1, slot = (slot + 1) & mask) {
      const id = slots[slot]!;
      if (id === -1) return add(text.slice(start, end), hash);
      if (hashes[id] === hash && isSpan(forms[id]!, text, start, end)) return id;
    }
    return ofRead(text.slice(start, end), hash);
  };

  return { forms, lowers, ofSpan, ofRead };
}

function isSpan(form: string, text: string, start: number, end: number): boolean {
  const { length } = form;
  if (length !== end - start) return false;
  for (let i = 0; i < length; i += 1) if (form.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/**
 * A fact about words that depends on nothing but their letters, worked out once for each different form of an opinion
 * when it is first asked for. Returns the reader of the fact by token.
 */
export function byForm<T extends NonNullable<unknown>>(
  of: (form: string) => T,
): (tokens: { readonly vocabulary: Vocabulary; readonly form: Uint32Array }, at: number) => T {
  const known = new WeakMap<Vocabulary, T[]>();
  return ({ vocabulary, form }, at) => {
    let facts = known.get(vocabulary);
    if (!facts) {
      facts = [];
      known.set(vocabulary, facts);
    }
    const id = form[at]!;
    return (facts[id] ??= of(vocabulary.forms[id]!));
  };
}

/** The same for small numbers, worked out at once for all forms that the opinion has: for walks over all its tokens. */
export function flagsByForm(of: (form: string) => number): (vocabulary: Vocabulary) => Uint16Array {
  const known = new WeakMap<Vocabulary, Uint16Array>();
  return (vocabulary) => {
    let flags = known.get(vocabulary);
    if (!flags) {
      flags = Uint16Array.from(vocabulary.forms, of);
      known.set(vocabulary, flags);
    }
    return flags;
  };
}
