import { REPORTER_ROWS } from "./reporters.gen.ts";
import { squash } from "./squash.ts";

/** How surely a spelling means a reporter. */
export type Strength =
  /** The volume is a year: a court's own neutral citation ("2015 IL 117"). */
  | "neutral"
  /** WL, LEXIS, BL: the volume is a year, the pinpoint a star page. */
  | "electronic"
  | "strong"
  /** A single old name or word: a reporter only beside a case name or a year. */
  | "weak";

export interface Reporter {
  /** As this spelling is set in the table: "F.3d", "Wn. 2d". */
  readonly spelling: string;
  /** The edition that it is a spelling of: the identity of the reporter. */
  readonly edition: string;
  readonly strength: Strength;
  /** The court whose opinions alone it holds, or null. */
  readonly courtId: string | null;
}

const STRENGTHS: Readonly<Record<string, Strength>> = { n: "neutral", e: "electronic", s: "strong", w: "weak" };

const TABLE: ReadonlyMap<string, Reporter> = tableOf(REPORTER_ROWS);

function tableOf(rows: string): ReadonlyMap<string, Reporter> {
  const table = new Map<string, Reporter>();
  for (const row of rows.split("\n")) {
    const [edition = "", strength = "", court = "", ...spellings] = row.split("|");
    for (const spelling of [edition, ...spellings]) {
      table.set(squash(spelling), {
        spelling,
        edition,
        strength: STRENGTHS[strength] ?? "weak",
        courtId: court === "" ? null : court,
      });
    }
  }
  return table;
}

/** Every beginning of a reporter's key, so that a lookup that grows word by word can stop early. */
const BEGINNINGS: ReadonlySet<string> = beginningsOf(TABLE.keys());

function beginningsOf(keys: Iterable<string>): ReadonlySet<string> {
  const beginnings = new Set<string>();
  for (const key of keys) for (let end = 1; end <= key.length; end += 1) beginnings.add(key.slice(0, end));
  return beginnings;
}

/** The reporter of a squashed key, or null. */
export function reporterOfKey(key: string): Reporter | null {
  return TABLE.get(key) ?? null;
}

/** Whether any reporter's key begins so. */
export function beginsReporter(key: string): boolean {
  return BEGINNINGS.has(key);
}

/** The reporter that an abbreviation stands for, however it is spaced or pointed; null where it is none. */
export function reporterOf(text: string): Reporter | null {
  return reporterOfKey(squash(text));
}
