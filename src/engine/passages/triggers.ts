/**
 * What a pattern cannot do without: a list of letters of which every match has at least one inside one of its words.
 * Most sentences have none of a pattern's triggers, and need not be matched against it.
 */
export type Triggers = readonly string[];

/**
 * The triggers of a pattern, or null where it has none (a match may consist of anything). Reads the small part of the
 * syntax that cue phrases are written in: groups without names, alternatives, classes, quantifiers, `\b`, `\w`, `\S`,
 * `.`, `^` and `$`. Throws on a pattern with anything else.
 */
export function triggersOf({ source }: RegExp): Triggers | null {
  const reader = { source, at: 0 };
  const triggers = alternatives(reader);
  if (reader.at < source.length) throw new Error(`no triggers can be read from ${source} at ${reader.at}`);
  return triggers;
}

interface Reader {
  readonly source: string;
  at: number;
}

/** Every match is one of the alternatives: one of the triggers of each. */
function alternatives(reader: Reader): Triggers | null {
  const all: string[] = [];
  let isKnown = true;
  for (;;) {
    const one = sequence(reader);
    if (one === null) isKnown = false;
    else all.push(...one);
    if (reader.source[reader.at] !== "|") break;
    reader.at += 1;
  }
  return isKnown ? [...new Set(all)] : null;
}

/** Every match has all parts: the part that tells most is taken. */
function sequence(reader: Reader): Triggers | null {
  let best: Triggers | null = null;
  let letters = "";
  const offer = (part: Triggers | null): void => {
    if (part !== null && (best === null || worth(part) > worth(best))) best = part;
  };
  const endWord = (): void => {
    if (letters !== "") offer([letters]);
    letters = "";
  };
  for (;;) {
    const mark = reader.source[reader.at];
    if (mark === undefined || mark === "|" || mark === ")") break;
    const part = atom(reader);
    const isCertain = quantifier(reader);
    if (typeof part === "string" && isCertain && /^[\p{L}\p{N}'§-]$/u.test(part)) letters += part;
    else {
      endWord();
      if (typeof part !== "string" && isCertain) offer(part);
    }
  }
  endWord();
  return best;
}

/** The more letters the shortest trigger has the fewer sentences have it; of equals the fewer triggers. */
const worth = (triggers: Triggers): number =>
  Math.min(...triggers.map(({ length }) => length)) - Math.min(triggers.length, 99) / 100;

/** One letter that stands for itself, or the triggers of anything else; null where any text may stand. */
function atom(reader: Reader): string | Triggers | null {
  const { source } = reader;
  const mark = source[reader.at]!;
  if (mark === "(") {
    if (!source.startsWith("(?:", reader.at)) throw new Error(`no triggers can be read from ${source} at ${reader.at}`);
    reader.at += 3;
    const inner = alternatives(reader);
    reader.at += 1;
    return inner;
  }
  if (mark === "[") {
    reader.at = source.indexOf("]", reader.at + 1) + 1;
    return null;
  }
  if (mark === "\\") {
    reader.at += 2;
    const escaped = source[reader.at - 1]!;
    return /[a-zA-Z]/.test(escaped) ? null : escaped;
  }
  reader.at += 1;
  return mark === "." || mark === "^" || mark === "$" ? null : mark;
}

/** Whether what stands before occurs at least once. */
function quantifier(reader: Reader): boolean {
  const read = /^(?:[?*]|(\+)|\{(\d+)[^}]*\})\??/.exec(reader.source.slice(reader.at));
  if (read === null) return true;
  reader.at += read[0].length;
  return read[1] !== undefined || Number(read[2] ?? 0) > 0;
}
