import { AUTHORITY_GROUPS, type AuthorityRow, fullCitation } from "./authority-rows.ts";

const HEAD = ["Group", "Authority", "Citation", "Court", "Year", "Weight here", "Mentions", "Pages"];

/**
 * A cell by RFC 4180. A cell that a spreadsheet would run as a formula (it begins with = + - @ or a control character)
 * is led by an apostrophe, as OWASP advises against CSV injection: opinions are not ours to trust.
 */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The table of authorities as CSV (RFC 4180, CRLF, with a byte order mark so that spreadsheets read it as UTF-8). */
export function toCsv(rows: readonly AuthorityRow[]): string {
  const lines = rows.map((row) =>
    [
      AUTHORITY_GROUPS[row.authority.kind],
      row.authority.title,
      fullCitation(row),
      row.lead.court ?? row.authority.courtId ?? "",
      row.authority.year?.toString() ?? "",
      row.authority.weight,
      String(row.mentions.length),
      row.places.join("; "),
    ]
      .map(cell)
      .join(","),
  );
  return `\uFEFF${[HEAD.join(","), ...lines].join("\r\n")}\r\n`;
}
