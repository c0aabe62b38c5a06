// Not by the door: behind it stands the whole engine, which belongs in the worker.
import { reporterOf } from "../../engine/citations/reporters.ts";
import type { Cite } from "../../engine/index.ts";

/** A case as a person asks for it: by its citation, or by the address of its page at a source. */
export type AskedCase =
  | {
      readonly by: "citation";
      /** `reporter` is the standard abbreviation. */
      readonly cite: Cite;
      /** The name written before it: tells apart the cases that begin on one page. Never sent. */
      readonly name: string | null;
      readonly year: number | null;
    }
  | { readonly by: "case.law page"; readonly slug: string; readonly volume: string; readonly file: string }
  | { readonly by: "CourtListener page"; readonly cluster: number };

/** Longer than any citation or address; what is longer is a text. */
const LONGEST = 400;

/** Reads what was typed or pasted: a citation, with or without its name, court and year, or a link; null for all else. */
export function askedCase(typed: string): AskedCase | null {
  const text = typed.trim().replace(/\s+/g, " ");
  if (text.length === 0 || text.length > LONGEST) return null;
  return /^(?:https?:\/\/|(?:[\w-]+\.)*(?:case\.law|courtlistener\.com)\/)/i.test(text) ? linked(text) : cited(text);
}

/** Volume, words of a reporter, first page; then a pinpoint, court and year in any order of commas and brackets. */
const CITATION = /^(?<volume>\d{1,4}) (?<reporter>[A-Za-z][^,()]{0,60}?) ?(?<page>\d{1,6})(?<rest>[ ,.;(].*)?$/;

/** A name stands before the citation, so the volume is looked for at each number that follows a comma or opens the text. */
function cited(text: string): AskedCase | null {
  for (const { index } of text.matchAll(/(?<=^|, ?| )\d{1,4} (?=[A-Za-z])/g)) {
    const groups = CITATION.exec(text.slice(index))?.groups;
    const reporter = groups && reporterOf(groups.reporter!.trim());
    if (!groups || !reporter) continue;
    const name = text
      .slice(0, index)
      .replace(/[\s,]+$/, "")
      .replace(/^(?:see(?:,? e\.g\.,?| also)?|cf\.|but see|accord) /i, "");
    // Words before it that are no name make it a sentence, and that is no question for a case.
    if (name !== "" && !/\bv\.? |\bvs\.? |^(?:In re|Ex parte|Matter of|In the Matter of)\b/i.test(name)) return null;
    const year = /\b(1[6-9]\d\d|20\d\d)\)/.exec(groups.rest ?? "")?.[1];
    return {
      by: "citation",
      cite: { volume: groups.volume!, reporter: reporter.edition, page: groups.page! },
      name: name === "" ? null : name,
      year: year === undefined ? null : Number(year),
    };
  }
  return null;
}

/** The addresses of a case's page: static.case.law, case.law's reader, cite.case.law before it; CourtListener's two. */
function linked(text: string): AskedCase | null {
  let url: URL;
  try {
    url = new URL(/^https?:/i.test(text) ? text : `https://${text}`);
  } catch {
    return null;
  }
  const host = url.hostname.replace(/^www\./, "");
  const path = url.pathname.split("/").filter(Boolean).map(decoded);
  switch (host) {
    case "static.case.law": {
      const [slug, volume, folder, file] = path;
      return folder === "html" || folder === "cases" ? caselawPage(slug, volume, file?.replace(/\.\w+$/, "")) : null;
    }
    case "case.law": {
      const query = url.searchParams;
      return caselawPage(query.get("reporter"), query.get("volume"), query.get("case"));
    }
    case "cite.case.law": {
      const [slug, volume, page] = path;
      return caselawPage(slug, volume, page && /^\d+$/.test(page) ? `${page.padStart(4, "0")}-01` : undefined);
    }
    case "courtlistener.com": {
      const [kind, first, volume, page] = path;
      if (kind === "opinion" && /^\d{1,12}$/.test(first ?? "")) {
        return { by: "CourtListener page", cluster: Number(first) };
      }
      return kind === "c" && first && volume && page ? cited(`${volume} ${first} ${page}`) : null;
    }
    default:
      return null;
  }
}

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

function caselawPage(
  slug: string | null | undefined,
  volume: string | null | undefined,
  file: string | null | undefined,
): AskedCase | null {
  const known = /^[a-z0-9-]{1,60}$/.test(slug ?? "") && /^[\w-]{1,12}$/.test(volume ?? "");
  return known && /^\d{4,6}-\d{2}$/.test(file ?? "")
    ? { by: "case.law page", slug: slug!, volume: volume!, file: file! }
    : null;
}

/** What of a question goes out, as a person reads it: the citation or the page's number, never the name. */
export function wordsSent(asked: AskedCase): string {
  switch (asked.by) {
    case "citation":
      return `${asked.cite.volume} ${asked.cite.reporter} ${asked.cite.page}`;
    case "case.law page":
      return `${asked.slug}/${asked.volume}/${asked.file}`;
    case "CourtListener page":
      return `opinion ${asked.cluster}`;
    default:
      return asked satisfies never;
  }
}
