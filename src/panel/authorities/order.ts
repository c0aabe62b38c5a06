import type { AuthorityKind } from "../../engine/index.ts";
import { AUTHORITY_GROUPS, type AuthorityRow } from "../exports/authority-rows.ts";

/** The orders in which the table can be read, and what each is called. */
export const ORDERS = {
  name: "name",
  first: "first mention",
  mentions: "most mentioned",
  year: "newest",
  court: "court",
} as const;
export type Order = keyof typeof ORDERS;

/** How a table of authorities alphabetises: "In re" and "The" do not count. */
const sortName = (title: string): string =>
  title.replace(/^(?:in re|ex parte|matter of|the|united states ex rel\.)\s+/i, "");

const byName = (a: AuthorityRow, b: AuthorityRow) =>
  sortName(a.authority.title).localeCompare(sortName(b.authority.title), "en", { numeric: true });

const COMPARE = {
  name: byName,
  first: (a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0),
  mentions: (a, b) => b.mentions.length - a.mentions.length || byName(a, b),
  year: (a, b) => (b.authority.year ?? 0) - (a.authority.year ?? 0) || byName(a, b),
  court: (a, b) => (a.authority.courtId ?? "~").localeCompare(b.authority.courtId ?? "~", "en") || byName(a, b),
} as const satisfies Record<Order, (a: AuthorityRow, b: AuthorityRow) => number>;

/** The cases that say their year, by year, oldest first; those of a year by court. */
export function yearsOf(
  rows: readonly AuthorityRow[],
): readonly { readonly year: number; readonly rows: readonly AuthorityRow[] }[] {
  const byYear = new Map<number, AuthorityRow[]>();
  for (const row of rows) {
    const { kind, year } = row.authority;
    if (kind !== "case" || year === null) continue;
    byYear.set(year, [...(byYear.get(year) ?? []), row]);
  }
  return [...byYear].sort(([a], [b]) => a - b).map(([year, inYear]) => ({ year, rows: inYear.sort(COMPARE.court) }));
}

/** The cases that do not say their year, by name. */
export const withoutYear = (rows: readonly AuthorityRow[]): readonly AuthorityRow[] =>
  rows.filter(({ authority }) => authority.kind === "case" && authority.year === null).sort(COMPARE.name);

/** The rows that have every word of `filter` in their title, citation or year. */
export function matching(rows: readonly AuthorityRow[], filter: string): readonly AuthorityRow[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    const text = `${row.authority.title} ${row.lead.text} ${row.authority.year ?? ""}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

export interface AuthorityGroup {
  readonly kind: AuthorityKind;
  readonly title: string;
  readonly rows: readonly AuthorityRow[];
}

/** The rows that hold the words of `filter`, in the groups of a table of authorities; empty groups are left out. */
export function authorityGroups(
  rows: readonly AuthorityRow[],
  order: Order,
  filter: string,
): readonly AuthorityGroup[] {
  const found = matching(rows, filter);
  return (Object.keys(AUTHORITY_GROUPS) as AuthorityKind[]).flatMap((kind) => {
    const own = found.filter((row) => row.authority.kind === kind).sort(COMPARE[order]);
    return own.length > 0 ? [{ kind, title: AUTHORITY_GROUPS[kind], rows: own }] : [];
  });
}
