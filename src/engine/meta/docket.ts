/** A docket number behind its label: "No. 08-2575", "Case No. 1:19-cv-03666", "Civ. Action No. 21-282 (JXN)". */
const LABELLED =
  /\b(?:(?:[Cc]ase|CASE|Civil|CIVIL|Criminal|CRIMINAL|Cause|CAUSE|Docket|DOCKET|Index|INDEX|Civ\.|CIV\.|CIVIL|Crim\.|C\.A\.|CA|Appeal|Miscellaneous)\s+)?(?:(?:Action|ACTION|ACT\.|Act\.|Case|CASE)\s+)?(?:NUMBERS?|[Nn]umbers?|NOS?\.?|Nos?\.?)[:.]?\s*([A-Z]{0,4}[-.]?\d(?:\d? (?:Civ|Cr|Crim|Misc|MDL|Cv|CIV|CR|CV)\.? \d+|\d{0,3} (?:C\.D\.|[EMW]DA|[EMW]AP) \d{4}|[\w:.,/–-]*)(?:\s?\([A-Z]{2,4}\))*(?:\s(?:[A-Z]{2,4})(?=\s|$))?)/;
const FEDERAL = /\b(\d{1,2}:\d{2}-(?:cv|cr|mc|mj|md|bk|ap)-\d{2,6}(?:-[\w-]+)?)/i;
/** Without the office before it, and with the judge behind it. */
const FEDERAL_SHORT = /(?<![\w:-])(\d{2}-(?:cv|cr|mc|mj|md)-\d{2,6}(?:-[\w-]+)?(?: \([A-Z]{2,4}\))*)/i;
const APPELLATE = /^(\d{2}[-–]\d{2,5}(?:-\w{2,4})?)$|^\(([AS]C \d{4,6})\)$/;
/** The number that a court below gave. */
const BELOW = /\b(?:D\.C\.|Agency|Super\. Ct\.|Trial|Below|LT|T\.C\.|lower)\b/i;

/** This case's own docket number, from the front matter's lines and the filing stamps; null where there is none. */
export function docketIn(front: readonly string[], stamps: readonly string[]): string | null {
  for (const line of front) {
    const found = LABELLED.exec(line);
    if (
      !found ||
      BELOW.test(line.slice(0, found.index)) ||
      /\b(?:ECF|DOC\.?|Dkt|Rule|§)\s*$/i.test(line.slice(0, found.index))
    )
      continue;
    return found[1]!.replace(/[.,:;–-]+$/, "");
  }
  for (const line of [...stamps, ...front]) {
    const found = FEDERAL.exec(line) ?? FEDERAL_SHORT.exec(line) ?? APPELLATE.exec(line.trim());
    if (found) return found[1] ?? found[2]!;
  }
  return null;
}
