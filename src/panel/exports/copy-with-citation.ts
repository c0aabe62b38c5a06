// Not by the door: behind it stands the whole engine, which belongs in the worker.
import { courtById } from "../../engine/citations/courts.ts";
import { reporterOf } from "../../engine/citations/reporters.ts";
import type { Meta } from "../../engine/index.ts";
import { type Opinion, readingText, type Span } from "../../opinion/index.ts";
import type { CopyForm } from "./copy-forms.ts";
import { pageLabelAt, paragraphNumberAt } from "./place-label.ts";

const MONTHS = ["Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."];

/** A date as the Bluebook abbreviates it (table T12): "May 19, 2017". */
function bluebookDate(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number);
  return month && day ? `${MONTHS[month - 1]} ${day}, ${year}` : String(year);
}

/**
 * The opinion's own citation by Bluebook rule 10: its reporter citation where it has one, else docket number, slip op.,
 * pinpoint, and court and date (rule 10.8.1). What is not known is left out, not guessed.
 */
export function citationTo(opinion: Opinion, meta: Meta, span: Span, title: string): string {
  const name = meta.caption ?? title;
  const page = pageLabelAt(opinion, span.start);
  const pin = page ?? `¶ ${paragraphNumberAt(opinion, span.start)}`;
  const court = (meta.courtId && courtById(meta.courtId)?.cite) || meta.court;
  const reporter = meta.citation === null ? null : reporterIn(meta.citation);
  if (reporter) {
    // Rule 10.4(b): a reporter named for its court says which it is. Rule 10.5(a): the year is enough.
    const named = court !== null && reporter.startsWith(court) ? null : court;
    // What stands before the first page mark is on the page that the citation names.
    const first = opinion.pages.length > 0 ? /\d+$/.exec(meta.citation!)![0] : `at ${pin}`;
    return `${name}, ${meta.citation}, ${page?.replace(/^\*+/, "") ?? first}${inBrackets(named, meta.date?.slice(0, 4))}`;
  }
  const tail = inBrackets(court, meta.date && bluebookDate(meta.date));
  if (meta.citation) return `${name}, ${meta.citation}, ${page ? pin : `at ${pin}`}${tail}`;
  const docket = meta.docket ? `, No. ${meta.docket.replace(/^No\.?\s*/i, "")}` : "";
  return `${name}${docket}, slip op. at ${pin}${tail}`;
}

const inBrackets = (...parts: readonly (string | null | undefined)[]): string => {
  const known = parts.filter(Boolean).join(" ");
  return known === "" ? "" : ` (${known})`;
};

/** The reporter of a citation by volume and page; null for a neutral citation and the number of a service. */
function reporterIn(citation: string): string | null {
  const abbreviation = /^\d+ (\D.*) \d+$/.exec(citation)?.[1];
  const reporter = abbreviation === undefined ? null : reporterOf(abbreviation);
  return reporter?.strength === "strong" || reporter?.strength === "weak" ? reporter.edition : null;
}

/** Quotation marks by Bluebook rule 5.2: those inside a quotation become single. */
function quoted(words: string): string {
  return `“${words.replace(/[“”]/g, (mark) => (mark === "“" ? "‘" : "’")).replace(/"([^"]*)"/g, "‘$1’")}”`;
}

/** What goes on the clipboard for a selection. */
export function copyText(opinion: Opinion, meta: Meta, span: Span, title: string, form: CopyForm): string {
  const words = readingText(opinion, span);
  const citation = `${citationTo(opinion, meta, span, title)}.`;
  switch (form) {
    case "quotation with citation":
      return `${quoted(words)} ${citation}`;
    case "quotation":
      return quoted(words);
    case "citation":
      return citation;
    default:
      return form satisfies never;
  }
}
