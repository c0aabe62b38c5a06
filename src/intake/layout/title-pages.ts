import { isLayoutLine, type Lines, lineText, nextText, TEXT } from "./lines.ts";

/** Every opinion in a slip of the Supreme Court, a dissent too, has a title of its own: court, number, parties, date. */
const COURT = /^SUPREME COURT OF THE UNITED STATES$/;
const DATE =
  /^\[(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}\]$/;
/** Many parties, petitions and courts below. */
const LONGEST_TITLE = 60;

/** The lines of such titles, from the court's name to the date in brackets. */
export function titleLines(lines: Lines): ReadonlySet<number> {
  const found = new Set<number>();
  let from = -1;
  for (let line = nextText(lines, 0), seen = 0; line < lines.count; line = nextText(lines, line + 1), seen += 1) {
    if (!isLayoutLine(lines, line)) continue;
    const words = lineText(lines, line);
    if (COURT.test(words)) {
      from = line;
      seen = 0;
    }
    if (from < 0 || seen > LONGEST_TITLE || !DATE.test(words)) continue;
    for (let at = from; at <= line; at += 1) if (lines.role[at] === TEXT) found.add(at);
    from = -1;
  }
  return found;
}
