import type { Citation } from "../annotations.ts";

const DOCKET_ENTRY =
  /\b(?:ECF|CM\/ECF|Dkt|Doc|Docket|Document|D\.\s?I|DE|D\.\s?E|Filing|Rec\.\s?Doc|R\.\s?Doc)\b[\s.]*(?:Entry\b[\s.]*)?(?:(?:Nos?\b|#|§)[\s.]*)?([\d,\s–-]*\d(?:-\d+)?)/i;
const EXHIBIT = /\b(?:Ex|Exh|Exhibit|Attach|App|Appx)\b[.s]*\s*([A-Z0-9]{1,4})\b/;

/**
 * What identifies a document of the record: its number on the docket ("Doc. No. 11-2" is not "Doc. No. 11") with its
 * exhibit, or its name before any page or paragraph ("Compl. ¶ 3" and "Compl. ¶ 9"). A document that gives both is
 * known by either afterwards.
 */
export function recordKeysOf({ text }: Citation): { readonly entry: string | null; readonly name: string | null } {
  const entry = DOCKET_ENTRY.exec(text);
  const exhibit = EXHIBIT.exec(text);
  const mark = exhibit ? `|${exhibit[1]}` : "";
  const name = documentName(entry ? text.slice(0, entry.index) : text);
  return {
    entry: entry ? `docket entry:${entry[1]!.replace(/\s+/g, "").replace(/–/g, "-")}${mark}` : null,
    name: name === "" ? (entry ? null : `record:${text}`) : `record:${name}${entry ? "" : mark}`,
  };
}

/** The letters that stand before the first number or paragraph sign: "compl", "tr", "mottoexpedite". */
function documentName(text: string): string {
  const words = text.replace(/(?:\bat\b|¶|§|\d|\bpp?\.)[\s\S]*$/i, "");
  return words.toLowerCase().replace(/[^a-z]/g, "");
}
