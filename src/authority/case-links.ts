import type { Citation, Cite, Link } from "../engine/index.ts";
import { caselawSlug } from "./caselaw-reporters.ts";

/** Links to cases. Patterns of addresses: Justia, CourtListener, the Caselaw Access Project and Google Scholar. */

const part = (text: string): string => encodeURIComponent(text);

const isDigits = (text: string): boolean => /^\d+$/.test(text);

/** WL, LEXIS and the like: numbers of a paid service, with no free page. */
const isElectronic = (reporter: string): boolean => /WL$|LEXIS|^BL$|Westlaw/.test(reporter);

/** The pages of a reported case, the official reporter's first. */
function pagesOf(cite: Cite, year: number | null): readonly Link[] {
  const { volume, reporter, page } = cite;
  const links: Link[] = [];
  if (reporter === "U.S." && isDigits(volume) && isDigits(page)) {
    links.push({
      label: "Justia U.S. Supreme Court",
      url: `https://supreme.justia.com/cases/federal/us/${volume}/${page}/`,
    });
  }
  links.push({
    label: "CourtListener",
    url: `https://www.courtlistener.com/c/${part(reporter)}/${part(volume)}/${part(page)}/`,
  });
  const slug = caselawSlug(reporter, year);
  if (slug !== null && isDigits(volume) && isDigits(page)) {
    // "-01": the first case that begins on the page, which is right for most reported opinions.
    const file = `${page.padStart(4, "0")}-01`;
    links.push({ label: "Caselaw Access Project", url: `https://static.case.law/${slug}/${volume}/html/${file}.html` });
  }
  return links;
}

/** Google Scholar's search over case law. */
export const scholarCases = (words: string): Link => ({
  label: "Google Scholar",
  url: `https://scholar.google.com/scholar?q=${part(words)}&as_sdt=2006`,
});

/** CourtListener's search over dockets and unreported orders. */
export const docketSearch = (words: string): Link => ({
  label: "CourtListener dockets",
  url: `https://www.courtlistener.com/?q=${part(words)}&type=r`,
});

const quoted = (words: string): string => `"${words.replaceAll('"', "")}"`;

/** A docket number as it is searched for: the first one, without the judge's initials. */
const docketWords = (docket: string): string =>
  docket
    .replace(/\s*\([^)]*\)/g, "")
    .split(/[,;&]/)[0]!
    .trim();

/** The links of a case cited in full. */
export function caseLinks(citation: Citation): readonly Link[] {
  const { volume, reporter, page, name, docket, year } = citation;
  const cites = [
    ...(volume !== null && reporter !== null && page !== null ? [{ volume, reporter, page }] : []),
    ...citation.parallel,
  ];
  const reported = cites.filter((cite) => !isElectronic(cite.reporter) && /\w/.test(cite.page));
  if (reported.length > 0) {
    const official = reported.find((cite) => cite.reporter === "U.S.") ?? reported[0]!;
    const pages = pagesOf(official, year);
    const covered = reported.filter((cite) => cite !== official).flatMap((cite) => pagesOf(cite, year));
    const caselaw = covered.find((link) => link.label === "Caselaw Access Project");
    const hasCaselaw = pages.some((link) => link.label === "Caselaw Access Project");
    const cite = `${official.volume} ${official.reporter} ${official.page}`;
    return [...pages, ...(caselaw && !hasCaselaw ? [caselaw] : []), scholarCases(quoted(cite))];
  }
  const words = [name === null ? null : quoted(name), docket === null ? null : quoted(docketWords(docket))];
  const known = words.filter((word) => word !== null);
  if (known.length === 0) return [];
  return [docketSearch(known.join(" ")), ...(name === null ? [] : [scholarCases(quoted(name))])];
}
