import type { Outcome, TestElement } from "../annotations.ts";
import type { TestKind } from "./entry.ts";
import { type Finding, fallsOnReview, findingOf, survivesReview, weigh } from "./outcome.ts";
import type { Unit } from "./unit.ts";

export interface Summary {
  /** One short clause: how the test came out in this case. */
  readonly outcome: string;
  /** Units that say so. */
  readonly decided: readonly number[];
}

/** A test's deciding sentences are few; the last ones say it best. */
const MOST_DECIDED = 4;

/** Tests whose parts are weighed: none decides alone. */
const WEIGHED: ReadonlySet<TestKind> = new Set(["factors weighed", "sliding scale"]);

/** More names than this, or longer ones, are counted: the parts stand beside the summary, each with its outcome. */
const MOST_NAMED = 3;
const LONGEST_NAMES = 120;

const count = (rows: readonly TestElement[], outcome: Outcome) => rows.filter((row) => row.outcome === outcome);

/**
 * How the whole test came out: from its elements where it has them, else from the holdings in its territory.
 *
 * @param rows the elements, each by the name that a reader is to see
 */
export function summaryOf(
  units: readonly Unit[],
  territory: readonly number[],
  rows: readonly TestElement[],
  kind: TestKind | null,
): Summary {
  const holdings = territory.filter((i) => units[i]!.role === "holding" || units[i]!.role === "disposition");
  const decided = holdings.slice(-MOST_DECIDED);
  const failed = count(rows, "not met");
  const open = count(rows, "not reached");
  // A rule of one sentence is its own part: to say it again says nothing.
  if (kind === null && rows.length === 1 && open.length === 0) return { outcome: WHOLE[rows[0]!.outcome], decided };
  if (rows.length > 0 && open.length < rows.length) {
    const weighed = kind !== null && WEIGHED.has(kind);
    const parts = weighed ? "factors" : "parts";
    if (failed.length > 0 && weighed && failed.length < rows.length)
      return { outcome: `Not all favor it: ${named(failed, rows, parts)}`, decided };
    if (failed.length > 0) return { outcome: `Not met: ${named(failed, rows, parts)}`, decided };
    if (open.length > 0) return { outcome: `Met so far as reached; not reached: ${named(open, rows, parts)}`, decided };
    const remanded = count(rows, "remanded");
    if (remanded.length > 0) return { outcome: `Left open on remand: ${named(remanded, rows, parts)}`, decided };
    return { outcome: "Met", decided };
  }
  if (kind === "standard of review") return { outcome: ofReview(units, territory), decided };
  const verdict = weigh(
    holdings.map((i) => findingOf(units[i]!.words, units[i]!.role)).filter((f): f is Finding => f !== null),
  );
  if (!verdict)
    return {
      outcome: decided.length > 0 ? "Decided as quoted" : "Stated; the opinion does not say how it came out",
      decided,
    };
  return { outcome: WHOLE[verdict.outcome], decided };
}

/** A standard of review is not met or failed: the ruling reviewed stands or falls. */
function ofReview(units: readonly Unit[], territory: readonly number[]): string {
  const speaks = (i: number) => units[i]!.role === "holding" || units[i]!.role === "disposition";
  const here = territory.filter(speaks);
  const says = (indexes: readonly number[]) => {
    const stands = indexes.some((i) => survivesReview(units[i]!.words));
    const falls = indexes.some((i) => fallsOnReview(units[i]!.words));
    if (stands && falls) return "The decision under review stands in part";
    if (stands) return "The decision under review stands";
    return falls ? "The decision under review does not stand" : null;
  };
  return (
    says(here) ?? says(units.map((_, i) => i).filter(speaks)) ?? "Stated; the opinion does not say how it came out"
  );
}

const WHOLE = {
  met: "Satisfied",
  "not met": "Not satisfied",
  assumed: "Assumed without deciding",
  presumed: "Presumed",
  "not reached": "Not reached",
  undisputed: "Not disputed",
  remanded: "Left open on remand",
} as const satisfies Record<Outcome, string>;

/** Some of a test's parts by name, or by number where their names would be a paragraph. */
function named(some: readonly TestElement[], all: readonly TestElement[], parts: string): string {
  const names = some.map((row) => lowerFirst(row.name)).join("; ");
  if (some.length === 1 || (some.length <= MOST_NAMED && names.length <= LONGEST_NAMES)) return names;
  return some.length === all.length ? `all ${all.length} ${parts}` : `${some.length} of ${all.length} ${parts}`;
}

function lowerFirst(name: string): string {
  // A name or an abbreviation keeps its capital.
  return /^[A-Z][a-z]/.test(name) ? name[0]!.toLowerCase() + name.slice(1) : name;
}
