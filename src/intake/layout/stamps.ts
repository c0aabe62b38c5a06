/**
 * What a filing system prints across a page. CM/ECF lays its stamp along the top edge: a case number, a document
 * number, a filing date and a page, under names that differ by court ("Document", "Doc.", "DktEntry", "ECF No.",
 * "PageID", "Pg: 3 of 12"). At least two of its parts must stand on the line, so that a sentence about a case and a
 * document is left alone.
 */
const STAMP_START =
  /^(?:(?:Appellate|USCA\d{0,2}|USDC(?: \w+)?) (?:Case|Appeal)|Case|USCA\d{0,2}|Filed in [\w .]{1,40})[:#]? {0,4}\d{0,2}:?\d{2}-[\w-]{2,20}/;
const STAMP_PARTS =
  /\b(?:Doc(?:ument|\.)?|DktEntry|ECF No\.|ECF|Dkt\.?)(?: ?(?:No\.)?[:#]? ?\d[\w-]*)|\b(?:Date )?Filed(?: in \w+ \w+ on)?:? ?\d{1,2}\/\d{1,2}\/\d{2,4}|\bPage:? ?\d+(?: of \d+)?|\bPg:? ?\d+ of \d+|\bPageID[ .#:]*\d+|\bEntry (?:ID|Number)[: ]*\d+/g;

/** New York's e-filing system and county clerks; PACER's bare tail, left where a stamp was wrapped onto a second line. */
const OTHER_STAMPS = [
  /^NYSCEF DOC\. NO\. \d+(?: +RECEIVED NYSCEF: \d{1,2}\/\d{1,2}\/\d{4})?$/,
  /^RECEIVED NYSCEF: \d{1,2}\/\d{1,2}\/\d{4}$/,
  /^\[?FILED: [A-Z .]{3,40} (?:COUNTY )?CLERK \d{1,2}\/\d{1,2}\/\d{4}(?: \d{1,2}:\d{2} [AP]M)?\]?(?: +INDEX NO\. [\w/-]+)?$/,
  // The Supreme Court's over the first page of a slip opinion, and the number beside it.
  /^\((?:Slip Opinion|Bench Opinion)\) OCTOBER TERM, \d{4}(?: \d{1,3})?$/,
  /^PageID(?: ?[#.:])+ ?\d+$/,
];

const PAGE_OF_STAMP = /\b(?:Page|Pg):? ?(\d+)(?: of \d+)?/;

/** Whether a line is a filing stamp. */
export function isStamp(line: string): boolean {
  const code = line.charCodeAt(0);
  // C, A, U, F, N, R, P, "[" and "(" open every stamp: the cheap test first.
  if (
    code !== 67 &&
    code !== 65 &&
    code !== 85 &&
    code !== 70 &&
    code !== 78 &&
    code !== 82 &&
    code !== 80 &&
    code !== 40 &&
    code !== 91
  ) {
    return false;
  }
  const words = line.replace(/\s+/g, " ");
  if (OTHER_STAMPS.some((stamp) => stamp.test(words))) return true;
  return STAMP_START.test(words) && (words.match(STAMP_PARTS)?.length ?? 0) >= 2;
}

/** The page that a stamp names ("Page 3 of 5"), or null. */
export function pageOfStamp(line: string): string | null {
  return PAGE_OF_STAMP.exec(line.replace(/\s+/g, " "))?.[1] ?? null;
}
