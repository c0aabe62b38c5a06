/** "2008-11-12" as a person writes it here; of less than a whole date what there is. */
export function dateWords(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number);
  if (!year || !month || !day) return iso;
  return new Date(year, month - 1, day).toLocaleDateString(undefined, { dateStyle: "medium" });
}
